// Finds parties by what is sealed: the blind index is asked, never the value; and in a body, so that no log holds a number.
import type { Work } from '../../platform/work.ts'
import type { Party } from './party.rules.ts'
import { fromRow, PartyRow } from './party.store.ts'
import { normalEmailAddress, normalIdentifier, normalPhoneNumber } from './sealed-fields.ts'

/** One of the three is given. */
export interface PartySearch {
  readonly identifier?: { readonly type: string; readonly value: string; readonly issuerCountry: string } | undefined
  readonly phoneNumber?: string | undefined
  readonly emailAddress?: string | undefined
}

/** More share no number. */
const mostFound = 50

/** The parties with that identifier, telephone number or e-mail address, in the order they were made. */
export async function searchParties(work: Work, search: PartySearch): Promise<Party[]> {
  const query = PartyRow.query(work.tx).orderBy('party_id').limit(mostFound)
  const { identifier, phoneNumber, emailAddress } = search
  if (identifier !== undefined) {
    const indexes = work.fields.indexes('party_identifier', 'value', normalIdentifier(identifier.value))
    const holders = work
      .tx('party_identifier')
      .select('party_id')
      .where({ identifier_type: identifier.type, issuer_country: identifier.issuerCountry })
      .whereIn('value_index', indexes)
    query.whereIn('party_id', holders as never)
  }
  if (phoneNumber !== undefined) {
    query.whereIn('phone_number_index', work.fields.indexes('party', 'phone_number', normalPhoneNumber(phoneNumber)))
  }
  if (emailAddress !== undefined) {
    query.whereIn(
      'email_address_index',
      work.fields.indexes('party', 'email_address', normalEmailAddress(emailAddress)),
    )
  }
  return (await query).map((row) => fromRow(row, work.fields))
}
