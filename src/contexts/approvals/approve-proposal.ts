// Approves a proposal; with the last approval that is needed, runs it: the very request, under its rules as they stand now.
import { assert } from '../../kernel/assert.ts'
import { Money } from '../../kernel/money.ts'
import { sha256 } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { amountAt, approvalsGiven, isApproved } from './approval.rules.ts'
import { requireDecider } from './decidable.rules.ts'
import type { ProposedRequest } from './make-proposal.ts'
import { makerOf, personOf } from './person.rules.ts'
import { problem } from './problems.ts'
import { insertVote, lockProposal, type ProposalId, type ProposalRow, saveDecision } from './proposal.store.ts'
import { approvalsOf } from './proposal.view.ts'

export interface ApproveProposal {
  readonly proposalId: ProposalId
  /** Hexadecimal. */
  readonly requestHash: string
  /** What is approved where it is no longer the proposal's. */
  readonly amount: Money | null
  readonly reason: string | null
}

/** Runs an operation in the work it is given, which acts as the proposal's maker. Throws what the operation throws. */
export interface Execution {
  run(work: Work, operationId: string, request: ProposedRequest): Promise<unknown>
  /** Where the operation's amount stands. */
  amountOf(operationId: string): readonly string[]
}

/**
 * Throws proposal.not_found, proposal.differs, proposal.already_voted, proposal.effect_differs, what requireDecider throws, and
 * what the proposed operation throws: then the vote is not kept either, and the proposal stays.
 */
export async function approveProposal(work: Work, execution: Execution, order: ApproveProposal): Promise<void> {
  const proposal = await lockProposal(work, order.proposalId)
  requireDecider(proposal, work.actor, work.recordedAt)
  if (proposal.request_hash.toString('hex') !== order.requestHash) throw problem('proposal.differs')
  const given = await vote(work, proposal, order.reason)
  if (!isApproved(proposal.demands, given)) return
  const result = await execute(work, execution, proposal, order.amount)
  await saveDecision(work, proposal.proposal_id, 'executed', result)
  work.happened({
    event: 'proposal.executed',
    entity: 'proposal',
    entityId: proposal.proposal_id,
    changes: { operationId: proposal.operation_id, madeBy: proposal.made_by.subject, approvedBy: work.actor.subject },
    approvalId: wireId('proposal', proposal.proposal_id),
  })
}

/** How many approvals of each demand are given with this one. */
async function vote(work: Work, proposal: ProposalRow, reason: string | null): Promise<readonly number[]> {
  const before = (await approvalsOf(work, proposal.proposal_id)).map((each) => each.voter_roles)
  const roles = [...work.actor.roles]
  const countOf = (given: readonly number[]) => given.reduce((sum, each) => sum + each, 0)
  const had = approvalsGiven(proposal.demands, before)
  const has = approvalsGiven(proposal.demands, [...before, roles])
  await insertVote(work, {
    proposal_id: proposal.proposal_id,
    vote: 'approve',
    voter: personOf(work.actor),
    voter_principals: [...work.actor.principals],
    voter_roles: roles,
    reason,
  })
  // Those that are still needed are of roles this person has not.
  if (countOf(has) === countOf(had)) throw problem('proposal.not_yours_to_decide')
  work.happened({
    event: 'proposal.approved',
    entity: 'proposal',
    entityId: proposal.proposal_id,
    changes: {
      operationId: proposal.operation_id,
      requestHash: proposal.request_hash.toString('hex'),
      madeBy: proposal.made_by.subject,
    },
    approvalId: wireId('proposal', proposal.proposal_id),
    ...(reason === null ? {} : { reason }),
  })
  return has
}

async function execute(
  work: Work,
  execution: Execution,
  proposal: ProposalRow,
  approved: Money | null,
): Promise<Record<string, unknown>> {
  const { operation_id: operationId, request: text, made_by: madeBy, made_by_principals: principals } = proposal
  assert(sha256(text).equals(proposal.request_hash), 'what is run is what was approved')
  const request = JSON.parse(text) as ProposedRequest
  const acting = work.as(
    makerOf(madeBy, principals, operationId),
    operationId,
    wireId('proposal', proposal.proposal_id),
  )
  const reply = (await execution.run(acting, operationId, request)) as Record<string, unknown>
  const { currency } = work.tenant
  const amount = amountAt(execution.amountOf(operationId), { body: request.body, reply }, currency)
  const proposed = proposal.amount === null ? null : BigInt(proposal.amount)
  // A smaller effect may be approved by its amount; a larger one is another proposal, of which the matrix may ask more.
  const isLarger = amount !== null && proposed !== null && amount > proposed
  if (isLarger || amount !== (approved === null ? proposed : approved.minor)) {
    const now = amount === null ? '' : Money.ofMinor(currency, amount).toText()
    throw problem('proposal.effect_differs', { facts: { amount: now } })
  }
  return reply
}
