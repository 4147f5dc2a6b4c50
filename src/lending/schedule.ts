// The schedule of a loan: what falls due when, exact to the minor unit. Whole-number arithmetic throughout: every quotient is
// exact until the one rounding that makes it an amount.
import { assert } from '../kernel/assert.ts'
import { divideRounded } from '../kernel/decimal.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { rateFraction } from '../kernel/rate.ts'
import { dueDates } from './calendar.ts'
import { dayCountDays, daysInYear } from './day-count.ts'
import { problem } from './problems.ts'
import type { LoanTerms } from './terms.ts'

export interface Instalment {
  /** From 1 to the number of instalments. */
  readonly number: number
  /** Interest runs from this day (inclusive) to `dueOn` (exclusive). */
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
  readonly principal: Money
  readonly interest: Money
  readonly balanceAfter: Money
}

export interface Schedule {
  readonly principal: Money
  readonly disbursedOn: LocalDate
  readonly instalments: readonly Instalment[]
  readonly totalInterest: Money
}

/** The rate of each period is numerators[k] / denominator. */
interface PeriodRates {
  readonly denominator: bigint
  readonly numerators: readonly bigint[]
}

/** Principal and interest of one instalment, in minor units. */
interface Parts {
  readonly principal: bigint
  readonly interest: bigint
}

/**
 * The instalments that repay `principal`, paid out on `disbursedOn`. All but the last have the same total unless an amount
 * is too small for that; the last takes the remainder. Throws `schedule.principal_not_positive`.
 */
export function buildSchedule(terms: LoanTerms, principal: Money, disbursedOn: LocalDate): Schedule {
  const { currency, frequency, instalmentCount } = terms
  assert(principal.currency.code === currency.code, 'a schedule is in the currency of its terms')
  if (!principal.isPositive()) throw problem('schedule.principal_not_positive')
  const dueOns = dueDates(disbursedOn, frequency, instalmentCount)
  const rates = periodRates(terms, disbursedOn, dueOns)
  const parts = terms.interestMethod === 'flat' ? flatParts : decliningParts
  let balance = principal.minor
  let totalInterest = 0n
  let fromOn = disbursedOn
  const instalments: Instalment[] = []
  for (const part of parts(terms, principal.minor, rates)) {
    const dueOn = dueOns[instalments.length] as LocalDate
    balance -= part.principal
    totalInterest += part.interest
    instalments.push({
      number: instalments.length + 1,
      fromOn,
      dueOn,
      principal: Money.ofMinor(currency, part.principal),
      interest: Money.ofMinor(currency, part.interest),
      balanceAfter: Money.ofMinor(currency, balance),
    })
    fromOn = dueOn
  }
  assert(balance === 0n, 'a schedule repays its principal')
  return { principal, disbursedOn, instalments, totalInterest: Money.ofMinor(currency, totalInterest) }
}

/** annualRate × days / days of the year, period by period, over one denominator in lowest terms. */
function periodRates(terms: LoanTerms, disbursedOn: LocalDate, dueOns: readonly LocalDate[]): PeriodRates {
  const rate = rateFraction(terms.annualRate)
  let fromOn = disbursedOn
  const numerators = dueOns.map((dueOn) => {
    const days = dayCountDays(terms.dayCount, fromOn, dueOn)
    fromOn = dueOn
    return rate.numerator * BigInt(days)
  })
  const denominator = rate.denominator * BigInt(daysInYear(terms.dayCount))
  const common = numerators.reduce(greatestCommonDivisor, denominator)
  return { denominator: denominator / common, numerators: numerators.map((numerator) => numerator / common) }
}

/**
 * Interest on the balance, rounded each period; principal is what the level instalment leaves. Where rounding of a tiny
 * amount lets interest eat the instalment, principal is 0 and the last instalment takes it all.
 */
function* decliningParts(terms: LoanTerms, principal: bigint, rates: PeriodRates): Generator<Parts> {
  const level = levelInstalment(terms, principal, rates)
  const last = rates.numerators.length - 1
  let balance = principal
  for (const [index, numerator] of rates.numerators.entries()) {
    const interest = divideRounded(balance * numerator, rates.denominator, terms.roundingMode)
    const repaid = index === last ? balance : within(0n, level - interest, balance)
    balance -= repaid
    yield { principal: repaid, interest }
  }
}

/**
 * The equal instalment A = P · Π(1+r_k) / Σ_k Π_{j>k}(1+r_j), rounded once: the annuity formula for periods of unequal
 * length. With r_k = n_k/D, growth = D^k Π(1+r) and annuity = D^k Σ Π(1+r) stay whole numbers, and D^k cancels.
 */
function levelInstalment(terms: LoanTerms, principal: bigint, { denominator, numerators }: PeriodRates): bigint {
  let growth = 1n
  let annuity = 0n
  let scale = 1n
  for (const numerator of numerators) {
    const factor = denominator + numerator
    scale *= denominator
    growth *= factor
    annuity = annuity * factor + scale
  }
  return divideRounded(principal * growth, annuity, terms.roundingMode)
}

/**
 * Interest on the whole principal for the whole term, spread evenly: each instalment gets the difference of rounded running
 * totals, so that they sum to the total. Every instalment but the last has the same total.
 */
function* flatParts(terms: LoanTerms, principal: bigint, rates: PeriodRates): Generator<Parts> {
  const { instalmentCount, roundingMode } = terms
  const count = BigInt(instalmentCount)
  const rateOfTerm = rates.numerators.reduce((sum, numerator) => sum + numerator, 0n)
  const totalInterest = divideRounded(principal * rateOfTerm, rates.denominator, roundingMode)
  const level = divideRounded(principal + totalInterest, count, roundingMode)
  let balance = principal
  let carried = 0n
  for (let number = 1n; number <= count; number += 1n) {
    const runningTotal = divideRounded(totalInterest * number, count, roundingMode)
    const interest = runningTotal - carried
    const repaid = number === count ? balance : within(0n, level - interest, balance)
    carried = runningTotal
    balance -= repaid
    yield { principal: repaid, interest }
  }
}

function within(least: bigint, value: bigint, most: bigint): bigint {
  if (value < least) return least
  return value > most ? most : value
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
