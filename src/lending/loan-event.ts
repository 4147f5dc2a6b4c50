// The dated facts a loan is folded from, and their one order.
import { assert } from '../kernel/assert.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import type { Money } from '../kernel/money.ts'

interface Dated {
  readonly id: string
  /** Order of arrival. It decides only between events that are equal in all else. */
  readonly sequence: number
  readonly valueOn: LocalDate
  /** The dated key the client gave; without it the id stands in. */
  readonly orderKey?: string
}

/** An event that has a place in the fold: everything but a reversal. */
export type FoldedEvent = Dated &
  (
    | { readonly type: 'disbursement'; readonly amount: Money }
    | { readonly type: 'repayment'; readonly amount: Money }
    /** Prepayment in full: what is not yet due falls due on this day, without its future interest. */
    | { readonly type: 'payoff'; readonly amount: Money }
  )

/** Takes its target out of the fold, as if it had never been. It has no place of its own. */
export type ReversalEvent = Dated & { readonly type: 'reversal'; readonly reversesEventId: string }

export type LoanEvent = FoldedEvent | ReversalEvent

/** Where an event stands in the fold: by value date, class, dated key, arrival. */
export interface EventOrder {
  readonly valueOn: LocalDate
  readonly rank: number
  readonly key: string
  readonly sequence: number
}

const ranks: Record<FoldedEvent['type'], number> = { disbursement: 0, repayment: 1, payoff: 2 }

export function orderOf(event: FoldedEvent): EventOrder {
  return {
    valueOn: event.valueOn,
    rank: ranks[event.type],
    key: event.orderKey ?? event.id,
    sequence: event.sequence,
  }
}

/** Negative when `a` comes first. Keys compare by code unit, so that every machine agrees. */
export function compareOrder(a: EventOrder, b: EventOrder): number {
  if (a.valueOn !== b.valueOn) return a.valueOn < b.valueOn ? -1 : 1
  if (a.rank !== b.rank) return a.rank - b.rank
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return a.sequence - b.sequence
}

/** The events that stand, in their order: reversals and what they reverse are gone. */
export function standingEvents(events: readonly LoanEvent[]): FoldedEvent[] {
  const standing = new Map<string, FoldedEvent>()
  const reversals: ReversalEvent[] = []
  for (const event of events) {
    if (event.type === 'reversal') reversals.push(event)
    else standing.set(event.id, event)
  }
  assert(standing.size + reversals.length === events.length, 'every event has an id of its own')
  const reversed = reversals.map((reversal) => reversal.reversesEventId)
  for (const id of reversed) assert(standing.has(id), 'a reversal names an event of this loan that is no reversal')
  for (const id of reversed) standing.delete(id)
  return [...standing.values()].sort((a, b) => compareOrder(orderOf(a), orderOf(b)))
}
