// Shows fields of a party in clear to somebody who is otherwise shown them masked. Who looked at what, and why, is kept.
import type { PartyId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import type { Contact, Identifier, Party } from './party.rules.ts'
import { listIdentifiers } from './party.store.ts'
import { getParty } from './party.view.ts'

export type PersonalField = 'fullName' | 'bornOn' | keyof Contact | 'identifiers'
export type PersonalValues = Partial<Pick<Party, 'fullName' | 'bornOn' | keyof Contact>> & {
  readonly identifiers?: readonly Identifier[]
}

export interface UnmaskParty {
  readonly id: PartyId
  readonly fields: readonly PersonalField[]
  readonly reason: string
}

/** The fields in clear; null in a trial, which leaves no entry of who looked. Throws party.not_found. */
export async function unmaskParty(work: Work, { id, fields, reason }: UnmaskParty): Promise<PersonalValues | null> {
  const party = await getParty(work, id)
  work.happened({ event: 'party.unmasked', entity: 'party', entityId: id, changes: { fields }, reason })
  if (work.isDryRun) return null
  const shown = { ...party, identifiers: fields.includes('identifiers') ? await listIdentifiers(work, id) : [] }
  return Object.fromEntries(fields.map((field) => [field, shown[field]]))
}
