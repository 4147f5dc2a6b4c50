// Takes a proposal to decide on it: nobody else does for a while.
import type { Work } from '../../platform/work.ts'
import { requireDecider } from './decidable.rules.ts'
import { personOf } from './person.rules.ts'
import { lockProposal, type ProposalId, saveClaim } from './proposal.store.ts'

const millisecondsClaimed = 30 * 60_000

/** Throws proposal.not_found, and what requireDecider throws. */
export async function claimProposal(work: Work, proposalId: ProposalId): Promise<void> {
  const proposal = await lockProposal(work, proposalId)
  requireDecider(proposal, work.actor, work.recordedAt)
  const until = new Date(Date.parse(work.recordedAt) + millisecondsClaimed).toISOString()
  await saveClaim(work, proposalId, personOf(work.actor), until)
  work.happened({ event: 'proposal.claimed', entity: 'proposal', entityId: proposalId, changes: { until } })
}
