// Interest earned by the day a loan is charged off or terminated is posted on that day; what was posted for later days is
// taken back, and nothing is accrued after.
import { divideRounded } from '../../../src/kernel/decimal.ts'
import { epochDay, fromEpochDay, type LocalDate } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { type Book, bearsActualInterest, type Line, openOf } from '../../../src/lending/loan-book.ts'
import { interestInBooks, spreadAhead } from '../../../src/lending/loan-interest.ts'
import type { GoldenLoan } from './loan.ts'
import { centsOf } from './terms.ts'

export function postEndingAccrual(loan: GoldenLoan): void {
  const on = stoppedOn(loan)
  if (on === null || loan.loan.product.accountingRule !== 'ACCRUAL_PERIODIC') return
  loan.accruals = loan.accruals.filter((each) => each.date <= on)
  const posted = loan.accruals.reduce((sum, each) => sum + each.interest, 0)
  const interest = centsOf(earnedBy(loan, on)) - posted
  if (interest !== 0) loan.accruals.push({ date: on, interest, fees: 0, penalties: 0, charges: new Map() })
}

/** Interest that the loan has earned by the day of its charge-off or termination. */
export function earnedBy(loan: GoldenLoan, on: LocalDate): Money {
  const { book } = loan.fold(on).state
  const bears = loan.loan.scheduleType === 'PROGRESSIVE' && bearsActualInterest(book)
  const earned = book.lines.reduce((sum, line) => sum + earnedOf(book, line, epochDay(on), bears), 0n)
  return Money.ofMinor(book.terms.currency, earned)
}

/** From this day on nothing is accrued. */
function stoppedOn(loan: GoldenLoan): LocalDate | null {
  const { chargedOffOn, acceleratedOn } = loan.fold().state.book
  const on = chargedOffOn ?? acceleratedOn
  return on === null ? null : fromEpochDay(on)
}

/** Of a running instalment whose interest is scheduled, the peer counts what is open of it. */
function earnedOf(book: Book, line: Line, on: number, bearsActual: boolean): bigint {
  if (line.origin === 'after_schedule') return 0n
  if (line.due <= on) return interestInBooks(book, [line], on)
  if (line.from > on) return 0n
  if (bearsActual) return interestInBooks(book, [line], on) + spreadAhead(book, [line], on)
  const open = openOf(line, 'interest')
  if (book.terms.chargeOffInterest === 'stop') return open
  return divideRounded(open * BigInt(on - line.from), BigInt(line.due - line.from), book.terms.roundingMode)
}
