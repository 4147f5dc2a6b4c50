// Money ahead of its time on a loan that bears interest on what is owed: what becomes of the later instalments; rests.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, inrCurrency, loanTerms } from '../../test/support/lending.ts'
import { on } from '../../test/support/loan-story.ts'
import { localDate } from '../kernel/local-date.ts'
import { rate } from '../kernel/rate.ts'
import type { LoanEvent } from './loan-event.ts'
import { foldLoan, type LoanState } from './loan-state.ts'
import { type AllocationSlot, components, dueTypes, type Excess, type LoanTerms } from './terms.ts'

/** 10,000.00 at 24 % a year in four weekly instalments: a week bears 24 ÷ 52 %. */
function weekly(excess: Excess, changes: Partial<LoanTerms> = {}): LoanTerms {
  const order = dueTypes.flatMap((due) => [...components].reverse().map((each): AllocationSlot => `${due}_${each}`))
  return loanTerms({
    currency: inrCurrency,
    annualRate: rate('0.24'),
    interestOn: 'actual',
    interestPeriod: 'repayment_period',
    dayCount: 'actual_365',
    frequency: { unit: 'week', every: 1 },
    instalmentCount: 4,
    roundingMode: 'half_even',
    precision: { digits: 19, interest: 'per_balance' },
    allocation: { direction: 'instalment_first', default: { order, excess } },
    ...changes,
  })
}

function fold(terms: LoanTerms, asOf: string, payments: Record<string, string>): LoanState {
  const events = Object.entries(payments).map(([day, amount], index): LoanEvent => {
    return { id: `p${index}`, sequence: index + 2, valueOn: on(day), type: 'repayment', amount: inr(amount) }
  })
  const paidOut: LoanEvent = {
    id: 'd',
    sequence: 1,
    valueOn: on('01-01'),
    type: 'disbursement',
    amount: inr('10000.00'),
  }
  return foldLoan(terms, [paidOut, ...events], on(asOf)).state
}

/** Due on, principal, interest, unpaid. */
function table({ instalments }: LoanState): string[] {
  return instalments.map(({ dueOn, charged, paid }) => {
    const due = charged.principal.plus(charged.interest)
    return [
      dueOn.slice(5),
      charged.principal.toText(),
      charged.interest.toText(),
      due.minus(paid.principal).minus(paid.interest).toText(),
    ].join(' ')
  })
}

const twoPayments = { '01-08': '2528.91', '01-10': '4000.00' }

test('a rest to the end of the period: interest is charged to it, and the later instalments are levelled anew', () => {
  const terms = weekly('reduce_instalment', { interestRest: 'repayment_period' })
  assert.deepEqual(table(fold(terms, '01-15', twoPayments)), [
    '01-08 2482.76 46.15 0.00',
    '01-15 3965.31 34.69 0.00',
    '01-22 1771.88 16.39 1788.27',
    '01-29 1780.05 8.22 1788.27',
  ])
})

test('without a rest: from its day the whole amount lowers the balance', () => {
  // Two of seven days on 7,517.24 (9.91) and five on 3,517.24 (11.60).
  const rows = table(fold(weekly('reduce_instalment'), '01-10', twoPayments))
  assert.equal(rows[1], '01-15 4000.00 21.51 21.51')
  assert.deepEqual(
    rows.slice(2).map((row) => row.split(' ')[3]),
    ['1770.80', '1770.81'],
  )
})

test('later instalments stay and are fewer, or the next ones repay so much less', () => {
  const paid = { '01-08': '3528.91' }
  const last = (excess: Excess) => table(fold(weekly(excess), '01-08', paid)).map((row) => row.split(' ')[1])
  assert.deepEqual(last('reduce_term'), ['3482.76', '2498.83', '2510.36', '1508.05'])
  assert.deepEqual(last('reduce_next'), ['3482.76', '1498.83', '2505.75', '2512.66'])
})

test('money that pays the loan off closes it, whatever it would do to later instalments', () => {
  for (const excess of ['reduce_instalment', 'reduce_term', 'reduce_next'] as const) {
    const { status } = fold(weekly(excess), '01-04', { '01-04': '10019.78' })
    assert.equal(status, 'closed')
  }
})

test('interest at rest, and a payoff charged to its day only', () => {
  const terms = weekly('reduce_instalment', { interestRest: 'repayment_period', payoffRest: 'daily' })
  // The first is paid on its day, the second is two days overdue: 7,517.24 + 34.69 + 2 ÷ 7 of 34.69.
  const closed = fold(terms, '01-17', { '01-08': '2528.91', '01-17': '7561.84' })
  assert.equal(closed.status, 'closed')
  const byPeriod = weekly('reduce_instalment', { interestRest: 'repayment_period' })
  assert.equal(fold(byPeriod, '01-17', { '01-08': '2528.91', '01-17': '7561.84' }).status, 'active')
  assert.equal(fold(byPeriod, '01-17', { '01-08': '2528.91', '01-17': '7586.62' }).status, 'closed')
})

test('arrears bear interest on their principal, and where it is compounded on their interest too', () => {
  const second = (overdueInterest: NonNullable<LoanTerms['overdueInterest']>) =>
    table(fold(weekly('next_instalment', { overdueInterest }), '01-15', {}))[1]
  assert.equal(second('on_principal'), '01-15 2482.76 46.15 2528.91')
  // (10,000.00 + 46.15) × 24 ÷ 52 %
  assert.equal(second('on_principal_and_interest'), '01-15 2482.54 46.37 2528.91')
  assert.equal(second('none'), '01-15 2494.22 34.69 2528.91')
})

test('an unpaid penalty bears interest only where arrears do by all that is owed', () => {
  const late = { code: 'late', name: 'Late charge', component: 'penalty', trigger: 'overdue', graceDays: 0 } as const
  const charges = [{ ...late, basis: 'flat', amount: '100.00' }] as const
  const disbursed = { id: 'out', sequence: 1, valueOn: localDate('2024-01-15'), type: 'disbursement' } as const
  const second = (changes: Partial<LoanTerms>) => {
    const terms = loanTerms({ interestOn: 'actual', charges, ...changes })
    const { state } = foldLoan(terms, [{ ...disbursed, amount: inr('1000.00') }], localDate('2024-03-15'))
    return state.instalments[1]?.charged.interest.toText()
  }
  // A month of 1,000.00 at 1 %; beside it the interest of the first month, 10.00; beside both the penalty on it, 100.00.
  assert.equal(second({}), '10.00')
  assert.equal(second({ overdueInterest: 'on_principal' }), '10.00')
  assert.equal(second({ overdueInterest: 'on_principal_and_interest' }), '10.10')
  assert.equal(second({ overdueInterest: 'on_all_owed' }), '11.10')
})

test('deferred interest on top: the level repays as if it had been paid, and it is due with the first instalment after', () => {
  const terms = weekly('next_instalment', {
    moratorium: { deferredInterestInstalments: 1, deferredInterest: 'on_top' },
  })
  assert.deepEqual(table(fold(terms, '01-01', {})), [
    '01-08 2482.76 0.00 2482.76',
    '01-15 2494.22 80.84 2575.06',
    '01-22 2505.73 23.18 2528.91',
    '01-29 2517.29 11.62 2528.91',
  ])
})

test('on the day the loan is paid out the amount lowers the balance of the first period', () => {
  const rows = table(fold(weekly('reduce_instalment'), '01-01', { '01-01': '4000.00' }))
  // 6,000.00 bear 27.69 in a week, and three level weeks repay them.
  assert.deepEqual(rows, [
    '01-08 4000.00 27.69 27.69',
    '01-15 1990.80 27.69 2018.49',
    '01-22 1999.99 18.50 2018.49',
    '01-29 2009.21 9.27 2018.48',
  ])
})
