// What a re-ageing or a re-amortisation moved: it changes nothing of what is owed, so no effect tells.
import { epochDay } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { reAgedAmounts } from '../../../src/lending/events/re-age.ts'
import { reAmortisedAmounts } from '../../../src/lending/events/re-amortise.ts'
import { copyBook } from '../../../src/lending/loan-book.ts'
import { runArrears } from '../../../src/lending/loan-day.ts'
import { compareOrder, type EventOf, orderOf, standingEvents } from '../../../src/lending/loan-event.ts'
import { foldLoan } from '../../../src/lending/loan-state.ts'
import type { GoldenLoan } from './loan.ts'
import { centsOf } from './terms.ts'

export function movedAmounts(loan: GoldenLoan, event: EventOf<'re_age'> | EventOf<'re_amortise'>) {
  const before = standingEvents(loan.events()).filter((each) => compareOrder(orderOf(each), orderOf(event)) < 0)
  const book = copyBook(foldLoan(loan.terms(), before, event.valueOn).state.book)
  runArrears(book, epochDay(event.valueOn))
  const { principal, interest, fee, penalty } =
    event.type === 're_age' ? reAgedAmounts(book, event) : reAmortisedAmounts(book)
  const cents = (minor: bigint) => centsOf(Money.ofMinor(book.terms.currency, minor))
  return {
    principal: cents(principal),
    interest: cents(interest),
    fees: cents(fee),
    penalties: cents(penalty),
    overpayment: 0,
  }
}
