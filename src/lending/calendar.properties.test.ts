// What holds of due dates under any rules; worked examples are in calendar.test.ts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { addDays, daysBetween, type LocalDate, localDate } from '../kernel/local-date.ts'
import { type DueDateRules, dueDateRuleErrors, dueDates, type Frequency, isWorkingDay } from './calendar.ts'

const startOfDays = localDate('2019-12-20')
const anyDay = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays(startOfDays, days))

const anyFrequency: fc.Arbitrary<Frequency> = fc.oneof(
  fc.record({ unit: fc.constantFrom('day' as const, 'week' as const), every: fc.integer({ min: 1, max: 20 }) }),
  fc.record(
    {
      unit: fc.constant('month' as const),
      every: fc.integer({ min: 1, max: 13 }),
      nthWeekday: fc.record({
        nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
        weekday: fc.integer({ min: 1, max: 7 }),
      }),
    },
    { requiredKeys: ['unit', 'every'] },
  ),
)

/** Up to six free weekdays and enough holidays to leave whole weeks without a working day. */
const anyWorkCalendar = fc.record({
  weekend: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
  holidays: fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 2_500 }), fc.integer({ min: 300, max: 380 })), { maxLength: 120 })
    .map((days) => days.sort((a, b) => a - b).map((day) => addDays(startOfDays, day))),
})

interface Case {
  readonly startOn: LocalDate
  readonly count: number
  readonly rules: DueDateRules
}

const anyRules: fc.Arbitrary<DueDateRules> = fc.record(
  {
    frequency: anyFrequency,
    firstDueOn: anyDay,
    seedOn: anyDay,
    monthEnd: fc.constantFrom('clamp' as const, 'end_of_month' as const),
    nonWorkingDays: fc.record({
      rule: fc.constantFrom(
        'none' as const,
        'following' as const,
        'preceding' as const,
        'modified_following' as const,
        'extend' as const,
      ),
      calendar: anyWorkCalendar,
    }),
    fixedLengthDays: fc.integer({ min: 1, max: 3_000 }),
  },
  { requiredKeys: ['frequency'] },
)

const anyCase: fc.Arbitrary<Case> = fc
  .record({ startOn: anyDay, count: fc.integer({ min: 1, max: 30 }), rules: anyRules })
  .filter(({ startOn, rules }) => dueDateRuleErrors(rules, { startOn }).length === 0)

const datesOf = ({ startOn, rules, count }: Case) => dueDates(startOn, rules.frequency, count, rules)
const numRuns = 3_000

test('as many due dates as asked, each after the one before, the first after the start, the same every time', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const dates = datesOf(one)
      assert.equal(dates.length, one.count)
      dates.reduce((before, date) => {
        assert.ok(date > before, `${date} after ${before}`)
        assert.equal(localDate(date), date)
        return date
      }, one.startOn)
      assert.deepEqual(datesOf(structuredClone(one)), dates)
    }),
    { numRuns },
  )
})

test('where a rule looks at working days, every due date is one', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { nonWorkingDays } = one.rules
      if (nonWorkingDays === undefined || nonWorkingDays.rule === 'none') return
      for (const date of datesOf(one)) assert.ok(isWorkingDay(nonWorkingDays.calendar, date), date)
    }),
    { numRuns },
  )
})

test('a rule moves only what it must: on a calendar where every day works all rules agree', () => {
  fc.assert(
    fc.property(anyCase, ({ rules, ...one }) => {
      const { nonWorkingDays, ...others } = rules
      if (nonWorkingDays === undefined) return
      const idle = { ...nonWorkingDays, calendar: { weekend: [], holidays: [] } }
      assert.deepEqual(
        datesOf({ ...one, rules: { ...others, nonWorkingDays: idle } }),
        datesOf({ ...one, rules: others }),
      )
    }),
    { numRuns: 1_000 },
  )
})

test('following never comes before the planned day and preceding never after it, where periods leave room', () => {
  fc.assert(
    fc.property(anyDay, anyWorkCalendar, (startOn, calendar) => {
      // Two years at a time: no run of free days is as long.
      const rare: Frequency = { unit: 'month', every: 24 }
      const by = (rule: 'none' | 'following' | 'preceding' | 'modified_following') =>
        dueDates(startOn, rare, 3, { nonWorkingDays: { rule, calendar } })
      const [none, following, preceding, modified] = [
        by('none'),
        by('following'),
        by('preceding'),
        by('modified_following'),
      ]
      for (const [index, planned] of none.entries()) {
        const [next, last] = [following[index] as LocalDate, preceding[index] as LocalDate]
        assert.ok(last <= planned && planned <= next)
        for (let day = addDays(last, 1); day < next; day = addDays(day, 1)) assert.ok(!isWorkingDay(calendar, day))
        const staysInMonth = next.slice(0, 7) === planned.slice(0, 7)
        assert.equal(modified[index], staysInMonth ? next : last)
      }
    }),
    { numRuns: 500 },
  )
})

test('without a first due date, due dates are all the steps of the seed after the start, and no other', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      fc.constantFrom('days', 'weeks', 'months'),
      fc.integer({ min: 1, max: 6 }),
      (...one) => {
        const [startOn, seedOn, units, every] = one
        const seed = Temporal.PlainDate.from(seedOn)
        const expected: string[] = []
        for (let k = -2_100; expected.length < 8; k += 1) {
          const step = String(seed.add({ [units]: k * every }))
          if (step > startOn) expected.push(step)
        }
        const unit = units.slice(0, -1) as Frequency['unit']
        assert.deepEqual(dueDates(startOn, { unit, every }, 8, { seedOn }), expected)
      },
    ),
    { numRuns: 200 },
  )
})

test('a fixed length that leaves room is kept to the day', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { startOn, count, rules } = one
      const { nonWorkingDays: _, ...plain } = rules
      if (plain.fixedLengthDays === undefined) return
      const last = dueDates(startOn, plain.frequency, count, plain).at(-1) as LocalDate
      const isFaulty = dueDateRuleErrors(plain, { startOn, count }).length > 0
      assert.equal(daysBetween(startOn, last) !== plain.fixedLengthDays, isFaulty)
    }),
    { numRuns: 1_000 },
  )
})
