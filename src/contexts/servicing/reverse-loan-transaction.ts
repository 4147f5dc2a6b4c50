// Takes an entry out of a loan's history by a new event. What it did is undone; what came after is laid anew.
import type { LoanId, LoanTransactionId } from '../../kernel/id.ts'
import { type FoldedEvent, firstDisbursement, type LoanEvent, standingEvents } from '../../lending/loan-event.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { changesOf } from './changes.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import { eventsOf, lockLoan } from './loan-account.store.ts'
import { type LoanTransaction, readTransaction } from './loan-transaction.store.ts'
import { problem } from './problems.ts'

export interface ReverseLoanTransaction {
  readonly loanId: LoanId
  readonly transactionId: LoanTransactionId
  readonly reason: string
}

/** Throws loan.not_found, loan_transaction.not_found, loan_transaction.not_reversible, loan_transaction.already_reversed, loan_transaction.has_followers. */
export async function reverseLoanTransaction(work: Work, order: ReverseLoanTransaction): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  const original = await readTransaction(work, loan, order.transactionId)
  const events = await eventsOf(work, loan)
  if (!isReversible(original) || original.eventId === null || firstDisbursement(events)?.id === original.eventId) {
    throw problem('loan_transaction.not_reversible', { facts: { type: original.type } })
  }
  requireNoFollowers(events, original.eventId)
  const event: LoanEvent = {
    id: newId('loan_event'),
    type: 'reversal',
    sequence: loan.eventCount + 1,
    valueOn: work.businessDate,
    reversesEventId: original.eventId,
  }
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference: null,
    effectKey: original.effectKey,
    reversesTransactionId: original.id,
  })
  work.happened({
    event: 'loan.transaction_reversed',
    entity: 'loan',
    entityId: loan.id,
    changes: { ...changesOf(loan, outcome, null), reversesTransactionId: wireId('loan_transaction', original.id) },
    reason: order.reason,
  })
  return outcome
}

/** The transaction that an event left as its own, as it was first posted. That of the first disbursement is one, and goes by a reversal of its own. */
export function isReversible(transaction: LoanTransaction): boolean {
  const { effectKey, eventId, isCorrection, reversesTransactionId } = transaction
  const isOwn = eventId !== null && effectKey.endsWith(`:${eventId}`)
  return isOwn && !isSecondary(effectKey) && !isCorrection && reversesTransactionId === null
}

/** A down payment counted with a disbursement goes with it, and what a settlement gave up with the settlement. */
function isSecondary(effectKey: string): boolean {
  return /^(credit|down_payment|given_up):/.test(effectKey)
}

/** Throws loan_transaction.has_followers where another standing event names this one, or cannot be without it. */
function requireNoFollowers(events: readonly LoanEvent[], eventId: string): void {
  const target = events.find((event) => event.id === eventId)
  const standing = standingEvents(events)
  const follower = standing.find(
    (event) => event.id !== eventId && (namesOf(event).includes(eventId) || restsOn(event, target)),
  )
  if (follower)
    throw problem('loan_transaction.has_followers', { facts: { type: follower.type, valueOn: follower.valueOn } })
}

/** A recovery rests on what gave the claim up, and a settlement on all that was known when it was agreed. */
function restsOn(event: FoldedEvent, target: LoanEvent | undefined): boolean {
  if (event.type === 'settlement') return target?.type !== 'recovery'
  return event.type === 'recovery' && (target?.type === 'write_off' || target?.type === 'settlement')
}

/** The events without which this one cannot be: the name of a charge holds that of the event that made it. */
function namesOf(event: FoldedEvent): readonly (string | undefined)[] {
  if ('ofEventId' in event) return [event.ofEventId]
  return 'chargeEventId' in event ? event.chargeEventId.split(':') : []
}
