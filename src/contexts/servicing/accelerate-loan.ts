// Makes everything a borrower owes fall due.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { type EndLoan, requireEndable, requireNotAccelerated } from './loan-command.rules.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.already_accelerated, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry. */
export async function accelerateLoan(work: Work, { valueOn, ...order }: EndLoan): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.accelerated',
    guard: (loan) => {
      requireEndable(loan, valueOn, work.businessDate)
      requireNotAccelerated(loan)
    },
    draft: () => ({ type: 'acceleration', valueOn }),
  })
}
