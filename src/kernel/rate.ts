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
