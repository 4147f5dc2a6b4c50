// Credits part of a charge back, as money that came in for it.
import type { LoanChargeId, LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireAdjustable } from './loan-charge.rules.ts'
import { chargeName } from './loan-charge.view.ts'
import { requireDayOf } from './loan-command.rules.ts'

export interface AdjustLoanCharge {
  readonly loanId: LoanId
  readonly chargeId: LoanChargeId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly reason: string
}

/** Throws loan.not_found, loan.not_disbursed, loan_charge.not_found, loan_charge.adjustment_too_large, loan.value_date_in_future, loan.value_date_before_disbursement. */
export async function adjustLoanCharge(
  work: Work,
  { chargeId, amount, valueOn, ...order }: AdjustLoanCharge,
): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.charge_adjusted',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireAdjustable(loan, chargeName(loan, chargeId), amount)
    },
    draft: (loan) => ({
      type: 'charge_adjustment',
      valueOn,
      amount,
      chargeEventId: chargeName(loan, chargeId),
    }),
  })
}
