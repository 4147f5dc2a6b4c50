// What is past due, for how long, and what falls due next.
import { daysBetween, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type InstalmentState, noParts, plusParts, unpaid, unpaidTotal } from './allocation.ts'
import type { Parts } from './effect.ts'
import { components, type LoanTerms } from './terms.ts'

export interface Arrears {
  /** Unpaid amounts of instalments whose due date lies before the day. */
  readonly pastDue: Parts
  /** The oldest due date, before the day, with principal or interest unpaid. A penalty alone does not age a loan. */
  readonly oldestDueOn: LocalDate | null
  /** The day less `oldestDueOn`; 0 within the grace of the terms. */
  readonly daysPastDue: number
  /** The first due date, on the day or later, with something unpaid. */
  readonly nextDueOn: LocalDate | null
  /** What is unpaid of that instalment after the borrower's credit is used. */
  readonly nextDueAmount: Money
}

/** The arrears at the start of day `asOf`, plus what was paid on it. `credit` is not positive. */
export function arrearsAt(
  terms: LoanTerms,
  instalments: readonly InstalmentState[],
  credit: Money,
  asOf: LocalDate,
): Arrears {
  let pastDue = noParts(terms.currency)
  let oldestDueOn: LocalDate | null = null
  let next: InstalmentState | null = null
  for (const instalment of instalments) {
    if (instalment.settledOn !== null) continue
    if (instalment.dueOn < asOf) {
      pastDue = plusParts(pastDue, unpaidParts(instalment))
      const ages = unpaid(instalment, 'principal').isPositive() || unpaid(instalment, 'interest').isPositive()
      if (oldestDueOn === null && ages) oldestDueOn = instalment.dueOn
    } else if (unpaidTotal(instalment).isPositive()) {
      next = instalment
      break
    }
  }
  const age = oldestDueOn === null ? 0 : daysBetween(oldestDueOn, asOf)
  const zero = Money.zero(terms.currency)
  return {
    pastDue,
    oldestDueOn,
    daysPastDue: age > terms.arrearsGraceDays ? age : 0,
    nextDueOn: next?.dueOn ?? null,
    nextDueAmount: next ? Money.max(zero, unpaidTotal(next).plus(credit)) : zero,
  }
}

export function unpaidParts(instalment: InstalmentState): Parts {
  const parts = { ...instalment.charged }
  for (const component of components) parts[component] = unpaid(instalment, component)
  return parts
}
