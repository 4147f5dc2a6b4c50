// Forgets a person. What was done stays in the trail; who it was done to is an id from then on.
import type { PartyId } from '../kernel/id.ts'
import type { Work } from '../platform/work.ts'
import { lockHold, removePersonalValues } from './erasure.store.ts'
import { problem } from './problems.ts'

/** Erased again it stays erased. Throws party.not_found, party.still_needed, party.within_retention. */
export async function eraseParty(work: Work, id: PartyId, reason: string): Promise<void> {
  const hold = await lockHold(work, id)
  if (!hold) throw problem('party.not_found')
  if (hold.openCount > 0) throw problem('party.still_needed', { facts: { openCount: hold.openCount } })
  if (hold.retainedUntil !== null && work.businessDate < hold.retainedUntil)
    throw problem('party.within_retention', { facts: { retainedUntil: hold.retainedUntil } })
  await removePersonalValues(work, id)
  work.happened({
    event: 'party.forgotten',
    entity: 'party',
    entityId: id,
    changes: { erased: { from: hold.isErased, to: true } },
    reason,
  })
}
