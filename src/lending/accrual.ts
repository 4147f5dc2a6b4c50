// Contractual interest, recognised day by day.
import { divideRounded } from '../kernel/decimal.ts'
import type { LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import type { InstalmentState } from './allocation.ts'
import { dayCountDays } from './day-count.ts'
import type { LoanTerms } from './terms.ts'

/**
 * The instalment's interest earned by the start of day `on`: its scheduled interest × elapsed days / days of its period, by
 * the day count of the terms, rounded as a running total; all of it from the due date on. It never falls as `on` grows.
 */
export function accruedInterest(terms: LoanTerms, instalment: InstalmentState, on: LocalDate): Money {
  const { interest } = instalment.charged
  if (on >= instalment.dueOn) return interest
  if (on <= instalment.fromOn) return Money.zero(terms.currency)
  const elapsed = BigInt(dayCountDays(terms.dayCount, instalment.fromOn, on))
  const period = BigInt(dayCountDays(terms.dayCount, instalment.fromOn, instalment.dueOn))
  return Money.ofMinor(terms.currency, divideRounded(interest.minor * elapsed, period, terms.roundingMode))
}

/** The instalment whose period the day `on` begins in; null before the loan runs and after its last due date. */
export function runningInstalment(instalments: readonly InstalmentState[], on: LocalDate): InstalmentState | null {
  return instalments.find((instalment) => instalment.dueOn > on) ?? null
}
