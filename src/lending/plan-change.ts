// What changes a plan's levels: principal paid out or added, another rate, more periods, another due date.
import { epochDay, fromEpochDay } from '../kernel/local-date.ts'
import type { Rate } from '../kernel/rate.ts'
import { addPeriods } from './calendar.ts'
import {
  copyPlan,
  creditedOf,
  most,
  type Period,
  type Plan,
  paidOf,
  periodAt,
  totalOf,
  totalPrincipal,
} from './plan.ts'
import { gracedPeriods, mergeSmallLast, planPrincipal, plansPrincipal } from './plan-amortise.ts'
import { changeBalance, interestStart } from './plan-balance.ts'
import { derive } from './plan-derive.ts'
import { evenOut } from './plan-even.ts'
import { decliningRate, fixFlatInterest, keepFlatTotal } from './plan-flat.ts'
import { forgetFactors } from './plan-interest.ts'
import { fitFlatLevels, fitLevels, openingBalance, settleLevels } from './plan-level.ts'
import { appendPeriods, layTranche, openTranche } from './plan-tranche.ts'

type PrincipalSource = 'disbursed' | 'capitalised'

interface Change {
  /** Rates and periods change what is left; principal changes the plan as if nothing had been paid ahead. */
  readonly fits: 'what_is_left' | 'as_unpaid'
  readonly on: number
}

/** Principal paid out, or added, on day `on`. */
export function addPrincipal(plan: Plan, on: number, amount: bigint, source: PrincipalSource = 'disbursed'): void {
  if (source === 'disbursed' && plan.terms.hasFullTermTranches === true) {
    addFullTermTranche(plan, on, amount)
    return
  }
  extendTo(plan, on)
  const day = source === 'disbursed' ? interestDay(plan, on) : on
  const period = putPrincipal(plan, day, amount, source)
  const change = { fits: 'as_unpaid', on: day } as const
  if (!period) return
  refit(plan, firstDueAfter(plan, period, change), change, false)
  leaveToLast(plan, day)
}

/** Of so few units that no level takes them, principal is left to the last, though nothing else is open. */
function leaveToLast(plan: Plan, on: number): void {
  const last = plan.periods.at(-1)
  const short = totalPrincipal(plan) - totalOf(plan, (period) => period.duePrincipal)
  if (!last || short <= 0n) return
  last.level += short
  derive(plan)
  settleLevels(plan, on)
}

/** What is paid out after the last due day is repaid by instalments that follow it. */
function extendTo(plan: Plan, on: number): void {
  const isBeyond = () => on > (plan.periods.at(-1)?.due ?? on)
  while (isBeyond()) appendPeriods(plan, 1)
}

function putPrincipal(plan: Plan, day: number, amount: bigint, source: PrincipalSource): Period | null {
  for (const period of plan.periods) {
    if (day > period.from) continue
    if (source === 'disbursed') period.disbursedBefore += amount
    else period.capitalisedBefore += amount
  }
  return changeBalance(plan, day, { [source]: amount })
}

/** The tranche is repaid as it would be alone, beside what is owed already. */
function addFullTermTranche(plan: Plan, on: number, amount: bigint): void {
  extendTo(plan, on)
  const tranche = openTranche(plan, on)
  addPrincipal(tranche.alone, on, amount)
  const day = interestDay(plan, on)
  putPrincipal(plan, day, amount, 'disbursed')
  layTranche(plan, tranche)
  derive(plan)
  settleLevels(plan, day)
  leaveToLast(plan, day)
}

/** Where periods bear interest whole, principal counts from the start of the period it is paid out in. */
function interestDay(plan: Plan, on: number): number {
  const { interestPeriod, hasPartialPeriodInterest } = plan.terms
  if (interestPeriod !== 'repayment_period' || hasPartialPeriodInterest === true) return on
  return plan.periods.find((period) => period.due > on)?.from ?? on
}

/** A change on a due day concerns the next period, where there is one; principal perhaps the one that falls due. */
function firstDueAfter({ terms, periods }: Plan, period: Period, { on, fits }: Change): number {
  if (fits === 'as_unpaid' && terms.dueDayTranche === 'same_instalment') return period.due
  const next = period.due === on ? periods[periods.indexOf(period) + 1] : undefined
  return (next ?? period).due
}

function refit(plan: Plan, firstDue: number, change: Change, isCopy: boolean): void {
  const periods = plan.periods.filter((period) => period.due >= firstDue)
  const [first] = periods
  const isFlat = plan.terms.interestMethod === 'flat'
  const fitsWhatIsLeft = isCopy || change.fits === 'what_is_left' || plan.periods.every((period) => period.level === 0n)
  markInterestGrace(plan)
  fixFlatInterest(plan, periods)
  derive(plan)
  if (plansPrincipal(plan.terms)) {
    if (fitsWhatIsLeft) planPrincipal(plan, periods, first ? openingBalance(plan, first) : 0n)
    else fitAsUnpaid(plan, periods, change.on)
    settleLevels(plan, firstDue)
    return
  }
  if (fitsWhatIsLeft && isFlat) fitFlatLevels(plan, periods)
  else if (change.fits === 'as_unpaid' && plan.terms.trancheLevels === 'all_instalments') {
    fitLevels(plan, plan.periods, totalPrincipal(plan))
  } else if (fitsWhatIsLeft) fitLevels(plan, periods)
  else fitAsUnpaid(plan, periods, change.on)
  if (fitsWhatIsLeft) keepPrincipalGrace(plan, periods)
  derive(plan)
  settleLevels(plan, firstDue)
  if (fitsWhatIsLeft && !isFlat) evenOut(plan, periods)
  keepFlatTotal(plan)
  mergeSmallLast(plan)
}

/** The levels as they would be had nothing been paid ahead: what was paid then counts against the last instalments. */
function fitAsUnpaid(plan: Plan, periods: readonly Period[], on: number): void {
  const [first] = periods
  if (!first) return
  const copy = unpaidCopy(plan)
  const period = changeBalance(copy, on, {})
  const change = { fits: 'as_unpaid', on } as const
  if (period) refit(copy, firstDueAfter(copy, period, change), change, true)
  for (const [index, each] of copy.periods.entries()) {
    const own = plan.periods[index]
    if (!own || own.due < first.due) continue
    own.level = each.level
    own.fixedLevel = each.fixedLevel
    own.levelInterest = each.levelInterest
    own.hasPrincipalGrace = each.hasPrincipalGrace
  }
  derive(plan)
}

function unpaidCopy(plan: Plan): Plan {
  const copy = copyPlan(plan)
  const isActual = plan.terms.interestOn === 'actual'
  for (const period of copy.periods) {
    if (period.isInterestClosed) period.fixedInterest = period.paidInterest
    period.paidPrincipal = 0n
    period.paidInterest = 0n
    period.broughtForward = 0n
    // What is owed again of a loan as scheduled does not follow from its payments.
    for (const segment of period.segments) segment.correction = isActual ? 0n : segment.creditedPrincipal
  }
  return copy
}

function markInterestGrace({ terms, periods }: Plan): void {
  const count = terms.moratorium?.deferredInterestInstalments ?? 0
  for (const [index, period] of periods.entries())
    period.hasInterestGrace = index < count || period.isGivenInterestGrace
}

/** In some periods only interest is due; the levels after them repay the whole. */
function keepPrincipalGrace(plan: Plan, periods: readonly Period[]): void {
  for (const period of plan.periods) period.hasPrincipalGrace = false
  const [first] = periods
  const graced = gracedPeriods(plan)
  if (graced.size === 0 || !first) return
  for (const period of graced) {
    // Anew for each: what it bears follows from the principal that those before it no longer repay.
    derive(plan)
    if (period.due >= first.due) {
      // Principal that was paid ahead in it stays its own.
      period.level = most(period.dueInterest, paidOf(period) - creditedOf(period))
      period.fixedLevel = period.level
      period.hasPrincipalGrace = true
    } else if (period.duePrincipal === 0n) period.hasPrincipalGrace = true
  }
  const repaying = periods.filter((period) => !period.hasPrincipalGrace)
  if (repaying.length === 0) return
  derive(plan)
  if (plan.terms.interestMethod === 'flat') fitFlatLevels(plan, repaying)
  else fitLevels(plan, repaying)
}

/**
 * From day `on` the yearly rate is another; the instalments not yet due repay what is left at it. Those that interest was
 * spread over bear none, at whatever rate.
 */
export function changeRate(plan: Plan, on: number, rate: Rate): void {
  const from = interestStart(plan, on)
  if (plan.periods.find((period) => period.due > from)?.isReAged) return
  const changed = plan.periods.filter((period) => period.due > from)
  const isSplit = plan.terms.interestMethod === 'flat_to_declining'
  const held = isSplit ? { from, rate: decliningRate(plan, changed, rate), agreed: rate } : { from, rate }
  plan.rates = [held, ...plan.rates].sort((a, b) => b.from - a.from)
  forgetFactors(changed)
  refitFrom(plan, from)
}

function refitFrom(plan: Plan, day: number): void {
  const on = Math.max(day, plan.periods[0]?.from ?? day)
  const period = changeBalance(plan, on, {})
  const change = { fits: 'what_is_left', on } as const
  if (period) refit(plan, firstDueAfter(plan, period, change), change, false)
}

/** Levels the periods after `period` anew, so that they repay what is left. */
export function levelAfter(plan: Plan, period: Period): void {
  const next = plan.periods[plan.periods.indexOf(period) + 1]
  if (next) refit(plan, next.due, { fits: 'what_is_left', on: next.from }, false)
}

/** How many periods follow the last, and for how many no principal, or no interest, is due. */
interface Extension {
  readonly extra: number
  readonly principal: number
  readonly interest: number
}

/**
 * More periods after the last, with fees if that has, and grace for some, the first of them the one that day `on` falls in; what is not yet due on the
 * day is levelled anew over them. Both at once: grace may cover all periods that there were, and the new ones repay then.
 */
export function extendPlan(plan: Plan, on: number, { extra, principal, interest }: Extension): void {
  const hasOwnFees = plan.periods.at(-1)?.hasOwnFees ?? true
  for (const period of appendPeriods(plan, extra)) period.hasOwnFees = hasOwnFees
  const graced = plan.periods.filter((period) => period.due >= on)
  for (const period of graced.slice(0, principal)) period.isGivenPrincipalGrace = true
  for (const period of graced.slice(0, interest)) period.isGivenInterestGrace = true
  refitFrom(plan, on - 1)
}

/**
 * The period that day `on` falls in becomes due on `newDue`, and the later ones step from there. Levels stay: other days bear
 * more or less interest, which the last one takes.
 */
export function moveDueDate(plan: Plan, on: number, newDue: number): void {
  const target = periodAt(plan, on)
  if (!target) return
  const first = plan.periods.indexOf(target)
  const moved = plan.periods.slice(first)
  const shift = newDue - target.due
  let due = newDue
  for (const [step, period] of moved.entries()) {
    if (step > 0) {
      period.from = due
      for (const segment of period.segments) segment.from = Math.max(segment.from, due)
      // A term of so many days ends with a last period of its own length: it keeps that.
      const endsTerm = plan.terms.fixedLengthDays !== undefined && period === plan.periods.at(-1)
      due = endsTerm ? period.due + shift : epochDay(addPeriods(plan.frequency, fromEpochDay(newDue), step))
    }
    const [opening] = period.segments
    if (opening) opening.from = period.from
    for (const segment of period.segments) segment.to = Math.max(period.from, Math.min(segment.to, due))
    const closing = period.segments.at(-1)
    if (closing) closing.to = due
    period.due = due
    period.units = null
  }
  forgetFactors(moved)
  derive(plan)
  settleLevels(plan, on)
}
