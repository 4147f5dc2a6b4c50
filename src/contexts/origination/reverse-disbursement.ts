// Disbursement the other way: the money came back, so the loan waits again, and its application stands where it was accepted.
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type EventOutcome, getLoan, type TakeBackDisbursement, takeBackDisbursement } from '../servicing/index.ts'
import type { Application } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'

/** Throws loan.not_found, loan.not_disbursed, loan_transaction.has_followers, loan.not_active. */
export async function reverseDisbursement(work: Work, order: TakeBackDisbursement): Promise<EventOutcome> {
  // The application first, as everywhere, so that this and a disbursement or a withdrawal never wait for one another.
  const { application_id: applicationId } = await getLoan(work, order.loanId)
  const application = applicationId === null ? null : await lockApplication(work, applicationId)
  const outcome = await takeBackDisbursement(work, order)
  if (application !== null) await moveBack(work, application, order.reason)
  return outcome
}

/** A loan is disbursed from an accepted application alone. */
async function moveBack(work: Work, application: Application, reason: string): Promise<void> {
  const saved = await saveApplication(work, { ...application, status: 'accepted' })
  work.happened({
    event: 'application.disbursement_reversed',
    entity: 'application',
    entityId: application.id,
    changes: { status: { from: application.status, to: saved.status }, loanId: wireId('loan', application.loanId) },
    reason,
  })
}
