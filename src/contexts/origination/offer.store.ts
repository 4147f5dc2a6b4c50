// The rows of offers and of the manifests that tie a loan to what was decided.
import type { ApplicationId, ArrangementId, LoanId, OfferId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { hashOf } from '../../platform/hash.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'

export interface OfferedInstalment {
  readonly number: number
  readonly dueOn: string
  readonly principal: string
  readonly interest: string
  /** Left out of offers that were issued before they told it. */
  readonly fee?: string
  readonly total: string
  readonly balanceAfter: string
}

export interface Offer {
  readonly id: OfferId
  readonly partnerId: PartnerId | null
  readonly applicationId: ApplicationId
  readonly arrangementId: ArrangementId | null
  readonly status: 'issued' | 'accepted' | 'superseded' | 'expired'
  readonly amount: Money
  readonly netDisbursedAmount: Money
  readonly instalmentCount: number
  readonly annualPercentageRate: string
  readonly terms: LoanTerms
  readonly instalments: readonly OfferedInstalment[]
  readonly totalInterest: string
  readonly termsHash: Buffer
  readonly validUntilOn: LocalDate
  readonly expectedDisbursementOn: LocalDate
  readonly acceptedOn: LocalDate | null
  readonly loanId: LoanId | null
}

export class OfferRow extends Row {
  static override tableName = 'offer'
  static override idColumn = 'offer_id'
  declare offer_id: OfferId
  declare partner_id: PartnerId | null
  declare application_id: ApplicationId
  declare status: Offer['status']
  declare amount: string
  declare net_disbursed_amount: string
  declare instalment_count: number
  declare annual_percentage_rate: string
  declare terms: LoanTerms
  declare schedule: { instalments: OfferedInstalment[]; totalInterest: string }
  declare terms_hash: Buffer
  declare valid_until_on: LocalDate
  declare expected_disbursement_on: LocalDate
  declare accepted_on: LocalDate | null
  declare loan_id: LoanId | null
  declare created_at: string
}

export async function insertOffer(work: Work, offer: Offer): Promise<void> {
  await OfferRow.query(work.tx).insert({
    offer_id: offer.id,
    partner_id: offer.partnerId,
    application_id: offer.applicationId,
    status: offer.status,
    amount: offer.amount.minor.toString(),
    net_disbursed_amount: offer.netDisbursedAmount.minor.toString(),
    instalment_count: offer.instalmentCount,
    annual_percentage_rate: offer.annualPercentageRate,
    terms: offer.terms,
    schedule: { instalments: [...offer.instalments], totalInterest: offer.totalInterest },
    terms_hash: offer.termsHash,
    valid_until_on: offer.validUntilOn,
    expected_disbursement_on: offer.expectedDisbursementOn,
    accepted_on: offer.acceptedOn,
    created_at: work.recordedAt,
  })
  // Which lenders stand behind an offer is not for the partner that brought it: it is kept apart.
  await work.tx('offer_arrangement').insert({ offer_id: offer.id, arrangement_id: offer.arrangementId })
}

/** The offer that an application has open, issued or accepted: there is one at most. */
export async function supersedeOpenOffers(work: Work, applicationId: ApplicationId): Promise<void> {
  await OfferRow.query(work.tx)
    .where('application_id', applicationId)
    .whereIn('status', ['issued', 'accepted'])
    .patch({ status: 'superseded' })
}

/** Throws offer.not_found. */
export async function lockOffer(work: Work, id: OfferId): Promise<Offer> {
  const row = await OfferRow.query(work.tx).findById(id).forNoKeyUpdate()
  if (!row) throw problem('offer.not_found')
  const answer = await work.tx('offer_arrangement').where('offer_id', id).first()
  return { ...fromRow(row, work.tenant.currency), arrangementId: answer?.arrangement_id ?? null }
}

export async function saveAcceptance(work: Work, id: OfferId, loanId: LoanId): Promise<void> {
  await OfferRow.query(work.tx)
    .findById(id)
    .patch({ status: 'accepted', accepted_on: work.businessDate, loan_id: loanId })
}

/** Without the arrangement, which only the lender's own commands read. */
export function fromRow(row: OfferRow, currency: Currency): Offer {
  return {
    id: row.offer_id,
    partnerId: row.partner_id,
    applicationId: row.application_id,
    arrangementId: null,
    status: row.status,
    amount: Money.ofMinor(currency, row.amount),
    netDisbursedAmount: Money.ofMinor(currency, row.net_disbursed_amount),
    instalmentCount: row.instalment_count,
    annualPercentageRate: row.annual_percentage_rate,
    terms: row.terms,
    instalments: row.schedule.instalments,
    totalInterest: row.schedule.totalInterest,
    termsHash: row.terms_hash,
    validUntilOn: row.valid_until_on,
    expectedDisbursementOn: row.expected_disbursement_on,
    acceptedOn: row.accepted_on,
    loanId: row.loan_id,
  }
}

/** A path of what was decided on, with the hash it had. */
export interface ManifestItem {
  readonly path: string
  readonly hash: string
}

export async function insertManifest(
  work: Work,
  order: { loanId: LoanId; applicationId: ApplicationId; offerId: OfferId; items: readonly ManifestItem[] },
): Promise<void> {
  await work.tx('origination_manifest').insert({
    loan_id: order.loanId,
    application_id: order.applicationId,
    offer_id: order.offerId,
    manifest: JSON.stringify(order.items),
    manifest_hash: hashOf(order.items),
    created_at: work.recordedAt,
  })
}

export interface Manifest {
  readonly applicationId: ApplicationId
  readonly offerId: OfferId
  readonly items: readonly ManifestItem[]
  readonly hash: Buffer
}

/** Throws loan.originated_elsewhere. */
export async function manifestOf(work: Work, loanId: LoanId): Promise<Manifest> {
  const row = await work.tx('origination_manifest').where('loan_id', loanId).first()
  if (!row) throw problem('loan.originated_elsewhere')
  return { applicationId: row.application_id, offerId: row.offer_id, items: row.manifest, hash: row.manifest_hash }
}
