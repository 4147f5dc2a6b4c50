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
  const ahead = earnedByLine(book, on)
  const isActual = bearsActualInterest(book)
  let total = 0n
  let [earnedAhead, chargedAhead, settledAhead] = [0n, 0n, 0n]
  for (const line of lines) {
    const earned = earnedOf(book, line, ahead, on)
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

/**
 * What is earned by day `on` of instalments to come: by the running one. Interest as scheduled that an instalment has no room
 * for, because a moratorium defers it, is earned of the next that has.
 */
function earnedByLine(book: Book, on: number): ReadonlyMap<Line, bigint> {
  const byLine = new Map<Line, bigint>()
  const first = book.lines.findIndex((line) => line.isPlanned && line.due > on)
  const running = book.lines[first]
  if (!running) return byLine
  let left = earnedInterest(book, running, on)
  if (bearsActualInterest(book)) return byLine.set(running, left)
  const isStopped = hasStopped(book)
  for (const line of book.lines.slice(first)) {
    if (left === 0n && !isStopped) break
    const own = line.charged.interest - interestAgain(book, line)
    const before = line === running ? 0n : earnedBefore(book, line)
    // Charged off without interest after it, what instalments still charge was earned by then.
    const isEarned = isStopped && periodOf(book, line)?.isInterestClosed === true
    const taken = isEarned ? own : before + least(left, own - before)
    if (taken !== 0n) byLine.set(line, taken)
    left -= least(left, taken - (isEarned ? 0n : before))
  }
  return byLine
}

function earnedOf(book: Book, line: Line, ahead: ReadonlyMap<Line, bigint>, on: number): bigint {
  if (line.due <= on) return line.charged.interest - interestAgain(book, line)
  return ahead.get(line) ?? earnedBefore(book, line)
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

/** Of the running instalment, with what those before it left over. */
function earnedInterest(book: Book, line: Line, on: number): bigint {
  const carried = carriedInterest(book, line)
  if (bearsActualInterest(book)) return on <= line.from ? carried : earnedActual(book, line, on)
  const before = earnedBefore(book, line)
  if (on <= line.from) return carried + before
  const borne = line.charged.interest - interestAgain(book, line) + leftOver(book, periodIndexOf(book, line))
  if (hasStopped(book)) return borne
  const { elapsed, whole } = daysOf(book, line, on)
  if (whole === 0n) return borne
  const first = carried + before
  return first + divideRounded((borne - first) * elapsed, whole, book.terms.roundingMode)
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

/** Interest that the period before could not take is owed from the first day. */
function carriedInterest(book: Book, line: Line): bigint {
  return leftOver(book, periodIndexOf(book, line) - 1)
}

function leftOver({ plan }: Book, index: number): bigint {
  return plan?.periods[index]?.leftOver ?? 0n
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
  // Rounded by balance, or less what other instalments were rounded up by, the whole may be a unit less than its days.
  return positive(least(earned, period.calculated - creditedInterest(period)))
}

/** The part of the interest spread over periods that comes into the books by day `on`, by calendar days. */
function fixedThrough({ terms }: Book, { fixedInterest, earnedBefore: before, from, due }: Period, on: number): bigint {
  // What takes the rounding of others back was never spread: it is left out when the period ends.
  if (fixedInterest < 0n) return 0n
  const days = BigInt(Math.min(Math.max(0, on - from), due - from))
  return before + divideRounded((fixedInterest - before) * days, BigInt(Math.max(1, due - from)), terms.roundingMode)
}

/**
 * Interest that was spread over instalments to come, and is not in the books by day `on`. It was owed before it was spread:
 * where `lines` fall due at once, it falls due with them.
 */
export function spreadAhead(book: Book, lines: readonly Line[], on: number): bigint {
  const running = earnedByLine(book, on)
  let total = 0n
  for (const line of lines) {
    const period = periodOf(book, line)
    if (!period || line.due <= on || period.isInterestClosed) continue
    const settled = settledOf(book, line)
    const earned = earnedOf(book, line, running, on)
    const ahead = positive(period.fixedInterest - fixedThrough(book, period, on))
    total += most(earned + ahead, settled) - most(earned, settled)
  }
  return total
}
