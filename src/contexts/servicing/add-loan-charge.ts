// Charges a loan: a fee or a penalty that falls due on a day.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { checkChargeCost } from '../../lending/charge-terms-check.ts'
import type { ChargeOrder } from '../../lending/loan-event.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { entryDay, giveEvent } from './give-event.ts'
import { requireChargeDay, requireDisbursed, requireOpen } from './loan-command.rules.ts'

export type AddLoanCharge = ChargeOrder & { readonly loanId: LoanId; readonly dueOn: LocalDate }

/** Throws loan.not_found, loan.not_disbursed, loan.not_open, loan.charge_due_before_disbursement, terms.impossible. */
export async function addLoanCharge(work: Work, { loanId, ...charge }: AddLoanCharge): Promise<EventOutcome> {
  const { dueOn } = charge
  checkChargeCost(costOf(charge), work.tenant.currency)
  return giveEvent(work, {
    loanId,
    happened: 'loan.charged',
    guard: (loan) => {
      requireDisbursed(loan)
      requireOpen(loan)
      requireChargeDay(loan, dueOn)
    },
    draft: () => ({ type: 'charge', valueOn: entryDay(dueOn, work.businessDate), ...charge }),
  })
}

function costOf(charge: ChargeOrder) {
  const { amount, ...cost } = charge
  return amount ? { basis: 'flat', ...cost, amount: amount.toText() } : { basis: 'flat', ...cost }
}
