// What a plan's segments earn: their rates, and the interest on their balances below the unit.
import { Money } from '../kernel/money.ts'
import { type Arithmetic, arithmeticOf, type Factor, type Unrounded } from './arithmetic.ts'
import { interestFactor, levelFactor, type PeriodStretch, type RateTerms, rateOn } from './period-rate.ts'
import type { Period, Plan, Segment } from './plan.ts'

export function arithmeticFor({ terms }: Plan): Arithmetic {
  const { amountMultiple, currency, precision, roundingMode } = terms
  if (amountMultiple === undefined) return arithmeticOf(precision?.digits, roundingMode)
  return arithmeticOf(precision?.digits, roundingMode, Money.parse(currency, amountMultiple).minor)
}

export function rateTermsOf(plan: Plan): RateTerms {
  return {
    terms: plan.terms,
    arithmetic: arithmeticFor(plan),
    rates: plan.rates,
    startsOn: plan.periods[0]?.from ?? 0,
  }
}

/** Rates are computed anew from this period on: its days or the rates have changed. */
export function forgetFactors(periods: readonly Period[]): void {
  for (const period of periods) {
    for (const segment of period.segments) {
      segment.levelFactor = null
      segment.interestFactor = null
    }
  }
}

export function levelFactors(plan: Plan, period: Period): Factor[] {
  const of = rateTermsOf(plan)
  return period.segments.map((segment) => {
    segment.levelFactor ??= levelFactor(of, stretchOf(period), segment)
    return segment.levelFactor
  })
}

function stretchOf({ from, due, units }: Period): PeriodStretch {
  return { from, to: due, units }
}

/** Interest that the period's own balances earn, with what was credited to it, rounded once. */
export function ownInterest(of: RateTerms, period: Period): bigint {
  if (period.flatInterest !== null && !period.segments.some((segment) => segment.isPaused)) return period.flatInterest
  const { arithmetic } = of
  const [only, ...others] = period.segments
  if (!only) return 0n
  if (of.terms.precision?.interest === 'per_balance') return roundedByBalance(of, period)
  if (others.length === 0 && only.creditedInterest === 0n) return roundedInterest(of, period, only)
  let sum = segmentInterest(of, period, only)
  for (const segment of others) sum = arithmetic.plus(sum, segmentInterest(of, period, segment))
  return arithmetic.minor(sum)
}

function roundedInterest(of: RateTerms, period: Period, segment: Segment): bigint {
  const interest = earnedInterest(of, period, segment)
  if (interest === null) return 0n
  const { known } = segment
  if (known?.interest !== interest) return of.arithmetic.minor(interest)
  known.rounded ??= of.arithmetic.minor(interest)
  return known.rounded
}

/** Segments that differ in nothing but their days are one. */
function roundedByBalance(of: RateTerms, period: Period): bigint {
  const { arithmetic } = of
  let [total, sum] = [0n, arithmetic.noInterest]
  let before: Segment | undefined
  for (const segment of period.segments) {
    if (before && !bearsTheSame(of, before, segment)) {
      total += arithmetic.minor(sum)
      sum = arithmetic.noInterest
    }
    sum = arithmetic.plus(sum, segmentInterest(of, period, segment))
    before = segment
  }
  return total + arithmetic.minor(sum)
}

function bearsTheSame(of: RateTerms, a: Segment, b: Segment): boolean {
  return a.balance === b.balance && a.isPaused === b.isPaused && rateOn(of, a.from) === rateOn(of, b.from)
}

/** What the segment's balance earns until its end, with what was credited to it. */
export function segmentInterest(of: RateTerms, period: Period, segment: Segment): Unrounded {
  const { arithmetic } = of
  const earned = earnedInterest(of, period, segment)
  if (segment.creditedInterest === 0n) return earned ?? arithmetic.noInterest
  const credited = arithmetic.ofMinor(segment.creditedInterest)
  return earned === null ? credited : arithmetic.plus(credited, earned)
}

/** What the segment's balance earns until its end; null where it bears none. */
export function earnedInterest(of: RateTerms, period: Period, segment: Segment): Unrounded | null {
  const daysToDue = period.due - segment.from
  if (segment.isPaused || daysToDue === 0) return null
  segment.interestFactor ??= interestFactor(of, stretchOf(period), segment.from)
  const factor = segment.interestFactor
  const base = interestBase(of, period, segment)
  if (base === 0n) return null
  const days = segment.to - segment.from
  const { known } = segment
  if (known?.base === base && known.factor === factor && known.days === days && known.daysToDue === daysToDue) {
    return known.interest
  }
  const interest = of.arithmetic.interest(base, factor, days, daysToDue)
  segment.known = { base, factor, days, daysToDue, interest }
  return interest
}

/** The principal that the segment's interest is on. */
export function interestBase({ terms }: RateTerms, period: Period, segment: Segment): bigint {
  return terms.interestMethod === 'flat' ? flatBase(period, segment) : segment.balance
}

/** Flat interest is on everything paid out so far, whatever came back. */
function flatBase(period: Period, segment: Segment): bigint {
  let base = period.disbursedBefore + period.capitalisedBefore
  for (const each of period.segments) {
    if (each === segment) break
    if (each.to !== period.from) base += each.disbursed + each.capitalised
  }
  return base
}
