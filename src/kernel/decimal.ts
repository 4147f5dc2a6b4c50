// The one place where decimal.js is imported: its settings are global and mutable, so we clone it once.
import { Decimal as Base } from 'decimal.js'
import { assert } from './assert.ts'

/** 40 significant digits: rates, factors and products of money keep every digit that a rounding could see. */
export const Decimal = Base.clone({ precision: 40, rounding: Base.ROUND_HALF_EVEN, toExpNeg: -30, toExpPos: 40 })
export type Decimal = Base

export type RoundingMode = 'half_even' | 'half_up' | 'up' | 'down'

const modes: Record<RoundingMode, Base.Rounding> = {
  half_even: Base.ROUND_HALF_EVEN,
  half_up: Base.ROUND_HALF_UP,
  up: Base.ROUND_UP,
  down: Base.ROUND_DOWN,
}

/** `value` with at most `digits` digits after the point. */
export function roundDecimal(value: Decimal, digits: number, mode: RoundingMode): Decimal {
  return value.toDecimalPlaces(digits, modes[mode])
}

/** `value` as a whole number of units. */
export function roundToBigInt(value: Decimal, mode: RoundingMode): bigint {
  return BigInt(value.toDecimalPlaces(0, modes[mode]).toFixed(0))
}

/** A decimal from text such as '0.125'. Throws RangeError on anything but plain decimal notation. */
export function decimal(text: string | bigint | number): Decimal {
  if (typeof text === 'string' && !/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`not a decimal: ${text}`)
  return new Decimal(text.toString())
}

/**
 * `numerator` ÷ `denominator` as a whole number of units. The quotient is exact until this one rounding, so a tie is a tie,
 * where 40 digits of a factor such as 0.0136 / 12 could fall short of it. The denominator is positive.
 */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  assert(denominator > 0n, 'a rounded quotient has a positive denominator')
  const quotient = numerator / denominator
  const remainder = numerator % denominator
  if (remainder === 0n || mode === 'down') return quotient
  const awayFromZero = quotient + (numerator < 0n ? -1n : 1n)
  if (mode === 'up') return awayFromZero
  const twice = remainder < 0n ? -2n * remainder : 2n * remainder
  if (twice !== denominator) return twice > denominator ? awayFromZero : quotient
  return mode === 'half_up' || quotient % 2n !== 0n ? awayFromZero : quotient
}
