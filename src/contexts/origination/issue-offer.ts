// Issues an offer on the very terms that the loan will be serviced on.
import { assert } from '../../kernel/assert.ts'
import type { ApplicationId, ArrangementId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { hashOf, hex } from '../../platform/hash.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { getArrangement, requireLendable } from '../colending/index.ts'
import { getLoanProductVersion, loanTermsOf, quote, quotedInstalments } from '../products/index.ts'
import { requireStatus } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'
import { insertOffer, type Offer, supersedeOpenOffers } from './offer.store.ts'
import { problem } from './problems.ts'

export interface IssueOffer {
  readonly applicationId: ApplicationId
  /** Who lends together with the own book; null where it lends alone. */
  readonly arrangementId: ArrangementId | null
  readonly validUntilOn: LocalDate
}

/**
 * Throws application.not_found, application.not_approved, arrangement.not_found, arrangement.not_in_force,
 * arrangement.rates_exceed_borrowers, offer.validity_in_past, terms.impossible, terms.fees_exceed_principal.
 */
export async function issueOffer(work: Work, order: IssueOffer): Promise<Offer> {
  const application = await lockApplication(work, order.applicationId)
  requireStatus(application, 'offer')
  if (order.validUntilOn < work.businessDate)
    throw problem('offer.validity_in_past', { facts: { businessDate: work.businessDate } })
  const arrangement = order.arrangementId === null ? null : await getArrangement(work, order.arrangementId)
  const { approvedAmount: amount, approvedInstalmentCount: instalmentCount } = application
  assert(amount !== null && instalmentCount !== null, 'an approved application says what was approved')
  const product = await getLoanProductVersion(work, application.loanProductVersionId)
  const terms = loanTermsOf(product.terms, work.tenant, instalmentCount)
  if (arrangement !== null) requireLendable(arrangement, work.businessDate, terms.annualRate)
  const quoted = quote(terms, amount, work.businessDate, work.tenant.aprConvention)
  const instalments = quotedInstalments(quoted.instalments)
  const offer: Offer = {
    id: newId('offer'),
    partnerId: application.partnerId,
    applicationId: application.id,
    arrangementId: order.arrangementId,
    status: 'issued',
    amount,
    netDisbursedAmount: quoted.netDisbursedAmount,
    instalmentCount,
    annualPercentageRate: quoted.annualPercentageRate,
    terms,
    instalments,
    totalInterest: quoted.totalInterest.toText(),
    termsHash: hashOf({ amount: amount.toText(), terms, instalments }),
    validUntilOn: order.validUntilOn,
    expectedDisbursementOn: work.businessDate,
    acceptedOn: null,
    loanId: null,
  }
  await supersedeOpenOffers(work, application.id)
  await insertOffer(work, offer)
  await saveApplication(work, { ...application, status: 'offered', openOfferId: offer.id })
  work.happened({
    event: 'offer.issued',
    entity: 'offer',
    entityId: offer.id,
    changes: {
      applicationId: wireId('application', application.id),
      amount: amount.toText(),
      annualPercentageRate: offer.annualPercentageRate,
      termsHash: hex(offer.termsHash),
      arrangementId: wireId('arrangement', order.arrangementId),
      validUntilOn: offer.validUntilOn,
    },
  })
  return offer
}
