// An entry that the history before it does not allow is refused by name, whatever the order of arrival.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../../test/support/lending.ts'
import { eventOn, foldStory, on } from '../../../test/support/loan-story.ts'
import { Problem } from '../../kernel/problem.ts'
import type { EventDraft, FoldedEvent } from '../loan-event.ts'
import { foldLoan } from '../loan-state.ts'

const accelerated = drafted({ type: 'acceleration', valueOn: on('01-10') }, 2)
const reAge: EventDraft = {
  type: 're_age',
  valueOn: on('01-11'),
  startOn: on('02-01'),
  frequency: { unit: 'month', every: 1 },
  instalmentCount: 6,
  interest: 'keep',
}

const table: readonly (readonly [EventDraft, string])[] = [
  [reAge, 'A loan that is paid out and not accelerated is re-aged.'],
  [
    { type: 're_amortise', valueOn: on('01-11'), interest: 'keep' },
    'A loan that is paid out and not accelerated is re-amortised.',
  ],
  [
    { type: 'charge_waiver', valueOn: on('01-11'), chargeEventId: 'never-made' },
    'A waiver names a charge that stands on the loan.',
  ],
  [
    { type: 'chargeback', valueOn: on('01-11'), ofEventId: 'never-paid', amount: inr('10.00') },
    'A chargeback names money that came in and stands.',
  ],
  [{ type: 'recovery', valueOn: on('01-11'), amount: inr('10.00') }, 'Only what was written off is recovered.'],
]

for (const [draft, need] of table) {
  test(`${draft.type}: ${need}`, () => {
    isRefused(need, () => foldStory('01-12', [accelerated, drafted(draft, 3)]))
  })
}

test('nothing is repaid or capitalised before the loan is paid out', () => {
  const early: FoldedEvent[] = [
    eventOn('repayment', '01-01', '10.00'),
    drafted({ type: 'capitalisation', valueOn: on('01-01'), amount: inr('10.00'), of: 'income' }, 2),
  ]
  const needs = ['Only a loan that is paid out is repaid.', 'Interest is capitalised on a loan that is paid out.']
  for (const [at, event] of early.entries())
    isRefused(needs[at] ?? '', () => foldLoan(loanTerms(), [event], on('01-02')))
})

function drafted(draft: EventDraft, sequence: number): FoldedEvent {
  return { ...draft, id: `${draft.type}-${sequence}`, sequence }
}

function isRefused(need: string, fold: () => unknown): void {
  assert.throws(fold, (error) => {
    assert.ok(error instanceof Problem && error.code === 'loan_event.impossible')
    assert.equal(error.details.detail, need)
    return true
  })
}
