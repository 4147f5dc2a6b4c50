import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyDate } from '../../test/support/lending.ts'
import { addDays, addMonths, daysBetween, localDate } from '../kernel/local-date.ts'
import { dueDates } from './calendar.ts'
import { dayCountDays, yearFraction } from './day-count.ts'

const days = (from: string, to: string) => dayCountDays('30_360', localDate(from), localDate(to))

test('30/360 counts as the US bond basis does', () => {
  // From ISDA's comparison of 30/360 conventions (December 2008): the bond basis, and at the end of February the column that
  // counts it as a 30th where the US rule does so too.
  const table = [
    ['2006-08-20', '2007-02-20', 180],
    ['2007-02-20', '2007-08-20', 180],
    ['2006-02-14', '2006-02-28', 14],
    ['2006-09-30', '2006-10-31', 30],
    ['2006-10-31', '2006-11-28', 28],
    ['2007-08-31', '2008-02-28', 178],
    ['2008-02-28', '2008-08-28', 180],
    ['2008-02-28', '2008-08-30', 182],
    ['2008-02-28', '2008-08-31', 183],
    ['2007-02-26', '2008-02-28', 362],
    ['2007-02-26', '2008-02-29', 363],
    ['2008-02-28', '2008-03-30', 32],
    ['2008-02-28', '2008-03-31', 33],
    ['2006-02-28', '2006-03-03', 3],
    ['2006-02-28', '2006-08-31', 180],
    ['2008-02-29', '2008-03-30', 30],
    ['2008-02-29', '2008-03-31', 30],
    ['2008-02-29', '2009-02-28', 360],
  ] as const
  for (const [from, to, expected] of table) assert.equal(days(from, to), expected, `${from} to ${to}`)
})

test('30/360: the end of February makes whole months, where the bond basis would lose or gain days', () => {
  const table = [
    ['2025-01-31', '2025-02-28', 30],
    ['2025-01-30', '2025-02-28', 30],
    ['2025-01-29', '2025-02-28', 30],
    ['2025-01-28', '2025-02-28', 30],
    ['2025-02-28', '2025-03-28', 30],
    ['2025-02-28', '2025-03-29', 30],
    ['2025-02-28', '2025-03-30', 30],
    ['2025-02-28', '2025-03-31', 30],
    ['2024-01-30', '2024-02-29', 30],
    ['2027-02-28', '2028-02-28', 360],
    ['2028-02-29', '2029-02-28', 360],
  ] as const
  for (const [from, to, expected] of table) assert.equal(days(from, to), expected, `${from} to ${to}`)
})

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

test('no convention ever counts fewer days to a later day', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom('30_360' as const, 'actual_365' as const), (from, dayCount) => {
      let before = 0
      for (let n = 0; n < 130; n += 1) {
        const count = dayCountDays(dayCount, from, addDays(from, n))
        assert.ok(n === 0 ? count === 0 : count >= before, `${from} + ${n}`)
        before = count
      }
    }),
    { numRuns: 200 },
  )
})

test('actual/365 counts calendar days over 365, leap year or not', () => {
  assert.equal(dayCountDays('actual_365', localDate('2024-02-01'), localDate('2024-03-01')), 29)
  assert.equal(yearFraction('actual_365', localDate('2025-01-01'), localDate('2025-03-15')).toFixed(), '0.2')
  assert.equal(yearFraction('30_360', localDate('2025-01-31'), localDate('2025-04-30')).toFixed(), '0.25')
  fc.assert(fc.property(anyDate, anyDate, (a, b) => assert.equal(dayCountDays('actual_365', a, b), daysBetween(a, b))))
})

test('due dates are counted from the disbursement day, and clamp where a month is short', () => {
  const table = [
    ['2025-01-31', 'month', 1, '2025-02-28 2025-03-31 2025-04-30'],
    ['2024-01-30', 'month', 1, '2024-02-29 2024-03-30 2024-04-30'],
    ['2025-11-30', 'month', 3, '2026-02-28 2026-05-30 2026-08-30'],
    ['2025-01-01', 'week', 2, '2025-01-15 2025-01-29 2025-02-12'],
    ['2024-02-28', 'day', 1, '2024-02-29 2024-03-01 2024-03-02'],
  ] as const
  for (const [from, unit, every, expected] of table) {
    assert.equal(dueDates(localDate(from), { unit, every }, 3).join(' '), expected)
  }
})
