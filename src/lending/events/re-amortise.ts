// Re-amortisation: what is past due is spread over the instalments to come.

import { divideRounded } from '../../kernel/decimal.ts'
import type { Effect } from '../effect.ts'
import { equalParts } from '../equal-parts.ts'
import { chargeInstalmentFees } from '../instalment-fees.ts'
import { type Amounts, type Book, bearsActualInterest, type Line, noAmounts, openOf, sumOf } from '../loan-book.ts'
import { recognise, record } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { markSettled, syncLines } from '../loan-lines.ts'
import { layAnew } from '../loan-relay.ts'
import { catchUp, closeBilled, hasRate, keepEarned, takeOutside, tellGivenUp, waiveInterestOf } from '../loan-remake.ts'
import { spreadCharges, takeOpenCharges } from '../moved-charges.ts'
import { least, type Plan, positive } from '../plan.ts'
import { inMultiples } from '../plan-amortise.ts'
import type { Settled } from '../plan-close.ts'
import { interestOwedOn } from '../plan-re-age.ts'
import {
  addParts,
  periodsAfter,
  reAmortiseBearing,
  reAmortiseSpread,
  relevelBilled,
  shareInterest,
} from '../plan-re-amortise.ts'
import type { DueAmounts } from '../plan-repayment.ts'
import { needs } from './possible.ts'

type Order = EventOf<'re_amortise'>

/**
 * Principal past due moves to the instalments to come; interest as the order says; fees and penalties where interest is
 * spread. Nothing past due, or nothing to come, changes nothing.
 */
export function reAmortise(book: Book, event: Order, effects: Effect[]): void {
  const { plan, asOf: on } = book
  needs(plan && book.acceleratedOn === null, event.id, 'A loan that is paid out and not accelerated is re-amortised.')
  catchUp(book, plan)
  const moved = reAmortisedAmounts(book)
  if (sumOf(moved) === 0n || periodsAfter(plan, on).length === 0) return
  const past = pastDue(book)
  const waived = event.interest === 'waive' ? waiveInterestOf(past, moved.interest) : 0n
  const charges = event.interest === 'spread_accrued' ? takeOpenCharges(book, past, ['fee', 'penalty']) : []
  if (bearsActualInterest(book)) {
    tellGivenUp(book, plan)
    if (event.interest === 'spread_accrued') reAmortiseSpread(plan, on)
    else reAmortiseBearing(plan, on)
  } else reAmortiseBilled(book, plan, event, { ...moved, interest: moved.interest - waived })
  syncLines(book)
  spreadCharges(
    book,
    charges,
    book.lines.filter((line) => line.isPlanned && line.due > on),
  )
  markSettled(book, on)
  chargeInstalmentFees(book)
  recognise(book, on, effects)
  record(book, effects, `interest_waiver:${event.id}`, 'waiver', on, event.id, { interest: -waived })
  // Where an instalment was paid ahead it may owe less than before, and its fee with it.
  layAnew(book, `credit:${event.id}`, effects)
}

/** The principal and interest that a re-amortisation moves, or waives, as the book stands. */
export function reAmortisedAmounts(book: Book): Amounts {
  const { plan } = book
  const past = pastDue(book)
  const last = past.at(-1)
  if (!plan || !last) return noAmounts()
  const principal = past.reduce((sum, line) => sum + openOf(line, 'principal'), 0n)
  const interest = bearsActualInterest(book)
    ? interestOwedOn(plan, last.due)
    : past.reduce((sum, line) => sum + openOf(line, 'interest'), 0n)
  return { ...noAmounts(), principal, interest }
}

/** The instalments due by the day; with actual interest those of the plan. */
function pastDue(book: Book): Line[] {
  const isActual = bearsActualInterest(book)
  return book.lines.filter((line) => line.due <= book.asOf && (line.isPlanned || !isActual))
}

/** Of a loan as scheduled. What the instalments to come owe already stays, where they bear no interest on what is owed. */
function reAmortiseBilled(book: Book, plan: Plan, { interest: handling }: Order, moved: Amounts): void {
  const on = book.asOf
  const joining = takeOutside(pastDue(book), true)
  const later = closeBilled(book, on + 1)
  const last = plan.periods.findLast((period) => period.due <= on)?.segments.at(-1)
  const [next] = periodsAfter(plan, on)
  const home = last ?? next?.segments[0]
  if (home) home.capitalised += joining
  if (book.terms.interestMethod === 'flat' || !hasRate(book)) {
    addParts(plan, on, partsOf(plan, moved, periodsAfter(plan, on).length))
    if (handling === 'keep') keepEarned(periodsAfter(plan, on), moved.interest)
    return
  }
  if (handling === 'spread_accrued') shareInterest(plan, on, moved.interest)
  else if (next) {
    next.fixedInterest += moved.interest
    keepEarned([next], moved.interest)
  }
  relevelBilled(plan, on, later.map(aheadOf))
}

/** What was paid of it ahead, without what it owes again. */
function aheadOf({ principal, interest, creditedPrincipal, creditedInterest }: Settled): DueAmounts {
  return { principal: positive(principal - creditedPrincipal), interest: positive(interest - creditedInterest) }
}

/** Equal parts, of principal in multiples where the instalments are; the last takes what is left. */
function partsOf(plan: Plan, moved: Amounts, count: number): DueAmounts[] {
  const { roundingMode } = plan.terms
  const part = inMultiples(plan, divideRounded(moved.principal, BigInt(count), roundingMode))
  let rest = moved.principal
  return equalParts(moved.interest, count, roundingMode).map((interest, index) => {
    const principal = index === count - 1 ? rest : least(part, rest)
    rest -= principal
    return { principal, interest }
  })
}
