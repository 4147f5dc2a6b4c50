// Money that came in and is taken back: it is owed again from its day.

import { divideRounded, type RoundingMode } from '../../kernel/decimal.ts'
import type { Effect } from '../effect.ts'
import {
  type Amounts,
  addAmounts,
  type Book,
  followsBalance,
  type Line,
  type MoneyIn,
  newLine,
  noAmounts,
  noTaxedAmounts,
  payLine,
  periodOf,
  spendCredit,
  sumOf,
  type TaxedAmounts,
  taxPartOf,
} from '../loan-book.ts'
import { chargedTax, putCharge } from '../loan-charges.ts'
import { recognise, record, useCredit } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { markSettled, numberLines, syncLines } from '../loan-lines.ts'
import { least } from '../plan.ts'
import { creditAmounts } from '../plan-balance.ts'
import { payPrincipal } from '../plan-repayment.ts'
import { holdsPartial } from '../suspense.ts'
import type { Component } from '../terms.ts'
import { needs } from './possible.ts'

/**
 * The amount is owed again with the instalment that runs on the day; after the last due day with an instalment of its own.
 * With an order in the terms it is, component by component, what the money had paid; without one it is principal. Credit the
 * borrower has settles it at once.
 */
export function chargeBack(book: Book, event: EventOf<'chargeback'>, effects: Effect[]): void {
  const original = book.moneyIn.find((each) => each.eventId === event.ofEventId)
  needs(original, event.id, 'A chargeback names money that came in and stands.')
  const { amount, id } = event
  const order = book.terms.allocation?.chargeback
  if (order === undefined && book.terms.interestOn !== 'actual') {
    oweBeyondCredit(book, amount.minor, { key: `chargeback:${id}`, type: 'chargeback', eventId: id }, effects)
    return
  }
  // What waits in suspense has paid nothing yet: it goes back first.
  const fromCredit = holdsPartial(book) ? least(amount.minor, book.credit) : 0n
  spendCredit(book, fromCredit)
  const owed = amount.minor - fromCredit
  const parts = order
    ? owedAgain(original, order, owed, book.terms.roundingMode)
    : { ...noTaxedAmounts(), principal: owed }
  book.moneyIn = book.moneyIn.map((each) => (each === original ? withChargedBack(each, parts) : each))
  oweAgain(book, id, parts)
  record(book, effects, `chargeback:${id}`, 'chargeback', book.asOf, id, { ...parts, credit: fromCredit })
  recognise(book, book.asOf, effects)
  if (book.credit > 0n) useCredit(book, `credit:${id}`, effects)
}

/**
 * Of what the money had paid and was not taken back before, in order; what is more than that is owed as principal. Tax goes back
 * in proportion to what it was paid with, reckoned on all that has gone back so far: with the last of it the last of the tax.
 */
function owedAgain(
  original: MoneyIn,
  order: readonly Component[],
  amount: bigint,
  roundingMode: RoundingMode,
): TaxedAmounts {
  const parts = noTaxedAmounts()
  let rest = amount
  for (const component of order) {
    const left = original.parts[component] - original.chargedBack[component]
    parts[component] = left < rest ? left : rest
    rest -= parts[component]
  }
  parts.principal += rest
  for (const component of ['fee', 'penalty'] as const) {
    const paid = original.parts[component]
    if (paid === 0n) continue
    const taxIn = (part: bigint) => divideRounded(original.parts[taxPartOf[component]] * part, paid, roundingMode)
    const before = original.chargedBack[component]
    parts[taxPartOf[component]] = taxIn(before + parts[component]) - taxIn(before)
  }
  return parts
}

function withChargedBack(money: MoneyIn, parts: Readonly<Amounts>): MoneyIn {
  const chargedBack = { ...money.chargedBack }
  addAmounts(chargedBack, parts)
  return { ...money, chargedBack }
}

interface Owing {
  readonly key: string
  readonly type: 'chargeback' | 'credit_refund'
  readonly eventId: string
}

/**
 * Money that goes back to the borrower's side: credit pays for it as far as it reaches, the rest is owed as principal. The
 * instalment then shows the whole amount, with the credit's part as paid.
 */
export function oweBeyondCredit(book: Book, amount: bigint, { key, type, eventId }: Owing, effects: Effect[]): void {
  const on = book.asOf
  const fromCredit = amount < book.credit ? amount : book.credit
  const principal = amount - fromCredit
  spendCredit(book, fromCredit)
  if (principal > 0n) owePrincipal(book, amount, fromCredit)
  record(book, effects, key, type, on, eventId, { principal, credit: fromCredit })
  recognise(book, on, effects)
}

function owePrincipal(book: Book, amount: bigint, paid: bigint): void {
  const { plan, asOf: on } = book
  const isInPlan = followsBalance(book) && on <= lastDue(book)
  if (plan && isInPlan) {
    creditAmounts(plan, on, amount, 0n)
    syncLines(book)
  }
  const line = lineToCredit(book, on)
  if (!isInPlan) creditLine(line, { ...noAmounts(), principal: amount })
  payLine(line, on, 'principal', paid)
  const period = periodOf(book, line)
  if (plan && period && isInPlan) {
    payPrincipal(plan, period, on, paid)
    syncLines(book)
  }
  markSettled(book, on)
}

function oweAgain(book: Book, eventId: string, parts: TaxedAmounts): void {
  const on = book.asOf
  const { principal, interest, fee, penalty } = parts
  book.interestOwedAgain += interest
  if (book.plan && followsBalance(book) && on <= lastDue(book)) {
    creditAmounts(book.plan, on, principal, interest)
    syncLines(book)
    if (fee + penalty > 0n) creditCharges(book, lineToCredit(book, on), eventId, parts)
  } else {
    const line = lineToCredit(book, on)
    creditLine(line, { ...noAmounts(), principal, interest })
    creditCharges(book, line, eventId, parts)
  }
  markSettled(book, on)
}

function lastDue({ plan }: Book): number {
  return plan?.periods.at(-1)?.due ?? 0
}

function creditLine(line: Line, parts: Amounts): void {
  addAmounts(line.credited, parts)
  addAmounts(line.charged, parts)
  if (sumOf(parts) > 0n) line.settledOn = null
}

/** The next instalment to fall due; on the last due day the one that does; after it one of its own, which moves with the day. */
function lineToCredit(book: Book, on: number): Line {
  const regular = book.lines.filter((line) => line.origin !== 'down_payment' && line.origin !== 'after_schedule')
  const next = regular.find((line) => line.due > on)
  if (next) return next
  const after = book.lines.find((line) => line.origin === 'after_schedule')
  if (after) {
    if (after.due < on) after.due = on
    return after
  }
  const last = regular.at(-1)
  if (last?.due === on) return last
  const line = newLine('after_schedule', last?.due ?? on, on, false)
  book.lines.push(line)
  numberLines(book)
  return line
}

function creditCharges(book: Book, line: Line, eventId: string, parts: TaxedAmounts): void {
  for (const component of ['fee', 'penalty'] as const) {
    const tax = parts[taxPartOf[component]]
    const id = `chargeback:${eventId}`
    const code = `chargeback_${component}`
    const charge = { id, code, name: 'Charged back', component, due: book.asOf, amount: parts[component] - tax }
    for (const each of [charge, chargedTax(charge, tax)]) {
      if (each.amount > 0n) putCharge(book, line, each, false).recognised = each.amount
    }
  }
}
