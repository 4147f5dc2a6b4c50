// An audit entry as the contract shows it.
import type { Id } from '../../kernel/id.ts'
import { hex } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import type { ListedAuditEntry } from './audit-entry.view.ts'

type Wire = components['schemas']

/** With its place in the sealed trail, where it has one. */
export function auditEntryToWire(entry: ListedAuditEntry): Wire['AuditEntry'] {
  return {
    id: wireId('audit_entry', entry.auditEntryId as Id<'audit_entry'>),
    sequence: entry.sequence,
    recordedAt: entry.recordedAt,
    businessDate: entry.businessDate,
    partnerId: wireId('partner', entry.partnerId as Id<'partner'> | null),
    actor: {
      kind: entry.actorKind as Wire['AuditEntry']['actor']['kind'],
      subject: entry.actorSubject,
      name: entry.actorName,
      onBehalfOf: entry.onBehalfOf,
    },
    operationId: entry.operationId,
    entityType: entry.entityType,
    entityId: entry.entityId,
    changes: entry.changes as Record<string, unknown>,
    reason: entry.reason,
    evidence: [...(entry.evidence ?? [])],
    policyVersion: entry.policyVersion,
    approvalId: entry.approvalId,
    requestId: entry.requestId,
    contentHash: hex(entry.contentHash),
    sealNumber: entry.sealNumber,
  }
}
