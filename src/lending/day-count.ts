// How many days, and what part of a year, lie between two dates.
import { Decimal } from '../kernel/decimal.ts'
import { civilDay, daysBetween, daysInMonth, type LocalDate } from '../kernel/local-date.ts'
import type { DayCount } from './terms.ts'

/** The days of a year under the convention: the denominator of `dayCountDays`. */
export function daysInYear(dayCount: DayCount): number {
  return dayCount === '30_360' ? 360 : 365
}

/**
 * Days from `from` (inclusive) to `to` (exclusive, not earlier), never falling as `to` grows.
 *
 * `actual_365`: calendar days (ISDA 2006 section 4.16(d), "Actual/365 (Fixed)").
 *
 * `30_360`: the US bond basis, 360 ΔY + 30 ΔM + D2 - D1: D1 = 31 or the last day of February becomes 30; D2 = 31 becomes 30
 * where D1 is then 30; and the ends of two Februaries are the same day (Securities Industry Association, "Standard Securities
 * Calculation Methods", vol. 1; also known as NASD, 30U/360; QuantLib's Thirty360::USA).
 * One deviation, because instalments fall on clamped days: the last day of February stands for any day from itself to the
 * 30th, whichever makes whole months. So 31 January to 28 February, 29 January to 28 February, and 28 February to 28, 29, 30
 * or 31 March are 30 days each, where the plain rule says 28, 29, and 28, 29, 30, 30.
 */
export function dayCountDays(dayCount: DayCount, from: LocalDate, to: LocalDate): number {
  return dayCount === '30_360' ? days30360(from, to) : daysBetween(from, to)
}

/** `dayCountDays` as a part of a year, to 40 digits. What must round exactly divides once, later (`schedule.ts`). */
export function yearFraction(dayCount: DayCount, from: LocalDate, to: LocalDate): Decimal {
  return new Decimal(dayCountDays(dayCount, from, to)).dividedBy(daysInYear(dayCount))
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
