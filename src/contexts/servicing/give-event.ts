// What every command on a running loan has in common: the loan is locked, the command's guard agrees, the event is folded in,
// and the trail is told.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { EventDraft, FoldedEvent } from '../../lending/loan-event.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { changesOf } from './changes.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { lockLoan } from './loan-account.store.ts'

export interface GiveEvent {
  readonly loanId: LoanId
  /** Past tense, dotted, as the trail names it: 'loan.charged_off'. */
  readonly happened: string
  readonly draft: (loan: LoanAccount) => EventDraft | Promise<EventDraft>
  /** Refuses what the loan does not allow; `draft` is made after it. */
  readonly guard: (loan: LoanAccount) => void
  readonly externalReference?: string | null
  readonly reason?: string
  readonly evidence?: readonly string[]
}

/** Throws loan.not_found, loan.repayment_reference_taken, and what the guard throws. */
export async function giveEvent(work: Work, order: GiveEvent): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  order.guard(loan)
  const event = eventOf(loan, await order.draft(loan), order.externalReference ?? null)
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference: order.externalReference ?? null,
    effectKey: effectKeyOf(event),
    reversesTransactionId: null,
  })
  work.happened({
    event: order.happened,
    entity: 'loan',
    entityId: loan.id,
    changes: changesOf(loan, outcome, order.externalReference ?? null),
    ...(order.reason === undefined ? {} : { reason: order.reason }),
    ...(order.evidence === undefined ? {} : { evidence: order.evidence }),
  })
  return outcome
}

/** The dated key that the caller gave orders entries of one day, whenever each arrived. */
export function eventOf(loan: LoanAccount, draft: EventDraft, externalReference: string | null): FoldedEvent {
  return {
    ...draft,
    id: newId('loan_event'),
    sequence: loan.eventCount + 1,
    ...(externalReference === null ? {} : { orderKey: externalReference }),
  } as FoldedEvent
}

/** The key of the effect that is the event's own. */
export function effectKeyOf(event: FoldedEvent): string {
  return `${event.type === 'repayment' ? (event.kind ?? 'repayment') : event.type}:${event.id}`
}

/** The day an entry stands on: its own, or the open business day where it is to begin later. */
export function entryDay(day: LocalDate, businessDate: LocalDate): LocalDate {
  return day < businessDate ? day : businessDate
}
