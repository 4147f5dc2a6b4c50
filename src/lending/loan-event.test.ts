import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { eventOn, foldStory, on, reversalOf } from '../../test/support/loan-story.ts'
import { AssertionError } from '../kernel/assert.ts'
import type { LoanEvent } from './loan-event.ts'
import { advance, applyEvent, canApply } from './loan-state.ts'

test('a reversal undoes its target wherever it stands', () => {
  const wrong = eventOn('repayment', '02-01', '340.02', 'wrong')
  assert.deepEqual(foldStory('03-10', [wrong, reversalOf('wrong', '03-10')]).state, foldStory('03-10').state)
})

test('what cannot have happened is our defect', () => {
  const repaid = eventOn('repayment', '01-05', '1.00', 'repaid')
  const undo = reversalOf('repaid', '02-01', 'undo')
  const table: readonly (readonly LoanEvent[])[] = [
    [reversalOf('nobody', '02-01')],
    [repaid, undo, reversalOf('undo', '02-01')],
    [repaid, repaid],
    [eventOn('repayment', '01-05', '-1.00')],
  ]
  for (const events of table) assert.throws(() => foldStory('03-01', events), AssertionError)
  const state = foldStory('02-01').state
  assert.throws(() => advance(loanTerms(), state, on('01-31')), AssertionError)
  assert.throws(() => applyEvent(loanTerms(), state, eventOn('repayment', '01-31', '1.00')), AssertionError)
})

test('only an event that stands last is folded into a state; the rest fold anew', () => {
  const state = foldStory('02-10', [eventOn('repayment', '02-01', '340.02', 'm')]).state
  const same = { id: 'a', sequence: 1, type: 'repayment', valueOn: on('02-10'), amount: inr('1.00') } as const
  const table: readonly [LoanEvent, boolean][] = [
    [same, true],
    [{ ...same, valueOn: on('02-09') }, false],
    [{ ...same, type: 'reversal', reversesEventId: 'm' }, false],
  ]
  for (const [one, expected] of table) assert.equal(canApply(state, one), expected)

  const day = applyEvent(loanTerms(), state, { ...same, id: 'm', orderKey: 'k', sequence: 7 }).state
  const sameDay: readonly [Partial<LoanEvent>, boolean][] = [
    [{ orderKey: 'a' }, false],
    [{ orderKey: 'l' }, true],
    [{ orderKey: 'k', sequence: 6 }, false],
    [{ orderKey: 'k', sequence: 8 }, true],
    [{ type: 'payoff', orderKey: 'a' }, true],
    [{ type: 'disbursement', orderKey: 'z' }, false],
  ]
  for (const [changes, expected] of sameDay) {
    assert.equal(canApply(day, { ...same, id: 'n', ...changes } as LoanEvent), expected, JSON.stringify(changes))
  }
})

test('events value-dated after the day have not happened yet', () => {
  const later = eventOn('repayment', '02-11', '340.02')
  assert.deepEqual(foldStory('02-10', [later]), foldStory('02-10'))
})
