// Creates a party: the one record of applicant and borrower. A partner also gets its own view of it.
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { commitmentsTo } from './commitment.ts'
import type { Identifier, Party } from './party.rules.ts'
import { insertParty } from './party.store.ts'

export type CreateParty = Omit<Party, 'id' | 'version' | 'identityCheckStatus'>

/** Throws party.external_reference_taken. */
export async function createParty(work: Work, order: CreateParty, identifiers: readonly Identifier[]): Promise<Party> {
  const identityCheckStatus = work.actor.partnerId === null ? 'NOT_STARTED' : null
  const party: Party = { ...order, id: newId('party'), identityCheckStatus, version: 1 }
  await insertParty(work, party, identifiers)
  // Names and numbers stay out of the trail, so that erasing a person later leaves it whole.
  const { fullName, bornOn, phoneNumber, emailAddress, address, externalReference } = party
  const values = { fullName, bornOn, phoneNumber, emailAddress, address, externalReference }
  const commitments = await commitmentsTo(work, party.id, values)
  work.happened({
    event: 'party.created',
    entity: 'party',
    entityId: party.id,
    changes: { kind: party.kind, country: party.country, commitments },
  })
  return party
}
