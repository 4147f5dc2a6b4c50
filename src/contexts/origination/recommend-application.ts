// An underwriter recommends a referred application, bound to the frozen version that was read.
import { assert } from '../../kernel/assert.ts'
import type { ApplicationId } from '../../kernel/id.ts'
import type { Money } from '../../kernel/money.ts'
import { hex } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { checkWithinLimits, getLoanProductVersion } from '../products/index.ts'
import { type Application, requireStatus } from './application.rules.ts'
import { frozenVersions, lockApplication, saveApplication } from './application.store.ts'
import { insertRecommendation } from './decision.store.ts'

export interface RecommendApplication {
  readonly applicationId: ApplicationId
  readonly amount: Money
  readonly instalmentCount: number
  readonly memo: string
}

/** Throws application.not_found, application.not_referred, the product's limits. */
export async function recommendApplication(work: Work, order: RecommendApplication): Promise<Application> {
  const application = await lockApplication(work, order.applicationId)
  requireStatus(application, 'recommend')
  const product = await getLoanProductVersion(work, application.loanProductVersionId)
  checkWithinLimits(product.terms, order.amount, order.instalmentCount)
  const frozen = (await frozenVersions(work, application.id)).at(-1)
  assert(frozen !== undefined, 'a referred application has a frozen version')
  await insertRecommendation(work, application.id, {
    id: newId('recommendation'),
    applicationVersion: frozen.versionNumber,
    snapshotHash: frozen.snapshotHash,
    recommendedBy: work.actor.subject,
    amount: order.amount,
    instalmentCount: order.instalmentCount,
    memo: order.memo,
  })
  const saved = await saveApplication(work, { ...application, status: 'pending_approval' })
  work.happened({
    event: 'application.recommended',
    entity: 'application',
    entityId: application.id,
    changes: {
      status: { from: application.status, to: saved.status },
      amount: order.amount.toText(),
      instalmentCount: order.instalmentCount,
      snapshotHash: hex(frozen.snapshotHash),
    },
    reason: order.memo,
    evidence: [hex(frozen.snapshotHash)],
  })
  return saved
}
