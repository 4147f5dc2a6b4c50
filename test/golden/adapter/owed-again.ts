// Since when an instalment is overdue where money was charged back: what is owed again is overdue from that day.
import type { LocalDate } from '../../../src/kernel/local-date.ts'
import { type InstalmentState, sumOfParts } from '../../../src/lending/instalment.ts'
import type { GoldenLoan } from './loan.ts'
import { centsOf } from './terms.ts'

interface OwedAgain {
  readonly since: LocalDate
  readonly amount: number
}

/** What was charged back in the instalment's days, up to `until`, beyond what is paid of it. */
export function owedAgain(loan: GoldenLoan, instalment: InstalmentState, until: LocalDate): OwedAgain | null {
  let left = centsOf(sumOfParts(instalment.paid))
  let since: LocalDate | null = null
  for (const { event } of loan.standing()) {
    if (event.type !== 'chargeback' || event.valueOn < instalment.fromOn || event.valueOn > until) continue
    left -= centsOf(event.amount)
    if (left < 0) since ??= event.valueOn
  }
  return since === null ? null : { since, amount: -left }
}
