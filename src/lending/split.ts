// Sharing one amount among several, so that the parts always sum to the whole.
import { assert } from '../kernel/assert.ts'
import { Decimal } from '../kernel/decimal.ts'

/** What one party may claim of a whole, in proportion to its weight. Weights need not sum to 1. */
export interface Claim {
  readonly partyId: string
  readonly weight: Decimal
}

/** One lender's part in a loan: its share of the principal and its own yearly rate, both fractions. */
export interface Leg {
  readonly share: Decimal
  readonly annualRate: Decimal
}

/**
 * `whole` (minor units, any sign) in proportion to `weights`, by largest remainder: each gets its exact quota rounded towards
 * zero, and the units left go one each to the largest remainders, ties in the order given. The parts sum to `whole`; each is
 * less than one unit from its quota. Weights are not negative and not all zero.
 */
export function splitLargestRemainder(whole: bigint, weights: readonly Decimal[]): bigint[] {
  const claims = wholeNumbers(weights)
  const total = claims.reduce((sum, claim) => sum + claim, 0n)
  assert(total > 0n, 'something is shared only where somebody has a claim')
  const sign = whole < 0n ? -1n : 1n
  const size = whole * sign
  const parts = claims.map((claim) => (size * claim) / total)
  const remainders = claims.map((claim) => (size * claim) % total)
  const order = parts.map((_, index) => index).sort((a, b) => compare(remainders[b], remainders[a]) || a - b)
  const left = Number(size - parts.reduce((sum, part) => sum + part, 0n))
  for (const index of order.slice(0, left)) parts[index] = (parts[index] as bigint) + 1n
  return parts.map((part) => part * sign)
}

/**
 * The shares of `part`, given what each party has carried so far: the largest-remainder split of the running total, less what
 * was carried. They sum to `part`, and no party's total strays by a unit from its exact claim however many parts there were.
 * A share may differ in sign from a part of very few units; that is the correction of an earlier rounding.
 */
export function splitRunningTotal(
  carriedShares: readonly bigint[],
  part: bigint,
  weights: readonly Decimal[],
): bigint[] {
  assert(carriedShares.length === weights.length, 'every party has a carried share')
  const runningTotal = carriedShares.reduce((sum, share) => sum + share, part)
  return splitLargestRemainder(runningTotal, weights).map((share, index) => share - (carriedShares[index] as bigint))
}

/**
 * Interest belongs to the legs by what each has earned: its share × its own rate. A loan that bears no interest leaves no
 * such claim; then the shares themselves are the weights, so that a correction can still be shared.
 */
export function interestWeights(legs: readonly Leg[]): Decimal[] {
  const claims = legs.map((leg) => leg.share.times(leg.annualRate))
  return claims.some((claim) => !claim.isZero()) ? claims : legs.map((leg) => leg.share)
}

/** The one rate the borrower sees: the legs' rates weighted by their shares. */
export function blendedRate(legs: readonly Leg[]): Decimal {
  const shares = legs.reduce((sum, leg) => sum.plus(leg.share), new Decimal(0))
  assert(shares.greaterThan(0), 'a blended rate needs a share above zero')
  return legs.reduce((sum, leg) => sum.plus(leg.share.times(leg.annualRate)), new Decimal(0)).dividedBy(shares)
}

/** The weights scaled by one power of ten to whole numbers, so that quotas and ties are exact. */
function wholeNumbers(weights: readonly Decimal[]): bigint[] {
  const places = Math.max(0, ...weights.map((weight) => weight.decimalPlaces()))
  const scale = new Decimal(10).pow(places)
  return weights.map((weight) => {
    assert(weight.isFinite() && !weight.isNegative(), 'a weight is a number that is not negative')
    return BigInt(weight.times(scale).toFixed(0))
  })
}

function compare(a = 0n, b = 0n): number {
  return a < b ? -1 : a > b ? 1 : 0
}
