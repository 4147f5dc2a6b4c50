// What makes everything fall due at once.
import type { Effect } from '../effect.ts'
import { lastInterestDay } from '../interest-rest.ts'
import {
  addAmounts,
  type Book,
  bearsActualInterest,
  type ChargeLine,
  followsBalance,
  isOpen,
  type Line,
  type MoneyIn,
  newLine,
  noAmounts,
  openOf,
  periodOf,
} from '../loan-book.ts'
import { moveAfterSchedule } from '../loan-charges.ts'
import { recognise, record, runArrears } from '../loan-day.ts'
import { interestInBooks, spreadAhead } from '../loan-interest.ts'
import { markSettled, numberLines } from '../loan-lines.ts'
import { creditedInterest, creditedPrincipal, least, positive } from '../plan.ts'
import { changeBalance } from '../plan-balance.ts'
import { derive } from '../plan-derive.ts'
import { allocationRuleOf, type MoneyKind } from '../terms.ts'

/**
 * Everything falls due on `book.asOf`, without the interest that would have been earned after: the instalment of the day takes
 * all later ones, but charges made for later days keep them. A payoff takes charges too, and leaves what falls due on the day
 * itself as it is. Of a loan that owes nothing there is nothing to call in.
 */
export function accelerate(book: Book, origin: 'payoff' | 'schedule', effects: Effect[]): void {
  const on = book.asOf
  if (!book.lines.some(isOpen)) return
  runArrears(book, on)
  const isRegular = ({ origin: of }: Line) => of !== 'after_schedule' && of !== 'down_payment'
  const isMerged = (line: Line) => (origin === 'payoff' ? line.due > on : isRegular(line) && line.due >= on)
  const merging = book.lines.filter(isMerged)
  const [first] = merging
  if (first) {
    if (origin === 'schedule') layAheadAnew(book, first, merging.slice(1), effects)
    const merged = mergeLines(book, merging, newLine(origin, first.from, on, false))
    merged.number = first.number
    const numbers = new Set(merging.map((line) => line.number))
    const charges = book.charges.filter((each) => numbers.has(each.line))
    const later = charges.filter((each) => origin === 'schedule' && each.line !== first.number && isUnpaid(each))
    for (const charge of charges) {
      charge.line = first.number
      if (!later.includes(charge)) charge.due = Math.min(charge.due, on)
    }
    book.lines = [...book.lines.filter((line) => !isMerged(line)), merged]
    numberLines(book)
    moveAfterSchedule(book, later)
  }
  book.acceleratedOn = on
  markSettled(book, on)
  recognise(book, on, effects)
}

/** Made for a day of its own, and not settled yet. */
function isUnpaid({ isPerInstalment, amount, paid, waived }: ChargeLine): boolean {
  return !isPerInstalment && amount > paid + waived
}

/** Puts several instalments into `merged`, with the interest that is earned of them. It is no longer the plan's. */
function mergeLines(book: Book, lines: readonly Line[], merged: Line): Line {
  for (const line of lines) {
    const period = periodOf(book, line)
    for (const amounts of ['charged', 'paid', 'waived', 'writtenOff', 'credited'] as const)
      addAmounts(merged[amounts], line[amounts])
    merged.credited.principal += period ? creditedPrincipal(period) : 0n
    merged.credited.interest += period ? creditedInterest(period) : 0n
    merged.paidEarly += line.paidEarly
    merged.paidLate += line.paidLate
  }
  const { asOf: on } = book
  // A payoff owes all interest that was spread; called in, a re-amortised loan owes its share of instalments begun.
  const isCalledIn = merged.origin !== 'payoff'
  const owing = lines.filter((line) => !isCalledIn || line.from < on || periodOf(book, line)?.isReAged === true)
  const until = isCalledIn || !bearsActualInterest(book) ? on : lastInterestDay(book, on)
  merged.charged.interest =
    interestInBooks(book, lines, until) + spreadAhead(book, owing, on) + merged.credited.interest
  return merged
}

interface Ahead {
  /** Null for what the borrower's credit paid. */
  readonly money: MoneyIn | null
  readonly principal: bigint
  readonly interest: bigint
}

/**
 * Money laid ahead on `later` instalments, which are no more, is laid anew on the `first` that takes them: on principal, and on
 * the interest that was earned of it by the day of the money, in the order of the rule. What they cannot take is credit.
 */
function layAheadAnew(book: Book, first: Line, later: readonly Line[], effects: Effect[]): void {
  const ahead = aheadOf(book, later)
  for (const line of later) {
    line.paid.principal = 0n
    line.paid.interest = 0n
  }
  const rooms = {
    principal: [first, ...later].reduce((sum, line) => sum + openOf(line, 'principal'), 0n),
    interest: 0n,
  }
  for (const { money, ...old } of ahead) {
    const day = money?.on ?? book.asOf
    rooms.interest = interestRoom(book, first, day)
    const { parts, rest } = take(book, money?.kind ?? 'repayment', rooms, old.principal + old.interest)
    addAmounts(first.paid, parts)
    rooms.principal -= parts.principal
    const principal = old.principal - parts.principal
    const interest = old.interest - parts.interest
    if (principal === 0n && interest === 0n) continue
    book.credit += rest
    if (money) changeMoney(book, money, principal, interest, rest)
    if (book.plan && followsBalance(book)) {
      changeBalance(book.plan, day, { correction: principal })
      derive(book.plan)
    }
    const [key, type] = money
      ? ([`${money.kind}:${money.eventId}`, money.kind] as const)
      : (['credit:called_in', 'credit_application'] as const)
    record(book, effects, key, type, book.asOf, money?.eventId ?? null, { principal, interest, credit: -rest })
  }
}

/** What of the money was laid on `later` instalments, the oldest first: the last that came in reached furthest ahead. */
function aheadOf(book: Book, later: readonly Line[]): Ahead[] {
  let principal = later.reduce((sum, line) => sum + line.paid.principal, 0n)
  let interest = later.reduce((sum, line) => sum + line.paid.interest, 0n)
  const found: Ahead[] = []
  for (const money of [...book.moneyIn].reverse()) {
    const part = {
      money,
      principal: least(money.parts.principal, principal),
      interest: least(money.parts.interest, interest),
    }
    principal -= part.principal
    interest -= part.interest
    if (part.principal + part.interest > 0n) found.push(part)
  }
  if (principal + interest > 0n) found.push({ money: null, principal, interest })
  return found.reverse()
}

/** Lays an amount on what there is room for, in the order that the rule of the money has for what is paid ahead. */
function take(book: Book, kind: MoneyKind, rooms: { principal: bigint; interest: bigint }, amount: bigint) {
  const { order } = allocationRuleOf(book.terms, kind)
  const isInterestFirst = order.indexOf('in_advance_interest') < order.indexOf('in_advance_principal')
  const parts = noAmounts()
  let rest = amount
  for (const component of isInterestFirst
    ? (['interest', 'principal'] as const)
    : (['principal', 'interest'] as const)) {
    parts[component] = least(rooms[component], rest)
    rest -= parts[component]
  }
  return { parts, rest }
}

function changeMoney(book: Book, money: MoneyIn, principal: bigint, interest: bigint, rest: bigint): void {
  const { parts, credit } = money
  const changed = { ...parts, principal: parts.principal - principal, interest: parts.interest - interest }
  book.moneyIn = book.moneyIn.map((each) =>
    each === money ? { ...money, parts: changed, credit: credit + rest } : each,
  )
}

/** Interest of the running instalment that money of day `on` could have paid. Scheduled interest is the same on any day. */
function interestRoom(book: Book, line: Line, on: number): bigint {
  const day = followsBalance(book) ? on : book.asOf
  return positive(interestInBooks(book, [line], day) - line.paid.interest)
}
