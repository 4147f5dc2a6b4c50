import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { AssertionError } from './assert.ts'
import {
  addDays,
  addMonths,
  civilDay,
  daysBetween,
  daysInMonth,
  epochDay,
  fromEpochDay,
  isLeapYear,
  localDate,
} from './local-date.ts'

const firstDay = epochDay(localDate('0001-01-01'))
const lastDay = epochDay(localDate('9999-12-31'))
const anyDate = fc.integer({ min: firstDay, max: lastDay }).map(fromEpochDay)
const plain = (text: string) => Temporal.PlainDate.from(text)

test('a day is a day of the calendar, written YYYY-MM-DD, and nothing else', () => {
  for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) assert.equal(localDate(text), text)
  const refused = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-1-1', '0000-01-01', '']
  for (const text of [...refused, '2026-01-01T00:00', ' 2026-01-01', '+002026-01-01']) {
    assert.throws(() => localDate(text), RangeError, text)
  }
})

test('adding days and counting days agree with Temporal', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
      fc.pre(epochDay(date) + days >= firstDay && epochDay(date) + days <= lastDay)
      const later = addDays(date, days)
      assert.equal(later, plain(date).add({ days }).toString())
      assert.equal(daysBetween(date, later), plain(date).until(later, { largestUnit: 'days' }).days)
    }),
    { numRuns: 500 },
  )
})

test('adding months clamps to the last day of a short month, as Temporal does', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const { year } = civilDay(date)
      fc.pre(year > 51 && year < 9948)
      assert.equal(addMonths(date, months), plain(date).add({ months }, { overflow: 'constrain' }).toString())
    }),
    { numRuns: 500 },
  )
})

test('the parts of a day, its month and its year agree with Temporal', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const expected = plain(date)
      assert.deepEqual(civilDay(date), { year: expected.year, month: expected.month, day: expected.day })
      assert.equal(daysInMonth(expected.year, expected.month), expected.daysInMonth)
      assert.equal(isLeapYear(expected.year), expected.inLeapYear)
      assert.equal(fromEpochDay(epochDay(date)), date)
    }),
    { numRuns: 500 },
  )
})

test('text order is the order of days', () => {
  fc.assert(fc.property(anyDate, anyDate, (a, b) => assert.equal(a < b, epochDay(a) < epochDay(b))))
})

test('a date never leaves the years 1 to 9999', () => {
  assert.throws(() => addDays(localDate('9999-12-31'), 1), AssertionError)
  assert.throws(() => addDays(localDate('0001-01-01'), -1), AssertionError)
  assert.throws(() => addMonths(localDate('9999-12-01'), 1), AssertionError)
})
