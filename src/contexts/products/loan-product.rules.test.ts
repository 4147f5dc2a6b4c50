import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, inrCurrency } from '../../../test/support/lending.ts'
import { localDate } from '../../kernel/local-date.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { components } from '../../wire/wire.gen.ts'
import { checkProductTerms, checkWithinLimits, loanTermsOf, type ProductTerms } from './loan-product.rules.ts'
import { quote } from './preview.rules.ts'

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

test('a product can lend at each of its limits: the shortest and the longest loan, the smallest and the largest', () => {
  const fee = { code: 'f', name: 'Fee', component: 'fee', trigger: 'disbursement' } as const
  const flat = { ...fee, basis: 'flat', amount: '10000.00' } as const
  const plan = (principal: string) =>
    Array.from({ length: 36 }, (_, index) => ({ principal: index === 35 ? null : principal }))
  const table: [Partial<ProductTerms>, ...string[]][] = [
    [{ moratorium: { principalInstalments: 2 } }],
    [{ moratorium: { principalInstalments: 3 } }, '#/terms/moratorium/principalInstalments'],
    [{ levelSteps: [{ fromInstalment: 3, change: '0.1' }] }],
    [{ levelSteps: [{ fromInstalment: 4, change: '0.1' }] }, '#/terms/levelSteps/0/fromInstalment'],
    [{ amortisation: 'custom', plan: plan('1.00') }, '#/terms/plan'],
    [{ amortisation: 'custom', plan: plan('285.71'), minimumInstalmentCount: 36 }],
    // 35 × 285.72 = 10,000.20.
    [{ amortisation: 'custom', plan: plan('285.72'), minimumInstalmentCount: 36 }, '#/terms/plan'],
    [{ balloon: '9999.99' }],
    [{ balloon: '10000.00' }, '#/terms/balloon'],
    [{ charges: [{ ...flat, amount: '9999.99' }] }],
    [{ charges: [flat] }, '#/terms/charges'],
    [{ charges: [{ ...flat, isFinanced: true }] }],
    // A month of 28 days in a year of 366 bears 1,000,000 × 0.15 × 28 ÷ 366 = 11,475.40.
    [{ fixedInstalment: '11475.39' }, '#/terms/fixedInstalment'],
    [{ fixedInstalment: '11475.40' }],
    [{ amountMultiple: '277.78' }, '#/terms/amountMultiple'],
    [{ amountMultiple: '277.77' }],
    [
      { annualRate: '0.84', ratePer: 'term', frequency: { unit: 'month', every: 1 }, minimumInstalmentCount: 1 },
      '#/terms/annualRate',
    ],
    [{ annualRate: '0.83', ratePer: 'term', frequency: { unit: 'month', every: 1 }, minimumInstalmentCount: 1 }],
    [{ minimumAmount: '0.00' }, '#/terms/minimumAmount'],
    [{ minimumAmount: '0.35' }, '#/terms/maximumInstalmentCount'],
    [{ minimumAmount: '0.36' }],
  ]
  for (const [changes, ...pointers] of table) {
    const errors = refusalOf(() => checkProductTerms(terms(changes), lender))?.details.errors ?? []
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      pointers,
      JSON.stringify(changes),
    )
  }
})

test('a loan is quoted only for a day that its terms fit, and a cost that can be told', () => {
  const refusedOn = (changes: Partial<ProductTerms>, amount = '20000.00') =>
    refusalOf(() =>
      quote(loanTermsOf(terms(changes), lender, 3), inr(amount), localDate('2024-01-15'), 'effective'),
    )?.details.errors?.map(({ pointer }) => pointer)
  assert.equal(refusedOn({ fixedLengthDays: 61 }), undefined)
  // The second instalment falls due 60 days after that day.
  assert.deepEqual(refusedOn({ fixedLengthDays: 60 }), ['#/fixedLengthDays'])
  assert.deepEqual(refusedOn({ balloon: '20000.00' }), ['#/balloon'])
  const fee = { code: 'f', name: 'Fee', component: 'fee', trigger: 'disbursement', basis: 'flat' } as const
  assert.equal(refusedOn({ charges: [{ ...fee, amount: '10000.00' }] }), undefined)
  // Of 20,000.00 one unit is paid out.
  assert.deepEqual(refusedOn({ charges: [{ ...fee, amount: '19999.99' }] }), ['#/charges'])
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
  const { totalInterest, netDisbursedAmount, annualPercentageRate } = quoted('nominal')
  assert.equal(netDisbursedAmount.toText(), '19600.00')
  // 24 × 969.73 is 3,273.52 of interest; the last instalment takes the remainder of the roundings.
  assert.equal(totalInterest.toText(), '3273.58')
  assert.equal(Number(annualPercentageRate).toFixed(4), '0.1707')
  // By actual days over 365; in equal months it would be 0.1847.
  assert.equal(quoted('effective').annualPercentageRate, '0.185164')
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
