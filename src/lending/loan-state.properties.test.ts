// What holds for every loan: random products and histories.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyHistory, type History } from '../../test/support/lending.ts'
import { addDays, daysBetween, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { netDisbursedAmount } from './charge.ts'
import { cashReceived, deltasOf, type Effect, effectDifferences, plusDeltas, totalEffects } from './effect.ts'
import { type LoanEvent, standingEvents } from './loan-event.ts'
import { advance, applyEvent, canApply, emptyState, foldLoan, type LoanState, payoffAmount } from './loan-state.ts'
import { decodeState, encodeState } from './state-codec.ts'
import { components, type LoanTerms } from './terms.ts'

const runs = { numRuns: 500 }

function holds(title: string, property: (history: History) => void, parameters: { numRuns: number } = runs): void {
  test(title, () => fc.assert(fc.property(anyHistory, property), parameters))
}

const fold = ({ terms, events, asOf }: History) => foldLoan(terms, events, asOf)

/** The events that stand by `asOf`, in their order. */
const standing = ({ events, asOf }: History) => standingEvents(events).filter((event) => event.valueOn <= asOf)

const totals = (effects: Iterable<Effect>) =>
  [...totalEffects(effects).values()].sort((a, b) => (a.key < b.key ? -1 : 1))

function sumByKey(effects: Iterable<Effect>): unknown {
  return totals(effects).map(({ key, deltas }) => [key, deltas])
}

holds('balances are the sum of the deltas of all effects', (history) => {
  const { state, effects } = fold(history)
  const nothing = deltasOf(history.terms.currency, {})
  const sum = effects.map((effect) => effect.deltas).reduce(plusDeltas, nothing)
  assert.deepEqual(sum, state.balances)
  assert.deepEqual(
    totals(effects)
      .map((effect) => effect.deltas)
      .reduce(plusDeltas, nothing),
    state.balances,
  )
})

holds('cash received is what the borrower brought, less what was paid out', (history) => {
  const { effects } = fold(history)
  const moved = standing(history).map((event) =>
    event.type === 'disbursement' ? netDisbursedAmount(history.terms, event.amount).negated() : event.amount,
  )
  const { currency } = history.terms
  assert.deepEqual(Money.sum(currency, effects.map(cashReceived)), Money.sum(currency, moved))
})

holds(
  'nothing owed is negative, nothing is paid beyond what was charged, and credit waits only when nothing is due',
  (history) => {
    const { state } = fold(history)
    for (const component of components) {
      assert.ok(!state.balances[component].isNegative() && !state.pastDue[component].isNegative())
      assert.ok(state.pastDue[component].compare(state.balances[component]) <= 0)
    }
    assert.ok(!state.credit.isPositive() && state.credit.equals(state.balances.credit))
    for (const { dueOn, charged, paid, settledOn } of state.instalments) {
      for (const component of components) {
        assert.ok(!paid[component].isNegative() && paid[component].compare(charged[component]) <= 0)
        if (settledOn !== null) assert.deepEqual(paid[component], charged[component])
        if (dueOn > state.asOf) assert.ok(paid[component].isZero())
        if (dueOn <= state.asOf && !state.credit.isZero()) assert.deepEqual(paid[component], charged[component])
      }
    }
  },
)

holds('principal charged is principal paid out, whatever was prepaid', (history) => {
  const { state } = fold(history)
  const charged = state.instalments.map((instalment) => instalment.charged.principal)
  assert.deepEqual(Money.sum(history.terms.currency, charged), state.principalDisbursed)
})

holds('a loan is closed when, and only when, nothing is owed and nothing is left over', (history) => {
  const { state } = fold(history)
  const { terms } = history
  const scheduled = state.instalments.flatMap(({ charged, paid }) =>
    components.map((one) => charged[one].minus(paid[one])),
  )
  const isRepaid = Money.sum(terms.currency, scheduled).isZero()
  assert.equal(state.status, isRepaid ? (state.credit.isZero() ? 'closed' : 'overpaid') : 'active')
  assert.equal(state.closedOn !== null, state.status === 'closed')
  assert.equal(state.closedReason !== null, state.status === 'closed')
  if (state.closedOn === null) return
  assert.equal(foldLoan(terms, history.events, state.closedOn).state.status, 'closed')
  const dayBefore = addDays(state.closedOn, -1)
  if (dayBefore >= (state.disbursedOn ?? state.closedOn)) {
    assert.notEqual(foldLoan(terms, history.events, dayBefore).state.status, 'closed')
  }
})

holds('the order in which events arrive changes nothing', (history) => {
  const { terms, events, asOf } = history
  const arrivedOtherwise = [...events].reverse().map((event, index): LoanEvent => ({ ...event, sequence: index + 1 }))
  const [one, other] = [fold(history), foldLoan(terms, arrivedOtherwise, asOf)]
  assert.deepEqual(other.effects, one.effects)
  const { lastEventOrder: _, ...rest } = one.state
  const { lastEventOrder: __, ...otherRest } = other.state
  assert.deepEqual(otherRest, rest)
})

holds('reversing an event and entering it again comes to the same books', (history) => {
  const { terms, events, asOf } = history
  const target = standing(history).at(-1)
  if (target === undefined || target.type === 'disbursement') return
  const reversal: LoanEvent = { ...target, id: 'undo', sequence: 900, type: 'reversal', reversesEventId: target.id }
  const again: LoanEvent = { ...target, id: 'again', sequence: 901, orderKey: target.orderKey ?? target.id }
  const before = fold(history)
  const after = foldLoan(terms, [...events, reversal, again], asOf)
  assert.deepEqual({ ...after.state, lastEventOrder: null }, { ...before.state, lastEventOrder: null })
  const renamed = after.effects.map((effect) =>
    effect.eventId === 'again' ? { ...effect, eventId: target.id, key: `${effect.type}:${target.id}` } : effect,
  )
  assert.deepEqual(renamed, before.effects)
})

/** Applies event by event, keeping the state as JSON in between, and advancing part of the way before each. */
function stepByStep(history: History): { state: LoanState; effects: Effect[] } {
  const { terms } = history
  const effects: Effect[] = []
  let state = emptyState(terms)
  const keep = (folded: { state: LoanState; effects: readonly Effect[] }) => {
    effects.push(...folded.effects)
    state = decodeState(JSON.parse(JSON.stringify(encodeState(folded.state))), terms)
    assert.deepEqual(state, folded.state)
  }
  for (const event of standing(history)) {
    const days = state.disbursedOn === null ? 0 : daysBetween(state.asOf, event.valueOn)
    if (days > 0) keep(advance(terms, state, addDays(state.asOf, Math.floor((days * 2) / 3))))
    assert.ok(canApply(state, event))
    keep(applyEvent(terms, state, event))
  }
  keep(advance(terms, state, history.asOf))
  return { state, effects }
}

holds('a state kept as JSON and continued equals the loan folded anew', (history) => {
  const [whole, steps] = [fold(history), stepByStep(history)]
  assert.deepEqual(steps.state, whole.state)
  assert.deepEqual(sumByKey(steps.effects), sumByKey(whole.effects))
})

function dayByDay(terms: LoanTerms, from: LoanState, to: LocalDate): { state: LoanState; effects: Effect[] } {
  const effects: Effect[] = []
  let state = from
  while (state.asOf < to) {
    const folded = advance(terms, state, addDays(state.asOf, 1))
    assert.ok(folded.effects.filter((effect) => effect.type === 'accrual').length <= 1)
    for (const effect of folded.effects) {
      assert.equal(effect.valueOn, effect.type === 'accrual' ? state.asOf : folded.state.asOf)
      if (effect.type === 'accrual') assert.ok(effect.deltas.interest.isPositive())
    }
    effects.push(...folded.effects)
    state = folded.state
  }
  return { state, effects }
}

holds(
  'advancing day by day comes to the same as advancing at once, and advancing no further changes nothing',
  (history) => {
    const { terms, asOf } = history
    const { state } = fold(history)
    const to = addDays(asOf, 100)
    const [daily, atOnce] = [dayByDay(terms, state, to), advance(terms, state, to)]
    assert.deepEqual(daily.state, atOnce.state)
    assert.deepEqual(sumByKey(daily.effects), sumByKey(atOnce.effects))
    assert.deepEqual(advance(terms, atOnce.state, to), { state: atOnce.state, effects: [] })
  },
  { numRuns: 300 },
)

holds('a payoff of the quoted total closes the loan to exactly zero, and of one unit less does not', (history) => {
  const { terms, asOf } = history
  const { state } = fold(history)
  const day = addDays(asOf, 17)
  const quote = payoffAmount(terms, state, day)
  const parts = [quote.principal, quote.interest, quote.fee, quote.penalty, quote.credit]
  assert.deepEqual(Money.sum(terms.currency, parts), quote.total)
  const payoff = { id: 'payoff', sequence: 990, valueOn: day, type: 'payoff', amount: quote.total } as const
  const after = applyEvent(terms, state, payoff)
  for (const component of components) assert.ok(after.state.balances[component].isZero())
  assert.deepEqual(
    after.state.credit,
    state.credit.isZero() ? state.credit : advance(terms, state, day).state.credit.minus(quote.credit),
  )
  assert.equal(after.state.status, after.state.credit.isZero() ? 'closed' : 'overpaid')
  const later = advance(terms, after.state, addDays(day, 200))
  assert.deepEqual([later.effects, later.state.status], [[], after.state.status])
  if (quote.total.isZero()) return
  const short = quote.total.minus(Money.ofMinor(terms.currency, 1n))
  assert.equal(applyEvent(terms, state, { ...payoff, amount: short }).state.status, 'active')
})

holds('posting the differences brings the books from any history to the right one', (history) => {
  const { terms, events, asOf } = history
  const posted = foldLoan(
    terms,
    events.slice(0, 1 + Math.floor(events.length / 2)).filter(isNoReversal),
    addDays(asOf, -9),
  ).effects
  const target = fold(history).effects
  const differences = effectDifferences(target, posted)
  assert.deepEqual(sumByKey([...posted, ...differences]), sumByKey(target))
  assert.deepEqual(effectDifferences(target, [...posted, ...differences]), [])
})

const isNoReversal = (event: LoanEvent) => event.type !== 'reversal'

holds('days past due and the next due date follow from the instalments', (history) => {
  const { state } = fold(history)
  const owes = state.instalments.filter(({ charged, paid }) => {
    return charged.principal.plus(charged.interest).compare(paid.principal.plus(paid.interest)) > 0
  })
  const oldest = owes.find((instalment) => instalment.dueOn < state.asOf)
  assert.equal(state.oldestDueOn, oldest?.dueOn ?? null)
  const age = oldest ? daysBetween(oldest.dueOn, state.asOf) : 0
  assert.equal(state.daysPastDue, age > history.terms.arrearsGraceDays ? age : 0)
})

holds('a fold leaves its terms and events as they were', (history) => {
  const before = JSON.stringify([history.terms, history.events])
  const { state } = fold(history)
  const kept = JSON.stringify(encodeState(state))
  advance(history.terms, state, addDays(history.asOf, 60))
  payoffAmount(history.terms, state, history.asOf)
  assert.equal(JSON.stringify([history.terms, history.events]), before)
  assert.equal(JSON.stringify(encodeState(state)), kept)
})
