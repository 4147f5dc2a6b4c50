// Periods that owe no more than was paid of them, because what they owe moves to others.
// Amounts are minor units, days numbers since 1970-01-01.
import {
  creditedInterest,
  creditedPrincipal,
  isPaid,
  openPrincipal,
  type Period,
  type Plan,
  paidOf,
  periodAt,
} from './plan.ts'
import { changeBalance } from './plan-balance.ts'
import { derive } from './plan-derive.ts'

/** Of an instalment as it was billed: what of it is paid or given up, and what was owed again outside the plan. */
export interface Settled {
  readonly principal: bigint
  readonly interest: bigint
  readonly creditedPrincipal: bigint
  readonly creditedInterest: bigint
}

/** Levels agreed after a moratorium repay from the first period on. */
export function liftPrincipalGrace(plan: Plan): void {
  plan.isPrincipalGraceLifted = true
  for (const period of plan.periods) {
    period.hasPrincipalGrace = false
    period.isGivenPrincipalGrace = false
  }
}

/**
 * Of periods begun by day `on` nothing is owed but what was paid; interest they have earned is owed with the next. What their
 * arrears bore until the day stays; from here the principal itself is in the balance.
 */
export function closeBegun(plan: Plan, on: number): void {
  const until = Math.min(on, plan.periods.at(-1)?.due ?? on)
  for (const period of plan.periods.filter((each) => each.from <= on && !isPaid(each))) {
    derive(plan, 'amounts')
    const arrears = openPrincipal(period)
    closeAtPaid(period)
    if (period.due >= until || plan.terms.overdueInterest === 'none') continue
    correctOn(plan, period.due, -arrears)
    correctOn(plan, until, arrears)
  }
  forgetOverdue(plan)
  derive(plan, 'amounts')
}

function correctOn(plan: Plan, on: number, amount: bigint): void {
  const segment = periodAt(plan, on)?.segments.find((each) => each.to === on)
  if (segment) segment.correction += amount
}

/** Arrears bear interest until day `on` and no longer. */
export function endOverdue(plan: Plan, on: number): void {
  for (const { on: day, amount } of plan.overdueCorrections.filter((each) => each.on > on)) {
    changeBalance(plan, day, { correction: -amount })
    changeBalance(plan, on, { correction: amount })
  }
}

/** Arrears have borne no interest at all. */
export function liftOverdueAll(plan: Plan): void {
  for (const { on, amount } of plan.overdueCorrections) changeBalance(plan, on, { correction: -amount })
}

/** Nothing is owed of any period but what was paid, and none earns interest any more. */
export function closeAll(plan: Plan): void {
  for (const period of plan.periods) {
    derive(plan, 'amounts')
    closeAtPaid(period)
    closeInterest(period)
  }
  forgetOverdue(plan)
}

/** The same for a plan that payments were not told to: `settled` was of the period as it was billed. */
export function closeAsBilled(period: Period, settled: Settled): void {
  const last = period.segments.at(-1)
  if (last) {
    last.correction += settled.creditedPrincipal - settled.principal + period.paidPrincipal
    last.creditedPrincipal += settled.creditedPrincipal
    last.creditedInterest += settled.creditedInterest
  }
  period.paidPrincipal = settled.principal
  period.paidInterest = settled.interest
  period.flatInterest = null
  closeAtPaid(period)
  closeInterest(period)
}

export function closeAtPaid(period: Period): void {
  period.level = paidOf(period)
  period.levelInterest = null
  period.broughtForward = 0n
  period.movedPrincipal = creditedPrincipal(period)
  period.movedInterest = creditedInterest(period)
}

/** Its interest is what was paid, and follows from nothing else. */
export function closeInterest(period: Period): void {
  period.isInterestClosed = true
  period.fixedInterest = period.paidInterest
  period.earnedBefore = 0n
}

/** Arrears have moved: what they bore until now stays in the balances, and none is lifted any more. */
export function forgetOverdue(plan: Plan): void {
  plan.overdueCorrections = []
  plan.keptOverdue = { until: plan.overdueUntil, count: 0 }
}
