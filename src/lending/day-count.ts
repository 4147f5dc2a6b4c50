// How many days, and what part of a year, lie between two dates. Parts of a year are exact fractions: whoever makes an amount
// of one multiplies first and rounds once.
import { assert } from '../kernel/assert.ts'
import { Decimal } from '../kernel/decimal.ts'
import { civilDay, daysBetween, daysInMonth, isLeapYear, type LocalDate, localDate } from '../kernel/local-date.ts'
import type { Frequency } from './calendar.ts'

/** Days counted _ days of a year. What each one means stands at `dayCountDays` and `exactYearFraction`. */
export type DayCount = FixedYearDayCount | '30_actual' | 'actual_actual'
/** Conventions whose year has the same length always. */
export type FixedYearDayCount = '30_360' | '30e_360' | '30_365' | '30_364' | 'actual_360' | 'actual_364' | 'actual_365'

/**
 * What a leap year does where the year has its actual length.
 * `each_year`: each day counts 1/366 in a leap year, 1/365 in any other.
 * `feb_29_period_only`: a period is divided by 366 where it holds 29 February and by 365 where not, wherever the years turn (the
 * divisor of Actual/Actual AFB). Meant for periods of up to a year: beyond, one more day may lessen the fraction.
 */
export type LeapYearRule = 'each_year' | 'feb_29_period_only'

/**
 * Which days a period from A to B is made of, so where the old year ends in it.
 * `january_1`: A to the day before B, as ISDA counts; split at 1 January. `december_31`: the day after A to B, for loans that
 * bear interest from the day after disbursement; split at 31 December.
 */
export type YearEndSplit = 'january_1' | 'december_31'

export interface DayCountBasis {
  readonly dayCount: DayCount
  /** `each_year` unless said. Without effect on conventions of a fixed year, as the next. */
  readonly leapYearRule?: LeapYearRule | undefined
  /** `january_1` unless said. */
  readonly yearEndSplit?: YearEndSplit | undefined
  /** Round the fraction to so many significant digits, at most 30, half to even; unless said it stays exact. */
  readonly digits?: number | undefined
}

/** numerator ÷ denominator (positive), not always in lowest terms. `fractionValue` makes a Decimal of it. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export interface Period {
  readonly from: LocalDate
  readonly to: LocalDate
}

type CountDays = (from: LocalDate, to: LocalDate) => number

// 30_actual counts as 30E/360 does: only a count that adds up can be split where the years turn.
const countDays: Readonly<Record<DayCount, CountDays>> = {
  '30_360': days30360,
  '30e_360': days30e360,
  '30_365': days30360,
  '30_364': days30360,
  '30_actual': days30e360,
  actual_360: daysBetween,
  actual_364: daysBetween,
  actual_365: daysBetween,
  actual_actual: daysBetween,
}

const yearDays: Readonly<Record<FixedYearDayCount, number>> = {
  '30_360': 360,
  '30e_360': 360,
  '30_365': 365,
  '30_364': 364,
  actual_360: 360,
  actual_364: 364,
  actual_365: 365,
}

/** The days of a year under a convention whose year has one length: the denominator of `dayCountDays`. */
export function daysInYear(dayCount: DayCount): number {
  assert(hasFixedYear(dayCount), `the year of ${dayCount} has no one length`)
  return yearDays[dayCount]
}

/**
 * Days from `from` (inclusive) to `to` (exclusive, not earlier), never falling as `to` grows.
 *
 * `actual_…`: calendar days.
 *
 * `30_360`, `30_365`, `30_364`: the US bond basis, 360 ΔY + 30 ΔM + D2 - D1: D1 = 31 or the last day of February becomes 30;
 * D2 = 31 becomes 30 where D1 is then 30; and the ends of two Februaries are the same day (Securities Industry Association,
 * "Standard Securities Calculation Methods", vol. 1; also known as NASD, 30U/360; QuantLib's Thirty360::USA).
 * One deviation, because instalments fall on clamped days: the last day of February stands for any day from itself to the
 * 30th, whichever makes whole months. So 31 January to 28 February, 29 January to 28 February, and 28 February to 28, 29, 30
 * or 31 March are 30 days each, where the plain rule says 28, 29, and 28, 29, 30, 30.
 *
 * `30e_360`, `30_actual`: the Eurobond basis, the same formula where D1 = 31 and D2 = 31 become 30 and February is left as it
 * is (ISDA 2006 section 4.16(g)). Neighbouring periods add up.
 */
export function dayCountDays(dayCount: DayCount, from: LocalDate, to: LocalDate): number {
  return countDays[dayCount](from, to)
}

/** `exactYearFraction` to 40 digits. What must round exactly divides once, later (`schedule.ts`). */
export function yearFraction(
  dayCount: DayCount,
  from: LocalDate,
  to: LocalDate,
  leapYearRule: LeapYearRule = 'each_year',
): Decimal {
  return fractionValue(exactYearFraction({ dayCount, leapYearRule }, from, to))
}

/** The fraction to 40 significant digits. */
export function fractionValue({ numerator, denominator }: Fraction): Decimal {
  return new Decimal(numerator.toString()).dividedBy(denominator.toString())
}

/**
 * The part of a year from `from` to `to` (not earlier): `dayCountDays` over the days of the year. These are 360, 364 or 365
 * (ISDA 2006 section 4.16(d) "Actual/365 (Fixed)", (e) "Actual/360", (f), (g)); `30_actual` and `actual_actual` divide the days
 * that fall in each year by that year's own length (4.16(b), "Actual/Actual (ISDA)").
 * `period` is what `feb_29_period_only` looks at: name it for a part of a period, and parts add up to the whole.
 */
export function exactYearFraction(
  basis: DayCountBasis,
  from: LocalDate,
  to: LocalDate,
  period: Period = { from, to },
): Fraction {
  const count = countDays[basis.dayCount]
  return fractionOf(basis, { from, to }, count(from, to), count, period)
}

/**
 * The part of a year that a repayment period is. Under the `30…` conventions a whole period of months has 30 days a month
 * whatever the calendar says, and periods of days and weeks, of which no month is made, have the days they have: `every`, or
 * 7 × `every`. What is not a whole period (a stub, or one cut short) is counted from date to date, in calendar days where the
 * frequency is of days or weeks. Under the `actual_…` conventions a whole period is a period like any other.
 */
export function periodYearFraction(
  basis: DayCountBasis,
  frequency: Frequency,
  from: LocalDate,
  to: LocalDate,
  isWholePeriod: boolean,
): Fraction {
  const count = frequency.unit === 'month' ? countDays[basis.dayCount] : daysBetween
  const isNominal = isWholePeriod && countDays[basis.dayCount] !== daysBetween
  const days = isNominal ? nominalDays(frequency) : count(from, to)
  return fractionOf(basis, { from, to }, days, count, { from, to })
}

function nominalDays({ unit, every }: Frequency): number {
  return every * (unit === 'month' ? 30 : unit === 'week' ? 7 : 1)
}

/** `days` of the stretch over the year of the basis; `count` says how many of them lie before a turn of the year. */
function fractionOf(basis: DayCountBasis, stretch: Period, days: number, count: CountDays, period: Period): Fraction {
  const { dayCount, leapYearRule = 'each_year', yearEndSplit = 'january_1', digits } = basis
  let exact: Fraction
  if (hasFixedYear(dayCount)) exact = ratio(days, yearDays[dayCount])
  else if (leapYearRule === 'each_year') exact = splitByYear(stretch, days, count, yearEndSplit)
  else exact = ratio(days, holdsLeapDay(period, yearEndSplit) ? 366 : 365)
  return digits === undefined ? exact : toSignificantDigits(exact, digits)
}

function hasFixedYear(dayCount: DayCount): dayCount is FixedYearDayCount {
  return dayCount in yearDays
}

/** Of the 40 digits of the quotient: no count of days over days makes a tie of what is none. */
function toSignificantDigits(exact: Fraction, digits: number): Fraction {
  const value = fractionValue(exact).toSignificantDigits(digits)
  const denominator = 10n ** BigInt(value.decimalPlaces())
  return { numerator: BigInt(value.times(denominator.toString()).toFixed(0)), denominator }
}

/** Each year has the days up to its end that no earlier year has, the last one what is left of `days`. */
function splitByYear({ from, to }: Period, days: number, count: CountDays, split: YearEndSplit): Fraction {
  const lastYear = civilDay(to).year
  let [inCommonYears, inLeapYears, counted] = [0, 0, 0]
  for (let { year } = civilDay(from); year <= lastYear; year += 1) {
    const upToHere = year === lastYear ? days : count(from, turnOfYear(year, split))
    if (isLeapYear(year)) inLeapYears += upToHere - counted
    else inCommonYears += upToHere - counted
    counted = upToHere
  }
  if (inLeapYears === 0) return ratio(inCommonYears, 365)
  if (inCommonYears === 0) return ratio(inLeapYears, 366)
  return ratio(inCommonYears * 366 + inLeapYears * 365, 365 * 366)
}

/** The day at which the year gives way to the next. */
function turnOfYear(year: number, split: YearEndSplit): LocalDate {
  return split === 'december_31' ? dayOf(year, '12-31') : dayOf(year + 1, '01-01')
}

function holdsLeapDay({ from, to }: Period, split: YearEndSplit): boolean {
  const lastYear = civilDay(to).year
  for (let { year } = civilDay(from); year <= lastYear; year += 1) {
    if (!isLeapYear(year)) continue
    const leapDay = dayOf(year, '02-29')
    if (split === 'december_31' ? from < leapDay && leapDay <= to : from <= leapDay && leapDay < to) return true
  }
  return false
}

function dayOf(year: number, monthAndDay: string): LocalDate {
  return localDate(`${String(year).padStart(4, '0')}-${monthAndDay}`)
}

function ratio(days: number, ofYear: number): Fraction {
  return { numerator: BigInt(days), denominator: BigInt(ofYear) }
}

function days30e360(from: LocalDate, to: LocalDate): number {
  const [start, end] = [civilDay(from), civilDay(to)]
  return (
    360 * (end.year - start.year) + 30 * (end.month - start.month) + Math.min(end.day, 30) - Math.min(start.day, 30)
  )
}

function days30360(from: LocalDate, to: LocalDate): number {
  const [start, end] = [civilDay(from), civilDay(to)]
  const startsAtEndOfFebruary = isEndOfFebruary(start)
  const endsAtEndOfFebruary = isEndOfFebruary(end)
  let startDay = Math.min(start.day, 30)
  let endDay = end.day
  if (startsAtEndOfFebruary) startDay = endsAtEndOfFebruary || endDay < startDay ? 30 : Math.min(endDay, 30)
  if (endsAtEndOfFebruary) endDay = Math.max(endDay, startDay)
  else if (endDay === 31 && startDay === 30) endDay = 30
  return 360 * (end.year - start.year) + 30 * (end.month - start.month) + endDay - startDay
}

function isEndOfFebruary({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return month === 2 && day === daysInMonth(year, 2)
}
