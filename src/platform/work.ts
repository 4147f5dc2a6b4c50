// Work: what a use case is handed. It holds the tenant, the actor, the business date and the open transaction; nothing else reaches a table.
import type { Actor } from '../kernel/actor.ts'
import type { TenantId } from '../kernel/id.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import type { Currency } from '../kernel/money.ts'
import type { Transaction } from './database.ts'
import type { FieldCipher } from './field-cipher.ts'
import type { Noun } from './ids.ts'
import type { WrappedKey } from './key-ring.ts'

export interface TenantProfile {
  readonly id: TenantId
  readonly slug: string
  readonly name: string
  readonly country: string
  readonly timeZone: string
  readonly currency: Currency
  readonly sandbox: boolean
  readonly aprConvention: 'nominal' | 'effective'
  /** The days on which nobody works: weekdays, Monday 1 to Sunday 7, and holidays, ascending. */
  readonly calendar: { readonly weekend: readonly number[]; readonly holidays: readonly LocalDate[] }
  readonly placementEpoch: bigint
  readonly tenantKeys: readonly WrappedKey[]
  /** False while personal fields from before there was a cipher are left. */
  readonly isWholeSealed: boolean
}

/** What happened, told once by the use case: it becomes the audit entry and the event, in the effect's own transaction. */
export interface Happening {
  /** Past tense, dotted: 'loan.disbursed'. */
  readonly event: string
  readonly entity: Noun | 'tenant'
  readonly entityId: string
  /** What changed, as JSON with wire text for ids and amounts. */
  readonly changes: Readonly<Record<string, unknown>>
  readonly reason?: string
  /** What the act rested on: wire ids, hashes, commitments; never what a person could be known by. */
  readonly evidence?: readonly string[]
  /** The version of the rules that decided. */
  readonly policyVersion?: string
  /** What approved the act, as a wire id. */
  readonly approvalId?: string
}

export interface Work {
  readonly tenant: TenantProfile
  readonly actor: Actor
  readonly businessDate: LocalDate
  /** The instant at which this work is recorded, in UTC. */
  readonly recordedAt: string
  readonly requestId: string
  readonly operationId: string
  readonly tx: Transaction
  /** Seals and opens the tenant's personal fields. */
  readonly fields: FieldCipher
  /** Everything is rolled back at the end: what lies outside the database must not be touched. */
  readonly isDryRun: boolean
  happened(happening: Happening): void
  /** The same work in the name of another, as an approved proposal runs: what happens in it is told of that actor, and of the proposal. */
  as(actor: Actor, operationId: string, approvalId: string): Work
}
