// The rows of proposals and of the votes on them.
import type { Id } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { newId } from '../../platform/ids.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import { type ApprovalDemand, sharePrincipal } from './approval.rules.ts'
import type { Person } from './person.rules.ts'
import { problem } from './problems.ts'

export type ProposalId = Id<'proposal'>
export type ProposalStatus = 'pending' | 'executed' | 'rejected' | 'withdrawn' | 'expired'

export class ProposalRow extends Row {
  static override tableName = 'proposal'
  static override idColumn = 'proposal_id'
  declare proposal_id: ProposalId
  declare operation_id: string
  declare status: ProposalStatus
  /** Canonical JSON of path, query and body. */
  declare request: string
  declare request_hash: Buffer
  declare amount: string | null
  declare preview: Record<string, unknown>
  declare policy_version: number
  declare demands: ApprovalDemand[]
  declare made_by: Person
  declare made_by_principals: string[]
  declare made_at: string
  declare business_date: LocalDate
  declare expires_at: string
  declare claimed_by: Person | null
  declare claimed_until: string | null
  declare decided_at: string | null
  declare result: Record<string, unknown> | null
}

export class ProposalVoteRow extends Row {
  static override tableName = 'proposal_vote'
  static override idColumn = 'proposal_vote_id'
  declare proposal_vote_id: string
  declare proposal_id: ProposalId
  declare vote: 'approve' | 'reject'
  declare voter: Person
  declare voter_subject: string
  declare voter_principals: string[]
  declare voter_roles: string[]
  declare reason: string | null
  declare voted_at: string
}

export type NewProposal = Pick<
  ProposalRow,
  | 'operation_id'
  | 'request'
  | 'request_hash'
  | 'amount'
  | 'preview'
  | 'policy_version'
  | 'demands'
  | 'made_by'
  | 'made_by_principals'
  | 'made_at'
  | 'business_date'
  | 'expires_at'
>

export async function insertProposal(work: Work, proposal: NewProposal): Promise<ProposalId> {
  const proposalId = newId('proposal')
  await work.tx('proposal').insert({
    ...proposal,
    proposal_id: proposalId,
    status: 'pending',
    preview: JSON.stringify(proposal.preview),
    demands: JSON.stringify(proposal.demands),
    made_by: JSON.stringify(proposal.made_by),
  })
  return proposalId
}

/** Throws proposal.not_found. */
export async function lockProposal(work: Work, id: ProposalId): Promise<ProposalRow> {
  const row = await ProposalRow.query(work.tx).findById(id).forUpdate()
  if (!row) throw problem('proposal.not_found')
  return row
}

export async function saveClaim(
  work: Work,
  id: ProposalId,
  by: ProposalRow['claimed_by'],
  until: string,
): Promise<void> {
  await work
    .tx('proposal')
    .where('proposal_id', id)
    .update({ claimed_by: JSON.stringify(by), claimed_until: until })
}

export async function saveDecision(
  work: Work,
  id: ProposalId,
  status: ProposalStatus,
  result: Record<string, unknown> | null = null,
): Promise<void> {
  await work
    .tx('proposal')
    .where('proposal_id', id)
    .update({ status, decided_at: work.recordedAt, result: result && JSON.stringify(result) })
}

/** Two votes are of two persons, by whatever account. Throws proposal.already_voted. */
export async function insertVote(
  work: Work,
  vote: Pick<ProposalVoteRow, 'proposal_id' | 'vote' | 'voter' | 'voter_principals' | 'voter_roles' | 'reason'>,
): Promise<void> {
  const votes = await ProposalVoteRow.query(work.tx).where('proposal_id', vote.proposal_id)
  const hasVoted = votes.some((each) => sharePrincipal(each.voter_principals, vote.voter_principals))
  if (hasVoted) throw problem('proposal.already_voted')
  await work.tx('proposal_vote').insert({
    ...vote,
    proposal_vote_id: newId('proposal_vote'),
    voter: JSON.stringify(vote.voter),
    voter_subject: vote.voter.subject,
    voted_at: work.recordedAt,
  })
}

/** Pending ones whose time has passed, locked; a few at a time. */
export async function lockExpired(work: Work): Promise<ProposalRow[]> {
  return ProposalRow.query(work.tx)
    .where('status', 'pending')
    .where('expires_at', '<=', work.recordedAt)
    .orderBy('expires_at')
    .limit(100)
    .forUpdate()
    .skipLocked()
}
