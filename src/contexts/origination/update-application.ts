// Changes a draft.
import type { ApplicationId } from '../../kernel/id.ts'
import type { Money } from '../../kernel/money.ts'
import type { Work } from '../../platform/work.ts'
import { checkWithinLimits, getLoanProductVersion } from '../products/index.ts'
import { type Application, requireStatus, requireVersion } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'

export interface ApplicationChange {
  readonly requestedAmount?: Money
  readonly requestedInstalmentCount?: number
  readonly purpose?: string
  readonly monthlyIncomeAmount?: Money | null
  readonly monthlyObligationAmount?: Money | null
}

/** Fields that are absent stay as they are. Throws application.not_found, application.not_draft, version.stale, the product's limits. */
export async function updateApplication(
  work: Work,
  id: ApplicationId,
  version: number,
  change: ApplicationChange,
): Promise<Application> {
  const application = await lockApplication(work, id)
  requireVersion(application, version)
  requireStatus(application, 'update')
  const changed: Application = { ...application, ...change }
  const product = await getLoanProductVersion(work, changed.loanProductVersionId)
  checkWithinLimits(product.terms, changed.requestedAmount, changed.requestedInstalmentCount)
  const saved = await saveApplication(work, changed)
  work.happened({
    event: 'application.updated',
    entity: 'application',
    entityId: id,
    changes: { fields: Object.keys(change), version: saved.version },
  })
  return saved
}
