// Civil days as text 'YYYY-MM-DD': compared with <, sent to SQL and JSON as they are, and knowing no zone.
// Arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
import { assert } from './assert.ts'

declare const brand: unique symbol
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day that `text` names. Throws RangeError when there is no such day (2026-02-29). */
export function localDate(text: string): LocalDate {
  const match = pattern.exec(text)
  if (match) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    if (year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) return text as LocalDate
  }
  throw new RangeError(`'${text}' is not a day`)
}

export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilDay(date: LocalDate): CivilDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Days since 1970-01-01. */
export function epochDay(date: LocalDate): number {
  const { year, month, day } = civilDay(date)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export function fromEpochDay(days: number): LocalDate {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return text(year, month, day)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days)
}

/** The same day of a later month, or its last day where that month is shorter (31 January + 1 month = 28 February). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civilDay(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return text(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Actual days from `from` (inclusive) to `to` (exclusive); negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from)
}

function text(year: number, month: number, day: number): LocalDate {
  assert(year >= 1 && year <= 9999, 'a date stays within the years 1 to 9999')
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
