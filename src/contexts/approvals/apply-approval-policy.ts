// Applies the approval matrix that a tenant's file declares: a changed one becomes a new version.
import type { Work } from '../../platform/work.ts'
import type { Spec } from '../../wire/spec.ts'
import { type ApprovalPolicy, faultsOf } from './approval.rules.ts'
import { appendPolicy } from './approval-policy.store.ts'

/** Throws Error that points to what of the matrix the contract does not know. */
export async function applyApprovalPolicy(work: Work, spec: Spec, declared: ApprovalPolicy | undefined): Promise<void> {
  if (!declared) return
  const faults = faultsOf(declared, spec.approvable, new Set(spec.roles.keys()))
  if (faults.length > 0) throw new Error(`The approvals of ${work.tenant.slug}:\n  ${faults.join('\n  ')}`)
  const versionNumber = await appendPolicy(work, declared)
  if (versionNumber === null) return
  work.happened({
    event: 'approval_policy.applied',
    entity: 'tenant',
    entityId: work.tenant.id,
    changes: { versionNumber, ruleCount: declared.rules.length },
  })
}
