// Reads of parties: staff read the canonical record, a partner its own view.
import type { PartyId } from '../../kernel/id.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import type { Party } from './party.rules.ts'
import { fromRow, PartnerPartyRow, PartyRow } from './party.store.ts'
import { problem } from './problems.ts'

/** Throws party.not_found. */
export async function getParty(work: Work, id: PartyId): Promise<Party> {
  const row =
    work.actor.partnerId === null
      ? await PartyRow.query(work.tx).findById(id)
      : await PartnerPartyRow.query(work.tx).findOne({ party_id: id })
  if (!row) throw problem('party.not_found')
  return fromRow(row, work.fields)
}

/** The canonical record, also where a partner's command needs what only the lender knows. Throws party.not_found. */
export async function getCanonicalParty(work: Work, id: PartyId): Promise<Party> {
  const row = await PartyRow.query(work.tx).findById(id)
  if (!row) throw problem('party.not_found')
  return fromRow(row, work.fields)
}

export async function listParties(
  work: Work,
  filter: { readonly externalReference: string | undefined },
  page: PageRequest,
): Promise<Party[]> {
  const rows = work.actor.partnerId === null ? PartyRow.query(work.tx) : PartnerPartyRow.query(work.tx)
  const query = (rows as ReturnType<typeof PartyRow.query>).orderBy('party_id').limit(page.limit + 1)
  if (page.after !== null) query.where('party_id', '>', page.after)
  if (filter.externalReference !== undefined) query.where('external_reference', filter.externalReference)
  return (await query).map((row) => fromRow(row as PartyRow, work.fields))
}
