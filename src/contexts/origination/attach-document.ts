// Attaches a document to an application, while the application is open.
import type { ApplicationId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { type Document, type Intake, type TakeDocument, takeDocument } from '../documents/index.ts'
import { requireOpen } from './application.rules.ts'
import { lockApplication } from './application.store.ts'

export type AttachDocument = Omit<TakeDocument, 'applicationId' | 'partnerId'>

/** Throws application.not_found, application.already_ended, and what the document is refused for. */
export async function attachDocument(
  work: Work,
  intake: Intake,
  id: ApplicationId,
  order: AttachDocument,
): Promise<Document> {
  const application = await lockApplication(work, id)
  requireOpen(application)
  return takeDocument(work, intake, { ...order, applicationId: id, partnerId: application.partnerId })
}
