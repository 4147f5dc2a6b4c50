// Records the outcome of an identity check. Money moves only to a borrower whose last check is VERIFIED.
import type { PartyId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { commitmentsTo } from './commitment.ts'
import type { Party } from './party.rules.ts'
import { type IdentityCheck, insertIdentityCheck, lockParty } from './party.store.ts'

/** Throws party.not_found, party.erased. */
export async function recordIdentityCheck(work: Work, id: PartyId, check: IdentityCheck): Promise<Party> {
  const party = await lockParty(work, id)
  const commitment = await commitmentsTo(work, id, { evidence: check.evidence })
  await insertIdentityCheck(work, party, check)
  work.happened({
    event: 'party.identity_checked',
    entity: 'party',
    entityId: id,
    changes: { from: party.identityCheckStatus, to: check.status, method: check.method },
    evidence: [`evidence ${commitment.evidence}`],
  })
  return { ...party, identityCheckStatus: check.status, version: party.version + 1 }
}
