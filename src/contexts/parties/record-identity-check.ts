// Records the outcome of an identity check. Money moves only to a borrower whose last check is VERIFIED.
import type { PartyId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import type { Party } from './party.rules.ts'
import { type IdentityCheck, insertIdentityCheck, lockParty } from './party.store.ts'

/** Throws party.not_found. */
export async function recordIdentityCheck(work: Work, id: PartyId, check: IdentityCheck): Promise<Party> {
  const party = await lockParty(work, id)
  await insertIdentityCheck(work, party, check)
  work.happened({
    event: 'party.identity_checked',
    entity: 'party',
    entityId: id,
    changes: { from: party.identityCheckStatus, to: check.status, method: check.method },
    reason: check.evidence,
  })
  return { ...party, identityCheckStatus: check.status, version: party.version + 1 }
}
