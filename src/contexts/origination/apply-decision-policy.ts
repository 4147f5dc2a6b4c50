// Applies the decision policy that a tenant's file declares: a changed one becomes a new version.
import type { Work } from '../../platform/work.ts'
import { appendPolicy } from './decision.store.ts'
import { decisionInputNames } from './decision-inputs.rules.ts'
import { checkPolicy, type DecisionPolicy } from './decision-table.rules.ts'

/** Throws Error that names the rule which cannot be read. */
export async function applyDecisionPolicy(work: Work, declared: unknown): Promise<void> {
  const policy = declared as DecisionPolicy
  checkPolicy(policy, decisionInputNames)
  const versionNumber = await appendPolicy(work, policy)
  if (versionNumber === null) return
  work.happened({
    event: 'decision_policy.applied',
    entity: 'tenant',
    entityId: work.tenant.id,
    changes: { versionNumber, ruleCount: policy.rules.length },
  })
}
