// What a write leaves behind, in one statement: its audit entries, its events, and its answer beside the idempotency key.
import type { Transaction } from '../platform/database.ts'
import { reach } from '../platform/failpoint.ts'
import type { FieldCipher } from '../platform/field-cipher.ts'
import { sealReply } from '../platform/sealed-replies.ts'
import type { Happening } from '../platform/work.ts'
import type { KeyClaim, StoredReply } from './idempotency.store.ts'

export interface TrailEntry {
  readonly auditEntryId: string
  readonly outboxEventId: string
  readonly partnerId: string | null
  readonly actorKind: string
  readonly actorSubject: string
  readonly actorName: string
  readonly onBehalfOf: string | null
  readonly operationId: string
  /** The proposal that it was approved in. */
  readonly approvalId: string | null
  readonly idempotencyKey: string | null
  readonly happening: Happening
  readonly entityId: string
  readonly changes: string
  readonly contentHash: Buffer
}

export interface TrailFacts {
  readonly placementEpoch: bigint
  readonly recordedAt: string
  readonly businessDate: string
  readonly requestId: string
  readonly hashVersion: number
}

/** Appends entries and events, and stores the reply where the work has a key. One round trip. */
export async function leaveTrail(
  tx: Transaction,
  cipher: FieldCipher,
  facts: TrailFacts,
  entries: readonly TrailEntry[],
  claim: KeyClaim | null,
  reply: StoredReply,
): Promise<void> {
  const epoch = facts.placementEpoch.toString()
  const auditRows = entries.map((entry) => [
    entry.auditEntryId,
    epoch,
    facts.recordedAt,
    facts.businessDate,
    entry.partnerId,
    entry.actorKind,
    entry.actorSubject,
    entry.actorName,
    entry.onBehalfOf,
    entry.operationId,
    entry.happening.entity,
    entry.entityId,
    entry.changes,
    entry.happening.reason ?? null,
    entry.happening.evidence ? JSON.stringify(entry.happening.evidence) : null,
    entry.happening.policyVersion ?? null,
    entry.approvalId,
    facts.requestId,
    entry.idempotencyKey,
    facts.hashVersion,
    entry.contentHash,
  ])
  const eventRows = entries.map((entry) => [
    entry.outboxEventId,
    epoch,
    facts.recordedAt,
    facts.businessDate,
    entry.happening.event,
    entry.happening.entity,
    entry.entityId,
    facts.requestId,
    entry.auditEntryId,
    entry.changes,
  ])
  // The foreign key from event to entry is checked when the statement ends, so both may be one statement.
  const sql = `with entries as (
      insert into audit_entry (audit_entry_id, placement_epoch, recorded_at, business_date, partner_id, actor_kind,
        actor_subject, actor_name, on_behalf_of, operation_id, entity_type, entity_id, changes, reason, evidence, policy_version, approval_id,
        request_id, idempotency_key, hash_version, content_hash) values ${placeholders(auditRows)}
    ), events as (
      insert into outbox_event (outbox_event_id, placement_epoch, recorded_at, business_date, event_type, entity_type,
        entity_id, request_id, audit_entry_id, payload) values ${placeholders(eventRows)}
    )
    update idempotency_record set reply_status = ?, sealed_reply = ?
    where principal = ? and operation_id = ? and idempotency_key = ?`
  await tx.raw(sql, [
    ...auditRows.flat(),
    ...eventRows.flat(),
    reply.status,
    claim === null ? null : sealReply(cipher, claim, reply.body),
    claim?.principal ?? '',
    claim?.operationId ?? '',
    claim?.key ?? '',
  ] as never)
  reach('after audit row and outbox')
}

function placeholders(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ')
}
