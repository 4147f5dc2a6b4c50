// A document's bytes, compared with their hash before the first one leaves.
import type { DocumentStore } from '../../connectors/document-store.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import type { Work } from '../../platform/work.ts'
import type { Document } from './document.store.ts'
import { problem } from './problems.ts'

/** True when the stored bytes still have the document's hash. */
export async function isIntact(work: Work, store: DocumentStore, document: Document): Promise<boolean> {
  const bytes = await store.get(work.tenant.slug, document.sha256)
  return bytes !== undefined && hex(sha256(bytes)) === document.sha256
}

/** Throws document.content_lost. */
export async function readContent(work: Work, store: DocumentStore, document: Document): Promise<Buffer> {
  const bytes = await store.get(work.tenant.slug, document.sha256)
  if (bytes === undefined || hex(sha256(bytes)) !== document.sha256) throw problem('document.content_lost')
  return bytes
}
