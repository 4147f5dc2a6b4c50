// Records money that comes in after the claim was given up.
import type { Work } from '../../platform/work.ts'
import type { MoneyOut } from './draw-loan.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireDayOf, requireWrittenOff } from './loan-command.rules.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_written_off, loan.value_date_in_future, loan.value_date_before_disbursement, loan.repayment_reference_taken. */
export async function recordRecovery(work: Work, { amount, valueOn, ...order }: MoneyOut): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.recovery_recorded',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireWrittenOff(loan, valueOn)
    },
    draft: () => ({ type: 'recovery', valueOn, amount }),
  })
}
