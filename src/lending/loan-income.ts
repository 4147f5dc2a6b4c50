// Deferred income as the book keeps it: what stands, what was given back, what has been earned and is in the books.
import { fromEpochDay } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type DeferredIncome, earnedIncome } from './deferred-income.ts'
import { deltasOf, type Effect, type IncomeCashType } from './effect.ts'
import { needs } from './events/possible.ts'
import { type Book, type IncomeLine, isOpen } from './loan-book.ts'
import type { EventOf } from './loan-event.ts'

/** Deferred income with what of it is in the books. `released`: what was left of it when the loan was charged off. */
export interface IncomeInBooks extends DeferredIncome {
  readonly earned: Money
  readonly released: Money
}

/** Keeps income to be earned; what puts it into the books is the caller's. */
export function deferIncome(
  book: Book,
  { id, amount }: EventOf<'capitalisation' | 'income_deferral'>,
  source: IncomeLine['source'],
): void {
  const fresh = { givenBack: [], earned: 0n, released: 0n, isOver: false }
  book.incomes.push({ eventId: id, source, on: book.asOf, amount: amount.minor, ...fresh })
}

/** Another than the borrower pays: the money comes in, and is deferred. */
export function deferPaidIn(book: Book, event: EventOf<'income_deferral'>, effects: Effect[]): void {
  deferIncome(book, event, 'paid_by_other')
  tellCash(book, event, event.amount, effects)
}

/** Part of what another paid is paid back. Throws loan_event.impossible. */
export function payIncomeBack(book: Book, event: EventOf<'income_adjustment'>, effects: Effect[]): void {
  giveIncomeBack(book, event)
  tellCash(book, event, event.amount.negated(), effects)
}

function tellCash(book: Book, { id, type }: EventOf<IncomeCashType>, cash: Money, effects: Effect[]): void {
  const deltas = deltasOf(book.terms.currency, {})
  effects.push({ key: `${type}:${id}`, type, valueOn: fromEpochDay(book.asOf), eventId: id, deltas, cash })
}

/** Lowers what there is to earn of the income that the event names. Throws loan_event.impossible. */
export function giveIncomeBack(book: Book, event: EventOf<'repayment' | 'income_adjustment'>): void {
  const source = event.type === 'repayment' ? 'capitalised' : 'paid_by_other'
  const income = book.incomes.find((each) => each.eventId === event.ofEventId && each.source === source)
  needs(income, event.id, 'An adjustment of deferred income names income that stands.')
  const adjusted = [...income.givenBack, { on: book.asOf, amount: event.amount.minor }]
  book.incomes = book.incomes.map((each) => (each === income ? { ...income, givenBack: adjusted } : each))
}

/**
 * Puts into the books what deferred income has earned by `book.asOf`. While the loan runs, that is the straight-line part until
 * the last due day as the schedule stands. What is left when the loan ends, repaid, overpaid or written off, is earned at once:
 * there is no life left to earn it over. What is left when it is charged off is never earned, but lessens the loss: income not
 * yet earned counts in what the loan is carried at (ASC 310-20-50-3), so that only the rest can be lost. What is given back
 * after that is taken from there. The cases of test/golden have both rules.
 */
export function earnIncome(book: Book, valueOn: number, effects: Effect[]): void {
  // Loans without deferred income pay nothing for it; before the loan is paid out it has no life to earn any over.
  if (book.incomes.length === 0 || book.disbursedOn === null) return
  const isOver = book.writtenOffOn !== null || !book.lines.some(isOpen)
  for (const income of book.incomes) {
    if (book.chargedOffOn !== null) put(book, income, 'released', netOf(income) - income.earned, valueOn, effects)
    else {
      income.isOver ||= isOver
      put(book, income, 'earned', earnedBy(book, income, book.asOf), valueOn, effects)
    }
  }
}

/** The day of a charge-off is the last on which income is earned, to its end. */
export function earnLast(book: Book, effects: Effect[]): void {
  if (book.chargedOffOn !== null) return
  for (const income of book.incomes) {
    put(book, income, 'earned', earnedBy(book, income, book.asOf + 1), book.asOf, effects)
  }
}

function earnedBy(book: Book, income: IncomeLine, to: number): bigint {
  if (income.isOver) return netOf(income)
  const endsOn = fromEpochDay(book.lines.at(-1)?.due ?? book.asOf)
  return earnedIncome(told(book, income), endsOn, fromEpochDay(to), book.terms.roundingMode).minor
}

const types = { earned: 'income_amortisation', released: 'income_release' } as const

function put(
  book: Book,
  income: IncomeLine,
  what: keyof typeof types,
  target: bigint,
  valueOn: number,
  effects: Effect[],
): void {
  const change = target - income[what]
  if (change === 0n) return
  income[what] = target
  const { eventId } = income
  const { currency } = book.terms
  effects.push({
    key: `income:${eventId}:${what}`,
    type: types[what],
    valueOn: fromEpochDay(valueOn),
    eventId,
    deltas: deltasOf(currency, {}),
    income: Money.ofMinor(currency, change),
  })
}

/** What there is to earn, after what was given back. */
function netOf({ amount, givenBack }: IncomeLine): bigint {
  return givenBack.reduce((rest, each) => rest - each.amount, amount)
}

/** Every deferred income of the loan, in the order in which they came. */
export function incomesOf(book: Book): IncomeInBooks[] {
  const money = (minor: bigint) => Money.ofMinor(book.terms.currency, minor)
  return book.incomes.map((income) => ({
    ...told(book, income),
    earned: money(income.earned),
    released: money(income.released),
  }))
}

function told({ terms: { currency } }: Book, { eventId, source, on, amount, givenBack }: IncomeLine): DeferredIncome {
  return {
    eventId,
    source,
    on: fromEpochDay(on),
    amount: Money.ofMinor(currency, amount),
    adjustments: givenBack.map((each) => ({
      on: fromEpochDay(each.on),
      amount: Money.ofMinor(currency, each.amount),
    })),
  }
}
