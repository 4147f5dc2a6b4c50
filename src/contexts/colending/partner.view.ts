// Reads of partners and arrangements.
import { assert } from '../../kernel/assert.ts'
import { decimal } from '../../kernel/decimal.ts'
import type { ArrangementId, PartnerId } from '../../kernel/id.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import type { Arrangement, Leg } from './arrangement.rules.ts'
import { ArrangementLegRow, ArrangementRow, PartnerRow } from './partner.store.ts'
import { problem } from './problems.ts'

export async function listPartners(work: Work, page: PageRequest): Promise<PartnerRow[]> {
  const query = PartnerRow.query(work.tx)
    .orderBy('partner_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('partner_id', '>', page.after)
  return query
}

export async function allPartners(work: Work): Promise<PartnerRow[]> {
  return PartnerRow.query(work.tx).orderBy('partner_id')
}

/** The kind of a partner, or undefined where there is none of that id. */
export async function kindOfPartner(work: Work, id: PartnerId): Promise<string | undefined> {
  return (await PartnerRow.query(work.tx).findById(id))?.kind
}

export async function ownBook(work: Work): Promise<PartnerRow> {
  const row = await PartnerRow.query(work.tx).findOne({ kind: 'own_book' })
  assert(row !== undefined, 'every tenant has an own book')
  return row
}

/** Throws arrangement.not_found. */
export async function getArrangement(work: Work, id: ArrangementId): Promise<Arrangement> {
  const row = await ArrangementRow.query(work.tx).findById(id)
  if (!row) throw problem('arrangement.not_found')
  const [arrangement] = await withLegs(work, [row])
  return arrangement as Arrangement
}

export async function listArrangements(work: Work, page: PageRequest): Promise<Arrangement[]> {
  const query = ArrangementRow.query(work.tx)
    .orderBy('arrangement_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('arrangement_id', '>', page.after)
  return withLegs(work, await query)
}

export async function arrangementCodes(work: Work): Promise<Set<string>> {
  return new Set((await ArrangementRow.query(work.tx).select('code')).map((row) => row.code))
}

async function withLegs(work: Work, rows: readonly ArrangementRow[]): Promise<Arrangement[]> {
  const own = await ownBook(work)
  const ids = rows.map((row) => row.arrangement_id)
  const legs = await ArrangementLegRow.query(work.tx).whereIn('arrangement_id', ids).orderBy('leg_number')
  return rows.map((row) => ({
    id: row.arrangement_id,
    code: row.code,
    name: row.name,
    effectiveFrom: row.effective_from,
    legs: legs.filter((leg) => leg.arrangement_id === row.arrangement_id).map((leg) => legOf(leg, own.partner_id)),
  }))
}

function legOf(row: ArrangementLegRow, ownBookId: PartnerId): Leg {
  const plain = (text: string) => decimal(text).toFixed()
  return {
    legNumber: row.leg_number,
    partnerId: row.partner_id,
    isOwnBook: row.partner_id === ownBookId,
    share: plain(row.share),
    annualRate: row.annual_rate === null ? null : plain(row.annual_rate),
    penaltyShare: plain(row.penalty_share),
  }
}
