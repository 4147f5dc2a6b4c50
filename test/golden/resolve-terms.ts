// Loan terms as an engine gets them: the data omits what is usual and names what is shared, here nothing is left to look up.
import type { Allocation, ChargeTerms, DeferredIncomeTerms, GlProfile, LoanTerms, ProductTerms } from './port.ts'
import {
  type RawCharge,
  type RawDeferredIncome,
  type RawLoan,
  type RawProduct,
  type RawReference,
  toCents,
} from './raw.ts'

/** The classics name no product: a plain one, nothing accounted. */
const BARE_PRODUCT: RawProduct = { scheduleProcessing: 'HORIZONTAL', accountingRule: 'NONE', multiDisburse: null }

export function resolveTerms(raw: RawLoan, reference: RawReference): LoanTerms {
  const record = raw.product === undefined ? BARE_PRODUCT : reference.products[raw.product]
  if (record === undefined) throw new Error(`reference.json has no product ${raw.product}`)
  const { product: _, allocationOverrides, fixedPrincipalPercentagePerInstallment, ...own } = raw
  const merged = {
    term: raw.repayEvery * raw.numberOfRepayments,
    termUnit: raw.repayUnit,
    expectedDisbursement: raw.submittedOn,
    ...reference.loanDefaults,
    ...own,
    principal: toCents(raw.principal),
    downPayment: raw.downPayment ? { percent: raw.downPayment.percent, auto: raw.downPayment.auto ?? false } : null,
    fixedEmi: raw.fixedEmi == null ? null : toCents(raw.fixedEmi),
    fixedPrincipalPercentage: fixedPrincipalPercentagePerInstallment ?? null,
    currencyInMultiplesOf: raw.currencyInMultiplesOf ?? record.currencyInMultiplesOf ?? null,
    interestRecalculation: recalculationOf(raw, record),
    fullTermForTranche: raw.fullTermForTranche ?? record.multiDisburse?.fullTermForTranche ?? false,
    expectedTranches: (raw.expectedTranches ?? []).map(([date, amount]) => ({ date, amount: toCents(amount) })),
    charges: (raw.charges ?? []).map((charge) => resolveCharge(charge.key ?? charge.name, charge)),
    paymentAllocation: allocationOf(raw.strategy, record, allocationOverrides, reference),
    rounding: raw.rounding ?? 'HALF_EVEN',
    product: productTerms(raw.product ?? 'BARE', record, reference),
  }
  return merged as unknown as LoanTerms
}

/** `true` on a loan is the product's settings. */
function recalculationOf(raw: RawLoan, record: RawProduct): object | null {
  if (raw.interestRecalculation === true) return record.interestRecalculation ?? null
  return raw.interestRecalculation || null
}

function allocationOf(
  strategy: unknown,
  record: RawProduct,
  overrides: RawLoan['allocationOverrides'],
  reference: RawReference,
): Record<string, Allocation> {
  if (strategy !== 'ADVANCED_PAYMENT_ALLOCATION') return {}
  const rules = record.paymentAllocation ?? {}
  const types = new Set([...Object.keys(rules), ...Object.keys(overrides ?? {})])
  const resolved = [...types].map((type) => {
    const [future, order] = rules[type] ?? rules.DEFAULT ?? []
    const steps = reference.allocationOrders[order ?? '']
    if (steps === undefined) throw new Error(`reference.json has no allocation order ${order}`)
    return [type, { future: overrides?.[type] ?? future, order: steps }]
  })
  return Object.fromEntries(resolved)
}

export function resolveCharge(key: string, raw: RawCharge): ChargeTerms {
  const { name, timing, calculation, penalty } = raw
  const figure = raw.amount ?? raw.defaultAmount ?? 0
  const cost = calculation === 'FLAT' ? { amount: toCents(figure) } : { percent: figure }
  return { key, name, timing, calculation, penalty, ...cost } as ChargeTerms
}

function productTerms(name: string, record: RawProduct, reference: RawReference): ProductTerms {
  const { multiDisburse, overApplied } = record
  return {
    name,
    scheduleProcessing: record.scheduleProcessing as ProductTerms['scheduleProcessing'],
    principalThresholdForLastInstallmentPercent: Number(record.principalThresholdForLastInstallmentPercent ?? 50),
    multiDisburse: multiDisburse
      ? {
          maxTranches: multiDisburse.maxTranches,
          maxOutstandingBalance: toCents(multiDisburse.maxOutstandingBalance),
          expectedTranchesRequired: multiDisburse.expectedTranchesRequired,
        }
      : null,
    overApplied: overApplied ? overAppliedTerms(overApplied) : null,
    chargeOffBehaviour: (record.chargeOffBehaviour ?? 'REGULAR') as ProductTerms['chargeOffBehaviour'],
    accountingRule: record.accountingRule as ProductTerms['accountingRule'],
    glProfile: (reference.glProfiles[record.glProfile ?? ''] ?? {}) as GlProfile,
    accrualActivityPosting: record.accrualActivityPosting === true,
    installmentLevelDelinquency: record.installmentLevelDelinquency === true,
    delinquencyBucket: (record.delinquencyBucket ?? null) as string | null,
    overdueDaysForNPA: (record.overdueDaysForNPA ?? null) as number | null,
    dueDaysForRepaymentEvent: (record.dueDaysForRepaymentEvent ?? null) as number | null,
    overDueDaysForRepaymentEvent: (record.overDueDaysForRepaymentEvent ?? null) as number | null,
    interestRefundTypes: (record.interestRefundTypes ?? []) as readonly string[],
    creditAllocation: (record.creditAllocation ?? {}) as ProductTerms['creditAllocation'],
    capitalizedIncome: deferredIncome(record.capitalizedIncome),
    buyDownFee: deferredIncome(record.buyDownFee),
    charges: (record.productCharges ?? []).map((key) => definedCharge(key, reference)),
  }
}

function overAppliedTerms({ type, value }: { readonly type: string; readonly value: number }) {
  return type === 'FLAT'
    ? ({ type, amount: toCents(value) } as const)
    : ({ type: 'PERCENTAGE', percent: value } as const)
}

function deferredIncome(raw: RawDeferredIncome | null | undefined): DeferredIncomeTerms | null {
  if (!raw) return null
  const { type, incomeType, ...rest } = raw
  return { ...rest, incomeType: incomeType ?? type } as DeferredIncomeTerms
}

function definedCharge(key: string, reference: RawReference): ChargeTerms {
  const definition = reference.charges[key]
  if (definition === undefined) throw new Error(`reference.json has no charge ${key}`)
  return resolveCharge(key, definition)
}
