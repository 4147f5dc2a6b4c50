// Months and days between two days, as the laws on the cost of credit count them: whole months back from the later day, the
// days that remain from the earlier one (Regulation Z, appendix J (b)(5)(ii); directive 2014/17/EU, annex I, remark (c)).
import { addDays, addMonths, civilDay, daysBetween, daysInMonth, type LocalDate } from '../kernel/local-date.ts'
import type { CashFlow } from './apr-flows.ts'

export interface MonthsAndDays {
  readonly months: number
  readonly days: number
}

export interface FlowInMonths extends CashFlow, MonthsAndDays {}

/** From the first flow to each. Advances and payments are series of their own, with their own day of the month. */
export function inMonths(flows: readonly CashFlow[]): FlowInMonths[] {
  const start = flows[0]?.on
  if (start === undefined) return []
  const series = (kind: readonly CashFlow[]): FlowInMonths[] => {
    const distances = monthsAndDays(
      start,
      kind.map(({ on }) => on),
    )
    return kind.map((flow, index) => ({ ...flow, ...(distances[index] as MonthsAndDays) }))
  }
  return [
    ...series(flows.filter(({ amount }) => amount.isNegative())),
    ...series(flows.filter(({ amount }) => amount.isPositive())),
  ]
}

/** From `start` to each of `dates`, none of which is earlier. */
export function monthsAndDays(start: LocalDate, dates: readonly LocalDate[]): MonthsAndDays[] {
  const seriesDay = dayOfSeries(start, dates)
  return dates.map((date) => {
    const dayOfMonth = seriesDay ?? civilDay(date).day
    let months = monthsApart(start, date)
    let from = monthsBefore(date, months, dayOfMonth)
    if (from < start) {
      months -= 1
      from = monthsBefore(date, months, dayOfMonth)
    }
    return { months, days: daysBetween(start, from) }
  })
}

/** Whole months between two days of one series, or undefined. 31 January, 28 February, 31 March are a month apart each. */
export function wholeMonths(from: LocalDate, to: LocalDate): number | undefined {
  const [a, b] = [civilDay(from).day, civilDay(to).day]
  const whole = a === b || (isMonthEnd(from) && b > a) || (isMonthEnd(to) && a > b)
  return whole ? monthsApart(from, to) : undefined
}

/** Half a month, as from the 1st to the 16th to the 1st, or from the 15th to the last day to the 15th. */
export function isHalfMonth(from: LocalDate, to: LocalDate): boolean {
  const [a, b] = [civilDay(from).day, civilDay(to).day]
  if (monthsApart(from, to) === 0) return b === a + 15 || (a === 15 && isMonthEnd(to))
  return monthsApart(from, to) === 1 && (b === a - 15 || (b === 15 && isMonthEnd(from)))
}

/**
 * The day of the month that every date falls on, or the last day of a shorter month (appendix J (b)(3)(iv)): the day of
 * `start` where it fits, so that such a series is whole months from it. Undefined where the dates have no such day.
 */
function dayOfSeries(start: LocalDate, dates: readonly LocalDate[]): number | undefined {
  const allOn = (day: number) =>
    dates.every((date) => civilDay(date).day === Math.min(day, daysInMonth(civilDay(date).year, civilDay(date).month)))
  const latest = Math.max(...dates.map((date) => civilDay(date).day))
  const lastDays = dates.length > 1 && dates.every(isMonthEnd) ? 31 : latest
  return [civilDay(start).day, lastDays].find(allOn)
}

function monthsBefore(date: LocalDate, months: number, dayOfMonth: number): LocalDate {
  const day = addMonths(date, -months)
  const { year, month, day: clamped } = civilDay(day)
  return addDays(day, Math.min(dayOfMonth, daysInMonth(year, month)) - clamped)
}

/** Calendar months from the month of one day to the month of the other. */
function monthsApart(from: LocalDate, to: LocalDate): number {
  const [a, b] = [civilDay(from), civilDay(to)]
  return (b.year - a.year) * 12 + b.month - a.month
}

function isMonthEnd(date: LocalDate): boolean {
  const { year, month, day } = civilDay(date)
  return day === daysInMonth(year, month)
}
