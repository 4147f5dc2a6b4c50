// How late a golden loan is: days past due less grace and pauses, as the peer classifies them, and what is to be paid next.
import { addDays, daysBetween, type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import { type InstalmentState, unpaidTotal } from '../../../src/lending/instalment.ts'
import type { Delinquency, NextPayment } from '../port.ts'
import { outstandingCents } from './facts.ts'
import type { GoldenLoan } from './loan.ts'
import type { Perform } from './operation-types.ts'
import { owedAgain } from './owed-again.ts'
import { centsOf } from './terms.ts'

/** Days in which arrears do not age: from the day after `start` to `end`. */
export interface DelinquencyPause {
  readonly start: LocalDate
  readonly end: LocalDate
}

/** What the peer last wrote down: at close of business, and whenever something changed what is owed. */
export interface Classified {
  readonly loan: string
  readonly instalments: readonly Range[]
}

interface Range {
  readonly classification: string
  readonly amount: number
}

const ranges: readonly (readonly [least: number, name: string])[] = [
  [241, 'RANGE_240'],
  [181, 'RANGE_180'],
  [151, 'RANGE_150'],
  [121, 'RANGE_120'],
  [91, 'RANGE_90'],
  [61, 'RANGE_60'],
  [31, 'RANGE_30'],
  [4, 'RANGE_3'],
  [1, 'RANGE_1'],
]

function rangeOf(days: number): string {
  return ranges.find(([least]) => days >= least)?.[1] ?? 'NO_DELINQUENCY'
}

export const delinquencyOperations: Perform = {
  delinquencyPause: (loan, { start, end }) => {
    loan.pauses.push({ start: localDate(start), end: localDate(end) })
  },
  delinquencyResume: (loan, { start }) => {
    const day = localDate(start)
    const running = loan.pauses.findLast((each) => each.start <= day && day <= each.end)
    loan.pauses = loan.pauses.map((each) => (each === running ? { ...each, end: day } : each))
  },
}

export function classify(loan: GoldenLoan): void {
  if (!loan.isDisbursed()) return
  loan.classified = { loan: rangeOf(latenessOf(loan)?.days ?? 0), instalments: instalmentRanges(loan) }
}

export function delinquencyOf(loan: GoldenLoan): Delinquency {
  const late = loan.isDisbursed() ? latenessOf(loan) : null
  const classification = loan.classified.loan
  return late ? { classification, ...late } : { classification, days: 0, pastDueDays: 0, amount: 0, date: null }
}

export function instalmentDelinquency(loan: GoldenLoan): readonly Range[] {
  return loan.classified.instalments
}

interface Lateness {
  readonly date: LocalDate
  readonly amount: number
  readonly days: number
  readonly pastDueDays: number
}

/** By the oldest instalment that owes anything; what was charged back is owed since that day. */
function latenessOf(loan: GoldenLoan): Lateness | null {
  const { businessDate } = loan
  const open = loan.fold().state.instalments.filter((each) => unpaidTotal(each).isPositive())
  const overdue = open.filter((each) => each.dueOn < businessDate)
  const next = open.find((each) => each.dueOn >= businessDate)
  const again = next ? owedAgain(loan, next, addDays(businessDate, -1)) : null
  const since = overdue[0] ? overdueSince(loan, overdue[0]) : (again?.since ?? null)
  if (since === null) return null
  const grace = loan.loan.graceOnArrearsAgeingDays
  const pastDueDays = daysBetween(since, businessDate)
  return {
    date: addDays(since, grace),
    amount: outstandingCents(overdue) + (again?.amount ?? 0),
    days: Math.max(0, pastDueDays - grace - pausedDays(loan, since)),
    pastDueDays,
  }
}

function pausedDays({ pauses, businessDate }: GoldenLoan, since: LocalDate): number {
  return pauses.reduce((sum, { start, end }) => {
    const from = start > since ? start : since
    const until = end < businessDate ? end : businessDate
    return until > from ? sum + daysBetween(from, until) : sum
  }, 0)
}

function overdueSince(loan: GoldenLoan, instalment: InstalmentState): LocalDate {
  const { instalments } = loan.fold().state
  const isLast = instalments.at(-1)?.number === instalment.number
  const until = isLast ? instalment.dueOn : addDays(instalment.dueOn, -1)
  return owedAgain(loan, instalment, until)?.since ?? instalment.dueOn
}

/** Of a loan that is late beyond its grace, each overdue instalment by its own days, which know no grace. */
function instalmentRanges(loan: GoldenLoan): Range[] {
  if ((latenessOf(loan)?.days ?? 0) === 0) return []
  const byRange = new Map<string, number>()
  for (const each of loan.fold().state.instalments) {
    const open = centsOf(unpaidTotal(each))
    const days = daysBetween(each.dueOn, loan.businessDate) - pausedDays(loan, each.dueOn)
    if (open <= 0 || each.dueOn >= loan.businessDate || days <= 0) continue
    byRange.set(rangeOf(days), (byRange.get(rangeOf(days)) ?? 0) + open)
  }
  return [...byRange].map(([classification, amount]) => ({ classification, amount }))
}

/**
 * The peer looks from the earliest unpaid due date or the last payment, whichever is later, and shows what is open of the
 * instalment that day falls in; with nothing unpaid it shows today.
 */
export function nextPaymentOf(loan: GoldenLoan): NextPayment | undefined {
  const { instalments } = loan.fold().state
  const open = instalments.filter((each) => unpaidTotal(each).isPositive())
  const classification = loan.classified.loan
  const earliest = open[0]?.dueOn
  if (earliest === undefined) return { classification, date: loan.businessDate, amount: 0 }
  const paid = loan
    .standing()
    .filter(({ event }) => event.type === 'repayment')
    .map(({ event }) => event.valueOn)
  const date = paid.reduce((latest, day) => (day > latest ? day : latest), earliest)
  const meant = instalments.find((each) => each.fromOn < date && date <= each.dueOn)
  return { classification, date, amount: meant ? centsOf(unpaidTotal(meant)) : 0 }
}
