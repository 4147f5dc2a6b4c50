import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, inrCurrency, loanTerms } from '../../test/support/lending.ts'
import { Decimal, decimal } from '../kernel/decimal.ts'
import { addDays, addMonths, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { rate } from '../kernel/rate.ts'
import { annualRates, effectiveIrr, nominalIrr } from './apr.ts'
import { type DatedAmount, rateOfReturn } from './apr-flows.ts'
import { buildSchedule, type Schedule } from './schedule.ts'
import type { LoanTerms } from './terms.ts'

const keyFacts = loanTerms({ annualRate: rate('0.15'), instalmentCount: 24 })
const schedule = buildSchedule(keyFacts, inr('20000.00'), localDate('2025-01-01'))

/** What the loan costs a year where so much of it reaches the borrower, with 6 decimals. */
function nominalRate(net: string, of: Schedule, { frequency }: LoanTerms): string {
  const payments = of.instalments.map(({ dueOn, principal, interest }) => ({
    on: dueOn,
    amount: principal.plus(interest),
  }))
  return nominalIrr([{ on: of.disbursedOn, amount: inr(net) }], payments, frequency).toFixed(6)
}

/** Of one outlay and flows that follow a period apart. */
function periodicRate(outlay: Money, flows: readonly Money[]): Decimal {
  const timed = [outlay.negated(), ...flows].map((flow, periods) => ({ amount: flow.toDecimal(), periods }))
  return rateOfReturn(timed.map((flow) => ({ ...flow, fraction: new Decimal(0) })))
}

const percent = (fraction: Decimal) => fraction.times(100).toFixed(2)

test("the Reserve Bank of India's example: 20,000 less 400 of charges costs 17.07 % a year", () => {
  assert.equal(nominalRate('19600.00', schedule, keyFacts), '0.170705')
})

test('the same flows cost 17.10 % when the instalment is rounded to 970, and 17.07 % at 969.73', () => {
  const yearly = (instalment: string) => periodicRate(inr('19600.00'), Array(24).fill(inr(instalment))).times(12)
  assert.equal(percent(yearly('970.00')), '17.10')
  assert.equal(yearly('970.00').toFixed(12), '0.170988949359')
  assert.equal(yearly('969.73').toFixed(12), '0.170702391700')
})

test('without charges the nominal rate is the rate of the loan, to the rounding of its rows', () => {
  assert.equal(percent(decimal(nominalRate('20000.00', schedule, keyFacts))), '15.00')
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
    assert.equal(nominalRate('990.00', single, terms), expected, JSON.stringify(frequency))
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

const month = { unit: 'month', every: 1 } as const
const start = localDate('2025-01-01')
const flow = (on: string, amount: string): DatedAmount => ({ on: localDate(on), amount: inr(amount) })
const instalments = (count: number, amount: Money): DatedAmount[] =>
  Array.from({ length: count }, (_, index) => ({ on: addMonths(start, index + 1), amount }))

test('one door to every convention: 20,000 less 400 in 24 instalments of 969.73, and of 970', () => {
  // Nominal 17.07 % and 17.10 %: Reserve Bank of India, illustration to the Key Facts Statement. The others by their own equations.
  const rates = (instalment: string) =>
    annualRates([{ on: start, amount: inr('20000') }], [flow(start, '400'), ...instalments(24, inr(instalment))], month)
  assert.deepEqual(rates('969.73'), {
    nominal: '0.170702',
    effective: '0.185161',
    actuarial: '0.170702',
    aprc: '0.184712',
  })
  assert.deepEqual(rates('970'), {
    nominal: '0.170989',
    effective: '0.185497',
    actuarial: '0.170989',
    aprc: '0.185047',
  })
})

test('the effective rate is XIRR: 10,000 for four payments costs 37.34 %', () => {
  // The example of Microsoft's reference for XIRR: 0.373362535.
  const payments = [
    flow('2008-03-01', '2750'),
    flow('2008-10-30', '4250'),
    flow('2009-02-15', '3250'),
    flow('2009-04-01', '2750'),
  ]
  assert.equal(effectiveIrr([flow('2008-01-01', '10000')], payments).toFixed(9), '0.373362534')
})

test('two tranches, repaid on the last days of months', () => {
  const advances = [flow('2025-01-31', '6000'), flow('2025-04-30', '4000')]
  const payments = Array.from({ length: 12 }, (_, index) => ({
    on: addMonths(localDate('2025-05-31'), index),
    amount: inr('900'),
  }))
  const rates = { nominal: '0.112405', effective: '0.118627', actuarial: '0.112405', aprc: '0.118381' }
  assert.deepEqual(annualRates(advances, payments, month), rates)
})

test('1 to 1200 instalments from -50 % to 1000 % a year: the rate of the annuity is found again', () => {
  // Payment = principal × i / (1 - (1+i)^-n), of a principal so large that its rounding does not matter.
  const principal = Money.ofMinor(inrCurrency, 10n ** 40n)
  for (const count of [1, 2, 12, 360, 1200]) {
    for (const yearly of ['-0.5', '-0.01', '0.000001', '0.12', '1', '10']) {
      const i = decimal(yearly).dividedBy(12)
      const payment = principal.times(i.dividedBy(i.plus(1).pow(-count).negated().plus(1)), 'half_even')
      const found = nominalIrr([{ on: start, amount: principal }], instalments(count, payment), month)
      assert.ok(found.minus(yearly).abs().lessThan('1e-12'), `${count} at ${yearly}: ${found}`)
    }
  }
})

/** Payments 30 to 900 days after the advance, which is 40 % to 200 % of what is paid. */
const anyLoan = fc
  .record({
    percent: fc.bigInt({ min: 40n, max: 200n }),
    payments: fc.array(
      fc.record({ after: fc.integer({ min: 30, max: 900 }), minor: fc.bigInt({ min: 1_000n, max: 50_000_000n }) }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ percent, payments }) => ({
    advance: (payments.reduce((sum, { minor }) => sum + minor, 0n) * percent) / 100n,
    payments,
  }))
type Drawn = typeof anyLoan extends fc.Arbitrary<infer T> ? T : never

function flowsOf({ advance, payments }: Drawn, scale = 1n): [DatedAmount[], DatedAmount[]] {
  const at = (days: number, minor: bigint) => ({
    on: addDays(start, days),
    amount: Money.ofMinor(inrCurrency, minor * scale),
  })
  return [[at(0, advance)], payments.map(({ after, minor }) => at(after, minor))]
}

test('all amounts times a thousand cost the same', () => {
  fc.assert(
    fc.property(anyLoan, (drawn) => {
      assert.deepEqual(annualRates(...flowsOf(drawn, 1000n), month), annualRates(...flowsOf(drawn), month))
    }),
    { numRuns: 40 },
  )
})

test('a loan that costs nothing has the rate zero by every convention', () => {
  const zero = { nominal: '0.000000', effective: '0.000000', actuarial: '0.000000', aprc: '0.000000' }
  fc.assert(
    fc.property(anyLoan, (drawn) => {
      const advance = drawn.payments.reduce((sum, { minor }) => sum + minor, 0n)
      assert.deepEqual(annualRates(...flowsOf({ ...drawn, advance }), month), zero)
    }),
    { numRuns: 40 },
  )
  assert.deepEqual(annualRates([flow('2025-01-01', '100')], [flow('2025-01-01', '100')], month), zero)
})

test('whoever pays more pays a higher rate', () => {
  fc.assert(
    fc.property(anyLoan, fc.nat(), fc.bigInt({ min: 1n, max: 1_000_000n }), (drawn, which, more) => {
      const dearer = drawn.payments.map((payment, index) =>
        index === which % drawn.payments.length ? { ...payment, minor: payment.minor + more } : payment,
      )
      const [before, after] = [drawn, { ...drawn, payments: dearer }].map((one) => annualRates(...flowsOf(one), month))
      for (const convention of ['nominal', 'effective', 'actuarial', 'aprc'] as const) {
        // Null: beyond measure.
        const [less, most] = [before?.[convention] ?? '1000000', after?.[convention] ?? '1000000']
        assert.ok(decimal(most).greaterThanOrEqualTo(less), convention)
      }
    }),
    { numRuns: 40 },
  )
})

test('flows that are no loan are refused in words', () => {
  const [first, second] = [flow('2025-01-01', '100'), flow('2025-02-01', '100')]
  const table = [
    [[], [second], /needs an advance and a payment/],
    [[first], [], /needs an advance and a payment/],
    [[second], [first], /first flow of a loan is an advance/],
    [[first, flow('2025-03-01', '50')], [second], /last flow of a loan is a payment/],
    [[first], [flow('2025-02-01', '-1')], /not below zero/],
    [[flow('2025-01-01', '0.01')], [flow('2025-01-02', '999999999999999.99')], /no rate within reason/],
  ] as const
  for (const [advances, payments, words] of table) {
    assert.throws(() => effectiveIrr(advances, payments), words)
  }
})
