// Gives up what is unpaid of a charge.
import type { LoanChargeId, LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireWaivable } from './loan-charge.rules.ts'
import { chargeName } from './loan-charge.view.ts'
import { requireDayOf, requireOpen } from './loan-command.rules.ts'

export interface WaiveLoanCharge {
  readonly loanId: LoanId
  readonly chargeId: LoanChargeId
  readonly valueOn: LocalDate
  /** Only what stands on this one; left out: on any. */
  readonly instalment?: number
  readonly reason: string
}

/** Throws loan.not_found, loan.not_disbursed, loan.not_open, loan_charge.not_found, loan_charge.not_waivable, loan_charge.nothing_unpaid, loan.value_date_in_future, loan.value_date_before_disbursement. */
export async function waiveLoanCharge(
  work: Work,
  { chargeId, valueOn, instalment, ...order }: WaiveLoanCharge,
): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.charge_waived',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireOpen(loan)
      requireWaivable(loan, chargeName(loan, chargeId), instalment)
    },
    draft: (loan) => ({
      type: 'charge_waiver',
      valueOn,
      chargeEventId: chargeName(loan, chargeId),
      ...(instalment === undefined ? {} : { instalment }),
    }),
  })
}
