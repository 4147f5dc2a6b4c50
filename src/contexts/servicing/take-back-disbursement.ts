// Takes the disbursement that began a loan out of its history by a new event: the loan is pending disbursement again, and all
// that came of the disbursement by itself (fees, interest, late charges, each lender's share) is taken back with it.
import type { LoanId } from '../../kernel/id.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { changesOf } from './changes.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import { eventsOf, lockLoan } from './loan-account.store.ts'
import { requireOnlyDisbursed } from './loan-command.rules.ts'
import { readTransactionOf } from './loan-transaction.store.ts'

export interface TakeBackDisbursement {
  readonly loanId: LoanId
  readonly reason: string
  /** The number under which the money came back. */
  readonly externalReference: string | null
}

/** Throws loan.not_found, loan.not_disbursed, loan_transaction.has_followers, loan.not_active. */
export async function takeBackDisbursement(work: Work, order: TakeBackDisbursement): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  const disbursement = requireOnlyDisbursed(loan, await eventsOf(work, loan))
  const effectKey = `disbursement:${disbursement.id}`
  const original = await readTransactionOf(work, loan, effectKey)
  const event: LoanEvent = {
    id: newId('loan_event'),
    type: 'reversal',
    sequence: loan.eventCount + 1,
    valueOn: work.businessDate,
    reversesEventId: disbursement.id,
  }
  const { externalReference } = order
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference,
    effectKey,
    reversesTransactionId: original.id,
  })
  work.happened({
    event: 'loan.disbursement_reversed',
    entity: 'loan',
    entityId: loan.id,
    changes: {
      ...changesOf(loan, outcome, externalReference),
      reversesTransactionId: wireId('loan_transaction', original.id),
    },
    reason: order.reason,
  })
  return outcome
}
