// The borrower accepts: the loan account appears, pending disbursement, and what was decided on is tied to it for good.
import type { OfferId } from '../../kernel/id.ts'
import { hex } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { getArrangement, openParticipations } from '../colending/index.ts'
import { openLoan } from '../servicing/index.ts'
import { lockApplication, saveApplication } from './application.store.ts'
import { originationItems } from './loan-origination.view.ts'
import { insertManifest, lockOffer, type Offer, saveAcceptance } from './offer.store.ts'
import { getOffer } from './offer.view.ts'
import { problem } from './problems.ts'

export interface AcceptOffer {
  readonly offerId: OfferId
  /** Hexadecimal: the terms that the borrower saw. */
  readonly termsHash: string
  readonly loanExternalReference: string | null
}

/** Throws offer.not_found, offer.not_open, offer.expired, offer.terms_differ, loan.external_reference_taken. */
export async function acceptOffer(work: Work, order: AcceptOffer): Promise<Offer> {
  // The application first, as everywhere, so that two commands never wait for one another.
  const { applicationId } = await getOffer(work, order.offerId)
  const application = await lockApplication(work, applicationId)
  const offer = await lockOffer(work, order.offerId)
  if (offer.status !== 'issued') throw problem('offer.not_open', { facts: { status: offer.status } })
  if (offer.validUntilOn < work.businessDate)
    throw problem('offer.expired', { facts: { validUntilOn: offer.validUntilOn } })
  if (hex(offer.termsHash) !== order.termsHash) throw problem('offer.terms_differ')
  if (application.status !== 'offered') throw problem('offer.not_open', { facts: { status: application.status } })
  const loan = await openLoan(work, {
    partnerId: application.partnerId,
    partyId: application.partyId,
    applicationId: application.id,
    loanProductVersionId: application.loanProductVersionId,
    externalReference: order.loanExternalReference,
    approvedAmount: offer.amount,
    terms: offer.terms,
  })
  const arrangement = offer.arrangementId === null ? null : await getArrangement(work, offer.arrangementId)
  await openParticipations(work, { loanId: loan.id, arrangement, borrowerRate: offer.terms.annualRate })
  await saveAcceptance(work, offer.id, loan.id)
  await saveApplication(work, { ...application, status: 'accepted', loanId: loan.id })
  const items = await originationItems(work, application.id, offer.id)
  await insertManifest(work, {
    loanId: loan.id,
    applicationId: application.id,
    offerId: offer.id,
    items: items.map(({ path, hash }) => ({ path, hash })),
  })
  work.happened({
    event: 'offer.accepted',
    entity: 'offer',
    entityId: offer.id,
    changes: {
      applicationId: wireId('application', application.id),
      loanId: wireId('loan', loan.id),
      termsHash: order.termsHash,
    },
  })
  return { ...offer, status: 'accepted', acceptedOn: work.businessDate, loanId: loan.id }
}
