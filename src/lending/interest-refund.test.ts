import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loanTerms } from '../../test/support/lending.ts'
import { eventOn, paidOut } from '../../test/support/loan-story.ts'
import { interestRefundOf } from './interest-refund.ts'
import type { FoldedEvent, LoanEvent } from './loan-event.ts'
import type { LoanTerms, MoneyKind } from './terms.ts'

const order = [
  'past_due_interest',
  'past_due_principal',
  'due_interest',
  'due_principal',
  'in_advance_interest',
  'in_advance_principal',
] as const
const terms = loanTerms({
  interestOn: 'actual',
  dayCount: 'actual_365',
  interestRefundOn: ['merchant_refund'],
  allocation: { direction: 'instalment_first', default: { order, excess: 'next_instalment' } },
})

function money(kind: MoneyKind, day: string, amount: string): FoldedEvent {
  return { ...eventOn('repayment', day, amount), kind } as FoldedEvent
}

function givenBack(events: readonly LoanEvent[], refund: LoanEvent, under: LoanTerms = terms): string {
  return interestRefundOf(under, [paidOut, ...events], refund.id).toText()
}

test('a refund gives back the interest its money has cost since it was paid out', () => {
  // 15 days of 12 % a year on 1,000.00 are 4.93, on 600.00 they are 2.96.
  const part = money('merchant_refund', '01-16', '400.00')
  assert.equal(givenBack([part], part), '1.97')
  const all = money('merchant_refund', '01-16', '1000.00')
  assert.equal(givenBack([all], all), '4.93')
})

test('what an earlier refund gave back is not given back again', () => {
  const first = money('merchant_refund', '01-16', '400.00')
  const interest = money('interest_refund', '01-16', '1.97')
  const second = money('merchant_refund', '01-31', '600.00')
  // Until the 31st the loan has borne 7.91: 15 days on 1,000.00, then 15 on the 602.96 left. Without the money, nothing.
  assert.equal(givenBack([first, interest, second], second), '5.94')
})

test('refunds go against the oldest disbursement first', () => {
  const draw = eventOn('disbursement', '01-11', '500.00', 'draw')
  const refund = money('merchant_refund', '01-16', '1000.00')
  // Without the first 1,000.00 there are 5 days on 500.00: 0.82 of 5.75.
  assert.equal(givenBack([draw, refund], refund), '4.93')
})

test('money of another kind gives nothing back', () => {
  const repaid = eventOn('repayment', '01-16', '400.00')
  assert.throws(() => givenBack([repaid], repaid), /interest is refunded with a refund/)
  const refund = money('merchant_refund', '01-16', '400.00')
  assert.throws(() => givenBack([refund], refund, loanTerms()), /interest is refunded with a refund/)
})

test('a refund on the day of the disbursement has cost nothing', () => {
  const refund = money('merchant_refund', '01-01', '400.00')
  assert.equal(givenBack([refund], refund), '0.00')
})
