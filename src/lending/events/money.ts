// Money that comes in or goes back.

import { assert } from '../../kernel/assert.ts'
import { allocate } from '../allocation.ts'
import type { Effect } from '../effect.ts'
import {
  addTaxed,
  type Book,
  type ChargeLine,
  followsBalance,
  noAmounts,
  noTaxedAmounts,
  sumOf,
  type TaxedAmounts,
  taxPartOf,
} from '../loan-book.ts'
import { negatedWith, recognise, record, useCredit } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { giveIncomeBack } from '../loan-income.ts'
import { openInBooks } from '../loan-interest.ts'
import { markSettled, syncLines } from '../loan-lines.ts'
import { tellGivenUp } from '../loan-remake.ts'
import { least } from '../plan.ts'
import { holdsPartial, laidNow } from '../suspense.ts'
import { accelerate } from './acceleration.ts'
import { oweBeyondCredit } from './chargeback.ts'
import { needs } from './possible.ts'

/** Lays money against the loan by the rule of its kind; what finds nothing becomes credit. */
export function repay(book: Book, event: EventOf<'repayment'>, effects: Effect[]): void {
  const kind = event.kind ?? 'repayment'
  if (kind === 'capitalised_income_adjustment') giveIncomeBack(book, event)
  takeIn(book, event.id, kind, event.amount.minor, `${kind}:${event.id}`, kind, effects)
}

function takeIn(
  book: Book,
  eventId: string,
  kind: EventOf<'repayment'>['kind'] & string,
  amount: bigint,
  key: string,
  type: Effect['type'],
  effects: Effect[],
): void {
  needs(book.plan, eventId, 'Only a loan that is paid out is repaid.')
  assert(amount >= 0n, 'money that comes in is not negative')
  const now = laidNow(book, kind, amount)
  const { parts, rest } = allocate(book, kind, now, book.asOf)
  const credit = amount - now + rest
  book.credit += credit
  book.moneyIn.push({ eventId, kind, on: book.asOf, parts, credit, chargedBack: noAmounts() })
  recognise(book, book.asOf, effects)
  record(book, effects, key, type, book.asOf, eventId, negatedWith(parts, -credit))
  if (kind === 'repayment' && amount > 0n && holdsPartial(book)) useCredit(book, `credit:${eventId}`, effects)
}

/** Everything falls due today, the interest of the running period only up to today; then the amount is a repayment. */
export function payOff(book: Book, event: EventOf<'payoff'>, effects: Effect[]): void {
  accelerate(book, 'payoff', effects)
  if (book.credit > 0n) useCredit(book, `credit:${event.id}`, effects)
  takeIn(book, event.id, 'repayment', event.amount.minor, `payoff:${event.id}`, 'payoff', effects)
}

/**
 * Everything falls due today as with a payoff; then the amount, less than that, is laid as a repayment is: the whole of it, for
 * nothing waits in suspense any more.
 */
export function takeSettlement(book: Book, event: EventOf<'settlement'>, effects: Effect[]): void {
  accelerate(book, 'payoff', effects)
  if (book.credit > 0n) useCredit(book, `credit:${event.id}`, effects)
  takeIn(book, event.id, 'repayment', event.amount.minor, `settlement:${event.id}`, 'settlement', effects)
}

/** Pays the borrower's credit back. What is paid back beyond it is owed as principal. */
export function refundCredit(book: Book, event: EventOf<'credit_refund'>, effects: Effect[]): void {
  const { amount, id } = event
  oweBeyondCredit(book, amount.minor, { key: `credit_refund:${id}`, type: 'credit_refund', eventId: id }, effects)
}

/** Gives up interest that is in the books, the oldest first: what is not earned yet may never be. */
export function waiveInterest(book: Book, event: EventOf<'interest_waiver'>, effects: Effect[]): void {
  const waived = takeInterest(book, event.amount.minor)
  recognise(book, book.asOf, effects)
  record(book, effects, `interest_waiver:${event.id}`, 'waiver', book.asOf, event.id, { interest: -waived })
}

/** What is no longer owed as interest, the oldest first: `upTo` the amount, and no more than is in the books. */
export function takeInterest(book: Book, upTo: bigint): bigint {
  let rest = upTo
  for (const line of book.lines) {
    const taken = least(openInBooks(book, line, book.asOf), rest)
    line.waived.interest += taken
    rest -= taken
  }
  if (book.plan && followsBalance(book)) {
    tellGivenUp(book, book.plan)
    syncLines(book)
  }
  markSettled(book, book.asOf)
  return upTo - rest
}

/**
 * Credits part of a charge back, as money that came in: by the rule that the terms give for its kind; where they give none the
 * charge itself comes first.
 */
export function adjustCharge(book: Book, event: EventOf<'charge_adjustment'>, effects: Effect[]): void {
  const first = book.terms.allocation ? noTaxedAmounts() : payCharge(book, event.chargeEventId, event.amount.minor)
  const left = event.amount.minor - sumOf(first)
  const { parts, rest } = allocate(book, 'charge_adjustment', left, book.asOf)
  addTaxed(parts, first)
  book.credit += rest
  book.moneyIn.push({
    eventId: event.id,
    kind: 'charge_adjustment',
    on: book.asOf,
    parts,
    credit: rest,
    chargedBack: noAmounts(),
  })
  recognise(book, book.asOf, effects)
  const key = `charge_adjustment:${event.id}`
  const isTax = chargesNamed(book, event.chargeEventId).some(({ taxOf }) => taxOf !== null)
  const type = isTax ? 'tax_adjustment' : 'charge_adjustment'
  record(book, effects, key, type, book.asOf, event.id, negatedWith(parts, -rest))
}

function payCharge(book: Book, name: string, amount: bigint): TaxedAmounts {
  const parts = noTaxedAmounts()
  for (const charge of chargesNamed(book, name)) {
    const line = book.lines.find((each) => each.number === charge.line)
    const paid = least(charge.amount - charge.paid - charge.waived, amount - sumOf(parts))
    if (!line || paid <= 0n) continue
    line.paid[charge.component] += paid
    charge.paid += paid
    parts[charge.component] += paid
    if (charge.taxOf !== null) parts[taxPartOf[charge.component]] += paid
    if (book.asOf < line.due) line.paidEarly += paid
    if (book.asOf > line.due) line.paidLate += paid
  }
  return parts
}

/** Tax is adjusted by its own name. */
function chargesNamed({ charges }: Book, name: string): ChargeLine[] {
  return charges.filter(({ id }) => id === name || id === `charge:${name}`)
}
