// Terms that contradict one another, and terms that no amount or no day makes a loan of.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { localDate as day } from '../kernel/local-date.ts'
import { Problem } from '../kernel/problem.ts'
import { type Rate, rate } from '../kernel/rate.ts'
import { type AllocationSlot, components, type Excess, type LoanTerms } from './terms.ts'
import { checkPrincipal, checkStart } from './terms-amount-check.ts'
import { checkAgreedAnew } from './terms-change-check.ts'
import { checkTerms } from './terms-check.ts'

type Row = readonly [changes: Partial<LoanTerms>, ...pointers: string[]]

function refusals(check: () => void): string[] {
  try {
    check()
    return []
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'terms.impossible', String(error))
    return (error.details.errors ?? []).map((field) => field.pointer)
  }
}

function refuses(rows: readonly Row[], check: (terms: LoanTerms) => void): void {
  for (const [changes, ...pointers] of rows) {
    assert.deepEqual(
      refusals(() => check(loanTerms(changes))),
      pointers,
      JSON.stringify(changes),
    )
  }
}

const weekly = { frequency: { unit: 'week', every: 1 } } as const
const nothing = { balloon: '0.00' }
const amount = inr('1000.00')
const startOn = day('2024-01-15')

test('a term that nothing would come of is refused; one that says what is so anyway is not', () => {
  const floating = { index: 'EURIBOR', margin: '0.02' }
  const stepped = [{ fromOn: day('2025-01-01'), annualRate: rate('0.2') }]
  refuses(
    [
      [{ overdueInterest: 'on_principal' }, '#/overdueInterest'],
      [{ overdueInterest: 'none', interestRest: 'daily', payoffRest: 'daily', scheduledEarning: 'calendar_days' }],
      [{ interestRest: 'repayment_period', payoffRest: 'repayment_period' }, '#/interestRest', '#/payoffRest'],
      [{ interestOn: 'actual', overdueInterest: 'on_all_owed', interestRest: 'repayment_period' }],
      [{ interestOn: 'actual', scheduledEarning: 'calendar_days' }, '#/scheduledEarning'],
      [{ interestOn: 'actual', scheduledEarning: 'day_count' }],
      [{ hasPartialPeriodInterest: true }, '#/hasPartialPeriodInterest'],
      [{ hasPartialPeriodInterest: false }],
      [{ hasPartialPeriodInterest: true, interestPeriod: 'repayment_period' }],
      [{ hasFullTermTranches: true }, '#/hasFullTermTranches'],
      [{ trancheLevels: 'all_instalments' }, '#/trancheLevels'],
      [{ dueDayTranche: 'same_instalment' }, '#/dueDayTranche'],
      [{ hasFullTermTranches: false, trancheLevels: 'later_instalments', dueDayTranche: 'next_instalment' }],
      [{ drawing: 'revolving', trancheLevels: 'all_instalments', dueDayTranche: 'same_instalment' }],
      [{ floating: { ...floating, cap: rate('0.05') } }, '#/floating/cap'],
      [{ floating: { ...floating, floor: rate('0.13') } }, '#/floating/floor'],
      [{ floating: { ...floating, floor: rate('0.12'), cap: rate('0.12') } }],
      [{ floating: { ...floating, cap: rate('0.15') }, rateSteps: stepped }, '#/floating/cap'],
      [{ interestRefundOn: ['merchant_refund', 'payout_refund'] }],
      [{ interestRefundOn: ['merchant_refund', 'merchant_refund'] }, '#/interestRefundOn/1'],
      [
        { downPayment: { share: rate('0.1'), isAutomatic: true, bearsFlatInterest: true } },
        '#/downPayment/bearsFlatInterest',
      ],
    ],
    checkTerms,
  )
})

test('ways of repaying that leave nothing for one another to do are refused', () => {
  const evened = { lastInstalment: 'evened_out' } as const
  refuses(
    [
      [{ interestMethod: 'flat_to_declining', fixedInstalment: '400.00' }, '#/fixedInstalment'],
      [{ balloon: '500.00', fixedInstalment: '400.00' }, '#/balloon'],
      [evened],
      [{ ...evened, ...nothing }, '#/lastInstalment'],
      [{ ...evened, fixedInstalment: '400.00' }, '#/lastInstalment'],
      [{ ...evened, amortisation: 'equal_principal' }, '#/lastInstalment'],
      [{ ...evened, interestMethod: 'flat' }, '#/lastInstalment'],
      [{ ...evened, levelSteps: [{ fromInstalment: 2, change: '0.1' }] }, '#/lastInstalment'],
      [{ levelMonths: 'thirty_days' }],
      [{ ...weekly, levelMonths: 'thirty_days' }, '#/levelMonths'],
      [{ ...weekly, levelMonths: 'actual' }],
      [{ amortisation: 'interest_only', instalmentMultiple: '10.00' }, '#/instalmentMultiple'],
      [{ amortisation: 'interest_only', moratorium: { principalInstalments: 2 } }, '#/moratorium/principalInstalments'],
    ],
    checkTerms,
  )
})

test('what is due is paid before what is to come, and money makes instalments smaller only where interest follows it', () => {
  const order = (...dues: ('past_due' | 'due' | 'in_advance')[]) =>
    dues.flatMap((due) => components.map((each): AllocationSlot => `${due}_${each}`))
  const laid = (excess: Excess, ...dues: ('past_due' | 'due' | 'in_advance')[]) => ({
    allocation: { direction: 'instalment_first', default: { order: order(...dues), excess } } as const,
  })
  const usual = laid('credit', 'past_due', 'due', 'in_advance')
  const smaller = laid('reduce_term', 'past_due', 'due', 'in_advance')
  const forRefunds = {
    allocation: { ...usual.allocation, byKind: { merchant_refund: smaller.allocation.default } },
  }
  refuses(
    [
      [usual],
      [laid('credit', 'due', 'past_due', 'in_advance')],
      [laid('credit', 'in_advance', 'past_due', 'due'), '#/allocation/default/order'],
      [laid('credit', 'past_due', 'in_advance', 'due'), '#/allocation/default/order'],
      [smaller, '#/allocation/default/excess'],
      [{ ...smaller, interestOn: 'actual' }],
      [forRefunds, '#/allocation/byKind/merchant_refund/excess'],
      [{ ...forRefunds, interestOn: 'actual' }],
    ],
    checkTerms,
  )
})

test('an amount that the terms cannot bring back is refused', () => {
  const down = (share: string) => ({ downPayment: { share: rate(share), isAutomatic: true } })
  refuses(
    [
      // At 12 % a month of 28 days in a year of 366 bears 1000 x 0.12 x 28 / 366 = 9.18.
      [{ fixedInstalment: '9.17' }, '#/fixedInstalment'],
      [{ fixedInstalment: '9.18' }],
      [{ fixedInstalment: '1.00', instalmentCount: 1 }],
      [{ fixedInstalment: '1.00', annualRate: rate('0') }],
      [{ amountMultiple: '334.00' }, '#/amountMultiple'],
      [{ amountMultiple: '333.00' }],
      [{ instalmentMultiple: '1000.01' }, '#/instalmentMultiple'],
      [{ instalmentMultiple: '400.00' }],
      [down('0.9999999'), '#/downPayment/share'],
      // 0.02 is left, less than a unit for each of three.
      [down('0.99998'), '#/downPayment/share'],
      [down('0.99997')],
    ],
    (terms) => checkPrincipal(terms, amount),
  )
  assert.deepEqual(
    refusals(() => checkPrincipal(loanTerms(), inr('0.02'))),
    ['#/instalmentCount'],
  )
  checkPrincipal(loanTerms(), inr('0.03'))
  checkPrincipal(loanTerms({ amortisation: 'interest_only' }), inr('0.01'))
})

test('terms that do not fit the day on which the loan starts are refused', () => {
  const steps = (fromOn: string) => ({ rateSteps: [{ fromOn: day(fromOn), annualRate: '0.24' as Rate }] })
  const calendar = { weekend: [7], holidays: [] }
  const plan = [{ principal: '10.00' }, { principal: '10.00' }, { principal: null }]
  refuses(
    [
      [{}],
      [{ firstDueOn: day('2020-01-10') }, '#/firstDueOn'],
      [{ firstDueOn: startOn }, '#/firstDueOn'],
      [{ firstDueOn: day('2024-01-16') }],
      [{ firstDueOn: day('2114-01-16'), instalmentCount: 1200 }, '#/firstDueOn'],
      // The second instalment falls due on 15 March, 60 days after the start.
      [{ fixedLengthDays: 57 }, '#/fixedLengthDays'],
      [{ fixedLengthDays: 60 }, '#/fixedLengthDays'],
      [{ fixedLengthDays: 61 }],
      [{ fixedLengthDays: 20, nonWorkingDays: { rule: 'modified_following', calendar } }, '#/fixedLengthDays'],
      [{ fixedLengthDays: 10, amortisation: 'custom', plan }, '#/fixedLengthDays'],
      [steps('2024-01-15'), '#/rateSteps/0/fromOn'],
      [steps('2024-01-16')],
      [steps('2024-04-14')],
      [steps('2024-04-15'), '#/rateSteps/0/fromOn'],
      // The first month bears 10.00; from then on 24 % of about the same bears twice as much.
      [{ fixedInstalment: '9.99' }, '#/fixedInstalment'],
      [{ fixedInstalment: '10.00' }],
      [{ fixedInstalment: '12.00', ...steps('2024-02-15') }, '#/fixedInstalment'],
      // A month bears 10.00, of which multiples of 50.00 leave nothing.
      [{ amountMultiple: '50.00' }, '#/amountMultiple'],
      [{ amountMultiple: '50.00', annualRate: rate('0') }],
      [{ amountMultiple: '5.00' }],
    ],
    (terms) => checkStart(terms, amount, startOn),
  )
})

test('what is owed is not agreed anew in more instalments than it has units', () => {
  const agreed = (principal: string, instalmentCount: number) => () =>
    checkAgreedAnew({ principal: inr(principal), instalmentCount, days: {} }, startOn)
  assert.deepEqual(refusals(agreed('5.99', 600)), ['#/instalmentCount'])
  assert.deepEqual(refusals(agreed('6.00', 600)), [])
  assert.deepEqual(refusals(agreed('0.00', 3)), [])
})

test('principal that the terms cannot repay is refused', () => {
  const plans = (...principals: (string | null)[]) => ({
    amortisation: 'custom' as const,
    plan: principals.map((principal) => ({ principal })),
  })
  const downPayment = { share: rate('0.25'), isAutomatic: true }
  const rows: readonly Row[] = [
    [{}],
    [{ fixedInstalment: '5000.00' }],
    [{ balloon: '999.99' }],
    [{ balloon: '1000.00' }, '#/balloon'],
    [{ balloon: '749.99', downPayment }],
    [{ balloon: '750.00', downPayment }, '#/balloon'],
    [plans('500.00', '0.00', '500.00')],
    [plans('500.00', null, '499.99')],
    [plans('500.00', null, '500.01'), '#/plan'],
    [plans('500.00', '0.00', '500.01'), '#/plan'],
    [plans('500.00', '0.00', '499.99'), '#/plan'],
  ]
  refuses(rows, (terms) => {
    checkTerms(terms)
    checkPrincipal(terms, amount)
  })
})
