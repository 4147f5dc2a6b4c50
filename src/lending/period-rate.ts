// What a stretch of a repayment period earns by the day count of the terms.
import { epochDay, fromEpochDay, isLeapYear } from '../kernel/local-date.ts'
import type { Rate } from '../kernel/rate.ts'
import type { Arithmetic, Factor } from './arithmetic.ts'
import { addPeriods } from './calendar.ts'
import { type DayCount, dayCountDays } from './day-count.ts'
import type { Frequency, LoanTerms } from './terms.ts'

/** Days are numbers since 1970-01-01. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A repayment period. `units`: how many units of the frequency it is where that is known to be a whole number. */
export interface PeriodStretch extends Stretch {
  readonly units: number | null
}

export interface RateOnDay {
  readonly from: number
  readonly rate: Rate
  /** The rate as it was agreed, where interest is reckoned by another that comes to the same. */
  readonly agreed?: Rate
}

export interface RateTerms {
  readonly terms: LoanTerms
  readonly arithmetic: Arithmetic
  /** Latest first. */
  readonly rates: readonly RateOnDay[]
  /** The day that periods are counted from. */
  readonly startsOn: number
}

/** The yearly rate that holds from day `day` on. */
export function rateOn({ terms, rates }: RateTerms, day: number): Rate {
  return rates.find((each) => each.from <= day)?.rate ?? terms.annualRate
}

/**
 * The rate of `stretch`, which lies in the repayment `period`, for the level instalment: a whole period of 30-day months is
 * 30 × months ÷ year whatever the calendar says, a part of it by actual days; by the terms, of any day count.
 */
export function levelFactor(of: RateTerms, period: PeriodStretch, stretch: Stretch): Factor {
  const { terms } = of
  const { every, unit } = terms.frequency
  if (terms.levelMonths === 'thirty_days' && unit === 'month' && terms.interestPeriod !== 'repayment_period') {
    const { year } = conventions[terms.dayCount]
    const [days, periodDays] = [stretch.to - stretch.from, period.to - period.from]
    const part = { unitDays: unitDays.month, every, yearDays: year === 'actual' ? 365 : year, days, periodDays }
    return of.arithmetic.factor(rateOn(of, stretch.from), part)
  }
  return factorBy(of, period, stretch, () => every)
}

/**
 * The rate from the start of `stretch` to the end of the period, which interest is computed from by actual days. It differs
 * from `levelFactor` where a period is longer or shorter than the frequency says.
 */
export function interestFactor(of: RateTerms, period: PeriodStretch, from: number): Factor {
  return factorBy(of, period, { from, to: period.to }, () => period.units ?? periodsWithin(of, period))
}

const periodsPerYear = { month: 12, week: 52, day: 0 } as const
const unitDays = { month: 30, week: 7, day: 1 } as const

function factorBy(of: RateTerms, period: PeriodStretch, stretch: Stretch, periods: () => Ratio | number): Factor {
  const { terms, arithmetic } = of
  const rate = rateOn(of, stretch.from)
  const days = stretch.to - stretch.from
  const periodDays = period.to - period.from
  const { every, unit } = terms.frequency
  if (terms.interestPeriod === 'repayment_period' && unit !== 'day') {
    return arithmetic.factor(rate, { unitDays: 1, every, yearDays: periodsPerYear[unit], days, periodDays })
  }
  const { month, year } = conventions[terms.dayCount]
  if (year === 'actual') {
    const years = yearsOf(of, period, stretch)
    if (years) return arithmetic.factorOverYears(rate, years)
  }
  const yearDays = year === 'actual' ? yearLength(of, period, stretch.from) : year
  if (month === 'actual') {
    return arithmetic.factor(rate, { unitDays: days, every: 1, yearDays, days: 1, periodDays: 1 })
  }
  if (month === 'european') {
    const counted = dayCountDays(terms.dayCount, fromEpochDay(period.from), fromEpochDay(period.to))
    return arithmetic.factor(rate, { unitDays: counted, every: 1, yearDays, days, periodDays })
  }
  const count = periods()
  if (typeof count === 'number') {
    return arithmetic.factor(rate, { unitDays: unitDays[unit], every: count, yearDays, days, periodDays })
  }
  // count.whole + count.days / count.of periods, as one fraction.
  const whole = count.whole * count.of + count.days
  return arithmetic.factor(rate, {
    unitDays: unitDays[unit],
    every: whole,
    yearDays,
    days,
    periodDays: periodDays * count.of,
  })
}

const conventions: Record<
  DayCount,
  { readonly month: 'thirty' | 'european' | 'actual'; readonly year: 360 | 364 | 365 | 'actual' }
> = {
  '30_360': { month: 'thirty', year: 360 },
  '30e_360': { month: 'european', year: 360 },
  '30_364': { month: 'thirty', year: 364 },
  '30_365': { month: 'thirty', year: 365 },
  '30_actual': { month: 'thirty', year: 'actual' },
  actual_360: { month: 'actual', year: 360 },
  actual_364: { month: 'actual', year: 364 },
  actual_365: { month: 'actual', year: 365 },
  actual_actual: { month: 'actual', year: 'actual' },
}

/** The length of the year of day `day`; by the leap rule of the terms, of a leap year only where the period holds its day. */
function yearLength({ terms }: RateTerms, period: Stretch, day: number): number {
  const year = yearOf(day)
  if (!isLeapYear(year)) return 365
  if (terms.leapYearRule === 'feb_29_period_only') return holdsLeapDay(period) ? 366 : 365
  return 366
}

/** The parts of a stretch in the years it lies in; undefined where it lies in one, or the leap rule keeps it whole. */
function yearsOf({ terms }: RateTerms, period: Stretch, { from, to }: Stretch) {
  const first = yearOf(from)
  const last = yearOf(to)
  if (first === last) return undefined
  if (terms.leapYearRule === 'feb_29_period_only' && !holdsLeapDay(period)) return undefined
  const parts: { days: number; yearDays: number }[] = []
  let start = from
  for (let year = first; year <= last; year += 1) {
    const end = year === last ? to : turnOfYear(terms, year)
    parts.push({ days: end - start, yearDays: isLeapYear(year) ? 366 : 365 })
    start = end
  }
  return parts
}

/** Interest of a day is earned at its end unless the day of disbursement bears interest itself: so a year ends with 31 December. */
function turnOfYear(terms: LoanTerms, year: number): number {
  const newYear = firstDayOf(year + 1)
  return terms.interestFrom === 'day_after' ? newYear - 1 : newYear
}

function holdsLeapDay({ from, to }: Stretch): boolean {
  const last = yearOf(to)
  for (let year = yearOf(from); year <= last; year += 1) {
    const leapDay = firstDayOf(year) + 59
    if (isLeapYear(year) && leapDay > from && leapDay <= to) return true
  }
  return false
}

function yearOf(day: number): number {
  // The mean year is close enough to be one off at most.
  const year = 1970 + Math.floor(day / 365.2425)
  if (day < firstDayOf(year)) return year - 1
  return day < firstDayOf(year + 1) ? year : year + 1
}

/** 1 January of the year; 719,162 days lie from 1 January of the year 1 to that of 1970. */
function firstDayOf(year: number): number {
  const before = year - 1
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 719_162
}

interface Ratio {
  readonly whole: number
  readonly days: number
  readonly of: number
}

/** How many units of the frequency a period is: whole ones, and the days left over the days of the unit they lie in. */
function periodsWithin({ terms, startsOn }: RateTerms, period: Stretch): Ratio | number {
  const { frequency } = terms
  if (frequency.unit === 'day') return period.to - period.from
  const single: Frequency = { unit: frequency.unit, every: 1 }
  const after = (day: number, count: number) => epochDay(addPeriods(single, fromEpochDay(day), count))
  const fromStart = wholeFrom(after, startsOn, period.from)
  // Counted from the start where the period begins on one of its steps, so that 31 January to 28 February is a whole month.
  const isOnStep = after(startsOn, fromStart) === period.from
  const step = (count: number) => (isOnStep ? after(startsOn, fromStart + count) : after(period.from, count))
  let whole = 0
  while (step(whole + 1) <= period.to) whole += 1
  const left = period.to - step(whole)
  return left === 0 ? whole : { whole, days: left, of: step(whole + 1) - step(whole) }
}

function wholeFrom(after: (day: number, count: number) => number, start: number, day: number): number {
  let count = 0
  while (after(start, count + 1) <= day) count += 1
  return count
}
