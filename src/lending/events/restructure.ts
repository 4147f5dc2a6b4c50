// A restructuring: the same debt on new terms, agreed at once. In the order that its parts depend on one another: interest earned
// becomes principal, the rate changes, and what is owed moves to new instalments.
import { Money } from '../../kernel/money.ts'
import type { Effect } from '../effect.ts'
import type { Book } from '../loan-book.ts'
import type { EventOf } from '../loan-event.ts'
import { openInBooks } from '../loan-interest.ts'
import { layAnew } from '../loan-relay.ts'
import { capitalise } from './disbursement.ts'
import { needs } from './possible.ts'
import { makeAnew } from './re-age.ts'
import { setRate } from './term-change.ts'

/** Without a rate and without capitalising it is a re-ageing, but always to a schedule whose instalments carry their fees. */
export function restructure(book: Book, event: EventOf<'restructure'>, effects: Effect[]): void {
  const { id, sequence, valueOn, annualRate, capitalisesInterest, startOn, frequency, instalmentCount } = event
  needs(book.plan && book.acceleratedOn === null, id, 'A loan that is paid out and not accelerated is restructured.')
  const entry = { id, sequence, valueOn }
  const earned = book.lines.reduce((sum, line) => sum + openInBooks(book, line, book.asOf), 0n)
  if (capitalisesInterest && earned > 0n) {
    const amount = Money.ofMinor(book.terms.currency, earned)
    capitalise(book, { ...entry, type: 'capitalisation', of: 'interest', amount }, effects)
  }
  if (annualRate !== undefined) {
    setRate(book, { ...entry, type: 'rate_change', annualRate }, effects)
    // At a lower rate instalments owe less than was paid of them ahead: what moves is what they owe.
    layAnew(book, `credit:${id}`, effects)
  }
  const order = { ...entry, type: 're_age', startOn, frequency, instalmentCount, interest: 'keep' } as const
  makeAnew(book, order, true, effects)
  // Fees paid ahead may have been more than they are at the new rate.
  layAnew(book, `credit:${id}`, effects)
}
