// Re-ageing of a plan: what it owes on a day moves to new periods. What was paid stays where it is, but what was paid ahead
// comes into one period that ends on the day.
// Amounts are minor units, days numbers since 1970-01-01.
import type { Rate } from '../kernel/rate.ts'
import type { Frequency } from './calendar.ts'
import {
  creditedPrincipal,
  newPeriod,
  newPlan,
  type Period,
  type Plan,
  paidOf,
  periodAt,
  positive,
  type Segment,
  totalOf,
  totalPrincipal,
} from './plan.ts'
import { plansPrincipal } from './plan-amortise.ts'
import { correctBalance, creditAmounts, pauseInterest } from './plan-balance.ts'
import { addPrincipal } from './plan-change.ts'
import { closeAll, closeBegun, closeInterest, endOverdue, liftPrincipalGrace } from './plan-close.ts'
import { derive } from './plan-derive.ts'
import { evenOut } from './plan-even.ts'
import { forgetFactors } from './plan-interest.ts'
import { settleLevels } from './plan-level.ts'
import { type DueAmounts, planUntil } from './plan-repayment.ts'
import type { LoanTerms } from './terms.ts'

export interface ReAgeing {
  /** The day on which what is owed moves. */
  readonly on: number
  /** The due days of the new periods. */
  readonly dues: readonly number[]
  /** One period before the first of them: from there their level is worked out. */
  readonly levelFrom: number
  readonly frequency: Frequency
  /** Principal owed outside the plan, which joins it. */
  readonly joining: bigint
  /** The new periods carry the fees that the terms charge with each instalment. */
  readonly carriesFees: boolean
  /** Where the first new period begins; left out: where the plan ends. */
  readonly from?: number
}

export interface Part extends DueAmounts {
  /** Owed again after a chargeback, and part of `principal`. */
  readonly credited?: bigint
}

/** Interest that periods begun before day `on` owe by then. */
export function interestOwedOn(plan: Plan, on: number): bigint {
  const { periods } = planUntil(plan, on)
  return periods
    .filter((period) => period.from < on)
    .reduce((sum, period) => sum + positive(period.dueInterest - period.paidInterest), 0n)
}

export function openPrincipalOf(plan: Plan): bigint {
  return positive(totalPrincipal(plan) - totalOf(plan, (period) => period.paidPrincipal))
}

/** The new periods bear interest as the plan does; what is owed of it by the day is owed with the first of them. */
export function reAgeBearing(plan: Plan, order: ReAgeing): void {
  const { on } = order
  liftPrincipalGrace(plan)
  endOverdue(plan, on)
  const pauses = pausesAfter(plan, on)
  const ahead = paidSince(plan, on)
  endOn(plan, on)
  closeBegun(plan, on)
  mergeEmptyHolders(plan)
  if (ahead.principal !== 0n || ahead.interest !== 0n) holdEarlyMoney(plan, ahead)
  appendBearing(plan, order)
  for (const { from, to } of pauses) pauseInterest(plan, from + 1, to)
}

/** New periods that repay what the closed plan owes, at the level from one period before the first due day. */
export function appendBearing(plan: Plan, order: ReAgeing): void {
  const { on, dues, levelFrom, frequency } = order
  join(plan, order.joining)
  const model = newPlan(termsOfNew(plan.terms, frequency), stretchesTo(dues, levelFrom), plan.rates)
  addPrincipal(model, levelFrom, openPrincipalOf(plan))
  const first = dues[0] ?? on
  for (const [index, period] of append(plan, order).entries()) {
    const like = model.periods[index]
    period.level = like ? like.duePrincipal + like.dueInterest : 0n
    period.fixedLevel = period.level
    period.levelInterest = like?.levelInterest ?? null
  }
  derive(plan)
  settleLevels(plan, on)
  const isLevel = (period: Period) => (period.from === on && period.due === first) || period.from >= first
  if (!plansPrincipal(model.terms)) evenOut(plan, plan.periods.filter(isLevel))
}

/** What the terms say of instalments by their number, or of their amounts, was agreed for the old ones. */
const ofOldInstalments = new Set<string>([
  'moratorium',
  'instalmentMultiple',
  'fixedInstalment',
  'levelSteps',
  'balloon',
  'plan',
  'hasFullTermTranches',
] satisfies (keyof LoanTerms)[])

function termsOfNew(terms: LoanTerms, frequency: Frequency): LoanTerms {
  const kept = Object.fromEntries(Object.entries(terms).filter(([name]) => !ofOldInstalments.has(name))) as LoanTerms
  return {
    ...kept,
    frequency,
    amortisation: terms.amortisation === 'custom' ? 'equal_instalments' : terms.amortisation,
  }
}

function stretchesTo(dues: readonly number[], from: number) {
  return dues.map((due, index) => ({ from: dues[index - 1] ?? from, to: due, units: null }))
}

/** The new periods owe so much principal and interest each, and bear no interest themselves. */
export function reAgeSpread(plan: Plan, order: ReAgeing, parts: readonly Part[]): void {
  const { on } = order
  const end = plan.periods.at(-1)?.due ?? on
  liftPrincipalGrace(plan)
  const ahead = paidSince(plan, on)
  endOn(plan, on)
  closeAll(plan)
  if (end >= on) holdEarlyMoney(plan, ahead)
  appendSpread(plan, order, parts)
}

/** New periods of fixed amounts that repay what the closed plan owes. */
export function appendSpread(plan: Plan, order: ReAgeing, parts: readonly Part[]): void {
  const { on } = order
  const end = plan.periods.at(-1)?.due ?? on
  join(plan, order.joining)
  mergeEmptyHolders(plan)
  // Whatever steps of the rate were agreed: no interest from here on.
  const without = Math.min(on, end)
  plan.rates = [{ from: without, rate: '0' as Rate }, ...plan.rates.filter((each) => each.from < without)]
  for (const [index, period] of append(plan, order).entries()) {
    const { principal, interest, credited = 0n } = parts[index] ?? { principal: 0n, interest: 0n }
    const [opening] = period.segments
    if (opening) {
      opening.creditedPrincipal = credited
      opening.correction = credited
    }
    period.movedPrincipal = credited
    period.isReAged = true
    period.fixedInterest = interest
    period.level = principal + interest
    period.fixedLevel = period.level
  }
  derive(plan)
  settleLevels(plan, on)
}

/** The plan ends on day `on`: the running period ends there, later ones go, what was credited to them is owed on the day. */
export function endOn(plan: Plan, on: number): void {
  const running = periodAt(plan, on)
  const gone = plan.periods.filter((period) => period !== running && period.from >= on)
  const credited = (of: readonly Period[]) => of.reduce((sum, period) => sum + creditedPrincipal(period), 0n)
  if (running) {
    running.holdsEarlyMoney = true
    // Its fee falls away with the instalment it was.
    running.hasOwnFees = false
    plan.periods = plan.periods.slice(0, plan.periods.indexOf(running) + 1)
    if (running.due !== on) endPeriodOn(running, on)
  }
  creditAmounts(plan, on, credited(gone), 0n)
  // What was charged back on the day is in the balance of the day already.
  correctBalance(plan, on, -credited(gone.filter((period) => !period.isReAged)))
}

function endPeriodOn(period: Period, on: number): void {
  period.segments = period.segments.filter((segment) => segment.from <= on)
  const last = period.segments.at(-1)
  if (last) last.to = on
  period.due = on
  period.units = null
  forgetFactors([period])
}

/** What was paid of periods that end on day `on` or later. */
function paidSince({ periods }: Plan, on: number): DueAmounts {
  const since = periods.filter((period) => period.due >= on)
  return {
    principal: since.reduce((sum, period) => sum + period.paidPrincipal, 0n),
    interest: since.reduce((sum, period) => sum + period.paidInterest, 0n),
  }
}

/** All that was paid ahead counts as paid of the last period. */
function holdEarlyMoney(plan: Plan, { principal, interest }: DueAmounts): void {
  const last = plan.periods.at(-1)
  if (!last) return
  last.paidPrincipal = principal
  last.paidInterest = interest
  last.level = paidOf(last)
  last.holdsEarlyMoney = true
  if (last.isInterestClosed) closeInterest(last)
}

/** Orders on days that follow each other leave one such period, not one each. */
function mergeEmptyHolders(plan: Plan): void {
  derive(plan, 'amounts')
  const kept: Period[] = []
  for (const period of plan.periods) {
    const before = kept.at(-1)
    if (!before || !isEmptyHolder(before) || !isEmptyHolder(period)) {
      kept.push(period)
      continue
    }
    before.due = period.due
    before.units = null
    before.segments.push(...period.segments)
    before.movedPrincipal += period.movedPrincipal
    before.movedInterest += period.movedInterest
    forgetFactors([before])
  }
  plan.periods = kept
}

function isEmptyHolder(period: Period): boolean {
  const { holdsEarlyMoney, level, duePrincipal, dueInterest } = period
  return holdsEarlyMoney && level === 0n && duePrincipal === 0n && dueInterest === 0n
}

/** Principal owed outside the plan is from now on part of what the new periods repay. */
function join(plan: Plan, amount: bigint): void {
  const last = plan.periods.at(-1)?.segments.at(-1)
  if (last) last.capitalised += amount
}

function append(plan: Plan, { dues, frequency, carriesFees, from: start }: ReAgeing): Period[] {
  plan.frequency = frequency
  const paidOut = (of: (segment: Segment) => bigint) =>
    totalOf(plan, ({ segments }) => segments.reduce((sum, each) => sum + of(each), 0n))
  const disbursedBefore = paidOut((segment) => segment.disbursed)
  const capitalisedBefore = paidOut((segment) => segment.capitalised)
  const end = start ?? plan.periods.at(-1)?.due
  const isSameUnit = frequency.unit === plan.terms.frequency.unit
  const periods = dues.map((due, index) => {
    // The first runs from where the plan ends: it need not be a whole one.
    const from = dues[index - 1] ?? end ?? due
    const period = newPeriod({ from, to: due, units: index > 0 && isSameUnit ? frequency.every : null }, plan.rates)
    return Object.assign(period, { disbursedBefore, capitalisedBefore, hasOwnFees: carriesFees })
  })
  plan.periods.push(...periods)
  return periods
}

/** Stretches without interest that go on after day `on`. */
function pausesAfter({ periods }: Plan, on: number): { readonly from: number; readonly to: number }[] {
  return periods
    .flatMap((period) => period.segments)
    .filter((segment) => segment.isPaused && segment.to > on)
    .map(({ from, to }) => ({ from: Math.max(from, on), to }))
}
