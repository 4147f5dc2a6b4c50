// Flat interest of the whole term: rounded once, and spread over the instalments by running totals.
import { Decimal, divideRounded } from '../kernel/decimal.ts'
import type { Rate } from '../kernel/rate.ts'
import { equivalentRate } from './equivalent-rate.ts'
import { interestFactor, type RateTerms, rateOn } from './period-rate.ts'
import { type Period, type Plan, paidOf, totalOf, totalPrincipal } from './plan.ts'
import { derive } from './plan-derive.ts'
import { rateTermsOf, segmentInterest } from './plan-interest.ts'
import { settleLevels } from './plan-level.ts'

/**
 * Fixes the flat interest of each of `periods` where it is that of the whole term: interest on everything paid out, for the
 * whole term, rounded once; the k-th of n that bear any bears round(total × k ÷ n) less what came before. Periods of another
 * rate share the interest of their own, and one in which the rate changes bears that of its days. Once something is paid, or
 * the terms change under way, there is no whole term any more: from then on each period bears its own.
 */
export function fixFlatInterest(plan: Plan, periods: readonly Period[]): void {
  if (plan.terms.interestMethod !== 'flat') return
  if (plan.terms.precision?.flatInterest === 'equal_parts') {
    fixEqualParts(plan)
    return
  }
  for (const period of periods) period.flatInterest = null
  if (!isWholeTerm(plan, periods)) return
  for (const period of periods) period.flatInterest = 0n
  const of = rateTermsOf(plan)
  const { arithmetic } = of
  let [exact, before] = [arithmetic.noInterest, 0n]
  for (const group of groupsOfOneRate(of, periods.slice(freeCount(plan)))) {
    const earned = group.flatMap((period) => period.segments.map((segment) => segmentInterest(of, period, segment)))
    exact = earned.reduce(arithmetic.plus, exact)
    const total = arithmetic.minor(exact)
    spread(plan, group, total - before)
    before = total
  }
}

/** Shares `total` by running totals. */
function spread({ terms }: Plan, periods: readonly Period[], total: bigint): void {
  let before = 0n
  for (const [index, period] of periods.entries()) {
    const through = divideRounded(total * BigInt(index + 1), BigInt(periods.length), terms.roundingMode)
    period.flatInterest = through - before
    before = through
  }
}

/** The periods in their order, those that follow one another at one rate together. */
function groupsOfOneRate(of: RateTerms, periods: readonly Period[]): Period[][] {
  const groups: Period[][] = []
  let before: Rate | null = null
  for (const period of periods) {
    const rate = onlyRate(of, period)
    const group = groups.at(-1)
    if (group && rate !== null && rate === before) group.push(period)
    else groups.push([period])
    before = rate
  }
  return groups
}

/** The rate that the whole period bears; null where it changes within. */
function onlyRate(of: RateTerms, { from, segments }: Period): Rate | null {
  const rate = rateOn(of, from)
  return segments.every((segment) => segment.from === segment.to || rateOn(of, segment.from) === rate) ? rate : null
}

function freeCount({ terms }: Plan): number {
  return terms.moratorium?.interestFreeInstalments ?? 0
}

/** Interest for the whole term on all that was paid out, in equal parts for as long as the rate is the same. */
function fixEqualParts(plan: Plan): void {
  const of = rateTermsOf(plan)
  const byRate = new Map<Rate | Period, Period[]>()
  for (const period of plan.periods) period.flatInterest = 0n
  for (const period of plan.periods.slice(freeCount(plan))) {
    const rate = onlyRate(of, period) ?? period
    byRate.set(rate, [...(byRate.get(rate) ?? []), period])
  }
  for (const periods of byRate.values()) fixParts(plan, periods)
}

/** The last takes the remainder. */
function fixParts(plan: Plan, periods: readonly Period[]): void {
  const of = rateTermsOf(plan)
  const { arithmetic } = of
  const base = totalPrincipal(plan) + plan.paidDown
  const exact = periods.flatMap((period) => {
    const { from, due, units } = period
    const stretches = onlyRate(of, period) === null ? period.segments : [{ from, to: due }]
    return stretches.map((stretch) => {
      const factor = interestFactor(of, { from, to: due, units }, stretch.from)
      return arithmetic.interest(base, factor, stretch.to - stretch.from, due - stretch.from)
    })
  })
  const total = arithmetic.minor(exact.reduce(arithmetic.plus, arithmetic.noInterest))
  const part = divideRounded(total, BigInt(periods.length), plan.terms.roundingMode)
  for (const period of periods) period.flatInterest = part
  const last = periods.at(-1)
  if (last) last.flatInterest = total - part * BigInt(periods.length - 1)
}

/** The rate that splits the flat instalments of `periods` as if by a declining balance. */
export function decliningRate(plan: Plan, periods: readonly Period[], flat: Rate): Rate {
  const { arithmetic, factors } = wholeFactors(plan, periods, flat)
  return equivalentRate(
    flat,
    factors.map(({ factor }) => new Decimal(arithmetic.factorText(factor))),
  )
}

/** Each period's rate from its first day to its last, at one yearly rate throughout. */
function wholeFactors(plan: Plan, periods: readonly Period[], rate: Rate) {
  const of = { ...rateTermsOf(plan), rates: [{ from: Number.NEGATIVE_INFINITY, rate }] }
  const factors = periods.map(({ from, due, units }) => ({
    factor: interestFactor(of, { from, to: due, units }, from),
    days: due - from,
  }))
  return { arithmetic: of.arithmetic, factors }
}

/**
 * Split as if by a declining balance, a flat loan bears its flat interest to the unit: the last instalment takes what the
 * rounding of the others left. Only a plan as it was first made: what comes later is at the declining rate.
 */
export function keepFlatTotal(plan: Plan): void {
  const last = plan.periods.at(-1)
  if (plan.terms.interestMethod !== 'flat_to_declining' || !last || !isFirstMade(plan)) return
  const { arithmetic, factors } = wholeFactors(plan, plan.periods, plan.terms.annualRate)
  const principal = totalPrincipal(plan)
  const exact = factors.map(({ factor, days }) => arithmetic.interest(principal, factor, days, days))
  const total = arithmetic.minor(exact.reduce(arithmetic.plus, arithmetic.noInterest))
  last.fixedInterest += total - totalOf(plan, (period) => period.dueInterest)
  derive(plan)
  settleLevels(plan, last.due)
}

function isFirstMade({ periods }: Plan): boolean {
  return periods.every(
    (period, index) =>
      paidOf(period) === 0n &&
      period.segments.every((segment) => segment.disbursed === 0n || (index === 0 && segment.to === period.from)),
  )
}

function isWholeTerm({ terms, periods }: Plan, fitted: readonly Period[]): boolean {
  if (terms.precision?.flatInterest === 'instalment' || terms.interestOn === 'actual') return false
  if (terms.hasFullTermTranches === true || fitted.length !== periods.length) return false
  return periods.every((period) => paidOf(period) === 0n && !period.segments.some((segment) => segment.isPaused))
}
