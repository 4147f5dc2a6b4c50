// Tranches that are each repaid over the full number of instalments: a plan of the tranche alone is laid over the loan's.
import { epochDay, fromEpochDay } from '../kernel/local-date.ts'
import { dueDates } from './calendar.ts'
import type { PeriodStretch } from './period-rate.ts'
import { newPeriod, newPlan, type Period, type Plan } from './plan.ts'
import type { LoanTerms } from './terms.ts'

/** A tranche's own plan; its periods are those of the loan's plan from number `first` on. */
export interface Tranche {
  readonly first: number
  readonly alone: Plan
}

/**
 * The plan, still empty, of a tranche paid out on day `on`: from the period that the day falls in, due days counting to the
 * next, over the full number of instalments. The loan's plan grows by the periods it lacks.
 */
export function openTranche(plan: Plan, on: number): Tranche {
  const { periods, terms } = plan
  const found = periods.findIndex((period) => on < period.due)
  const first = found < 0 ? periods.length : found
  const missing = first + terms.instalmentCount - periods.length
  if (missing > 0) appendPeriods(plan, missing)
  const own = periods.slice(first, first + terms.instalmentCount)
  const stretches = own.map(({ from, due, units }) => ({ from, to: due, units }))
  return { first, alone: newPlan(termsAlone(terms, first), stretches, plan.rates) }
}

/** Each period is due at its level and what the tranche alone would repay and bear in it. */
export function layTranche(plan: Plan, { first, alone }: Tranche): void {
  for (const [index, own] of alone.periods.entries()) {
    const period = plan.periods[first + index] as Period
    period.level += own.duePrincipal + own.dueInterest
    period.fixedLevel = period.level
    period.hasInterestGrace ||= own.hasInterestGrace
    period.hasPrincipalGrace ||= own.hasPrincipalGrace
  }
}

/** Periods after the last, by the steps of the terms. */
export function appendPeriods(plan: Plan, count: number): Period[] {
  return laterStretches(plan, count).map((stretch) => appendPeriod(plan, stretch))
}

/** A period after the last. What was paid out before it began is what the last one knows, and what was paid out in that. */
function appendPeriod(plan: Plan, stretch: PeriodStretch): Period {
  const last = plan.periods.at(-1)
  const period = newPeriod(stretch, plan.rates)
  if (last) {
    period.disbursedBefore = last.disbursedBefore
    period.capitalisedBefore = last.capitalisedBefore
    for (const segment of last.segments) {
      // What stands in the opening of the period was counted as it began.
      if (segment.to === last.from) continue
      period.disbursedBefore += segment.disbursed
      period.capitalisedBefore += segment.capitalised
    }
  }
  plan.periods.push(period)
  return period
}

/** Periods of grace are counted from the loan's first; a tranche has what is left of them. */
function termsAlone({ moratorium, ...terms }: LoanTerms, first: number): LoanTerms {
  const alone = { ...terms, hasFullTermTranches: false }
  if (!moratorium) return alone
  const { principalInstalments = 0, deferredInterestInstalments = 0 } = moratorium
  return {
    ...alone,
    moratorium: {
      ...moratorium,
      principalInstalments: Math.max(0, principalInstalments - first),
      deferredInterestInstalments: Math.max(0, deferredInterestInstalments - first),
    },
  }
}

/** `count` periods after the last: on the steps of the terms, or stepping from the last due day where that was moved off them. */
function laterStretches({ terms, periods, frequency }: Plan, count: number): PeriodStretch[] {
  const { fixedLengthDays: _, ...rules } = terms
  const start = fromEpochDay(periods[0]?.from ?? 0)
  const last = periods.at(-1)?.due ?? 0
  const counted = dueDates(start, terms.frequency, periods.length + count, rules)
  const isOnSteps = epochDay(counted[periods.length - 1] ?? start) === last
  const days = isOnSteps ? counted.slice(periods.length) : dueDates(fromEpochDay(last), frequency, count)
  let from = last
  return days.map((day) => {
    const stretch = { from, to: epochDay(day), units: null }
    from = stretch.to
    return stretch
  })
}
