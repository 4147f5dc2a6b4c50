import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { AssertionError } from '../kernel/assert.ts'
import { addDays, localDate } from '../kernel/local-date.ts'
import {
  addPeriods,
  type DueDateRules,
  dueDateRuleErrors,
  dueDates,
  type Frequency,
  isWorkingDay,
  type NonWorkingDayRule,
  type WorkCalendar,
} from './calendar.ts'

type Rules = Omit<DueDateRules, 'frequency'>

const monthly: Frequency = { unit: 'month', every: 1 }
const daily: Frequency = { unit: 'day', every: 1 }
const lastFriday: Frequency = { unit: 'month', every: 1, nthWeekday: { nth: 'last', weekday: 5 } }
const days = (text: string) => text.split(' ').map(localDate)
/** 1995 to 2105. */
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(localDate('1995-06-15'), n))
const fiveDayWeek: WorkCalendar = { weekend: [6, 7], holidays: [] }
const moved = (rule: NonWorkingDayRule, holidays = '', weekend = [6, 7]): Rules => ({
  nonWorkingDays: { rule, calendar: { weekend, holidays: holidays === '' ? [] : days(holidays) } },
})
const expectDates = (startOn: string, frequency: Frequency, rules: Rules, expected: string) =>
  assert.equal(dueDates(localDate(startOn), frequency, days(expected).length, rules).join(' '), expected)

test('due dates are counted from the disbursement day, and clamp where a month is short', () => {
  expectDates('2025-01-31', monthly, {}, '2025-02-28 2025-03-31 2025-04-30')
  expectDates('2024-01-30', monthly, {}, '2024-02-29 2024-03-30 2024-04-30')
  expectDates('2025-11-30', { unit: 'month', every: 3 }, {}, '2026-02-28 2026-05-30 2026-08-30')
  expectDates('2024-02-29', { unit: 'month', every: 12 }, {}, '2025-02-28 2026-02-28 2027-02-28 2028-02-29')
  expectDates('2025-01-01', { unit: 'week', every: 2 }, {}, '2025-01-15 2025-01-29 2025-02-12')
  expectDates('2024-02-28', daily, {}, '2024-02-29 2024-03-01 2024-03-02')
})

test('by the end-of-month rule a loan of the last day of a month stays on last days', () => {
  const rules = { monthEnd: 'end_of_month' } as const
  expectDates('2025-02-28', monthly, rules, '2025-03-31 2025-04-30 2025-05-31')
  expectDates('2024-02-29', monthly, rules, '2024-03-31 2024-04-30')
  expectDates('2025-04-30', { unit: 'month', every: 10 }, rules, '2026-02-28 2026-12-31')
  expectDates('2024-02-28', monthly, rules, '2024-03-28 2024-04-28')
  expectDates('2025-01-30', monthly, rules, '2025-02-28 2025-03-30')
})

test('a first due date makes a short or a long first period, and the others step from it', () => {
  expectDates('2025-01-10', monthly, { firstDueOn: localDate('2025-01-31') }, '2025-01-31 2025-02-28 2025-03-31')
  expectDates('2025-01-10', monthly, { firstDueOn: localDate('2025-04-05') }, '2025-04-05 2025-05-05')
  const firstDueOn = localDate('2025-02-03')
  expectDates('2025-01-10', { unit: 'week', every: 1 }, { firstDueOn }, '2025-02-03 2025-02-10')
  expectDates('2025-01-10', lastFriday, { firstDueOn }, '2025-02-03 2025-03-28 2025-04-25')
  const endOfMonth = { firstDueOn: localDate('2025-02-28'), monthEnd: 'end_of_month' } as const
  expectDates('2025-01-10', monthly, endOfMonth, '2025-02-28 2025-03-31')
})

test('steps are counted from the seed; what does not come after the start is left out', () => {
  const seeded = (seed: string): Rules => ({ seedOn: localDate(seed) })
  expectDates('2025-01-20', monthly, seeded('2025-01-05'), '2025-02-05 2025-03-05')
  expectDates('2025-03-05', monthly, seeded('2025-01-05'), '2025-04-05 2025-05-05')
  expectDates('2025-03-20', monthly, seeded('2024-12-31'), '2025-03-31 2025-04-30 2025-05-31')
  expectDates('2025-03-20', { unit: 'month', every: 3 }, seeded('2025-01-31'), '2025-04-30 2025-07-31')
  expectDates('2025-01-20', { unit: 'week', every: 2 }, seeded('2025-01-06'), '2025-02-03 2025-02-17')
  // A seed that lies ahead gives the same days.
  expectDates('2025-01-20', monthly, seeded('2025-06-15'), '2025-02-15 2025-03-15')
  expectDates('2025-01-20', { unit: 'week', every: 2 }, seeded('2025-06-09'), '2025-02-03 2025-02-17')
  expectDates('2025-01-20', lastFriday, seeded('2025-01-20'), '2025-01-31 2025-02-28')
  expectDates('2025-01-31', lastFriday, seeded('2025-01-31'), '2025-02-28 2025-03-28')
})

test('with a first due date, the seed gives the day of the month of the others', () => {
  const firstDueOn = localDate('2025-02-27')
  expectDates(
    '2025-01-10',
    monthly,
    { firstDueOn, seedOn: localDate('2024-12-31') },
    '2025-02-27 2025-03-31 2025-04-30',
  )
  expectDates(
    '2025-01-10',
    monthly,
    { firstDueOn, seedOn: localDate('2025-05-01') },
    '2025-02-27 2025-03-01 2025-04-01',
  )
  const weekly: Frequency = { unit: 'week', every: 1 }
  expectDates('2025-01-10', weekly, { firstDueOn, seedOn: localDate('2025-01-06') }, '2025-02-27 2025-03-06')
})

test('due dates may fall on the nth weekday of the month', () => {
  const nth = (which: 1 | 2 | 3 | 4 | 'last', weekday: number, every = 1): Frequency => ({
    unit: 'month',
    every,
    nthWeekday: { nth: which, weekday },
  })
  expectDates('2025-01-10', nth(3, 5), {}, '2025-02-21 2025-03-21 2025-04-18')
  expectDates('2025-01-31', nth(1, 1, 2), {}, '2025-03-03 2025-05-05')
  expectDates('2024-01-10', nth('last', 4), {}, '2024-02-29 2024-03-28')
  expectDates('2025-01-10', nth(4, 7), {}, '2025-02-23 2025-03-23')
})

test('an nth weekday is what Temporal finds by looking at every day of the month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 2, 3, 4, 'last'), (seed, weekday, nth) => {
      const frequency = { unit: 'month', every: 1, nthWeekday: { nth: nth as 1 | 'last', weekday } } as const
      const month = Temporal.PlainDate.from(seed).toPlainYearMonth()
      const all = Array.from({ length: month.daysInMonth }, (_, index) => month.toPlainDate({ day: index + 1 })).filter(
        ({ dayOfWeek }) => dayOfWeek === weekday,
      )
      const expected = nth === 'last' ? all.at(-1) : all[(nth as number) - 1]
      assert.equal(addPeriods(frequency, seed, 0), String(expected))
    }),
    { numRuns: 500 },
  )
})

test('periods are added as Temporal adds them', () => {
  const unit = fc.constantFrom('day' as const, 'week' as const, 'month' as const)
  fc.assert(
    fc.property(
      anyDay,
      unit,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -40, max: 40 }),
      (seed, of, every, k) => {
        const expected = Temporal.PlainDate.from(seed).add({ [`${of}s`]: every * k })
        assert.equal(addPeriods({ unit: of, every }, seed, k), String(expected))
      },
    ),
    { numRuns: 500 },
  )
})

test('a due date that is no working day moves by the rule', () => {
  // 31 May 2025 is a Saturday, 31 August a Sunday, 1 May a holiday on a Thursday.
  const table = [
    ['none', '2025-04-30', '2025-05-31 2025-06-30 2025-07-31 2025-08-31'],
    ['following', '2025-04-30', '2025-06-02 2025-06-30 2025-07-31 2025-09-01'],
    ['preceding', '2025-04-30', '2025-05-30 2025-06-30 2025-07-31 2025-08-29'],
    ['modified_following', '2025-04-30', '2025-05-30 2025-06-30 2025-07-31 2025-08-29'],
    ['modified_following', '2025-04-10', '2025-05-12 2025-06-10 2025-07-10 2025-08-11'],
    ['following', '2025-04-01', '2025-05-02 2025-06-02 2025-07-01 2025-08-01'],
  ] as const
  for (const [rule, startOn, expected] of table) {
    expectDates(startOn, monthly, { ...moved(rule, '2025-05-01'), monthEnd: 'end_of_month' }, expected)
  }
})

test('an extended due date takes the later ones with it', () => {
  expectDates('2025-04-10', monthly, moved('extend'), '2025-05-12 2025-06-12 2025-07-14 2025-08-14')
  expectDates('2025-01-31', monthly, moved('extend'), '2025-02-28 2025-03-31 2025-04-30 2025-06-02 2025-07-02')
  expectDates('2025-01-03', { unit: 'week', every: 1 }, moved('extend', '2025-01-10'), '2025-01-13 2025-01-20')
  const firstDueOn = localDate('2025-05-10')
  expectDates('2025-04-01', monthly, { ...moved('extend'), firstDueOn }, '2025-05-12 2025-06-12')
  // The last Friday of February goes to Monday 3 March; March keeps its own.
  expectDates('2025-01-10', lastFriday, moved('extend', '2025-02-28'), '2025-03-03 2025-03-28')
})

test('daily instalments fall on working days, one each, however many days do not work', () => {
  const expected = '2025-01-10 2025-01-13 2025-01-14 2025-01-15 2025-01-16 2025-01-17 2025-01-20'
  for (const rule of ['following', 'preceding', 'modified_following', 'extend'] as const) {
    expectDates('2025-01-09', daily, moved(rule), expected)
  }
  // Saturday's due date would go back to the day of disbursement.
  expectDates('2025-01-10', daily, moved('preceding'), '2025-01-13 2025-01-14')
})

test('a term of fixed length ends so many days after the start, on a working day', () => {
  const rules = { fixedLengthDays: 60 } as const
  expectDates('2025-01-01', monthly, rules, '2025-02-01 2025-03-02')
  expectDates('2025-01-01', { unit: 'month', every: 2 }, rules, '2025-03-02')
  expectDates('2025-01-01', { unit: 'week', every: 1 }, { fixedLengthDays: 40 }, '2025-01-08 2025-01-15 2025-02-10')
  expectDates('2025-01-01', monthly, { ...rules, ...moved('following') }, '2025-02-03 2025-03-03')
  expectDates('2025-01-01', monthly, { fixedLengthDays: 20 }, '2025-02-01 2025-02-02')
})

test('a working day is neither of the weekend nor a holiday', () => {
  const calendar: WorkCalendar = { weekend: [5, 6], holidays: days('2024-12-25 2025-01-01 2025-12-25') }
  const table = [
    ['2025-01-01', false],
    ['2025-01-02', true],
    ['2025-01-03', false],
    ['2025-01-04', false],
    ['2025-01-05', true],
    ['2024-12-25', false],
    ['2025-12-25', false],
    ['1969-12-28', true],
    ['1969-12-27', false],
  ] as const
  for (const [date, expected] of table) assert.equal(isWorkingDay(calendar, localDate(date)), expected, date)
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
      const isFree = Temporal.PlainDate.from(date).dayOfWeek === weekday
      assert.equal(isWorkingDay({ weekend: [weekday], holidays: [] }, date), !isFree)
    }),
  )
})

test('rules that are impossible are named, each where it stands', () => {
  const startOn = localDate('2025-01-01')
  const nthWeekday = { nth: 1, weekday: 8 } as const
  const calendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: [] }
  const holidays = Array.from({ length: 3_651 }, (_, index) => addDays(startOn, index))
  const rule = 'following' as const
  const table: readonly (readonly [Rules & { frequency?: Frequency }, ...string[]])[] = [
    [{}],
    [{ firstDueOn: localDate('2025-01-02'), seedOn: startOn, monthEnd: 'end_of_month' }],
    [{ fixedLengthDays: 60, nonWorkingDays: { rule, calendar: fiveDayWeek } }],
    [{ frequency: { unit: 'day', every: 0 } }, '#/frequency/every'],
    [{ frequency: { unit: 'month', every: 1.5 } }, '#/frequency/every'],
    [{ frequency: { unit: 'week', every: 5_219 } }, '#/frequency/every'],
    [{ frequency: { unit: 'week', every: 1, nthWeekday } }, '#/frequency/nthWeekday', '#/frequency/nthWeekday/weekday'],
    [{ frequency: { unit: 'month', every: 1, nthWeekday: { nth: 5 as 4, weekday: 1 } } }, '#/frequency/nthWeekday/nth'],
    [{ firstDueOn: startOn }, '#/firstDueOn'],
    [{ firstDueOn: localDate('2225-01-01') }, '#/firstDueOn'],
    [{ nonWorkingDays: { rule, calendar } }, '#/nonWorkingDays/calendar/weekend'],
    [
      { nonWorkingDays: { rule, calendar: { weekend: [6, 6, 0], holidays: [] } } },
      '#/nonWorkingDays/calendar/weekend/2',
      '#/nonWorkingDays/calendar/weekend',
    ],
    [{ nonWorkingDays: { rule, calendar: { weekend: [], holidays } } }, '#/nonWorkingDays/calendar/holidays'],
    [
      { nonWorkingDays: { rule, calendar: { weekend: [], holidays: days('2025-05-01 2025-05-01') } } },
      '#/nonWorkingDays/calendar/holidays/1',
    ],
    [{ fixedLengthDays: 0 }, '#/fixedLengthDays'],
    [{ fixedLengthDays: 31 }, '#/fixedLengthDays'],
    [{ fixedLengthDays: 31, frequency: { unit: 'day', every: 0 } }, '#/frequency/every'],
  ]
  for (const [rules, ...pointers] of table) {
    const errors = dueDateRuleErrors({ frequency: monthly, ...rules }, { startOn, count: 2 })
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      pointers,
    )
  }
  assert.deepEqual(dueDateRuleErrors({ frequency: monthly, firstDueOn: startOn, fixedLengthDays: 31 }), [])
})

test('a week without a working day is an error of ours, not an endless search', () => {
  assert.throws(() => expectDates('2025-01-01', daily, moved('following', '', [1, 2, 3, 4, 5, 6, 7]), '2025-01-02'), {
    name: AssertionError.name,
  })
})
