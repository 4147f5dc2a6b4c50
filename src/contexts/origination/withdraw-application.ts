// The applicant steps back.
import type { ApplicationId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { type Application, requireOpen } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'
import { supersedeOpenOffers } from './offer.store.ts'
import { problem } from './problems.ts'

/** Throws application.not_found, application.already_ended. Once the offer is accepted there is a loan, which is cancelled, not withdrawn. */
export async function withdrawApplication(work: Work, id: ApplicationId, reason: string): Promise<Application> {
  const application = await lockApplication(work, id)
  requireOpen(application)
  if (application.status === 'accepted')
    throw problem('application.already_ended', { facts: { status: application.status } })
  await supersedeOpenOffers(work, id)
  const saved = await saveApplication(work, { ...application, status: 'withdrawn', openOfferId: null })
  work.happened({
    event: 'application.withdrawn',
    entity: 'application',
    entityId: id,
    changes: { status: { from: application.status, to: saved.status } },
    reason,
  })
  return saved
}
