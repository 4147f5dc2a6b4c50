// A document on the wire: two front doors answer with it.
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import type { Document } from './document.store.ts'

export function documentToWire(document: Document): components['schemas']['Document'] {
  return {
    id: wireId('document', document.id),
    applicationId: wireId('application', document.applicationId),
    kind: document.kind,
    fileName: document.fileName,
    mediaType: document.mediaType,
    byteCount: document.byteCount,
    sha256: document.sha256,
    attachedAt: document.attachedAt,
  }
}
