// Money against a plan: what is due of a period on a day, what paying it changes, and arrears that go on bearing interest.
import {
  copyPlan,
  creditedOf,
  isPaid,
  least,
  most,
  openPrincipal,
  owedLevel,
  type Period,
  type Plan,
  paidOf,
  periodAt,
  positive,
  totalOf,
  totalPrincipal,
} from './plan.ts'
import { changeBalance, correctBalance, correctOverdue, noteOverdue } from './plan-balance.ts'
import { derive } from './plan-derive.ts'
import { bringForward, cutInterest, settleLevels } from './plan-level.ts'

export interface DueAmounts {
  readonly principal: bigint
  readonly interest: bigint
}

/** Interest paid of `period` on day `on`; never more than the plan has. */
export function payInterest(plan: Plan, period: Period, on: number, amount: bigint): void {
  const open = plan.periods.findLast((each) => !isPaid(each))
  if (open === period && open !== plan.periods.at(-1) && on >= open.due) bringForward(plan, open, on)
  const paid = totalOf(plan, (each) => each.paidInterest)
  const due = totalOf(plan, (each) => each.dueInterest)
  period.paidInterest += least(amount, due - paid)
  derive(plan, 'all', period)
  settleLevels(plan, on)
}

/** Principal paid of `period` on day `on`: it leaves the balance on that day, paid late on the due day (arrears kept it since). */
export function payPrincipal(plan: Plan, period: Period, on: number, amount: bigint): void {
  if (amount === 0n) return
  const paid = totalOf(plan, (each) => each.paidPrincipal)
  const whole = totalPrincipal(plan)
  const credited = totalOf(plan, (each) => each.segments.reduce((sum, one) => sum + one.creditedPrincipal, 0n))
  period.paidPrincipal += paid + amount > whole + credited ? whole - paid : amount
  const from = period.due < on ? period.due : on
  correctBalance(plan, from, -amount)
  const openCount = plan.periods.filter((each) => !isPaid(each)).length
  if (openCount > 1 && on < period.from) {
    const isBeyond = paidOf(period) > owedLevel(period)
    const isWhole = paidOf(period) === period.fixedLevel + creditedOf(period)
    // Paid ahead, the level is met whatever interest comes of it.
    if (isBeyond || isWhole) {
      period.level = paidOf(period) - creditedOf(period)
      period.levelInterest = null
    }
  }
  derive(plan, 'amounts', period)
  settleLevels(plan, from)
}

/** Principal and interest that are open when interest runs until day `on` and no longer. */
export function outstandingUntil(plan: Plan, on: number): DueAmounts {
  const copy = copyPlan(plan)
  cutInterest(copy, on)
  derive(copy)
  settleLevels(copy, on)
  return {
    principal: positive(totalOf(copy, (each) => each.duePrincipal - each.paidPrincipal)),
    interest: positive(totalOf(copy, (each) => each.dueInterest - each.paidInterest)),
  }
}

/** The plan as if time ended on day `on`: no interest after it. */
export function planUntil(plan: Plan, on: number): Plan {
  const copy = copyPlan(plan)
  const [first] = copy.periods
  const last = copy.periods.at(-1)
  if (!first || !last || on >= last.due) return copy
  if (on < first.from) {
    for (const period of copy.periods) period.segments = []
    return copy
  }
  const running = periodAt(copy, on)
  for (const [index, period] of copy.periods.entries()) {
    if (period.due <= on) continue
    if (period === running) endPeriod(period, on, index === 0)
    else if (copy.periods[index - 1] === running && hasCredit(period)) keepCreditOnly(period)
    else period.segments = []
  }
  derive(copy)
  settleLevels(copy, on)
  return copy
}

function endPeriod(period: Period, on: number, isFirst: boolean): void {
  const index = period.segments.findLastIndex(
    (each, at) => (on > each.from || (isFirst && at === 0 && on === each.from)) && on <= each.to,
  )
  const segment = period.segments[index]
  if (!segment) return
  segment.to = on
  segment.levelFactor = null
  const next = period.segments[index + 1]
  if (next) {
    // What is credited as of the day is owed on it.
    segment.creditedPrincipal += next.creditedPrincipal
    segment.creditedInterest += next.creditedInterest
  }
  period.segments.splice(index + 1)
}

function hasCredit({ segments: [first] }: Period): boolean {
  return first !== undefined && (first.creditedInterest > 0n || first.creditedPrincipal > 0n)
}

function keepCreditOnly(period: Period): void {
  const [first] = period.segments
  if (!first) return
  first.to = first.from
  first.levelFactor = null
  period.segments = [first]
}

/**
 * The most principal and interest that may be paid of period number `index` on day `on`. `isWholeLevel`: with one component
 * across instalments first, principal may take the whole level.
 */
export function dueAmounts(plan: Plan, index: number, on: number, isWholeLevel: boolean): DueAmounts {
  const until = planUntil(plan, on)
  const period = until.periods[index] as Period
  const openCount = until.periods.filter((each) => !isPaid(each)).length
  if (on <= period.from) restoreLevel(plan.periods[index] as Period, until, period, openCount)
  derive(until, 'amounts')
  const principal = isWholeLevel && openCount > 1 ? owedLevel(period) - period.paidInterest : period.duePrincipal
  const interest = period.dueInterest
  if (!isWholeLevel) return { principal, interest }
  const duePrincipal = totalPrincipal(until) - totalOf(until, (each) => each.paidPrincipal)
  const dueInterest = totalOf(until, (each) => each.dueInterest - each.paidInterest)
  return {
    principal: least(most(duePrincipal, period.paidPrincipal), principal),
    interest: least(most(dueInterest, period.paidInterest), interest),
  }
}

/** A period that has not begun is due at its level as it was fixed, up to what is left of the principal. */
function restoreLevel(own: Period, until: Plan, period: Period, openCount: number): void {
  if (period.isReAged) {
    period.level = own.level
    return
  }
  const left = positive(totalPrincipal(until) - totalOf(until, (each) => each.paidPrincipal))
  if (own.levelInterest !== null) {
    period.level = own.level - own.levelInterest + (period.levelInterest ?? 0n)
    derive(until, 'amounts')
    period.level -= positive(openPrincipal(period) - left)
  } else if (openCount > 1) {
    period.level = period.fixedLevel
    derive(until, 'amounts')
    period.level -= positive(openPrincipal(period) - left)
  } else if (isPaid(period) && openCount === 1) {
    const rest = left + period.paidPrincipal + period.dueInterest
    period.level = least(period.fixedLevel, rest)
  }
}

/**
 * Principal overdue bears interest from its due day until day `on`, or the end of the period that runs then; what follows
 * assumes that it is paid then. Calling it on later days moves the end on. True when something changed. `besides`: what else
 * of a period bears interest.
 */
export function runOverdue(
  plan: Plan,
  on: number,
  isWholePeriod = false,
  besides: (period: Period) => bigint = () => 0n,
): boolean {
  const last = plan.periods.at(-1)
  if (!last) return false
  const until = Math.min(on, last.due)
  const overdue = plan.periods.filter((period) => !period.holdsEarlyMoney && until > period.due)
  if (overdue.length === 0) return false
  const current = periodAt(plan, until) ?? last
  const end = isWholePeriod ? current.due : until
  if (plan.overdueUntil !== null && end <= plan.overdueUntil) return false
  let all = 0n
  // What bears interest from one day on is one correction.
  let [since, bearing] = [Number.NaN, 0n]
  let first: Period | null = null
  // Where the last open period is overdue itself, what it takes of the others is part of what bears interest.
  const settlesBetween = overdue.includes(plan.periods.findLast((each) => !isPaid(each)) ?? last)
  for (const [index, period] of overdue.entries()) {
    const from = overdueSince(plan, overdue[index + 1] ?? current)
    if (from !== since && bearing > 0n) {
      const changed = noteOverdue(plan, since, bearing)
      first ??= changed
      // What is open of this one follows from the arrears before it; later ones are looked at in their turn.
      if (changed) derive(plan, 'all', changed, settlesBetween ? undefined : period)
      if (changed && settlesBetween) settleLevels(plan, since)
      bearing = 0n
    }
    const open = openPrincipal(period) + besides(period)
    since = from
    bearing += open
    all += open
  }
  const changed = noteOverdue(plan, since, bearing)
  derive(plan, 'all', first ?? changed ?? undefined)
  settleLevels(plan, since)
  correctOverdue(plan, end, -all)
  plan.overdueUntil = end
  return true
}

function overdueSince({ overdueUntil }: Plan, period: Period): number {
  return overdueUntil === null || period.from > overdueUntil ? period.from : overdueUntil
}

/** What arrears have borne until now stays, whatever changes later. */
export function keepOverdue(plan: Plan): void {
  plan.keptOverdue = { until: plan.overdueUntil, count: plan.overdueCorrections.length }
}

/** Takes back what arrears have borne since `keepOverdue`. */
export function liftOverdue(plan: Plan): void {
  const { until, count } = plan.keptOverdue
  const lifted = plan.overdueCorrections.splice(count)
  plan.overdueUntil = until
  const [first] = lifted
  if (!first) return
  for (const { on, amount } of lifted) changeBalance(plan, on, { correction: -amount })
  derive(plan)
  settleLevels(plan, first.on)
}
