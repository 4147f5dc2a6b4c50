// Suspense: a repayment short of a whole instalment waits as the borrower's credit until there is enough for it, where the terms
// say so. The practice of mortgage servicers in the United States (12 CFR 1026.36(c)(1)(ii)).
import { type Book, isOpen, openTotal } from './loan-book.ts'
import { least } from './plan.ts'
import type { MoneyKind } from './terms.ts'

/** Only while the schedule runs: what has all fallen due, or is no longer expected, takes whatever comes. */
export function holdsPartial({ terms, acceleratedOn, chargedOffOn }: Book): boolean {
  return terms.allocation?.partialRepayments === 'suspend' && acceleratedOn === null && chargedOffOn === null
}

/** What of `amount` is laid now; the rest waits, with the credit that waits already. */
export function laidNow(book: Book, kind: MoneyKind, amount: bigint): bigint {
  if (kind !== 'repayment' || !holdsPartial(book)) return amount
  const { whole, isShort } = dueFrom(book, amount + book.credit)
  return isShort ? least(amount, whole) : amount
}

/** What of the credit that waits the instalments due can take. */
export function laidOfCredit(book: Book): bigint {
  return holdsPartial(book) ? dueFrom(book, book.credit).whole : book.credit
}

/** What the instalments due take of `available`, the oldest first and each in whole; short where one is left. */
function dueFrom({ lines, asOf }: Book, available: bigint): { readonly whole: bigint; readonly isShort: boolean } {
  let whole = 0n
  for (const line of lines.filter((each) => each.due <= asOf && isOpen(each))) {
    const open = openTotal(line)
    if (whole + open > available) return { whole, isShort: true }
    whole += open
  }
  return { whole, isShort: false }
}
