import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, effectLines, eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import type { FoldedEvent } from './loan-event.ts'
import type { LoanState } from './loan-state.ts'
import type { Allocation } from './terms.ts'

const chargeOff = (day: string): FoldedEvent => ({
  id: 'charged-off',
  sequence: 900,
  valueOn: on(day),
  type: 'charge_off',
  reason: null,
})
const acceleration = (day: string): FoldedEvent => ({
  id: 'called-in',
  sequence: 901,
  valueOn: on(day),
  type: 'acceleration',
})

/** 'due on principal interest', and what is paid of them. */
function rows({ instalments }: LoanState): string[] {
  return instalments.map(({ dueOn, charged, paid }) =>
    [dueOn.slice(5), ...[charged, paid].map((of) => `${of.principal.toText()} ${of.interest.toText()}`)].join(' | '),
  )
}

test('charged off, the schedule stands as it is, or bears no more interest, or falls due on the day', () => {
  const paid = eventOn('repayment', '02-01', '340.02')
  const after = (chargeOffInterest: 'continue' | 'stop' | 'accelerate') =>
    rows(foldStory('02-16', [paid, chargeOff('02-16')], loanTerms({ chargeOffInterest })).state)
  const first = '02-01 | 330.02 10.00 | 330.02 10.00'
  assert.deepEqual(after('continue'), [first, '03-01 | 333.32 6.70 | 0.00 0.00', '04-01 | 336.66 3.37 | 0.00 0.00'])
  // Half of 30 days: 3.35. The levels stay, so principal comes back sooner and the last instalment is less.
  assert.deepEqual(after('stop'), [first, '03-01 | 336.67 3.35 | 0.00 0.00', '04-01 | 333.31 0.00 | 0.00 0.00'])
  assert.deepEqual(after('accelerate'), [first, '02-16 | 669.98 3.35 | 0.00 0.00'])
})

test('a loan that owes nothing is not charged off', () => {
  const { state, effects } = foldStory('04-02', [eventOn('repayment', '01-01', '1020.07'), chargeOff('04-02')])
  assert.equal(state.chargedOffOn, null)
  assert.deepEqual(effectLines(effects, /charge_off/), [])
})

test('charged off, arrears bear no more interest, and what comes in is laid on the schedule as it stands', () => {
  const terms = loanTerms({ interestOn: 'actual' })
  const before = foldStory('02-16', [chargeOff('02-16')], terms).state
  const later = foldStory('06-01', [chargeOff('02-16'), eventOn('repayment', '06-01', '100.00')], terms).state
  const charged = (state: LoanState) => state.instalments.map((each) => each.charged.interest.toText())
  assert.deepEqual(charged(later), charged(before))
  assert.equal(later.instalments[0]?.paid.principal.toText(), '90.00')
})

test('called in, money that was laid ahead pays what was earned of interest first', () => {
  const order = (['past_due', 'due', 'in_advance'] as const).flatMap(
    (due) => [`${due}_interest`, `${due}_principal`] as const,
  )
  const allocation: Allocation = {
    direction: 'instalment_first',
    default: { order, excess: 'last_instalment' },
  }
  const ahead = eventOn('repayment', '02-11', '100.00', 'ahead')
  const story = [eventOn('repayment', '02-01', '340.02'), ahead]
  const terms = loanTerms({ allocation, interestOn: 'actual' })
  // Nothing of the last instalment's interest was earned when the money came: all of it was principal.
  assert.equal(foldStory('02-21', story, terms).state.instalments[2]?.paid.principal.toText(), '100.00')
  const { state, effects } = foldStory('02-21', [...story, acceleration('02-21')], terms)
  // 669.98 at 12 % for 10 of 28 days of a 30-day month: 2.39; then 572.37 for 10 more: 2.04.
  assert.deepEqual(rows(state), ['02-01 | 330.02 10.00 | 330.02 10.00', '02-21 | 669.98 4.44 | 97.61 2.39'])
  assert.deepEqual(effectLines(effects, /repayment:ahead/), [
    'repayment:ahead 02-11 principal -100.00',
    'repayment:ahead 02-21 principal 2.39 interest -2.39',
  ])
})

test('called in, a charge made for a later day keeps it', () => {
  const charge: FoldedEvent = {
    id: 'visit',
    sequence: 5,
    valueOn: on('01-10'),
    type: 'charge',
    code: 'visit',
    name: 'Visit',
    component: 'fee',
    dueOn: on('03-15'),
    amount: inr('7.00'),
  }
  const { state } = foldStory('01-16', [charge, acceleration('01-16')])
  const fees = state.instalments.map(({ dueOn, charged }) => `${dueOn.slice(5)} ${charged.fee.toText()}`)
  assert.deepEqual(fees, ['01-16 0.00', '03-15 7.00'])
  assert.equal(balancesText(state), '1000.00 5.00 0.00 0.00 0.00')
})
