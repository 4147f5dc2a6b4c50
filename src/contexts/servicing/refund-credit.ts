// Pays back what the borrower has paid too much.
import type { Work } from '../../platform/work.ts'
import type { MoneyOut } from './draw-loan.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireAfterLast, requireCredit, requireDayOf } from './loan-command.rules.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.credit_too_small, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry, loan.repayment_reference_taken. */
export async function refundCredit(work: Work, { amount, valueOn, ...order }: MoneyOut): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.credit_refunded',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireAfterLast(loan, valueOn)
      requireCredit(loan, amount)
    },
    draft: () => ({ type: 'credit_refund', valueOn, amount }),
  })
}
