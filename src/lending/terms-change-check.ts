// What a running loan may agree anew lies within the bounds of its terms.
import { daysBetween, type LocalDate } from '../kernel/local-date.ts'
import type { Money } from '../kernel/money.ts'
import type { ProblemField } from '../kernel/problem.ts'
import type { Frequency } from './calendar.ts'
import { problem } from './problems.ts'
import { longestPeriods } from './terms-check.ts'
import type { Refuse } from './terms-fault.ts'
import { refuseUnlessRate } from './terms-interest-check.ts'

/** Each under the name it has in the change. */
export interface AgreedAnew {
  readonly annualRate?: string | undefined
  readonly frequency?: Frequency | undefined
  readonly instalmentCount?: number | undefined
  /** What new instalments repay, at the least. */
  readonly principal?: Money | undefined
  readonly days: Readonly<Record<string, LocalDate | undefined>>
}

/**
 * Throws terms.impossible with a pointer for a rate that no terms have, for more instalments than units of principal, and for
 * what ends later than 100 years from `on`.
 */
export function checkAgreedAnew(agreed: AgreedAnew, on: LocalDate): void {
  const { annualRate, frequency, instalmentCount, principal, days } = agreed
  const errors: ProblemField[] = []
  const refuse: Refuse = (pointer, detail) => errors.push({ pointer, detail })
  if (annualRate !== undefined) refuseUnlessRate('#/annualRate', annualRate, refuse)
  if (frequency && instalmentCount !== undefined) {
    const isTooLong = instalmentCount * frequency.every > longestPeriods[frequency.unit]
    if (isTooLong) refuse('#/instalmentCount', 'the new term is at most 100 years')
  }
  // A loan that owes charges alone may move them to as many instalments as it likes.
  if (principal?.isPositive() && instalmentCount !== undefined && principal.minor < BigInt(instalmentCount)) {
    refuse('#/instalmentCount', `${principal} is less than one unit for each of ${instalmentCount} instalments`)
  }
  for (const [name, day] of Object.entries(days)) {
    if (day !== undefined && daysBetween(on, day) > longestPeriods.day)
      refuse(`#/${name}`, 'it is at most 100 years away')
  }
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}
