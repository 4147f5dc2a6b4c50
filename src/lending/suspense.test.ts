// Partial payments that wait in suspense until there is enough for a whole instalment.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, inrCurrency, loanTerms } from '../../test/support/lending.ts'
import { on } from '../../test/support/loan-story.ts'
import { rate } from '../kernel/rate.ts'
import type { LoanEvent } from './loan-event.ts'
import { foldLoan } from './loan-state.ts'
import { type Allocation, type AllocationSlot, components, dueTypes, type LoanTerms } from './terms.ts'

const order = dueTypes.flatMap((due) => [...components].reverse().map((each): AllocationSlot => `${due}_${each}`))

/** 10,000.00 at 24 % a year in four weekly instalments of 2,528.91. */
function weekly(changes: Partial<Allocation> = {}): LoanTerms {
  return loanTerms({
    currency: inrCurrency,
    annualRate: rate('0.24'),
    interestPeriod: 'repayment_period',
    dayCount: 'actual_365',
    frequency: { unit: 'week', every: 1 },
    instalmentCount: 4,
    roundingMode: 'half_even',
    allocation: {
      direction: 'instalment_first',
      default: { order, excess: 'credit' },
      partialRepayments: 'suspend',
      ...changes,
    },
  })
}

const money = (id: string, day: string, amount: string): LoanEvent => ({
  id,
  sequence: Number(day.replace('-', '')),
  valueOn: on(day),
  type: 'repayment',
  amount: inr(amount),
})

function fold(asOf: string, ...events: LoanEvent[]) {
  const paidOut: LoanEvent = { id: 'd', sequence: 1, valueOn: on('01-01'), type: 'disbursement', amount: inr('10000') }
  return foldLoan(weekly(), [paidOut, ...events], on(asOf))
}

/** What is unpaid of each instalment, and what waits. */
function unpaidAndWaiting(asOf: string, ...events: LoanEvent[]): string[] {
  const { state } = fold(asOf, ...events)
  const unpaid = state.instalments.map(({ charged, paid }) =>
    charged.principal.plus(charged.interest).minus(paid.principal).minus(paid.interest).toText(),
  )
  return [...unpaid, state.balances.credit.negated().toText()]
}

const short = money('a', '01-08', '1000.00')
const enough = money('b', '01-10', '1600.00')

test('money short of the instalment due waits, and nothing of the instalment is paid', () => {
  assert.deepEqual(unpaidAndWaiting('01-09', short), ['2528.91', '2528.91', '2528.91', '2528.91', '1000.00'])
  assert.equal(fold('01-09', short).state.balances.credit.toText(), '-1000.00')
})

test('with what comes after it the whole instalment is paid; what is over waits for the next', () => {
  const after = ['0.00', '2528.91', '2528.91', '2528.91', '71.09']
  assert.deepEqual(unpaidAndWaiting('01-10', short, enough), after)
  // 71.09 is not enough on the second due day, and 2,457.82 more is.
  assert.deepEqual(unpaidAndWaiting('01-15', short, enough), after)
  const rest = money('c', '01-15', '2457.82')
  assert.deepEqual(unpaidAndWaiting('01-15', short, enough, rest), ['0.00', '0.00', '2528.91', '2528.91', '0.00'])
})

test('behind by two, money for one and a half pays the older one', () => {
  assert.deepEqual(unpaidAndWaiting('01-16', money('a', '01-16', '4000.00')), [
    '0.00',
    '2528.91',
    '2528.91',
    '2528.91',
    '1471.09',
  ])
})

test('what waits pays on the due day once it is enough', () => {
  const ahead = money('a', '01-05', '2528.91')
  assert.deepEqual(unpaidAndWaiting('01-07', ahead), ['2528.91', '2528.91', '2528.91', '2528.91', '2528.91'])
  assert.deepEqual(unpaidAndWaiting('01-08', ahead), ['0.00', '2528.91', '2528.91', '2528.91', '0.00'])
})

test('what waits goes back first, and helps to pay the loan off', () => {
  const back: LoanEvent = { ...money('x', '01-09', '1000.00'), type: 'chargeback', ofEventId: 'a' } as LoanEvent
  assert.deepEqual(unpaidAndWaiting('01-09', short, back), ['2528.91', '2528.91', '2528.91', '2528.91', '0.00'])
  const payoff: LoanEvent = { id: 'p', sequence: 9, valueOn: on('01-08'), type: 'payoff', amount: inr('9046.15') }
  const { state } = fold('01-08', short, payoff)
  assert.equal(state.status, 'closed')
  assert.equal(state.balances.credit.toText(), '0.00')
})
