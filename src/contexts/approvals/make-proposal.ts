// Keeps a write that waits for others: the request as it came, and the effect that it would have had.
import { assert } from '../../kernel/assert.ts'
import { canonicalText, sha256 } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { ApprovalRule } from './approval.rules.ts'
import { personOf } from './person.rules.ts'
import { insertProposal, type ProposalId } from './proposal.store.ts'

export interface ProposedRequest {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
}

export interface MakeProposal {
  readonly operationId: string
  readonly request: ProposedRequest
  readonly amount: bigint | null
  /** The reply that the write would have had. */
  readonly preview: unknown
  readonly rule: ApprovalRule
  readonly policyVersion: number
}

const millisecondsPerHour = 3_600_000

/** The proposal's id. Its request is kept as canonical text (RFC 8785), whose hash is what an approver approves. */
export async function makeProposal(work: Work, order: MakeProposal): Promise<ProposalId> {
  const { request, rule } = order
  assert(typeof order.preview === 'object' && order.preview !== null, 'what is proposed answers with an object')
  const text = canonicalText({ path: request.path, query: request.query, body: request.body ?? null })
  const id = await insertProposal(work, {
    operation_id: order.operationId,
    request: text,
    request_hash: sha256(text),
    amount: order.amount === null ? null : order.amount.toString(),
    preview: order.preview as Record<string, unknown>,
    policy_version: order.policyVersion,
    demands: [...rule.approvals],
    made_by: personOf(work.actor),
    made_by_principals: [...work.actor.principals],
    made_at: work.recordedAt,
    business_date: work.businessDate,
    expires_at: new Date(Date.parse(work.recordedAt) + rule.expiresAfterHours * millisecondsPerHour).toISOString(),
  })
  work.happened({
    event: 'proposal.made',
    entity: 'proposal',
    entityId: id,
    changes: { operationId: order.operationId, requestHash: sha256(text).toString('hex') },
    policyVersion: `approvals ${order.policyVersion}`,
    approvalId: wireId('proposal', id),
  })
  return id
}
