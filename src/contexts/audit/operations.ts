// Front door of audit.
import type { AnchorFiles } from '../../connectors/anchor-files.ts'
import type { Id } from '../../kernel/id.ts'
import { hex } from '../../platform/hash.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import { readAnchors } from './anchor-heads.ts'
import { type AuditProof, getAuditProof, listAuditEntries } from './audit-entry.view.ts'
import { auditEntryToWire } from './audit-entry.wire.ts'
import { getAuditHead } from './audit-head.view.ts'
import type { Signer } from './seal.rules.ts'
import { sealEntries } from './seal-entries.ts'
import { verifyAudit } from './verify-audit.ts'
import type { Fault } from './verify-trail.ts'

type Wire = components['schemas']

export const auditOperations = (signer: Signer, anchors: AnchorFiles | undefined) =>
  ({
    listAuditEntries: async (work, { query, page }) => {
      const entityIds = query.entityId === undefined ? undefined : [query.entityId]
      const entries = await listAuditEntries(work.tx, { entityIds }, page)
      return page.close(entries, (entry) => entry.auditEntryId, auditEntryToWire)
    },
    getAuditHead: async (work) => {
      const head = await getAuditHead(work.tx)
      return { ...head, headHash: head.headHash && hex(head.headHash) }
    },
    getAuditProof: async (work, { path }) => {
      const id = idFromWire('audit_entry', path.auditEntryId)
      return proofToWire(await getAuditProof(work.tx, work.tenant.id, id))
    },
    verifyAudit: async (work) => {
      await sealEntries({ tx: work.tx, tenantId: work.tenant.id, sealedAt: work.recordedAt }, signer)
      const { lagSeconds } = await getAuditHead(work.tx)
      const anchored = anchors && { anchors: readAnchors(anchors.lines(work.tenant.slug)) }
      const found = await verifyAudit(work.tx, work.tenant.id, { keys: signer, ...anchored })
      const { firstFault, sealCount, sealedEntryCount, pendingEntryCount, anchoredSealNumber } = found
      const intact = firstFault === null
      work.happened({
        event: 'audit.verified',
        entity: 'tenant',
        entityId: work.tenant.id,
        changes: { intact, sealCount, sealedEntryCount },
      })
      return {
        intact,
        sealCount,
        sealedEntryCount,
        pendingEntryCount,
        lagSeconds,
        headHash: found.headHash && hex(found.headHash),
        keyId: signer.keyId,
        anchoredSealNumber: anchoredSealNumber === null ? null : Number(anchoredSealNumber),
        firstFault: firstFault && faultToWire(firstFault),
      }
    },
  }) satisfies Partial<Operations>

function faultToWire(fault: Fault): NonNullable<Wire['AuditVerification']['firstFault']> {
  return {
    sealNumber: fault.sealNumber === null ? null : Number(fault.sealNumber),
    position: fault.position,
    sequence: Number(fault.sequence),
    auditEntryId: wireId('audit_entry', fault.auditEntryId as Id<'audit_entry'> | null),
    finding: fault.finding,
  }
}

function proofToWire({ entry, leaf, position, path, seal }: AuditProof): Wire['AuditProof'] {
  return {
    auditEntryId: wireId('audit_entry', entry.auditEntryId as Id<'audit_entry'>),
    contentHash: hex(entry.contentHash),
    order: `${entry.placementEpoch} ${entry.xid}`,
    leaf: hex(leaf),
    position,
    path: path.map(hex),
    seal: {
      number: Number(seal.number),
      hashVersion: seal.hashVersion,
      tenantId: wireId('tenant', seal.tenantId as Id<'tenant'>),
      sealedAt: seal.sealedAt,
      firstSequence: Number(seal.firstSequence),
      entryCount: seal.entryCount,
      headOrder: `${seal.head.placementEpoch} ${seal.head.xid}`,
      headEntryId: wireId('audit_entry', seal.head.auditEntryId as Id<'audit_entry'>),
      headRecordedAt: seal.head.recordedAt,
      merkleRoot: hex(seal.merkleRoot),
      previousHash: hex(seal.previousHash),
      hash: hex(seal.hash),
      keyId: seal.keyId,
      signature: hex(seal.signature),
    },
  }
}
