// Re-amortisation of a plan: what is past due is repaid by the periods to come, on their days.
// Amounts are minor units, days numbers since 1970-01-01.
import { divideRounded } from '../kernel/decimal.ts'
import { creditedOf, isPaid, most, type Period, type Plan, positive, totalOf, totalPrincipal } from './plan.ts'
import { planPrincipal, plansPrincipal } from './plan-amortise.ts'
import {
  closeAtPaid,
  closeBegun,
  closeInterest,
  endOverdue,
  forgetOverdue,
  liftOverdueAll,
  liftPrincipalGrace,
} from './plan-close.ts'
import { derive } from './plan-derive.ts'
import { evenOut } from './plan-even.ts'
import { fitFlatLevels, fitLevels, openingBalance, settleLevels } from './plan-level.ts'
import type { DueAmounts } from './plan-repayment.ts'

export function periodsAfter({ periods }: Plan, on: number): Period[] {
  return periods.filter((period) => period.due > on)
}

/** Past due principal goes on bearing interest; interest past due is owed with the next period. */
export function reAmortiseBearing(plan: Plan, on: number): void {
  liftPrincipalGrace(plan)
  endOverdue(plan, on)
  closeBegun(plan, on)
  relevel(plan, on)
}

/** Interest past due is shared equally among the periods to come. Past due principal has borne none since its due day. */
export function reAmortiseSpread(plan: Plan, on: number): void {
  liftPrincipalGrace(plan)
  const past = plan.periods.filter((period) => period.due <= on && !isPaid(period))
  const interest = past.reduce((sum, period) => sum + positive(period.dueInterest - period.paidInterest), 0n)
  liftOverdueAll(plan)
  for (const period of past) {
    closeAtPaid(period)
    closeInterest(period)
  }
  forgetOverdue(plan)
  derive(plan)
  shareInterest(plan, on, interest)
  relevel(plan, on)
}

/** Each period to come owes an equal part of `interest` besides what it bears, rounded: a unit may be lost or won. */
export function shareInterest(plan: Plan, on: number, interest: bigint): void {
  const periods = periodsAfter(plan, on)
  if (interest === 0n || periods.length === 0) return
  const part = divideRounded(interest, BigInt(periods.length), plan.terms.roundingMode)
  for (const period of periods) period.fixedInterest += part
}

/** The periods to come repay what is owed, made up as the terms say. */
function relevel(plan: Plan, on: number): void {
  const periods = periodsAfter(plan, on)
  const [first] = periods
  if (plansPrincipal(plan.terms)) planPrincipal(plan, periods, first ? openingBalance(plan, first) : 0n)
  else if (plan.terms.interestMethod === 'flat') fitFlatLevels(plan, periods)
  else fitLevels(plan, periods)
  derive(plan)
  settleLevels(plan, on)
  if (!plansPrincipal(plan.terms)) evenOut(plan, periods)
  takeRest(plan, on)
}

/** Where all periods to come were paid ahead, the last takes what has moved. */
function takeRest(plan: Plan, on: number): void {
  const last = plan.periods.at(-1)
  const rest = totalPrincipal(plan) - totalOf(plan, (period) => period.duePrincipal)
  if (!last || rest <= 0n) return
  last.level += rest
  last.fixedLevel = last.level
  derive(plan)
  settleLevels(plan, on)
}

/**
 * The same where payments are not told to the plan. It is told for a moment what was paid ahead, so that no period comes to owe
 * less than was paid of it.
 */
export function relevelBilled(plan: Plan, on: number, ahead: readonly DueAmounts[]): void {
  if (ahead.every(({ principal, interest }) => principal + interest <= 0n)) {
    relevel(plan, on)
    return
  }
  const periods = periodsAfter(plan, on)
  tellPaid(periods, ahead, 1n)
  derive(plan)
  relevel(plan, on)
  const principals = periods.map((period) => period.duePrincipal)
  tellPaid(periods, ahead, -1n)
  for (const [index, period] of periods.entries()) {
    period.broughtForward = 0n
    period.isInterestMoved = false
    derive(plan)
    const paid = ahead[index]?.interest ?? 0n
    period.fixedInterest += positive(paid - period.calculated)
    period.levelInterest = null
    period.level = (principals[index] ?? 0n) + most(paid, period.calculated) - creditedOf(period)
    period.fixedLevel = period.level
  }
  derive(plan)
}

/** Paid on the due day: the balances stay as they were. */
function tellPaid(periods: readonly Period[], ahead: readonly DueAmounts[], sign: 1n | -1n): void {
  for (const [index, period] of periods.entries()) {
    const { principal, interest } = ahead[index] ?? { principal: 0n, interest: 0n }
    period.paidPrincipal += sign * principal
    period.paidInterest += sign * interest
    const last = period.segments.at(-1)
    if (last) last.correction -= sign * principal
  }
}

/** Each period to come owes its part besides what it owed. */
export function addParts(plan: Plan, on: number, parts: readonly DueAmounts[]): void {
  for (const [index, period] of periodsAfter(plan, on).entries()) {
    const { principal, interest } = parts[index] ?? { principal: 0n, interest: 0n }
    period.fixedInterest += interest
    period.level += principal + interest
    period.fixedLevel = period.level
  }
  derive(plan)
  settleLevels(plan, on)
}
