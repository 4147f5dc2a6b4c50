// The rest: until which day money that comes in ahead of its time leaves its principal bearing interest.
import { type Book, followsBalance, type Line, openOf } from './loan-book.ts'
import { syncLines } from './loan-lines.ts'
import { isPaid, type Period, type Plan, positive } from './plan.ts'
import { derive } from './plan-derive.ts'
import { settleLevels } from './plan-level.ts'
import { liftOverdue, outstandingUntil, runOverdue } from './plan-repayment.ts'
import type { LoanTerms } from './terms.ts'

/**
 * True when `amount` that comes in on day `on` is charged interest to the end of the running period. A payoff that is, is
 * charged arrears to that end too, and the interest of a period whose level was paid ahead; one that is not, arrears only to
 * its day. Changes the book.
 */
export function restByPeriod(book: Book, amount: bigint, on: number): boolean {
  const { interestRest = 'daily', payoffRest = interestRest } = book.terms
  const { plan } = book
  if (!plan || !followsBalance(book)) return false
  const hasGrace = plan.periods.some((period) => period.hasInterestGrace && period.due > on)
  if (payoffRest === 'daily') {
    if (interestRest === 'daily' && !hasGrace) return false
    if (!coversUntil(plan, amount, on)) return interestRest === 'repayment_period'
    liftOverdue(plan)
    runArrears(book, on, 'daily')
    endInterestGrace(plan, on)
    syncLines(book)
    return false
  }
  if (!paysOff(book, amount, on)) return interestRest === 'repayment_period'
  runArrears(book, on, 'repayment_period')
  if (hasGrace) endInterestGrace(plan, on)
  const running = plan.periods.find((period) => period.from <= on && on < period.due)
  if (running && isPaid(running)) {
    running.broughtForward = outstandingUntil(plan, running.due).interest
    derive(plan, 'amounts')
  }
  syncLines(book)
  return true
}

/** True when `amount` covers all principal and interest as they are owed by money that pays the loan off on day `on`. */
export function coversPayoff(book: Book, amount: bigint, on: number): boolean {
  return book.plan !== null && coversUntil(book.plan, amount, lastInterestDay(book, on))
}

/** Interest of a moratorium is owed with what pays the loan off. */
function endInterestGrace(plan: Plan, on: number): void {
  for (const period of plan.periods) period.hasInterestGrace = false
  derive(plan)
  // Interest that is due again leaves less of the levels to principal: the last takes what is left.
  settleLevels(plan, on)
}

/** Money that covers principal and interest as they will be at the end of the period that runs. */
function paysOff({ plan, lines }: Book, amount: bigint, on: number): boolean {
  const running = lines.find((line) => line.isPlanned && line.from < on && on <= line.due)
  if (!plan || !running) return false
  return coversUntil(plan, amount, running.due)
}

function coversUntil(plan: Plan, amount: bigint, on: number): boolean {
  const { principal, interest } = outstandingUntil(plan, on)
  return amount >= principal + interest
}

/** Arrears bear interest until day `on`, or the end of the period that runs then. True when something changed. */
export function runArrears(book: Book, on: number, rest: NonNullable<LoanTerms['interestRest']>): boolean {
  const { plan, terms } = book
  if (!plan) return false
  const isWholePeriod = rest === 'repayment_period'
  const { overdueInterest = 'on_principal' } = terms
  if (overdueInterest === 'none') return false
  if (overdueInterest === 'on_principal') return runOverdue(plan, on, isWholePeriod)
  // What is compounded grows from day to day: it is reckoned anew from the last payment.
  liftOverdue(plan)
  const charges = overdueInterest === 'on_all_owed' ? openCharges(book) : new Map<number, bigint>()
  const besides = (period: Period) =>
    positive(period.dueInterest - period.paidInterest) + (charges.get(period.due) ?? 0n)
  runOverdue(plan, on, isWholePeriod, besides)
  return true
}

function openCharges({ lines }: Book): Map<number, bigint> {
  return new Map(lines.map((line) => [line.due, openOf(line, 'fee') + openOf(line, 'penalty')]))
}

/** The day on which what is paid of `line` counts. */
export function restDay(line: Line, on: number, isByPeriod: boolean): number {
  return isByPeriod && line.from < on && on <= line.due ? line.due : on
}

/** The day until which a payoff on day `on` is charged interest. */
export function lastInterestDay({ terms, lines }: Book, on: number): number {
  if ((terms.payoffRest ?? terms.interestRest ?? 'daily') === 'daily') return on
  return lines.find((line) => line.isPlanned && line.from <= on && on < line.due)?.due ?? on
}
