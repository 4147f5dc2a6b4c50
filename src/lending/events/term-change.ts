// What changes the terms of a running loan: another rate, a pause of interest, another schedule of due dates. The caller brings
// the instalments to the plan afterwards.

import { assert } from '../../kernel/assert.ts'
import { epochDay } from '../../kernel/local-date.ts'
import type { Effect } from '../effect.ts'
import { chargeInstalmentFees } from '../instalment-fees.ts'
import { type Book, bearsActualInterest, type Line, periodOf } from '../loan-book.ts'
import { rehomeCharges } from '../loan-charges.ts'
import type { EventOf } from '../loan-event.ts'
import { syncLines } from '../loan-lines.ts'
import type { Plan } from '../plan.ts'
import { pauseInterest } from '../plan-balance.ts'
import { changeRate, extendPlan, moveDueDate } from '../plan-change.ts'
import { payPrincipal } from '../plan-repayment.ts'
import { needs } from './possible.ts'

/** From the value date on the yearly rate is another; what is not yet due is levelled anew. */
export function setRate(book: Book, event: EventOf<'rate_change'>, _effects: Effect[]): void {
  const { plan } = book
  assert(plan !== null, 'a change of terms waits for the disbursement')
  const on = epochDay(event.valueOn)
  const isFirstRate = book.terms.interestOn === 'actual' && !bearsActualInterest(book)
  if (isFirstRate) payIntoPlan(book, plan, on - 1)
  changeRate(plan, on, event.annualRate)
  settle(book)
}

/** While a loan bore no interest, what was paid stood on the instalments only; from now on it counts against the balance. */
function payIntoPlan(book: Book, plan: Plan, on: number): void {
  const day = Math.max(on, plan.periods[0]?.from ?? on)
  for (const line of book.lines) {
    const period = periodOf(book, line)
    if (period) payPrincipal(plan, period, day, line.paid.principal)
  }
}

/** No interest from the value date to `untilOn`, both included. */
export function pause(book: Book, event: EventOf<'interest_pause'>, _effects: Effect[]): void {
  assert(book.plan !== null, 'a change of terms waits for the disbursement')
  pauseInterest(book.plan, epochDay(event.valueOn), epochDay(event.untilOn))
  settle(book)
}

/** Due dates, the number of instalments or grace from a day on; what fell due before it stays. */
export function reschedule(book: Book, event: EventOf<'reschedule'>, _effects: Effect[]): void {
  const { plan } = book
  assert(plan !== null, 'a change of terms waits for the disbursement')
  if (book.reAgedBy !== null && event.sequence < book.reAgedBy) return
  const { adjustedDueOn, extraInstalments = 0, principalMoratorium = 0, interestMoratorium = 0 } = event
  const from = epochDay(event.valueOn)
  const first = adjustedDueOn === undefined ? from : epochDay(adjustedDueOn)
  // Instalments without principal are made up for at the end.
  const extra = extraInstalments + principalMoratorium
  needsRoom(plan, event, extra)
  if (adjustedDueOn !== undefined) withLines(book, plan, () => moveDueDate(plan, from, first))
  if (extra > 0 || interestMoratorium > 0) {
    extendPlan(plan, first, { extra, principal: principalMoratorium, interest: interestMoratorium })
  }
  settle(book)
  rehomeCharges(book)
}

const longestDays = 36_525
const longestStep = { day: 1, week: 7, month: 31 } as const

/** A moratorium leaves an instalment after it, and dates stay within four digits. */
function needsRoom(plan: Plan, event: EventOf<'reschedule'>, extra: number): void {
  const { id, adjustedDueOn, principalMoratorium = 0, interestMoratorium = 0 } = event
  const from = epochDay(event.valueOn)
  const left = plan.periods.filter((period) => period.due >= from).length + extra
  needs(Math.max(principalMoratorium, interestMoratorium) < left, id, 'A moratorium leaves an instalment after it.')
  const [first, last] = [plan.periods[0]?.from ?? from, plan.periods.at(-1)?.due ?? from]
  const shift = adjustedDueOn === undefined ? 0 : Math.max(0, epochDay(adjustedDueOn) - from)
  const added = extra * plan.frequency.every * longestStep[plan.frequency.unit]
  needs(last - first + shift + added <= longestDays, id, 'A loan runs at most 100 years.')
}

/** Instalments keep what was paid of them when their due dates move. */
function withLines(book: Book, plan: Plan, move: () => void): void {
  const known = new Map(book.lines.filter((line) => line.isPlanned).map((line) => [line.due, line]))
  const lines = plan.periods.map((period): Line | undefined => known.get(period.due))
  move()
  for (const [index, period] of plan.periods.entries()) {
    const line = lines[index]
    if (line) line.due = period.due
  }
}

function settle(book: Book): void {
  syncLines(book)
  chargeInstalmentFees(book)
}
