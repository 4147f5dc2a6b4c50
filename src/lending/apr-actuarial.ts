// The annual percentage rate of US Regulation Z (12 CFR 1026), appendix J, by the actuarial method. Paragraphs in comments are
// those of the appendix.
import { assert } from '../kernel/assert.ts'
import { Decimal } from '../kernel/decimal.ts'
import { addMonths, daysBetween, type LocalDate } from '../kernel/local-date.ts'
import { type CashFlow, type DatedAmount, netFlows, rateOfReturn, type TimedFlow } from './apr-flows.ts'
import { inMonths, isHalfMonth, type MonthsAndDays, monthsAndDays, wholeMonths } from './apr-intervals.ts'

/** A year is twelve months. */
export interface UnitPeriod {
  readonly unit: 'day' | 'week' | 'semimonth' | 'month'
  readonly every: number
}

const daysOfUnit = { day: 1, week: 7, semimonth: 15, month: 30 } as const
const unitsPerYear = { day: 365, week: 52, semimonth: 24, month: 12 } as const
const year: UnitPeriod = { unit: 'month', every: 12 }

/** (b)(3)(iii). Of two that are as long, the one named first is meant. */
const standardIntervals: readonly UnitPeriod[] = [
  ...multiples('month', 12),
  { unit: 'semimonth', every: 1 },
  ...multiples('week', 52),
  { unit: 'day', every: 1 },
]

/**
 * The rate per unit-period i × unit-periods a year, a fraction, unrounded. Σ A/((1+e·i)(1+i)^q) = Σ P/((1+f·i)(1+i)^t), (b)(8):
 * advances A after q whole unit-periods and a fraction e, payments P after t and f, from the first advance. The unit-period is
 * found by (b)(4) where `unitPeriodHint` does not name it.
 */
export function actuarialApr(
  advances: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  unitPeriodHint?: UnitPeriod,
): Decimal {
  const flows = netFlows(advances, payments)
  const start = flows[0]?.on
  // Paid back in full on the day of the advance.
  if (start === undefined) return new Decimal(0)
  const period = unitPeriodHint ?? unitPeriod(flows)
  const perYear = new Decimal(unitsPerYear[period.unit]).dividedBy(period.every)
  return rateOfReturn(inUnitPeriods(flows, start, period), 'simple').times(perYear)
}

/** (b)(4): the most frequent interval between advances or between payments, the start counting as both. */
export function unitPeriod(flows: readonly CashFlow[]): UnitPeriod {
  const dates = (kind: (flow: CashFlow) => boolean) => flows.filter(kind).map(({ on }) => on)
  const advances = dates(({ amount }) => amount.isNegative())
  const payments = dates(({ amount }) => amount.isPositive())
  const [start, end] = [advances[0], payments.at(-1)]
  assert(start !== undefined && end !== undefined, 'a loan has an advance and a payment')
  if (advances.length === 1 && payments.length === 1) return wholeTerm(start, end)
  const intervals = [...consecutive(advances), ...consecutive([start, ...payments])]
  return commonPeriod(intervals) ?? averagePeriod(intervals)
}

/** (b)(4)(ii), (b)(5)(vi) and (vii): a single advance and a single payment have their term for unit-period, a year at most. */
function wholeTerm(start: LocalDate, end: LocalDate): UnitPeriod {
  const months = monthsAndDays(start, [end])[0] as MonthsAndDays
  if (months.months >= 12) return year
  if (months.days === 0) return { unit: 'month', every: months.months }
  return { unit: 'day', every: daysBetween(start, end) }
}

/** (b)(4)(i)(A): the interval that occurs most often, and more than once; of several the smallest. */
function commonPeriod(intervals: readonly Interval[]): UnitPeriod | undefined {
  const counted = new Map<string, { readonly period: UnitPeriod; readonly times: number }>()
  for (const period of intervals.flatMap(periodsOf)) {
    const key = `${period.every} ${period.unit}`
    counted.set(key, { period, times: (counted.get(key)?.times ?? 0) + 1 })
  }
  const [first] = [...counted.values()]
    .filter(({ times }) => times > 1)
    .sort((a, b) => b.times - a.times || lengthOf(a.period) - lengthOf(b.period))
  return first?.period
}

/** (b)(4)(i)(B): the standard interval nearest to the average of all; of two as near, the lower. */
function averagePeriod(intervals: readonly Interval[]): UnitPeriod {
  const total = intervals.reduce((sum, [from, to]) => sum + daysBetween(from, to), 0)
  // Compared as multiples of the number of intervals: whole numbers have exact ties.
  const distance = (period: UnitPeriod) => Math.abs(total - lengthOf(period) * intervals.length)
  const [nearest] = [...standardIntervals].sort((a, b) => distance(a) - distance(b) || lengthOf(a) - lengthOf(b))
  return nearest as UnitPeriod
}

type Interval = readonly [from: LocalDate, to: LocalDate]

function consecutive(dates: readonly LocalDate[]): Interval[] {
  return dates.slice(1).map((to, index) => [dates[index] as LocalDate, to])
}

/**
 * What an interval may be: February is a month and four weeks, and the other intervals decide which. The appendix knows no
 * multiples of a day; a product may, and they are counted as it counts weeks. Longer than a year is a year.
 */
function periodsOf([from, to]: Interval): UnitPeriod[] {
  const days = daysBetween(from, to)
  const months = wholeMonths(from, to)
  const found: UnitPeriod[] = months ? [{ unit: 'month', every: months }] : []
  if (isHalfMonth(from, to)) found.push({ unit: 'semimonth', every: 1 })
  found.push(days % 7 === 0 ? { unit: 'week', every: days / 7 } : { unit: 'day', every: days })
  return found.map((period) => (period.every > unitsPerYear[period.unit] ? year : period))
}

/** Days, all months being equal; a year is longer than 52 weeks. */
function lengthOf({ unit, every }: UnitPeriod): number {
  return unit === 'month' && every === 12 ? 365 : daysOfUnit[unit] * every
}

/** (b)(5): whole unit-periods and the fraction of one from the start to each flow. */
function inUnitPeriods(flows: readonly CashFlow[], start: LocalDate, { unit, every }: UnitPeriod): TimedFlow[] {
  return inMonths(flows).map(({ on, amount, months, days }) => {
    const timed = (periods: number, numerator: number, denominator: number): TimedFlow => ({
      amount,
      periods,
      fraction: new Decimal(numerator).dividedBy(denominator),
    })
    // (ii): odd days are thirtieths of a month.
    if (unit === 'month' && every === 1) return timed(months, days, 30)
    // (v): odd months are twelfths of a year, odd days 365ths, counted to the day of the first full year.
    if (unit === 'month' && every === 12) {
      const years = Math.floor(months / 12)
      if (days === 0) return timed(years, months % 12, 12)
      return timed(years, daysBetween(start, addMonths(on, -12 * years)), 365)
    }
    // (iii) counts days of equal months, (iv) days as they are.
    const elapsed = unit === 'month' || unit === 'semimonth' ? months * 30 + days : daysBetween(start, on)
    const length = daysOfUnit[unit] * every
    return timed(Math.floor(elapsed / length), elapsed % length, length)
  })
}

function multiples(unit: UnitPeriod['unit'], most: number): UnitPeriod[] {
  return Array.from({ length: most }, (_, index) => ({ unit, every: index + 1 }))
}
