// Reads of documents.
import type { ApplicationId, DocumentId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { type Document, DocumentRow, fromRow } from './document.store.ts'
import { problem } from './problems.ts'

export type { Document } from './document.store.ts'

/** Throws document.not_found. */
export async function getDocument(work: Work, id: DocumentId): Promise<Document> {
  const row = await DocumentRow.query(work.tx).findById(id)
  if (!row) throw problem('document.not_found')
  return fromRow(row)
}

export async function listDocuments(work: Work, applicationId: ApplicationId): Promise<Document[]> {
  const rows = await DocumentRow.query(work.tx).where('application_id', applicationId).orderBy('document_id')
  return rows.map(fromRow)
}
