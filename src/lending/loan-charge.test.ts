import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, foldStory, on } from '../../test/support/loan-story.ts'
import type { FoldedEvent } from './loan-event.ts'
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
