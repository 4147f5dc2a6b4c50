// Random terms beyond plain repayment: rules of allocation, interest on what is really owed, down payments, rounding, charge-offs.
import fc from 'fast-check'
import { rate } from '../../src/kernel/rate.ts'
import {
  type Allocation,
  type AllocationRule,
  type AllocationSlot,
  components,
  dueTypes,
  type Excess,
  type LoanTerms,
} from '../../src/lending/terms.ts'
import { checkTerms } from '../../src/lending/terms-check.ts'
import { anyTerms } from './lending.ts'

const anyExcess = fc.constantFrom<AllocationRule['excess'][]>(
  'next_instalment',
  'last_instalment',
  'next_then_last',
  'spread',
  'credit',
  'reduce_instalment',
  'reduce_term',
  'reduce_next',
)

/** What is past due before what is due, and that before what is to come. */
const anyRule: fc.Arbitrary<AllocationRule> = fc
  .tuple(fc.shuffledSubarray([...components], { minLength: components.length }), anyExcess)
  .map(([order, excess]) => ({
    order: dueTypes.flatMap((due) => order.map((component): AllocationSlot => `${due}_${component}`)),
    excess,
  }))

const anyAllocation: fc.Arbitrary<Allocation> = fc
  .record<Allocation, 'direction' | 'default'>(
    {
      direction: fc.constantFrom<Allocation['direction'][]>('instalment_first', 'component_first'),
      default: anyRule,
      byKind: fc.record({ goodwill_credit: anyRule, merchant_refund: anyRule }, { requiredKeys: [] }),
      chargeback: fc.shuffledSubarray([...components], { minLength: components.length }),
      partialRepayments: fc.constantFrom('lay', 'suspend'),
    },
    { requiredKeys: ['direction', 'default'] },
  )
  // Whole instalments are paid one after the other.
  .map(({ partialRepayments, ...allocation }) =>
    partialRepayments && allocation.direction === 'instalment_first'
      ? { ...allocation, partialRepayments }
      : allocation,
  )

const anyExtras: fc.Arbitrary<Partial<LoanTerms>> = fc.record(
  {
    interestOn: fc.constantFrom('scheduled', 'actual'),
    overdueInterest: fc.constantFrom('on_principal', 'none'),
    precision: fc.record({ digits: fc.constant(12), flatInterest: fc.constantFrom('term', 'instalment') }),
    downPayment: fc.record({
      share: fc.integer({ min: 1, max: 60 }).map((hundredths) => rate((hundredths / 100).toFixed(2))),
      isAutomatic: fc.boolean(),
    }),
    allocation: anyAllocation,
    chargeOffInterest: fc.constantFrom('continue', 'stop', 'accelerate'),
  },
  { requiredKeys: [] },
)

/** Interest as scheduled follows neither arrears nor money ahead of its time. */
function asScheduled({ overdueInterest: _, allocation, ...extras }: Partial<LoanTerms>): Partial<LoanTerms> {
  if (allocation === undefined) return extras
  const others: Partial<Record<Excess, Excess>> = {
    reduce_instalment: 'spread',
    reduce_term: 'last_instalment',
    reduce_next: 'next_instalment',
  }
  const whole = (rule: AllocationRule): AllocationRule => ({ ...rule, excess: others[rule.excess] ?? rule.excess })
  const byKind = Object.entries(allocation.byKind ?? {}).map(([kind, rule]) => [kind, whole(rule)] as const)
  return {
    ...extras,
    allocation: { ...allocation, default: whole(allocation.default), byKind: Object.fromEntries(byKind) },
  }
}

export const anyLivelyTerms: fc.Arbitrary<LoanTerms> = fc
  .tuple(anyTerms, anyExtras)
  .map(([terms, extras]): LoanTerms => {
    // Flat interest is on all that was paid out, so it never follows what is still owed.
    const interestOn = terms.interestMethod === 'flat' ? 'scheduled' : (extras.interestOn ?? 'scheduled')
    return { ...terms, ...(interestOn === 'actual' ? extras : asScheduled(extras)), interestOn }
  })
  .filter((terms) => {
    checkTerms(terms)
    return true
  })
