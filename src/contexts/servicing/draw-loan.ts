// Pays out a further tranche or draw of a loan whose terms allow it.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireActive } from './loan-account.rules.ts'
import { requireDayOf, requireDrawable, requireSchedule } from './loan-command.rules.ts'

export interface MoneyOut {
  readonly loanId: LoanId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly externalReference: string | null
}

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.already_accelerated, loan.not_drawable, loan.draw_exceeds_limit, loan.value_date_in_future, loan.value_date_before_disbursement, loan.repayment_reference_taken. */
export async function drawLoan(work: Work, { amount, valueOn, ...order }: MoneyOut): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.drawn',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireActive(loan)
      requireSchedule(loan, valueOn)
      requireDrawable(loan, amount)
    },
    draft: () => ({ type: 'disbursement', valueOn, amount }),
  })
}
