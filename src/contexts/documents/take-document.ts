// Takes a document in: its type is read from its bytes, its name is only a label, its hash is its address.
import { fileTypeFromBuffer } from 'file-type'
import type { DocumentStore } from '../../connectors/document-store.ts'
import type { VirusScan } from '../../connectors/virus-scan.ts'
import type { ApplicationId, PartnerId } from '../../kernel/id.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Document, insertDocument, type MediaType } from './document.store.ts'
import { faultOfForm, fitsName } from './document-form.ts'
import { problem } from './problems.ts'

export interface TakeDocument {
  readonly applicationId: ApplicationId
  readonly partnerId: PartnerId | null
  readonly kind: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Where documents go, and who looks at them first: nobody where no scanner is configured. */
export interface Intake {
  readonly store: DocumentStore
  readonly scan: VirusScan | null
}

const taken: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** Throws document.empty, document.type_not_recognised, document.type_differs, document.malformed, document.infected, document.scan_unavailable. */
export async function takeDocument(work: Work, { store, scan }: Intake, order: TakeDocument): Promise<Document> {
  const mediaType = await sniffedType(order)
  const fault = faultOfForm(mediaType, order.bytes)
  if (fault !== undefined) throw problem('document.malformed', { detail: fault })
  if (scan !== null) await requireClean(scan, order.bytes)
  const hash = hex(sha256(order.bytes))
  // Before the row, so that no row ever points at bytes that are not there; bytes without a row harm nobody.
  if (!work.isDryRun) await store.put(work.tenant.slug, hash, order.bytes)
  const document: Document = {
    id: newId('document'),
    applicationId: order.applicationId,
    partnerId: order.partnerId,
    kind: order.kind,
    fileName: order.fileName,
    mediaType,
    byteCount: order.bytes.byteLength,
    sha256: hash,
    attachedAt: work.recordedAt,
  }
  await insertDocument(work, document)
  work.happened({
    event: 'document.attached',
    entity: 'document',
    entityId: document.id,
    changes: { kind: document.kind, mediaType, byteCount: document.byteCount, sha256: hash },
  })
  return document
}

/** A scanner that does not answer lets nothing through. */
async function requireClean(scan: VirusScan, bytes: Uint8Array): Promise<void> {
  const found = await scan.scan(bytes).catch(() => {
    throw problem('document.scan_unavailable', { retryAfterSeconds: 30 })
  })
  if (found !== null) throw problem('document.infected', { facts: { found } })
}

async function sniffedType({ bytes, mediaType, fileName }: TakeDocument): Promise<MediaType> {
  if (bytes.byteLength === 0) throw problem('document.empty')
  const sniffed = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (sniffed === undefined || !taken.has(sniffed)) throw problem('document.type_not_recognised')
  if (sniffed !== mediaType) throw problem('document.type_differs', { facts: { sent: mediaType, read: sniffed } })
  if (!fitsName(sniffed as MediaType, fileName)) throw problem('document.type_differs', { facts: { read: sniffed } })
  return sniffed as MediaType
}
