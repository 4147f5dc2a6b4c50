// Takes one's own proposal back.
import type { Work } from '../../platform/work.ts'
import { sharePrincipal } from './approval.rules.ts'
import { requirePending } from './decidable.rules.ts'
import { problem } from './problems.ts'
import { lockProposal, type ProposalId, saveDecision } from './proposal.store.ts'

/** Throws proposal.not_found, proposal.not_own, proposal.not_pending, proposal.expired. */
export async function withdrawProposal(work: Work, proposalId: ProposalId, reason: string): Promise<void> {
  const proposal = await lockProposal(work, proposalId)
  if (!sharePrincipal(proposal.made_by_principals, work.actor.principals)) throw problem('proposal.not_own')
  requirePending(proposal, work.recordedAt)
  await saveDecision(work, proposalId, 'withdrawn')
  work.happened({
    event: 'proposal.withdrawn',
    entity: 'proposal',
    entityId: proposalId,
    changes: { operationId: proposal.operation_id },
    reason,
  })
}
