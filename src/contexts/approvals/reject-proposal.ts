// Says no: the proposal is decided, and nothing of it takes effect.
import type { Work } from '../../platform/work.ts'
import { requireDecider } from './decidable.rules.ts'
import { personOf } from './person.rules.ts'
import { insertVote, lockProposal, type ProposalId, saveDecision } from './proposal.store.ts'

/** Throws proposal.not_found, proposal.already_voted, and what requireDecider throws. */
export async function rejectProposal(work: Work, proposalId: ProposalId, reason: string): Promise<void> {
  const proposal = await lockProposal(work, proposalId)
  requireDecider(proposal, work.actor, work.recordedAt)
  await insertVote(work, {
    proposal_id: proposalId,
    vote: 'reject',
    voter: personOf(work.actor),
    voter_principals: [...work.actor.principals],
    voter_roles: [...work.actor.roles],
    reason,
  })
  await saveDecision(work, proposalId, 'rejected')
  work.happened({
    event: 'proposal.rejected',
    entity: 'proposal',
    entityId: proposalId,
    changes: { operationId: proposal.operation_id, madeBy: proposal.made_by.subject },
    reason,
  })
}
