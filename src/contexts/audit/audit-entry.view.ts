// Reads the trail for people.
import type { Transaction } from '../../platform/database.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { StoredEntry } from './audit-entry.rules.ts'
import { AuditEntryRow, entryOfRow, sealOver } from './audit-entry.store.ts'
import { problem } from './problems.ts'
import { inclusionPath, type SignedSeal } from './seal.rules.ts'

export interface ListedAuditEntry extends StoredEntry {
  readonly sealNumber: number | null
  /** Its number in the trail, counted from 1; null while no seal covers it. */
  readonly sequence: number | null
}

type ListedRow = AuditEntryRow & { seal_number: string | null; sequence: string | null }

export interface AuditEntryFilter {
  readonly entityIds?: readonly string[] | undefined
}

/** Entries in the order of their ids, that is, of their making. */
export async function listAuditEntries(
  tx: Transaction,
  filter: AuditEntryFilter,
  page: Pick<PageRequest, 'limit' | 'after'>,
): Promise<ListedAuditEntry[]> {
  const query = AuditEntryRow.query(tx)
    .select('audit_entry.*', 'p.seal_number')
    .select(AuditEntryRow.raw('s.first_sequence + p.position as sequence'))
    .leftJoin('audit_seal_entry as p', 'p.audit_entry_id', 'audit_entry.audit_entry_id')
    .leftJoin('audit_seal as s', 's.seal_number', 'p.seal_number')
    .orderBy('audit_entry.audit_entry_id')
    .limit(page.limit + 1)
  if (filter.entityIds !== undefined) query.whereIn('entity_id', [...filter.entityIds])
  if (page.after !== null) query.where('audit_entry.audit_entry_id', '>', page.after)
  const rows = (await query) as ListedRow[]
  return rows.map((row) => ({
    ...entryOfRow(row),
    sealNumber: row.seal_number === null ? null : Number(row.seal_number),
    sequence: row.sequence === null ? null : Number(row.sequence),
  }))
}

/** What shows that an entry is under a signed seal, without the other entries. */
export interface AuditProof {
  readonly entry: StoredEntry
  readonly leaf: Buffer
  readonly position: number
  /** The hashes beside the way from the leaf to the root, the lowest first. */
  readonly path: readonly Buffer[]
  readonly seal: SignedSeal
}

/** Throws audit_entry.not_found, audit_entry.not_sealed. */
export async function getAuditProof(tx: Transaction, tenantId: string, auditEntryId: string): Promise<AuditProof> {
  const row = await AuditEntryRow.query(tx).findById(auditEntryId)
  if (!row) throw problem('audit_entry.not_found')
  const over = await sealOver(tx, tenantId, auditEntryId)
  if (!over) throw problem('audit_entry.not_sealed', { retryAfterSeconds: 2 })
  const { seal, position, leaves } = over
  const path = inclusionPath(leaves, position)
  return { entry: entryOfRow(row), leaf: leaves[position] as Buffer, position, path, seal }
}
