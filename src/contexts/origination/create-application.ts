// Takes an application in, as a draft.
import type { LoanProductId, PartyId } from '../../kernel/id.ts'
import type { Money } from '../../kernel/money.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { getCanonicalParty } from '../parties/index.ts'
import { checkWithinLimits, getLoanProduct } from '../products/index.ts'
import type { Application } from './application.rules.ts'
import { insertApplication } from './application.store.ts'

export interface CreateApplication {
  readonly partyId: PartyId
  readonly loanProductId: LoanProductId
  readonly requestedAmount: Money
  readonly requestedInstalmentCount: number
  readonly purpose: string
  readonly monthlyIncomeAmount: Money | null
  readonly monthlyObligationAmount: Money | null
  readonly externalReference: string | null
}

/** Throws party.not_found, loan_product.not_found, the product's limits, application.external_reference_taken. */
export async function createApplication(work: Work, order: CreateApplication): Promise<Application> {
  await getCanonicalParty(work, order.partyId)
  const product = await getLoanProduct(work, order.loanProductId)
  checkWithinLimits(product.terms, order.requestedAmount, order.requestedInstalmentCount)
  const application: Application = {
    ...order,
    id: newId('application'),
    partnerId: work.actor.partnerId,
    loanProductVersionId: product.versionId,
    status: 'draft',
    reasonCodes: [],
    approvedAmount: null,
    approvedInstalmentCount: null,
    openOfferId: null,
    loanId: null,
    createdOn: work.businessDate,
    version: 1,
  }
  await insertApplication(work, application)
  work.happened({
    event: 'application.created',
    entity: 'application',
    entityId: application.id,
    changes: {
      status: application.status,
      partyId: wireId('party', application.partyId),
      loanProductVersionId: wireId('loan_product_version', application.loanProductVersionId),
      requestedAmount: application.requestedAmount.toText(),
    },
  })
  return application
}
