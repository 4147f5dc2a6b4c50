// Which fields of a party are ciphertext, and by what each may be looked for without being read.
import type { PartyId } from '../../kernel/id.ts'
import type { FieldCipher, Place } from '../../platform/field-cipher.ts'
import type { SealedTable } from '../../platform/reseal.ts'
import type { Identifier } from './party.rules.ts'

const contact = ['born_on', 'phone_number', 'email_address', 'address'] as const
export type SealedColumn = (typeof contact)[number]

/** One number however it is written: letters and digits alone, in capitals. */
export const normalIdentifier = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
export const normalEmailAddress = (text: string) => text.normalize('NFKC').trim().toLowerCase()
/** The contract takes E.164 alone. */
export const normalPhoneNumber = (text: string) => text

/** For `cli rotate-keys`. */
export const sealedTables: readonly SealedTable[] = [
  {
    table: 'party',
    key: ['party_id'],
    columns: contact,
    indexes: [
      { column: 'phone_number_index', of: 'phone_number', normalise: normalPhoneNumber },
      { column: 'email_address_index', of: 'email_address', normalise: normalEmailAddress },
    ],
  },
  { table: 'partner_party', key: ['partner_id', 'party_id'], columns: contact, indexes: [] },
  {
    table: 'party_identifier',
    key: ['party_id', 'identifier_type', 'issuer_country'],
    columns: ['value'],
    indexes: [{ column: 'value_index', of: 'value', normalise: normalIdentifier }],
  },
]

export const identifierPlace = (id: PartyId, { type, issuerCountry }: Omit<Identifier, 'value'>): Place => ({
  table: 'party_identifier',
  column: 'value',
  row: [id, type, issuerCountry],
})

/** The blind index of a new value. */
export function newIndex(cipher: FieldCipher, table: string, column: string, normalised: string | null): Buffer | null {
  return normalised === null ? null : (cipher.indexes(table, column, normalised)[0] as Buffer)
}
