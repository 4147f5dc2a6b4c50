// Golden loan terms in our words.
import { Decimal } from '../../../src/kernel/decimal.ts'
import { addDays, addMonths, daysBetween, type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { rate } from '../../../src/kernel/rate.ts'
import type { ChargeTerms, FeeBasis } from '../../../src/lending/charge-terms.ts'
import type {
  Allocation,
  AllocationRule,
  AllocationSlot,
  Component,
  Excess,
  LoanTerms,
  MoneyKind,
  PlannedInstalment,
  RefundKind,
} from '../../../src/lending/terms.ts'
import type { LoanTerms as Golden, ChargeTerms as GoldenCharge } from '../port.ts'
import { excessOf, overdueInterestOf, restsOf } from './recalculation-terms.ts'

/** Significant digits of the peer's arithmetic. */
const digits = 19
const units = { DAYS: 'day', WEEKS: 'week', MONTHS: 'month' } as const
const roundings = { HALF_EVEN: 'half_even', HALF_UP: 'half_up' } as const

export function currencyOf(loan: Golden) {
  return { code: loan.currency, digits: loan.decimals }
}

/** The port's cents as money of the loan. */
export function moneyOf(loan: Golden, cents: number): Money {
  return Money.parse(currencyOf(loan), new Decimal(cents).dividedBy(100).toFixed(loan.decimals))
}

/** Money as the port's cents. */
export function centsOf(amount: Money): number {
  return Number(new Decimal(amount.toText()).times(100).toFixed(0))
}

export function fraction(percent: number): string {
  return new Decimal(percent).dividedBy(100).toFixed()
}

const perYear = { DAYS: 365, WEEKS: 52, MONTHS: 12 } as const

function annualRate(loan: Golden): string {
  const percent = new Decimal(loan.interestRate).dividedBy(100)
  if (loan.interestRatePeriod === 'YEARS') return percent.toFixed()
  if (loan.interestRatePeriod === 'MONTHS') return percent.times(12).toFixed()
  // Of the whole term: the peer takes it for each period's share of the term's periods.
  return percent.dividedBy(loan.numberOfRepayments).times(perYear[loan.repayUnit]).dividedBy(loan.repayEvery).toFixed()
}

export function termsOf(loan: Golden, startOn: LocalDate): LoanTerms {
  const month = loan.daysInMonth === '30' ? '30' : 'actual'
  const year = loan.daysInYear === 'ACTUAL' ? 'actual' : loan.daysInYear
  // By its older rules the peer recalculates nothing that is flat.
  const isPlainFlat = loan.scheduleType === 'CUMULATIVE' && loan.interestType === 'FLAT'
  const recalculates = loan.interestRecalculation !== null && !isPlainFlat
  const isDaily = loan.interestCalculationPeriod === 'DAILY'
  return {
    currency: currencyOf(loan),
    annualRate: rate(annualRate(loan)),
    interestMethod: loan.interestType === 'FLAT' ? 'flat' : 'declining_balance',
    interestOn: recalculates ? 'actual' : 'scheduled',
    ...(recalculates ? { ...overdueInterestOf(loan), ...restsOf(loan) } : {}),
    ...(recalculates ? {} : { scheduledEarning: 'calendar_days' as const }),
    interestPeriod: isDaily ? 'daily' : 'repayment_period',
    ...(isDaily ? {} : { hasPartialPeriodInterest: loan.allowPartialPeriodInterest }),
    interestFrom: loan.interestRecognitionOnDisbursementDate ? 'disbursement_day' : 'day_after',
    dayCount: `${month}_${year}` as LoanTerms['dayCount'],
    ...(loan.leapYearRule === 'FEB_29_PERIOD_ONLY' ? { leapYearRule: 'feb_29_period_only' as const } : {}),
    amortisation: loan.amortization === 'EQUAL_INSTALLMENTS' ? 'equal_instalments' : 'equal_principal',
    ...(loan.fixedEmi === null ? {} : fixedInstalmentOf(loan, loan.fixedEmi)),
    ...(loan.installmentAmountInMultiplesOf ? { instalmentMultiple: String(loan.installmentAmountInMultiplesOf) } : {}),
    moratorium: {
      // A plan of shares says itself which instalments repay nothing.
      ...(loan.fixedPrincipalPercentage === null ? { principalInstalments: loan.gracePrincipalPayment } : {}),
      deferredInterestInstalments: loan.graceInterestPayment,
      interestFreeInstalments: loan.graceInterestCharged,
      ...(loan.scheduleType === 'CUMULATIVE' ? { deferredInterest: 'on_top' as const } : {}),
    },
    ...(loan.downPayment
      ? { downPayment: { share: rate(fraction(loan.downPayment.percent)), isAutomatic: loan.downPayment.auto } }
      : {}),
    // The peer lets any loan be paid out again.
    drawing: 'tranches',
    hasFullTermTranches: loan.fullTermForTranche,
    frequency: { unit: units[loan.repayUnit], every: loan.repayEvery },
    instalmentCount: loan.numberOfRepayments,
    ...(loan.repaymentStartDateType === 'SUBMITTED_ON_DATE' ? { seedOn: localDate(loan.submittedOn) } : {}),
    ...(loan.fixedLengthDays === null ? {} : { fixedLengthDays: fixedLength(loan, startOn, loan.fixedLengthDays) }),
    roundingMode: roundings[loan.rounding],
    precision: { digits, flatInterest: 'instalment' },
    allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
    allocation: allocationOf(loan),
    interestRefundOn: loan.product.interestRefundTypes.map((type) => kinds[type] as RefundKind),
    arrearsGraceDays: loan.graceOnArrearsAgeingDays,
    chargeOffInterest: chargeOffs[loan.product.chargeOffBehaviour],
    charges: [],
    ...(loan.scheduleType === 'CUMULATIVE' ? cumulativeTerms(loan) : progressiveTerms(loan)),
  }
}

/** Of level instalments that are all alike it evens out what rounding leaves. */
function progressiveTerms({ amortization, fixedEmi, interestType }: Golden): Partial<LoanTerms> {
  const isLevel = amortization === 'EQUAL_INSTALLMENTS' && fixedEmi === null && interestType !== 'FLAT'
  return isLevel ? { lastInstalment: 'evened_out' } : {}
}

function fixedInstalmentOf(loan: Golden, cents: number): Partial<LoanTerms> {
  const lastInstalmentThreshold = fraction(loan.product.principalThresholdForLastInstallmentPercent)
  return { fixedInstalment: moneyOf(loan, cents).toText(), lastInstalmentThreshold }
}

/** What is different where the peer makes the schedule by its older rules. */
function cumulativeTerms(loan: Golden): Partial<LoanTerms> {
  const month = loan.daysInMonth === '30' ? '30' : 'actual'
  const isFlat = loan.interestType === 'FLAT'
  return {
    // It knows no leap years.
    dayCount: `${month}_${loan.daysInYear === 'ACTUAL' ? '365' : loan.daysInYear}` as LoanTerms['dayCount'],
    dueDayTranche: 'same_instalment',
    trancheLevels: 'all_instalments',
    precision: { digits, flatInterest: 'instalment', interest: 'per_balance' },
    ...(loan.repayUnit === 'MONTHS' ? { levelMonths: 'thirty_days' as const } : {}),
    // Of a currency with decimals it rounds nothing to multiples.
    ...(loan.currencyInMultiplesOf && loan.decimals === 0
      ? { amountMultiple: String(loan.currencyInMultiplesOf) }
      : {}),
    ...(isFlat ? flatTerms(loan) : {}),
    ...(loan.fixedPrincipalPercentage === null ? {} : { amortisation: 'custom', plan: shares(loan) }),
  }
}

/** Principal and interest each in equal parts, whatever is paid when. */
function flatTerms(loan: Golden): Partial<LoanTerms> {
  const down = loan.downPayment
  const share = down && { share: rate(fraction(down.percent)), isAutomatic: down.auto, bearsFlatInterest: true }
  return {
    amortisation: 'equal_principal',
    precision: { digits, flatInterest: 'equal_parts' },
    ...(share ? { downPayment: share } : {}),
  }
}

/** So much per cent of the principal after the grace, the rest with the last. */
function shares(loan: Golden): PlannedInstalment[] {
  const part = moneyOf(loan, loan.principal).times(
    new Decimal(fraction(loan.fixedPrincipalPercentage ?? 0)),
    'half_even',
  )
  return Array.from({ length: loan.numberOfRepayments }, (_, index) => {
    if (index === loan.numberOfRepayments - 1) return { principal: null }
    return { principal: index < loan.gracePrincipalPayment ? '0' : part.toText() }
  })
}

const chargeOffs = { REGULAR: 'continue', ZERO_INTEREST: 'stop', ACCELERATE_MATURITY: 'accelerate' } as const

/** The peer counts the fixed length in units of the frequency. */
function fixedLength(loan: Golden, startOn: LocalDate, length: number): number {
  if (loan.repayUnit === 'MONTHS') return daysBetween(startOn, addMonths(startOn, length))
  return daysBetween(startOn, addDays(startOn, loan.repayUnit === 'WEEKS' ? length * 7 : length))
}

const excesses: Record<string, Excess> = {
  NEXT_INSTALLMENT: 'next_instalment',
  LAST_INSTALLMENT: 'last_instalment',
  NEXT_LAST_INSTALLMENT: 'next_then_last',
  REAMORTIZATION: 'spread',
}

export const kinds: Readonly<Record<string, MoneyKind>> = {
  REPAYMENT: 'repayment',
  DOWN_PAYMENT: 'down_payment',
  MERCHANT_ISSUED_REFUND: 'merchant_refund',
  PAYOUT_REFUND: 'payout_refund',
  GOODWILL_CREDIT: 'goodwill_credit',
  CHARGE_REFUND: 'charge_refund',
  CHARGE_ADJUSTMENT: 'charge_adjustment',
  INTEREST_PAYMENT_WAIVER: 'interest_waiver',
  INTEREST_REFUND: 'interest_refund',
  CAPITALIZED_INCOME_ADJUSTMENT: 'capitalised_income_adjustment',
}

const strategies: Readonly<Record<string, { readonly due: Component[]; readonly ahead: Component[] }>> = {
  PENALTIES_FEES_INTEREST_PRINCIPAL_ORDER: all('penalty', 'fee', 'interest', 'principal'),
  PRINCIPAL_INTEREST_PENALTIES_FEES_ORDER: all('principal', 'interest', 'penalty', 'fee'),
  INTEREST_PRINCIPAL_PENALTIES_FEES_ORDER: all('interest', 'principal', 'penalty', 'fee'),
  DUE_PENALTY_FEE_INTEREST_PRINCIPAL_IN_ADVANCE_PRINCIPAL_PENALTY_FEE_INTEREST: {
    due: ['penalty', 'fee', 'interest', 'principal'],
    ahead: ['principal', 'penalty', 'fee', 'interest'],
  },
  DUE_PENALTY_INTEREST_PRINCIPAL_FEE_IN_ADVANCE_PENALTY_INTEREST_PRINCIPAL_FEE: all(
    'penalty',
    'interest',
    'principal',
    'fee',
  ),
}

function all(...order: Component[]) {
  return { due: order, ahead: order }
}

/** Interest of all that is due comes before principal of any of it. */
const interestFirst: AllocationRule = {
  order: [
    'past_due_interest',
    'due_interest',
    'past_due_principal',
    'due_principal',
    'past_due_penalty',
    'past_due_fee',
    'due_penalty',
    'due_fee',
    'in_advance_principal',
    'in_advance_interest',
    'in_advance_penalty',
    'in_advance_fee',
  ],
  excess: 'next_instalment',
}

/** Where a product has no rules of its own. */
const plainRule: AllocationRule = {
  order: ['past_due', 'due', 'in_advance'].flatMap((due) =>
    ['penalty', 'fee', 'interest', 'principal'].map((each) => `${due}_${each}` as AllocationSlot),
  ),
  excess: 'next_instalment',
}

function allocationOf(loan: Golden): Allocation {
  const strategy = strategies[loan.strategy]
  if (loan.strategy === 'RBI_INDIA')
    return { direction: 'component_first', default: interestFirst, onTranche: 'reallocate' }
  if (strategy) {
    const order = [
      ...strategy.due.map((each): AllocationSlot => `past_due_${each}`),
      ...strategy.due.map((each): AllocationSlot => `due_${each}`),
      ...strategy.ahead.map((each): AllocationSlot => `in_advance_${each}`),
    ]
    const chargesDue = loan.strategy.startsWith('DUE_') ? 'on_their_day' : 'with_instalment'
    const rule: AllocationRule = { order, excess: excessOf(loan) }
    return { direction: 'instalment_first', default: rule, chargesDue, onTranche: 'reallocate' }
  }
  const rules = Object.entries(loan.paymentAllocation).map(([type, { future, order }]) => {
    const rule: AllocationRule = {
      order: order.map((slot) => slot.toLowerCase() as AllocationSlot),
      excess: excesses[future] ?? 'next_instalment',
    }
    return [type, rule] as const
  })
  const byType = new Map(rules)
  const fallback = byType.get('DEFAULT') ?? plainRule
  const byKind = Object.fromEntries(rules.flatMap(([type, rule]) => (kinds[type] ? [[kinds[type], rule]] : [])))
  const chargeback = loan.product.creditAllocation.CHARGEBACK?.map((each) => each.toLowerCase() as Component)
  return {
    direction: loan.product.scheduleProcessing === 'VERTICAL' ? 'component_first' : 'instalment_first',
    default: fallback,
    byKind,
    ...(chargeback ? { chargeback } : {}),
  }
}

const bases: Record<string, FeeBasis> = {
  PERCENTAGE_AMOUNT: 'percentage_of_principal',
  PERCENTAGE_INTEREST: 'percentage_of_interest',
  PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST: 'percentage_of_principal_and_interest',
  PERCENTAGE_DISBURSEMENT_AMOUNT: 'percentage_of_disbursement',
}

const occasions = {
  INSTALLMENT_FEE: { trigger: 'instalment' },
  DISBURSEMENT: { trigger: 'disbursement', disbursements: 'first' },
  TRANCHE_DISBURSEMENT: { trigger: 'disbursement', disbursements: 'each' },
} as const

export function isInTerms({ timing }: GoldenCharge): boolean {
  return Object.hasOwn(occasions, timing)
}

/** A charge of the application that our terms carry themselves: due with each instalment, or paid at disbursement. */
export function chargeTermsOf(loan: Golden, charge: GoldenCharge): ChargeTerms {
  const fee = {
    code: charge.key,
    name: charge.name,
    component: 'fee',
    ...occasions[charge.timing as keyof typeof occasions],
  } as const
  if (charge.calculation === 'FLAT') return { ...fee, basis: 'flat', amount: moneyOf(loan, charge.amount).toText() }
  return { ...fee, basis: bases[charge.calculation] as FeeBasis, rate: fraction(charge.percent) }
}
