// What re-ageing and re-amortisation both do to a loan: what is owed leaves its instalments before it stands in others.
// Amounts are minor units, days numbers since 1970-01-01.
import { type Book, bearsActualInterest, followsBalance, type Line, openOf, periodOf } from './loan-book.ts'
import { accruedInterest } from './loan-interest.ts'
import { least, type Period, type Plan, positive } from './plan.ts'
import { closeAsBilled, type Settled } from './plan-close.ts'
import { derive } from './plan-derive.ts'
import { settleLevels } from './plan-level.ts'
import { payPrincipal } from './plan-repayment.ts'

export function hasRate({ terms, plan }: Book): boolean {
  return Number(terms.annualRate) > 0 || (plan?.rates.some((each) => Number(each.rate) > 0) ?? false)
}

/** Interest in the books that is neither paid nor given up. */
export function earnedOpen(book: Book): bigint {
  const settled = book.lines.reduce((sum, { paid, waived }) => sum + paid.interest + waived.interest, 0n)
  return positive(accruedInterest(book, book.asOf) + book.interestOwedAgain - settled)
}

/** Gives up `whole` of the interest of `lines`, the oldest first; how much there was to give up. */
export function waiveInterestOf(lines: readonly Line[], whole: bigint): bigint {
  let rest = whole
  for (const line of lines) {
    const waived = least(positive(openOf(line, 'interest')), rest)
    line.waived.interest += waived
    rest -= waived
  }
  return whole - rest
}

/** Interest that was given up, or paid, counts as paid in the plan: it does not come back with other instalments. */
export function tellGivenUp(book: Book, plan: Plan): void {
  let isTold = true
  for (const line of book.lines) {
    const period = periodOf(book, line)
    const settled = line.paid.interest + line.waived.interest
    if (!period || period.paidInterest >= settled) continue
    period.paidInterest = settled
    isTold = false
  }
  if (isTold) return
  derive(plan)
  settleLevels(plan, book.asOf)
}

/**
 * Charged off, a loan on actual interest stands on its schedule: money that comes in or goes back is not told to the plan. Before
 * what is owed moves it is told, so that no more moves than is owed.
 */
export function catchUp(book: Book, plan: Plan): void {
  if (followsBalance(book) || !bearsActualInterest(book)) return
  for (const line of book.lines) {
    const period = periodOf(book, line)
    if (!period) continue
    oweCredited(plan, period, line, book.asOf)
    payPrincipal(plan, period, book.asOf, positive(line.paid.principal - period.paidPrincipal))
  }
  tellGivenUp(book, plan)
}

/** What is owed again with the instalment is owed with its period. */
function oweCredited(plan: Plan, period: Period, { credited }: Line, on: number): void {
  const last = period.segments.at(-1)
  if (!last || credited.principal + credited.interest === 0n) return
  last.correction += credited.principal
  last.creditedPrincipal += credited.principal
  last.creditedInterest += credited.interest
  credited.principal = 0n
  credited.interest = 0n
  derive(plan)
  settleLevels(plan, on)
}

/** Takes the principal of instalments that the plan does not hold off them, with their interest where that moves; how much. */
export function takeOutside(lines: readonly Line[], takesInterest: boolean): bigint {
  let taken = 0n
  for (const line of lines) {
    if (line.isPlanned) continue
    const principal = openOf(line, 'principal')
    line.charged.principal -= principal
    taken += principal
    if (takesInterest) line.charged.interest -= openOf(line, 'interest')
  }
  return taken
}

/**
 * The plan of a loan as scheduled knows nothing of payments: it is told what of the instalments due before day `before` is
 * settled, and owes no more of them. What is settled of the later ones comes back, in their order.
 */
export function closeBilled(book: Book, before: number): Settled[] {
  const later: Settled[] = []
  for (const line of book.lines) {
    const period = periodOf(book, line)
    if (!period) continue
    const { paid, waived, credited } = line
    const settled = {
      principal: paid.principal,
      interest: paid.interest + waived.interest,
      creditedPrincipal: credited.principal,
      creditedInterest: credited.interest,
    }
    if (line.due >= before) {
      later.push(settled)
      continue
    }
    closeAsBilled(period, settled)
    credited.principal = 0n
    credited.interest = 0n
  }
  return later
}

/** Of the interest that moved to `periods` so much was earned already: it is in the books with the first of them. */
export function keepEarned(periods: readonly Period[], earned: bigint): void {
  let rest = earned
  for (const period of periods) {
    const before = least(positive(period.fixedInterest - period.earnedBefore), rest)
    period.earnedBefore += before
    rest -= before
  }
}

/** So much interest, earned already, is owed with `period` besides what it bears. */
export function oweInterest(plan: Plan, on: number, period: Period, interest: bigint): void {
  if (interest === 0n) return
  period.fixedInterest += interest
  keepEarned([period], interest)
  period.level += interest
  period.fixedLevel += interest
  derive(plan)
  settleLevels(plan, on)
}
