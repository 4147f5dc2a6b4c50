// When instalments fall due.
import { assert } from '../kernel/assert.ts'
import {
  addDays,
  addMonths,
  civilDay,
  daysBetween,
  daysInMonth,
  epochDay,
  type LocalDate,
  localDate,
} from '../kernel/local-date.ts'
import type { ProblemField } from '../kernel/problem.ts'

export interface NthWeekday {
  /** No fifth: most months have none. */
  readonly nth: 1 | 2 | 3 | 4 | 'last'
  /** As in ISO 8601: 1 is Monday, 7 is Sunday. */
  readonly weekday: number
}

export interface Frequency {
  readonly unit: 'day' | 'week' | 'month'
  readonly every: number
  /** For months: due on this weekday of the month, such as its last Friday, and not on a day of the month. */
  readonly nthWeekday?: NthWeekday
}

/**
 * `clamp`: the seed's day of the month, or the last day where a month is shorter (31 January, 28 February, 31 March).
 * `end_of_month`: the same, but from the last day of a month to the last day of each (28 February, 31 March).
 */
export type MonthEndRule = 'clamp' | 'end_of_month'

/**
 * Where a due date goes that is not a working day (ISDA 2006 section 4.12, "Business Day Convention").
 * `following`: the next working day. `preceding`: the one before. `modified_following`: the next, or the one before where the
 * next is in another month. `extend`: the next, and later due dates step from there; due dates on an nth weekday have a place
 * of their own in each month, so for them it is `following`.
 */
export type NonWorkingDayRule = 'none' | 'following' | 'preceding' | 'modified_following' | 'extend'

export interface WorkCalendar {
  /** The weekdays on which nobody works, Monday 1 to Sunday 7, in any order. */
  readonly weekend: readonly number[]
  /** Ascending, each once. */
  readonly holidays: readonly LocalDate[]
}

export interface DueDateRules {
  readonly frequency: Frequency
  /** The first due date: it makes a short or long first period, and later due dates step from it. */
  readonly firstDueOn?: LocalDate
  /**
   * The day that steps are counted from instead of the start: due dates are the days whole periods before or after it that
   * come after the start. With `firstDueOn` it says no more than the day of the month of the later ones.
   */
  readonly seedOn?: LocalDate
  /** `clamp` unless said. */
  readonly monthEnd?: MonthEndRule
  readonly nonWorkingDays?: { readonly rule: NonWorkingDayRule; readonly calendar: WorkCalendar }
  /**
   * The last instalment falls due so many days after the start, earlier or later than its turn would be. Too few days for the
   * instalments before it are a fault (`dueDateRuleErrors`).
   */
  readonly fixedLengthDays?: number
}

type StepRules = Omit<DueDateRules, 'frequency'>
/** The due date of an instalment by its number, from 1, before working days are looked at. */
type Steps = (number: number) => LocalDate

/**
 * `count` due dates of a loan that starts on `startOn`, each later than the one before and the first later than the start.
 * Unless `rules` say otherwise: whole periods after the start. Months are counted from the seed itself, so a short month does
 * not move the later ones. A due date that would meet or precede the one before goes to the next working day after that one:
 * seven daily instalments of a five-day week take seven working days.
 */
export function dueDates(startOn: LocalDate, frequency: Frequency, count: number, rules: StepRules = {}): LocalDate[] {
  const { nonWorkingDays, fixedLengthDays, monthEnd } = rules
  const isExtended = nonWorkingDays?.rule === 'extend' && frequency.nthWeekday === undefined
  const dates: LocalDate[] = []
  let steps = stepsFrom(startOn, frequency, rules)
  let previous = startOn
  for (let number = 1; number <= count; number += 1) {
    const endsHere = number === count && fixedLengthDays !== undefined
    const planned = endsHere ? addDays(startOn, fixedLengthDays) : steps(number)
    const dueOn = adjusted(planned, previous, nonWorkingDays)
    if (isExtended && dueOn !== planned) steps = (later) => addPeriods(frequency, dueOn, later - number, monthEnd)
    dates.push(dueOn)
    previous = dueOn
  }
  return dates
}

/**
 * The day `periods` whole periods after `seed`, or before it where they are negative. By an nth weekday it is that weekday of
 * the month so many periods from the seed's month, whatever the seed's day.
 */
export function addPeriods(
  frequency: Frequency,
  seed: LocalDate,
  periods: number,
  monthEnd: MonthEndRule = 'clamp',
): LocalDate {
  const units = periods * frequency.every
  if (frequency.unit === 'month') return monthsAfter(seed, units, frequency.nthWeekday, monthEnd)
  return addDays(seed, frequency.unit === 'week' ? units * 7 : units)
}

/** A day that is neither of the weekend nor a holiday. */
export function isWorkingDay({ weekend, holidays }: WorkCalendar, date: LocalDate): boolean {
  return !weekend.includes(isoWeekday(date)) && !holds(holidays, date)
}

function stepsFrom(startOn: LocalDate, frequency: Frequency, { firstDueOn, seedOn, monthEnd }: StepRules): Steps {
  if (firstDueOn !== undefined) {
    // Months step from the month of the first due date, on the seed's day.
    const seed = seedOn ?? firstDueOn
    const months = monthsBetween(seed, firstDueOn)
    return (number) => {
      if (number === 1) return firstDueOn
      if (frequency.unit !== 'month') return addPeriods(frequency, firstDueOn, number - 1)
      return monthsAfter(seed, months + (number - 1) * frequency.every, frequency.nthWeekday, monthEnd)
    }
  }
  const seed = seedOn ?? startOn
  // From the start itself the first step is one period, though its own month may hold a later nth weekday.
  const first = seedOn === undefined ? 1 : firstStepAfter(startOn, seedOn, frequency, monthEnd)
  return (number) => addPeriods(frequency, seed, first + number - 1, monthEnd)
}

/** How many periods from the seed the first of its steps after `startOn` is; negative where the seed is much later. */
function firstStepAfter(
  startOn: LocalDate,
  seedOn: LocalDate,
  frequency: Frequency,
  monthEnd: MonthEndRule | undefined,
): number {
  const { unit, every } = frequency
  if (unit !== 'month') return Math.floor(daysBetween(seedOn, startOn) / (unit === 'week' ? 7 * every : every)) + 1
  let periods = Math.floor(monthsBetween(seedOn, startOn) / every)
  while (addPeriods(frequency, seedOn, periods, monthEnd) <= startOn) periods += 1
  return periods
}

/** From month to month, whatever the days. */
function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [start, end] = [civilDay(from), civilDay(to)]
  return 12 * (end.year - start.year) + end.month - start.month
}

function monthsAfter(
  seed: LocalDate,
  months: number,
  nthWeekday: NthWeekday | undefined,
  monthEnd: MonthEndRule = 'clamp',
): LocalDate {
  const sameDay = addMonths(seed, months)
  if (nthWeekday !== undefined) return nthWeekdayOf(sameDay, nthWeekday)
  return monthEnd === 'end_of_month' && seed === lastDayOfMonth(seed) ? lastDayOfMonth(sameDay) : sameDay
}

/** In the month of `date`. */
function nthWeekdayOf(date: LocalDate, { nth, weekday }: NthWeekday): LocalDate {
  if (nth === 'last') {
    const end = lastDayOfMonth(date)
    return addDays(end, -((isoWeekday(end) - weekday + 7) % 7))
  }
  const first = localDate(`${date.slice(0, 8)}01`)
  return addDays(first, ((weekday - isoWeekday(first) + 7) % 7) + 7 * (nth - 1))
}

function lastDayOfMonth(date: LocalDate): LocalDate {
  const { year, month } = civilDay(date)
  return localDate(`${date.slice(0, 8)}${daysInMonth(year, month)}`)
}

function isoWeekday(date: LocalDate): number {
  // 1970-01-01, day 0, was a Thursday; days before it are negative.
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1
}

/** Where the due date goes by the rule, and after `previous` in any case. */
function adjusted(planned: LocalDate, previous: LocalDate, nonWorkingDays: StepRules['nonWorkingDays']): LocalDate {
  const earliest = addDays(previous, 1)
  if (nonWorkingDays === undefined || nonWorkingDays.rule === 'none') return planned < earliest ? earliest : planned
  const { rule, calendar } = nonWorkingDays
  const moved = movedByRule(rule, calendar, planned)
  return moved < earliest ? workingDay(calendar, earliest, 1) : moved
}

function movedByRule(rule: NonWorkingDayRule, calendar: WorkCalendar, planned: LocalDate): LocalDate {
  if (rule === 'preceding') return workingDay(calendar, planned, -1)
  const next = workingDay(calendar, planned, 1)
  const staysInMonth = next.slice(0, 7) === planned.slice(0, 7)
  return rule === 'modified_following' && !staysInMonth ? workingDay(calendar, planned, -1) : next
}

/** `date` itself, or the first working day after (1) or before (-1) it. */
function workingDay(calendar: WorkCalendar, date: LocalDate, direction: 1 | -1): LocalDate {
  assert(new Set(calendar.weekend).size < 7, 'some day of the week is a working day')
  let day = date
  while (!isWorkingDay(calendar, day)) day = addDays(day, direction)
  return day
}

/** Binary search: a calendar of many years is asked for every due date. */
function holds(ascending: readonly LocalDate[], date: LocalDate): boolean {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as LocalDate) < date) low = middle + 1
    else high = middle
  }
  return ascending[low] === date
}

const maxHolidays = 3650
/** 100 years, as for the term: dates stay within four digits. */
const maxDays = 36_525
const maxPeriods = { day: maxDays, week: 5_218, month: 1_200 } as const

/**
 * What is impossible in the rules, or contradicts; nothing where `dueDates` can follow them. Pointers are relative to the
 * rules. Some faults show only where the start or the number of instalments is known.
 */
export function dueDateRuleErrors(
  rules: DueDateRules,
  known: { readonly startOn?: LocalDate; readonly count?: number } = {},
): ProblemField[] {
  const errors = [...frequencyErrors(rules.frequency), ...workCalendarErrors(rules.nonWorkingDays?.calendar)]
  const refuse = (pointer: string, detail: string) => errors.push({ pointer, detail })
  const { firstDueOn, fixedLengthDays, monthEnd, frequency } = rules
  const { startOn, count } = known
  if (monthEnd === 'end_of_month' && (frequency.unit !== 'month' || frequency.nthWeekday !== undefined)) {
    refuse('#/monthEnd', 'only due dates on a day of the month can keep to its end')
  }
  if (firstDueOn !== undefined && startOn !== undefined) {
    const days = daysBetween(startOn, firstDueOn)
    if (days < 1 || days > maxDays) refuse('#/firstDueOn', 'the first due date is 1 day to 100 years after the start')
  }
  if (fixedLengthDays === undefined) return errors
  if (!isWhole(fixedLengthDays, 1, maxDays)) refuse('#/fixedLengthDays', 'the term is 1 day to 100 years long')
  if (errors.length > 0 || startOn === undefined || count === undefined || count < 2) return errors
  const lastButOne = dueDates(startOn, rules.frequency, count, rules)[count - 2] as LocalDate
  if (lastButOne >= addDays(startOn, fixedLengthDays)) {
    refuse('#/fixedLengthDays', `the last instalment but one falls due only on ${lastButOne}`)
  }
  return errors
}

function frequencyErrors({ unit, every, nthWeekday }: Frequency): ProblemField[] {
  const errors: ProblemField[] = []
  const refuse = (term: string, detail: string) => errors.push({ pointer: `#/frequency/${term}`, detail })
  if (!isWhole(every, 1, maxPeriods[unit])) refuse('every', `a period is at least one ${unit} and at most 100 years`)
  if (nthWeekday === undefined) return errors
  if (unit !== 'month') refuse('nthWeekday', 'only months have an nth weekday')
  const { nth, weekday } = nthWeekday
  if (nth !== 'last' && !isWhole(nth, 1, 4)) refuse('nthWeekday/nth', "it is 1 to 4 or 'last'")
  if (!isWhole(weekday, 1, 7)) refuse('nthWeekday/weekday', 'a weekday is 1 (Monday) to 7 (Sunday)')
  return errors
}

function workCalendarErrors(calendar: WorkCalendar | undefined): ProblemField[] {
  const errors: ProblemField[] = []
  const refuse = (term: string, detail: string) => errors.push({ pointer: `#/nonWorkingDays/calendar/${term}`, detail })
  const { weekend, holidays } = calendar ?? { weekend: [], holidays: [] }
  for (const [index, weekday] of weekend.entries()) {
    if (!isWhole(weekday, 1, 7)) refuse(`weekend/${index}`, 'a weekday is 1 (Monday) to 7 (Sunday)')
  }
  if (new Set(weekend).size < weekend.length) refuse('weekend', 'a weekday is named once')
  if (new Set(weekend).size >= 7) refuse('weekend', 'some day of the week is a working day')
  if (holidays.length > maxHolidays) refuse('holidays', `there are at most ${maxHolidays} holidays`)
  const misplaced = holidays.findIndex((day, index) => index > 0 && day <= (holidays[index - 1] as LocalDate))
  if (misplaced > 0) refuse(`holidays/${misplaced}`, 'holidays stand in order, each once')
  return errors
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
