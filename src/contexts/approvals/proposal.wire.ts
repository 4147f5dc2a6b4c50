// A proposal on the wire: where it is listed, and where a write is answered with it.
import { Money } from '../../kernel/money.ts'
import { hex } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { components } from '../../wire/call.ts'
import { approvalsGiven } from './approval.rules.ts'
import type { Person } from './person.rules.ts'
import type { ProposalWithVotes } from './proposal.view.ts'

type Schemas = components['schemas']

export function proposalToWire(work: Work, { proposal, votes }: ProposalWithVotes): Schemas['Proposal'] {
  const approving = votes.filter(({ vote }) => vote === 'approve').map((vote) => vote.voter_roles)
  const given = approvalsGiven(proposal.demands, approving)
  const isLate = proposal.status === 'pending' && Date.parse(proposal.expires_at) <= Date.parse(work.recordedAt)
  return {
    id: wireId('proposal', proposal.proposal_id),
    operationId: proposal.operation_id,
    status: isLate ? 'expired' : proposal.status,
    request: JSON.parse(proposal.request) as Schemas['Proposal']['request'],
    requestHash: hex(proposal.request_hash),
    amount: proposal.amount === null ? null : Money.ofMinor(work.tenant.currency, BigInt(proposal.amount)).toText(),
    preview: proposal.preview,
    policyVersion: proposal.policy_version,
    approvals: proposal.demands.map(({ count, roles }, index) => ({
      count,
      roles: [...roles],
      given: given[index] ?? 0,
    })),
    votes: votes.map(({ vote, voter, reason, voted_at: votedAt }) => ({
      vote,
      voter: personToWire(voter),
      reason,
      votedAt,
    })),
    madeBy: personToWire(proposal.made_by),
    madeAt: proposal.made_at,
    businessDate: proposal.business_date,
    expiresAt: proposal.expires_at,
    claimedBy: proposal.claimed_by && personToWire(proposal.claimed_by),
    claimedUntil: proposal.claimed_until,
    decidedAt: proposal.decided_at,
    result: proposal.result,
  }
}

function personToWire({ kind, subject, name, onBehalfOf = null }: Person): Schemas['ProposalPerson'] {
  return { kind, subject, name, onBehalfOf }
}
