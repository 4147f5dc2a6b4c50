// Terms of products for tests: a plain one, and what a test changes of it.
import type { Schemas } from '../../sdk/src/index.ts'

/** 12 % a year by actual days on what is really owed, paid ahead into the next instalment; `changes` say what a test is about. */
export function productTerms(changes: Partial<Schemas['ProductTerms']> = {}): Schemas['ProductTerms'] {
  return {
    currency: 'INR',
    annualRate: '0.12',
    interestMethod: 'declining_balance',
    interestOn: 'actual',
    amortisation: 'equal_instalments',
    dayCount: '30_360',
    frequency: { unit: 'month', every: 1 },
    roundingMode: 'half_even',
    allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
    allocation: { direction: 'instalment_first', default: { order: slots, excess: 'next_instalment' } },
    arrearsGraceDays: 0,
    minimumAmount: '100.00',
    maximumAmount: '1000000.00',
    minimumInstalmentCount: 1,
    maximumInstalmentCount: 360,
    charges: [],
    ...changes,
  }
}

const slots: Schemas['AllocationRule']['order'] = [
  'past_due_penalty',
  'past_due_fee',
  'past_due_interest',
  'past_due_principal',
  'due_penalty',
  'due_fee',
  'due_interest',
  'due_principal',
  'in_advance_penalty',
  'in_advance_fee',
  'in_advance_interest',
  'in_advance_principal',
]

export function productOf(
  code: string,
  changes: Partial<Schemas['ProductTerms']> = {},
): Schemas['CreateLoanProductRequest'] {
  return { code, name: `Product ${code}`, effectiveFrom: '2020-01-01', terms: productTerms(changes) }
}
