// What a day does to a loan: interest is earned, charges fall due, credit settles what has become due, late charges arise.
import { fromEpochDay } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { allocate } from './allocation.ts'
import { hasFeesOnOutstanding, lateChargeAmount, lateChargeTerms } from './charge.ts'
import { type Deltas, deltasOf, type Effect, type EffectType, isNothing } from './effect.ts'
import { followOutstanding } from './instalment-fees.ts'
import { runArrears as bearArrears } from './interest-rest.ts'
import {
  addTaxed,
  type Book,
  type ChargeLine,
  followsBalance,
  noTaxedAmounts,
  openOf,
  spendCredit,
  type TaxedAmounts,
  taxPartOf,
} from './loan-book.ts'
import { putCharge, recognisedOf, withTax } from './loan-charges.ts'
import { earnIncome } from './loan-income.ts'
import { accruedInterest } from './loan-interest.ts'
import { syncLines } from './loan-lines.ts'
import { least } from './plan.ts'
import { holdsPartial, laidOfCredit } from './suspense.ts'
import type { LateChargeTerms } from './terms.ts'

/** Brings the loan to the start of day `to`, not before `book.asOf`, stopping where something falls due or is charged. */
export function advanceBook(book: Book, to: number, effects: Effect[]): void {
  if (to === book.asOf) return
  for (const day of stopsUntil(book, to)) {
    moveTo(book, day, effects)
    startDay(book, effects)
    earnIncome(book, day, effects)
  }
  moveTo(book, to, effects)
}

/** The days after `book.asOf`, up to `to`, on which an instalment falls due that matters, or a late charge may arise. */
function stopsUntil(book: Book, to: number): number[] {
  const stops = new Set<number>()
  const collect = (days: number, isSettledToo = false) => {
    for (const { due, settledOn } of book.lines) {
      if ((settledOn === null || isSettledToo) && due + days > book.asOf && due + days <= to) stops.add(due + days)
    }
  }
  if (book.credit > 0n) collect(0)
  // An instalment that charged nothing so far may come to charge a fee on what is outstanding.
  if (hasFeesOnOutstanding(book.terms)) collect(0, true)
  for (const charge of lateChargeTerms(book.terms)) collect(charge.graceDays + 1)
  return [...stops].sort((a, b) => a - b)
}

function moveTo(book: Book, day: number, effects: Effect[]): void {
  if (day === book.asOf) return
  runArrears(book, day)
  book.asOf = day
  followOutstanding(book, true)
  followOutstanding(book, false)
  recognise(book, day - 1, effects)
  earnIncome(book, day - 1, effects)
}

/** Arrears bear interest until day `on`, where the terms say so. */
export function runArrears(book: Book, on: number): void {
  const { plan, terms } = book
  if (!plan || !followsBalance(book)) return
  if (bearArrears(book, on, terms.interestRest ?? 'daily')) syncLines(book)
}

/** Puts into the books what has been earned and has fallen due by `book.asOf`. */
export function recognise(book: Book, valueOn: number, effects: Effect[]): void {
  // What was written off is in no book any more, and nothing is earned after it.
  if (book.writtenOffOn !== null) return
  const accrued = accruedInterest(book, book.asOf)
  record(book, effects, 'accrual', 'accrual', valueOn, null, { interest: accrued - book.accrued })
  book.accrued = accrued
  for (const charge of book.charges) {
    const recognised = recognisedOf(charge, book.asOf)
    const delta = recognised - charge.recognised
    if (delta === 0n) continue
    charge.recognised = recognised
    const on =
      charge.due <= book.asOf && charge.due > valueOn ? charge.due : Math.max(valueOn, Math.min(charge.due, book.asOf))
    const type = charge.taxOf === null ? 'charge' : 'tax'
    const tax = charge.taxOf === null ? {} : { [taxPartOf[charge.component]]: delta }
    record(book, effects, charge.id, type, on, eventIdOf(charge), { [charge.component]: delta, ...tax })
  }
}

/** A charge made by hand comes from an event, one of the terms from none; tax comes from where its charge does. */
function eventIdOf({ id, taxOf }: ChargeLine): string | null {
  const charge = taxOf ?? id
  return charge.startsWith(handMade) ? charge.slice(handMade.length) : null
}

const handMade = 'charge:'

/** What happens as day `book.asOf` begins: credit settles what has become due, then late charges arise. */
function startDay(book: Book, effects: Effect[]): void {
  const { asOf } = book
  if (book.credit > 0n) {
    const due = book.lines.find((line) => line.due === asOf && line.settledOn === null)
    if (due) useCredit(book, `credit:${due.number}`, effects)
  }
  for (const charge of lateChargeTerms(book.terms)) chargeLate(book, charge, effects)
}

/** Uses the borrower's credit for what is due. */
export function useCredit(book: Book, key: string, effects: Effect[]): void {
  const credit = laidOfCredit(book)
  const { parts, rest } = allocate(book, 'repayment', credit, book.asOf)
  const used = credit - rest
  spendCredit(book, used)
  recognise(book, book.asOf, effects)
  record(book, effects, key, 'credit_application', book.asOf, null, negatedWith(parts, used))
}

/** Money that was left over pays what is charged after it, as of its own day and by the rule of its kind, the oldest first. */
export function useMoneyLeft(book: Book, key: string, effects: Effect[]): void {
  if (holdsPartial(book)) {
    useCredit(book, key, effects)
    return
  }
  const sum = noTaxedAmounts()
  const before = book.credit
  book.moneyIn = book.moneyIn.map((money) => {
    const left = least(book.credit, money.credit)
    if (left <= 0n) return money
    const { parts, rest } = allocate(book, money.kind, left, money.on)
    addTaxed(sum, parts)
    spendCredit(book, left - rest)
    return { ...money, credit: money.credit - left + rest }
  })
  recognise(book, book.asOf, effects)
  record(book, effects, key, 'credit_application', book.asOf, null, negatedWith(sum, before - book.credit))
}

function chargeLate(book: Book, charge: LateChargeTerms, effects: Effect[]): void {
  const { terms, asOf } = book
  const due = asOf - charge.graceDays - 1
  for (const line of book.lines) {
    if (line.due !== due) continue
    const overdue = openOf(line, 'principal') + openOf(line, 'interest')
    if (overdue <= 0n) continue
    const open = Money.ofMinor(
      terms.currency,
      charge.basis === 'percentage_of_overdue_principal' ? openOf(line, 'principal') : overdue,
    )
    const amount = lateChargeAmount(terms, charge, open).minor
    const { code, name, component, taxRate, isWaivable = true } = charge
    const late = { id: `late:${line.number}:${code}`, code, name, component, due: asOf, amount, isWaivable }
    for (const each of withTax(book, late, taxRate)) putCharge(book, line, each, false)
  }
  recognise(book, asOf, effects)
}

/** The parts as what is owed less, and the credit that changes with them. */
export function negatedWith(parts: TaxedAmounts, credit: bigint) {
  return {
    principal: -parts.principal,
    interest: -parts.interest,
    fee: -parts.fee,
    penalty: -parts.penalty,
    feeTax: -parts.feeTax,
    penaltyTax: -parts.penaltyTax,
    credit,
  }
}

/** Notes an effect in minor units, unless it changes nothing. */
export function record(
  book: Book,
  effects: Effect[],
  key: string,
  type: EffectType,
  valueOn: number,
  eventId: string | null,
  amounts: Partial<Record<keyof Deltas, bigint>>,
): void {
  const { currency } = book.terms
  const money = (amount = 0n) => Money.ofMinor(currency, amount)
  const deltas = deltasOf(currency, {
    principal: money(amounts.principal),
    interest: money(amounts.interest),
    fee: money(amounts.fee),
    penalty: money(amounts.penalty),
    credit: money(amounts.credit),
    feeTax: money(amounts.feeTax),
    penaltyTax: money(amounts.penaltyTax),
  })
  if (!isNothing(deltas)) effects.push({ key, type, valueOn: fromEpochDay(valueOn), eventId, deltas })
}
