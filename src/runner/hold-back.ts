// A write that the tenant's matrix holds back: its effect is worked out, taken back, and kept as a proposal for others.
import {
  amountAt,
  approvalPolicyInForce,
  getProposal,
  holdingRule,
  makeProposal,
  type ProposedRequest,
  proposalToWire,
} from '../contexts/approvals/index.ts'
import type { Work } from '../platform/work.ts'
import type { NamedThing } from './partner-sight.ts'

/** What the matrix needs to know of a request that it may hold back. */
export interface Approvable {
  /** Where the amount stands in `{body, reply}`, as pointers. */
  readonly amount: readonly string[]
  readonly request: ProposedRequest
}

/** What a rule may be particular about besides the operation and its amount, by code. */
export interface ApprovalSubject {
  readonly loanProduct: string | null
  readonly partners: readonly string[]
}

/** Looks it up from the things that a request names, in its own transaction. */
export type SubjectOf = (work: Work, named: readonly NamedThing[]) => Promise<ApprovalSubject>

export interface Answer {
  readonly status: number
  readonly body: unknown
}

/**
 * Runs a write of the actor unless a rule demands approvals, as one always does of an agent's: then nothing of it stays but the proposal, which is the answer
 * (202). `takeBack` forgets what happened in the part that was rolled back. The rules of the write are asked first, so what
 * would be refused is never proposed.
 */
export async function runOrPropose(
  work: Work,
  approvable: Approvable,
  named: readonly NamedThing[],
  subjectOf: SubjectOf,
  write: { run(): Promise<Answer>; takeBack(): void },
): Promise<Answer> {
  const stored = await approvalPolicyInForce(work)
  const isNamed = stored?.policy.rules.some(({ operations }) => operations.includes(work.operationId)) === true
  if (!isNamed && work.actor.kind !== 'agent') return write.run()
  await work.tx.raw('savepoint proposed')
  const answer = await write.run()
  const { currency } = work.tenant
  const amount = amountAt(approvable.amount, { body: approvable.request.body, reply: answer.body }, currency)
  const subject = await subjectOf(work, named)
  const facts = { operationId: work.operationId, amount, actorKind: work.actor.kind, ...subject }
  const rule = holdingRule(stored?.policy ?? null, facts, currency)
  if (!rule) return answer
  await work.tx.raw('set constraints all immediate')
  await work.tx.raw('rollback to savepoint proposed')
  write.takeBack()
  const proposalId = await makeProposal(work, {
    operationId: work.operationId,
    request: approvable.request,
    amount,
    preview: answer.body,
    rule,
    policyVersion: stored?.versionNumber ?? 0,
  })
  return { status: 202, body: proposalToWire(work, await getProposal(work, proposalId)) }
}
