// A partner's command finds what it names under the partner's own role: what it cannot see, it cannot name.
import type { ProblemMaker } from '../kernel/problem.ts'
import type { Transaction } from '../platform/database.ts'

/** A thing that a request names by its id. */
export interface NamedThing {
  readonly noun: string
  readonly id: string
}

/** Where a partner's sight of a noun is decided, and how its absence is said. */
export interface Sight {
  readonly table: string
  readonly column: string
  readonly missing: ReturnType<ProblemMaker<Record<string, never>>>
}

export type Sights = ReadonlyMap<string, Sight>

/** A table whose rows say, by their partner_id, who may hear of the thing that they are about. */
export interface Audience {
  readonly table: string
  readonly column: string
  /** Types of event; one that is not named is told to no partner. */
  readonly events: readonly string[] | 'all of its noun'
}

export type Audiences = ReadonlyMap<string, readonly Audience[]>

/** Throws the noun's "not found" unless each named thing is visible to the role that the transaction has. */
export async function requireSight(tx: Transaction, sights: Sights, named: readonly NamedThing[]): Promise<void> {
  for (const { noun, id } of named) {
    const sight = sights.get(noun)
    if (!sight) continue
    const answer = await tx.raw('select 1 from ?? where ?? = ? limit 1', [sight.table, sight.column, id])
    if (answer.rowCount === 0) throw sight.missing
  }
}
