import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { loanTerms } from '../../test/support/lending.ts'
import { localDate as day } from '../kernel/local-date.ts'
import { Problem } from '../kernel/problem.ts'
import { rate } from '../kernel/rate.ts'
import { type AllocationRule, components, dueTypes, type LoanTerms } from './terms.ts'
import { checkTerms } from './terms-check.ts'

const rule: AllocationRule = {
  order: dueTypes.flatMap((due) => components.map((component) => `${due}_${component}` as const)),
  excess: 'next_instalment',
}

/** Every field that goes with level instalments, so that junk may land anywhere. The next has a plan instead. */
const level = loanTerms({
  rateSteps: [
    { fromOn: day('2025-01-01'), annualRate: rate('0.1') },
    { fromOn: day('2026-01-01'), annualRate: rate('0.2') },
  ],
  floating: { index: 'EURIBOR 3M', margin: '-0.005', floor: rate('0'), cap: rate('0.2') },
  interestOn: 'actual',
  scheduledEarning: 'day_count',
  interestRest: 'daily',
  payoffRest: 'repayment_period',
  interestPeriod: 'repayment_period',
  hasPartialPeriodInterest: true,
  interestFrom: 'day_after',
  overdueInterest: 'none',
  dayCount: 'actual_actual',
  leapYearRule: 'feb_29_period_only',
  instalmentMultiple: '1.00',
  amountMultiple: '0.05',
  lastInstalment: 'takes_remainder',
  levelMonths: 'thirty_days',
  balloon: '500.00',
  levelSteps: [
    { fromInstalment: 2, change: '-0.05' },
    { fromInstalment: 3, change: '10' },
  ],
  moratorium: { principalInstalments: 2, deferredInterestInstalments: 1, interestFreeInstalments: 0 },
  downPayment: { share: rate('0.25'), isAutomatic: true, bearsFlatInterest: false },
  drawing: 'tranches',
  dueDayTranche: 'same_instalment',
  trancheLevels: 'later_instalments',
  hasFullTermTranches: true,
  frequency: { unit: 'month', every: 1, nthWeekday: { nth: 'last', weekday: 5 } },
  firstDueOn: day('2025-02-28'),
  seedOn: day('2025-01-31'),
  monthEnd: 'clamp',
  nonWorkingDays: { rule: 'following', calendar: { weekend: [6, 7], holidays: [day('2025-12-25')] } },
  fixedLengthDays: 90,
  precision: { digits: 12, flatInterest: 'term' },
  allocation: { direction: 'component_first', default: rule, byKind: { repayment: rule }, chargeback: components },
  chargeOffInterest: 'accelerate',
  charges: [
    {
      code: 'processing',
      name: 'Processing fee',
      component: 'fee',
      trigger: 'disbursement',
      basis: 'percentage_of_principal',
      rate: '0.02',
      taxRate: '0.18',
      minimumAmount: '1.00',
      maximumAmount: '1.00',
      isWaivable: true,
      isFinanced: true,
      disbursements: 'first',
    },
    {
      code: 'late',
      name: 'Late charge',
      component: 'penalty',
      trigger: 'overdue',
      graceDays: 3,
      basis: 'flat',
      amount: '250.00',
    },
    {
      code: 'foreclosure',
      name: 'Foreclosure charge',
      component: 'fee',
      trigger: 'event',
      on: 'payoff',
      basis: 'percentage_of_outstanding',
      rate: '0.02',
    },
  ],
})
const custom = loanTerms({
  amortisation: 'custom',
  plan: [{ principal: '100.00' }, { principal: null }, { dueOn: day('2025-06-01'), principal: '0.00' }],
  moratorium: { deferredInterestInstalments: 1 },
})

test('terms with every field given are accepted', () => {
  checkTerms(level)
  checkTerms(custom)
})

/** Every place in the terms, the outer before the inner. */
function placesIn(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place]
  const inner = Object.entries(value).flatMap(([name, one]) => placesIn(one, [...place, name]))
  return place.length === 0 ? inner : [place, ...inner]
}

function put(terms: LoanTerms, place: readonly string[], junk: unknown): void {
  let at: unknown = terms
  for (const name of place.slice(0, -1)) at = typeof at === 'object' && at ? Reflect.get(at, name) : undefined
  if (typeof at === 'object' && at) Reflect.set(at, place.at(-1) ?? '', junk)
}

test('whatever the fields hold, nothing but that refusal is thrown, and it points into the terms', () => {
  const strange = ['1e9', 'NaN', '-1', '', '0', '9'.repeat(60), '2025-02-29', 'toString', -1, 0, 1.5, 1e9, null, {}, []]
  const junk = fc.oneof(
    fc.constantFrom<unknown>(...strange, Number.NaN, Number.POSITIVE_INFINITY, undefined),
    fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true, withDate: true, withMap: true }),
  )
  const spoilt = fc.constantFrom(level, custom).chain((terms) => {
    const place = fc.constantFrom(...placesIn(terms))
    return fc.array(fc.tuple(place, junk), { minLength: 1, maxLength: 4 }).map((changes) => ({ terms, changes }))
  })
  const isPointer = (pointer: string) => /^#(\/([^/~]|~[01])*)+$/.test(pointer)
  const check = ({ terms, changes }: { terms: LoanTerms; changes: (readonly [readonly string[], unknown])[] }) => {
    const copy = structuredClone(terms)
    for (const [place, value] of changes) put(copy, place, value)
    try {
      checkTerms(copy)
    } catch (error) {
      assert.ok(error instanceof Problem && error.code === 'terms.impossible', String(error))
      assert.ok(error.details.errors?.every(({ pointer }) => isPointer(pointer)))
    }
  }
  fc.assert(fc.property(spoilt, check), { numRuns: 2_000 })
})
