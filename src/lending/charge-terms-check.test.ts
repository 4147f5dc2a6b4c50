import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inrCurrency, loanTerms } from '../../test/support/lending.ts'
import { Problem } from '../kernel/problem.ts'
import { checkChargeCost } from './charge-terms-check.ts'
import type { ChargeTerms } from './terms.ts'
import { checkTerms } from './terms-check.ts'

const foreclosure = {
  code: 'foreclosure',
  name: 'Foreclosure charge',
  component: 'fee',
  trigger: 'event',
  on: 'payoff',
  basis: 'percentage_of_outstanding',
  rate: '0.02',
  taxRate: '0.18',
  minimumAmount: '5.00',
  maximumAmount: '500.00',
  isWaivable: false,
}
const cover = { ...foreclosure, code: 'cover', trigger: 'instalment', on: undefined }
const deducted = { ...cover, code: 'processing', trigger: 'disbursement', basis: 'percentage_of_principal' }

function refusals(check: () => void): string[] {
  try {
    check()
    return []
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'terms.impossible', String(error))
    return (error.details.errors ?? []).map((field) => field.pointer)
  }
}

const refusalsOf = (...charges: object[]) =>
  refusals(() => checkTerms(loanTerms({ charges: charges as ChargeTerms[] })))

test('charges for events and on what is outstanding are accepted', () => {
  for (const charge of [
    foreclosure,
    { ...foreclosure, component: 'penalty', on: 'chargeback', basis: 'percentage_of_amount' },
    { ...foreclosure, on: 'prepayment', basis: 'percentage_of_amount' },
    { ...foreclosure, on: 're_age', basis: 'percentage_of_overdue' },
    cover,
  ]) {
    assert.deepEqual(refusalsOf(charge), [], JSON.stringify(charge))
  }
})

test('what contradicts itself in a charge is named', () => {
  const table: [object, ...string[]][] = [
    [{ ...foreclosure, on: undefined }, 'on'],
    [{ ...foreclosure, on: 'birthday' }, 'on'],
    [{ ...foreclosure, on: 'toString' }, 'on'],
    [{ ...foreclosure, on: 3 }, 'on'],
    [{ ...cover, on: 'payoff' }, 'on'],
    [{ ...foreclosure, basis: 'percentage_of_amount' }, 'basis'],
    [{ ...foreclosure, on: 'reschedule', basis: 'percentage_of_amount' }, 'basis'],
    [{ ...foreclosure, basis: 'percentage_of_principal' }, 'basis'],
    [{ ...cover, basis: 'percentage_of_amount' }, 'basis'],
    [{ ...deducted, basis: 'percentage_of_outstanding' }, 'basis'],
    [{ ...foreclosure, isFinanced: true }, 'isFinanced'],
    [{ ...foreclosure, disbursements: 'first' }, 'disbursements'],
    [{ ...foreclosure, minimumAmount: '501.00' }, 'minimumAmount'],
    [{ ...foreclosure, rate: '1.01' }, 'rate'],
  ]
  for (const [charge, ...terms] of table) {
    const pointers = terms.map((term) => `#/charges/0/${term}`)
    assert.deepEqual(refusalsOf(charge), pointers, JSON.stringify(charge))
  }
})

test('fees that take the whole principal with their tax are refused, and so is the code of a tax', () => {
  const half = { ...deducted, rate: '0.5', minimumAmount: undefined, maximumAmount: undefined }
  assert.deepEqual(refusalsOf({ ...half, taxRate: '0.99' }), [])
  assert.deepEqual(refusalsOf({ ...half, taxRate: '1' }), ['#/charges'])
  assert.deepEqual(refusalsOf(cover, { ...foreclosure, code: 'cover_tax' }), ['#/charges/1/code'])
  assert.deepEqual(refusalsOf({ ...cover, taxRate: undefined }, { ...foreclosure, code: 'cover_tax' }), [])
})

test('what a charge made by hand cannot cost is named', () => {
  const part = { basis: 'percentage_of_outstanding', rate: '0.1', minimumAmount: '1.00', maximumAmount: '2.00' }
  const table: [object, ...string[]][] = [
    [part],
    [{ basis: 'flat', amount: '1.00', taxRate: '0.18' }],
    [{ basis: 'flat', amount: '1.00', minimumAmount: '1.00' }, '#/minimumAmount'],
    [{ ...part, minimumAmount: '2.01' }, '#/minimumAmount'],
    [{ ...part, maximumAmount: '0.001' }, '#/maximumAmount'],
    [{ ...part, rate: '1.1' }, '#/rate'],
    [{ ...part, taxRate: '2' }, '#/taxRate'],
    [{ ...part, basis: 'percentage_of_amount' }, '#/basis'],
  ]
  for (const [cost, ...pointers] of table) {
    const check = () => checkChargeCost(cost as { readonly basis: string }, inrCurrency)
    assert.deepEqual(refusals(check), pointers, JSON.stringify(cost))
  }
})
