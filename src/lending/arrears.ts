// What is past due, for how long, and what falls due next.
import { fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import type { Parts } from './effect.ts'
import { partsOf } from './instalment.ts'
import { type Line, noAmounts, openOf, openTotal } from './loan-book.ts'
import { positive } from './plan.ts'
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

/** The arrears at the start of day `asOf`, plus what was paid on it, of instalments by due day; `credit` is the borrower's. */
export function arrearsAt(terms: LoanTerms, lines: readonly Line[], credit: bigint, asOf: number): Arrears {
  const pastDue = noAmounts()
  let oldestDue: number | null = null
  let next: Line | null = null
  for (const line of lines) {
    if (line.settledOn !== null) continue
    if (line.due < asOf) {
      for (const component of components) pastDue[component] += openOf(line, component)
      const ages = openOf(line, 'principal') > 0n || openOf(line, 'interest') > 0n
      if (oldestDue === null && ages) oldestDue = line.due
    } else if (openTotal(line) > 0n) {
      next = line
      break
    }
  }
  const age = oldestDue === null ? 0 : asOf - oldestDue
  return {
    pastDue: partsOf(terms.currency, pastDue),
    oldestDueOn: oldestDue === null ? null : fromEpochDay(oldestDue),
    daysPastDue: age > terms.arrearsGraceDays ? age : 0,
    nextDueOn: next ? fromEpochDay(next.due) : null,
    nextDueAmount: Money.ofMinor(terms.currency, next ? positive(openTotal(next) - credit) : 0n),
  }
}
