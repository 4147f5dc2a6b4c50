// Gives a claim up. What still comes is a recovery.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { type EndLoan, requireEndable } from './loan-command.rules.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry. */
export async function writeOffLoan(work: Work, { valueOn, ...order }: EndLoan): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.written_off',
    guard: (loan) => requireEndable(loan, valueOn, work.businessDate),
    draft: () => ({ type: 'write_off', valueOn, reason: order.reason }),
  })
}
