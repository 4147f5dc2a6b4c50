// What a loan costs a year, by every convention: the rate at which the payments are worth what was paid out.
import { AssertionError, assert } from '../kernel/assert.ts'
import { Decimal, roundDecimal } from '../kernel/decimal.ts'
import { daysBetween } from '../kernel/local-date.ts'
import type { Money } from '../kernel/money.ts'
import { actuarialApr } from './apr-actuarial.ts'
import { annualPercentageRateOfCharge } from './apr-charge.ts'
import { type CashFlow, type DatedAmount, netFlows, rateOfReturn, type TimedFlow } from './apr-flows.ts'
import { inMonths } from './apr-intervals.ts'
import { problem } from './problems.ts'
import type { Schedule } from './schedule.ts'
import type { LoanTerms } from './terms.ts'

type Frequency = Pick<LoanTerms['frequency'], 'unit' | 'every'>

/**
 * Fractions with 6 decimals, half to even: '0.170705' is 17.0705 %. Null: beyond all measure (100 million per cent), as a loan
 * repaid next day at twice.
 */
export interface AnnualRates {
  /** Periodic rate × periods a year: Reserve Bank of India. */
  readonly nominal: string | null
  /** Compounded over 365 days. */
  readonly effective: string | null
  /** US Regulation Z, appendix J. */
  readonly actuarial: string | null
  /** Annual percentage rate of charge: European Union and United Kingdom. */
  readonly aprc: string | null
}

const shownDigits = 6
/** A hundred million per cent: beyond it a rate measures nothing. */
const beyondMeasure = 1_000_000
const none = new Decimal(0)

/** What the same flows cost by each convention. `frequency` is that of the instalments. */
export function annualRates(
  advances: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  frequency: Frequency,
): AnnualRates {
  return {
    nominal: shown(() => nominalIrr(advances, payments, frequency)),
    effective: shown(() => effectiveIrr(advances, payments)),
    actuarial: shown(() => actuarialApr(advances, payments)),
    aprc: shown(() => annualPercentageRateOfCharge(advances, payments)),
  }
}

function shown(rate: () => Decimal): string | null {
  return measured(rate)?.toFixed(shownDigits) ?? null
}

/** With 6 decimals. The flows of a loan always have a rate; where it is too high to be found or told, nobody reads its digits. */
function measured(rate: () => Decimal): Decimal | null {
  try {
    const found = roundDecimal(rate(), shownDigits, 'half_even')
    return found.lessThan(beyondMeasure) ? found : null
  } catch (error) {
    if (error instanceof AssertionError) return null
    throw error
  }
}

/** Throws `terms.impossible` for a rate beyond measure. Interest is bounded, so it is the fees. */
function requireMeasured(rate: () => Decimal): Decimal {
  const found = measured(rate)
  if (found !== null) return found
  throw problem('terms.impossible', {
    errors: [{ pointer: '#/charges', detail: 'with its fees the loan costs more a year than can be told' }],
  })
}

/**
 * Internal rate of return a period × periods a year, a fraction, unrounded: the annual percentage rate of the Reserve Bank of
 * India (Key Facts Statement, 15 April 2024). Odd days of a month are parts of an equal month of 365/12 days.
 */
export function nominalIrr(
  advances: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  frequency: Frequency,
): Decimal {
  return rateOfReturn(inPeriods(netFlows(advances, payments), frequency)).times(periodsPerYear(frequency))
}

/** Internal rate of return a day compounded over 365 days, a fraction, unrounded: XIRR, actual/365. */
export function effectiveIrr(advances: readonly DatedAmount[], payments: readonly DatedAmount[]): Decimal {
  const byDay = inPeriods(netFlows(advances, payments), { unit: 'day', every: 1 })
  return rateOfReturn(byDay).plus(1).pow(365).minus(1)
}

/**
 * Periodic rate × periods a year, a fraction rounded to 6 decimals: the convention of the Reserve Bank of India (Key Facts
 * Statement, 15 April 2024) and of US Regulation Z, appendix J. `netDisbursed` is what reached the borrower. Throws
 * `terms.impossible` where the rate is beyond measure.
 */
export function nominalAnnualRate(netDisbursed: Money, schedule: Schedule, terms: LoanTerms): Decimal {
  return requireMeasured(() => periodicRate(netDisbursed, totals(schedule)).times(periodsPerYear(terms.frequency)))
}

/**
 * (1 + periodic rate) ^ periods a year - 1, a fraction rounded to 6 decimals: the annual percentage rate of charge of
 * directives 2008/48/EC and 2014/17/EU (annex I) with 12 equal months or 52 weeks in a year. Throws `terms.impossible` where
 * the rate is beyond measure.
 */
export function effectiveAnnualRate(netDisbursed: Money, schedule: Schedule, terms: LoanTerms): Decimal {
  const growth = () => periodicRate(netDisbursed, totals(schedule)).plus(1)
  return requireMeasured(() => growth().pow(periodsPerYear(terms.frequency)).minus(1))
}

/**
 * The internal rate of return i of one outlay and equally spaced flows: outlay = Σ flow_k / (1+i)^k, k from 1. The outlay is
 * positive, the flows are not negative and not all zero, so that there is exactly one i above -1. Good to 20 digits.
 */
export function periodicRate(outlay: Money, flows: readonly Money[]): Decimal {
  assert(outlay.isPositive(), 'a rate of return needs an outlay above zero')
  assert(flows.some((flow) => flow.isPositive()) && !flows.some((flow) => flow.isNegative()), 'flows repay the outlay')
  const timed = [outlay.negated(), ...flows].map((flow, periods) => ({
    amount: flow.toDecimal(),
    periods,
    fraction: none,
  }))
  return rateOfReturn(timed)
}

/** From the first flow, in whole periods and a fraction of one. */
function inPeriods(flows: readonly CashFlow[], { unit, every }: Frequency): TimedFlow[] {
  if (unit === 'month') {
    return inMonths(flows).map(({ amount, months, days }) => ({
      amount,
      periods: Math.floor(months / every),
      fraction: new Decimal(days)
        .times(12)
        .dividedBy(365)
        .plus(months % every)
        .dividedBy(every),
    }))
  }
  const length = unit === 'week' ? every * 7 : every
  return flows.map(({ on, amount }) => {
    const days = daysBetween((flows[0] as CashFlow).on, on)
    return { amount, periods: Math.floor(days / length), fraction: new Decimal(days % length).dividedBy(length) }
  })
}

function periodsPerYear({ unit, every }: Frequency): Decimal {
  return new Decimal({ day: 365, week: 52, month: 12 }[unit]).dividedBy(every)
}

function totals(schedule: Schedule): Money[] {
  return schedule.instalments.map((instalment) => instalment.principal.plus(instalment.interest))
}
