// Which ways of paying back no loan can have.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loanTerms } from '../../test/support/lending.ts'
import { Problem } from '../kernel/problem.ts'
import type { LoanTerms } from './terms.ts'
import { checkTerms } from './terms-check.ts'

function refusalsOf(changes: Partial<LoanTerms>): string[] {
  try {
    checkTerms(loanTerms(changes))
    return []
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'terms.impossible', String(error))
    return (error.details.errors ?? []).map((field) => field.pointer)
  }
}

test('amounts are in multiples of more than nothing', () => {
  assert.deepEqual(refusalsOf({ amountMultiple: '0.05' }), [])
  for (const amountMultiple of ['0.00', '-1.00', '0.001']) {
    assert.deepEqual(refusalsOf({ amountMultiple }), ['#/amountMultiple'], amountMultiple)
  }
})

test('a threshold for the last instalment is a fraction, and of a fixed instalment only', () => {
  const fixedInstalment = '100.00'
  assert.deepEqual(refusalsOf({ fixedInstalment, lastInstalmentThreshold: '0.5' }), [])
  assert.deepEqual(refusalsOf({ fixedInstalment, lastInstalmentThreshold: '1.5' }), ['#/lastInstalmentThreshold'])
  assert.deepEqual(refusalsOf({ lastInstalmentThreshold: '0.5' }), ['#/lastInstalmentThreshold'])
})

test('tranches that each run the whole term do not fit a plan of amounts', () => {
  const plan = [{ principal: '1.00' }, { principal: '1.00' }, { principal: null }]
  const terms: Partial<LoanTerms> = { amortisation: 'custom', plan, drawing: 'tranches', hasFullTermTranches: true }
  assert.deepEqual(refusalsOf(terms), ['#/hasFullTermTranches'])
})

test('flat interest split as if declining is for level instalments', () =>
  assert.deepEqual(refusalsOf({ interestMethod: 'flat_to_declining', amortisation: 'equal_principal' }), [
    '#/amortisation',
  ]))

test('only a fee at disbursement is charged with the first of them', () => {
  const fee = {
    code: 'fee',
    name: 'Fee',
    component: 'fee',
    basis: 'flat',
    amount: '1.00',
    disbursements: 'first',
  } as const
  assert.deepEqual(refusalsOf({ charges: [{ ...fee, trigger: 'disbursement' }] }), [])
  assert.deepEqual(refusalsOf({ charges: [{ ...fee, trigger: 'instalment' }] }), ['#/charges/0/disbursements'])
})
