// The loans that the bench reads and repays: co-lent 80:20, disbursed a month ago, so that the first instalment is due today.

import type { Engine } from '../src/bin/assemble.ts'
import { getArrangement, openParticipations } from '../src/contexts/colending/index.ts'
import { getLoanProductVersion, loanTermsOf } from '../src/contexts/products/index.ts'
import { disburse, openLoan } from '../src/contexts/servicing/index.ts'
import type { LoanId } from '../src/kernel/id.ts'
import { addMonths, type LocalDate } from '../src/kernel/local-date.ts'
import { Money } from '../src/kernel/money.ts'
import { newId } from '../src/platform/ids.ts'
import type { Work } from '../src/platform/work.ts'
import { makeKey } from './keys.ts'
import { type Place, tenantSlug } from './place.ts'

export interface Seeded {
  /** UUIDs. */
  readonly loanIds: readonly LoanId[]
  readonly businessDate: LocalDate
  /** Of the sourcing partner that brought the loans. */
  readonly partnerId: string
  /** API key of that partner: may read them. */
  readonly partnerKey: string
  /** API key of the lender's own system that records repayments. */
  readonly staffKey: string
}

/** What differs from loan to loan. */
export interface LoanOrder {
  /** Decimal text in the tenant's currency. */
  readonly amount: string
  readonly instalmentCount: number
  /** Full months before the business date. */
  readonly disbursedMonthsAgo: number
  /** Under the tenant's arrangement; the own book alone otherwise. */
  readonly isShared: boolean
}

const usual: LoanOrder = { amount: '1000000.00', instalmentCount: 36, disbursedMonthsAgo: 1, isShared: true }
const loansPerTransaction = 50

/** `count` disbursed loans of a tenant, made by the product's own use cases, and the keys to reach them. */
export async function seedLoans(place: Place, engine: Engine, count: number, tenant = tenantSlug): Promise<Seeded> {
  const asSystem = <T>(body: (work: Work) => Promise<T>) =>
    engine.runner.runAsSystem({ tenant, operationId: 'seedBench', name: 'bench' }, body)
  const loanIds: LoanId[] = []
  while (loanIds.length < count) {
    const chunk = Math.min(loansPerTransaction, count - loanIds.length)
    await asSystem(async (work) => {
      for (let index = 0; index < chunk; index += 1) loanIds.push(await openAndDisburse(work, usual))
    })
  }
  const keys = await asSystem(async (work) => {
    const { partner_id: partnerId } = await work.tx('partner').where('kind', 'sourcing_partner').first('partner_id')
    return {
      partnerId,
      partnerKey: await makeKey(place, work, ['loans.read'], { kind: 'sourcing_partner', partnerId }),
      staffKey: await makeKey(place, work, ['repayments.write']),
      businessDate: work.businessDate,
    }
  })
  return { loanIds, ...keys }
}

/** One loan by the product's own use cases; its id. */
export async function openAndDisburse(work: Work, order: LoanOrder): Promise<LoanId> {
  const partner = await work.tx('partner').where('kind', 'sourcing_partner').first('partner_id')
  const lenders = await work.tx('arrangement').first('arrangement_id')
  const version = await work.tx('loan_product_version').first('loan_product_version_id')
  const product = await getLoanProductVersion(work, version.loan_product_version_id)
  const arrangement = order.isShared ? await getArrangement(work, lenders.arrangement_id) : null
  const terms = loanTermsOf(product.terms, work.tenant, order.instalmentCount)
  const amount = Money.parse(work.tenant.currency, order.amount)
  const loan = await openLoan(work, {
    partnerId: partner.partner_id,
    partyId: newId('party'),
    applicationId: null,
    loanProductVersionId: product.versionId,
    externalReference: null,
    approvedAmount: amount,
    terms,
  })
  await openParticipations(work, { loanId: loan.id, arrangement, borrowerRate: terms.annualRate })
  await disburse(work, {
    loanId: loan.id,
    amount,
    disbursedOn: addMonths(work.businessDate, -order.disbursedMonthsAgo),
    externalReference: null,
    guard: async () => undefined,
  })
  return loan.id
}
