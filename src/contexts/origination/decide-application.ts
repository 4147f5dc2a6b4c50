// Runs the policy in force on the frozen application, and keeps all that it takes to run it again.
import { assert } from '../../kernel/assert.ts'
import type { ApplicationId } from '../../kernel/id.ts'
import { hashOf, hex } from '../../platform/hash.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Application, requireStatus, statusAfterDecision } from './application.rules.ts'
import { frozenVersions, lockApplication, saveApplication } from './application.store.ts'
import { type Decision, insertDecision, policyInForce } from './decision.store.ts'
import { decisionInputs } from './decision-inputs.rules.ts'
import { decide, decisionEngineVersion } from './decision-table.rules.ts'

/** Throws application.not_found, application.not_submitted, decision_policy.none_in_force. */
export async function decideApplication(work: Work, id: ApplicationId): Promise<Decision> {
  const application = await lockApplication(work, id)
  requireStatus(application, 'decide')
  const frozen = (await frozenVersions(work, id)).at(-1)
  assert(frozen !== undefined, 'a submitted application has a frozen version')
  const policy = await policyInForce(work)
  const inputs = decisionInputs(frozen.snapshot, work.tenant.currency)
  const output = decide(policy.policy, inputs)
  const decision: Decision = {
    id: newId('decision'),
    applicationId: id,
    applicationVersion: frozen.versionNumber,
    policyId: policy.id,
    policyVersion: policy.versionNumber,
    ...output,
    inputs,
    snapshotHash: frozen.snapshotHash,
    policyHash: policy.policyHash,
    outputHash: hashOf(output),
    engineVersion: decisionEngineVersion,
    decidedAsOf: work.businessDate,
  }
  await insertDecision(work, decision)
  const saved = await saveApplication(work, decided(application, decision))
  work.happened({
    event: 'application.decided',
    entity: 'application',
    entityId: id,
    policyVersion: String(decision.policyVersion),
    evidence: [hex(decision.snapshotHash)],
    changes: {
      status: { from: application.status, to: saved.status },
      decisionId: wireId('decision', decision.id),
      outcome: decision.outcome,
      reasonCodes: decision.reasonCodes,
      policyVersion: decision.policyVersion,
      policyHash: hex(decision.policyHash),
      snapshotHash: hex(decision.snapshotHash),
      outputHash: hex(decision.outputHash),
    },
  })
  return decision
}

function decided(application: Application, { outcome, reasonCodes }: Decision): Application {
  const status = statusAfterDecision[outcome]
  const { requestedAmount, requestedInstalmentCount } = application
  if (outcome !== 'approve') return { ...application, status, reasonCodes }
  return {
    ...application,
    status,
    reasonCodes,
    approvedAmount: requestedAmount,
    approvedInstalmentCount: requestedInstalmentCount,
  }
}
