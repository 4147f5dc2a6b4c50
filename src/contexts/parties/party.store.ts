// The rows of parties: the canonical one for staff, and one per partner that knows the party.
import { randomBytes } from 'node:crypto'
import type { PartnerId, PartyId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { FieldCipher } from '../../platform/field-cipher.ts'
import { newId } from '../../platform/ids.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import type { Contact, Identifier, IdentityCheckStatus, Party } from './party.rules.ts'
import { problem } from './problems.ts'
import {
  identifierPlace,
  newIndex,
  normalEmailAddress,
  normalIdentifier,
  normalPhoneNumber,
  type SealedColumn,
} from './sealed-fields.ts'

/** Sealed: date of birth, telephone number, e-mail address and address. */
class PartyColumns extends Row {
  declare party_id: PartyId
  declare kind: Party['kind']
  declare full_name: string
  declare born_on: string | null
  declare country: string
  declare phone_number: string | null
  declare email_address: string | null
  declare address: string | null
  declare external_reference: string | null
  declare row_version: number
  declare created_at: string
}

export class PartyRow extends PartyColumns {
  static override tableName = 'party'
  static override idColumn = 'party_id'
  declare identity_check_status: IdentityCheckStatus
  /** Null once the party is erased. */
  declare commitment_key: Buffer | null
  declare phone_number_index: Buffer | null
  declare email_address_index: Buffer | null
}

export class PartnerPartyRow extends PartyColumns {
  static override tableName = 'partner_party'
  static override idColumn = ['partner_id', 'party_id']
  declare partner_id: PartnerId
}

export function fromRow(row: PartyRow | PartnerPartyRow, fields: FieldCipher): Party {
  const opened = (column: SealedColumn) => fields.open(placeOf(row, column), row[column])
  return {
    id: row.party_id,
    kind: row.kind,
    fullName: row.full_name,
    bornOn: opened('born_on') as LocalDate | null,
    country: row.country,
    phoneNumber: opened('phone_number'),
    emailAddress: opened('email_address'),
    address: opened('address'),
    externalReference: row.external_reference,
    identityCheckStatus: row instanceof PartyRow ? row.identity_check_status : null,
    version: row.row_version,
  }
}

function placeOf(row: Pick<PartyRow, 'party_id'> | PartnerPartyRow, column: SealedColumn) {
  if ('partner_id' in row) return { table: 'partner_party', column, row: [row.partner_id, row.party_id] }
  return { table: 'party', column, row: [row.party_id] }
}

type Sealable = Contact & Pick<Party, 'bornOn'>

/** The sealed columns of the canonical row, or of the partner's own. */
function sealedOf(work: Work, id: PartyId, partnerId: PartnerId | null, party: Sealable) {
  const row = partnerId === null ? { party_id: id } : ({ party_id: id, partner_id: partnerId } as PartnerPartyRow)
  const sealed = (column: SealedColumn, text: string | null) => work.fields.seal(placeOf(row, column), text)
  return {
    born_on: sealed('born_on', party.bornOn),
    phone_number: sealed('phone_number', party.phoneNumber),
    email_address: sealed('email_address', party.emailAddress),
    address: sealed('address', party.address),
  }
}

function indexesOf({ fields }: Work, { phoneNumber, emailAddress }: Contact) {
  const phone = phoneNumber === null ? null : normalPhoneNumber(phoneNumber)
  const email = emailAddress === null ? null : normalEmailAddress(emailAddress)
  return {
    phone_number_index: newIndex(fields, 'party', 'phone_number', phone),
    email_address_index: newIndex(fields, 'party', 'email_address', email),
  }
}

export async function insertParty(work: Work, party: Party, identifiers: readonly Identifier[]): Promise<void> {
  const partnerId = work.actor.partnerId
  const columns = {
    party_id: party.id,
    kind: party.kind,
    full_name: party.fullName,
    country: party.country,
    row_version: party.version,
    created_at: work.recordedAt,
  }
  try {
    const external_reference = partnerId === null ? party.externalReference : null
    await PartyRow.query(work.tx).insert({
      ...columns,
      ...sealedOf(work, party.id, null, party),
      ...indexesOf(work, party),
      external_reference,
      identity_check_status: 'NOT_STARTED',
      commitment_key: randomBytes(32),
    })
    if (partnerId !== null) {
      const sealed = sealedOf(work, party.id, partnerId, party)
      const row = { ...columns, ...sealed, partner_id: partnerId, external_reference: party.externalReference }
      await PartnerPartyRow.query(work.tx).insert(row)
    }
  } catch (error) {
    const { constraint } = (error as { nativeError?: { constraint?: string } }).nativeError ?? {}
    if (constraint === 'partner_party_reference_unique' || constraint === 'party_reference_unique') {
      throw problem('party.external_reference_taken', {
        errors: [{ pointer: '#/externalReference', detail: 'It is taken.' }],
      })
    }
    throw error
  }
  if (identifiers.length > 0) await insertIdentifiers(work, party.id, identifiers)
}

async function insertIdentifiers(work: Work, id: PartyId, identifiers: readonly Identifier[]): Promise<void> {
  const distinct = new Map(identifiers.map((each) => [`${each.type} ${each.issuerCountry}`, each]))
  await work.tx('party_identifier').insert(
    [...distinct.values()].map((each) => ({
      party_id: id,
      identifier_type: each.type,
      issuer_country: each.issuerCountry,
      value: work.fields.seal(identifierPlace(id, each), each.value),
      value_index: newIndex(work.fields, 'party_identifier', 'value', normalIdentifier(each.value)),
    })),
  )
}

/** Under which the trail commits itself to values. Throws party.erased. */
export async function commitmentKeyOf(work: Work, id: PartyId): Promise<Buffer> {
  const row = await PartyRow.query(work.tx).findById(id).select('commitment_key')
  if (!row) throw problem('party.not_found')
  if (row.commitment_key === null) throw problem('party.erased')
  return row.commitment_key
}

/** What states gave the party to be known by, in the order of its kinds. */
export async function listIdentifiers(work: Work, id: PartyId): Promise<Identifier[]> {
  const rows = await work.tx('party_identifier').where('party_id', id).orderBy(['identifier_type', 'issuer_country'])
  return rows.map((row) => {
    const kind = { type: row.identifier_type, issuerCountry: row.issuer_country }
    return { ...kind, value: work.fields.open(identifierPlace(id, kind), row.value) }
  })
}

/** The party as the actor knows it, locked. Throws party.not_found. */
export async function lockParty(work: Work, id: PartyId): Promise<Party> {
  const { partnerId } = work.actor
  const row =
    partnerId === null
      ? await PartyRow.query(work.tx).findById(id).forUpdate()
      : await PartnerPartyRow.query(work.tx).findById([partnerId, id]).forUpdate()
  if (!row) throw problem('party.not_found')
  return fromRow(row, work.fields)
}

export async function saveContact(work: Work, party: Party, contact: Contact): Promise<void> {
  const { partnerId } = work.actor
  const sealed = sealedOf(work, party.id, partnerId, { ...contact, bornOn: party.bornOn })
  const columns = { ...sealed, row_version: party.version + 1 }
  if (partnerId === null)
    await PartyRow.query(work.tx)
      .findById(party.id)
      .patch({ ...columns, ...indexesOf(work, contact) })
  else await PartnerPartyRow.query(work.tx).findById([partnerId, party.id]).patch(columns)
}

export interface IdentityCheck {
  readonly status: Exclude<IdentityCheckStatus, 'NOT_STARTED'>
  readonly method: string
  readonly evidence: string
}

export async function insertIdentityCheck(work: Work, party: Party, check: IdentityCheck): Promise<void> {
  await work.tx('identity_check').insert({
    identity_check_id: newId('identity_check'),
    party_id: party.id,
    ...check,
    checked_on: work.businessDate,
    checked_by: work.actor.subject,
    recorded_at: work.recordedAt,
  })
  const patch = { identity_check_status: check.status, row_version: party.version + 1 }
  await PartyRow.query(work.tx).findById(party.id).patch(patch)
}
