// Reads of proposals and of the matrix.
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import { policyInForce, type StoredPolicy } from './approval-policy.store.ts'
import { problem } from './problems.ts'
import { type ProposalId, ProposalRow, type ProposalStatus, ProposalVoteRow } from './proposal.store.ts'

export interface ProposalWithVotes {
  readonly proposal: ProposalRow
  readonly votes: readonly ProposalVoteRow[]
}

export interface ProposalFilter {
  readonly status?: ProposalStatus | undefined
  readonly operationId?: string | undefined
}

/** Throws proposal.not_found. */
export async function getProposal(work: Work, id: ProposalId): Promise<ProposalWithVotes> {
  const row = await ProposalRow.query(work.tx).findById(id)
  if (!row) throw problem('proposal.not_found')
  const [found] = await withVotes(work, [row])
  return found as ProposalWithVotes
}

/** The newest first. One whose time has passed counts as expired before it is marked so. */
export async function listProposals(
  work: Work,
  filter: ProposalFilter,
  page: PageRequest,
): Promise<ProposalWithVotes[]> {
  const query = ProposalRow.query(work.tx)
    .orderBy('proposal_id', 'desc')
    .limit(page.limit + 1)
  if (filter.operationId !== undefined) query.where('operation_id', filter.operationId)
  if (filter.status === 'pending') query.where('status', 'pending').where('expires_at', '>', work.recordedAt)
  else if (filter.status === 'expired') {
    query.where((either) =>
      either
        .where('status', 'expired')
        .orWhere((late) => late.where('status', 'pending').where('expires_at', '<=', work.recordedAt)),
    )
  } else if (filter.status !== undefined) query.where('status', filter.status)
  if (page.after !== null) query.where('proposal_id', '<', page.after)
  return withVotes(work, await query)
}

export async function approvalsOf(work: Work, id: ProposalId): Promise<ProposalVoteRow[]> {
  return ProposalVoteRow.query(work.tx).where({ proposal_id: id, vote: 'approve' }).orderBy('proposal_vote_id')
}

/** The matrix in force; null where the tenant has none. */
export async function approvalPolicyInForce(work: Work): Promise<StoredPolicy | null> {
  return policyInForce(work)
}

async function withVotes(work: Work, rows: readonly ProposalRow[]): Promise<ProposalWithVotes[]> {
  const ids = rows.map((row) => row.proposal_id)
  const votes = await ProposalVoteRow.query(work.tx).whereIn('proposal_id', ids).orderBy('proposal_vote_id')
  return rows.map((proposal) => ({
    proposal,
    votes: votes.filter((vote) => vote.proposal_id === proposal.proposal_id),
  }))
}
