// What an entry needs of the history before it. A back-dated or reversed entry can take that away from one that came later.
import { problem } from '../problems.ts'

/** Throws loan_event.impossible, whose facts name the entry and what it needs. */
export function needs(condition: unknown, eventId: string, need: string): asserts condition {
  if (!condition) throw problem('loan_event.impossible', { detail: need, facts: { eventId, need } })
}
