// Interest on what is owed, with arrears, across the ends of years: brought through night by night or at once, it is the same
// loan, and no night takes interest out of the books.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { runs } from '../../test/support/runs.ts'
import { addDays, localDate } from '../kernel/local-date.ts'
import type { FoldedEvent } from './loan-event.ts'
import { advance, applyEvent, foldLoan, type LoanState, payoffAmount } from './loan-state.ts'
import { decodeState, encodeState } from './state-codec.ts'
import type { DayCount, LoanTerms } from './terms.ts'
import { checkTerms } from './terms-check.ts'

const dayCounts: readonly DayCount[] = [
  '30_360',
  '30e_360',
  '30_364',
  '30_365',
  '30_actual',
  'actual_360',
  'actual_364',
  'actual_365',
  'actual_actual',
]

const anyActualTerms: fc.Arbitrary<LoanTerms> = fc
  .record({
    dayCount: fc.constantFrom(...dayCounts),
    leapYearRule: fc.option(fc.constantFrom('each_year' as const, 'feb_29_period_only' as const), { nil: undefined }),
    interestFrom: fc.constantFrom('disbursement_day' as const, 'day_after' as const),
    isSplitFlat: fc.boolean(),
    roundingMode: fc.constantFrom('half_up' as const, 'half_even' as const, 'up' as const, 'down' as const),
    amortisation: fc.constantFrom('equal_instalments' as const, 'equal_principal' as const, 'interest_only' as const),
    overdueInterest: fc.constantFrom(
      'on_principal' as const,
      'on_principal_and_interest' as const,
      'on_all_owed' as const,
    ),
    interestRest: fc.constantFrom('daily' as const, 'daily' as const, 'repayment_period' as const),
    every: fc.integer({ min: 1, max: 3 }),
    instalmentCount: fc.integer({ min: 1, max: 6 }),
    digits: fc.constantFrom(undefined, 12),
  })
  .map(({ leapYearRule, every, digits, isSplitFlat, ...given }) => {
    const knowsYears = given.dayCount === '30_actual' || given.dayCount === 'actual_actual'
    const terms = loanTerms({
      ...given,
      interestOn: 'actual',
      frequency: { unit: 'month', every },
      ...(isSplitFlat ? { interestMethod: 'flat_to_declining', amortisation: 'equal_instalments' } : {}),
      ...(leapYearRule && knowsYears ? { leapYearRule } : {}),
      ...(digits === undefined ? {} : { precision: { digits } }),
    })
    checkTerms(terms)
    return terms
  })

/** From late summer to the new year, before and after a leap year begins. */
const anyStart = fc
  .tuple(fc.constantFrom('2022-09-01', '2023-09-01', '2024-09-01'), fc.nat(150))
  .map(([from, days]) => addDays(localDate(from), days))

const seen = ({ book: _, ...state }: LoanState) => state

test('arrears over the end of a year bear by the days in each year, whenever one looks', () => {
  // 1,000 × 12 % × 30 ÷ 365 = 9.86 until 30 December; then 10 of 31 days of 1,000 × 12 % × (2 ÷ 365 + 29 ÷ 366) = 10.17: 3.28.
  const terms = loanTerms({ interestOn: 'actual', dayCount: '30_actual' })
  const start = localDate('2023-11-30')
  const out: FoldedEvent = { id: 'out', sequence: 1, valueOn: start, type: 'disbursement', amount: inr('1000.00') }
  let { state } = foldLoan(terms, [out], start)
  for (let day = 1; day <= 40; day += 1) state = advance(terms, state, addDays(start, day)).state
  assert.equal(state.balances.interest.toText(), '13.14')
  assert.equal(foldLoan(terms, [out], localDate('2024-01-09')).state.balances.interest.toText(), '13.14')
})

test('interest of a loan that nobody pays: night by night or at once, across the ends of years', () => {
  fc.assert(
    fc.property(
      anyActualTerms,
      anyStart,
      fc.bigInt({ min: 1_500n, max: 1_000_000n }),
      fc.option(fc.tuple(fc.integer({ min: 1, max: 160 }), fc.integer({ min: 1, max: 400 }))),
      (terms, start, minor, paid) => {
        const amount = inr((Number(minor) / 100).toFixed(2))
        const out: FoldedEvent = { id: 'out', sequence: 1, valueOn: start, type: 'disbursement', amount }
        const part = paid && {
          id: 'paid',
          sequence: 2,
          type: 'repayment' as const,
          valueOn: addDays(start, paid[0]),
          amount: inr(`${paid[1]}.00`),
        }
        let { state } = foldLoan(terms, [out], start)
        for (let day = 1; day <= 200; day += 1) {
          const on = addDays(start, day)
          const before = state.book.accrued
          state = advance(terms, state, on).state
          assert.ok(state.book.accrued >= before, `less is earned by ${on}`)
          if (part?.valueOn === on) state = applyEvent(terms, state, part).state
          if (day % 23 !== 0) continue
          state = decodeState(JSON.parse(JSON.stringify(encodeState(state))), terms)
          const events: readonly FoldedEvent[] = part && part.valueOn <= on ? [out, part] : [out]
          const atOnce: LoanState = foldLoan(terms, events, on).state
          assert.deepEqual(seen(state), seen(atOnce))
          assert.deepEqual(payoffAmount(terms, state, addDays(on, 40)), payoffAmount(terms, atOnce, addDays(on, 40)))
        }
      },
    ),
    runs(60, 300),
  )
})
