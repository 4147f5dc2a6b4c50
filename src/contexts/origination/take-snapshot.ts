// What is known of an application at one moment, as JSON that a decision can be replayed from.
import { decimal } from '../../kernel/decimal.ts'
import { Money } from '../../kernel/money.ts'
import { sumOfParts } from '../../lending/instalment.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { Document } from '../documents/index.ts'
import { ageInYears, getCanonicalParty } from '../parties/index.ts'
import { getLoanProductVersion, type LoanProduct, loanTermsOf, quote } from '../products/index.ts'
import type { Application } from './application.rules.ts'
import type { ApplicationSnapshot } from './decision-inputs.rules.ts'

export async function takeSnapshot(
  work: Work,
  application: Application,
  documents: readonly Document[],
  versionNumber: number,
): Promise<ApplicationSnapshot> {
  const party = await getCanonicalParty(work, application.partyId)
  const product = await getLoanProductVersion(work, application.loanProductVersionId)
  return {
    applicationId: wireId('application', application.id),
    versionNumber,
    asOf: work.businessDate,
    party: {
      id: wireId('party', party.id),
      kind: party.kind,
      country: party.country,
      ageInYears: ageInYears(party.bornOn, work.businessDate),
      identityCheckStatus: party.identityCheckStatus,
    },
    product: {
      code: product.code,
      versionId: wireId('loan_product_version', product.versionId),
      versionNumber: product.versionNumber,
    },
    currency: work.tenant.currency.code,
    requestedAmount: application.requestedAmount.toText(),
    requestedInstalmentCount: application.requestedInstalmentCount,
    purpose: application.purpose,
    monthlyIncomeAmount: application.monthlyIncomeAmount?.toText() ?? null,
    monthlyObligationAmount: application.monthlyObligationAmount?.toText() ?? null,
    largestInstalmentAmount: largestInstalment(work, application, product).toText(),
    instalmentsPerMonth: instalmentsPerMonth(product),
    documents: documents.map((document) => ({
      id: wireId('document', document.id),
      kind: document.kind,
      sha256: document.sha256,
    })),
  }
}

function largestInstalment(work: Work, application: Application, product: LoanProduct): Money {
  const { currency, aprConvention } = work.tenant
  const terms = loanTermsOf(product.terms, work.tenant, application.requestedInstalmentCount)
  const { instalments } = quote(terms, application.requestedAmount, work.businessDate, aprConvention)
  // The borrower's own part of the price is no instalment of what is lent.
  const regular = instalments.filter(({ origin }) => origin !== 'down_payment')
  const totals = regular.map(({ charged }) => sumOfParts(charged))
  return totals.reduce((largest, total) => Money.max(largest, total), Money.zero(currency))
}

/** Of an average month, 365 / 12 days long. */
function instalmentsPerMonth({ terms }: LoanProduct): string {
  const { unit, every } = terms.frequency
  if (unit === 'month') return decimal(1).dividedBy(every).toFixed(6)
  const days = unit === 'week' ? every * 7 : every
  return decimal(365).dividedBy(12).dividedBy(days).toFixed(6)
}
