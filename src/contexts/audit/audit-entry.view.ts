// Reads the trail for people.
import type { Transaction } from '../../platform/database.ts'
import type { PageRequest } from '../../platform/page.ts'
import { AuditEntryRow } from './audit-entry.store.ts'

export type ListedAuditEntry = AuditEntryRow & { seal_number: string | null }

const columns = [
  'audit_entry.audit_entry_id',
  'recorded_at',
  'business_date',
  'actor_kind',
  'actor_subject',
  'actor_name',
  'operation_id',
  'entity_type',
  'entity_id',
  'changes',
  'reason',
  'request_id',
  'content_hash',
  'audit_seal_entry.seal_number',
]

/** Entries in the order of their ids, that is, of their making. */
export async function listAuditEntries(
  tx: Transaction,
  filter: { readonly entityId: string | undefined },
  page: PageRequest,
): Promise<ListedAuditEntry[]> {
  const query = AuditEntryRow.query(tx)
    .select(columns)
    .leftJoin('audit_seal_entry', 'audit_seal_entry.audit_entry_id', 'audit_entry.audit_entry_id')
    .orderBy('audit_entry.audit_entry_id')
    .limit(page.limit + 1)
  if (filter.entityId !== undefined) query.where('entity_id', filter.entityId)
  if (page.after !== null) query.where('audit_entry.audit_entry_id', '>', page.after)
  return (await query) as ListedAuditEntry[]
}
