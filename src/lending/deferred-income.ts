// Income that comes at once and is earned over the life of a loan: a fee financed, or a buy-down fee that a merchant pays.
import { divideRounded, type RoundingMode } from '../kernel/decimal.ts'
import { epochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'

export interface IncomeAdjustment {
  readonly on: LocalDate
  /** Given back. */
  readonly amount: Money
}

export interface DeferredIncome {
  /** The event it came with. */
  readonly eventId: string
  readonly source: 'capitalised' | 'paid_by_other'
  readonly on: LocalDate
  readonly amount: Money
  /** By date. */
  readonly adjustments: readonly IncomeAdjustment[]
}

/** What there is to earn, after what was given back. */
export function netIncome({ amount, adjustments }: DeferredIncome): Money {
  return adjustments.reduce((rest, each) => rest.minus(each.amount), amount)
}

/**
 * What of the income has been earned as day `to` begins, when the loan ends on `endsOn`: by the straight-line method, the same
 * part of the rest each day, so that on the last day all is earned. With days d and rest R between two adjustments,
 * R' = R × (endsOn - d') / (endsOn - d) - adjustment, not less than nothing, and earned = net income - R': what was given back
 * beyond the rest had been earned too much. The figure is rounded once, so what a day earns is the difference of two days.
 * Adjustments dated after `to` are not known yet.
 */
export function earnedIncome(income: DeferredIncome, endsOn: LocalDate, to: LocalDate, mode: RoundingMode): Money {
  const { amount, on } = income
  const adjustments = income.adjustments.filter((each) => each.on <= to)
  const net = netIncome({ ...income, adjustments })
  if (on >= endsOn) return net
  const end = epochDay(endsOn)
  let rest = { numerator: amount.minor, denominator: 1n }
  let day = epochDay(on)
  const runTo = (next: number) => {
    const until = Math.min(next, end)
    if (until <= day) return
    rest = {
      numerator: rest.numerator * BigInt(end - until),
      denominator: rest.denominator * BigInt(end - day),
    }
    day = until
  }
  for (const each of adjustments) {
    runTo(epochDay(each.on))
    const numerator = rest.numerator - each.amount.minor * rest.denominator
    rest = numerator < 0n ? { numerator: 0n, denominator: 1n } : { ...rest, numerator }
  }
  runTo(epochDay(to))
  const earned = divideRounded(net.minor * rest.denominator - rest.numerator, rest.denominator, mode)
  return Money.ofMinor(amount.currency, earned)
}
