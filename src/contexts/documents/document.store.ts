// What is known of documents. Their bytes are with the document store.
import type { ApplicationId, DocumentId, PartnerId } from '../../kernel/id.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'

export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png'

export interface Document {
  readonly id: DocumentId
  readonly applicationId: ApplicationId
  readonly partnerId: PartnerId | null
  readonly kind: string
  readonly fileName: string
  readonly mediaType: MediaType
  readonly byteCount: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly attachedAt: string
}

export class DocumentRow extends Row {
  static override tableName = 'document'
  static override idColumn = 'document_id'
  declare document_id: DocumentId
  declare partner_id: PartnerId | null
  declare application_id: ApplicationId
  declare kind: string
  declare file_name: string
  declare media_type: MediaType
  declare byte_count: string
  declare sha256: Buffer
  declare attached_by: string
  declare attached_at: string
}

export async function insertDocument(work: Work, document: Document): Promise<void> {
  await DocumentRow.query(work.tx).insert({
    document_id: document.id,
    partner_id: document.partnerId,
    application_id: document.applicationId,
    kind: document.kind,
    file_name: document.fileName,
    media_type: document.mediaType,
    byte_count: String(document.byteCount),
    sha256: Buffer.from(document.sha256, 'hex'),
    attached_by: work.actor.subject,
    attached_at: document.attachedAt,
  })
}

/** A document as its row tells it. */
export function fromRow(row: DocumentRow): Document {
  return {
    id: row.document_id,
    applicationId: row.application_id,
    partnerId: row.partner_id,
    kind: row.kind,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteCount: Number(row.byte_count),
    sha256: row.sha256.toString('hex'),
    attachedAt: row.attached_at,
  }
}
