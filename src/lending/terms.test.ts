import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTerms, loanTerms } from '../../test/support/lending.ts'
import { localDate } from '../kernel/local-date.ts'
import { Problem } from '../kernel/problem.ts'
import { type Rate, rate } from '../kernel/rate.ts'
import { type AllocationRule, type ChargeTerms, components, dueTypes, type LoanTerms } from './terms.ts'
import { checkTerms } from './terms-check.ts'

const fee: ChargeTerms = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_principal',
  rate: '0.02',
}
const monthly = { ...fee, code: 'monthly', trigger: 'instalment', basis: 'percentage_of_interest' } as const
const late: ChargeTerms = {
  code: 'late',
  name: 'Late charge',
  component: 'penalty',
  trigger: 'overdue',
  graceDays: 3,
  basis: 'flat',
  amount: '250.00',
}
const lateShare: ChargeTerms = {
  code: 'late',
  name: 'Late charge',
  component: 'penalty',
  trigger: 'overdue',
  graceDays: 3,
  basis: 'percentage_of_overdue_principal',
  rate: '0',
}
const slots = dueTypes.flatMap((due) => components.map((component) => `${due}_${component}` as const))
const rule: AllocationRule = { order: slots, excess: 'next_instalment' }
const allocation = { direction: 'instalment_first', default: rule } as const
const day = localDate
const calendar = { weekend: [6, 7], holidays: [day('2025-01-01'), day('2025-12-25')] } as const
const plan = [{ principal: '100.00' }, { principal: null }, { dueOn: day('2025-06-01'), principal: '0.00' }]
const custom = loanTerms({ amortisation: 'custom', plan, moratorium: { deferredInterestInstalments: 1 } })

function refusals(check: () => void): string[] {
  try {
    check()
    return []
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'terms.impossible', String(error))
    return (error.details.errors ?? []).map((field) => field.pointer)
  }
}

const refusalsOf = (changes: Partial<LoanTerms>) => refusals(() => checkTerms(loanTerms(changes)))

type Row = readonly [changes: Partial<LoanTerms>, ...pointers: string[]]

function refuses(rows: readonly Row[]): void {
  for (const [changes, ...pointers] of rows) assert.deepEqual(refusalsOf(changes), pointers, JSON.stringify(changes))
}

test('terms that a loan can have are accepted', () => {
  fc.assert(fc.property(anyTerms, (terms) => checkTerms(terms)))
  refuses([
    [custom],
    [{ charges: [fee, late], instalmentCount: 1200, annualRate: rate('10') }],
    [{ interestMethod: 'flat', interestOn: 'scheduled' }],
    [{ interestMethod: 'flat_to_declining', rateSteps: [], moratorium: {}, hasFullTermTranches: false }],
    [{ dayCount: '30_actual', leapYearRule: 'each_year' }],
    [{ fixedInstalment: '87.89', instalmentMultiple: '1.00' }],
    [{ amortisation: 'equal_principal', balloon: '0.00' }],
    [{ amortisation: 'interest_only', interestMethod: 'flat' }],
    [{ fixedLengthDays: 57 }],
    [{ fixedLengthDays: 1, instalmentCount: 1 }],
    [{ charges: [{ ...fee, rate: '1', isFinanced: true }] }],
    [{ charges: [{ ...fee, rate: '1', maximumAmount: '50.00' }] }],
    [{ charges: [lateShare] }],
  ])
})

test('an impossible rate is named', () => {
  const step = (fromOn: string, annualRate = '0.1') => ({ fromOn: day(fromOn), annualRate: annualRate as Rate })
  const floating = { index: 'EURIBOR', margin: '0.02' }
  const impossible = ['10.01', '1000000000', '1e9', 'NaN', 'Infinity', '-0.01', '', '12%', `0.${'1'.repeat(39)}`]
  refuses([
    ...impossible.map((text): Row => [{ annualRate: text as Rate }, '#/annualRate']),
    [{ rateSteps: [step('2025-01-01', '11')] }, '#/rateSteps/0/annualRate'],
    [{ rateSteps: [step('2025-01-02'), step('2025-01-01')] }, '#/rateSteps/1/fromOn'],
    [{ rateSteps: [step('2025-01-02'), step('2025-01-02')] }, '#/rateSteps/1/fromOn'],
    [{ floating: { ...floating, index: ' ' } }, '#/floating/index'],
    [{ floating: { ...floating, margin: '1.01' } }, '#/floating/margin'],
    [{ floating: { ...floating, margin: '-1.01' } }, '#/floating/margin'],
    [{ floating: { ...floating, margin: '+2' } }, '#/floating/margin'],
    [{ floating: { ...floating, floor: '-0.01' as Rate } }, '#/floating/floor'],
    [{ floating: { ...floating, cap: rate('11') } }, '#/floating/cap'],
    [{ floating: { ...floating, floor: rate('0.2'), cap: rate('0.1') } }, '#/floating/floor'],
    [{ leapYearRule: 'each_year' }, '#/leapYearRule'],
    [{ dayCount: 'actual_365', leapYearRule: 'feb_29_period_only' }, '#/leapYearRule'],
    [{ precision: { digits: 11 } }, '#/precision/digits'],
    [{ precision: { digits: 41 } }, '#/precision/digits'],
    [{ precision: { digits: 12.5 } }, '#/precision/digits'],
    [{ currency: { code: 'XXX', digits: 7 } }, '#/currency/digits'],
    [{ currency: { code: 'XXX', digits: 1e9 }, balloon: '1.00', charges: [late] }, '#/currency/digits'],
  ])
})

test('an impossible term, or a due date that cannot be, is named', () => {
  const fixed = { fixedLengthDays: 56 }
  refuses([
    [{ instalmentCount: 0 }, '#/instalmentCount'],
    [{ instalmentCount: 1201 }, '#/instalmentCount'],
    [{ instalmentCount: 10_000 }, '#/instalmentCount'],
    [{ instalmentCount: 1.5 }, '#/instalmentCount'],
    [{ instalmentCount: 101, frequency: { unit: 'month', every: 12 } }, '#/instalmentCount'],
    [{ frequency: { unit: 'day', every: 0 } }, '#/frequency/every'],
    [{ frequency: { unit: 'week', every: 5219 } }, '#/frequency/every'],
    [{ frequency: { unit: 'week', every: 1, nthWeekday: { nth: 1, weekday: 1 } } }, '#/frequency/nthWeekday'],
    [{ frequency: { unit: 'month', every: 1, nthWeekday: { nth: 1, weekday: 8 } } }, '#/frequency/nthWeekday/weekday'],
    [
      { nonWorkingDays: { rule: 'following', calendar: { ...calendar, weekend: [1, 1] } } },
      '#/nonWorkingDays/calendar/weekend',
    ],
    [{ fixedLengthDays: 0 }, '#/fixedLengthDays'],
    [fixed, '#/fixedLengthDays'],
    [{ ...fixed, nonWorkingDays: { rule: 'preceding', calendar } }],
    [{ ...fixed, firstDueOn: day('2025-01-02') }],
    [{ ...fixed, firstDueOn: day('2025-01-02'), fixedLengthDays: 29 }, '#/fixedLengthDays'],
    [{ ...fixed, amortisation: 'custom', plan: plan.slice(0, 2).toSpliced(0, 0, { principal: '0.00' }) }],
    [{ ...fixed, amortisation: 'custom', plan }, '#/plan/2/dueOn'],
    [{ monthEnd: 'end_of_month', frequency: { unit: 'week', every: 1 } }, '#/monthEnd'],
    [
      { monthEnd: 'end_of_month', frequency: { unit: 'month', every: 1, nthWeekday: { nth: 1, weekday: 1 } } },
      '#/monthEnd',
    ],
    [{ monthEnd: 'clamp', frequency: { unit: 'week', every: 1 } }],
    [{ arrearsGraceDays: -1 }, '#/arrearsGraceDays'],
    [{ arrearsGraceDays: Number.NaN }, '#/arrearsGraceDays'],
  ])
})

test('a way of repaying that is impossible or contradicts another is named', () => {
  const moratorium = (instalments: number) => ({ moratorium: { principalInstalments: instalments } })
  const step = (fromInstalment: number, change = '0.1') => ({ levelSteps: [{ fromInstalment, change }] })
  refuses([
    [{ balloon: 'lots' }, '#/balloon'],
    [{ balloon: '-1.00' }, '#/balloon'],
    [{ balloon: '1.005' }, '#/balloon'],
    [{ ...custom, balloon: '1.00' }, '#/balloon'],
    [{ amortisation: 'interest_only', balloon: '1.00' }, '#/balloon'],
    [{ fixedInstalment: '0.00' }, '#/fixedInstalment'],
    [{ amortisation: 'equal_principal', fixedInstalment: '1.00' }, '#/fixedInstalment'],
    [{ amortisation: 'interest_only', fixedInstalment: '1.00' }, '#/fixedInstalment'],
    [{ ...custom, fixedInstalment: '1.00' }, '#/fixedInstalment'],
    [{ instalmentMultiple: '0' }, '#/instalmentMultiple'],
    [{ instalmentMultiple: '-5.00' }, '#/instalmentMultiple'],
    [{ instalmentMultiple: '0.001' }, '#/instalmentMultiple'],
    [{ ...step(2), amortisation: 'equal_principal' }, '#/levelSteps'],
    [{ ...step(2), fixedInstalment: '400.00' }, '#/levelSteps'],
    [step(1), '#/levelSteps/0/fromInstalment'],
    [step(4), '#/levelSteps/0/fromInstalment'],
    [step(2, '-1'), '#/levelSteps/0/change'],
    [step(2, '10.1'), '#/levelSteps/0/change'],
    [step(2, 'double'), '#/levelSteps/0/change'],
    [{ levelSteps: [...step(3).levelSteps, ...step(2).levelSteps] }, '#/levelSteps/1/fromInstalment'],
    [{ levelSteps: [...step(2).levelSteps, ...step(2).levelSteps] }, '#/levelSteps/1/fromInstalment'],
    [{ amortisation: 'custom' }, '#/plan'],
    [{ plan }, '#/plan'],
    [{ ...custom, instalmentCount: 4 }, '#/plan'],
    [{ ...custom, plan: [{ principal: null }, { principal: '1.00' }, { principal: null }] }, '#/plan/2/principal'],
    [{ ...custom, plan: plan.with(0, { principal: '-1.00' }) }, '#/plan/0/principal'],
    [{ ...custom, plan: plan.with(0, { dueOn: day('2025-06-01'), principal: '1.00' }) }, '#/plan/2/dueOn'],
    [{ ...custom, ...moratorium(1) }, '#/moratorium/principalInstalments'],
    [moratorium(-1), '#/moratorium/principalInstalments'],
    [moratorium(0.5), '#/moratorium/principalInstalments'],
    [moratorium(3), '#/moratorium/principalInstalments'],
    [{ moratorium: { deferredInterestInstalments: 3 } }, '#/moratorium/deferredInterestInstalments'],
    [{ moratorium: { interestFreeInstalments: 4 } }, '#/moratorium/interestFreeInstalments'],
    [{ downPayment: { share: rate('0'), isAutomatic: false } }, '#/downPayment/share'],
    [{ downPayment: { share: rate('1'), isAutomatic: false } }, '#/downPayment/share'],
    [{ ...step(2), interestMethod: 'flat_to_declining' }, '#/levelSteps'],
    [{ ...moratorium(1), interestMethod: 'flat_to_declining' }, '#/moratorium'],
    [{ balloon: '1.00', interestMethod: 'flat_to_declining' }, '#/balloon'],
    [{ fixedInstalment: '400.00', interestMethod: 'flat_to_declining' }, '#/fixedInstalment'],
    [{ interestMethod: 'flat', interestOn: 'actual' }, '#/interestOn'],
    [
      { rateSteps: [{ fromOn: day('2025-01-01'), annualRate: rate('0.1') }], interestMethod: 'flat_to_declining' },
      '#/rateSteps',
    ],
    [{ hasFullTermTranches: true, drawing: 'tranches', interestMethod: 'flat_to_declining' }, '#/hasFullTermTranches'],
  ])
})

test('an order of allocation names everything once', () => {
  const [first = 'past_due_principal', ...others] = slots
  const wrong = (order: readonly string[]) => ({ ...rule, order }) as AllocationRule
  const defaults = (each: AllocationRule) => ({ allocation: { ...allocation, default: each } })
  refuses([
    [{ allocationOrder: ['fee', 'interest', 'principal'] }, '#/allocationOrder'],
    [{ allocationOrder: ['fee', 'interest', 'principal', 'fee'] }, '#/allocationOrder'],
    [{ allocationOrder: [...components, 'penalty'] }, '#/allocationOrder'],
    [defaults(wrong(others)), '#/allocation/default/order'],
    [defaults(wrong([first, first, ...others])), '#/allocation/default/order'],
    [defaults(wrong(['overdue_tax', ...others])), '#/allocation/default/order'],
    [defaults({ ...rule, excess: 'gift' as 'credit' }), '#/allocation/default/excess'],
    [
      { allocation: { ...allocation, byKind: { goodwill_credit: wrong([]) } } },
      '#/allocation/byKind/goodwill_credit/order',
    ],
    [{ allocation: { ...allocation, byKind: { 'a/b': rule } as object } }, '#/allocation/byKind/a~1b'],
    [{ allocation: { ...allocation, chargeback: ['principal'] } }, '#/allocation/chargeback'],
    [{ allocation: { ...allocation, chargeback: [...components, 'fee'] } }, '#/allocation/chargeback'],
  ])
})

test('an impossible charge is named', () => {
  const bare = { code: 'late', name: 'Late', component: 'penalty', trigger: 'overdue' }
  const one = (charge: object, ...terms: string[]): Row => [
    { charges: [charge as ChargeTerms] },
    ...terms.map((term) => `#/charges/0/${term}`),
  ]
  const half = { ...fee, rate: '0.5' } as const
  const bounds = { minimumAmount: '2.00', maximumAmount: '1.00' }
  refuses([
    one({ ...late, graceDays: -1 }, 'graceDays'),
    one({ ...late, graceDays: undefined }, 'graceDays'),
    one({ ...late, amount: '1.005' }, 'amount'),
    one({ ...late, amount: '-1.00' }, 'amount'),
    one({ ...late, amount: undefined }, 'amount'),
    one({ ...fee, rate: '1.01' }, 'rate'),
    one({ ...fee, rate: '-0.01' }, 'rate'),
    one({ ...fee, rate: '2%' }, 'rate'),
    one({ ...fee, rate: '1e-2' }, 'rate'),
    one({ ...fee, rate: undefined }, 'rate'),
    one({ ...fee, rate: 0.02 }, 'rate'),
    one({ ...fee, code: 'a:b' }, 'code'),
    one({ ...fee, code: '' }, 'code'),
    one({ ...fee, component: 'tax' }, 'component'),
    one({ ...fee, component: 'penalty' }, 'trigger'),
    one({ ...late, component: 'fee' }, 'trigger'),
    one({ ...fee, trigger: 'birthday' }, 'trigger'),
    one({ ...fee, basis: 'percentage_of_overdue' }, 'basis'),
    one({ ...monthly, basis: 'percentage_of_disbursement' }, 'basis'),
    one({ ...lateShare, basis: 'percentage_of_principal' }, 'basis'),
    one({ ...late, rate: '0.1' }, 'rate'),
    one({ ...fee, amount: '1.00' }, 'amount'),
    one({ ...fee, graceDays: 5 }, 'graceDays'),
    one({ ...monthly, isFinanced: true }, 'isFinanced'),
    one({ ...fee, taxRate: '1.01' }, 'taxRate'),
    one({ ...fee, taxRate: 'NaN' }, 'taxRate'),
    one({ ...fee, minimumAmount: '1.005' }, 'minimumAmount'),
    one({ ...fee, maximumAmount: 'all' }, 'maximumAmount'),
    one({ ...fee, ...bounds }, 'minimumAmount'),
    one({ ...late, ...bounds }, 'minimumAmount', 'maximumAmount'),
    one({ ...bare, graceDays: 1 }, 'basis'),
    [{ charges: [fee, { ...late, code: 'processing' }] }, '#/charges/1/code'],
    [{ charges: [fee, { ...late, amount: 'lots' }] }, '#/charges/1/amount'],
    [{ charges: [half, { ...half, code: 'other', basis: 'percentage_of_disbursement' }] }, '#/charges'],
  ])
})

test('all faults are named at once', () => {
  const faults = refusalsOf({
    instalmentCount: 0,
    dayCount: 'lunar' as '30_360',
    arrearsGraceDays: -1,
    moratorium: { interestFreeInstalments: 3 },
    charges: [{ ...late, amount: 'x', code: '' }],
  })
  assert.deepEqual(faults, [
    '#/dayCount',
    '#/instalmentCount',
    '#/arrearsGraceDays',
    '#/charges/0/code',
    '#/charges/0/amount',
  ])
})
