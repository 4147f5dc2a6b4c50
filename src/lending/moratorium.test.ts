// Moratoria: what falls due during and after them, and interest that is earned though it is not due.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import { addDays, type LocalDate } from '../kernel/local-date.ts'
import type { FoldedEvent } from './loan-event.ts'
import { advance, type LoanState, payoffAmount } from './loan-state.ts'
import type { LoanTerms } from './terms.ts'

type Grace = Pick<Extract<FoldedEvent, { type: 'reschedule' }>, 'principalMoratorium' | 'interestMoratorium'>

function grace(day: string, given: Grace): FoldedEvent {
  return { id: `grace-${day}`, sequence: 900, valueOn: on(day), type: 'reschedule', ...given }
}

/** Due on, principal, interest. */
function table({ instalments }: LoanState): string[] {
  return instalments.map(({ dueOn, charged }) =>
    [dueOn.slice(5), charged.principal.toText(), charged.interest.toText()].join(' '),
  )
}

const both = (count: number): Grace => ({ principalMoratorium: count, interestMoratorium: count })

test('grace for all instalments that are not yet due: those that follow them repay, and what was due stays', () => {
  const two = loanTerms({ instalmentCount: 2 })
  // Of 1,000 the first repays 497.51 beside 10.00; 502.49 bear 5.02 a month.
  assert.deepEqual(table(foldStory('02-15', [grace('02-15', both(1))], two).state), [
    '02-01 497.51 10.00',
    '03-01 0.00 0.00',
    '04-01 502.49 10.04',
  ])
  assert.deepEqual(table(foldStory('02-15', [grace('02-15', both(2))], two).state), [
    '02-01 497.51 10.00',
    '03-01 0.00 0.00',
    '04-01 0.00 0.00',
    '05-01 502.49 15.06',
  ])
  const flat = foldStory('02-15', [grace('02-15', both(1))], { ...two, interestMethod: 'flat' }).state
  assert.deepEqual(table(flat), ['02-01 500.00 10.00', '03-01 0.00 0.00', '04-01 500.00 20.00'])
  const paid = [eventOn('repayment', '02-01', '340.02'), grace('02-15', both(2))]
  const [first, ...later] = table(foldStory('02-15', paid).state)
  assert.equal(first, '02-01 330.02 10.00')
  // 6.70 a month on 669.98, for three months.
  assert.deepEqual(
    later.map((row) => row.slice(0, 11)),
    ['03-01 0.00 ', '04-01 0.00 ', '05-01 326.6', '06-01 343.3'],
  )
  assert.ok(later[2]?.endsWith('20.10'))
})

test('interest on what is owed: grace for all that is not yet due leaves the arrears as they were', () => {
  const terms = loanTerms({ instalmentCount: 2, interestOn: 'actual' })
  const { state } = foldStory('02-15', [grace('02-15', both(1))], terms)
  assert.equal(table(state)[0], '02-01 497.51 10.00')
  assert.equal(state.pastDue.principal.toText(), '497.51')
})

test('grace of interest alone makes no instalments', () => {
  const { state } = foldStory('02-15', [grace('02-15', { interestMoratorium: 1 })])
  assert.deepEqual(
    table(state).map((row) => row.slice(0, 5)),
    ['02-01', '03-01', '04-01'],
  )
})

const deferred = loanTerms({
  instalmentCount: 4,
  moratorium: { deferredInterestInstalments: 2, principalInstalments: 2 },
})

/** Interest in the books as each day begins. */
const inBooks = (terms: LoanTerms, days: readonly string[], events: readonly FoldedEvent[] = []) =>
  days.map((day) => foldStory(day, events, terms).state.balances.interest.toText())

test('interest that a moratorium defers is earned day by day, and due with the first instalment after it', () => {
  // 10.00 a month.
  const days = ['01-16', '02-01', '02-16', '03-01', '03-16', '04-01']
  assert.deepEqual(inBooks(deferred, days), ['5.00', '10.00', '15.00', '20.00', '25.00', '30.00'])
  assert.deepEqual(table(foldStory('01-01', [], deferred).state).slice(0, 2), ['02-01 0.00 0.00', '03-01 0.00 0.00'])
  assert.equal(foldStory('01-01', [], deferred).state.instalments[2]?.charged.interest.toText(), '30.00')
})

test('interest that a moratorium defers is owed by whoever pays off during it', () => {
  const quote = payoffAmount(deferred, foldStory('01-10', [], deferred).state, on('02-16'))
  assert.equal(quote.total.toText(), '1015.00')
  const { state } = foldStory('02-16', [eventOn('payoff', '02-16', '1015.00')], deferred)
  assert.equal(state.status, 'closed')
})

test('granted under way, a moratorium of interest takes nothing out of the books', () => {
  // 10.00 of January; then 6.70 a month on 669.98.
  const days = ['02-16', '03-01', '03-16']
  assert.deepEqual(inBooks(loanTerms(), days.slice(0, 2)), ['13.35', '16.70'])
  assert.deepEqual(inBooks(loanTerms(), days, [grace('02-15', both(1))]), ['13.35', '16.70', '20.05'])
})

test('deferred interest can be given up, and what is paid ahead of it is earned once', () => {
  const waived = foldStory('02-16', [eventOn('interest_waiver', '02-16', '4.00')], deferred).state
  assert.equal(balancesText(waived), '1000.00 11.00 0.00 0.00 0.00')
  for (const excess of ['next_instalment', 'last_instalment', 'spread'] as const) {
    const order = (['past_due', 'due', 'in_advance'] as const).flatMap((due) =>
      (['interest', 'principal', 'fee', 'penalty'] as const).map((each) => `${due}_${each}` as const),
    )
    const allocation = { direction: 'instalment_first', default: { order, excess } } as const
    for (const amount of ['20.00', '400.00']) neverFalls({ ...deferred, allocation }, amount)
  }
})

/** Paid `amount` on 16 February, the loan is taken from night to night. */
function neverFalls(terms: LoanTerms, amount: string): void {
  let { state } = foldStory('02-16', [eventOn('repayment', '02-16', amount)], terms)
  for (let day: LocalDate = on('02-17'); day <= on('05-05'); day = addDays(day, 1)) {
    const before = state.book.accrued
    state = advance(terms, state, day).state
    assert.ok(state.book.accrued >= before, `${terms.allocation?.default.excess} ${amount} ${day}`)
  }
  const charged = state.instalments.reduce((sum, one) => sum.plus(one.charged.interest), inr('0.00'))
  assert.equal(state.book.accrued, charged.minor)
}

const onActual = loanTerms({ interestOn: 'actual', overdueInterest: 'none' })
const graced = [eventOn('repayment', '02-01', '340.02'), grace('02-16', { interestMoratorium: 1 })]

/** 669.98 and their interest of 15 of 28 days of 6.70: 3.59. */
const covering = eventOn('repayment', '02-16', '673.57')

test('money that covers the loan but waits as credit leaves a moratorium as it was agreed', () => {
  const without = foldStory('02-16', graced, onActual).state
  const having = foldStory('02-16', [...graced, covering], onActual).state
  assert.equal(balancesText(having), '669.98 3.59 0.00 0.00 -673.57')
  assert.deepEqual(table(having), table(without))
})

test('a moratorium that ends because money covers principal and interest takes no principal out of the books', () => {
  const order = (['past_due', 'due', 'in_advance'] as const).flatMap((due) =>
    (['fee', 'interest', 'principal', 'penalty'] as const).map((each) => `${due}_${each}` as const),
  )
  const terms: LoanTerms = {
    ...onActual,
    allocation: { direction: 'component_first', default: { order, excess: 'next_instalment' } },
  }
  const fee = { code: 'visit', name: 'Visit', component: 'fee', dueOn: on('03-01'), amount: inr('700.00') } as const
  const charge: FoldedEvent = { id: 'visit', sequence: 905, valueOn: on('02-15'), type: 'charge', ...fee }
  const { state } = foldStory('02-16', [...graced, charge, covering], terms)
  // The fee, paid ahead, takes all of it: before its day no more of it is in the books.
  assert.equal(balancesText(state), '669.98 3.59 0.00 0.00 0.00')
  const charged = state.instalments.reduce((sum, one) => sum.plus(one.charged.principal), inr('0.00'))
  assert.equal(charged.toText(), '1000.00')
})

test('charged off during a moratorium: what was earned by then is owed with the first instalment after it', () => {
  const off: FoldedEvent = { id: 'off', sequence: 950, valueOn: on('02-16'), type: 'charge_off', reason: null }
  const stop = { ...deferred, chargeOffInterest: 'stop' as const }
  const { state } = foldStory('02-16', [off], stop)
  assert.deepEqual(
    state.instalments.map(({ charged }) => charged.interest.toText()),
    ['0.00', '0.00', '15.00', '0.00'],
  )
  assert.deepEqual(inBooks(stop, ['02-16', '03-16', '08-01'], [off]), ['15.00', '15.00', '15.00'])
  const called = foldStory('02-16', [off], { ...deferred, chargeOffInterest: 'accelerate' }).state
  assert.equal(balancesText(called), '1000.00 15.00 0.00 0.00 0.00')
})
