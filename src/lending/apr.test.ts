import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, inrCurrency, loanTerms } from '../../test/support/lending.ts'
import { AssertionError } from '../kernel/assert.ts'
import { Decimal, decimal } from '../kernel/decimal.ts'
import { localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { rate } from '../kernel/rate.ts'
import { effectiveAnnualRate, nominalAnnualRate, periodicRate } from './apr.ts'
import { buildSchedule } from './schedule.ts'

const keyFacts = loanTerms({ annualRate: rate('0.15'), instalmentCount: 24 })
const schedule = buildSchedule(keyFacts, inr('20000.00'), localDate('2025-01-01'))

const percent = (fraction: Decimal) => fraction.times(100).toFixed(2)

test("the Reserve Bank of India's example: 20,000 less 400 of charges costs 17.07 % a year", () => {
  assert.equal(percent(nominalAnnualRate(inr('19600.00'), schedule, keyFacts)), '17.07')
  assert.equal(nominalAnnualRate(inr('19600.00'), schedule, keyFacts).toFixed(), '0.170705')
})

test('the same flows cost 17.10 % when the instalment is rounded to 970, and 17.07 % at 969.73', () => {
  const yearly = (instalment: string) => periodicRate(inr('19600.00'), Array(24).fill(inr(instalment))).times(12)
  assert.equal(percent(yearly('970.00')), '17.10')
  assert.equal(yearly('970.00').toFixed(12), '0.170988949359')
  assert.equal(yearly('969.73').toFixed(12), '0.170702391700')
})

test('compounded over the year the same loan costs 18.47 %', () => {
  assert.equal(percent(effectiveAnnualRate(inr('19600.00'), schedule, keyFacts)), '18.47')
  assert.equal(effectiveAnnualRate(inr('19600.00'), schedule, keyFacts).toFixed(), '0.184715')
})

test('without charges the nominal rate is the rate of the loan, to the rounding of its rows', () => {
  assert.equal(percent(nominalAnnualRate(inr('20000.00'), schedule, keyFacts)), '15.00')
})

test('a year has 12 months, 52 weeks or 365 days, divided by the length of the period', () => {
  const table = [
    [{ unit: 'month', every: 1 }, '12'],
    [{ unit: 'month', every: 3 }, '4'],
    [{ unit: 'week', every: 1 }, '52'],
    [{ unit: 'week', every: 4 }, '13'],
    [{ unit: 'day', every: 1 }, '365'],
    [{ unit: 'day', every: 5 }, '73'],
  ] as const
  for (const [frequency, periods] of table) {
    const terms = loanTerms({ frequency, instalmentCount: 1, annualRate: rate('0') })
    const single = buildSchedule(terms, inr('1000.00'), localDate('2025-01-01'))
    // 1,000 back for 990.00 is 1/99 a period.
    const expected = new Decimal(periods).dividedBy(99).toFixed(6)
    assert.equal(nominalAnnualRate(inr('990.00'), single, terms).toFixed(6), expected, JSON.stringify(frequency))
  }
})

test('a single flow has the rate of its own quotient, below zero where less comes back', () => {
  const table = [
    ['100.00', '110.00', '0.1'],
    ['100.00', '100.00', '0'],
    ['100.00', '50.00', '-0.5'],
    ['0.01', '100000.00', '9999999'],
  ] as const
  for (const [outlay, flow, expected] of table) {
    const found = periodicRate(inr(outlay), [inr(flow)])
    assert.ok(found.minus(decimal(expected)).abs().lessThan('1e-18'), `${outlay} ${flow}: ${found}`)
  }
})

test('at the rate found, the flows are worth the outlay', () => {
  const minor = fc.bigInt({ min: 0n, max: 10_000_000n }).map((units) => Money.ofMinor(inrCurrency, units))
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 50_000_000n }),
      fc.array(minor, { minLength: 1, maxLength: 40 }),
      (out, flows) => {
        fc.pre(flows.some((flow) => flow.isPositive()))
        const outlay = Money.ofMinor(inrCurrency, out)
        const growth = periodicRate(outlay, flows).plus(1)
        assert.ok(growth.isPositive())
        // Compared at the end of the last period, where nothing is divided by a growth near zero.
        const end = flows.length
        const due = flows.reduce(
          (sum, flow, k) => sum.plus(flow.toDecimal().times(growth.pow(end - k - 1))),
          new Decimal(0),
        )
        const owed = outlay.toDecimal().times(growth.pow(end))
        assert.ok(due.minus(owed).abs().lessThanOrEqualTo(Decimal.max(owed, 1).times('1e-9')))
      },
    ),
    { numRuns: 200 },
  )
})

test('a rate needs something paid out and something paid back', () => {
  assert.throws(() => periodicRate(inr('0.00'), [inr('1.00')]), AssertionError)
  assert.throws(() => periodicRate(inr('1.00'), [inr('0.00')]), AssertionError)
  assert.throws(() => periodicRate(inr('1.00'), []), AssertionError)
  assert.throws(() => periodicRate(inr('1.00'), [inr('2.00'), inr('-1.00')]), AssertionError)
})
