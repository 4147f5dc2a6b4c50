// What happens to a loan of which everything has fallen due, or that was charged off: whatever the order of arrival, what is
// owed, what the instalments say and what is posted are the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import { deltasOf, plusDeltas } from './effect.ts'
import { unpaid } from './instalment.ts'
import type { FoldedEvent, ReAgeOrder } from './loan-event.ts'
import { type Folded, payoffAmount } from './loan-state.ts'
import type { LoanTerms } from './terms.ts'

const acceleration: FoldedEvent = { id: 'called-in', sequence: 901, valueOn: on('01-16'), type: 'acceleration' }
const chargeOff: FoldedEvent = {
  id: 'charged-off',
  sequence: 902,
  valueOn: on('01-16'),
  type: 'charge_off',
  reason: null,
}

/** The balances, after it is shown that they are what is posted and what the instalments owe in principal. */
function owed({ state, effects }: Folded): string {
  const { currency } = state.book.terms
  const posted = effects.map(({ deltas }) => deltas).reduce(plusDeltas, deltasOf(currency, {}))
  assert.deepEqual(posted, state.balances)
  const open = state.instalments.reduce((sum, each) => sum + unpaid(each, 'principal').minor, 0n)
  assert.equal(open, state.balances.principal.minor)
  return balancesText(state)
}

function rows({ state }: Folded): string[] {
  return state.instalments.map(({ dueOn, charged }) =>
    [dueOn.slice(5), charged.principal.toText(), charged.interest.toText()].join(' '),
  )
}

const capitalised = (of: 'income' | 'interest', amount: string): FoldedEvent => ({
  id: `capitalised-${of}`,
  sequence: 950,
  valueOn: on('02-20'),
  type: 'capitalisation',
  of,
  amount: inr(amount),
})

// 15 of 30 days of 10.00 are earned on 16 January.
test('what is paid out or added after everything has fallen due is owed on its day, without interest', () => {
  const draw = eventOn('disbursement', '02-20', '100.00')
  const drawn = foldStory('05-01', [acceleration, draw], loanTerms({ drawing: 'tranches' }))
  assert.equal(owed(drawn), '1100.00 5.00 0.00 0.00 0.00')
  assert.deepEqual(rows(drawn), ['01-16 1000.00 5.00', '02-20 100.00 0.00'])
  const income = foldStory('05-01', [acceleration, capitalised('income', '100.00')])
  assert.equal(owed(income), '1100.00 5.00 0.00 0.00 0.00')
  const interest = foldStory('05-01', [acceleration, capitalised('interest', '2.00')])
  assert.equal(owed(interest), '1002.00 3.00 0.00 0.00 0.00')
  const repaid = foldStory('05-01', [acceleration, draw, eventOn('repayment', '02-25', '1105.00')])
  assert.deepEqual([owed(repaid), repaid.state.status], ['0.00 0.00 0.00 0.00 0.00', 'closed'])
})

test('the same holds after a charge-off that accelerates, and after a payoff that was too small', () => {
  const terms = loanTerms({ drawing: 'revolving', chargeOffInterest: 'accelerate' })
  const draw = eventOn('disbursement', '02-20', '100.00')
  assert.equal(owed(foldStory('05-01', [chargeOff, draw], terms)), '1100.00 5.00 0.00 0.00 0.00')
  const short = eventOn('payoff', '01-16', '905.00')
  assert.equal(owed(foldStory('05-01', [short, draw], terms)), '200.00 0.00 0.00 0.00 0.00')
})

test('a fee on each instalment, merged by an acceleration, is not charged anew by a later draw', () => {
  const fee = { code: 'c', name: 'C', component: 'fee', trigger: 'instalment' } as const
  const terms = loanTerms({
    drawing: 'tranches',
    charges: [{ ...fee, basis: 'percentage_of_principal', rate: '0.01' }],
  })
  const before = foldStory('02-01', [acceleration], terms)
  // 1 % of 330.02, 333.32 and 336.66.
  assert.equal(owed(before), '1000.00 5.00 10.00 0.00 0.00')
  const drawn = foldStory('05-01', [acceleration, eventOn('disbursement', '02-20', '100.00')], terms)
  assert.equal(owed(drawn), '1100.00 5.00 10.00 0.00 0.00')
})

/** The payoff that is quoted for the day of the event, after it, closes the loan. */
function closesOnTheDay(terms: LoanTerms, event: FoldedEvent): string {
  const { state } = foldStory('01-16', [event], terms)
  const { total } = payoffAmount(terms, state, state.asOf)
  const paid = foldStory('01-16', [event, eventOn('payoff', '01-16', total.toText())], terms)
  assert.deepEqual([owed(paid), paid.state.status], ['0.00 0.00 0.00 0.00 0.00', 'closed'])
  return total.toText()
}

test('the payoff quoted on the day of an acceleration or a charge-off closes the loan', () => {
  const penalty = { code: 'a', name: 'A', component: 'penalty', trigger: 'event', on: 'acceleration' } as const
  const charged = loanTerms({ charges: [{ ...penalty, basis: 'percentage_of_outstanding', rate: '0.03' }] })
  // 1,000.00, 5.00 of interest, 3 % of the principal.
  assert.equal(closesOnTheDay(charged, acceleration), '1035.00')
  const byPeriod = loanTerms({
    interestOn: 'actual',
    payoffRest: 'repayment_period',
    chargeOffInterest: 'accelerate',
  })
  // 15 of the 31 days of 10.00: the charge-off ends interest, so that none is charged to the end of the period.
  assert.equal(closesOnTheDay(byPeriod, chargeOff), '1004.84')
})

const order: ReAgeOrder = {
  startOn: on('04-01'),
  frequency: { unit: 'month', every: 1 },
  instalmentCount: 3,
  interest: 'keep',
}
const reAge: FoldedEvent = { id: 're-aged', sequence: 960, valueOn: on('02-20'), type: 're_age', ...order }
const reAmortise: FoldedEvent = {
  id: 're-amortised',
  sequence: 960,
  valueOn: on('02-20'),
  type: 're_amortise',
  interest: 'keep',
}
const actual = loanTerms({ interestOn: 'actual' })

test('what was paid after a charge-off is not owed again when the loan is re-aged or re-amortised', () => {
  // Paid on its due day an instalment is the same to the balance, charged off or not.
  const paid = eventOn('repayment', '02-01', '500.00')
  for (const event of [reAge, { ...reAge, interest: 'spread_accrued' } as const, reAmortise]) {
    const chargedOff = foldStory('02-20', [chargeOff, paid, event], actual)
    const running = foldStory('02-20', [paid, event], actual)
    assert.equal(owed(chargedOff).split(' ')[0], '669.98')
    assert.deepEqual(rows(chargedOff), rows(running))
  }
})

test('what is owed again after a charge-off is not forgotten when the loan is re-aged', () => {
  const paid = eventOn('repayment', '02-01', '340.02', 'paid')
  const chargeback: FoldedEvent = {
    id: 'charged-back',
    sequence: 955,
    valueOn: on('02-10'),
    type: 'chargeback',
    amount: inr('40.02'),
    ofEventId: 'paid',
  }
  const { state, effects } = foldStory('02-20', [chargeOff, paid, chargeback, reAge], actual)
  // 1,000.00 less 330.02 and 40.02 owed again.
  assert.equal(owed({ state, effects }).split(' ')[0], '710.00')
})
