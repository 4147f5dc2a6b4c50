import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, eventOn, foldStory, lateCharge, on } from '../../test/support/loan-story.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { Problem } from '../kernel/problem.ts'
import { cashReceived } from './effect.ts'
import type { LoanEvent } from './loan-event.ts'
import { advance, emptyState, foldLoan } from './loan-state.ts'
import type { ChargeTerms, LoanTerms } from './terms.ts'

const processing: ChargeTerms = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_principal',
  rate: '0.02',
}

test('a loan that is not paid out owes nothing and waits', () => {
  const state = advance(loanTerms(), emptyState(loanTerms()), on('01-01')).state
  assert.equal(state.status, 'pending_disbursement')
  assert.equal(balancesText(state), '0.00 0.00 0.00 0.00 0.00')
  assert.deepEqual([state.nextDueOn, state.accruedThrough, state.closedOn, state.eventCount], [null, null, null, 0])
})

test('a fee is charged at disbursement and deducted from what is paid out', () => {
  const { state, effects } = foldStory('01-01', [], loanTerms({ charges: [processing] }))
  assert.deepEqual(effectLines(effects), [
    'fee:paid-out:processing 01-01 fee 20.00',
    'disbursement:paid-out 01-01 principal 1000.00 fee -20.00',
  ])
  assert.deepEqual(
    effects.map((effect) => cashReceived(effect).toText()),
    ['0.00', '-980.00'],
  )
  assert.equal(balancesText(state), '1000.00 0.00 0.00 0.00 0.00')
  assert.equal(state.status, 'active')
  assert.deepEqual([state.nextDueOn, state.nextDueAmount.toText()], [on('02-01'), '340.02'])
})

test('fees that take the whole principal are refused', () => {
  const charges: ChargeTerms[] = [{ ...processing, basis: 'flat', amount: '1000.00' }]
  assert.throws(
    () => foldStory('01-01', [], loanTerms({ charges })),
    (error) => error instanceof Problem && error.code === 'terms.fees_exceed_principal',
  )
})

test('interest accrues each day on the scheduled balance, and is whole on the due date', () => {
  const table = [
    ['01-01', '0.00', null],
    ['01-02', '0.33', '01-01'],
    ['01-03', '0.67', '01-02'],
    ['01-16', '5.00', '01-15'],
    // 30/360: the 31st bears nothing of its own.
    ['01-31', '10.00', '01-30'],
    ['02-01', '10.00', '01-31'],
    ['02-02', '10.22', '02-01'],
    ['03-01', '16.70', '02-28'],
    ['04-01', '20.07', '03-31'],
    ['12-31', '20.07', '03-31'],
  ] as const
  for (const [asOf, interest, through] of table) {
    const { state } = foldStory(asOf)
    assert.equal(state.balances.interest.toText(), interest, asOf)
    assert.equal(state.accruedThrough, through && on(through), asOf)
  }
})

test('an instalment paid on its due date is never past due', () => {
  const before = foldStory('02-01').state
  assert.deepEqual([before.daysPastDue, before.oldestDueOn, before.nextDueOn], [0, null, on('02-01')])
  const { state, effects } = foldStory('02-02', [eventOn('repayment', '02-01', '340.02', 'first')])
  assert.deepEqual(effectLines(effects, /repayment/), ['repayment:first 02-01 principal -330.02 interest -10.00'])
  assert.equal(state.instalments[0]?.settledOn, on('02-01'))
  assert.deepEqual([state.daysPastDue, state.nextDueOn, state.nextDueAmount.toText()], [0, on('03-01'), '340.02'])
})

test('days past due count from the oldest unpaid due date, and only after the grace of the terms', () => {
  const table = [
    ['02-01', 0, '0.00'],
    ['02-02', 1, '340.02'],
    ['02-11', 10, '340.02'],
    ['03-01', 28, '340.02'],
    ['03-02', 29, '680.04'],
  ] as const
  for (const [asOf, days, amount] of table) {
    const { state } = foldStory(asOf)
    const pastDue = state.pastDue.principal.plus(state.pastDue.interest)
    assert.deepEqual([state.daysPastDue, pastDue.toText()], [days, amount], asOf)
  }
  const graceful = loanTerms({ arrearsGraceDays: 10 })
  assert.equal(foldStory('02-11', [], graceful).state.daysPastDue, 0)
  assert.equal(foldStory('02-12', [], graceful).state.daysPastDue, 11)
})

test('a late charge arises once, after its grace, on what is then unpaid of principal and interest', () => {
  const terms = loanTerms({ charges: [lateCharge] })
  const partly = eventOn('repayment', '02-04', '140.02')
  assert.deepEqual(effectLines(foldStory('02-04', [], terms).effects, /late/), [])
  assert.deepEqual(effectLines(foldStory('02-05', [], terms).effects, /late/), ['late:1:late 02-05 penalty 6.80'])
  assert.deepEqual(effectLines(foldStory('02-28', [partly], terms).effects, /late/), ['late:1:late 02-05 penalty 4.00'])
  assert.deepEqual(effectLines(foldStory('04-30', [], terms).effects, /late/), [
    'late:1:late 02-05 penalty 6.80',
    'late:2:late 03-05 penalty 6.80',
    'late:3:late 04-05 penalty 6.80',
  ])
})

test('a penalty left unpaid is past due, but does not age the loan', () => {
  const terms = loanTerms({ charges: [lateCharge], allocationOrder: ['interest', 'principal', 'fee', 'penalty'] })
  const { state } = foldStory('02-20', [eventOn('repayment', '02-05', '340.02')], terms)
  assert.equal(state.pastDue.penalty.toText(), '6.80')
  assert.deepEqual([state.daysPastDue, state.oldestDueOn, state.instalments[0]?.settledOn], [0, null, null])
})

test('a repayment pays the oldest instalment first, and within it in the order of the terms', () => {
  const due = { charges: [lateCharge] }
  const repaid = eventOn('repayment', '03-01', '400.00', 'late')
  const table = [
    [['penalty', 'fee', 'interest', 'principal'], 'principal -376.50 interest -16.70 penalty -6.80'],
    // Instalment 1 whole (346.82), then 53.18 of instalment 2 against its principal.
    [['principal', 'interest', 'fee', 'penalty'], 'principal -383.20 interest -10.00 penalty -6.80'],
  ] as const
  for (const [allocationOrder, expected] of table) {
    const { effects } = foldStory('03-01', [repaid], loanTerms({ ...due, allocationOrder }))
    assert.deepEqual(effectLines(effects, /repayment/), [`repayment:late 03-01 ${expected}`])
  }
})

test('money paid early is credit, and settles the next instalments as they fall due', () => {
  const early = eventOn('repayment', '01-10', '500.00', 'early')
  const held = foldStory('01-10', [early])
  assert.deepEqual(effectLines(held.effects, /repayment/), ['repayment:early 01-10 credit -500.00'])
  assert.equal(held.state.nextDueAmount.toText(), '0.00')
  const { state, effects } = foldStory('03-02', [early])
  assert.deepEqual(effectLines(effects, /credit/), [
    'credit:1 02-01 principal -330.02 interest -10.00 credit 340.02',
    'credit:2 03-01 principal -153.28 interest -6.70 credit 159.98',
  ])
  assert.equal(balancesText(state), '516.70 0.11 0.00 0.00 0.00')
  assert.equal(state.pastDue.principal.toText(), '180.04')
})

test('a loan repaid instalment by instalment closes on the last of them', () => {
  const events = [
    eventOn('repayment', '02-01', '340.02'),
    eventOn('repayment', '03-01', '340.02'),
    eventOn('repayment', '04-01', '340.03'),
  ]
  const { state } = foldStory('06-01', events)
  assert.deepEqual([state.status, state.closedOn, state.closedReason], ['closed', on('04-01'), 'repaid'])
  assert.equal(balancesText(state), '0.00 0.00 0.00 0.00 0.00')
  assert.deepEqual([state.nextDueOn, state.daysPastDue, state.eventCount], [null, 0, 4])
})

test('a loan whose credit covers it closes as the last instalment falls due', () => {
  const { state } = foldStory('06-01', [eventOn('repayment', '01-02', '1020.07')])
  assert.deepEqual([state.status, state.closedOn, state.closedReason], ['closed', on('04-01'), 'repaid'])
  assert.equal(foldStory('03-31', [eventOn('repayment', '01-02', '1020.07')]).state.status, 'active')
})

test('what is paid beyond everything owed makes the loan overpaid, not closed', () => {
  const { state } = foldStory('06-01', [eventOn('repayment', '01-02', '1020.08')])
  assert.deepEqual([state.status, state.closedOn, state.closedReason], ['overpaid', null, null])
  assert.equal(balancesText(state), '0.00 0.00 0.00 0.00 -0.01')
})

test('an instalment of nothing, left by a loan of few units, keeps nothing open', () => {
  const terms = loanTerms({ annualRate: '0' as LoanTerms['annualRate'], roundingMode: 'up' })
  const tiny = eventOn('disbursement', '01-01', '0.02', 'tiny')
  const state = (asOf: LocalDate, events: LoanEvent[]) => foldLoan(terms, [tiny, ...events], asOf).state
  const paid = [eventOn('repayment', '02-01', '0.01'), eventOn('repayment', '03-01', '0.01')]
  assert.deepEqual(
    state(on('03-01'), paid).instalments.map((one) => one.charged.principal.toText()),
    ['0.01', '0.01', '0.00'],
  )
  const atOnce = state(on('03-01'), paid)
  const later = state(on('05-01'), paid)
  for (const one of [atOnce, later]) assert.deepEqual([one.status, one.closedOn], ['closed', on('03-01')])
})
