import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import type { FoldedEvent } from './loan-event.ts'
import { payoffAmount } from './loan-state.ts'
import type { Allocation, AllocationSlot, Component, DueType, Excess, LoanTerms } from './terms.ts'

/** Every component in this order: past due, then due, then in advance. */
function slots(order: readonly Component[], dues: readonly DueType[] = ['past_due', 'due', 'in_advance']) {
  return dues.flatMap((due) => order.map((each): AllocationSlot => `${due}_${each}`))
}

function underRule(excess: Excess, more: Partial<Allocation> = {}, terms: Partial<LoanTerms> = {}): LoanTerms {
  const order = slots(['penalty', 'fee', 'interest', 'principal'])
  return loanTerms({ allocation: { direction: 'instalment_first', default: { order, excess }, ...more }, ...terms })
}

function fee(dueOn: string, amount: string): FoldedEvent {
  const made = { id: 'fee', sequence: 0, valueOn: on('01-10'), type: 'charge', component: 'fee' } as const
  return { ...made, code: 'fee', name: 'Fee', dueOn: on(dueOn), amount: inr(amount) }
}

/** What each instalment has been paid: 'principal interest fee'. */
function paid(terms: LoanTerms, events: readonly FoldedEvent[], asOf = '02-20'): string[] {
  return foldStory(asOf, events, terms).state.instalments.map(({ paid: of }) =>
    [of.principal, of.interest, of.fee].map((amount) => amount.toText()).join(' '),
  )
}

test('money beyond what is due goes where the rule says', () => {
  const tooMuch = eventOn('repayment', '02-01', '440.02')
  const first = '330.02 10.00 0.00'
  const table: [Excess, string[]][] = [
    ['next_instalment', [first, '93.30 6.70 0.00', '0.00 0.00 0.00']],
    ['last_instalment', [first, '0.00 0.00 0.00', '96.63 3.37 0.00']],
    ['next_then_last', [first, '93.30 6.70 0.00', '0.00 0.00 0.00']],
    ['spread', [first, '44.97 6.70 0.00', '44.96 3.37 0.00']],
    ['credit', [first, '0.00 0.00 0.00', '0.00 0.00 0.00']],
  ]
  for (const [excess, expected] of table) assert.deepEqual(paid(underRule(excess), [tooMuch]), expected, excess)
})

test('one component across instalments first leaves the others of the oldest instalment open', () => {
  const late = eventOn('repayment', '03-10', '500.00')
  const instalmentFirst = underRule('next_instalment')
  assert.deepEqual(paid(instalmentFirst, [late], '03-10'), ['330.02 10.00 0.00', '153.28 6.70 0.00', '0.00 0.00 0.00'])
  const order = slots(['principal', 'interest', 'fee', 'penalty'])
  const componentFirst = underRule('next_instalment', {
    direction: 'component_first',
    default: { order, excess: 'next_instalment' },
  })
  assert.deepEqual(paid(componentFirst, [late], '03-10'), ['330.02 0.00 0.00', '169.98 0.00 0.00', '0.00 0.00 0.00'])
})

test('a kind of money may follow a rule of its own', () => {
  const refund = { ...eventOn('repayment', '01-16', '50.00'), kind: 'merchant_refund' } as FoldedEvent
  const order = slots(['principal', 'interest', 'fee', 'penalty'])
  const terms = underRule('next_instalment', { byKind: { merchant_refund: { order, excess: 'last_instalment' } } })
  assert.deepEqual(paid(terms, [refund]), ['0.00 0.00 0.00', '0.00 0.00 0.00', '50.00 0.00 0.00'])
})

test('a fee is due with its instalment, or from its own day on where the terms say so', () => {
  const events = [fee('01-15', '20.00'), eventOn('repayment', '01-16', '30.00')]
  const ahead = slots(['principal', 'interest', 'fee', 'penalty'], ['in_advance'])
  const order = [...slots(['fee', 'penalty', 'interest', 'principal'], ['past_due', 'due']), ...ahead]
  const rule = { default: { order, excess: 'next_instalment' } } as const
  assert.equal(paid(underRule('next_instalment', rule), events)[0], '30.00 0.00 0.00')
  const onItsDay = underRule('next_instalment', { ...rule, chargesDue: 'on_their_day' })
  assert.equal(paid(onItsDay, events)[0], '10.00 0.00 20.00')
})

test('money left over pays a fee made after it as of its own day', () => {
  const paidOff = eventOn('repayment', '01-05', '1030.07')
  const { state } = foldStory('01-20', [paidOff, fee('01-15', '8.00')], underRule('next_instalment'))
  const [first] = state.instalments
  assert.deepEqual([first?.paid.fee.toText(), first?.settledOn, state.credit.toText()], ['8.00', on('01-05'), '-2.00'])
})

test('an instalment of nothing is settled by what is paid of it later', () => {
  const terms = underRule('last_instalment', {}, { interestOn: 'actual', dayCount: 'actual_365' })
  const [, , last] = foldStory('01-20', [eventOn('repayment', '01-16', '990.00')], terms).state.instalments
  assert.deepEqual([last?.paid.principal.toText(), last?.settledOn], [last?.charged.principal.toText(), on('01-16')])
})

test('with actual interest a payoff ahead bears interest to its day, or to the end of the period by a rest', () => {
  const actual = { interestOn: 'actual', dayCount: 'actual_365' } as const
  const interest = (more: Partial<LoanTerms>) => {
    const { state } = foldStory(
      '01-16',
      [eventOn('repayment', '01-16', '1020.00')],
      underRule('next_instalment', {}, { ...actual, ...more }),
    )
    return state.instalments.reduce((sum, each) => sum.plus(each.paid.interest), inr('0.00')).toText()
  }
  assert.equal(interest({}), '4.93') // 15 days of 12 % a year
  assert.equal(interest({ payoffRest: 'repayment_period' }), '10.19') // 31 days
  assert.equal(interest({ interestRest: 'repayment_period' }), '10.19')
})

test('a quote for a payoff runs to the same day as the payoff itself', () => {
  const terms = underRule('next_instalment', {}, { interestOn: 'actual', dayCount: 'actual_365' })
  const quoted = (more: Partial<LoanTerms>) =>
    payoffAmount({ ...terms, ...more }, foldStory('01-10', [], { ...terms, ...more }).state, on('01-16'))
  assert.deepEqual(
    [quoted({}).total.toText(), quoted({ payoffRest: 'repayment_period' }).total.toText()],
    ['1004.93', '1010.19'],
  )
  const rest = { ...terms, payoffRest: 'repayment_period' } as const
  const { state } = foldStory('01-20', [eventOn('payoff', '01-16', '1010.19')], rest)
  assert.deepEqual([state.status, state.closedOn], ['closed', on('01-16')])
})
