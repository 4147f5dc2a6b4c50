// The versions of the approval matrix. None is ever changed.
import type { LocalDate } from '../../kernel/local-date.ts'
import { hashOf } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { ApprovalPolicy } from './approval.rules.ts'

export interface StoredPolicy {
  readonly versionNumber: number
  readonly policy: ApprovalPolicy
}

/** The matrix in force on the business date; null where the tenant has none. */
export async function policyInForce(work: Work): Promise<StoredPolicy | null> {
  const row = await work
    .tx('approval_policy')
    .where('effective_from', '<=', work.businessDate)
    .orderBy([
      { column: 'effective_from', order: 'desc' },
      { column: 'version_number', order: 'desc' },
    ])
    .first()
  return row ? { versionNumber: row.version_number, policy: row.policy } : null
}

/** Appends the matrix as a new version unless the newest is the same; returns the number of a new one. */
export async function appendPolicy(work: Work, policy: ApprovalPolicy): Promise<number | null> {
  const policyHash = hashOf(policy)
  const newest = await work.tx('approval_policy').orderBy('version_number', 'desc').first()
  if (newest?.policy_hash.equals(policyHash)) return null
  const versionNumber = (newest?.version_number ?? 0) + 1
  await work.tx('approval_policy').insert({
    approval_policy_id: newId('approval_policy'),
    version_number: versionNumber,
    effective_from: policy.effectiveFrom as LocalDate,
    policy: JSON.stringify(policy),
    policy_hash: policyHash,
    created_at: work.recordedAt,
  })
  return versionNumber
}
