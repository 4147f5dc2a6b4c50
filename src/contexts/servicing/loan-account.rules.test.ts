import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../../test/support/lending.ts'
import type { LoanId, LoanProductVersionId, PartyId } from '../../kernel/id.ts'
import { localDate } from '../../kernel/local-date.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import {
  type LoanAccount,
  type LoanStatus,
  requireActive,
  requireDisbursable,
  requirePrepayable,
  requireRepayable,
} from './loan-account.rules.ts'

const businessDate = localDate('2026-02-15')
const statuses: readonly LoanStatus[] = ['pending_disbursement', 'active', 'overpaid', 'closed', 'cancelled']

/** A loan of 1,000.00; active, disbursed on 15 January, its last entry value-dated 1 February. */
function loan(status: LoanStatus = 'active', state: Partial<LoanState> = {}): LoanAccount {
  return {
    id: 'l' as LoanId,
    partnerId: null,
    partyId: 'p' as PartyId,
    applicationId: null,
    loanProductVersionId: 'v' as LoanProductVersionId,
    externalReference: null,
    approvedAmount: inr('1000.00'),
    terms: loanTerms(),
    status,
    state: {
      disbursedOn: localDate('2026-01-15'),
      lastEventOrder: { valueOn: localDate('2026-02-01') },
      ...state,
    } as LoanState,
    isOfOtherEngine: false,
    eventCount: 1,
    scheduleVersion: 1,
  }
}

function refusalOf(act: () => void): Problem | undefined {
  try {
    act()
  } catch (error) {
    return error as Problem
  }
  return undefined
}

const on = (day: string) => localDate(day)

test('only a loan that is pending disbursement is disbursed, in the amount approved, not after the business date', () => {
  const order = { amount: inr('1000.00'), disbursedOn: businessDate }
  for (const status of statuses) {
    const refusal = refusalOf(() => requireDisbursable(loan(status), order, businessDate))
    assert.equal(refusal?.code, status === 'pending_disbursement' ? undefined : 'loan.not_pending_disbursement', status)
  }
  const pending = loan('pending_disbursement')
  const table = [
    ['1000.00', '2026-02-15', undefined],
    ['1000.00', '2026-01-01', undefined],
    ['999.99', '2026-02-15', 'loan.amount_differs_from_offer'],
    ['1000.01', '2026-02-15', 'loan.amount_differs_from_offer'],
    ['1000.00', '2026-02-16', 'loan.value_date_in_future'],
  ] as const
  for (const [amount, day, code] of table) {
    const disbursement = { amount: inr(amount), disbursedOn: on(day) }
    assert.equal(
      refusalOf(() => requireDisbursable(pending, disbursement, businessDate))?.code,
      code,
      `${amount} on ${day}`,
    )
  }
})

test('only an active loan is repaid, from the day it was disbursed to the business date', () => {
  for (const status of statuses) {
    const expected = status === 'active' ? undefined : 'loan.not_active'
    assert.equal(refusalOf(() => requireActive(loan(status)))?.code, expected, status)
    assert.equal(refusalOf(() => requireRepayable(loan(status), businessDate, businessDate))?.code, expected, status)
  }
  const table = [
    ['2026-01-14', 'loan.value_date_before_disbursement'],
    ['2026-01-15', undefined],
    ['2026-02-15', undefined],
    ['2026-02-16', 'loan.value_date_in_future'],
  ] as const
  for (const [day, code] of table) {
    const refusal = refusalOf(() => requireRepayable(loan(), on(day), businessDate))
    assert.equal(refusal?.code, code, day)
    assert.deepEqual(refusal?.details.errors?.map(({ pointer }) => pointer) ?? [], code ? ['#/valueOn'] : [])
  }
})

test('a prepayment in full comes on or after the last entry', () => {
  const table = [
    ['2026-01-14', 'loan.value_date_before_disbursement'],
    ['2026-01-31', 'loan.value_date_before_last_entry'],
    ['2026-02-01', undefined],
    ['2026-02-15', undefined],
    ['2026-02-16', 'loan.value_date_in_future'],
  ] as const
  for (const [day, code] of table) {
    assert.equal(refusalOf(() => requirePrepayable(loan(), on(day), businessDate))?.code, code, day)
  }
  const untouched = loan('active', { lastEventOrder: null })
  assert.equal(
    refusalOf(() => requirePrepayable(untouched, on('2026-01-31'), businessDate)),
    undefined,
  )
})
