// Every place where a party's personal values stand. A new one belongs into this list.
import { identifierPlace } from '../contexts/parties/index.ts'
import type { PartyId } from '../kernel/id.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { wireId } from '../platform/ids.ts'
import { overwriteReplies } from '../platform/sealed-replies.ts'
import type { Work } from '../platform/work.ts'

export interface Hold {
  readonly isErased: boolean
  readonly openCount: number
  /** The first day on which the law lets go of what is on record; null where no loan was ever made. */
  readonly retainedUntil: LocalDate | null
}

/** Locks the party and tells what holds it; undefined where there is none. */
export async function lockHold(work: Work, id: PartyId): Promise<Hold | undefined> {
  const locked = await work.tx.raw('select erased_at from party where party_id = ? for update', [id])
  if (locked.rows.length === 0) return undefined
  const found = await work.tx.raw(
    `select (select count(*) from loan where party_id = ? and status not in ('closed', 'cancelled'))::int
         + (select count(*) from application where party_id = ? and status not in ('disbursed', 'declined', 'withdrawn'))::int as open,
       (select max(closed_on) + (select retention_days from tenant_profile) from loan where party_id = ? and closed_on is not null) as until`,
    [id, id, id],
  )
  const { open, until } = found.rows[0]
  const pending = await work.tx.raw(
    `select count(*)::int as count from proposal p where status = 'pending' and ${namesAnyOf}`,
    [(await idsOf(work, id)) as never],
  )
  const openCount = open + pending.rows[0].count
  return { isErased: locked.rows[0].erased_at !== null, openCount, retainedUntil: until }
}

/** The party and what is its own, by their ids on the wire: whatever is kept of a request or an answer names one of them. */
async function idsOf(work: Work, id: PartyId): Promise<string[]> {
  const rows = await work.tx.raw(
    `select 'loan' as noun, loan_id as id from loan where party_id = ?
     union all select 'application', application_id from application where party_id = ?
     union all select 'document', document_id from document join application using (application_id) where party_id = ?`,
    [id, id, id],
  )
  return [wireId('party', id), ...rows.rows.map((row: { noun: 'loan'; id: never }) => wireId(row.noun, row.id))]
}

/** Of a proposal `p`: it asks for something about one of the ids, or would have answered with one. */
const namesAnyOf = `exists (select 1 from unnest(?::text[]) as named (id)
  where strpos(p.request || p.preview::text || coalesce(p.result::text, ''), id) > 0)`

/** Removes the values, and destroys the key of the commitments to them. */
export async function removePersonalValues(work: Work, id: PartyId): Promise<void> {
  const gone = `full_name = 'erased', born_on = null, phone_number = null, email_address = null, address = null,
    external_reference = null, row_version = row_version + 1`
  await work.tx.raw(
    `update party set ${gone}, phone_number_index = null, email_address_index = null, commitment_key = null, erased_at = ?
     where party_id = ?`,
    [work.recordedAt, id],
  )
  await work.tx.raw(`update partner_party set ${gone} where party_id = ?`, [id])
  await eraseIdentifiers(work, id)
  await work.tx.raw(`update identity_check set evidence = 'erased' where party_id = ?`, [id])
  await work.tx.raw(
    `update document set file_name = 'erased' where application_id in (select application_id from application where party_id = ?)`,
    [id],
  )
  await removeFromReplies(work, id)
  await emptyProposals(work, id)
}

/** Whole, and not field by field: a reason may name the person as well. What was proposed and decided stays, without its content. */
async function emptyProposals(work: Work, id: PartyId): Promise<void> {
  const emptied = await work.tx.raw(
    `update proposal p set preview = '{}', result = case when result is not null then '{}'::jsonb end,
       request = jsonb_build_object('path', request::jsonb -> 'path', 'query', '{}'::jsonb, 'body', null)::text
     where status <> 'pending' and ${namesAnyOf} returning proposal_id`,
    [(await idsOf(work, id)) as never],
  )
  const ids = emptied.rows.map((row: { proposal_id: never }) => wireId('proposal', row.proposal_id))
  // Whoever made or decided it was answered with it.
  await overwriteReplies(work, { entityType: 'proposal', ids }, ({ request, result }) => ({
    request: { path: (request as { path: unknown }).path, query: {}, body: null },
    preview: {},
    result: result && {},
  }))
}

/** Of each identifier its kind is left: what stands in the place of its value is sealed like any other, and no index finds it. */
async function eraseIdentifiers(work: Work, id: PartyId): Promise<void> {
  const rows = await work.tx('party_identifier').select('identifier_type', 'issuer_country').where('party_id', id)
  for (const { identifier_type, issuer_country } of rows) {
    const place = identifierPlace(id, { type: identifier_type, issuerCountry: issuer_country })
    await work
      .tx('party_identifier')
      .where({ party_id: id, identifier_type, issuer_country })
      .update({ value: work.fields.seal(place, 'erased'), value_index: null })
  }
}

/** Replies that idempotency keeps: they still fit the contract, without the values. */
async function removeFromReplies(work: Work, id: PartyId): Promise<void> {
  const party = {
    fullName: 'erased',
    bornOn: null,
    phoneNumber: null,
    emailAddress: null,
    address: null,
    externalReference: null,
  }
  await overwriteReplies(work, { entityType: 'party', ids: [wireId('party', id)] }, () => party)
  const documents = await work.tx.raw(
    `select document_id from document join application using (application_id) where party_id = ?`,
    [id],
  )
  const ids = documents.rows.map((row: { document_id: never }) => wireId('document', row.document_id))
  await overwriteReplies(work, { entityType: 'document', ids }, () => ({ fileName: 'erased' }))
}
