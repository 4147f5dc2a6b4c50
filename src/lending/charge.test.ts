import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { Problem } from '../kernel/problem.ts'
import {
  balanceChargeAmount,
  disbursementFees,
  instalmentFeeAmount,
  lateChargeAmount,
  netDisbursedAmount,
  taxOf,
} from './charge.ts'
import type { EventChargeTerms, FeeTerms, LateChargeTerms } from './charge-terms.ts'

const named = { code: 'fee', name: 'Fee' }
const bounds = { minimumAmount: '10.00', maximumAmount: '50.00' }
const disbursed = { principal: inr('1000.00'), interest: inr('200.00'), isFirst: true }
const instalment = { principal: 30_000n, interest: 2_000n, outstanding: 100_000n }
const balances = { outstanding: 80_000n, disbursed: 100_000n, overduePrincipal: 3_000n, overdueInterest: 1_000n }

const atDisbursement = (basis: Exclude<FeeTerms['basis'], 'flat'>, rate: string) => {
  const fee = { ...named, ...bounds, component: 'fee', trigger: 'disbursement', basis, rate } as const
  return disbursementFees(loanTerms({ charges: [fee] }), disbursed)[0]?.amount.toText()
}
const ofInstalment = (basis: Exclude<FeeTerms['basis'], 'flat'>, rate: string) => {
  const fee = { ...named, ...bounds, component: 'fee', trigger: 'instalment', basis, rate } as const
  return text(instalmentFeeAmount(loanTerms(), fee, instalment))
}
const late = (basis: Exclude<LateChargeTerms['basis'], 'flat'>, rate: string) => {
  const charge = { ...named, ...bounds, component: 'penalty', trigger: 'overdue', graceDays: 0, basis, rate } as const
  return lateChargeAmount(loanTerms(), charge, inr('400.00')).toText()
}
const forEvent = (basis: Exclude<EventChargeTerms['basis'], 'flat'>, rate: string) =>
  text(balanceChargeAmount(loanTerms(), { ...bounds, basis, rate }, balances, 40_000n))

function text(minor: bigint): string {
  return `${minor / 100n}.${(minor % 100n).toString().padStart(2, '0')}`
}

test('every percentage is of its basis, and never below its least nor above its most', () => {
  const table: [of: string, below: string | undefined, within: string | undefined, above: string | undefined][] = [
    row('20.00', (rate) => atDisbursement('percentage_of_principal', rate), '0.001', '0.02', '0.2'),
    row('20.00', (rate) => atDisbursement('percentage_of_disbursement', rate), '0.001', '0.02', '0.2'),
    row('20.00', (rate) => atDisbursement('percentage_of_interest', rate), '0.01', '0.1', '1'),
    row('24.00', (rate) => atDisbursement('percentage_of_principal_and_interest', rate), '0.001', '0.02', '1'),
    row('15.00', (rate) => ofInstalment('percentage_of_principal', rate), '0.01', '0.05', '1'),
    row('16.00', (rate) => ofInstalment('percentage_of_interest', rate), '0.1', '0.8', undefined),
    row('16.00', (rate) => ofInstalment('percentage_of_principal_and_interest', rate), '0.01', '0.05', '1'),
    row('20.00', (rate) => ofInstalment('percentage_of_outstanding', rate), '0.001', '0.02', '0.2'),
    row('20.00', (rate) => late('percentage_of_overdue', rate), '0.01', '0.05', '1'),
    row('20.00', (rate) => late('percentage_of_overdue_principal', rate), '0.01', '0.05', '1'),
    row('16.00', (rate) => forEvent('percentage_of_outstanding', rate), '0.001', '0.02', '0.2'),
    row('20.00', (rate) => forEvent('percentage_of_disbursement', rate), '0.001', '0.02', '0.2'),
    row('20.00', (rate) => forEvent('percentage_of_overdue', rate), '0.1', '0.5', undefined),
    row('15.00', (rate) => forEvent('percentage_of_overdue_principal', rate), '0.1', '0.5', undefined),
    row('20.00', (rate) => forEvent('percentage_of_amount', rate), '0.01', '0.05', '1'),
  ]
  for (const [expected, below, within, above] of table) {
    assert.deepEqual([below, within, above ?? '50.00'], ['10.00', expected, '50.00'])
  }
})

/** Below the least, within, and above the most, where a fraction can come to that. */
function row(
  expected: string,
  amountAt: (rate: string) => string | undefined,
  low: string,
  middle: string,
  high: string | undefined,
): [string, string | undefined, string | undefined, string | undefined] {
  return [expected, amountAt(low), amountAt(middle), high === undefined ? undefined : amountAt(high)]
}

test('tax is a fraction of the charge, rounded as the terms say', () => {
  const table = [
    ['half_up', '12.45', '0.18', '2.24'],
    ['half_even', '12.25', '0.18', '2.20'],
    ['half_up', '0.25', '0.1', '0.03'],
    ['half_even', '0.25', '0.1', '0.02'],
    ['down', '9.99', '0.18', '1.79'],
    ['up', '9.99', '0.18', '1.80'],
  ] as const
  for (const [roundingMode, amount, taxRate, tax] of table) {
    assert.equal(taxOf(loanTerms({ roundingMode }), inr(amount), taxRate).toText(), tax, `${amount} ${roundingMode}`)
  }
  assert.equal(taxOf(loanTerms(), inr('12.45'), undefined).toText(), '0.00')
})

test('what reaches the borrower is less the fees and their tax; what is financed is not deducted', () => {
  const fee: FeeTerms = {
    ...named,
    component: 'fee',
    trigger: 'disbursement',
    basis: 'percentage_of_principal',
    rate: '0.02',
    taxRate: '0.18',
  }
  assert.equal(netDisbursedAmount(loanTerms({ charges: [fee] }), disbursed).toText(), '976.40')
  assert.equal(
    netDisbursedAmount(loanTerms({ charges: [{ ...fee, isFinanced: true }] }), disbursed).toText(),
    '1000.00',
  )
  const dear: FeeTerms = {
    ...named,
    component: 'fee',
    trigger: 'disbursement',
    basis: 'flat',
    amount: '900.00',
    taxRate: '0.2',
  }
  assert.throws(() => netDisbursedAmount(loanTerms({ charges: [dear] }), disbursed), Problem)
})
