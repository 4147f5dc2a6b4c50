// What a loan's terms have become: the rate that holds, and how many instalments there are.
import type { Rate } from '../kernel/rate.ts'
import { sumOf } from './loan-book.ts'
import type { LoanState } from './loan-state.ts'
import { interestStart } from './plan-balance.ts'

export interface TermsInForce {
  readonly annualRate: Rate
  readonly instalmentCount: number
}

/**
 * On the day of the state: the yearly rate as it was agreed (of a flat rate split as if by a declining balance the flat one),
 * and the instalments of the schedule as it stands. Those that a re-ageing left with nothing to pay are none. As the terms say
 * while nothing is paid out.
 */
export function termsInForce({ book }: LoanState): TermsInForce {
  const { plan, terms } = book
  if (!plan) return { annualRate: terms.annualRate, instalmentCount: terms.instalmentCount }
  const on = interestStart(plan, book.asOf)
  const held = plan.rates.find((each) => each.from <= on)
  const planned = book.lines.filter((line) => line.isPlanned)
  const hasNew = planned.some(({ origin }) => origin === 're_aged')
  const standing = planned.filter(({ charged }) => !hasNew || sumOf(charged) !== 0n)
  return { annualRate: held?.agreed ?? held?.rate ?? terms.annualRate, instalmentCount: standing.length }
}
