// Adds to the principal without paying out: income that is financed, or interest that becomes principal.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireActive } from './loan-account.rules.ts'
import { requireAfterLast, requireDayOf, requireInterest, requireSchedule } from './loan-command.rules.ts'

export interface CapitaliseLoan {
  readonly loanId: LoanId
  readonly amount: Money
  readonly of: 'income' | 'interest'
  readonly valueOn: LocalDate
  readonly reason: string
}

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.already_accelerated, loan.interest_too_small, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry. */
export async function capitaliseLoan(
  work: Work,
  { amount, of, valueOn, ...order }: CapitaliseLoan,
): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.capitalised',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireActive(loan)
      requireSchedule(loan, valueOn)
      requireAfterLast(loan, valueOn)
      if (of === 'interest') requireInterest(loan, amount)
    },
    draft: () => ({ type: 'capitalisation', of, valueOn, amount }),
  })
}
