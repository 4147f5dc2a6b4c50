// Rates agreed per another period than a year, as the yearly rate that the arithmetic knows.
import { Decimal } from '../kernel/decimal.ts'
import type { Rate } from '../kernel/rate.ts'
import type { Frequency } from './calendar.ts'
import type { LoanTerms } from './terms.ts'

export type RatePeriod = 'year' | 'month' | 'week' | 'day' | 'term'

const periodsPerYear = { year: 1, month: 12, week: 52, day: 365 } as const
const unitsPerYear = { month: 12, week: 52, day: 365 } as const
/** More digits than a rate of the wire has; a third of a year's rate has no last one. */
const digits = 20

/**
 * The yearly rate of `amount` per period: 12 months, 52 weeks or 365 days a year; a rate of the whole term is shared by its
 * instalments evenly.
 */
export function annualRateOf(amount: Rate, per: RatePeriod, frequency: Frequency, instalmentCount: number): Rate {
  if (per === 'year') return amount
  const value = new Decimal(amount)
  if (per !== 'term') return value.times(periodsPerYear[per]).toFixed() as Rate
  const instalmentsPerYear = new Decimal(unitsPerYear[frequency.unit]).dividedBy(frequency.every)
  return value.dividedBy(instalmentCount).times(instalmentsPerYear).toDecimalPlaces(digits).toFixed() as Rate
}

/** The yearly rate of a floating loan at a value of its index: index and margin, within floor and cap and not below zero. */
export function floatingRate({ margin, floor, cap }: NonNullable<LoanTerms['floating']>, indexRate: Rate): Rate {
  const agreed = Decimal.max(new Decimal(indexRate).plus(margin), floor ?? 0, 0)
  return (cap === undefined ? agreed : Decimal.min(agreed, cap)).toFixed() as Rate
}
