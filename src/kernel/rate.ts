// Yearly rates and ratios are exact fractions: '0.24' is 24 % a year. They are never stored as a percentage.
import { Decimal, decimal } from './decimal.ts'

declare const brand: unique symbol
/** Decimal text of a fraction, e.g. '0.24'. */
export type Rate = string & { readonly [brand]: 'Rate' }

/** Throws RangeError unless `text` is a plain decimal from 0 to 1,000 (100,000 %). */
export function rate(text: string): Rate {
  const value = decimal(text)
  if (value.isNegative() || value.greaterThan(1000)) throw new RangeError(`'${text}' is not a rate`)
  return text as Rate
}

export function rateValue(of: Rate): Decimal {
  return new Decimal(of)
}

/** The rate as numerator ÷ denominator in whole numbers, for arithmetic that must not lose a digit: '0.12' is 12 / 100. */
export function rateFraction(of: Rate): { readonly numerator: bigint; readonly denominator: bigint } {
  const [whole, fraction = ''] = of.split('.')
  return { numerator: BigInt(`${whole}${fraction}`), denominator: 10n ** BigInt(fraction.length) }
}
