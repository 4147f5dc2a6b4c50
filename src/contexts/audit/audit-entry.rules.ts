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
  /** What changed: values, or `{ from, to }` where there was one before. */
  readonly changes: unknown
  readonly reason: string | null
  /** What the act rested on: ids, hashes, commitments. From version 2 on. */
  readonly evidence: readonly string[] | null
  /** The version of the rules that decided. From version 2 on. */
  readonly policyVersion: string | null
  /** What approved the act. From version 2 on. */
  readonly approvalId: string | null
  readonly requestId: string
  readonly idempotencyKey: string | null
}

/** An entry as it is kept: with its place in the order of transactions and the hash that was made with it. */
export interface StoredEntry extends AuditEntry {
  readonly xid: bigint
  readonly hashVersion: number
  readonly contentHash: Buffer
}

/** What a seal says it covers, with the entry that is there under that id, if one is. */
export interface CoveredEntry {
  readonly position: number
  readonly auditEntryId: string
  readonly leaf: Buffer
  readonly entry: StoredEntry | null
}

/** The version under which new entries are hashed. */
export const hashVersion = 2

const optional = (text: string | null) => (text === null ? '-' : `+${text}`)

/**
 * SHA-256 over the entry's fields, each preceded by its length; a missing value differs from an empty one.
 * Null where `version` is one that this code does not know.
 */
export function contentHash(entry: AuditEntry, version: number = hashVersion): Buffer | null {
  if (version !== 1 && version !== 2) return null
  const parts = [
    `lokta audit ${version}`,
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
  ]
  if (version === 2) {
    const evidence = entry.evidence === null ? null : canonicalText(entry.evidence)
    parts.push(optional(evidence), optional(entry.policyVersion), optional(entry.approvalId))
  }
  return hashOfParts(parts)
}

/** Below zero when `left` comes before `right` in the order of the trail: epoch, transaction, id. */
export function compareOrder(left: OrderKey, right: OrderKey): number {
  if (left.placementEpoch !== right.placementEpoch) return left.placementEpoch < right.placementEpoch ? -1 : 1
  if (left.xid !== right.xid) return left.xid < right.xid ? -1 : 1
  if (left.auditEntryId === right.auditEntryId) return 0
  return left.auditEntryId < right.auditEntryId ? -1 : 1
}

export type OrderKey = Pick<StoredEntry, 'placementEpoch' | 'xid' | 'auditEntryId'>
