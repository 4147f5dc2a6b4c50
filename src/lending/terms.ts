// The terms of a loan: all that its arithmetic needs. They are frozen into the loan when it opens, so nothing is looked up.
import { Decimal, decimal, type RoundingMode } from '../kernel/decimal.ts'
import { type Currency, Money } from '../kernel/money.ts'
import type { ProblemField } from '../kernel/problem.ts'
import type { Rate } from '../kernel/rate.ts'
import { problem } from './problems.ts'

export type Component = 'principal' | 'interest' | 'fee' | 'penalty'
export type DayCount = '30_360' | 'actual_365'
/** Interest on what is still owed, or on the whole principal for the whole term. */
export type InterestMethod = 'declining_balance' | 'flat'

export interface Frequency {
  readonly unit: 'day' | 'week' | 'month'
  readonly every: number
}

interface Fee {
  readonly code: string
  readonly name: string
  readonly component: 'fee'
  /** Deducted from what is paid out. */
  readonly trigger: 'disbursement'
}

interface LateCharge {
  readonly code: string
  readonly name: string
  readonly component: 'penalty'
  /** Once per instalment, when its principal or interest is unpaid `graceDays` whole days after the due date. */
  readonly trigger: 'overdue'
  readonly graceDays: number
}

/** Amounts are decimal text in the loan's currency; rates are decimal text of a fraction ('0.02' is 2 %). */
export type FeeTerms =
  | (Fee & { readonly basis: 'flat'; readonly amount: string })
  | (Fee & { readonly basis: 'percentage_of_principal'; readonly rate: string })

/** A percentage is of the instalment's unpaid principal and interest at that moment, never of penalties. */
export type LateChargeTerms =
  | (LateCharge & { readonly basis: 'flat'; readonly amount: string })
  | (LateCharge & { readonly basis: 'percentage_of_overdue'; readonly rate: string })

export type ChargeTerms = FeeTerms | LateChargeTerms

export interface LoanTerms {
  readonly currency: Currency
  readonly annualRate: Rate
  readonly interestMethod: InterestMethod
  readonly amortisation: 'equal_instalments'
  readonly dayCount: DayCount
  readonly frequency: Frequency
  readonly instalmentCount: number
  /** To the currency's minor unit, wherever a figure becomes a fact. */
  readonly roundingMode: RoundingMode
  readonly allocationOrder: readonly Component[]
  readonly arrearsGraceDays: number
  readonly charges: readonly ChargeTerms[]
}

export const components: readonly Component[] = ['principal', 'interest', 'fee', 'penalty']

const maxInstalments = 1200
const maxAnnualRate = 10
const maxGraceDays = 3650
/** The longest term is 100 years: dates stay within four digits. */
const maxPeriods = { day: 36_525, week: 5_218, month: 1_200 } as const

/**
 * Throws `terms.impossible` with a pointer for every term that is impossible on its own or contradicts another.
 * Pointers are relative to the terms (`#/instalmentCount`, `#/charges/0/rate`).
 */
export function checkTerms(terms: LoanTerms): void {
  const errors = [...scaleErrors(terms), ...orderErrors(terms), ...chargeErrors(terms)]
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}

function scaleErrors({
  currency,
  annualRate,
  frequency,
  instalmentCount,
  arrearsGraceDays,
}: LoanTerms): ProblemField[] {
  const errors: ProblemField[] = []
  const refuse = (pointer: string, detail: string) => errors.push({ pointer, detail })
  if (!isWhole(currency.digits, 0, 6)) refuse('#/currency/digits', 'a currency has 0 to 6 decimals')
  if (!isRatio(annualRate, maxAnnualRate)) refuse('#/annualRate', 'the yearly rate is a fraction from 0 to 10 (1000 %)')
  const validEvery = isWhole(frequency.every, 1, maxPeriods[frequency.unit])
  if (!validEvery) refuse('#/frequency/every', `a period is at least one ${frequency.unit} and at most 100 years`)
  const validCount = isWhole(instalmentCount, 1, maxInstalments)
  if (!validCount) refuse('#/instalmentCount', `there are 1 to ${maxInstalments} instalments`)
  if (validEvery && validCount && instalmentCount * frequency.every > maxPeriods[frequency.unit]) {
    refuse('#/instalmentCount', 'the whole term is at most 100 years')
  }
  if (!isWhole(arrearsGraceDays, 0, maxGraceDays)) refuse('#/arrearsGraceDays', `grace is 0 to ${maxGraceDays} days`)
  return errors
}

function orderErrors({ allocationOrder }: LoanTerms): ProblemField[] {
  const isPermutation =
    allocationOrder.length === components.length && components.every((one) => allocationOrder.includes(one))
  if (isPermutation) return []
  return [{ pointer: '#/allocationOrder', detail: `the order names each of ${components.join(', ')} once` }]
}

function chargeErrors({ charges, currency }: LoanTerms): ProblemField[] {
  const errors: ProblemField[] = []
  const seen = new Set<string>()
  let deducted = new Decimal(0)
  for (const [index, charge] of charges.entries()) {
    const refuse = (term: string, detail: string) => errors.push({ pointer: `#/charges/${index}/${term}`, detail })
    // A code is part of an effect's key, where a colon separates.
    if (!/^[^:\s]+$/.test(charge.code)) refuse('code', 'a charge has a code without spaces or colons')
    if (seen.has(charge.code)) refuse('code', `the code '${charge.code}' is used twice`)
    seen.add(charge.code)
    if ((charge.component === 'fee') !== (charge.trigger === 'disbursement')) {
      refuse('trigger', 'a fee is charged at disbursement, a penalty when an instalment is overdue')
    }
    const percentage = charge.trigger === 'disbursement' ? 'percentage_of_principal' : 'percentage_of_overdue'
    if (charge.basis !== 'flat' && charge.basis !== percentage) refuse('basis', `it is flat or ${percentage}`)
    if (charge.trigger === 'overdue' && !isWhole(charge.graceDays, 0, maxGraceDays)) {
      refuse('graceDays', `grace is 0 to ${maxGraceDays} days`)
    }
    if (charge.basis === 'flat') {
      if (!isAmount(currency, charge.amount)) refuse('amount', `'${charge.amount}' is no amount of ${currency.code}`)
    } else if (!isRatio(charge.rate, 1)) refuse('rate', 'a charge takes a fraction from 0 to 1 (100 %)')
    else if (charge.basis === 'percentage_of_principal') deducted = deducted.plus(charge.rate)
  }
  if (deducted.greaterThanOrEqualTo(1)) {
    errors.push({ pointer: '#/charges', detail: 'the fees deducted at disbursement take the whole principal' })
  }
  return errors
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

/** Terms come from files and from the wire: a charge may lack its rate. */
function isRatio(text: string | undefined, most: number): boolean {
  return parses(
    () => decimal(text ?? ''),
    (value) => !value.isNegative() && value.lessThanOrEqualTo(most),
  )
}

function isAmount(currency: Currency, text: string): boolean {
  return parses(
    () => Money.parse(currency, text),
    (amount) => !amount.isNegative(),
  )
}

/** The kernel's parsers throw RangeError; here that is one finding among others. */
function parses<T>(parse: () => T, holds: (value: T) => boolean): boolean {
  try {
    return holds(parse())
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
