import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, inrCurrency } from '../../../test/support/lending.ts'
import { localDate } from '../../kernel/local-date.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { components } from '../../wire/wire.gen.ts'
import { checkProductTerms, checkWithinLimits, loanTermsOf, type ProductTerms, quote } from './loan-product.rules.ts'

function terms(changes: Partial<ProductTerms> = {}): ProductTerms {
  return {
    currency: 'INR',
    annualRate: '0.15',
    interestMethod: 'declining_balance',
    amortisation: 'equal_instalments',
    dayCount: '30_360',
    frequency: { unit: 'month', every: 1 },
    roundingMode: 'half_up',
    allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
    arrearsGraceDays: 0,
    minimumAmount: '10000.00',
    maximumAmount: '1000000.00',
    minimumInstalmentCount: 3,
    maximumInstalmentCount: 36,
    charges: [],
    ...changes,
  }
}

function refusalOf(act: () => unknown): Problem | undefined {
  try {
    act()
  } catch (error) {
    return error as Problem
  }
  return undefined
}

const lender = { currency: inrCurrency, calendar: { weekend: [], holidays: [] } }

test('a product is in the currency of its tenant, its least is not above its most, and its terms are possible', () => {
  const table: [Partial<ProductTerms>, string | undefined][] = [
    [{}, undefined],
    [{ minimumAmount: '1000000.00' }, undefined],
    [{ minimumInstalmentCount: 36 }, undefined],
    [{ currency: 'UGX' }, 'loan_product.currency_not_of_tenant'],
    [{ minimumAmount: '1000000.01' }, 'loan_product.limits_contradict'],
    [{ minimumInstalmentCount: 37 }, 'loan_product.limits_contradict'],
    [{ maximumAmount: '1000000.005' }, 'loan_product.limits_contradict'],
    [{ annualRate: '10.01' }, 'terms.impossible'],
    [{ allocationOrder: ['penalty', 'fee', 'interest', 'interest'] }, 'terms.impossible'],
    [{ maximumInstalmentCount: 0 }, 'terms.impossible'],
  ]
  for (const [changes, code] of table) {
    assert.equal(refusalOf(() => checkProductTerms(terms(changes), lender))?.code, code, JSON.stringify(changes))
  }
})

test('what is lent lies within the limits, ends included', () => {
  const table = [
    ['10000.00', 3, undefined],
    ['1000000.00', 36, undefined],
    ['9999.99', 3, 'loan_product.amount_out_of_range'],
    ['1000000.01', 3, 'loan_product.amount_out_of_range'],
    ['10000.00', 2, 'loan_product.instalment_count_out_of_range'],
    ['10000.00', 37, 'loan_product.instalment_count_out_of_range'],
  ] as const
  for (const [amount, count, code] of table) {
    assert.equal(refusalOf(() => checkWithinLimits(terms(), inr(amount), count))?.code, code, `${amount} in ${count}`)
  }
  const { details } = refusalOf(() => checkWithinLimits(terms(), inr('1.00'), 3)) as Problem
  assert.deepEqual(details.facts, { minimumAmount: '10000.00', maximumAmount: '1000000.00' })
})

test("a quote shows the schedule, what reaches the borrower, and the cost by the tenant's convention", () => {
  // The Reserve Bank of India's illustration: 20,000 at 15 % in 24 instalments, 400 of charges.
  const fee = {
    code: 'f',
    name: 'Fee',
    component: 'fee',
    trigger: 'disbursement',
    basis: 'flat',
    amount: '400.00',
  } as const
  const loan = loanTermsOf(terms({ charges: [fee] }), lender, 24)
  const quoted = (convention: 'nominal' | 'effective') =>
    quote(loan, inr('20000.00'), localDate('2026-01-15'), convention)
  const { schedule, netDisbursedAmount, annualPercentageRate } = quoted('nominal')
  assert.equal(netDisbursedAmount.toText(), '19600.00')
  // 24 × 969.73 is 3,273.52 of interest; the last instalment takes the remainder of the roundings.
  assert.equal(schedule.totalInterest.toText(), '3273.58')
  assert.equal(Number(annualPercentageRate).toFixed(4), '0.1707')
  assert.equal(Number(quoted('effective').annualPercentageRate).toFixed(4), '0.1847')
  assert.match(annualPercentageRate, /^\d\.\d{6}$/)
})

test('fees that leave nothing to pay out are refused', () => {
  const fee = {
    code: 'f',
    name: 'Fee',
    component: 'fee',
    trigger: 'disbursement',
    basis: 'flat',
    amount: '400.00',
  } as const
  const loan = loanTermsOf(terms({ charges: [fee] }), lender, 3)
  const refusal = refusalOf(() => quote(loan, inr('400.00'), localDate('2026-01-15'), 'nominal'))
  assert.equal(refusal?.code, 'terms.fees_exceed_principal')
})

type Wire = components['schemas']['ProductTerms']
type Ours = Required<ProductTerms>
/** Terms that one side has and the other has not. */
type Unmatched = Exclude<keyof Ours, keyof Wire> | Exclude<keyof Wire, keyof Ours>
/** Terms whose closed list of words differs. */
type Differing = {
  [Term in keyof Ours & keyof Wire]: Ours[Term] extends string
    ? string extends NonNullable<Wire[Term]>
      ? never
      : [Exclude<Ours[Term], Wire[Term]> | Exclude<NonNullable<Wire[Term]>, Ours[Term]>] extends [never]
        ? never
        : Term
    : never
}[keyof Ours & keyof Wire]

test('the specification has each term of a product with its words (the compiler sees to it)', () => {
  const agree: [Unmatched | Differing] extends [never] ? true : Unmatched | Differing = true
  assert.ok(agree)
})
