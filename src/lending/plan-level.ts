// The level instalments of a plan: fixed so that they repay the balance, and the last one settled to the remainder.
import { divideRounded } from '../kernel/decimal.ts'
import {
  balanceAfter,
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
import { annuityLevels, evenLevels, inMultiples, planDeferred } from './plan-amortise.ts'
import { derive, deriveAmounts } from './plan-derive.ts'
import { arithmeticFor, rateTermsOf } from './plan-interest.ts'

/** Fixes one level for `periods` so that they repay `balance`; left out: what is owed as the first of them begins. */
export function fitLevels(plan: Plan, periods: readonly Period[], balance?: bigint): void {
  const [first] = periods
  if (!first) return
  const share = fixedShare(plan, periods)
  const levels = annuityLevels(plan, periods, balance ?? openingBalance(plan, first))
  for (const [index, period] of periods.entries()) {
    const level = inMultiples(plan, (levels[index] ?? 0n) + share)
    if (level < paidOf(period)) continue
    period.level = level
    period.fixedLevel = level
  }
  planDeferred(plan, periods)
}

/** What is owed as the period begins, with what is paid out in it. */
export function openingBalance(plan: Plan, period: Period): bigint {
  const before = plan.periods[plan.periods.indexOf(period) - 1]
  const paidOut = period.segments.reduce((sum, each) => sum + each.disbursed + each.capitalised, 0n)
  return (before ? balanceAfter(before) : 0n) + paidOut
}

/** Each period's even part of the interest that does not follow from the balance. */
function fixedShare(plan: Plan, periods: readonly Period[]): bigint {
  const fixed = periods.reduce((sum, period) => sum + period.fixedInterest, 0n)
  return fixed === 0n ? 0n : divideRounded(fixed, BigInt(periods.length), plan.terms.roundingMode)
}

/** Flat: interest of each period on all that was paid out, and level instalments; the last takes the remainder. */
export function fitFlatLevels(plan: Plan, periods: readonly Period[]): void {
  const [first] = periods
  if (!first) return
  const interest = fixedShare(plan, periods) + levelAtInterest(plan, new Set(periods))
  const before = plan.periods[plan.periods.indexOf(first) - 1]
  const repaid = before ? paidOutThrough(before) - balanceAfter(before) + overdueIn(plan, before.due) : 0n
  const total = paidOutThrough(first, first.segments.at(-1)) + interest - repaid
  const levels = evenLevels(plan, periods, total)
  let balance = total - interest
  let excess = 0n
  for (const [index, period] of periods.entries()) {
    const level = inMultiples(plan, levels[index] ?? 0n)
    // Of so few units that rounding rules, a level repays nothing, or all before the last.
    const repaid = period === periods.at(-1) ? balance : within(0n, level - period.level, balance)
    const own = period.level + repaid
    balance -= repaid
    const short = paidOf(period) - (own + creditedOf(period) + period.broughtForward)
    if (short > 0n) excess += short
    period.level = short > 0n ? paidOf(period) : own
    period.fixedLevel = period.level
  }
  derive(plan)
  takeFromLast(plan, periods, excess)
}

/** Each period's level is the interest due of it, none in a grace period; all interest together. */
function levelAtInterest(plan: Plan, periods: ReadonlySet<Period>): bigint {
  const of = rateTermsOf(plan)
  let interest = 0n
  let leftOver = 0n
  let before: Period | null = null
  for (const period of plan.periods) {
    deriveAmounts(of, before, period)
    if (periods.has(period)) {
      interest += period.calculated - leftOver
      period.level = period.hasInterestGrace ? 0n : period.calculated
      deriveAmounts(of, before, period)
      leftOver = period.leftOver
    }
    before = period
  }
  return interest
}

/** Arrears that stay in the balances as day `on` ends. */
function overdueIn({ overdueCorrections }: Plan, on: number): bigint {
  return overdueCorrections.reduce((sum, each) => (each.on <= on ? sum + each.amount : sum), 0n)
}

function within(lowest: bigint, amount: bigint, highest: bigint): bigint {
  return least(most(amount, lowest), highest)
}

/** What was paid beyond a level is taken from the last instalments, down to their interest. */
function takeFromLast(plan: Plan, periods: readonly Period[], excess: bigint): void {
  let left = excess
  for (const period of [...periods].reverse()) {
    if (left <= 0n) return
    if (isPaid(period)) continue
    const paid = paidOf(period) - creditedOf(period) - period.broughtForward
    const level = most(period.calculated, most(positive(period.level - left), paid))
    left -= period.level - level
    period.level = level
    derive(plan)
  }
}

function paidOutThrough(period: Period, until?: Period['segments'][number]): bigint {
  let sum = period.disbursedBefore + period.capitalisedBefore
  for (const each of period.segments) {
    if (each === until) break
    if (each.to !== period.from) sum += each.disbursed + each.capitalised
  }
  return sum
}

/**
 * The last unpaid period takes what the levels before it leave of principal and interest; what the plan cannot hold any more,
 * because principal was paid ahead, is taken out of the levels. `on`: the day that interest of later periods has run to. The
 * derived figures are those of the levels as they stand.
 */
export function settleLevels(plan: Plan, on: number): void {
  const open = positive(totalPrincipal(plan) - totalOf(plan, (period) => period.paidPrincipal))
  const beyond = plan.periods.filter((period) => openPrincipal(period) > open)
  for (const period of beyond) {
    const level = period.level - (openPrincipal(period) - open)
    period.level = most(level, positive(paidOf(period) - creditedOf(period)))
  }
  if (beyond.length > 0) derive(plan, 'amounts')
  const last = lastOpen(plan)
  if (!last) return
  takeBack(plan, last)
  // Levels may be less than the interest: what they could not take is owed at the end.
  const waiting = last === plan.periods.at(-1) ? last.leftOver : 0n
  const others = totalOf(plan, (period) => (period === last ? 0n : period.duePrincipal))
  const surplus = others + last.paidPrincipal - totalPrincipal(plan)
  if (surplus > 0n && cutBack(plan, last, surplus)) {
    settleLevels(plan, on)
    return
  }
  const beside = owedLevel(last) - last.level
  const interest = last.dueInterest
  const level = totalPrincipal(plan) - others + interest + waiting - beside
  const floor = last.fixedInterest > 0n ? last.paidPrincipal + last.fixedInterest : null
  last.level = floor !== null && level < floor ? floor : level
  const paid = paidOf(last) - creditedOf(last)
  if (last.level < paid) {
    last.level = paid
    derive(plan, 'amounts')
    settleLevels(plan, on)
  }
  derive(plan, 'amounts', last)
  if (last.dueInterest > interest + waiting) {
    // Principal paid ahead had left no room for interest; the new level has it.
    last.level += last.dueInterest - interest - waiting
    derive(plan, 'amounts', last)
  }
  const principal = last.duePrincipal
  bringForward(plan, last, on)
  if (last.duePrincipal === principal) return
  // Interest brought forward that was paid already is in the level as paid.
  last.level -= last.duePrincipal - principal
  derive(plan, 'amounts', last)
}

/** Levels that come to more than is left of the principal are cut, the latest before `last` first. True when something was. */
function cutBack(plan: Plan, last: Period, surplus: bigint): boolean {
  let left = surplus
  for (const period of plan.periods.slice(0, plan.periods.indexOf(last)).reverse()) {
    const cut = least(left, openPrincipal(period))
    period.level -= cut
    left -= cut
  }
  if (left === surplus) return false
  derive(plan, 'amounts')
  return true
}

/** What was brought forward is worked out anew. */
function takeBack(plan: Plan, last: Period): void {
  const moved = plan.periods.filter((period) => period.isInterestMoved)
  if (last.broughtForward === 0n && moved.length === 0) return
  last.broughtForward = 0n
  for (const period of moved) period.isInterestMoved = false
  derive(plan, 'amounts')
}

function lastOpen(plan: Plan): Period | undefined {
  const open = plan.periods.findLast((period) => !isPaid(period))
  if (open || totalOf(plan, (period) => period.paidPrincipal) > 0n) return open
  const last = plan.periods.at(-1)
  return last && last.segments.length > 0 && balanceAfter(last) > 0n ? last : undefined
}

/**
 * Interest that has run by `on` in periods after `last`, whose levels are paid ahead and leave no room for it, is owed with
 * `last`.
 */
export function bringForward(plan: Plan, last: Period, on: number): void {
  if (last === plan.periods.at(-1)) return
  const copy = copyPlan(plan)
  const beyond = copy.overdueCorrections.some((each) => each.periodDue > last.due)
  const isOverdueHere = !beyond && copy.overdueCorrections.some((each) => each.periodDue === last.due)
  if (isOverdueHere) undoOverdue(copy)
  cutInterest(copy, on)
  derive(copy, isOverdueHere ? 'all' : 'amounts')
  const found = copy.periods.findLast((period) => period.leftOver > 0n && period.due > last.due)
  if (!found) return
  last.broughtForward = found.leftOver
  for (const period of plan.periods) if (period.due > last.due) period.isInterestMoved = true
  derive(plan, 'amounts')
}

function undoOverdue(plan: Plan): void {
  for (const { on, amount } of plan.overdueCorrections) {
    const segment = periodAt(plan, on)?.segments.find((each) => each.to === on)
    if (segment) segment.correction -= amount
  }
  plan.overdueCorrections = []
  plan.overdueUntil = null
}

/** No interest after day `on`, in the plan as it stands. */
export function cutInterest(plan: Plan, on: number): void {
  const period = periodAt(plan, on)
  const isFirst = period === plan.periods[0]
  const segment = period?.segments.findLast(
    (each, index) => (on > each.from || (isFirst && index === 0 && on === each.from)) && on <= each.to,
  )
  if (segment) {
    segment.to = on
    segment.levelFactor = null
  }
  const none = arithmeticFor(plan).noFactor
  for (const each of plan.periods) {
    for (const stretch of each.segments) {
      if (stretch.to <= on) continue
      stretch.levelFactor = none
      stretch.interestFactor = none
    }
  }
}
