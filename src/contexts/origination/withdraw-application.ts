// The applicant steps back: up to the disbursement, whatever has been agreed.
import type { ApplicationId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { cancelLoan } from '../servicing/index.ts'
import { type Application, requireOpen } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'
import { supersedeOpenOffers } from './offer.store.ts'

/** An accepted offer's loan is cancelled with it. Throws application.not_found, application.already_ended, loan.not_pending_disbursement. */
export async function withdrawApplication(work: Work, id: ApplicationId, reason: string): Promise<Application> {
  const application = await lockApplication(work, id)
  requireOpen(application)
  if (application.loanId !== null) await cancelLoan(work, application.loanId, reason)
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
