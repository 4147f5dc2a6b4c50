// What a loan costs a year, by every convention: the rate at which the payments are worth what was paid out.
import { AssertionError } from '../kernel/assert.ts'
import { Decimal, roundDecimal } from '../kernel/decimal.ts'
import { daysBetween } from '../kernel/local-date.ts'
import { actuarialApr } from './apr-actuarial.ts'
import { annualPercentageRateOfCharge } from './apr-charge.ts'
import { type CashFlow, type DatedAmount, netFlows, rateOfReturn, type TimedFlow } from './apr-flows.ts'
import { inMonths } from './apr-intervals.ts'
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
