// What holds of every day count on any dates; published figures are in day-count.test.ts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, daysBetween, isLeapYear, localDate } from '../kernel/local-date.ts'
import { addPeriods, dueDates } from './calendar.ts'
import { type DayCount, dayCountDays, exactYearFraction, type Fraction, periodYearFraction } from './day-count.ts'

/** 1995 to 2105: the year 2000 is a leap year, 2100 is not. */
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(localDate('1995-06-15'), days))
const thirty = ['30_360', '30e_360', '30_365', '30_364', '30_actual'] as const
const actual = ['actual_360', 'actual_364', 'actual_365', 'actual_actual'] as const
const all: readonly DayCount[] = [...thirty, ...actual]
const anySplit = fc.constantFrom('january_1' as const, 'december_31' as const)

const compare = (a: Fraction, b: Fraction) => a.numerator * b.denominator - b.numerator * a.denominator
const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
})
const ratio = (over: number, under: number): Fraction => ({ numerator: BigInt(over), denominator: BigInt(under) })

test('30/360: every period of a monthly calendar has 30 days a month, whatever the day it is anchored on', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 13 }), (anchor, every) => {
      let from = anchor
      for (const to of dueDates(anchor, { unit: 'month', every }, 30)) {
        assert.equal(dayCountDays('30_360', from, to), 30 * every, `${from} to ${to}`)
        from = to
      }
      assert.equal(dayCountDays('30_360', anchor, addMonths(anchor, 120)), 3600)
    }),
    { numRuns: 300 },
  )
})

test('no convention ever counts less to a later day', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...all), anySplit, (from, dayCount, yearEndSplit) => {
      let before = 0
      let fraction: Fraction = { numerator: 0n, denominator: 1n }
      for (let n = 0; n < 400; n += 1) {
        const to = addDays(from, n)
        const count = dayCountDays(dayCount, from, to)
        const next = exactYearFraction({ dayCount, yearEndSplit }, from, to)
        assert.ok(n === 0 ? count === 0 : count >= before, `${from} + ${n}`)
        assert.ok(compare(next, fraction) >= 0n, `${dayCount} ${from} + ${n}`)
        before = count
        fraction = next
      }
    }),
    { numRuns: 200 },
  )
})

test('up to a year, neither does the leap rule of the one period', () => {
  fc.assert(
    fc.property(anyDate, anySplit, (from, yearEndSplit) => {
      const basis = { dayCount: 'actual_actual', leapYearRule: 'feb_29_period_only', yearEndSplit } as const
      for (let n = 1; n <= 365; n += 1) {
        const [shorter, longer] = [n - 1, n].map((more) => exactYearFraction(basis, from, addDays(from, more)))
        assert.ok(compare(longer as Fraction, shorter as Fraction) >= 0n, `${from} + ${n}`)
      }
    }),
    { numRuns: 60 },
  )
})

test('actual conventions and 30E add up over neighbouring periods', () => {
  fc.assert(
    fc.property(
      fc.tuple(anyDate, anyDate, anyDate).map((three) => three.sort()),
      fc.constantFrom('30e_360' as const, '30_actual' as const, ...actual),
      anySplit,
      ([a, b, c], dayCount, yearEndSplit) => {
        const part = (from = a, to = a) => exactYearFraction({ dayCount, yearEndSplit }, from, to)
        assert.equal(compare(plus(part(a, b), part(b, c)), part(a, c)), 0n)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('actual/actual is the sum of its days, each by its year: the definition, day by day', () => {
  fc.assert(
    fc.property(anyDate, fc.nat(900), anySplit, (from, length, yearEndSplit) => {
      let [common, leap] = [0, 0]
      for (let n = 0; n < length; n += 1) {
        const day = addDays(from, yearEndSplit === 'december_31' ? n + 1 : n)
        if (isLeapYear(Number(day.slice(0, 4)))) leap += 1
        else common += 1
      }
      const basis = { dayCount: 'actual_actual', yearEndSplit } as const
      const expected = plus(ratio(common, 365), ratio(leap, 366))
      assert.equal(compare(exactYearFraction(basis, from, addDays(from, length)), expected), 0n)
    }),
    { numRuns: 200 },
  )
})

test('whole years of whole months are whole years by every 30/360, and 12 months of any start by 30/actual', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(1, 2, 3, 6, 12), (from, every) => {
      const frequency = { unit: 'month', every } as const
      const sum = (dayCount: DayCount) =>
        Array.from({ length: 12 / every }, (_, k) =>
          periodYearFraction(
            { dayCount },
            frequency,
            addPeriods(frequency, from, k),
            addPeriods(frequency, from, k + 1),
            true,
          ),
        ).reduce(plus)
      assert.equal(compare(sum('30_360'), ratio(1, 1)), 0n)
      assert.equal(compare(sum('30e_360'), ratio(1, 1)), 0n)
      assert.equal(compare(sum('30_365'), ratio(360, 365)), 0n)
      assert.equal(compare(sum('30_364'), ratio(360, 364)), 0n)
      const varying = sum('30_actual')
      const [least, most] = [ratio(360, 366), ratio(360, 365)]
      assert.ok(compare(varying, least) >= 0n && compare(varying, most) <= 0n)
    }),
    { numRuns: 300 },
  )
})

test('actual conventions count calendar days, leap year or not', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.constantFrom(...actual), (a, b, dayCount) =>
      assert.equal(dayCountDays(dayCount, a, b), daysBetween(a, b)),
    ),
  )
})
