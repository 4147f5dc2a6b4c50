// Gives up interest that is owed.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireAfterLast, requireDayOf, requireInterest, requireOpen } from './loan-command.rules.ts'

export interface WaiveInterest {
  readonly loanId: LoanId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly reason: string
}

/** Throws loan.not_found, loan.not_disbursed, loan.not_open, loan.interest_too_small, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry. */
export async function waiveInterest(work: Work, { amount, valueOn, ...order }: WaiveInterest): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.interest_waived',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireOpen(loan)
      requireAfterLast(loan, valueOn)
      requireInterest(loan, amount)
    },
    draft: () => ({ type: 'interest_waiver', valueOn, amount }),
  })
}
