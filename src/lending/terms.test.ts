import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTerms, loanTerms } from '../../test/support/lending.ts'
import { Problem } from '../kernel/problem.ts'
import { rate } from '../kernel/rate.ts'
import { type ChargeTerms, checkTerms, type LoanTerms } from './terms.ts'

const fee: ChargeTerms = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_principal',
  rate: '0.02',
}
const late: ChargeTerms = {
  code: 'late',
  name: 'Late charge',
  component: 'penalty',
  trigger: 'overdue',
  graceDays: 3,
  basis: 'flat',
  amount: '250.00',
}

function refusals(changes: Partial<LoanTerms>): string[] {
  try {
    checkTerms(loanTerms(changes))
    return []
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'terms.impossible')
    return (error.details.errors ?? []).map((field) => field.pointer)
  }
}

test('terms that a loan can have are accepted', () => {
  assert.deepEqual(refusals({ charges: [fee, late], instalmentCount: 1200, annualRate: rate('10') }), [])
  fc.assert(fc.property(anyTerms, (terms) => checkTerms(terms)))
})

test('each impossible term is named by a pointer to it', () => {
  const { penalty, ...rest } = { penalty: 'penalty', fee: 'fee', interest: 'interest', principal: 'principal' } as const
  const three = [rest.fee, rest.interest, rest.principal]
  const table: readonly [Partial<LoanTerms>, string][] = [
    [{ instalmentCount: 0 }, '#/instalmentCount'],
    [{ instalmentCount: 1201 }, '#/instalmentCount'],
    [{ instalmentCount: 1.5 }, '#/instalmentCount'],
    [{ instalmentCount: 101, frequency: { unit: 'month', every: 12 } }, '#/instalmentCount'],
    [{ frequency: { unit: 'day', every: 0 } }, '#/frequency/every'],
    [{ frequency: { unit: 'week', every: 5219 } }, '#/frequency/every'],
    [{ annualRate: rate('10.01') }, '#/annualRate'],
    [{ arrearsGraceDays: -1 }, '#/arrearsGraceDays'],
    [{ allocationOrder: three }, '#/allocationOrder'],
    [{ allocationOrder: [...three, 'fee'] }, '#/allocationOrder'],
    [{ allocationOrder: [...three, penalty, penalty] }, '#/allocationOrder'],
    [{ currency: { code: 'XXX', digits: 7 } }, '#/currency/digits'],
    [{ charges: [{ ...late, graceDays: -1 }] }, '#/charges/0/graceDays'],
    [{ charges: [{ ...late, amount: '1.005' }] }, '#/charges/0/amount'],
    [{ charges: [{ ...late, amount: '-1.00' }] }, '#/charges/0/amount'],
    [{ charges: [fee, { ...late, amount: 'lots' }] }, '#/charges/1/amount'],
    [{ charges: [{ ...fee, rate: '1.01' }] }, '#/charges/0/rate'],
    [{ charges: [{ ...fee, rate: '-0.01' }] }, '#/charges/0/rate'],
    [{ charges: [{ ...fee, rate: '2%' }] }, '#/charges/0/rate'],
    [{ charges: [fee, { ...late, code: 'processing' }] }, '#/charges/1/code'],
    [{ charges: [{ ...fee, code: 'a:b' }] }, '#/charges/0/code'],
    [{ charges: [{ ...fee, code: '' }] }, '#/charges/0/code'],
    [
      {
        charges: [
          { ...fee, rate: '0.5' },
          { ...fee, code: 'other', rate: '0.5' },
        ],
      },
      '#/charges',
    ],
  ]
  for (const [changes, pointer] of table) assert.deepEqual(refusals(changes), [pointer], JSON.stringify(changes))
})

test('all faults are named at once', () => {
  const faults = refusals({ instalmentCount: 0, arrearsGraceDays: -1, charges: [{ ...late, amount: 'x', code: '' }] })
  assert.deepEqual(faults, ['#/instalmentCount', '#/arrearsGraceDays', '#/charges/0/code', '#/charges/0/amount'])
})
