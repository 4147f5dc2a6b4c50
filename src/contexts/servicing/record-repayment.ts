// Records money that a borrower paid. Back-dated, it changes the history it falls into; nothing posted is edited.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { changesOf } from './changes.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import { requireRepayable } from './loan-account.rules.ts'
import { lockLoan } from './loan-account.store.ts'

export interface RecordRepayment {
  readonly loanId: LoanId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly externalReference: string | null
}

/** Throws loan.not_found, loan.not_active, loan.value_date_in_future, loan.value_date_before_disbursement, loan.repayment_reference_taken. */
export async function recordRepayment(work: Work, order: RecordRepayment): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  requireRepayable(loan, order.valueOn, work.businessDate)
  const event: LoanEvent = {
    id: newId('loan_event'),
    type: 'repayment',
    sequence: loan.eventCount + 1,
    valueOn: order.valueOn,
    amount: order.amount,
    // The dated key the payer gave orders money of one day, whenever each notice arrived.
    ...(order.externalReference === null ? {} : { orderKey: order.externalReference }),
  }
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference: order.externalReference,
    effectKey: `repayment:${event.id}`,
    reversesTransactionId: null,
  })
  work.happened({
    event: 'loan.repayment_recorded',
    entity: 'loan',
    entityId: loan.id,
    changes: changesOf(loan, outcome, order.externalReference),
  })
  return outcome
}
