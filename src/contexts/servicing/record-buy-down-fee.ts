// Records a fee that another than the borrower pays for a loan, such as a merchant that buys its rate down.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireActive } from './loan-account.rules.ts'
import { requireDayOf } from './loan-command.rules.ts'

export interface RecordBuyDownFee {
  readonly loanId: LoanId
  readonly amount: Money
  readonly valueOn: LocalDate
  /** As the payer is called: it need be no party of ours. */
  readonly paidBy: string
  readonly externalReference: string | null
}

/**
 * The money comes in and is deferred: it is earned over the life of the loan, whose debt stays as it is.
 * Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_in_future, loan.value_date_before_disbursement,
 * loan.repayment_reference_taken.
 */
export async function recordBuyDownFee(
  work: Work,
  { amount, valueOn, paidBy, ...order }: RecordBuyDownFee,
): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.buy_down_fee_recorded',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireActive(loan)
    },
    draft: () => ({ type: 'income_deferral', valueOn, amount, paidBy }),
  })
}
