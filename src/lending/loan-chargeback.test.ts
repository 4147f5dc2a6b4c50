import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import type { FoldedEvent } from './loan-event.ts'
import type { LoanState } from './loan-state.ts'
import type { Allocation, Component } from './terms.ts'

let sequence = 100

function chargeback(day: string, amount: string, ofEventId = 'paid'): FoldedEvent {
  sequence += 1
  return { id: `back-${sequence}`, sequence, valueOn: on(day), type: 'chargeback', amount: inr(amount), ofEventId }
}

function ordered(...order: Component[]): Allocation {
  const slots = (['past_due', 'due', 'in_advance'] as const).flatMap(
    (due) => [`${due}_interest`, `${due}_principal`] as const,
  )
  return { direction: 'instalment_first', default: { order: slots, excess: 'credit' }, chargeback: order }
}

function rows({ instalments }: LoanState): string[] {
  return instalments.map(({ dueOn, charged }) =>
    [dueOn.slice(5), charged.principal.toText(), charged.interest.toText()].join(' '),
  )
}

const paid = eventOn('repayment', '02-01', '340.02', 'paid')

test('without an order all that is charged back is principal, due with the next instalment', () => {
  const { state } = foldStory('02-10', [paid, chargeback('02-10', '340.02')])
  assert.deepEqual(rows(state), ['02-01 330.02 10.00', '03-01 673.34 6.70', '04-01 336.66 3.37'])
})

test('by an order it is what the money had paid, each chargeback taking what those before it left', () => {
  const terms = loanTerms({ allocation: ordered('interest', 'principal') })
  const backs = [chargeback('02-10', '4.00'), chargeback('02-11', '10.00')]
  const { state, effects } = foldStory('02-11', [paid, ...backs], terms)
  assert.deepEqual(rows(state), ['02-01 330.02 10.00', '03-01 337.32 16.70', '04-01 336.66 3.37'])
  assert.deepEqual(
    effectLines(effects, /chargeback/).map((line) => line.replace(/^\S+ /, '')),
    ['02-10 interest 4.00', '02-11 principal 4.00 interest 6.00'],
  )
})

test('interest owed again was earned before: it is owed at once, and not accrued a second time', () => {
  const terms = loanTerms({ allocation: ordered('interest', 'principal') })
  const { state, effects } = foldStory('02-10', [paid, chargeback('02-10', '10.00')], terms)
  const accrued = effects.filter(({ type }) => type === 'accrual').map(({ deltas }) => Number(deltas.interest.toText()))
  // 10.00 of January, and 9 of 30 days of 6.70.
  assert.equal(accrued.reduce((sum, each) => sum + each, 0).toFixed(2), '12.01')
  assert.equal(balancesText(state), '669.98 12.01 0.00 0.00 0.00')
})

test('credit of the borrower is taken first; what it covers leaves no trace on the schedule', () => {
  const tooMuch = eventOn('repayment', '01-01', '1050.00', 'paid')
  const ended = foldStory('04-02', [tooMuch]).state
  assert.equal(ended.credit.toText(), '-29.93')
  const covered = foldStory('04-10', [tooMuch, chargeback('04-10', '20.00')]).state
  assert.deepEqual([covered.credit.toText(), covered.instalments.length], ['-9.93', 3])
  const beyond = foldStory('04-10', [tooMuch, chargeback('04-10', '40.00')]).state
  assert.equal(balancesText(beyond), '10.07 0.00 0.00 0.00 0.00')
  const [last] = beyond.instalments.slice(-1)
  assert.deepEqual(
    [last?.dueOn, last?.origin, last?.charged.principal.toText(), last?.paid.principal.toText()],
    [on('04-10'), 'after_schedule', '40.00', '29.93'],
  )
})

test('after the last due day it is an instalment of its own, which moves with the latest', () => {
  const all = eventOn('repayment', '01-01', '1020.07', 'paid')
  const backs = [chargeback('04-10', '5.00'), chargeback('04-20', '7.00')]
  const { state } = foldStory('04-20', [all, ...backs])
  assert.deepEqual(rows(state).slice(3), ['04-20 12.00 0.00'])
})

test('on the last due day it is due with the last instalment', () => {
  const { state } = foldStory('04-01', [paid, chargeback('04-01', '40.00')])
  assert.deepEqual(rows(state).slice(2), ['04-01 376.66 3.37'])
})

test('principal owed again bears interest where interest is on what is owed', () => {
  const terms = loanTerms({ interestOn: 'actual', allocation: ordered('principal', 'interest') })
  const { state } = foldStory('02-02', [paid, chargeback('02-02', '330.02')], terms)
  // 669.98 for one of the 28 days of February, then 1,000.00 for 27.
  assert.equal(state.instalments[1]?.charged.interest.toText(), '9.88')
})
