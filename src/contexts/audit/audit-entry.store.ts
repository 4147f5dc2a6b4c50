// The rows of the trail and of its seals.
import type { Transaction } from '../../platform/database.ts'
import { reach } from '../../platform/failpoint.ts'
import { Row } from '../../platform/row.ts'
import type { AuditEntry } from './audit-entry.rules.ts'
import type { Seal } from './seal.rules.ts'

export class AuditEntryRow extends Row {
  static override tableName = 'audit_entry'
  static override idColumn = 'audit_entry_id'
  declare audit_entry_id: string
  declare placement_epoch: string
  declare xid: string
  declare recorded_at: string
  declare business_date: string
  declare partner_id: string | null
  declare actor_kind: string
  declare actor_subject: string
  declare actor_name: string
  declare on_behalf_of: string | null
  declare operation_id: string
  declare entity_type: string
  declare entity_id: string
  declare changes: unknown
  declare reason: string | null
  declare request_id: string
  declare idempotency_key: string | null
  declare hash_version: number
  declare content_hash: Buffer
}

export interface SealRow {
  seal_number: string
  sealed_at: string
  entry_count: number
  merkle_root: Buffer
  previous_hash: Buffer
  seal_hash: Buffer
  key_id: string
  signature: Buffer
}

/** An entry as its row tells it, for recomputing its hash. */
export function entryOfRow(row: AuditEntryRow): AuditEntry {
  return {
    auditEntryId: row.audit_entry_id,
    placementEpoch: BigInt(row.placement_epoch),
    recordedAt: row.recorded_at,
    businessDate: row.business_date,
    partnerId: row.partner_id,
    actorKind: row.actor_kind,
    actorSubject: row.actor_subject,
    actorName: row.actor_name,
    onBehalfOf: row.on_behalf_of,
    operationId: row.operation_id,
    entityType: row.entity_type,
    entityId: row.entity_id,
    changes: row.changes,
    reason: row.reason,
    requestId: row.request_id,
    idempotencyKey: row.idempotency_key,
  }
}

/** True for one sealer at a time; the unique keys below would refuse a second one anyway. */
export async function lockSealing(tx: Transaction): Promise<boolean> {
  const answer = await tx.raw(`select pg_try_advisory_xact_lock(hashtext(current_schema() || ' seal')) as locked`)
  return answer.rows[0].locked
}

export async function lastSeal(tx: Transaction): Promise<SealRow | undefined> {
  const answer = await tx.raw('select * from audit_seal order by seal_number desc limit 1')
  return answer.rows[0]
}

/** Entries after the last sealed one that no running transaction can still come before: below the snapshot's xmin. */
export async function entriesToSeal(tx: Transaction, limit: number): Promise<AuditEntryRow[]> {
  return AuditEntryRow.query(tx)
    .whereRaw('xid < pg_snapshot_xmin(pg_current_snapshot())')
    .whereRaw(
      `(placement_epoch, xid, audit_entry_id) > coalesce((
        select row(e.placement_epoch, e.xid, e.audit_entry_id) from audit_seal_entry s
        join audit_entry e using (audit_entry_id) order by s.seal_number desc, s.position desc limit 1
      ), row(0::bigint, '0'::xid8, '00000000-0000-0000-0000-000000000000'::uuid))`,
    )
    .orderByRaw('placement_epoch, xid, audit_entry_id')
    .limit(limit)
}

export async function saveSeal(
  tx: Transaction,
  seal: Seal & { readonly hash: Buffer; readonly keyId: string; readonly signature: Buffer },
  auditEntryIds: readonly string[],
): Promise<void> {
  await tx('audit_seal').insert({
    seal_number: seal.number.toString(),
    sealed_at: seal.sealedAt,
    entry_count: seal.entryCount,
    merkle_root: seal.merkleRoot,
    previous_hash: seal.previousHash,
    seal_hash: seal.hash,
    key_id: seal.keyId,
    signature: seal.signature,
  })
  reach('after seal insert')
  await tx('audit_seal_entry').insert(
    auditEntryIds.map((id, position) => ({ seal_number: seal.number.toString(), position, audit_entry_id: id })),
  )
}

export async function sealsAfter(tx: Transaction, number: string, limit: number): Promise<SealRow[]> {
  const answer = await tx.raw('select * from audit_seal where seal_number > ? order by seal_number limit ?', [
    number,
    limit,
  ])
  return answer.rows
}

export interface SealedRow extends AuditEntryRow {
  seal_number: string
  position: number
}

export async function sealedEntries(
  tx: Transaction,
  sealNumber: string,
): Promise<(Partial<SealedRow> & { position: number })[]> {
  const answer = await tx.raw(
    `select s.position, s.audit_entry_id as sealed_id, e.* from audit_seal_entry s
     left join audit_entry e using (audit_entry_id) where s.seal_number = ? order by s.position`,
    [sealNumber],
  )
  return answer.rows
}

export async function countPending(tx: Transaction): Promise<number> {
  const answer = await tx.raw(
    `select count(*)::int as pending from audit_entry e
     where not exists (select 1 from audit_seal_entry s where s.audit_entry_id = e.audit_entry_id)`,
  )
  return answer.rows[0].pending
}
