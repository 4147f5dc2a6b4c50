// What a decision reads, taken from a frozen version of the application. Every value is text or a list of text, so that its hash never depends on a machine.
import { roundDecimal } from '../../kernel/decimal.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import type { DecisionInputs } from './decision-table.rules.ts'

/** The frozen facts, as JSON. */
export interface ApplicationSnapshot {
  readonly applicationId: string
  readonly versionNumber: number
  readonly asOf: string
  readonly party: {
    readonly id: string
    readonly kind: string
    readonly country: string
    readonly ageInYears: number | null
    readonly identityCheckStatus: string | null
  }
  readonly product: { readonly code: string; readonly versionId: string; readonly versionNumber: number }
  readonly currency: string
  readonly requestedAmount: string
  readonly requestedInstalmentCount: number
  readonly purpose: string
  readonly monthlyIncomeAmount: string | null
  readonly monthlyObligationAmount: string | null
  /** The largest instalment of the schedule asked for. */
  readonly largestInstalmentAmount: string
  readonly instalmentsPerMonth: string
  readonly documents: readonly { readonly id: string; readonly kind: string; readonly sha256: string }[]
}

/** What a rule may read. The kinds of document are kept beside them for the eye: no unary test of ours reads a list. */
export const decisionInputNames: ReadonlySet<string> = new Set([
  'requestedAmount',
  'requestedInstalmentCount',
  'monthlyIncomeAmount',
  'monthlyObligationAmount',
  'instalmentToIncomeRatio',
  'ageInYears',
  'partyKind',
  'country',
  'identityCheckStatus',
  'productCode',
])

/** Ratios have six decimals, half-up. A missing income leaves the ratio unknown, never zero. */
export function decisionInputs(snapshot: ApplicationSnapshot, currency: Currency): DecisionInputs {
  return {
    requestedAmount: snapshot.requestedAmount,
    requestedInstalmentCount: String(snapshot.requestedInstalmentCount),
    monthlyIncomeAmount: snapshot.monthlyIncomeAmount,
    monthlyObligationAmount: snapshot.monthlyObligationAmount,
    instalmentToIncomeRatio: instalmentToIncomeRatio(snapshot, currency),
    ageInYears: snapshot.party.ageInYears === null ? null : String(snapshot.party.ageInYears),
    partyKind: snapshot.party.kind,
    country: snapshot.party.country,
    identityCheckStatus: snapshot.party.identityCheckStatus,
    productCode: snapshot.product.code,
    documentKinds: snapshot.documents.map((document) => document.kind).sort(),
  }
}

/** (obligations a month + instalments a month) / income a month. */
function instalmentToIncomeRatio(snapshot: ApplicationSnapshot, currency: Currency): string | null {
  const { monthlyIncomeAmount, monthlyObligationAmount, largestInstalmentAmount, instalmentsPerMonth } = snapshot
  if (monthlyIncomeAmount === null || monthlyObligationAmount === null) return null
  const amount = (text: string) => Money.parse(currency, text).toDecimal()
  const income = amount(monthlyIncomeAmount)
  if (!income.isPositive() || income.isZero()) return null
  const instalments = amount(largestInstalmentAmount).times(instalmentsPerMonth)
  return roundDecimal(amount(monthlyObligationAmount).plus(instalments).dividedBy(income), 6, 'half_up').toFixed(6)
}
