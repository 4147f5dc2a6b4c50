// Reads of offers; the row policies narrow a partner to its own. An offer past its day reads as expired.
import type { OfferId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { fromRow, type Offer, OfferRow } from './offer.store.ts'
import { problem } from './problems.ts'

/** Throws offer.not_found. */
export async function getOffer(work: Work, id: OfferId): Promise<Offer> {
  const row = await OfferRow.query(work.tx).findById(id)
  if (!row) throw problem('offer.not_found')
  const offer = fromRow(row, work.tenant.currency)
  const hasExpired = offer.status === 'issued' && offer.validUntilOn < work.businessDate
  return hasExpired ? { ...offer, status: 'expired' } : offer
}
