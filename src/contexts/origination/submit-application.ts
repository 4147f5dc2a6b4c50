// Freezes an application for decision: what is known at this moment, hashed.
import type { ApplicationId } from '../../kernel/id.ts'
import { hex } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { listDocuments } from '../documents/index.ts'
import { type Application, requireComplete, requireStatus } from './application.rules.ts'
import { freezeVersion, lockApplication, saveApplication } from './application.store.ts'
import { takeSnapshot } from './take-snapshot.ts'

/** Throws application.not_found, application.not_draft, application.incomplete, terms.impossible, terms.fees_exceed_principal. */
export async function submitApplication(work: Work, id: ApplicationId): Promise<Application> {
  const application = await lockApplication(work, id)
  requireStatus(application, 'submit')
  const documents = await listDocuments(work, id)
  requireComplete(application, documents.length)
  const frozen = await freezeVersion(work, id, await takeSnapshot(work, application, documents, 1))
  const saved = await saveApplication(work, { ...application, status: 'submitted' })
  work.happened({
    event: 'application.submitted',
    entity: 'application',
    entityId: id,
    evidence: documents.map(({ sha256 }) => sha256),
    changes: {
      status: { from: application.status, to: saved.status },
      snapshotHash: hex(frozen.snapshotHash),
      documents: documents.map((document) => wireId('document', document.id)),
    },
  })
  return saved
}
