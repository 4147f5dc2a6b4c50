// What holds for every loan: random products and histories.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyHistory, type History } from '../../test/support/lending.ts'
import { livelyHistory } from '../../test/support/lively-histories.ts'
import { runs } from '../../test/support/runs.ts'
import { addDays, daysBetween, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { netDisbursedAmount } from './charge.ts'
import { cashReceived, deltasOf, type Effect, effectDifferences, plusDeltas, totalEffects } from './effect.ts'
import { unpaid, unpaidTotal } from './instalment.ts'
import { type FoldedEvent, type LoanEvent, standingEvents } from './loan-event.ts'
import { advance, applyEvent, canApply, emptyState, foldLoan, type LoanState, payoffAmount } from './loan-state.ts'
import { decodeState, encodeState } from './state-codec.ts'
import { components, type LoanTerms, type MoneyKind } from './terms.ts'

type Property = (history: History) => void

const usual = runs(60, 1_000)

/** On repayments and payoffs alone, where more can be said. */
function holdsSimply(title: string, property: Property, parameters = usual): void {
  test(title, () => fc.assert(fc.property(anyHistory, property), parameters))
}

function holds(title: string, property: Property, parameters = usual): void {
  holdsSimply(title, property, parameters)
  test(`${title}: on lively loans`, () => fc.assert(fc.property(livelyHistory, property), parameters))
}

const fold = ({ terms, events, asOf }: History) => foldLoan(terms, events, asOf)

/** The events that stand by `asOf`, in their order. */
const standing = ({ events, asOf }: History) => standingEvents(events).filter((event) => event.valueOn <= asOf)

/** A state without what only says how it came about. */
function seen({ book: _, lastEventOrder: __, ...state }: LoanState) {
  return state
}

const totals = (effects: Iterable<Effect>) =>
  [...totalEffects(effects).values()].sort((a, b) => (a.key < b.key ? -1 : 1))

function sumByKey(effects: Iterable<Effect>): unknown {
  return totals(effects).map(({ key, deltas, income }) => [key, deltas, income])
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

holds('cash received is what the borrower and others brought, less what was paid out', (history) => {
  const { effects } = fold(history)
  const { currency } = history.terms
  const moved = standing(history).map((event, index) => cashOf(history.terms, event, index === 0))
  // The borrower's own part of a disbursement is counted as paid on its day.
  const paidDown = effects.filter((effect) => effect.type === 'down_payment').map(cashReceived)
  assert.deepEqual(Money.sum(currency, effects.map(cashReceived)), Money.sum(currency, [...moved, ...paidDown]))
})

const withoutCash: ReadonlySet<MoneyKind> = new Set<MoneyKind>(['goodwill_credit', 'capitalised_income_adjustment'])

function cashOf(terms: LoanTerms, event: FoldedEvent, isFirst: boolean): Money {
  if (event.type === 'disbursement') {
    return netDisbursedAmount(terms, {
      principal: event.amount,
      interest: Money.zero(terms.currency),
      isFirst,
    }).negated()
  }
  if (event.type === 'payoff' || event.type === 'recovery' || event.type === 'income_deferral') return event.amount
  if (event.type === 'settlement') return event.amount
  if (event.type === 'chargeback' || event.type === 'credit_refund' || event.type === 'income_adjustment') {
    return event.amount.negated()
  }
  const isCash = event.type === 'repayment' && !withoutCash.has(event.kind ?? 'repayment')
  return isCash ? event.amount : Money.zero(terms.currency)
}

holds('nothing owed is negative, and nothing is paid or given up beyond what was charged', (history) => {
  const { state } = fold(history)
  for (const component of components) {
    assert.ok(!state.balances[component].isNegative() && !state.pastDue[component].isNegative(), component)
    assert.ok(state.pastDue[component].compare(state.balances[component]) <= 0, `past due ${component}`)
  }
  assert.ok(!state.credit.isPositive() && state.credit.equals(state.balances.credit))
  for (const instalment of state.instalments) {
    for (const component of components) {
      const { paid, waived, writtenOff } = instalment
      for (const amount of [paid, waived, writtenOff]) assert.ok(!amount[component].isNegative())
      assert.ok(!unpaid(instalment, component).isNegative(), `${component} of ${instalment.number}`)
      if (instalment.settledOn !== null) assert.ok(unpaid(instalment, component).isZero())
    }
  }
})

holdsSimply('nothing is paid before it is due, and credit waits only when nothing is due', (history) => {
  const { state } = fold(history)
  for (const { dueOn, charged, paid } of state.instalments) {
    for (const component of components) {
      if (dueOn > state.asOf) assert.ok(paid[component].isZero())
      if (dueOn <= state.asOf && !state.credit.isZero()) assert.deepEqual(paid[component], charged[component])
    }
  }
})

holds('principal charged is principal paid out, whatever was prepaid, and what is owed again', (history) => {
  const { state, effects } = fold(history)
  const { currency, allocation, interestOn } = history.terms
  const charged = state.instalments.map((instalment) => instalment.charged.principal)
  const comesOutOfSuspense =
    allocation?.partialRepayments === 'suspend' && (allocation.chargeback || interestOn === 'actual')
  // The instalment on which money is owed again shows all of it, what credit paid of it too, but not what waited in suspense.
  const owedAgain = effects
    .filter(({ type, deltas }) => (type === 'chargeback' || type === 'credit_refund') && !deltas.principal.isZero())
    .flatMap(({ type, deltas }) =>
      type === 'chargeback' && comesOutOfSuspense ? [deltas.principal] : [deltas.principal, deltas.credit],
    )
  assert.deepEqual(Money.sum(currency, charged), Money.sum(currency, [state.principalDisbursed, ...owedAgain]))
})

holds('a loan is closed when, and only when, nothing is owed and nothing is left over', (history) => {
  const { state } = fold(history)
  const { terms } = history
  if (state.settledOn !== null) return assert.equal(state.status, state.credit.isZero() ? 'closed' : 'overpaid')
  if (state.writtenOffOn !== null) return assert.equal(state.status, 'written_off')
  const isRepaid = Money.sum(terms.currency, state.instalments.map(unpaidTotal)).isZero()
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

const has = (events: readonly LoanEvent[], type: LoanEvent['type']) => events.some((event) => event.type === type)

/** What was rescheduled before a loan is re-aged is no more, so there the arrival is part of what happened. */
const hangsOnArrival = ({ events }: History) =>
  has(events, 'reschedule') && (has(events, 're_age') || has(events, 'restructure'))

holds('the order in which events arrive changes nothing', (history) => {
  const { terms, events, asOf } = history
  if (hangsOnArrival(history)) return
  const arrivedOtherwise = [...events].reverse().map((event, index): LoanEvent => ({ ...event, sequence: index + 1 }))
  const [one, other] = [fold(history), foldLoan(terms, arrivedOtherwise, asOf)]
  assert.deepEqual(other.effects, one.effects)
  assert.deepEqual(seen(other.state), seen(one.state))
})

holds('reversing an event and entering it again comes to the same books', (history) => {
  const { terms, events, asOf } = history
  // Entered again, it arrives after everything else.
  if (hangsOnArrival(history)) return
  const target = standing(history).at(-1)
  if (target === undefined || target.type === 'disbursement') return
  const reversal: LoanEvent = { ...target, id: 'undo', sequence: 900, type: 'reversal', reversesEventId: target.id }
  const again: LoanEvent = { ...target, id: 'again', sequence: 901, orderKey: target.orderKey ?? target.id }
  const before = fold(history)
  const after = foldLoan(terms, [...events, reversal, again], asOf)
  assert.deepEqual(seen(after.state), seen(before.state))
  const renamed = after.effects.map((effect) => ({
    ...effect,
    eventId: effect.eventId === 'again' ? target.id : effect.eventId,
    key: effect.key.replace(/:again(?=:|$)/, `:${target.id}`),
  }))
  assert.deepEqual(renamed, before.effects)
})

/** Applies event by event, keeping the state as JSON in between, and advancing part of the way before each. */
function stepByStep(history: History): { state: LoanState; effects: Effect[] } {
  const { terms } = history
  const effects: Effect[] = []
  let state = emptyState(terms)
  const keep = (folded: { state: LoanState; effects: readonly Effect[] }) => {
    effects.push(...folded.effects)
    const kept = JSON.stringify(encodeState(folded.state))
    state = decodeState(JSON.parse(kept), terms)
    assert.deepEqual(seen(state), seen(folded.state))
    assert.equal(JSON.stringify(encodeState(state)), kept)
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
  assert.deepEqual(seen(steps.state), seen(whole.state))
  assert.deepEqual(sumByKey(steps.effects), sumByKey(whole.effects))
})

function dayByDay(terms: LoanTerms, from: LoanState, to: LocalDate): { state: LoanState; effects: Effect[] } {
  const effects: Effect[] = []
  let state = from
  while (state.asOf < to) {
    const folded = advance(terms, state, addDays(state.asOf, 1))
    const accruals = folded.effects.filter((effect) => effect.type === 'accrual')
    // Credit that pays ahead brings forward what is earned later, on the day it is used.
    const days = [state.asOf, ...(state.credit.isZero() ? [] : [folded.state.asOf])]
    assert.equal(new Set(accruals.map((effect) => effect.valueOn)).size, accruals.length)
    for (const { type, valueOn, deltas } of folded.effects) {
      if (type === 'income_amortisation') assert.ok([state.asOf, folded.state.asOf].includes(valueOn))
      else assert.ok(type === 'accrual' ? days.includes(valueOn) : valueOn === folded.state.asOf)
      if (type === 'accrual') assert.ok(deltas.interest.isPositive())
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
    assert.deepEqual(seen(daily.state), seen(atOnce.state))
    assert.deepEqual(sumByKey(daily.effects), sumByKey(atOnce.effects))
    assert.deepEqual(advance(terms, atOnce.state, to), { state: atOnce.state, effects: [] })
  },
  runs(100, 600),
)

holds('a payoff of the quoted total closes the loan to exactly zero, and of one unit less does not', (history) => {
  const { terms, asOf } = history
  const { state } = fold(history)
  if (state.writtenOffOn !== null) return
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
  const owes = state.instalments.filter((one) => unpaid(one, 'principal').plus(unpaid(one, 'interest')).isPositive())
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
