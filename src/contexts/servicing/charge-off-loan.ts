// Marks a loan that the lender no longer expects to be paid. The borrower owes it as before.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { type EndLoan, requireEndable, requireNotChargedOff } from './loan-command.rules.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.already_charged_off, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry. */
export async function chargeOffLoan(work: Work, { valueOn, ...order }: EndLoan): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.charged_off',
    guard: (loan) => {
      requireEndable(loan, valueOn, work.businessDate)
      requireNotChargedOff(loan)
    },
    draft: () => ({ type: 'charge_off', valueOn, reason: order.reason }),
  })
}
