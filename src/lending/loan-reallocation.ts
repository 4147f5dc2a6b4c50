// Money that came before a tranche, laid anew over the schedule that the tranche makes.
import { allocate } from './allocation.ts'
import type { Effect } from './effect.ts'
import { type Book, bearsActualInterest, type MoneyIn, minusTaxed, noAmounts, sumOf } from './loan-book.ts'
import { negatedWith, recognise, record } from './loan-day.ts'

/**
 * Each money as of its own day and by the rule of its kind, as if the instalments had always been what they are. Left alone
 * where part of it went back meanwhile, where interest is on what was really owed (there it has changed the schedule), and
 * where everything has fallen due.
 */
export function reallocate(book: Book, effects: Effect[]): void {
  if (book.terms.allocation?.onTranche !== 'reallocate' || !canReallocate(book)) return
  for (const line of book.lines) {
    line.paid = noAmounts()
    line.paidEarly = 0n
    line.paidLate = 0n
    line.settledOn = null
  }
  for (const charge of book.charges) charge.paid = 0n
  book.credit = 0n
  const laid = book.moneyIn.map((money) => {
    const { parts, rest } = allocate(book, money.kind, sumOf(money.parts) + money.credit, money.on)
    book.credit += rest
    return { ...money, parts, credit: rest }
  })
  recognise(book, book.asOf, effects)
  for (const [index, money] of laid.entries()) recordMove(book, book.moneyIn[index] as MoneyIn, money, effects)
  book.moneyIn = laid
}

function canReallocate(book: Book): boolean {
  if (book.moneyIn.length === 0 || bearsActualInterest(book) || book.acceleratedOn !== null) return false
  if (book.lines.some((line) => line.origin === 'payoff')) return false
  const isWhole = book.moneyIn.every(
    ({ chargedBack, kind }) => sumOf(chargedBack) === 0n && kind !== 'charge_adjustment',
  )
  return isWhole && book.credit === book.moneyIn.reduce((sum, { credit }) => sum + credit, 0n)
}

/** Adds to the money's own effect what has changed. */
function recordMove(book: Book, before: MoneyIn, after: MoneyIn, effects: Effect[]): void {
  const parts = minusTaxed(after.parts, before.parts)
  const { kind, on } = after
  const eventId = after.eventId.replace(/:down$/, '')
  record(book, effects, `${kind}:${eventId}`, kind, on, eventId, negatedWith(parts, before.credit - after.credit))
}
