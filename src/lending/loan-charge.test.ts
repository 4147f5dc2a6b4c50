import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, foldStory, on } from '../../test/support/loan-story.ts'
import type { FoldedEvent } from './loan-event.ts'
import { applyEvent, payoffAmount } from './loan-state.ts'
import type { Allocation, ChargeTerms } from './terms.ts'

const serviceFee: ChargeTerms = {
  code: 'service',
  name: 'Service fee',
  component: 'fee',
  trigger: 'instalment',
  basis: 'flat',
  amount: '5.00',
}

const principalFirst: Allocation = {
  direction: 'instalment_first',
  default: {
    order: ['past_due_principal', 'due_principal', 'in_advance_principal', 'in_advance_penalty'],
    excess: 'next_instalment',
  },
}

const penalty: FoldedEvent = {
  id: 'penalty',
  sequence: 101,
  valueOn: on('01-10'),
  type: 'charge',
  code: 'returned',
  name: 'Returned payment',
  component: 'penalty',
  dueOn: on('01-20'),
  amount: inr('20.00'),
}

const givenBack: FoldedEvent = {
  id: 'given-back',
  sequence: 102,
  valueOn: on('01-10'),
  type: 'charge_adjustment',
  chargeEventId: 'penalty',
  amount: inr('15.00'),
}

test('a fee of the terms is given up by its own name, on every instalment it is open on', () => {
  const waiver: FoldedEvent = {
    id: 'waiver',
    sequence: 103,
    valueOn: on('01-10'),
    type: 'charge_waiver',
    chargeEventId: 'instalment_fee:service',
  }
  const { state } = foldStory('01-10', [waiver], loanTerms({ charges: [serviceFee] }))
  assert.deepEqual(
    state.instalments.map(({ waived }) => waived.fee.toText()),
    ['5.00', '5.00', '5.00'],
  )
})

test('what is credited back of a charge pays that charge first', () => {
  const { state, effects } = foldStory('01-10', [penalty, givenBack])
  assert.deepEqual(effectLines(effects, /^charge_adjustment/), ['charge_adjustment:given-back 01-10 penalty -15.00'])
  assert.equal(state.instalments[0]?.paid.penalty.toText(), '15.00')
})

test('where the terms say how money is laid, a charge adjustment is laid like any other', () => {
  const { state } = foldStory('01-10', [penalty, givenBack], loanTerms({ allocation: principalFirst }))
  assert.equal(state.instalments[0]?.paid.penalty.toText(), '0.00')
  assert.match(balancesText(state), /^985\.00 /)
})

test('a charge given up after the schedule stays given up when the loan is re-aged beyond its day', () => {
  const visit = { ...penalty, id: 'visit', valueOn: on('02-10'), dueOn: on('05-10') }
  const waiver: FoldedEvent = {
    id: 'waiver',
    sequence: 103,
    valueOn: on('02-11'),
    type: 'charge_waiver',
    chargeEventId: 'visit',
  }
  const reAge: FoldedEvent = {
    id: 're-age',
    sequence: 104,
    valueOn: on('04-10'),
    type: 're_age',
    startOn: on('04-20'),
    frequency: { unit: 'month', every: 1 },
    instalmentCount: 2,
    interest: 'keep',
  }
  for (const interestMethod of ['flat', 'declining_balance'] as const) {
    const terms = loanTerms({ interestMethod })
    for (const day of ['04-10', '05-10', '05-25']) {
      const { state } = foldStory(day, [visit, waiver, reAge], terms)
      assert.equal(state.balances.penalty.toText(), '0.00', `${interestMethod} ${day}`)
      const quote = payoffAmount(terms, state, on('05-25'))
      assert.equal(quote.penalty.toText(), '0.00')
      const payoff: FoldedEvent = {
        id: 'payoff',
        sequence: 105,
        valueOn: on('05-25'),
        type: 'payoff',
        amount: quote.total,
      }
      assert.equal(applyEvent(terms, state, payoff).state.status, 'closed')
    }
  }
})
