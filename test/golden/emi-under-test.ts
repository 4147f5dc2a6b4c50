// The plan below a schedule behind the port: periods, levels and interest as the source's calculator tests read them.
import { Decimal, type RoundingMode } from '../../src/kernel/decimal.ts'
import { epochDay, localDate } from '../../src/kernel/local-date.ts'
import { type Rate, rate } from '../../src/kernel/rate.ts'
import { arithmeticOf } from '../../src/lending/arithmetic.ts'
import type { DayCount } from '../../src/lending/day-count.ts'
import { equalParts } from '../../src/lending/equal-parts.ts'
import { levelFactor } from '../../src/lending/period-rate.ts'
import { balanceAfter, isPaid, newPlan, type Plan, type Period as PlanPeriod, totalOf } from '../../src/lending/plan.ts'
import { correctBalance, creditAmounts, pauseInterest } from '../../src/lending/plan-balance.ts'
import { addPrincipal, changeRate, extendPlan } from '../../src/lending/plan-change.ts'
import { arithmeticFor, levelFactors, rateTermsOf, segmentInterest } from '../../src/lending/plan-interest.ts'
import { dueAmounts, payInterest, payPrincipal, planUntil } from '../../src/lending/plan-repayment.ts'
import type { LoanTerms } from '../../src/lending/terms.ts'
import type { EmiOperation, EmiParams, EmiRow, EmiUnit, Frequency, Micro, Period, RateFactorInput } from './port.ts'

export function newEmiUnit(params: EmiParams, periods: readonly Period[]): EmiUnit {
  const stretches = periods.map(([from, to]) => ({ from: dayOf(from), to: dayOf(to), units: null }))
  const plan = newPlan(termsOf(params, periods.length), stretches)
  return {
    perform: (operation) => perform(plan, operation),
    rows: () => plan.periods.flatMap((_, index) => rowsOf(plan, index)),
    dueAmounts: (period, on) => {
      const due = dueAmounts(plan, indexOf(plan, period[1]), dayOf(on), false)
      return { principal: Number(due.principal), interest: Number(due.interest) }
    },
    totalInterestDue: () => Number(totalOf(plan, (period) => period.dueInterest)),
    dailyInterest: (periodDue, from, offset) => {
      const index = indexOf(plan, periodDue)
      const until = (day: number) => Number(planUntil(plan, day).periods[index]?.calculated)
      const day = dayOf(from) + offset
      return { ofDay: until(day) - until(day - 1), soFar: until(day) }
    },
  }
}

export const micro: Micro = {
  rateFactors: (input) => factorsOf(input).texts,
  fn: (input) => {
    const { arithmetic, texts } = factorsOf(input)
    const factors = texts.map((text) => [arithmetic.factor(asPlusOne(text, input.precision), wholeYear)])
    return factors.map((_, index) => arithmetic.annuityText(factors.slice(0, index + 1)))
  },
  equalSplit: (total, parts) => equalParts(BigInt(total), parts, 'half_even').map(Number),
}

function perform(plan: Plan, operation: EmiOperation): void {
  switch (operation.op) {
    case 'businessDate':
      // The plan knows no today: what runs until a day is asked for with that day.
      break
    case 'disburse':
      addPrincipal(plan, dayOf(operation.date), BigInt(operation.amount))
      break
    case 'payInterest':
      payInterest(plan, periodOf(plan, operation), dayOf(operation.date), BigInt(operation.amount))
      break
    case 'payPrincipal':
      payPrincipal(plan, periodOf(plan, operation), dayOf(operation.date), BigInt(operation.amount))
      break
    case 'creditPrincipal':
      creditAmounts(plan, dayOf(operation.date), BigInt(operation.amount), 0n)
      break
    case 'creditInterest':
      creditAmounts(plan, dayOf(operation.date), 0n, BigInt(operation.amount))
      break
    case 'balanceCorrection':
      correctBalance(plan, dayOf(operation.date), BigInt(operation.amount))
      break
    case 'changeInterestRate':
      changeRate(plan, dayOf(operation.date), yearlyRate(operation.annualRatePercent))
      break
    case 'interestPause':
      pauseInterest(plan, dayOf(operation.start), dayOf(operation.end))
      break
    case 'addExtraPeriods':
      extendPlan(plan, dayOf(operation.date), { extra: operation.count, principal: 0, interest: 0 })
      break
  }
}

/** One row a sub-period; what is of the whole period stands in each. */
function rowsOf(plan: Plan, index: number): EmiRow[] {
  const period = plan.periods[index] as PlanPeriod
  const arithmetic = arithmeticFor(plan)
  const factors = levelFactors(plan, period)
  return period.segments.map((segment, subPeriod) => {
    const interest = arithmetic.interestText(segmentInterest(rateTermsOf(plan), period, segment))
    return {
      period: index,
      subPeriod,
      emi: Number(period.level),
      rateFactor: arithmetic.factorText(factors[subPeriod] ?? arithmetic.noFactor),
      subPeriodInterest: new Decimal(interest).dividedBy(100).toFixed(),
      interestDue: Number(period.dueInterest),
      principalDue: Number(period.duePrincipal),
      balance: Number(balanceAfter(period)),
      fullyPaid: isPaid(period),
    }
  })
}

function factorsOf(input: RateFactorInput) {
  const { periods, precision, annualRate } = input
  const terms = termsOf(
    {
      interestMethod: 'DECLINING_BALANCE',
      interestCalculationPeriod: 'DAILY',
      annualRatePercent: 0,
      allowPartialPeriodInterest: true,
      graceOnPrincipalPayment: 0,
      graceOnInterestPayment: 0,
      interestRecognitionOnDisbursementDate: false,
      allowFullTermForTranche: false,
      repayEvery: 1,
      repayUnit: 'MONTHS',
      daysInMonth: input.daysInMonth as EmiParams['daysInMonth'],
      daysInYear: String(input.daysInYear) as EmiParams['daysInYear'],
      leapYearRule: null,
      installmentAmountInMultiplesOf: null,
      currencyDecimals: 2,
      mathContext: [precision, input.rounding],
    },
    periods.length,
  )
  const arithmetic = arithmeticOf(precision, terms.roundingMode)
  const startsOn = dayOf(periods[0]?.[0] ?? '')
  const of = { terms: { ...terms, annualRate: rate(String(annualRate)) }, arithmetic, rates: [], startsOn }
  const texts = periods.map(([from, to]) => {
    const stretch = { from: dayOf(from), to: dayOf(to), units: null }
    return arithmetic.factorText(levelFactor(of, stretch, stretch))
  })
  return { arithmetic, texts }
}

const wholeYear = { unitDays: 1, every: 1, yearDays: 1, days: 1, periodDays: 1 }

/** The source's test of this formula rounds 1 + factor to its digits first; its calculator does not. */
function asPlusOne(factor: string, digits: number): Rate {
  return rate(new Decimal(factor).plus(1).toSignificantDigits(digits).minus(1).toFixed())
}

function termsOf(params: EmiParams, periodCount: number): LoanTerms {
  const [digits, rounding] = params.mathContext
  const { daysInMonth, daysInYear, installmentAmountInMultiplesOf: multiple } = params
  const { graceOnPrincipalPayment, graceOnInterestPayment } = params
  return {
    currency: { code: 'USD', digits: params.currencyDecimals },
    annualRate: yearlyRate(params.annualRatePercent),
    interestMethod: params.interestMethod === 'FLAT' ? 'flat' : 'declining_balance',
    interestPeriod: params.interestCalculationPeriod === 'DAILY' ? 'daily' : 'repayment_period',
    hasPartialPeriodInterest: params.allowPartialPeriodInterest,
    interestFrom: params.interestRecognitionOnDisbursementDate ? 'disbursement_day' : 'day_after',
    dayCount: `${daysInMonth}_${daysInYear}`.toLowerCase() as DayCount,
    ...(params.leapYearRule === 'FEB_29_PERIOD_ONLY' ? { leapYearRule: 'feb_29_period_only' } : {}),
    amortisation: 'equal_instalments',
    ...(multiple === null ? {} : { instalmentMultiple: String(multiple) }),
    moratorium: {
      principalInstalments: graceOnPrincipalPayment,
      deferredInterestInstalments: graceOnInterestPayment,
    },
    hasFullTermTranches: params.allowFullTermForTranche,
    frequency: { unit: units[params.repayUnit], every: params.repayEvery },
    instalmentCount: params.numberOfRepayments ?? periodCount,
    roundingMode: roundingModes[rounding],
    precision: { digits, flatInterest: 'instalment' },
    lastInstalment: 'evened_out',
    allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
    arrearsGraceDays: 0,
    charges: [],
  }
}

const units: Record<Frequency, LoanTerms['frequency']['unit']> = { DAYS: 'day', WEEKS: 'week', MONTHS: 'month' }
const roundingModes: Record<EmiParams['mathContext'][1], RoundingMode> = { HALF_EVEN: 'half_even', HALF_UP: 'half_up' }

const dayOf = (text: string) => epochDay(localDate(text))
const yearlyRate = (percent: number) => rate(new Decimal(percent).dividedBy(100).toFixed())

function indexOf(plan: Plan, periodDue: string): number {
  const due = dayOf(periodDue)
  return plan.periods.findIndex((period) => period.due === due)
}

function periodOf(plan: Plan, { periodDue }: { readonly periodDue: string }): PlanPeriod {
  return plan.periods[indexOf(plan, periodDue)] as PlanPeriod
}
