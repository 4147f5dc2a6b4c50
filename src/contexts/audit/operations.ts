// Front door of audit.

import type { Id } from '../../kernel/id.ts'
import { hex } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import { type ListedAuditEntry, listAuditEntries } from './audit-entry.view.ts'
import type { Signer } from './seal.rules.ts'
import { sealEntries } from './seal-entries.ts'
import { verifyAudit } from './verify-audit.ts'

export const auditOperations = (signer: Signer) =>
  ({
    listAuditEntries: async (work, { query, page }) => {
      const rows = await listAuditEntries(work.tx, { entityId: query.entityId }, page)
      return page.close(rows, (row) => row.audit_entry_id, toWire)
    },
    verifyAudit: async (work) => {
      await sealEntries(work.tx, signer, work.recordedAt)
      const found = await verifyAudit(work.tx, signer)
      const intact = found.firstFault === null
      work.happened({
        event: 'audit.verified',
        entity: 'tenant',
        entityId: work.tenant.id,
        changes: { intact, sealCount: found.sealCount, sealedEntryCount: found.sealedEntryCount },
      })
      return {
        intact,
        sealCount: found.sealCount,
        sealedEntryCount: found.sealedEntryCount,
        pendingEntryCount: found.pendingEntryCount,
        headHash: found.headHash && hex(found.headHash),
        keyId: signer.keyId,
        firstFault: found.firstFault && {
          sealNumber: found.firstFault.sealNumber === null ? null : Number(found.firstFault.sealNumber),
          position: found.firstFault.position,
          auditEntryId: wireId('audit_entry', found.firstFault.auditEntryId as Id<'audit_entry'> | null),
          finding: found.firstFault.finding,
        },
      }
    },
  }) satisfies Partial<Operations>

function toWire(row: ListedAuditEntry): components['schemas']['AuditEntry'] {
  return {
    id: wireId('audit_entry', row.audit_entry_id as Id<'audit_entry'>),
    recordedAt: row.recorded_at,
    businessDate: row.business_date,
    actor: {
      kind: row.actor_kind as components['schemas']['AuditEntry']['actor']['kind'],
      subject: row.actor_subject,
      name: row.actor_name,
    },
    operationId: row.operation_id,
    entityType: row.entity_type,
    entityId: row.entity_id,
    changes: row.changes as Record<string, unknown>,
    reason: row.reason,
    requestId: row.request_id,
    contentHash: hex(row.content_hash),
    sealNumber: row.seal_number === null ? null : Number(row.seal_number),
  }
}
