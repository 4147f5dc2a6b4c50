// Disbursement: the state transition at which an application becomes a serviced loan, in one transaction.
// A loan that came from another system has no application, and passes the same door.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { getCanonicalParty } from '../parties/index.ts'
import { disburse, getLoan, type LoanAccount } from '../servicing/index.ts'
import type { Application } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'
import { getOffer } from './offer.view.ts'
import { problem } from './problems.ts'

export interface DisburseLoan {
  readonly loanId: LoanId
  readonly amount: Money
  readonly disbursedOn: LocalDate
  readonly externalReference: string | null
}

/** Throws what servicing's disbursement throws, loan.identity_not_verified, loan.disbursed_before_acceptance. */
export async function disburseLoan(work: Work, order: DisburseLoan): Promise<void> {
  // The application first, as everywhere, so that a disbursement and a withdrawal never wait for one another.
  const { application_id: applicationId } = await getLoan(work, order.loanId)
  const application = applicationId === null ? null : await lockApplication(work, applicationId)
  const guard = async (loan: LoanAccount) => {
    const borrower = await getCanonicalParty(work, loan.partyId)
    if (borrower.identityCheckStatus !== 'VERIFIED') {
      throw problem('loan.identity_not_verified', { facts: { identityCheckStatus: borrower.identityCheckStatus } })
    }
    if (application !== null) await requireAccepted(work, application, order)
  }
  await disburse(work, { ...order, guard })
  if (application !== null) await moveApplication(work, application)
}

async function requireAccepted(work: Work, application: Application, order: DisburseLoan): Promise<void> {
  const acceptedOn = application.openOfferId && (await getOffer(work, application.openOfferId)).acceptedOn
  if (acceptedOn === null || order.disbursedOn < acceptedOn) {
    throw problem('loan.disbursed_before_acceptance', {
      errors: [{ pointer: '#/disbursedOn', detail: `The offer was accepted on ${acceptedOn}.` }],
    })
  }
}

async function moveApplication(work: Work, application: Application): Promise<void> {
  const saved = await saveApplication(work, { ...application, status: 'disbursed' })
  work.happened({
    event: 'application.disbursed',
    entity: 'application',
    entityId: application.id,
    changes: { status: { from: application.status, to: saved.status }, loanId: wireId('loan', application.loanId) },
    evidence: application.openOfferId ? [wireId('offer', application.openOfferId)] : [],
  })
}
