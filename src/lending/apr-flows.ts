// The flows of a loan in time, and the one rate at which what is paid is worth what was advanced.
import { AssertionError, assert } from '../kernel/assert.ts'
import { Decimal } from '../kernel/decimal.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import type { Money } from '../kernel/money.ts'

export interface DatedAmount {
  readonly on: LocalDate
  readonly amount: Money
}

/** What the borrower pays on a day less what the lender advances on it, in minor units. */
export interface CashFlow {
  readonly on: LocalDate
  readonly amount: Decimal
}

/** `amount` (above zero: paid by the borrower) falls `periods` whole periods and a `fraction` of one after the start. */
export interface TimedFlow {
  readonly amount: Decimal
  readonly periods: number
  readonly fraction: Decimal
}

/** Growth in a fraction f of a period at rate i: 1 + f·i, or (1+i)^f. */
export type FractionalGrowth = 'simple' | 'compound'

interface Point {
  readonly growth: Decimal
  readonly value: Decimal
}

const one = new Decimal(1)
const zero = new Decimal(0)
const tolerance = new Decimal('1e-22')
const firstStep = new Decimal(1).dividedBy(256)
/** Growth a period from 2^-55 to 2^55: far beyond every rate that money is lent at. */
const maxDoublings = 64
const maxSteps = 400

/**
 * Net flows by day, from the first advance. Payments made on the day of an advance (fees) come off it. The first flow is an
 * advance and the last a payment: the value then passes zero, so that there is a rate.
 */
export function netFlows(advances: readonly DatedAmount[], payments: readonly DatedAmount[]): CashFlow[] {
  assert(advances.length > 0 && payments.length > 0, 'a rate needs an advance and a payment')
  assert(
    [...advances, ...payments].every(({ amount }) => !amount.isNegative()),
    'advances and payments are not below zero',
  )
  const net = new Map<LocalDate, Money>()
  for (const { on, amount } of payments) net.set(on, net.get(on)?.plus(amount) ?? amount)
  for (const { on, amount } of advances) net.set(on, net.get(on)?.minus(amount) ?? amount.negated())
  const flows = [...net]
    .filter(([, amount]) => !amount.isZero())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, amount]) => ({ on, amount: amount.toDecimal() }))
  // Paid back in full on the day of the advance, a loan has no flows left and costs nothing.
  assert(flows[0]?.amount.isNegative() ?? true, 'the first flow of a loan is an advance')
  assert(flows.at(-1)?.amount.isPositive() ?? true, 'the last flow of a loan is a payment')
  return flows
}

/**
 * The rate i a period at which Σ amount / (growth of its time) = 0, a fraction good to 20 decimals. Where flows that change
 * sign more than once have several rates, it is one near zero, on the side of zero that their plain sum is on.
 */
export function rateOfReturn(flows: readonly TimedFlow[], fractional: FractionalGrowth = 'compound'): Decimal {
  const value = presentValue(flows, fractional)
  let inner: Point = { growth: one, value: value(one) }
  if (inner.value.isZero()) return zero
  const costs = inner.value.isPositive()
  for (let doublings = 0; doublings < maxDoublings; doublings += 1) {
    const step = firstStep.times(new Decimal(2).pow(doublings)).plus(1)
    const growth = costs ? step : one.dividedBy(step)
    const outer: Point = { growth, value: value(growth) }
    if (outer.value.isPositive() !== costs) return root(value, inner, outer).minus(1)
    inner = outer
  }
  throw new AssertionError('no rate within reason makes the payments worth the advances')
}

/** Value at the start of all flows, by Horner's rule from the last to the first; powers that recur are computed once. */
function presentValue(flows: readonly TimedFlow[], fractional: FractionalGrowth): (growth: Decimal) => Decimal {
  const latestFirst = [...flows].sort((a, b) => b.periods - a.periods)
  const fractions = new Map(flows.map(({ fraction }) => [fraction.toString(), fraction]))
  return (growth) => {
    const perPeriod = one.dividedBy(growth)
    const ofFraction = new Map<string, Decimal>()
    for (const [key, f] of fractions) {
      const grown = fractional === 'simple' ? growth.minus(1).times(f).plus(1) : growth.pow(f)
      ofFraction.set(key, one.dividedBy(grown))
    }
    const ofGap = new Map<number, Decimal>([[0, one]])
    const discount = (gap: number) => {
      const factor = ofGap.get(gap) ?? perPeriod.pow(gap)
      ofGap.set(gap, factor)
      return factor
    }
    let sum = zero
    let at = latestFirst[0]?.periods ?? 0
    for (const { amount, periods, fraction } of latestFirst) {
      const discounted = amount.times(ofFraction.get(fraction.toString()) ?? one)
      sum = sum.times(discount(at - periods)).plus(discounted)
      at = periods
    }
    return sum.times(discount(at))
  }
}

/**
 * The zero between two growths whose values differ in sign, by Chandrupatla's method: inverse quadratic interpolation where
 * that is sure to do better, else halving (T. R. Chandrupatla, Advances in Engineering Software 28 (1997), 145-149).
 */
function root(value: (growth: Decimal) => Decimal, inner: Point, outer: Point): Decimal {
  let [latest, opposite] = [inner, outer]
  let share = new Decimal('0.5')
  for (let step = 0; step < maxSteps; step += 1) {
    const growth = latest.growth.plus(opposite.growth.minus(latest.growth).times(share))
    const found: Point = { growth, value: value(growth) }
    const sameSide = found.value.isPositive() === latest.value.isPositive()
    const third = sameSide ? latest : opposite
    if (!sameSide) opposite = latest
    latest = found
    const best = opposite.value.abs().lessThan(latest.value.abs()) ? opposite : latest
    const least = best.growth.times(tolerance).dividedBy(opposite.growth.minus(latest.growth).abs())
    if (best.value.isZero() || least.greaterThan('0.5')) return best.growth
    share = Decimal.min(one.minus(least), Decimal.max(least, nextShare(latest, opposite, third)))
  }
  throw new AssertionError('a rate of return is found by halving, if not before')
}

/** How far from `a` towards `b` to look next. */
function nextShare(a: Point, b: Point, c: Point): Decimal {
  const xi = a.growth.minus(b.growth).dividedBy(c.growth.minus(b.growth))
  const phi = a.value.minus(b.value).dividedBy(c.value.minus(b.value))
  const trusted = phi.times(phi).lessThan(xi) && one.minus(phi).pow(2).lessThan(one.minus(xi))
  if (!trusted) return new Decimal('0.5')
  const alongB = a.value.dividedBy(b.value.minus(a.value)).times(c.value.dividedBy(b.value.minus(c.value)))
  const alongC = a.value.dividedBy(c.value.minus(a.value)).times(b.value.dividedBy(c.value.minus(b.value)))
  return alongB.plus(alongC.times(c.growth.minus(a.growth).dividedBy(b.growth.minus(a.growth))))
}
