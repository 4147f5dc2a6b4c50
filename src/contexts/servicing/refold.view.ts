// Folds loans anew from their events and holds what is stored of them against it.
import { setImmediate as othersFirst } from 'node:timers/promises'
import type { LoanId } from '../../kernel/id.ts'
import { foldLoan } from '../../lending/loan-state.ts'
import { isStoredState } from '../../lending/state-codec.ts'
import type { Transaction } from '../../platform/database.ts'
import { canonicalText } from '../../platform/hash.ts'
import { engineVersion } from './loan-account.rules.ts'
import { eventOfRow, type LoanEventRow, type LoanRow, stateColumns } from './loan-account.store.ts'

export interface Refolded {
  readonly loanId: LoanId
  /** The columns that do not say what the events say; empty where all do. An unreadable loan is told by its error. */
  readonly differences: readonly string[]
}

type LoanWithEvents = LoanRow & { readonly events: readonly LoanEventRow[] }

/**
 * The next loans after `after` in the order of their ids, each folded from its events to the day it stands on. Loans and
 * events are read by one statement, so that each loan is seen at one moment.
 */
export async function refoldLoans(tx: Transaction, after: LoanId | null, limit: number): Promise<Refolded[]> {
  const answer = await tx.raw(
    `select l.*, coalesce(e.events, '[]') as events from loan l
     left join lateral (
       select jsonb_agg(jsonb_build_object('loan_event_id', loan_event_id, 'sequence', sequence, 'event_type', event_type,
           'value_on', value_on, 'booked_on', booked_on, 'amount', amount::text, 'order_key', order_key,
           'reverses_event_id', reverses_event_id, 'details', details) order by sequence) as events
       from loan_event where loan_id = l.loan_id) e on true
     where ?::uuid is null or l.loan_id > ?::uuid order by l.loan_id limit ?`,
    [after, after, limit] as never,
  )
  const refolded: Refolded[] = []
  for (const row of answer.rows as LoanWithEvents[]) {
    refolded.push({ loanId: row.loan_id, differences: differencesOf(row) })
    // Folding is a millisecond of arithmetic: whoever else asks this process is answered in between, not after the page.
    await othersFirst()
  }
  return refolded
}

function differencesOf(row: LoanWithEvents): string[] {
  if (row.event_count !== row.events.length) return ['event_count']
  // Nothing has happened to it: there is nothing to fold.
  if (row.events.length === 0) return []
  try {
    const events = row.events.map((event) => eventOfRow(event, row.terms))
    const folded = stateColumns(foldLoan(row.terms, events, row.state_as_of).state)
    // What a loan was ended by is not among its events.
    const kept = row.status === 'cancelled' ? { ...folded, status: row.status } : folded
    return Object.entries(kept).flatMap(([column, value]) => (isSame(row, column, value) ? [] : [column]))
  } catch (error) {
    return [`unreadable: ${(error as Error).message}`]
  }
}

function isSame(row: LoanWithEvents, column: string, value: unknown): boolean {
  // The next command folds such a loan anew anyway; what is told of it must be right all the same.
  if (column === 'engine_version') return true
  const stored = row[column as keyof LoanRow]
  if (column !== 'state') return stored === value
  if (row.engine_version !== engineVersion || !isStoredState(stored)) return true
  // Where they are alike, looking costs a tenth of writing both out.
  return isAlike(stored, value) || stateText(stored) === stateText(value)
}

/** True where both are the same JSON, member by member, but for the days that no reader knows; never true otherwise. */
function isAlike(stored: unknown, folded: unknown): boolean {
  if (stored === folded) return true
  if (typeof stored !== 'object' || typeof folded !== 'object' || stored === null || folded === null) return false
  if (Array.isArray(stored) !== Array.isArray(folded)) return false
  const [left, right] = [stored as Record<string, unknown>, folded as Record<string, unknown>]
  return (
    Object.keys(left).every((name) => name === recordingDay || isAlike(left[name], right[name])) &&
    Object.keys(right).every((name) => name === recordingDay || name in left || right[name] === undefined)
  )
}

/** An announced change is kept with its event; the day on which that was recorded is known of read events alone, and decides nothing. */
const recordingDay = 'recordedOn'

function stateText(state: unknown): string {
  return canonicalText(JSON.parse(JSON.stringify(state, (name, value) => (name === recordingDay ? undefined : value))))
}
