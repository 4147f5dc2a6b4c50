// The steps of the fold: which event does what.
import { assert } from '../kernel/assert.ts'
import { epochDay } from '../kernel/local-date.ts'
import type { Effect } from './effect.ts'
import { accelerate } from './events/acceleration.ts'
import { charge, waiveCharge } from './events/charge.ts'
import { chargeBack } from './events/chargeback.ts'
import { capitalise, disburse } from './events/disbursement.ts'
import { chargeOff, recover, settle, writeOff } from './events/ending.ts'
import { chargeAfter, chargeBefore } from './events/event-charge.ts'
import { adjustCharge, payOff, refundCredit, repay, waiveInterest } from './events/money.ts'
import { reAge } from './events/re-age.ts'
import { reAmortise } from './events/re-amortise.ts'
import { restructure } from './events/restructure.ts'
import { pause, reschedule, setRate } from './events/term-change.ts'
import { followOutstanding } from './instalment-fees.ts'
import { type Book, copyBook } from './loan-book.ts'
import { advanceBook, recognise, runArrears } from './loan-day.ts'
import { compareOrder, type EventOf, type FoldedEvent, isTermChange, orderOf } from './loan-event.ts'
import { deferPaidIn, earnIncome, payIncomeBack } from './loan-income.ts'
import { syncLines } from './loan-lines.ts'
import { layAnew } from './loan-relay.ts'
import { keepOverdue, liftOverdue } from './plan-repayment.ts'

type Step<Type extends FoldedEvent['type']> = (book: Book, event: EventOf<Type>, effects: Effect[]) => void

const steps: { readonly [Type in FoldedEvent['type']]: Step<Type> } = {
  disbursement: disburse,
  capitalisation: capitalise,
  repayment: repay,
  payoff: payOff,
  charge,
  charge_waiver: waiveCharge,
  charge_adjustment: adjustCharge,
  interest_waiver: waiveInterest,
  chargeback: chargeBack,
  credit_refund: refundCredit,
  rate_change: setRate,
  interest_pause: pause,
  reschedule,
  re_age: reAge,
  restructure,
  re_amortise: reAmortise,
  acceleration: (book, _, effects) => accelerate(book, 'schedule', effects),
  charge_off: chargeOff,
  settlement: settle,
  write_off: writeOff,
  recovery: recover,
  income_deferral: deferPaidIn,
  income_adjustment: payIncomeBack,
  // Whose the loan is changes nothing of what is owed.
  transfer: () => undefined,
}

/** Folds one event into the book, which it changes. The caller has seen to the order. */
export function applyToBook(book: Book, event: FoldedEvent, effects: Effect[]): void {
  const order = orderOf(event)
  takeEffect(book, (announced) => compareOrder(orderOf(announced), order) < 0, effects)
  // Agreed before the loan is paid out, a change of terms waits for that.
  if (isTermChange(event) && !book.plan) announce(book, event)
  else applyNow(book, event, effects)
}

/** Brings the book to the start of day `to`, with what was announced until then. */
export function passTime(book: Book, to: number, effects: Effect[]): void {
  takeEffect(book, (announced) => epochDay(announced.valueOn) <= to, effects)
  advanceBook(book, to, effects)
}

/** Keeps a change of terms for its day. */
export function announce(book: Book, event: FoldedEvent): void {
  book.announced.push(event)
  book.announced.sort((a, b) => compareOrder(orderOf(a), orderOf(b)))
}

/** The book as it would be with all announced changes in effect, on the same day: what its instalments to come look like. */
export function foreseen(book: Book): Book {
  if (book.announced.length === 0 || !book.plan) return book
  const copy = copyBook(book)
  for (const event of copy.announced) change(copy, event, [])
  return copy
}

function takeEffect(book: Book, isDue: (event: FoldedEvent) => boolean, effects: Effect[]): void {
  if (!book.plan) return
  for (let next = book.announced[0]; next !== undefined && isDue(next); next = book.announced[0]) {
    book.announced.shift()
    applyNow(book, next, effects)
  }
}

function applyNow(book: Book, event: FoldedEvent, effects: Effect[]): void {
  const order = orderOf(event)
  const on = isTermChange(event) ? Math.max(epochDay(event.valueOn), book.asOf) : epochDay(event.valueOn)
  assert(on >= book.asOf, 'a loan advances in time')
  advanceBook(book, on, effects)
  book.asOf = on
  if (isTermChange(event) || relevelsArrears(book, event)) change(book, event, effects)
  else {
    runArrears(book, on)
    take(book, event, effects)
    if (book.plan && !isOfNothing(event)) keepOverdue(book.plan)
  }
  // Arrears that are reckoned anew, and money laid anew, change what is outstanding too.
  followOutstanding(book, false)
  earnIncome(book, book.asOf, effects)
  if (book.lastEventOrder === null || compareOrder(order, book.lastEventOrder) > 0) book.lastEventOrder = order
  book.eventCount += 1
}

/** Money of no amount is no reason for arrears to be settled on its day. */
function isOfNothing(event: FoldedEvent): boolean {
  const isMoney = event.type === 'repayment' || event.type === 'interest_waiver' || event.type === 'credit_refund'
  return isMoney && event.amount.isZero()
}

/** A tranche may change what fell due before it. */
function relevelsArrears({ terms, acceleratedOn }: Book, event: FoldedEvent): boolean {
  return event.type === 'disbursement' && terms.trancheLevels === 'all_instalments' && acceleratedOn === null
}

/** Terms change the plan as the last payment left it; arrears since then bear interest by the new terms. */
function change(book: Book, event: FoldedEvent, effects: Effect[]): void {
  // Where everything has fallen due there is no schedule left to change.
  if (book.acceleratedOn !== null) return
  if (book.plan) liftOverdue(book.plan)
  take(book, event, effects)
  runArrears(book, book.asOf)
  syncLines(book)
  recognise(book, book.asOf, effects)
  layAnew(book, `credit:${event.id}`, effects)
}

function take(book: Book, event: FoldedEvent, effects: Effect[]): void {
  const step = steps[event.type] as Step<FoldedEvent['type']>
  chargeBefore(book, event)
  step(book, event, effects)
  chargeAfter(book, event, effects)
}
