// The rows of the trail and of its seals.
import type { Transaction } from '../../platform/database.ts'
import { reach } from '../../platform/failpoint.ts'
import { Row } from '../../platform/row.ts'
import type { OrderKey, StoredEntry } from './audit-entry.rules.ts'
import type { SignedSeal } from './seal.rules.ts'

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
  declare evidence: string[] | null
  declare policy_version: string | null
  declare approval_id: string | null
  declare request_id: string
  declare idempotency_key: string | null
  declare hash_version: number
  declare content_hash: Buffer
}

/** An entry as its row tells it. */
export function entryOfRow(row: AuditEntryRow): StoredEntry {
  return {
    auditEntryId: row.audit_entry_id,
    placementEpoch: BigInt(row.placement_epoch),
    xid: BigInt(row.xid),
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
    evidence: row.evidence,
    policyVersion: row.policy_version,
    approvalId: row.approval_id,
    requestId: row.request_id,
    idempotencyKey: row.idempotency_key,
    hashVersion: row.hash_version,
    contentHash: row.content_hash,
  }
}

type SealRow = Record<string, string> & { hash_version: number; entry_count: number } & Record<
    'merkle_root' | 'previous_hash' | 'seal_hash' | 'signature',
    Buffer
  >

function sealOfRow(row: SealRow, tenantId: string): SignedSeal {
  return {
    hashVersion: row.hash_version,
    tenantId,
    number: BigInt(row.seal_number as string),
    sealedAt: row.sealed_at as string,
    firstSequence: BigInt(row.first_sequence as string),
    entryCount: row.entry_count,
    head: {
      placementEpoch: BigInt(row.head_epoch as string),
      xid: BigInt(row.head_xid as string),
      auditEntryId: row.head_entry_id as string,
      recordedAt: row.head_recorded_at as string,
    },
    merkleRoot: row.merkle_root,
    previousHash: row.previous_hash,
    keyId: row.key_id as string,
    hash: row.seal_hash,
    signature: row.signature,
  }
}

/** True for one sealer at a time, until its transaction ends; the unique keys would refuse a second one anyway. */
export async function lockSealing(tx: Transaction): Promise<boolean> {
  const answer = await tx.raw(`select pg_try_advisory_xact_lock(hashtext(current_schema() || ' seal')) as locked`)
  return answer.rows[0].locked
}

export async function lastSeal(tx: Transaction, tenantId: string): Promise<SignedSeal | undefined> {
  const answer = await tx.raw('select * from audit_seal order by seal_number desc limit 1')
  return answer.rows[0] && sealOfRow(answer.rows[0], tenantId)
}

/** Stands before every entry. */
export const orderStart: OrderKey = {
  placementEpoch: 0n,
  xid: 0n,
  auditEntryId: '00000000-0000-0000-0000-000000000000',
}

/** An order key as bindings of `(?::bigint, ?::xid8, ?::uuid)`. */
export const keyBindings = (key: OrderKey) => [key.placementEpoch.toString(), key.xid.toString(), key.auditEntryId]

export type EntryToSeal = Pick<StoredEntry, 'auditEntryId' | 'placementEpoch' | 'xid' | 'recordedAt' | 'contentHash'>

/**
 * Entries after the last sealed one that no running transaction can still come before: below the snapshot's xmin, or of a placement
 * that has ended. The numbers of the transactions of another server say nothing about this one's.
 */
export async function entriesToSeal(tx: Transaction, after: OrderKey, limit: number): Promise<EntryToSeal[]> {
  const answer = await tx.raw(
    `select audit_entry_id, placement_epoch, xid, recorded_at, content_hash from audit_entry
     where (placement_epoch < (select p.placement_epoch from tenant_profile p)
         or xid < pg_snapshot_xmin(pg_current_snapshot()))
       and (placement_epoch, xid, audit_entry_id) > (?::bigint, ?::xid8, ?::uuid)
     order by placement_epoch, xid, audit_entry_id limit ?`,
    [...keyBindings(after), limit],
  )
  return answer.rows.map((row: AuditEntryRow) => ({
    auditEntryId: row.audit_entry_id,
    placementEpoch: BigInt(row.placement_epoch),
    xid: BigInt(row.xid),
    recordedAt: row.recorded_at,
    contentHash: row.content_hash,
  }))
}

/** Writes the seal and what it covers, in the order of its leaves. */
export async function saveSeal(
  tx: Transaction,
  seal: SignedSeal,
  covered: readonly { readonly auditEntryId: string; readonly leaf: Buffer }[],
): Promise<void> {
  await tx('audit_seal').insert({
    seal_number: seal.number.toString(),
    hash_version: seal.hashVersion,
    sealed_at: seal.sealedAt,
    first_sequence: seal.firstSequence.toString(),
    entry_count: seal.entryCount,
    head_epoch: seal.head.placementEpoch.toString(),
    head_xid: seal.head.xid.toString(),
    head_entry_id: seal.head.auditEntryId,
    head_recorded_at: seal.head.recordedAt,
    merkle_root: seal.merkleRoot,
    previous_hash: seal.previousHash,
    seal_hash: seal.hash,
    key_id: seal.keyId,
    signature: seal.signature,
  })
  reach('after seal insert')
  await tx.raw(
    `insert into audit_seal_entry (seal_number, position, audit_entry_id, leaf)
     select ?, place - 1, id, decode(leaf, 'hex') from unnest(?::uuid[], ?::text[]) with ordinality as each (id, leaf, place)`,
    [
      seal.number.toString(),
      covered.map(({ auditEntryId }) => auditEntryId),
      covered.map(({ leaf }) => leaf.toString('hex')),
    ],
  )
}

export async function sealsAfter(
  tx: Transaction,
  tenantId: string,
  number: bigint,
  limit: number,
): Promise<SignedSeal[]> {
  const answer = await tx.raw('select * from audit_seal where seal_number > ? order by seal_number limit ?', [
    number.toString(),
    limit,
  ])
  return answer.rows.map((row: SealRow) => sealOfRow(row, tenantId))
}

/** The seal that covers an entry; undefined while none does. */
export async function sealOver(
  tx: Transaction,
  tenantId: string,
  auditEntryId: string,
): Promise<{ readonly seal: SignedSeal; readonly position: number; readonly leaves: Buffer[] } | undefined> {
  const found = await tx.raw(
    'select s.*, p.position from audit_seal_entry p join audit_seal s using (seal_number) where p.audit_entry_id = ?',
    [auditEntryId],
  )
  const row = found.rows[0]
  if (!row) return undefined
  const leaves = await tx.raw('select leaf from audit_seal_entry where seal_number = ? order by position', [
    row.seal_number,
  ])
  return {
    seal: sealOfRow(row, tenantId),
    position: row.position,
    leaves: leaves.rows.map(({ leaf }: { leaf: Buffer }) => leaf),
  }
}
