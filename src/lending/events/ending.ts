// What ends a loan before its time: charge-off, write-off, and what is recovered after.
import type { Rate } from '../../kernel/rate.ts'
import { deltasOf, type Effect } from '../effect.ts'
import {
  type Book,
  bearsActualInterest,
  isOpen,
  noTaxedAmounts,
  openOf,
  periodIndexOf,
  taxPartOf,
} from '../loan-book.ts'
import { negatedWith, recognise, record } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { earnLast } from '../loan-income.ts'
import { interestInBooks } from '../loan-interest.ts'
import { markSettled, syncLines } from '../loan-lines.ts'
import type { Plan } from '../plan.ts'
import { changeBalance } from '../plan-balance.ts'
import { derive, deriveAmounts } from '../plan-derive.ts'
import { forgetFactors, rateTermsOf } from '../plan-interest.ts'
import { settleLevels } from '../plan-level.ts'
import { components } from '../terms.ts'
import { accelerate } from './acceleration.ts'
import { takeSettlement } from './money.ts'
import { needs } from './possible.ts'

/**
 * The lender no longer expects the money, and from now on the schedule stands still. Of a loan that owes nothing there is
 * nothing to charge off.
 */
export function chargeOff(book: Book, event: EventOf<'charge_off'>, effects: Effect[]): void {
  if (!book.lines.some(isOpen)) return
  earnLast(book, effects)
  const how = book.terms.chargeOffInterest ?? 'continue'
  if (how === 'accelerate') accelerate(book, 'schedule', effects)
  if (how === 'stop' && book.plan && book.acceleratedOn === null) {
    if (bearsActualInterest(book)) stopInterest(book.plan, book.asOf)
    else stopScheduled(book, book.plan)
    syncLines(book)
  }
  book.chargedOffOn = book.asOf
  markSettled(book, book.asOf)
  recognise(book, book.asOf, effects)
  record(book, effects, `charge_off:${event.id}`, 'charge_off', book.asOf, event.id, {})
}

/** Of scheduled interest no more is due than is earned, or was paid ahead: the levels stay, and repay principal instead. */
function stopScheduled(book: Book, plan: Plan): void {
  const of = rateTermsOf(plan)
  const earned = book.lines.map((line) => interestInBooks(book, [line], book.asOf))
  for (const [at, line] of book.lines.entries()) {
    const index = periodIndexOf(book, line)
    const period = plan.periods[index]
    if (!period || line.due <= book.asOf) continue
    const before = plan.periods[index - 1] ?? null
    period.isInterestClosed = true
    // What a moratorium left over is earned of the instalment that it is owed with, and comes from the period before.
    period.fixedInterest = (earned[at] ?? 0n) - (before?.leftOver ?? 0n)
    period.paidPrincipal = line.paid.principal
    period.paidInterest = line.paid.interest
    deriveAmounts(of, before, period)
  }
  derive(plan)
  settleLevels(plan, book.asOf)
}

/** No interest from day `on`. */
function stopInterest(plan: Plan, on: number): void {
  changeBalance(plan, on, {})
  plan.rates = [{ from: on, rate: '0' as Rate }, ...plan.rates.filter((each) => each.from < on)]
  forgetFactors(plan.periods)
  derive(plan)
  settleLevels(plan, on)
}

/** The claim is given up: nothing is open any more. */
export function writeOff(book: Book, event: EventOf<'write_off'>, effects: Effect[]): void {
  giveUp(book, event.id, `write_off:${event.id}`, effects)
}

/** The amount agreed on is received, and the rest is given up in the same step. */
export function settle(book: Book, event: EventOf<'settlement'>, effects: Effect[]): void {
  needs(book.writtenOffOn === null, event.id, 'What was given up before is not settled.')
  takeSettlement(book, event, effects)
  giveUp(book, event.id, `given_up:${event.id}`, effects)
  book.settledOn = book.asOf
}

function giveUp(book: Book, eventId: string, key: string, effects: Effect[]): void {
  recognise(book, book.asOf, effects)
  const lost = noTaxedAmounts()
  const earned = book.lines.reduce((sum, line) => sum + line.paid.interest + line.waived.interest, 0n)
  const interest = book.accrued + book.interestOwedAgain - earned
  for (const line of book.lines) {
    for (const component of components) {
      const open = openOf(line, component)
      line.writtenOff[component] += open
      if (component !== 'interest') lost[component] += open
    }
  }
  lost.interest = interest
  for (const charge of book.charges) {
    const unrecognised = charge.amount - charge.recognised
    lost[charge.component] -= unrecognised
    if (charge.taxOf !== null) lost[taxPartOf[charge.component]] += charge.recognised - charge.paid - charge.waived
    charge.recognised = charge.amount
  }
  book.writtenOffOn = book.asOf
  markSettled(book, book.asOf)
  record(book, effects, key, 'write_off', book.asOf, eventId, negatedWith(lost, 0n))
}

/** Money that comes after the write-off is income; it pays nothing of the claim that was given up. */
export function recover(book: Book, event: EventOf<'recovery'>, effects: Effect[]): void {
  needs(book.writtenOffOn !== null, event.id, 'Only what was written off is recovered.')
  book.recovered += event.amount.minor
  effects.push({
    key: `recovery:${event.id}`,
    type: 'recovery',
    valueOn: event.valueOn,
    eventId: event.id,
    deltas: deltasOf(book.terms.currency, {}),
    cash: event.amount,
  })
}
