// What a running loan may agree anew lies within the bounds of its terms.
import { daysBetween, type LocalDate } from '../kernel/local-date.ts'
import type { ProblemField } from '../kernel/problem.ts'
import type { Frequency } from './calendar.ts'
import { problem } from './problems.ts'
import { longestPeriods, refuseUnlessRate } from './terms-check.ts'
import type { Refuse } from './terms-fault.ts'

/** Each under the name it has in the change. */
export interface AgreedAnew {
  readonly annualRate?: string | undefined
  readonly frequency?: Frequency | undefined
  readonly instalmentCount?: number | undefined
  readonly days: Readonly<Record<string, LocalDate | undefined>>
}

/** Throws terms.impossible with a pointer for a rate that no terms have, and for what ends later than 100 years from `on`. */
export function checkAgreedAnew({ annualRate, frequency, instalmentCount, days }: AgreedAnew, on: LocalDate): void {
  const errors: ProblemField[] = []
  const refuse: Refuse = (pointer, detail) => errors.push({ pointer, detail })
  if (annualRate !== undefined) refuseUnlessRate('#/annualRate', annualRate, refuse)
  if (frequency && instalmentCount !== undefined) {
    const isTooLong = instalmentCount * frequency.every > longestPeriods[frequency.unit]
    if (isTooLong) refuse('#/instalmentCount', 'the new term is at most 100 years')
  }
  for (const [name, day] of Object.entries(days)) {
    if (day !== undefined && daysBetween(on, day) > longestPeriods.day)
      refuse(`#/${name}`, 'it is at most 100 years away')
  }
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}
