// The loan as a resumable fold of its dated events: the same events give the same state, in whatever order they arrived.
import { assert } from '../kernel/assert.ts'
import { addDays, epochDay, fromEpochDay, type LocalDate, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type Arrears, arrearsAt } from './arrears.ts'
import type { Deltas, Effect } from './effect.ts'
import { accelerate } from './events/acceleration.ts'
import { chargePayoff } from './events/event-charge.ts'
import { type InstalmentState, instalmentOf, sumOfParts } from './instalment.ts'
import { type Book, copyBook, emptyBook, isOpen, sumOf } from './loan-book.ts'
import { compareOrder, type EventOrder, isTermChange, type LoanEvent, orderOf, standingEvents } from './loan-event.ts'
import { announce, applyToBook, foreseen, passTime } from './loan-fold.ts'
import { plus } from './plan.ts'
import type { LoanTerms } from './terms.ts'

export type LoanStatus = 'pending_disbursement' | 'active' | 'closed' | 'overpaid' | 'written_off'
export type ClosedReason = 'repaid' | 'prepaid' | 'settled'

/**
 * What the borrower owes by component, due or not: all principal outstanding, interest accrued, fees and penalties charged;
 * and the credit we owe, not positive. Always the sum of the deltas of all effects.
 */
export type Balances = Deltas

export interface LoanState extends Arrears {
  /** The state stands at the start of this day, after the events of the day that were folded in. */
  readonly asOf: LocalDate
  readonly disbursedOn: LocalDate | null
  readonly principalDisbursed: Money
  /** By due date. */
  readonly instalments: readonly InstalmentState[]
  /** What we owe the borrower, not positive. */
  readonly credit: Money
  /** The place of the last event folded in. */
  readonly lastEventOrder: EventOrder | null
  readonly eventCount: number
  readonly status: LoanStatus
  readonly balances: Balances
  /** The last day whose interest is in the balances; null while there is none. */
  readonly accruedThrough: LocalDate | null
  /** The day the last thing owed was paid; null unless `closed`. */
  readonly closedOn: LocalDate | null
  readonly closedReason: ClosedReason | null
  readonly chargedOffOn: LocalDate | null
  /** The day on which what was still owed was given up: written off, or settled. */
  readonly writtenOffOn: LocalDate | null
  /** The day on which the borrower's agreed settlement was paid. */
  readonly settledOn: LocalDate | null
  /** Money that came in after the write-off or the settlement. */
  readonly recovered: Money
  /** What the fold goes on from. Never changed. */
  readonly book: Book
}

export interface Folded {
  readonly state: LoanState
  /** What the step changed in the borrower's debt, in order of time. */
  readonly effects: readonly Effect[]
}

/** What closes the loan on a day. `total` is the sum of the others. */
export interface PayoffQuote {
  readonly on: LocalDate
  readonly total: Money
  readonly principal: Money
  readonly interest: Money
  readonly fee: Money
  readonly penalty: Money
  /** The borrower's credit that the payoff uses, not positive. */
  readonly credit: Money
}

/** The loan before anything has happened to it, before all days. */
export function emptyState(terms: LoanTerms): LoanState {
  return stateOf(emptyBook(terms, beginning))
}

const beginning = epochDay(localDate('0001-01-01'))

/**
 * The loan at the start of day `to` (not before `state.asOf`): interest accrued day by day, instalments fallen due and
 * settled from credit, late charges made. Advancing in many steps or in one comes to the same, key by key.
 */
export function advance(_terms: LoanTerms, state: LoanState, to: LocalDate): Folded {
  assert(to >= state.asOf, 'a loan advances in time')
  if (to === state.asOf) return { state, effects: [] }
  const effects: Effect[] = []
  const book = copyBook(state.book)
  passTime(book, epochDay(to), effects)
  return { state: stateOf(book), effects }
}

/**
 * Folds one more event in; `canApply` says when that is allowed. The effects include those of the days up to it. A change of
 * terms dated later than the state is only announced: the state stays on its day, and the change takes effect as it passes.
 */
export function applyEvent(_terms: LoanTerms, state: LoanState, event: LoanEvent): Folded {
  assert(event.type !== 'reversal' && canApply(state, event), 'only the latest event is folded in; others fold anew')
  const effects: Effect[] = []
  const book = copyBook(state.book)
  if (isTermChange(event) && event.valueOn > state.asOf) announce(book, event)
  else applyToBook(book, event, effects)
  return { state: stateOf(book), effects }
}

/** True when folding the event into this state equals folding everything anew: it stands last and is no reversal. */
export function canApply(state: LoanState, event: LoanEvent): boolean {
  if (event.type === 'reversal' || event.valueOn < state.asOf) return false
  return state.lastEventOrder === null || compareOrder(orderOf(event), state.lastEventOrder) > 0
}

/**
 * The loan from nothing, at the start of day `asOf` with the events of that day. Events value-dated later have not happened
 * yet, but instalments to come follow the changes of terms among them; a reversal counts whenever it was made. `knownOn`: with what was recorded by that day only. The order of `events` does
 * not matter.
 */
export function foldLoan(terms: LoanTerms, events: readonly LoanEvent[], asOf: LocalDate, knownOn?: LocalDate): Folded {
  const effects: Effect[] = []
  const book = emptyBook(terms, beginning)
  for (const event of standingEvents(events, knownOn)) {
    if (event.valueOn <= asOf) applyToBook(book, event, effects)
    else if (isTermChange(event)) announce(book, event)
  }
  passTime(book, epochDay(asOf), effects)
  return { state: stateOf(book), effects }
}

/** The loan going on under other terms: what has happened stays as it was under its own. */
export function underTerms({ book }: LoanState, terms: LoanTerms): LoanState {
  const copy = copyBook(book)
  return stateOf({ ...copy, terms, plan: copy.plan ? { ...copy.plan, terms } : null })
}

/** What a payoff on day `on` (not before `state.asOf`) must bring to close the loan exactly. Zero where credit covers it. */
export function payoffAmount(_terms: LoanTerms, state: LoanState, on: LocalDate): PayoffQuote {
  const book = copyBook(state.book)
  passTime(book, epochDay(on), [])
  chargePayoff(book, '')
  return dueInFull(book, on)
}

/** What a settlement on day `on` (not before `state.asOf`) is less than: what a payoff must bring, without what the terms charge for one. */
export function settledInFull(state: LoanState, on: LocalDate): PayoffQuote {
  const book = copyBook(state.book)
  passTime(book, epochDay(on), [])
  return dueInFull(book, on)
}

function dueInFull(book: Book, on: LocalDate): PayoffQuote {
  // All that is charged falls due at once, so it is more than the balances where charges are dated later.
  accelerate(book, 'payoff', [])
  const { principal, interest, fee, penalty, credit } = balancesOf(book)
  const owed = sumOfParts({ principal, interest, fee, penalty })
  const used = Money.max(credit, owed.negated())
  return { on, total: owed.plus(used), principal, interest, fee, penalty, credit: used }
}

/** What the book says, and everything that follows from it. The book is not changed any more. */
export function stateOf(book: Book): LoanState {
  const { terms, lastEventOrder, eventCount } = book
  const { currency } = terms
  const day = (of: number | null) => (of === null ? null : fromEpochDay(of))
  const asOf = fromEpochDay(book.asOf)
  const { lines } = foreseen(book)
  // Most folds are gone on from, not looked at.
  let instalments: readonly InstalmentState[] | null = null
  const status = statusOf(book)
  const isClosed = status === 'closed'
  return {
    asOf,
    disbursedOn: day(book.disbursedOn),
    principalDisbursed: Money.ofMinor(currency, book.principalDisbursed),
    get instalments() {
      instalments ??= lines.map((line) => instalmentOf(currency, line))
      return instalments
    },
    credit: Money.ofMinor(currency, -book.credit),
    lastEventOrder,
    eventCount,
    status,
    balances: balancesOf(book),
    accruedThrough: accruedThrough(book),
    closedOn: isClosed ? day(lastSettledOn(book)) : null,
    closedReason: isClosed ? closedReasonOf(book) : null,
    chargedOffOn: day(book.chargedOffOn),
    writtenOffOn: day(book.writtenOffOn),
    settledOn: day(book.settledOn),
    recovered: Money.ofMinor(currency, book.recovered),
    ...arrearsAt(terms, lines, book.credit, book.asOf),
    book,
  }
}

function balancesOf(book: Book): Balances {
  const money = (minor: bigint) => Money.ofMinor(book.terms.currency, minor)
  let principal = 0n
  let interest = book.accrued + book.interestOwedAgain
  const charged = { fee: 0n, penalty: 0n }
  const tax = { fee: 0n, penalty: 0n }
  for (const charge of book.charges) {
    charged[charge.component] += charge.recognised
    if (charge.taxOf !== null) tax[charge.component] += charge.recognised - plus(charge.paid, charge.waived)
  }
  for (const { charged: due, paid, waived, writtenOff } of book.lines) {
    principal += due.principal - plus(paid.principal, plus(waived.principal, writtenOff.principal))
    interest -= plus(paid.interest, plus(waived.interest, writtenOff.interest))
    charged.fee -= plus(paid.fee, plus(waived.fee, writtenOff.fee))
    charged.penalty -= plus(paid.penalty, plus(waived.penalty, writtenOff.penalty))
  }
  if (book.writtenOffOn !== null) {
    interest = 0n
    tax.fee = 0n
    tax.penalty = 0n
  }
  return {
    principal: money(principal),
    interest: money(interest),
    fee: money(charged.fee),
    penalty: money(charged.penalty),
    credit: money(-book.credit),
    feeTax: money(tax.fee),
    penaltyTax: money(tax.penalty),
  }
}

function statusOf(book: Book): LoanStatus {
  if (book.disbursedOn === null) return 'pending_disbursement'
  if (book.writtenOffOn !== null && book.settledOn === null) return 'written_off'
  if (book.lines.some(isOpen)) return 'active'
  return book.credit === 0n ? 'closed' : 'overpaid'
}

function accruedThrough({ asOf, disbursedOn, lines }: Book): LocalDate | null {
  const last = lines.at(-1)
  if (disbursedOn === null || last === undefined) return null
  const end = asOf < last.due ? asOf : last.due
  return end > disbursedOn ? addDays(fromEpochDay(end), -1) : null
}

function lastSettledOn({ lines, creditSpentOn }: Book): number | null {
  return lines
    .filter(({ charged }) => sumOf(charged) !== 0n)
    .reduce<number | null>((latest, { settledOn }) => later(latest, settledOn), creditSpentOn)
}

function later(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function closedReasonOf(book: Book): ClosedReason {
  if (book.settledOn !== null) return 'settled'
  return book.lines.some(isPayoff) ? 'prepaid' : 'repaid'
}

function isPayoff({ origin, charged }: Book['lines'][number]): boolean {
  return origin === 'payoff' && sumOf(charged) !== 0n
}
