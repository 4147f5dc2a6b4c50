import assert from 'node:assert/strict'
import { test } from 'node:test'
import { localDate } from '../kernel/local-date.ts'
import type { Frequency } from './calendar.ts'
import {
  type DayCount,
  type DayCountBasis,
  dayCountDays,
  daysInYear,
  exactYearFraction,
  type Fraction,
  fractionValue,
  periodYearFraction,
  yearFraction,
} from './day-count.ts'

const days = (dayCount: DayCount, from: string, to: string) => dayCountDays(dayCount, localDate(from), localDate(to))
const exact = (basis: DayCountBasis, from: string, to: string) =>
  exactYearFraction(basis, localDate(from), localDate(to))
const whole = (basis: DayCountBasis, frequency: Frequency, from: string, to: string) =>
  periodYearFraction(basis, frequency, localDate(from), localDate(to), true)

/** A sum written out: '61/365 + 121/366'. */
function expectFraction({ numerator, denominator }: Fraction, sum: string, what?: string): void {
  const parts = sum.split(' + ').map((part) => part.split('/').map(BigInt) as [bigint, bigint])
  const ofSum = parts.reduce((product, [, under]) => product * under, 1n)
  const total = parts.reduce((running, [over, under]) => running + (over * ofSum) / under, 0n)
  assert.equal(numerator * ofSum, total * denominator, `${what}: ${numerator}/${denominator} is not ${sum}`)
}

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
  for (const [from, to, expected] of table) assert.equal(days('30_360', from, to), expected, `${from} to ${to}`)
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
  for (const [from, to, expected] of table) assert.equal(days('30_360', from, to), expected, `${from} to ${to}`)
})

test('30E/360 takes a 31st for a 30th at both ends and leaves February as it is', () => {
  // From the same comparison, the column 30E/360.
  const table = [
    ['2006-08-20', '2007-02-20', 180],
    ['2006-08-31', '2007-02-28', 178],
    ['2007-02-28', '2007-08-31', 182],
    ['2007-08-31', '2008-02-29', 179],
    ['2008-02-29', '2008-08-31', 181],
    ['2006-01-31', '2006-02-28', 28],
    ['2006-01-30', '2006-02-28', 28],
    ['2006-02-28', '2006-03-03', 5],
    ['2006-09-30', '2006-10-31', 30],
    ['2006-10-31', '2006-11-28', 28],
    ['2008-02-28', '2008-08-30', 182],
    ['2008-02-28', '2008-08-31', 182],
    ['2007-02-26', '2008-02-29', 363],
    ['2008-02-29', '2009-02-28', 359],
    ['2008-02-28', '2008-03-31', 32],
  ] as const
  for (const [from, to, expected] of table) assert.equal(days('30e_360', from, to), expected, `${from} to ${to}`)
})

test('actual/actual divides each day by the length of its own year', () => {
  // ISDA, "EMU and Market Conventions: Recent Developments" (1998), the method of the 1991 definitions.
  const table = [
    ['2003-11-01', '2004-05-01', '61/365 + 121/366'],
    ['1999-02-01', '1999-07-01', '150/365'],
    ['1999-07-01', '2000-07-01', '184/365 + 182/366'],
    ['2002-08-15', '2003-07-15', '334/365'],
    ['2003-07-15', '2004-01-15', '170/365 + 14/366'],
    ['1999-07-30', '2000-01-30', '155/365 + 29/366'],
    ['2000-01-30', '2000-06-30', '152/366'],
    ['1999-11-30', '2000-04-30', '32/365 + 120/366'],
    ['2023-06-01', '2025-06-01', '214/365 + 366/366 + 151/365'],
  ] as const
  for (const [from, to, sum] of table) {
    expectFraction(exact({ dayCount: 'actual_actual' }, from, to), sum, `${from} to ${to}`)
  }
  const half = yearFraction('actual_actual', localDate('2003-11-01'), localDate('2004-05-01'))
  assert.equal(half.toDecimalPlaces(12).toFixed(), '0.497724380567')
})

test('where interest starts the day after, a year ends with 31 December and not before 1 January', () => {
  const table = [
    ['2023-12-15', '2024-01-15', '16/365 + 15/366', '17/365 + 14/366'],
    ['2023-12-31', '2024-01-31', '31/366', '1/365 + 30/366'],
    ['2024-12-01', '2025-01-01', '30/366 + 1/365', '31/366'],
    ['2024-01-01', '2024-12-31', '365/366', '365/366'],
  ] as const
  for (const [from, to, december, january] of table) {
    expectFraction(exact({ dayCount: 'actual_actual', yearEndSplit: 'december_31' }, from, to), december, from)
    expectFraction(exact({ dayCount: 'actual_actual' }, from, to), january, from)
  }
})

test('a leap year that lengthens only the period of 29 February', () => {
  const basis = { dayCount: 'actual_actual', leapYearRule: 'feb_29_period_only' } as const
  const table = [
    ['2024-01-01', '2024-02-01', '31/365'],
    ['2024-02-01', '2024-03-01', '29/366'],
    ['2024-02-15', '2024-02-29', '14/365'],
    ['2024-02-29', '2024-03-29', '29/366'],
    ['2024-03-01', '2024-04-01', '31/365'],
    ['2023-12-15', '2024-01-15', '31/365'],
    ['2023-12-15', '2024-03-15', '91/366'],
    ['2025-02-01', '2025-03-01', '28/365'],
    ['2100-02-01', '2100-03-01', '28/365'],
    ['2000-02-01', '2000-03-01', '29/366'],
  ] as const
  for (const [from, to, expected] of table) expectFraction(exact(basis, from, to), expected, `${from} to ${to}`)
  // Interest of the days after `from` up to `to`.
  const dayAfter = { ...basis, yearEndSplit: 'december_31' } as const
  expectFraction(exact(dayAfter, '2024-02-15', '2024-02-29'), '14/366')
  expectFraction(exact(dayAfter, '2024-02-29', '2024-03-29'), '29/365')
})

test('a part of a period is divided as its period is', () => {
  const basis = { dayCount: 'actual_actual', leapYearRule: 'feb_29_period_only' } as const
  const period = { from: localDate('2024-02-15'), to: localDate('2024-03-15') }
  const middle = localDate('2024-02-20')
  expectFraction(exactYearFraction(basis, period.from, middle, period), '5/366')
  expectFraction(exactYearFraction(basis, middle, period.to, period), '24/366')
})

test('each convention has its own days and its own year', () => {
  const table = [
    ['30_360', '30/360'],
    ['30e_360', '28/360'],
    ['30_365', '30/365'],
    ['30_364', '30/364'],
    ['30_actual', '28/365'],
    ['actual_360', '28/360'],
    ['actual_364', '28/364'],
    ['actual_365', '28/365'],
    ['actual_actual', '28/365'],
  ] as const
  for (const [dayCount, expected] of table) {
    expectFraction(exact({ dayCount }, '2025-01-31', '2025-02-28'), expected, dayCount)
  }
  expectFraction(exact({ dayCount: 'actual_365' }, '2024-01-01', '2025-01-01'), '366/365')
  expectFraction(exact({ dayCount: '30_actual' }, '2023-12-15', '2024-01-15'), '16/365 + 14/366')
  assert.equal(days('actual_365', '2024-02-01', '2024-03-01'), 29)
  assert.equal(yearFraction('actual_365', localDate('2025-01-01'), localDate('2025-03-15')).toFixed(), '0.2')
  assert.equal(yearFraction('30_360', localDate('2025-01-31'), localDate('2025-04-30')).toFixed(), '0.25')
  assert.equal(daysInYear('30_364'), 364)
  assert.throws(() => daysInYear('actual_actual'), /no one length/)
})

test('a whole repayment period has 30 days a month and 7 a week, whatever the calendar says', () => {
  const table = [
    ['30_360', 'month', 1, '2025-01-31', '2025-02-28', '30/360'],
    ['30e_360', 'month', 1, '2025-01-31', '2025-02-28', '30/360'],
    ['30_365', 'month', 2, '2025-01-31', '2025-03-31', '60/365'],
    ['30_364', 'week', 1, '2025-02-24', '2025-03-03', '7/364'],
    ['30_360', 'week', 2, '2025-02-24', '2025-03-10', '14/360'],
    ['30_360', 'day', 15, '2025-02-20', '2025-03-07', '15/360'],
    ['30_360', 'day', 15, '2025-01-20', '2025-02-04', '15/360'],
    ['30_actual', 'month', 1, '2025-01-31', '2025-02-28', '30/365'],
    ['30_actual', 'month', 1, '2024-01-31', '2024-02-29', '30/366'],
    ['30_actual', 'month', 1, '2023-12-31', '2024-01-31', '1/365 + 29/366'],
    ['30_actual', 'month', 3, '2023-11-30', '2024-02-29', '31/365 + 59/366'],
    ['30_actual', 'week', 1, '2023-12-29', '2024-01-05', '3/365 + 4/366'],
    ['actual_365', 'month', 1, '2025-01-31', '2025-02-28', '28/365'],
    ['actual_actual', 'month', 1, '2023-12-15', '2024-01-15', '17/365 + 14/366'],
  ] as const
  for (const [dayCount, unit, every, from, to, expected] of table) {
    expectFraction(whole({ dayCount }, { unit, every }, from, to), expected, `${dayCount} ${from}`)
  }
  const dayAfter = { dayCount: 'actual_actual', yearEndSplit: 'december_31' } as const
  expectFraction(whole(dayAfter, { unit: 'month', every: 1 }, '2023-12-15', '2024-01-15'), '16/365 + 15/366')
})

test('what is not a whole period is counted from date to date', () => {
  const stub = (dayCount: DayCount, unit: 'day' | 'month', from: string, to: string) =>
    periodYearFraction({ dayCount }, { unit, every: 1 }, localDate(from), localDate(to), false)
  expectFraction(stub('30_360', 'month', '2025-01-10', '2025-03-01'), '51/360')
  expectFraction(stub('30e_360', 'month', '2025-01-31', '2025-03-15'), '45/360')
  expectFraction(stub('30_360', 'day', '2025-02-20', '2025-03-07'), '15/360')
  expectFraction(stub('actual_actual', 'month', '2024-12-20', '2025-01-10'), '12/366 + 9/365')
})

test('a fraction of limited precision is rounded once, half to even', () => {
  const month = exact({ dayCount: 'actual_365', digits: 12 }, '2025-01-01', '2025-02-01')
  assert.deepEqual(month, { numerator: 849315068493n, denominator: 10n ** 13n })
  assert.equal(fractionValue(month).toFixed(), '0.0849315068493')
  const long = exact({ dayCount: 'actual_actual', digits: 4 }, '1999-07-01', '2000-07-01')
  assert.equal(fractionValue(long).toFixed(), '1.001')
  expectFraction(exact({ dayCount: 'actual_360', digits: 12 }, '2025-01-01', '2025-04-01'), '1/4')
  expectFraction(exact({ dayCount: 'actual_360', digits: 12 }, '2025-01-01', '2025-01-01'), '0/1')
})

test('leap births: 29 February begins and ends periods of every convention', () => {
  const table = [
    ['30_360', '360/360', '30/360', '1440/360'],
    ['30e_360', '359/360', '29/360', '1440/360'],
    ['30_365', '360/365', '30/365', '1440/365'],
    ['30_364', '360/364', '30/364', '1440/364'],
    ['30_actual', '302/366 + 57/365', '29/366', '302/366 + 1080/365 + 58/366'],
    ['actual_360', '365/360', '29/360', '1461/360'],
    ['actual_364', '365/364', '29/364', '1461/364'],
    ['actual_365', '365/365', '29/365', '1461/365'],
    ['actual_actual', '307/366 + 58/365', '29/366', '307/366 + 3/1 + 59/366'],
  ] as const
  for (const [dayCount, year, month, fourYears] of table) {
    expectFraction(exact({ dayCount }, '2024-02-29', '2025-02-28'), year, dayCount)
    expectFraction(exact({ dayCount }, '2024-01-31', '2024-02-29'), month, dayCount)
    expectFraction(exact({ dayCount }, '2024-02-29', '2028-02-29'), fourYears, dayCount)
  }
})
