// What use cases tell, as the entries of the trail that become of it.
import { contentHash } from '../contexts/audit/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { assert } from '../kernel/assert.ts'
import type { Id } from '../kernel/id.ts'
import { canonicalText } from '../platform/hash.ts'
import { idPrefixes, type Noun, newId, wireId } from '../platform/ids.ts'
import type { Happening } from '../platform/work.ts'
import type { TrailEntry } from './trail.store.ts'

/** What happened, and in whose name. */
export interface Told {
  readonly happening: Happening
  readonly actor: Actor
  readonly operationId: string
  /** Of the proposal that it was approved in. */
  readonly approvalId: string | null
}

/** What the entries of one request have in common. */
export interface RequestFacts {
  readonly placementEpoch: bigint
  readonly recordedAt: string
  readonly businessDate: string
  readonly requestId: string
  readonly idempotencyKey: string | null
}

/** The entry with its hash, and the id of the event that leaves with it. */
export function entryOf({ happening, actor, operationId, approvalId }: Told, common: RequestFacts): TrailEntry {
  const auditEntryId = newId('audit_entry')
  const noun = happening.entity
  const entityId = noun in idPrefixes ? wireId(noun as Noun, happening.entityId as Id<Noun>) : happening.entityId
  const changes = canonicalText(happening.changes)
  const by = {
    partnerId: actor.partnerId,
    actorKind: actor.kind,
    actorSubject: actor.subject,
    actorName: actor.displayName,
    onBehalfOf: actor.onBehalfOf,
    operationId,
  }
  const entry = {
    ...common,
    ...by,
    auditEntryId,
    // The key is the approver's, not the maker's in whose name an approved proposal runs.
    idempotencyKey: approvalId === null ? common.idempotencyKey : null,
    entityType: noun,
    entityId,
    reason: happening.reason ?? null,
    evidence: happening.evidence ?? null,
    policyVersion: happening.policyVersion ?? null,
    approvalId: approvalId ?? happening.approvalId ?? null,
  }
  const hash = contentHash({ ...entry, changes: JSON.parse(changes) })
  assert(hash !== null, 'entries are made under a version that is known')
  return {
    ...by,
    approvalId: entry.approvalId,
    idempotencyKey: entry.idempotencyKey,
    auditEntryId,
    outboxEventId: newId('outbox_event'),
    happening,
    entityId,
    changes,
    contentHash: hash,
  }
}
