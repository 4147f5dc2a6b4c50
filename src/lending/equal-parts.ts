// One amount in parts that are meant to be equal.
import { assert } from '../kernel/assert.ts'
import { divideRounded, type RoundingMode } from '../kernel/decimal.ts'
import { least } from './plan.ts'

/**
 * `whole` (minor units, not negative) in `count` parts: each is the rounded quotient as long as so much is left, and the last
 * takes what rounding leaves. The parts sum to `whole`.
 */
export function equalParts(whole: bigint, count: number, mode: RoundingMode): bigint[] {
  assert(whole >= 0n && count > 0, 'an amount is shared among somebody')
  const part = divideRounded(whole, BigInt(count), mode)
  let left = whole
  return Array.from({ length: count }, (_, index) => {
    const own = index === count - 1 ? left : least(part, left)
    left -= own
    return own
  })
}
