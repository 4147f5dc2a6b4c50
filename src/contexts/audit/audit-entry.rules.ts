// What an audit entry says, and the hash over it. The hash is versioned: an old entry is verified as it was made.
import { canonicalText, hashOfParts } from '../../platform/hash.ts'

export interface AuditEntry {
  readonly auditEntryId: string
  readonly placementEpoch: bigint
  readonly recordedAt: string
  readonly businessDate: string
  readonly partnerId: string | null
  readonly actorKind: string
  readonly actorSubject: string
  readonly actorName: string
  readonly onBehalfOf: string | null
  readonly operationId: string
  readonly entityType: string
  readonly entityId: string
  readonly changes: unknown
  readonly reason: string | null
  readonly requestId: string
  readonly idempotencyKey: string | null
}

export const hashVersion = 1

/** SHA-256 over the entry's fields, each preceded by its length; a missing value differs from an empty one. */
export function contentHash(entry: AuditEntry): Buffer {
  const optional = (text: string | null) => (text === null ? '-' : `+${text}`)
  return hashOfParts([
    `lokta audit ${hashVersion}`,
    entry.auditEntryId,
    entry.placementEpoch.toString(),
    entry.recordedAt,
    entry.businessDate,
    optional(entry.partnerId),
    entry.actorKind,
    entry.actorSubject,
    entry.actorName,
    optional(entry.onBehalfOf),
    entry.operationId,
    entry.entityType,
    entry.entityId,
    canonicalText(entry.changes),
    optional(entry.reason),
    entry.requestId,
    optional(entry.idempotencyKey),
  ])
}
