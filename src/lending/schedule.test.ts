import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyDate, anyPrincipal, anyTerms, cells, inr, loanTerms, scheduleTable } from '../../test/support/lending.ts'
import { Decimal, type RoundingMode, roundToBigInt } from '../kernel/decimal.ts'
import { type LocalDate, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { Problem } from '../kernel/problem.ts'
import { rate, rateValue } from '../kernel/rate.ts'
import { yearFraction } from './day-count.ts'
import { buildSchedule, type Instalment, type Schedule } from './schedule.ts'
import type { LoanTerms } from './terms.ts'

const newYear = localDate('2025-01-01')

function expectSchedule(schedule: Schedule, table: string): void {
  assert.deepEqual(scheduleTable(schedule), cells(table))
}

test('three equal instalments, 12 % a year, 30/360: the last takes the rounding remainder', () =>
  expectSchedule(
    buildSchedule(loanTerms(), inr('1000.00'), newYear),
    `
    due on      principal  interest   total  balance
    2025-02-01     330.02     10.00  340.02   669.98
    2025-03-01     333.32      6.70  340.02   336.66
    2025-04-01     336.66      3.37  340.03     0.00`,
  ))

test('100,000 at 12 % over 12 months: the instalment is 8,884.88, the last 8,884.85', () => {
  const schedule = buildSchedule(loanTerms({ instalmentCount: 12 }), inr('100000.00'), newYear)
  assert.equal(schedule.totalInterest.toText(), '6618.53')
  expectSchedule(
    schedule,
    `
    due on      principal  interest    total    balance
    2025-02-01    7884.88   1000.00  8884.88   92115.12
    2025-03-01    7963.73    921.15  8884.88   84151.39
    2025-04-01    8043.37    841.51  8884.88   76108.02
    2025-05-01    8123.80    761.08  8884.88   67984.22
    2025-06-01    8205.04    679.84  8884.88   59779.18
    2025-07-01    8287.09    597.79  8884.88   51492.09
    2025-08-01    8369.96    514.92  8884.88   43122.13
    2025-09-01    8453.66    431.22  8884.88   34668.47
    2025-10-01    8538.20    346.68  8884.88   26130.27
    2025-11-01    8623.58    261.30  8884.88   17506.69
    2025-12-01    8709.81    175.07  8884.88    8796.88
    2026-01-01    8796.88     87.97  8884.85       0.00`,
  )
})

test("the Reserve Bank of India's example: 20,000 at 15 % over 24 months is 969.73 a month", () => {
  const schedule = buildSchedule(loanTerms({ annualRate: rate('0.15'), instalmentCount: 24 }), inr('20000'), newYear)
  const rows = scheduleTable(schedule)
  assert.deepEqual(rows[0], ['2025-02-01', '719.73', '250.00', '969.73', '19280.27'])
  assert.deepEqual(rows[23], ['2027-01-01', '957.82', '11.97', '969.79', '0.00'])
  // The published 3,273.59 is 24 unrounded instalments of 969.73296…; rows rounded to the paisa sum to one paisa less.
  assert.equal(schedule.totalInterest.toText(), '3273.58')
})

test('1,000,000 at 10.8 % over 36 months begins with 23,644.09 of principal and 9,000.00 of interest', () => {
  const terms = loanTerms({ annualRate: rate('0.108'), instalmentCount: 36 })
  const [first, second] = scheduleTable(buildSchedule(terms, inr('1000000.00'), newYear))
  assert.deepEqual(first, ['2025-02-01', '23644.09', '9000.00', '32644.09', '976355.91'])
  assert.deepEqual(second, ['2025-03-01', '23856.89', '8787.20', '32644.09', '952499.02'])
})

test('actual/365: a longer month bears more interest, the instalment stays level', () =>
  // 31, 28 and 31 days at 12 % / 365; the figures are from an independent calculation with 50 digits.
  expectSchedule(
    buildSchedule(loanTerms({ dayCount: 'actual_365' }), inr('1000.00'), newYear),
    `
    due on      principal  interest   total  balance
    2025-02-01     329.74     10.19  339.93   670.26
    2025-03-01     333.76      6.17  339.93   336.50
    2025-04-01     336.50      3.43  339.93     0.00`,
  ))

test('a schedule from 31 January keeps to month ends, and each month of 30/360 bears the same rate', () =>
  expectSchedule(
    buildSchedule(loanTerms(), inr('1000.00'), localDate('2025-01-31')),
    `
    due on      principal  interest   total  balance
    2025-02-28     330.02     10.00  340.02   669.98
    2025-03-31     333.32      6.70  340.02   336.66
    2025-04-30     336.66      3.37  340.03     0.00`,
  ))

test('without interest the principal is divided, and the last takes the remainder', () =>
  expectSchedule(
    buildSchedule(loanTerms({ annualRate: rate('0') }), inr('100.00'), newYear),
    `
    due on      principal  interest  total  balance
    2025-02-01      33.33      0.00  33.33    66.67
    2025-03-01      33.33      0.00  33.33    33.34
    2025-04-01      33.34      0.00  33.34     0.00`,
  ))

test('flat interest is charged on the whole principal for the whole term, in level instalments', () => {
  const terms = loanTerms({ interestMethod: 'flat', annualRate: rate('0.1'), instalmentCount: 7 })
  const schedule = buildSchedule(terms, inr('1000.00'), newYear)
  // 1,000 × 10 % × 7/12 = 58.33; (1,000 + 58.33) / 7 = 151.19; interest by running totals of 58.33 × k/7.
  assert.equal(schedule.totalInterest.toText(), '58.33')
  expectSchedule(
    schedule,
    `
    due on      principal  interest   total  balance
    2025-02-01     142.86      8.33  151.19   857.14
    2025-03-01     142.85      8.34  151.19   714.29
    2025-04-01     142.86      8.33  151.19   571.43
    2025-05-01     142.86      8.33  151.19   428.57
    2025-06-01     142.86      8.33  151.19   285.71
    2025-07-01     142.85      8.34  151.19   142.86
    2025-08-01     142.86      8.33  151.19     0.00`,
  )
})

test('a currency without decimals is repaid in whole units', () => {
  const currency = { code: 'UGX', digits: 0 }
  const schedule = buildSchedule(loanTerms({ currency }), Money.parse(currency, '1000000'), newYear)
  expectSchedule(
    schedule,
    `
    due on      principal  interest   total  balance
    2025-02-01     330022     10000  340022   669978
    2025-03-01     333322      6700  340022   336656
    2025-04-01     336656      3367  340023        0`,
  )
})

test('an amount too small for its instalments leaves the rest to the last', () =>
  expectSchedule(
    buildSchedule(loanTerms(), inr('0.01'), newYear),
    `
    due on      principal  interest  total  balance
    2025-02-01       0.00      0.00   0.00     0.01
    2025-03-01       0.00      0.00   0.00     0.01
    2025-04-01       0.01      0.00   0.01     0.00`,
  ))

test('nothing, or less, has no schedule', () => {
  for (const text of ['0.00', '-1.00']) {
    assert.throws(
      () => buildSchedule(loanTerms(), inr(text), newYear),
      (error) => error instanceof Problem && error.code === 'schedule.principal_not_positive',
    )
  }
})

test('an amount in between is rounded as the terms say', () => {
  // 75.00 at 1.36 % for one month is exactly 0.085.
  const interest = (roundingMode: RoundingMode) => {
    const terms = loanTerms({ annualRate: rate('0.0136'), instalmentCount: 1, roundingMode })
    return buildSchedule(terms, inr('75.00'), newYear).totalInterest.toText()
  }
  const modes = ['half_even', 'half_up', 'up', 'down'] as const
  assert.deepEqual(modes.map(interest), ['0.08', '0.09', '0.09', '0.08'])
})

const anyLoan = anyTerms.chain((terms) => fc.tuple(fc.constant(terms), anyPrincipal(terms.currency), anyDate))

test('a schedule repays its principal, never goes below zero, and sums its own interest', () => {
  fc.assert(
    fc.property(anyLoan, ([terms, principal, disbursedOn]) => {
      const { instalments, totalInterest } = buildSchedule(terms, principal, disbursedOn)
      const column = (of: 'principal' | 'interest') =>
        Money.sum(
          terms.currency,
          instalments.map((one) => one[of]),
        )
      assert.ok(column('principal').equals(principal))
      assert.ok(column('interest').equals(totalInterest))
      let balance = principal
      let fromOn: LocalDate = disbursedOn
      for (const [index, instalment] of instalments.entries()) {
        balance = balance.minus(instalment.principal)
        assert.ok(!instalment.principal.isNegative() && !instalment.interest.isNegative())
        assert.ok(instalment.balanceAfter.equals(balance) && !balance.isNegative())
        assert.ok(instalment.number === index + 1 && instalment.fromOn === fromOn && instalment.dueOn > fromOn)
        fromOn = instalment.dueOn
      }
      assert.equal(instalments.length, terms.instalmentCount)
    }),
    { numRuns: 500 },
  )
})

test('the level instalment is the annuity formula but for evening out, and interest is the rate on the balance', () => {
  fc.assert(
    fc.property(anyLoan, ([terms, principal, disbursedOn]) => {
      fc.pre(terms.interestMethod === 'declining_balance' && terms.instalmentCount > 1 && principal.minor > 5_000n)
      const { instalments } = buildSchedule(terms, principal, disbursedOn)
      const formula = roundToBigInt(annuity(terms, principal, instalments), terms.roundingMode)
      const totals = instalments.map((instalment) => instalment.principal.plus(instalment.interest).minor)
      const [level = 0n] = totals
      for (const [index, instalment] of instalments.entries()) {
        const before = instalment.balanceAfter.plus(instalment.principal).toDecimal()
        const part = rateValue(terms.annualRate).times(partOfYear(terms, instalment))
        assert.ok(before.times(part).minus(instalment.interest.toDecimal()).abs().lessThan(1))
        if (index < instalments.length - 1) assert.equal(totals[index], level)
      }
      // Where rounding would leave the last more than half a unit an instalment away, the level is moved by its part of that.
      if (level === formula) return
      const [byFormula, evened] = [formula, level].map((each) =>
        size(remainder(terms, principal, instalments, each) - each),
      )
      assert.ok((evened as bigint) < (byFormula as bigint) && (byFormula as bigint) > BigInt(instalments.length >> 1))
    }),
    { numRuns: 300 },
  )
})

const size = (amount: bigint) => (amount < 0n ? -amount : amount)

/** What the last instalment comes to when all before it are \`level\`, each interest rounded. */
function remainder(terms: LoanTerms, principal: Money, periods: readonly Instalment[], level: bigint): bigint {
  let balance = principal.minor
  let last = 0n
  for (const [index, period] of periods.entries()) {
    const exact = rateValue(terms.annualRate).times(partOfYear(terms, period)).times(balance.toString())
    const interest = roundToBigInt(exact.toDecimalPlaces(12), terms.roundingMode)
    if (index === periods.length - 1) last = balance + interest
    balance -= level - interest
  }
  return last
}

/** With months of 30 days, periods of days and weeks have the days of the frequency: two weeks are 14, whatever the calendar. */
function partOfYear(
  { dayCount, frequency }: LoanTerms,
  { fromOn, dueOn }: Pick<Instalment, 'fromOn' | 'dueOn'>,
): Decimal {
  if (dayCount !== '30_360' || frequency.unit === 'month') return yearFraction(dayCount, fromOn, dueOn)
  return new Decimal(frequency.every * (frequency.unit === 'week' ? 7 : 1)).dividedBy(360)
}

/** P / Σ discount factors: the textbook form, in 40 digits. */
function annuity(terms: LoanTerms, principal: Money, periods: readonly Instalment[]): Decimal {
  let discount = new Decimal(1)
  let sum = new Decimal(0)
  for (const period of periods) {
    const factor = rateValue(terms.annualRate).times(partOfYear(terms, period)).plus(1)
    discount = discount.dividedBy(factor)
    sum = sum.plus(discount)
  }
  // A quotient that is whole but for the 40th digit would be rounded up or down by it.
  return principal.toDecimal().dividedBy(sum).toDecimalPlaces(20)
}

test('1,200 daily instalments are built exactly', () => {
  const terms = loanTerms({
    annualRate: rate('0.365125'),
    dayCount: 'actual_365',
    frequency: { unit: 'day', every: 1 },
    instalmentCount: 1200,
  })
  const schedule = buildSchedule(terms, inr('1000000.00'), newYear)
  assert.ok(schedule.instalments.at(-1)?.balanceAfter.isZero())
})
