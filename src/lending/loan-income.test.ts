// Deferred income in the fold: earned day by day and when the loan ends, released when it is charged off, given back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { livelyHistory } from '../../test/support/lively-histories.ts'
import { eventOn, foldStory, on, reversalOf } from '../../test/support/loan-story.ts'
import { runs } from '../../test/support/runs.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { earnedIncome, netIncome } from './deferred-income.ts'
import { type Effect, totalEffects } from './effect.ts'
import type { FoldedEvent } from './loan-event.ts'
import { incomesOf } from './loan-income.ts'
import { advance, applyEvent, foldLoan, type LoanState } from './loan-state.ts'
import { type AllocationSlot, components, dueTypes } from './terms.ts'

const dated = (id: string, day: string) => ({ id, sequence: 500, valueOn: on(day) })
/** 90.00 on the day the loan is paid out; its last instalment falls due 90 days later. */
const financed: FoldedEvent = {
  ...dated('up-front', '01-01'),
  type: 'capitalisation',
  of: 'income',
  amount: inr('90.00'),
}
const givenBack = (day: string, amount: string, ofEventId = 'up-front'): FoldedEvent => ({
  ...dated(`back-${day}`, day),
  type: 'repayment',
  kind: 'capitalised_income_adjustment',
  amount: inr(amount),
  ofEventId,
})
const chargeOff = (day: string): FoldedEvent => ({ ...dated('off', day), type: 'charge_off', reason: null })
const writeOff = (day: string): FoldedEvent => ({ ...dated('gone', day), type: 'write_off', reason: null })

/** 'earned released' of each income. */
const books = (state: LoanState) =>
  incomesOf(state.book).map(({ earned, released }) => `${earned.toText()} ${released.toText()}`)
const after = (day: string, ...events: FoldedEvent[]) => books(foldStory(day, [financed, ...events]).state)
const incomeLines = (effects: readonly Effect[]) =>
  effects.flatMap(({ key, type, valueOn, income }) =>
    income ? [`${key} ${type} ${valueOn.slice(5)} ${income.toText()}`] : [],
  )

test('what a day earns is recognised with it, of its own date and under one key; nothing that is owed changes', () => {
  const { state } = foldStory('01-01', [financed])
  assert.deepEqual(books(state), ['0.00 0.00'])
  const { state: next, effects } = advance(loanTerms(), state, on('01-02'))
  assert.deepEqual(incomeLines(effects), ['income:up-front:earned income_amortisation 01-01 1.00'])
  assert.equal(next.balances.principal.toText(), '1090.00')
  assert.deepEqual(incomeLines(advance(loanTerms(), next, on('01-31')).effects), [
    'income:up-front:earned income_amortisation 01-30 29.00',
  ])
  assert.deepEqual(after('04-01'), ['90.00 0.00'])
})

test('repaid early or written off, a loan has earned the rest at once', () => {
  for (const [ending, day] of [
    [eventOn('payoff', '02-10', '1200.00'), '02-10'],
    [writeOff('02-10'), '02-10'],
  ] as const) {
    const { effects } = foldStory('03-01', [financed, ending])
    assert.deepEqual(
      incomeLines(effects).slice(-1),
      [`income:up-front:earned income_amortisation ${day} 50.00`],
      ending.type,
    )
    assert.deepEqual(after('03-01', ending), ['90.00 0.00'])
  }
})

test('the day of a charge-off still earns; what is left then is released, and income given back is taken from there', () => {
  assert.deepEqual(after('02-10', chargeOff('02-10')), ['41.00 49.00'])
  assert.deepEqual(after('05-01', chargeOff('02-10')), ['41.00 49.00'])
  assert.deepEqual(after('05-01', chargeOff('02-10'), givenBack('03-01', '9.00')), ['41.00 40.00'])
  const { effects } = foldStory('05-01', [financed, chargeOff('02-10')])
  assert.deepEqual(incomeLines(effects).slice(-2), [
    'income:up-front:earned income_amortisation 02-10 1.00',
    'income:up-front:released income_release 02-10 49.00',
  ])
  const takenBack = foldStory('05-01', [financed, chargeOff('02-10'), reversalOf('off', '05-01')])
  assert.deepEqual(books(takenBack.state), ['90.00 0.00'])
})

test('income given back is taken from the rest; beyond the rest what was earned too much is taken back', () => {
  assert.deepEqual(after('02-15', givenBack('01-31', '30.00')), ['37.50 0.00'])
  const { effects } = foldStory('03-01', [financed, givenBack('02-15', '60.00')])
  assert.deepEqual(incomeLines(effects), [
    'income:up-front:earned income_amortisation 02-14 45.00',
    'income:up-front:earned income_amortisation 02-15 -15.00',
  ])
})

test('a loan that is owed again after it was repaid does not earn again what it has earned', () => {
  const order = dueTypes.flatMap((due) => components.map((component): AllocationSlot => `${due}_${component}`))
  const ahead = loanTerms({
    allocation: { direction: 'instalment_first', default: { order, excess: 'next_instalment' } },
  })
  const paid = eventOn('repayment', '02-10', '1200.00', 'paid')
  const bounced: FoldedEvent = {
    ...dated('bounced', '02-12'),
    type: 'chargeback',
    amount: inr('1200.00'),
    ofEventId: 'paid',
  }
  // Paid ahead by instalments, the schedule still ends in April.
  const { state } = foldStory('02-20', [financed, paid, bounced], ahead)
  assert.deepEqual([state.status, state.instalments.at(-1)?.dueOn], ['active', on('04-01')])
  assert.deepEqual(books(state), ['90.00 0.00'])
})

test('another end is another line: a change of terms moves what is earned from its own day on', () => {
  const longer: FoldedEvent = { ...dated('longer', '01-31'), type: 'reschedule', extraInstalments: 3 }
  // Announced, it changes nothing yet; from its day on 30 of 181 days are earned instead of 30 of 90.
  const announced = applyEvent(loanTerms(), foldStory('01-21', [financed]).state, longer).state
  assert.deepEqual(books(announced), ['20.00 0.00'])
  assert.deepEqual(books(advance(loanTerms(), announced, on('01-31')).state), ['14.92 0.00'])
  assert.deepEqual(after('01-31', longer), ['14.92 0.00'])
})

test('income that another pays comes in as money, is earned beside what is capitalised, and is owed by nobody', () => {
  const paidByOther: FoldedEvent = { ...dated('buy-down', '01-31'), type: 'income_deferral', amount: inr('60.00') }
  const back: FoldedEvent = {
    ...dated('back', '02-10'),
    type: 'income_adjustment',
    amount: inr('5.00'),
    ofEventId: 'buy-down',
  }
  const { state, effects } = foldStory('02-10', [financed, paidByOther, back])
  assert.deepEqual(books(state), ['40.00 0.00', '10.00 0.00'])
  // 60.00 over the 60 days to the end: 10.00 in ten. The 5.00 lower what is left from then on.
  assert.deepEqual(
    incomeLines(effects).filter((line) => line.startsWith('income:buy-down:')),
    ['income:buy-down:earned income_amortisation 02-09 10.00'],
  )
  const moved = effects.filter(({ cash }) => cash !== undefined)
  assert.deepEqual(
    moved.map(({ key, valueOn, cash }) => [key, valueOn, cash?.toText()]),
    [
      ['income_deferral:buy-down', on('01-31'), '60.00'],
      ['income_adjustment:back', on('02-10'), '-5.00'],
    ],
  )
  assert.deepEqual(state.balances, foldStory('02-10', [financed]).state.balances)
})

test('what is given back names income of the loan', () => {
  for (const of of ['other', 'paid-out']) {
    assert.throws(() => after('02-10', givenBack('02-10', '9.00', of)), { code: 'loan_event.impossible' })
  }
})

test('earned as the straight line has it, and no more than there is; all of it is gone when the loan ends', () => {
  fc.assert(
    fc.property(livelyHistory, ({ terms, events, asOf }) => {
      const { state, effects } = foldLoan(terms, events, asOf)
      const posted = totalEffects(effects)
      for (const income of incomesOf(state.book)) {
        const of = (what: string) =>
          posted.get(`income:${income.eventId}:${what}`)?.income ?? Money.zero(terms.currency)
        assert.deepEqual([income.earned, income.released], [of('earned'), of('released')])
        const left = netIncome(income).minus(income.earned).minus(income.released)
        assert.ok(!left.isNegative())
        if (state.status !== 'active' || state.chargedOffOn !== null) assert.ok(left.isZero())
        if (left.isZero()) continue
        const endsOn = state.instalments.at(-1)?.dueOn as LocalDate
        assert.deepEqual(income.earned, earnedIncome(income, endsOn, asOf, terms.roundingMode))
      }
    }),
    runs(300, 2_000),
  )
})
