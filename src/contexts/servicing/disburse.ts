// Pays an approved loan out and fixes its schedule.
import type { LoanId } from '../../kernel/id.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { checkStart } from '../../lending/terms-amount-check.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import { type Disbursement, type LoanAccount, requireDisbursable } from './loan-account.rules.ts'
import { lockLoan } from './loan-account.store.ts'

export interface DisburseLoan extends Disbursement {
  readonly loanId: LoanId
  readonly externalReference: string | null
  /** What else must hold before money moves; the caller's own guards, on the locked loan. */
  readonly guard: (loan: LoanAccount) => Promise<void>
}

/**
 * Throws loan.not_found, loan.not_pending_disbursement, loan.amount_differs_from_offer, loan.value_date_in_future, terms.impossible
 * where the terms do not fit the day, and what the guard throws.
 */
export async function disburse(work: Work, order: DisburseLoan): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  requireDisbursable(loan, order, work.businessDate)
  await order.guard(loan)
  checkStart(loan.terms, order.amount, order.disbursedOn)
  const event: LoanEvent = {
    id: newId('loan_event'),
    type: 'disbursement',
    sequence: loan.eventCount + 1,
    valueOn: order.disbursedOn,
    amount: order.amount,
  }
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference: order.externalReference,
    effectKey: `disbursement:${event.id}`,
    reversesTransactionId: null,
  })
  work.happened({
    event: 'loan.disbursed',
    entity: 'loan',
    entityId: loan.id,
    changes: {
      status: { from: loan.status, to: outcome.loan.status },
      amount: order.amount.toText(),
      paidOut: outcome.transaction.cash.negated().toText(),
      disbursedOn: order.disbursedOn,
      externalReference: order.externalReference,
      transactionId: wireId('loan_transaction', outcome.transaction.id),
    },
  })
  return outcome
}
