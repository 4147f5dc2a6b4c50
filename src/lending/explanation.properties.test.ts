// What an explanation states leads to the figure it explains: recomputed from its inputs alone, on random loans.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyHistory, type History, inr, loanTerms } from '../../test/support/lending.ts'
import { livelyHistory } from '../../test/support/lively-histories.ts'
import { runs } from '../../test/support/runs.ts'
import { Decimal, divideRounded, type RoundingMode, roundToBigInt } from '../kernel/decimal.ts'
import { localDate } from '../kernel/local-date.ts'
import { explainAllocation, explainInstalment, type InstalmentExplanation } from './explanation.ts'
import { standingEvents } from './loan-event.ts'
import { foldLoan } from './loan-state.ts'
import type { LoanTerms } from './terms.ts'

type Interest = InstalmentExplanation['interest']

/** To a multiple of the unit; what differs from a tie in the 13th digit below the minor unit is a tie. */
function rounded(amount: Decimal, { rounding }: Interest): bigint {
  const unit = rounding.unit.minor
  const clean = amount.toDecimalPlaces(12, Decimal.ROUND_HALF_EVEN).dividedBy(unit.toString())
  return roundToBigInt(clean, rounding.mode as RoundingMode) * unit
}

function ownOf(interest: Interest, digits: number | undefined): bigint {
  const { spread, stretches, rounding } = interest
  if (spread) {
    const through = (count: number) =>
      divideRounded(spread.total.minor * BigInt(count), BigInt(spread.parts), rounding.mode as RoundingMode)
    if (spread.by === 'running_totals') return through(spread.part) - through(spread.part - 1)
    return spread.part < spread.parts ? through(1) : spread.total.minor - through(1) * BigInt(spread.parts - 1)
  }
  const Digits = Decimal.clone(digits === undefined ? {} : { precision: digits })
  let [total, sum] = [0n, new Digits(0)]
  for (const [index, stretch] of stretches.entries()) {
    const before = stretches[index - 1]
    const isOther = before && `${before.balance.minor} ${before.isPaused} ${before.annualRate}`
    const isSame = isOther === `${stretch.balance.minor} ${stretch.isPaused} ${stretch.annualRate}`
    if (rounding.per === 'balance' && before && !isSame) {
      total += rounded(new Decimal(sum), interest)
      sum = new Digits(0)
    }
    sum = sum.plus(new Digits(stretch.credited.minor.toString()).plus(stretch.interest))
  }
  return total + rounded(new Decimal(sum), interest)
}

function recomputes(explained: InstalmentExplanation, terms: LoanTerms): void {
  const { interest, principal, number } = explained
  for (const { balance, rateToDue, days, daysToDue, interest: earned, isPaused } of interest.stretches) {
    if (isPaused || daysToDue === 0) continue
    const expected = new Decimal(balance.minor.toString()).times(rateToDue).dividedBy(daysToDue).times(days)
    assert.ok(
      expected.minus(earned).abs().lessThan(expected.times('1e-9').plus('1e-6')),
      `${number}: ${expected} ${earned}`,
    )
  }
  assert.equal(ownOf(interest, terms.precision?.digits), interest.own.minor, `own interest of ${number}`)
  const borne = interest.own.plus(interest.carriedOver).plus(interest.broughtForward).plus(interest.fixed)
  const due = (borne.isNegative() ? 0n : borne.minor) - interest.leftOver.minor + interest.paidBeyond.minor
  assert.equal(due + interest.owedAgain.minor, interest.amount.minor, `interest of ${number}`)
  const left = principal.level.plus(principal.credited).plus(interest.broughtForward).minor - due
  const paid = principal.paid.minor
  assert.equal(
    (left > paid ? left : paid) + principal.owedAgain.minor,
    principal.amount.minor,
    `principal of ${number}`,
  )
}

function allRecompute({ terms, events, asOf }: History): void {
  const { state } = foldLoan(terms, events, asOf)
  for (const { number } of state.book.lines) {
    const explained = explainInstalment(state.book, events, number)
    if (explained) recomputes(explained, terms)
  }
}

function allocationsAddUp({ terms, events }: History): void {
  for (const { id, type } of standingEvents(events)) {
    if (type !== 'repayment') continue
    const explained = explainAllocation(terms, events, id)
    if (!explained) continue
    for (const { amount, openBefore, repaidAhead } of explained.steps) {
      assert.ok(
        amount.minor <= openBefore.minor + repaidAhead.minor,
        `${id}: ${amount.toText()} of ${openBefore.toText()}`,
      )
    }
  }
}

const usual = runs(100, 600)

for (const [title, history] of [
  ['plain', anyHistory],
  ['lively', livelyHistory],
] as const) {
  test(`every figure of an instalment follows from what is stated of it: ${title} loans`, () =>
    fc.assert(fc.property(history, allRecompute), usual))
  test(`no step of an allocation lays more than it says: ${title} loans`, () =>
    fc.assert(fc.property(history, allocationsAddUp), usual))
}

const whole: Partial<LoanTerms>[] = [
  { interestMethod: 'flat' },
  { interestMethod: 'flat', dayCount: 'actual_365' },
  { interestMethod: 'flat', dayCount: 'actual_365', precision: { flatInterest: 'equal_parts' } },
  { interestMethod: 'flat', dayCount: 'actual_365', precision: { flatInterest: 'instalment' } },
  { interestMethod: 'flat_to_declining' },
  { fixedInstalment: '50', annualRate: '1.5' as LoanTerms['annualRate'] },
  { moratorium: { deferredInterestInstalments: 1 } },
  { amountMultiple: '100' },
  { precision: { interest: 'per_balance' } },
]

for (const terms of whole) {
  test(`every figure is explained under ${JSON.stringify(terms)}`, () => {
    const disbursedOn = localDate('2024-01-15')
    const out = { id: 'out', sequence: 1, valueOn: disbursedOn, type: 'disbursement', amount: inr('10000.00') } as const
    allRecompute({ terms: loanTerms(terms), events: [out], asOf: disbursedOn })
  })
}

test('a repayment on an instalment that shares its due day says what was open of that one', () => {
  const { terms, events } = sharedDay()
  const explained = explainAllocation(terms, events, 'second')
  // 600 of the 1,000 and little interest were paid before: 100 is laid on what is left, in full steps that never exceed it.
  assert.ok(explained?.steps.every(({ amount, openBefore }) => amount.minor <= openBefore.minor))
  const laid = explained?.steps.reduce((sum, { amount }) => sum + amount.minor, 0n)
  assert.equal(laid, 10_000n)
})

function sharedDay() {
  const terms = loanTerms({ instalmentCount: 1 })
  const restructured = localDate('2024-01-26')
  const month = { unit: 'month', every: 1 } as const
  const events = [
    { id: 'out', sequence: 1, valueOn: localDate('2024-01-15'), type: 'disbursement', amount: inr('1000.00') },
    {
      id: 'new terms',
      sequence: 2,
      valueOn: restructured,
      type: 'restructure',
      startOn: restructured,
      frequency: month,
      instalmentCount: 1,
      capitalisesInterest: true,
    },
    { id: 'first', sequence: 3, valueOn: localDate('2024-02-26'), type: 'repayment', amount: inr('600.00') },
    { id: 'second', sequence: 4, valueOn: localDate('2024-03-08'), type: 'repayment', amount: inr('100.00') },
  ] as const
  return { terms, events }
}
