// Front door of documents. Attaching to and listing of an application stand in origination, which knows applications.
import type { DocumentStore } from '../../connectors/document-store.ts'
import { idFromWire } from '../../platform/ids.ts'
import type { Operations } from '../../wire/call.ts'
import { getDocument } from './document.view.ts'
import { documentToWire } from './document.wire.ts'
import { readContent } from './read-content.ts'

export const documentsOperations = (store: DocumentStore) =>
  ({
    getDocument: async (work, { path }) =>
      documentToWire(await getDocument(work, idFromWire('document', path.documentId))),
    downloadDocument: async (work, { path }) => {
      const document = await getDocument(work, idFromWire('document', path.documentId))
      const bytes = await readContent(work, store, document)
      return { bytes, mediaType: document.mediaType, fileName: document.fileName }
    },
  }) satisfies Partial<Operations>
