import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, eventOn, foldStory, lateCharge, on } from '../../test/support/loan-story.ts'
import { payoffAmount } from './loan-state.ts'

test('a payoff in the middle of a period pays all principal and the interest of the days gone by', () => {
  // After instalment 1: 669.98 of principal; 14 of 30 days of 6.70 are 3.13 by the morning of 15 February.
  const first = eventOn('repayment', '02-01', '340.02')
  const before = foldStory('02-10', [first]).state
  const quote = payoffAmount(loanTerms(), before, on('02-15'))
  assert.deepEqual(
    [quote.total, quote.principal, quote.interest, quote.fee, quote.penalty, quote.credit].map((one) => one.toText()),
    ['673.11', '669.98', '3.13', '0.00', '0.00', '0.00'],
  )
  const { state, effects } = foldStory('06-01', [first, eventOn('payoff', '02-15', '673.11', 'all')])
  assert.deepEqual([state.status, state.closedOn, state.closedReason], ['closed', on('02-15'), 'prepaid'])
  assert.deepEqual(effectLines(effects, /payoff/), ['payoff:all 02-15 principal -669.98 interest -3.13'])
  assert.deepEqual(effectLines(effects.slice(-2), /accrual/), ['accrual 02-14 interest 3.13'])
  const [, collapsed, ...more] = state.instalments
  assert.deepEqual([collapsed?.number, collapsed?.origin, collapsed?.dueOn, more.length], [2, 'payoff', on('02-15'), 0])
})

test('a payoff includes what is overdue and its penalty, and uses the credit there is', () => {
  const terms = loanTerms({ charges: [lateCharge] })
  const overdue = payoffAmount(terms, foldStory('02-01', [], terms).state, on('02-15'))
  assert.equal(overdue.total.toText(), '1019.93') // 1,000.00 + 10.00 + 3.13 + 6.80
  const credited = payoffAmount(
    terms,
    foldStory('01-10', [eventOn('repayment', '01-10', '300.00')], terms).state,
    on('01-16'),
  )
  assert.deepEqual([credited.total.toText(), credited.credit.toText()], ['705.00', '-300.00'])
  const covered = foldStory('01-10', [eventOn('repayment', '01-10', '5000.00')], terms).state
  assert.deepEqual(payoffAmount(terms, covered, on('01-16')).total.toText(), '0.00')
})

test('a payoff of too much leaves credit; of too little, the rest due on its day', () => {
  const over = foldStory('02-15', [eventOn('payoff', '01-16', '1006.00')]).state
  assert.deepEqual([over.status, balancesText(over)], ['overpaid', '0.00 0.00 0.00 0.00 -1.00'])
  const short = foldStory('01-20', [eventOn('payoff', '01-16', '905.00')]).state
  assert.deepEqual([short.status, balancesText(short)], ['active', '100.00 0.00 0.00 0.00 0.00'])
  assert.deepEqual([short.daysPastDue, short.oldestDueOn], [4, on('01-16')])
})

test('a payoff after the last due date is a repayment of what is left', () => {
  const { state } = foldStory('05-01', [eventOn('payoff', '04-15', '1020.07')])
  assert.deepEqual([state.status, state.closedOn, state.closedReason], ['closed', on('04-15'), 'repaid'])
})
