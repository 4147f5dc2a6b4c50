// Re-ageing: what is owed moves to new instalments, and the loan is current again.

import { divideRounded } from '../../kernel/decimal.ts'
import { epochDay } from '../../kernel/local-date.ts'
import { addPeriods, dueDates } from '../calendar.ts'
import type { Effect } from '../effect.ts'
import { equalParts } from '../equal-parts.ts'
import { chargeInstalmentFees, instalmentFee } from '../instalment-fees.ts'
import {
  type Amounts,
  addAmounts,
  type Book,
  bearsActualInterest,
  type Line,
  noAmounts,
  openOf,
  periodOf,
  sumOf,
} from '../loan-book.ts'
import { recognise, record } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { markSettled, syncLines } from '../loan-lines.ts'
import {
  catchUp,
  closeBilled,
  earnedOpen,
  hasRate,
  keepEarned,
  oweInterest,
  takeOutside,
  tellGivenUp,
  waiveInterestOf,
} from '../loan-remake.ts'
import { detachCharges, type OpenCharge, putByDay, spreadCharges, takeOpenCharges } from '../moved-charges.ts'
import { least, type Plan, positive } from '../plan.ts'
import { inMultiples } from '../plan-amortise.ts'
import { pauseInterest } from '../plan-balance.ts'
import { closeAsBilled, type Settled } from '../plan-close.ts'
import {
  appendBearing,
  appendSpread,
  endOn,
  interestOwedOn,
  openPrincipalOf,
  type ReAgeing,
  reAgeBearing,
  reAgeSpread,
} from '../plan-re-age.ts'
import { type DueAmounts, outstandingUntil } from '../plan-repayment.ts'
import { needs } from './possible.ts'

type Order = EventOf<'re_age'>

/**
 * All principal moves; interest as the order says; fees and penalties only where interest is spread. Nothing owed, nothing
 * moves. A waiver gives up the interest earned by the day; from then on there is none.
 */
export function reAge(book: Book, event: Order, effects: Effect[]): void {
  makeAnew(book, event, event.interest === 'keep' && movesWithFees(book), effects)
}

/** A re-ageing of which it is said whether the new instalments carry the fees that the terms charge with each. */
export function makeAnew(book: Book, event: Order, carriesFees: boolean, effects: Effect[]): void {
  const { plan, asOf: on } = book
  needs(plan && book.acceleratedOn === null, event.id, 'A loan that is paid out and not accelerated is re-aged.')
  catchUp(book, plan)
  const moved = reAgedAmounts(book, event)
  if (sumOf(moved) === 0n) return
  book.reAgedBy = event.sequence
  const waived = event.interest === 'waive' ? waiveInterestOf(book.lines, earnedOpen(book)) : 0n
  const isSpread = event.interest !== 'keep'
  const charges = isSpread ? takeOpenCharges(book, moving(book, event), ['fee', 'penalty']) : []
  remake(book, plan, { ...event, carriesFees }, event.interest === 'waive' ? { ...moved, interest: 0n } : moved)
  const { fresh, open } = remakeLines(book, on)
  if (isSpread) spreadCharges(book, charges, fresh)
  else {
    const isOwed = (charge: OpenCharge) => !fallsAway(charge, carriesFees)
    putByDay(book, open.filter(isOwed))
  }
  if (carriesFees) chargeInstalmentFees(book)
  markSettled(book, on)
  recognise(book, on, effects)
  record(book, effects, `interest_waiver:${event.id}`, 'waiver', on, event.id, { interest: -waived })
}

/** Whether principal moves whose instalments were still to charge their fees: what is overdue has been charged for. */
function movesWithFees({ lines, asOf }: Book): boolean {
  return lines.some((line) => line.due > asOf && line.hasOwnFees && openOf(line, 'principal') > 0n)
}

/**
 * The fee of an instalment that is no more was never due. One that was spread over instalments before stands for those it came
 * from, unless the new ones are charged for themselves.
 */
function fallsAway({ id, recognised, isPerInstalment }: OpenCharge, carriesFees: boolean): boolean {
  return recognised === 0n && id.startsWith(instalmentFee) && (isPerInstalment || carriesFees)
}

/** What the order moves as the book stands. */
export function reAgedAmounts(book: Book, order: Pick<Order, 'interest'>): Amounts {
  const { plan, asOf: on } = book
  if (!plan) return noAmounts()
  const lines = moving(book, order)
  const open = (component: keyof Amounts, of = lines) => of.reduce((sum, line) => sum + openOf(line, component), 0n)
  const isKept = order.interest === 'keep'
  const charges = { fee: isKept ? 0n : open('fee'), penalty: isKept ? 0n : open('penalty') }
  if (!bearsActualInterest(book)) {
    const isWhole = order.interest === 'spread_full' || (isKept && book.terms.interestMethod === 'flat')
    // More may have been given up than is owed since: then none moves.
    const interest = isWhole ? positive(open('interest')) : earnedOpen(book)
    return { principal: open('principal'), interest, ...charges }
  }
  const outside = lines.filter((line) => !line.isPlanned)
  const principal = openPrincipalOf(plan) + open('principal', outside)
  if (isKept) return { principal, interest: interestOwedOn(plan, on), ...charges }
  const until = order.interest === 'spread_full' ? (plan.periods.at(-1)?.due ?? on) : on
  return { principal, interest: outstandingUntil(plan, until).interest + open('interest', outside), ...charges }
}

/** The instalments whose amounts move. The plan does not hold a down payment; it moves where the plan says nothing of payments. */
function moving(book: Book, { interest }: Pick<Order, 'interest'>): Line[] {
  const takesAll = interest === 'keep' && !bearsActualInterest(book)
  return book.lines.filter((line) => takesAll || line.origin !== 'down_payment')
}

function remake(book: Book, plan: Plan, event: Order & Pick<ReAgeing, 'carriesFees'>, moved: Amounts): void {
  const isActual = bearsActualInterest(book)
  const isKept = event.interest === 'keep'
  const earned = earnedOpen(book)
  const joining = takeOutside(moving(book, event), !isActual || !isKept)
  const { carriesFees } = event
  const order: ReAgeing = { ...datesOf(book, event), on: book.asOf, joining, carriesFees }
  const parts = () => partsOf(plan, moved, event, !isActual)
  if (isActual) {
    tellGivenUp(book, plan)
    if (isKept) reAgeBearing(plan, order)
    else reAgeSpread(plan, order, parts())
    return
  }
  if (!isKept || book.terms.interestMethod === 'flat' || !hasRate(book)) {
    spreadBilled(book, plan, order, parts())
    if (isKept) keepEarned(plan.periods.slice(-order.dues.length), earned)
  } else bearBilled(book, plan, order, moved.interest)
}

/** Of a loan as scheduled: new instalments of fixed amounts. */
function spreadBilled(book: Book, plan: Plan, order: ReAgeing, parts: readonly DueAmounts[]): void {
  const ahead = closeBilled(book, order.on)
  endOn(plan, order.on)
  hold(plan, order.on, ahead, 0n)
  const before = book.lines.filter((line) => line.due < order.on).map((line) => line.due)
  const from = Math.max(plan.periods.at(-1)?.due ?? order.on, ...before)
  const withCredit = parts.map((part, index) => ({ ...part, credited: ahead[index]?.creditedPrincipal ?? 0n }))
  appendSpread(plan, { ...order, from }, withCredit)
}

/** Of a loan as scheduled: new instalments that bear interest from day `on`; what is earned by then is owed with the first. */
function bearBilled(book: Book, plan: Plan, order: ReAgeing, interest: bigint): void {
  const { on } = order
  const end = plan.periods.at(-1)?.due ?? on
  const ahead = closeBilled(book, on)
  endOn(plan, on)
  hold(
    plan,
    on,
    ahead,
    ahead.reduce((sum, { creditedPrincipal }) => sum + creditedPrincipal, 0n),
  )
  appendBearing(plan, order)
  if (end < on) pauseInterest(plan, end + 1, on)
  const first = plan.periods[plan.periods.length - order.dues.length]
  if (first) oweInterest(plan, on, first, interest)
}

/** What was paid of instalments due on the day or later counts for the one that ends on it. */
function hold(plan: Plan, on: number, ahead: readonly Settled[], creditedPrincipal: bigint): void {
  const last = plan.periods.at(-1)
  if (last?.due !== on) return
  const sum = (of: (settled: Settled) => bigint) => ahead.reduce((total, each) => total + of(each), 0n)
  closeAsBilled(last, {
    principal: sum((each) => each.principal),
    interest: sum((each) => each.interest),
    creditedPrincipal,
    creditedInterest: sum((each) => each.creditedInterest),
  })
}

function datesOf(book: Book, { startOn, frequency, instalmentCount }: Order) {
  const { monthEnd, nonWorkingDays } = book.terms
  const rules = { ...(monthEnd ? { monthEnd } : {}), ...(nonWorkingDays ? { nonWorkingDays } : {}) }
  const levelFrom = addPeriods(frequency, startOn, -1)
  const dues = dueDates(levelFrom, frequency, instalmentCount, { ...rules, firstDueOn: startOn })
  return { dues: dues.map(epochDay), levelFrom: epochDay(levelFrom), frequency }
}

/** Interest in equal parts; principal takes what makes the instalments level, fees and penalties counted in. */
function partsOf(plan: Plan, moved: Amounts, { instalmentCount }: Order, hasMultiples: boolean): DueAmounts[] {
  const { roundingMode } = plan.terms
  const count = BigInt(instalmentCount)
  const even = (amount: bigint) => divideRounded(amount, count, roundingMode)
  const whole = even(sumOf(moved))
  const level = (hasMultiples ? inMultiples(plan, whole) : whole) - even(moved.fee) - even(moved.penalty)
  let rest = moved.principal
  return equalParts(moved.interest, instalmentCount, roundingMode).map((interest, index) => {
    const principal = index === instalmentCount - 1 ? rest : least(positive(level - interest), rest)
    rest -= principal
    return { principal, interest }
  })
}

interface Remade {
  /** The new instalments. */
  readonly fresh: readonly Line[]
  /** What was open of the charges on those that are no more. */
  readonly open: readonly OpenCharge[]
}

/** The instalments of the remade plan: those before the day as they were, one of what was paid ahead, and the new ones. */
function remakeLines(book: Book, on: number): Remade {
  const end = book.plan?.periods.at(-1)?.due ?? on
  const isGone = (line: Line) => line.isPlanned && (line.due >= on || !periodOf(book, line))
  // What was settled of charges after the schedule stays on their instalment.
  const isWithin = (line: Line) =>
    line.origin === 'after_schedule' &&
    line.due >= on &&
    line.due <= end &&
    sumOf(line.paid) + sumOf(line.waived) === 0n
  const lifted = book.lines.filter((line) => isGone(line) || isWithin(line))
  const open = takeOpenCharges(book, lifted, ['fee', 'penalty'])
  const settled = detachCharges(book, lifted)
  book.lines = book.lines.filter((line) => !lifted.includes(line))
  for (const line of book.lines) if (line.origin === 'after_schedule' && line.due > end) line.from = end
  syncLines(book)
  const made = book.lines.filter((line) => line.isPlanned && line.due >= on)
  for (const line of made) line.origin = 're_aged'
  const holder = made.find((line) => periodOf(book, line)?.holdsEarlyMoney === true)
  if (holder) gather(holder, lifted)
  for (const charge of settled) charge.line = holder?.number ?? charge.line
  book.charges.push(...settled)
  return { fresh: made.filter((line) => line !== holder), open }
}

/** What was paid of the instalments that are gone is paid of this one. */
function gather(holder: Line, lines: readonly Line[]): void {
  for (const line of lines) {
    addAmounts(holder.paid, line.paid)
    addAmounts(holder.waived, line.waived)
    holder.charged.fee += line.charged.fee
    holder.charged.penalty += line.charged.penalty
    holder.paidEarly += line.paidEarly
    holder.paidLate += line.paidLate
  }
}
