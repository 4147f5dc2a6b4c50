// Interest as a loan earns it, day by day: what of it is in the books.
import { divideRounded } from '../kernel/decimal.ts'
import { fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { dayCountDays } from './day-count.ts'
import { type Book, bearsActualInterest, type Line, openOf, periodIndexOf, periodOf } from './loan-book.ts'
import { interestFactor } from './period-rate.ts'
import { creditedInterest, least, most, type Period, positive } from './plan.ts'
import { arithmeticFor, rateTermsOf } from './plan-interest.ts'

/** Interest in the books as day `on` begins. */
export function accruedInterest(book: Book, on: number): bigint {
  return book.plan ? interestInBooks(book, book.lines, on) : 0n
}

/** Of instalments due all of it, of the running one what it has earned, or more where more is paid. */
export function interestInBooks(book: Book, lines: readonly Line[], on: number): bigint {
  const running = runningLine(book, on)
  const isActual = bearsActualInterest(book)
  let total = 0n
  let [earnedAhead, chargedAhead, settledAhead] = [0n, 0n, 0n]
  for (const line of lines) {
    const earned = earnedOf(book, line, running, on)
    const settled = settledOf(book, line)
    if (line.due > on && isActual) {
      earnedAhead += earned
      chargedAhead += line.charged.interest - interestAgain(book, line)
      settledAhead += settled
    } else total += most(earned, settled)
  }
  // Of interest on what is owed only the earned is paid: what later instalments were paid of it, the running one had earned.
  // Where all of them are paid ahead none has room for more than it charges.
  const isPaidAhead = !book.lines.some((line) => line.due > on && openOf(line, 'principal') > 0n)
  return total + most(isPaidAhead ? least(earnedAhead, chargedAhead) : earnedAhead, settledAhead)
}

function runningLine(book: Book, on: number): Line | undefined {
  return book.lines.find((line) => line.isPlanned && line.due > on)
}

function earnedOf(book: Book, line: Line, running: Line | undefined, on: number): bigint {
  if (line.due <= on) return line.charged.interest - interestAgain(book, line)
  return line === running ? earnedInterest(book, line, on) : earnedBefore(book, line)
}

function settledOf(book: Book, line: Line): bigint {
  return line.paid.interest + line.waived.interest - interestAgain(book, line)
}

/** What of an instalment's interest is in the books and neither paid nor given up. */
export function openInBooks(book: Book, line: Line, on: number): bigint {
  const settled = line.paid.interest + line.waived.interest
  const inBooks = interestInBooks(book, [line], on) + interestAgain(book, line) - settled
  return positive(least(inBooks, openOf(line, 'interest')))
}

/** What of its interest is owed again after a chargeback: it was earned, and is in the books, already. */
function interestAgain(book: Book, line: Line): bigint {
  const period = periodOf(book, line)
  return line.credited.interest + (period ? creditedInterest(period) : 0n)
}

function earnedInterest(book: Book, line: Line, on: number): bigint {
  if (on <= line.from) return carriedInterest(book, line)
  if (bearsActualInterest(book)) return earnedActual(book, line, on)
  const interest = line.charged.interest - interestAgain(book, line)
  if (hasStopped(book)) return interest
  const { elapsed, whole } = daysOf(book, line, on)
  if (whole === 0n) return interest
  const before = earnedBefore(book, line)
  return before + divideRounded((interest - before) * elapsed, whole, book.terms.roundingMode)
}

/** Interest of the instalment that was earned before it moved there stays in the books. */
function earnedBefore(book: Book, line: Line): bigint {
  const before = periodOf(book, line)?.earnedBefore ?? 0n
  return before === 0n ? 0n : positive(least(before, line.charged.interest - interestAgain(book, line)))
}

/** Charged off without interest after it: what the instalment still charges was earned by then. */
function hasStopped({ terms, chargedOffOn }: Book): boolean {
  return chargedOffOn !== null && terms.chargeOffInterest === 'stop'
}

function daysOf({ terms }: Book, { from, due }: Line, on: number) {
  if (terms.scheduledEarning === 'calendar_days') return { elapsed: BigInt(on - from), whole: BigInt(due - from) }
  const [start, until, end] = [from, on, due].map(fromEpochDay) as [LocalDate, LocalDate, LocalDate]
  const elapsed = BigInt(dayCountDays(terms.dayCount, start, until))
  return { elapsed, whole: BigInt(dayCountDays(terms.dayCount, start, end)) }
}

/** Interest that the period before could not take, or had earned, is owed from the first day. */
function carriedInterest(book: Book, line: Line): bigint {
  if (!bearsActualInterest(book)) return earnedBefore(book, line)
  return book.plan?.periods[periodIndexOf(book, line) - 1]?.leftOver ?? 0n
}

function earnedActual(book: Book, line: Line, on: number): bigint {
  const { plan } = book
  const period = periodOf(book, line)
  if (!plan || !period) return 0n
  const of = rateTermsOf(plan)
  const arithmetic = arithmeticFor(plan)
  let sum = arithmetic.noInterest
  if (!period.isInterestMoved && !period.isInterestClosed) {
    for (const segment of period.segments) {
      if (segment.from > on || (segment.from === on && on !== period.from)) break
      const daysToDue = period.due - segment.from
      const days = Math.min(segment.to, on) - segment.from
      if (segment.isPaused || daysToDue === 0 || days <= 0) continue
      const stretch = { from: period.from, to: period.due, units: period.units }
      segment.interestFactor ??= interestFactor(of, stretch, segment.from)
      const base =
        of.terms.interestMethod === 'flat' ? period.disbursedBefore + period.capitalisedBefore : segment.balance
      sum = arithmetic.plus(sum, arithmetic.interest(base, segment.interestFactor, days, daysToDue))
    }
  }
  const fixed = fixedThrough(book, period, on)
  const earned = arithmetic.minor(sum) + fixed + carriedInterest(book, line) + period.broughtForward
  return earned < 0n ? 0n : earned
}

/** The part of the interest spread over periods that comes into the books by day `on`, by calendar days. */
function fixedThrough({ terms }: Book, { fixedInterest, earnedBefore: before, from, due }: Period, on: number): bigint {
  const days = BigInt(Math.min(Math.max(0, on - from), due - from))
  return before + divideRounded((fixedInterest - before) * days, BigInt(Math.max(1, due - from)), terms.roundingMode)
}

/**
 * Interest that was spread over instalments to come, and is not in the books by day `on`. It was owed before it was spread:
 * where `lines` fall due at once, it falls due with them.
 */
export function spreadAhead(book: Book, lines: readonly Line[], on: number): bigint {
  const running = runningLine(book, on)
  let total = 0n
  for (const line of lines) {
    const period = periodOf(book, line)
    if (!period || line.due <= on || period.isInterestClosed) continue
    const settled = settledOf(book, line)
    const earned = earnedOf(book, line, running, on)
    const ahead = period.fixedInterest - fixedThrough(book, period, on)
    total += most(earned + ahead, settled) - most(earned, settled)
  }
  return total
}
