// The rows of policies, decisions, recommendations and votes. None is ever changed.
import type { ApplicationId, DecisionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import { hashOf } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { DecisionOutcome, Vote } from './application.rules.ts'
import {
  type DecisionInputs,
  type DecisionPolicy,
  decisionEngineVersion,
  type TraceStep,
} from './decision-table.rules.ts'
import { problem } from './problems.ts'

export interface StoredPolicy {
  readonly id: string
  readonly versionNumber: number
  readonly policy: DecisionPolicy
  readonly policyHash: Buffer
}

export interface Decision {
  readonly id: DecisionId
  readonly applicationId: ApplicationId
  readonly applicationVersion: number
  readonly policyId: string
  readonly policyVersion: number
  readonly outcome: DecisionOutcome
  readonly reasonCodes: readonly string[]
  readonly inputs: DecisionInputs
  readonly trace: readonly TraceStep[]
  readonly snapshotHash: Buffer
  readonly policyHash: Buffer
  readonly outputHash: Buffer
  readonly engineVersion: number
  readonly decidedAsOf: LocalDate
}

/** The policy in force on the business date. Throws decision_policy.none_in_force. */
export async function policyInForce(work: Work): Promise<StoredPolicy> {
  const row = await work
    .tx('decision_policy')
    .where('effective_from', '<=', work.businessDate)
    .orderBy([
      { column: 'effective_from', order: 'desc' },
      { column: 'version_number', order: 'desc' },
    ])
    .first()
  if (!row) throw problem('decision_policy.none_in_force')
  return {
    id: row.decision_policy_id,
    versionNumber: row.version_number,
    policy: row.policy,
    policyHash: row.policy_hash,
  }
}

export async function policiesByIds(work: Work, ids: readonly string[]): Promise<StoredPolicy[]> {
  const rows = await work.tx('decision_policy').whereIn('decision_policy_id', ids)
  return rows.map((row) => ({
    id: row.decision_policy_id,
    versionNumber: row.version_number,
    policy: row.policy,
    policyHash: row.policy_hash,
  }))
}

/** Appends the policy as a new version unless the newest is the same; returns the number of a new one. */
export async function appendPolicy(work: Work, policy: DecisionPolicy): Promise<number | null> {
  const policyHash = hashOf(policy)
  const newest = await work.tx('decision_policy').orderBy('version_number', 'desc').first()
  if (newest?.policy_hash.equals(policyHash)) return null
  const versionNumber = (newest?.version_number ?? 0) + 1
  await work.tx('decision_policy').insert({
    decision_policy_id: newId('decision_policy'),
    version_number: versionNumber,
    effective_from: policy.effectiveFrom,
    policy: JSON.stringify(policy),
    policy_hash: policyHash,
    created_at: work.recordedAt,
  })
  return versionNumber
}

export async function insertDecision(work: Work, decision: Decision): Promise<void> {
  await work.tx('decision').insert({
    decision_id: decision.id,
    application_id: decision.applicationId,
    application_version: decision.applicationVersion,
    decision_policy_id: decision.policyId,
    outcome: decision.outcome,
    reason_codes: [...decision.reasonCodes],
    inputs: JSON.stringify(decision.inputs),
    trace: JSON.stringify(decision.trace),
    snapshot_hash: decision.snapshotHash,
    policy_hash: decision.policyHash,
    output_hash: decision.outputHash,
    engine_version: decisionEngineVersion,
    decided_as_of: decision.decidedAsOf,
    decided_at: work.recordedAt,
  })
}

export async function decisionsOf(work: Work, applicationId: ApplicationId): Promise<Decision[]> {
  const rows = await work
    .tx('decision')
    .join('decision_policy', 'decision_policy.decision_policy_id', 'decision.decision_policy_id')
    .where('application_id', applicationId)
    .orderBy('decision_id')
    .select('decision.*', 'decision_policy.version_number')
  return rows.map((row) => ({
    id: row.decision_id,
    applicationId: row.application_id,
    applicationVersion: row.application_version,
    policyId: row.decision_policy_id,
    policyVersion: row.version_number,
    outcome: row.outcome,
    reasonCodes: row.reason_codes,
    inputs: row.inputs,
    trace: row.trace,
    snapshotHash: row.snapshot_hash,
    policyHash: row.policy_hash,
    outputHash: row.output_hash,
    engineVersion: row.engine_version,
    decidedAsOf: row.decided_as_of,
  }))
}

export interface Recommendation {
  readonly id: string
  readonly applicationVersion: number
  readonly snapshotHash: Buffer
  readonly recommendedBy: string
  readonly amount: Money
  readonly instalmentCount: number
  readonly memo: string
}

export async function insertRecommendation(
  work: Work,
  applicationId: ApplicationId,
  order: Recommendation,
): Promise<void> {
  await work.tx('recommendation').insert({
    recommendation_id: order.id,
    application_id: applicationId,
    application_version: order.applicationVersion,
    snapshot_hash: order.snapshotHash,
    recommended_by: order.recommendedBy,
    amount: order.amount.minor.toString(),
    instalment_count: order.instalmentCount,
    memo: order.memo,
    recorded_at: work.recordedAt,
  })
}

/** Rows as they stand, oldest first: of recommendations or of votes. */
export async function rowsOf(
  work: Work,
  table: 'recommendation' | 'approval_vote',
  applicationId: ApplicationId,
): Promise<Record<string, unknown>[]> {
  return work.tx(table).where('application_id', applicationId).orderBy(`${table}_id`)
}

export interface VoteOrder {
  readonly id: string
  readonly recommendationId: string
  readonly snapshotHash: Buffer
  readonly vote: Vote
  readonly reason: string
}

/** Throws application.same_person: the database itself refuses the vote of whoever recommended. */
export async function insertVote(work: Work, applicationId: ApplicationId, order: VoteOrder): Promise<void> {
  try {
    await work.tx('approval_vote').insert({
      approval_vote_id: order.id,
      application_id: applicationId,
      recommendation_id: order.recommendationId,
      snapshot_hash: order.snapshotHash,
      vote: order.vote,
      voted_by: work.actor.subject,
      reason: order.reason,
      recorded_at: work.recordedAt,
    })
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'approval_vote_four_eyes') throw error
    throw problem('application.same_person')
  }
}
