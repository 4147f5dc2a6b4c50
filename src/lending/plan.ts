// The plan of a loan: its periods, what each bears and repays, from the balances that run through them. A working value of
// the fold: the functions here change the plan they are given, and `copyPlan` makes one that may be changed.
// Amounts are minor units, days numbers since 1970-01-01.
import type { Factor, Unrounded } from './arithmetic.ts'
import type { PeriodStretch, RateOnDay } from './period-rate.ts'
import type { Frequency, LoanTerms } from './terms.ts'

/** Interest as it was last worked out, and what from: plans are derived many times, their balances seldom change. */
export interface KnownInterest {
  readonly base: bigint
  readonly factor: Factor
  readonly days: number
  readonly daysToDue: number
  readonly interest: Unrounded
  rounded?: bigint
}

/** A stretch of a period on which one balance stands. What happens on its last day stands in it, and counts from the next. */
export interface Segment {
  from: number
  to: number
  isPaused: boolean
  disbursed: bigint
  capitalised: bigint
  /** Principal that left or stayed otherwise than planned. */
  correction: bigint
  /** Owed again on the first day of the segment, after a chargeback. */
  creditedPrincipal: bigint
  creditedInterest: bigint
  /** Rates for the level instalment and for interest; null until they are asked for. */
  levelFactor: Factor | null
  interestFactor: Factor | null
  known: KnownInterest | null
  /** Derived. */
  balance: bigint
}

export interface Period {
  from: number
  due: number
  units: number | null
  /** Principal and interest that are due, before what was credited. */
  level: bigint
  /** The level as it was fixed, before the last instalment took the remainder. */
  fixedLevel: bigint
  paidPrincipal: bigint
  paidInterest: bigint
  /** The interest in the level where the level follows it, because principal is planned; null where the level is fixed. */
  levelInterest: bigint | null
  /** Interest of periods after the last unpaid one, owed with it. */
  broughtForward: bigint
  /** Interest that does not follow from the balance. */
  fixedInterest: bigint
  /** What of it was in the books already when it moved here. Of a loan as scheduled; on actual interest balances tell. */
  earnedBefore: bigint
  /** Its part of the flat interest of the whole term; null where it bears its own. */
  flatInterest: bigint | null
  isInterestMoved: boolean
  isInterestClosed: boolean
  hasInterestGrace: boolean
  hasPrincipalGrace: boolean
  /** Agreed later than the terms. */
  isGivenInterestGrace: boolean
  isGivenPrincipalGrace: boolean
  isReAged: boolean
  /** The fees that the terms charge with each instalment are charged with its own. */
  hasOwnFees: boolean
  /** Holds what was paid ahead when the loan was re-aged. */
  holdsEarlyMoney: boolean
  movedPrincipal: bigint
  movedInterest: bigint
  /** Paid out and capitalised before this period began. */
  disbursedBefore: bigint
  capitalisedBefore: bigint
  segments: Segment[]
  /** Derived: interest with what the period before left over; what is due of it; the principal due; what is left over. */
  calculated: bigint
  dueInterest: bigint
  duePrincipal: bigint
  leftOver: bigint
}

export interface OverdueCorrection {
  readonly on: number
  readonly amount: bigint
  readonly periodDue: number
  /** It cut a segment in two, which are one again when it is taken back: a rate by calendar years depends on where they end. */
  readonly isCut: boolean
}

export interface Plan {
  readonly terms: LoanTerms
  periods: Period[]
  /** Latest first. */
  rates: RateOnDay[]
  /** The day until which arrears have borne interest. */
  overdueUntil: number | null
  overdueCorrections: OverdueCorrection[]
  /** What of the two the last payment left. */
  keptOverdue: { readonly until: number | null; readonly count: number }
  isPrincipalGraceLifted: boolean
  /** What the last periods step by. */
  frequency: Frequency
  /** Paid out but paid down by the borrower at once, where flat interest is reckoned on it. */
  paidDown: bigint
}

export function newPlan(terms: LoanTerms, periods: readonly PeriodStretch[], rates: readonly RateOnDay[] = []): Plan {
  return {
    terms,
    periods: periods.map((stretch) => newPeriod(stretch, rates)),
    rates: [...rates],
    overdueUntil: null,
    overdueCorrections: [],
    keptOverdue: { until: null, count: 0 },
    isPrincipalGraceLifted: false,
    frequency: terms.frequency,
    paidDown: 0n,
  }
}

/** Where one of `rates` begins within the period, so does a segment: each day bears the rate of its own. */
export function newPeriod({ from, to, units }: PeriodStretch, rates: readonly RateOnDay[] = []): Period {
  const begins = rates.map((rate) => rate.from).filter((day) => from < day && day < to)
  const starts = [from, ...begins.sort((a, b) => a - b)]
  return {
    from,
    due: to,
    units,
    level: 0n,
    fixedLevel: 0n,
    levelInterest: null,
    paidPrincipal: 0n,
    paidInterest: 0n,
    broughtForward: 0n,
    fixedInterest: 0n,
    earnedBefore: 0n,
    flatInterest: null,
    isInterestMoved: false,
    isInterestClosed: false,
    hasInterestGrace: false,
    hasPrincipalGrace: false,
    isGivenInterestGrace: false,
    isGivenPrincipalGrace: false,
    isReAged: false,
    hasOwnFees: true,
    holdsEarlyMoney: false,
    movedPrincipal: 0n,
    movedInterest: 0n,
    disbursedBefore: 0n,
    capitalisedBefore: 0n,
    segments: starts.map((start, index) => newSegment(start, starts[index + 1] ?? to)),
    calculated: 0n,
    dueInterest: 0n,
    duePrincipal: 0n,
    leftOver: 0n,
  }
}

export function newSegment(from: number, to: number, isPaused = false): Segment {
  return {
    from,
    to,
    isPaused,
    disbursed: 0n,
    capitalised: 0n,
    correction: 0n,
    creditedPrincipal: 0n,
    creditedInterest: 0n,
    levelFactor: null,
    interestFactor: null,
    known: null,
    balance: 0n,
  }
}

export function copyPlan(plan: Plan): Plan {
  const periods = plan.periods.map((period) => ({
    ...period,
    segments: period.segments.map((segment) => ({ ...segment })),
  }))
  return { ...plan, periods, rates: [...plan.rates], overdueCorrections: [...plan.overdueCorrections] }
}

/** The level with what was credited and brought forward. */
export function owedLevel(period: Period): bigint {
  const beside = plus(creditedOf(period), period.broughtForward)
  return plus(period.level, beside)
}

export function creditedOf(period: Period): bigint {
  const credited = plus(creditedPrincipal(period), creditedInterest(period))
  const moved = plus(period.movedInterest, period.movedPrincipal)
  return moved === 0n ? credited : credited - moved
}

export function creditedPrincipal({ segments }: Period): bigint {
  let sum = 0n
  for (const each of segments) sum = plus(sum, each.creditedPrincipal)
  return positive(sum)
}

export function creditedInterest({ segments }: Period): bigint {
  let sum = 0n
  for (const each of segments) sum = plus(sum, each.creditedInterest)
  return positive(sum)
}

export function paidOf(period: Period): bigint {
  return period.paidPrincipal + period.paidInterest
}

export function isPaid(period: Period): boolean {
  return owedLevel(period) === paidOf(period)
}

export function openPrincipal(period: Period): bigint {
  return positive(period.duePrincipal - period.paidPrincipal)
}

/** All principal that the plan repays: paid out, capitalised, credited. */
export function totalPrincipal({ periods }: Plan): bigint {
  let total = 0n
  for (const { segments } of periods) {
    for (const each of segments) {
      total = plus(plus(plus(total, each.disbursed), each.capitalised), each.creditedPrincipal)
    }
  }
  return positive(total)
}

export function totalOf({ periods }: Plan, amount: (period: Period) => bigint): bigint {
  let total = 0n
  for (const period of periods) total = plus(total, amount(period))
  return total
}

/** The balance after the period, when it is paid as due. */
export function balanceAfter(period: Period): bigint {
  const last = period.segments.at(-1)
  if (!last) return 0n
  const before = last.balance + last.correction + last.capitalised + last.disbursed
  return positive(before + period.paidPrincipal - period.duePrincipal)
}

/** The period that day `on` falls in: after its first day up to its due day; the plan's first day belongs to the first. */
export function periodAt({ periods }: Plan, on: number): Period | null {
  const [first] = periods
  return (
    periods.find((period) => (on > period.from || (period === first && on === period.from)) && on <= period.due) ?? null
  )
}

/** Most amounts are nothing, and a sum of big integers is a new one each time. */
export const plus = (a: bigint, b: bigint) => (b === 0n ? a : a === 0n ? b : a + b)

export const positive = (amount: bigint) => (amount < 0n ? 0n : amount)
export const least = (a: bigint, b: bigint) => (a < b ? a : b)
export const most = (a: bigint, b: bigint) => (a > b ? a : b)
