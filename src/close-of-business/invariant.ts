// What the books check is made of: what an invariant is, where it is looked for, and how it is told.
import type { Transaction } from '../platform/database.ts'

export interface Invariant {
  readonly name: string
  readonly statement: string
  /** How many things were compared; none is said plainly. */
  readonly checkedCount: number
  readonly violationCount: number
  readonly holds: boolean
  readonly examples: readonly string[]
}

/** An invariant that SQL alone can tell. */
export interface Check {
  readonly name: string
  readonly statement: string
  /** Selects `subject` and `violated` for each thing that is compared. */
  readonly sql: string
}

/** What is checked: a transaction of the tenant, under a role that sees all of it. */
export interface Books {
  readonly tx: Transaction
}

/** Verifies the sealed trail; `firstFault` is null where nothing is wrong. */
export type VerifyTrail = (tx: Transaction) => Promise<{
  readonly sealedEntryCount: number
  readonly firstFault: { readonly sealNumber: bigint | null; readonly finding: string } | null
}>
