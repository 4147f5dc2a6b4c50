// What may be done to a history without changing what comes of it: nothing added, and everything scaled.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyHistory, type History } from '../../test/support/lending.ts'
import { livelyHistory } from '../../test/support/lively-histories.ts'
import { runs } from '../../test/support/runs.ts'
import { addDays, daysBetween } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type Effect, totalEffects } from './effect.ts'
import { type InstalmentState, sumOfParts } from './instalment.ts'
import type { FoldedEvent, LoanEvent } from './loan-event.ts'
import { foldLoan, type LoanState } from './loan-state.ts'
import { components, type LoanTerms } from './terms.ts'

const usual = runs(60, 1_000)
const fold = ({ terms, events, asOf }: History) => foldLoan(terms, events, asOf)

const nothing = fc.record({
  type: fc.constantFrom('repayment', 'interest_waiver', 'credit_refund'),
  afterDays: fc.nat(500),
})

for (const [kind, histories] of [
  ['plain', anyHistory],
  ['lively', livelyHistory],
] as const) {
  test(`an event of no amount changes nothing: on ${kind} loans`, () => {
    fc.assert(
      fc.property(histories, nothing, (history, { type, afterDays }) => {
        const [paidOut] = history.events
        const span = daysBetween(paidOut?.valueOn ?? history.asOf, history.asOf)
        const valueOn = addDays(history.asOf, -(span === 0 ? 0 : afterDays % (span + 1)))
        const amount = Money.zero(history.terms.currency)
        const added: FoldedEvent = { id: 'nothing', sequence: 10_000, valueOn, type, amount }
        const [without, having] = [fold(history), fold({ ...history, events: [...history.events, added] })]
        assert.deepEqual(told(having.state), told(without.state))
        assert.deepEqual(posted(having.effects), posted(without.effects))
      }),
      usual,
    )
  })

  test(`no instalment falls due before the one before it, or before the loan was paid out: on ${kind} loans`, () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state } = fold(history)
        let before = state.disbursedOn ?? history.asOf
        for (const { dueOn, fromOn } of state.instalments) {
          assert.ok(dueOn >= before && fromOn <= dueOn, `${fromOn} to ${dueOn} after ${before}`)
          before = dueOn
        }
      }),
      usual,
    )
  })
}

/** A state without what only says how it came about, and without the day on which an instalment of nothing was settled. */
function told({ book: _, lastEventOrder: __, eventCount: ___, ...state }: LoanState) {
  const instalments = state.instalments.map((each) =>
    sumOfParts(each.charged).isZero() ? { ...each, settledOn: null } : each,
  )
  return { ...state, instalments }
}

/** By key, what the books post; interest may be noted on the day of the added event already. */
function posted(effects: readonly Effect[]) {
  return Object.fromEntries([...totalEffects(effects).values()].map(({ key, deltas }) => [key, deltas]))
}

/** So fine a unit that rounding is far below what any rule looks at. */
const fine = { code: 'XTS', digits: 12 }
const wholeUnits = 10_000_000_000n

test('with all amounts halved every result is half of what it was, within rounding', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const terms = withFineUnits(history.terms)
      const results = [wholeUnits, wholeUnits / 2n].map((units) => {
        const events = history.events.map((event) => scaled(event, units))
        return figuresOf(foldLoan(terms, events, history.asOf).state)
      })
      const [whole = [], half = []] = results
      assert.equal(whole.length, half.length)
      for (const [index, figure] of whole.entries()) {
        const gap = figure - 2n * (half[index] ?? 0n)
        assert.ok(gap * gap <= 100n * 100n, `figure ${index}: ${figure} is ${gap} units off twice ${half[index]}`)
      }
    }),
    usual,
  )
})

/** Charges of a fixed amount would not scale. */
function withFineUnits(terms: LoanTerms): LoanTerms {
  return { ...terms, currency: fine, charges: terms.charges.filter((charge) => charge.basis !== 'flat') }
}

function scaled(event: LoanEvent, units: bigint): LoanEvent {
  return 'amount' in event && event.amount
    ? { ...event, amount: Money.ofMinor(fine, event.amount.minor * units) }
    : event
}

function figuresOf({ balances, instalments }: LoanState): bigint[] {
  return [...Object.values(balances).map(({ minor }) => minor), ...instalments.flatMap(amountsOf)]
}

function amountsOf({ charged, paid }: InstalmentState): bigint[] {
  return components.flatMap((component) => [charged[component].minor, paid[component].minor])
}
