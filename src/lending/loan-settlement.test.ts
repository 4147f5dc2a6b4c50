// A settlement: what is agreed on with the borrower is received, and what it does not pay is given up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, eventOn, foldStory, lateCharge, on } from '../../test/support/loan-story.ts'
import { Problem } from '../kernel/problem.ts'
import type { FoldedEvent } from './loan-event.ts'
import { advance, payoffAmount, settledInFull } from './loan-state.ts'
import { decodeState, encodeState } from './state-codec.ts'
import { type Allocation, type AllocationSlot, type ChargeTerms, components, dueTypes } from './terms.ts'

const settlement = (day: string, amount: string): FoldedEvent => ({
  id: 'agreed',
  sequence: 900,
  valueOn: on(day),
  type: 'settlement',
  amount: inr(amount),
  reason: 'Agreed.',
})
const paid = eventOn('repayment', '02-01', '340.02')
const own = /^(settlement|given_up|credit)/

test('half a month after the first instalment 673.33 is owed: 400.00 pays the interest and principal, 273.33 is given up', () => {
  // 669.98 and half of the month's 6.70.
  assert.equal(settledInFull(foldStory('02-16', [paid]).state, on('02-16')).total.toText(), '673.33')
  const { state, effects } = foldStory('02-16', [paid, settlement('02-16', '400.00')])
  assert.deepEqual(effectLines(effects, own), [
    'settlement:agreed 02-16 principal -396.65 interest -3.35',
    'given_up:agreed 02-16 principal -273.33',
  ])
  assert.equal(balancesText(state), '0.00 0.00 0.00 0.00 0.00')
  assert.deepEqual([state.status, state.closedOn, state.closedReason], ['closed', on('02-16'), 'settled'])
  assert.deepEqual([state.settledOn, state.writtenOffOn], [on('02-16'), on('02-16')])
  assert.deepEqual([state.nextDueOn, state.daysPastDue], [null, 0])
})

test('a settlement that pays part of the interest gives up the rest of it, and all principal', () => {
  const { effects } = foldStory('02-16', [paid, settlement('02-16', '2.00')])
  assert.deepEqual(effectLines(effects, own), [
    'settlement:agreed 02-16 interest -2.00',
    'given_up:agreed 02-16 principal -669.98 interest -1.35',
  ])
})

test('it is laid on what is past due first: the penalty, the interest and the principal of the first instalment', () => {
  // Past due are 6.80 (2 % of 340.02), 10.00 and 330.02; then 3.35 is due, and 149.83 is left for its principal.
  const terms = loanTerms({ charges: [lateCharge] })
  const { effects } = foldStory('02-16', [settlement('02-16', '500.00')], terms)
  assert.deepEqual(effectLines(effects, own), [
    'settlement:agreed 02-16 principal -479.85 interest -13.35 penalty -6.80',
    'given_up:agreed 02-16 principal -520.15',
  ])
})

test("the borrower's credit is used before, and what the terms charge for a payoff is not charged", () => {
  const early: ChargeTerms = {
    code: 'early',
    name: 'Early',
    component: 'fee',
    trigger: 'event',
    on: 'payoff',
    basis: 'flat',
    amount: '50.00',
  }
  const terms = loanTerms({ charges: [early] })
  const ahead = eventOn('repayment', '01-16', '100.00')
  const before = foldStory('02-16', [ahead, paid], terms).state
  const [owed, payoff] = [settledInFull(before, on('02-16')).total, payoffAmount(terms, before, on('02-16')).total]
  assert.equal(payoff.minus(owed).toText(), '50.00')
  const { state, effects } = foldStory('02-16', [ahead, paid, settlement('02-16', '100.00')], terms)
  assert.deepEqual(
    effects.filter(({ key }) => key.startsWith('event_charge')),
    [],
  )
  const gone = effects.filter(({ key }) => key.startsWith('given_up')).map(({ deltas }) => deltas.principal.toText())
  // 1,000.00 less 440.02 and 100.00 that came in, and 13.35 of interest.
  assert.deepEqual(gone, ['-473.33'])
  assert.equal(balancesText(state), '0.00 0.00 0.00 0.00 0.00')
})

test('a short settlement does not wait in suspense', () => {
  const order = dueTypes.flatMap((due) => [...components].reverse().map((each): AllocationSlot => `${due}_${each}`))
  const allocation: Allocation = {
    direction: 'instalment_first',
    default: { order, excess: 'credit' },
    partialRepayments: 'suspend',
  }
  const terms = loanTerms({ allocation })
  const { state, effects } = foldStory('02-16', [settlement('02-16', '100.00')], terms)
  assert.deepEqual(effectLines(effects, own), [
    'settlement:agreed 02-16 principal -90.00 interest -10.00',
    'given_up:agreed 02-16 principal -910.00 interest -3.35',
  ])
  assert.equal(balancesText(state), '0.00 0.00 0.00 0.00 0.00')
})

test('nothing is earned after it, what comes is a recovery, and the state is kept as it is', () => {
  const { state } = foldStory('02-16', [paid, settlement('02-16', '400.00')])
  const later = advance(loanTerms(), state, on('06-01'))
  assert.deepEqual([later.effects, later.state.status], [[], 'closed'])
  const recovered = foldStory('06-01', [
    paid,
    settlement('02-16', '400.00'),
    eventOn('recovery', '03-01', '40.00'),
  ]).state
  assert.deepEqual([recovered.recovered.toText(), recovered.closedReason], ['40.00', 'settled'])
  const kept = JSON.parse(JSON.stringify(encodeState(recovered)))
  assert.deepEqual(encodeState(decodeState(kept, loanTerms())), encodeState(recovered))
  assert.equal(decodeState(kept, loanTerms()).settledOn, on('02-16'))
})

test('what was written off is not settled', () => {
  const writtenOff: FoldedEvent = { id: 'gone', sequence: 899, valueOn: on('02-15'), type: 'write_off', reason: null }
  assert.throws(
    () => foldStory('02-16', [writtenOff, settlement('02-16', '1.00')]),
    (error: Problem) => error instanceof Problem && error.code === 'loan_event.impossible',
  )
})
