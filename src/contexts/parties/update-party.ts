// Changes contact details. A partner changes its own view; the canonical record is the lender's.
import type { PartyId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { commitmentsTo } from './commitment.ts'
import type { Contact, Party } from './party.rules.ts'
import { lockParty, saveContact } from './party.store.ts'
import { problem } from './problems.ts'

/** Fields that are undefined stay as they are. Throws party.not_found, party.erased, version.stale. */
export async function updateParty(
  work: Work,
  id: PartyId,
  version: number,
  change: { readonly [Field in keyof Contact]?: string | null | undefined },
): Promise<Party> {
  const party = await lockParty(work, id)
  if (party.version !== version) throw problem('version.stale', { facts: { version: party.version } })
  const given = Object.entries(change).filter(([, value]) => value !== undefined)
  const before = Object.fromEntries(given.map(([field]) => [field, party[field as keyof Contact]]))
  const updated: Party = { ...party, ...Object.fromEntries(given), version: party.version + 1 }
  const commitments = { from: await commitmentsTo(work, id, before), to: await commitmentsTo(work, id, change) }
  await saveContact(work, party, updated)
  work.happened({
    event: 'party.updated',
    entity: 'party',
    entityId: id,
    changes: { fields: given.map(([field]) => field), commitments },
  })
  return updated
}
