// The derived figures of a plan: what each period bears and repays, from the balances that run through them.
import type { RateTerms } from './period-rate.ts'
import { creditedInterest, least, most, owedLevel, type Period, type Plan, positive } from './plan.ts'
import { ownInterest, rateTermsOf } from './plan-interest.ts'

/**
 * Works the derived figures out, from the first period to the last; `amounts`: on the balances as they stand. Where only
 * `since` and later periods have changed, from that one on; up to `through`, where later ones are not looked at yet.
 */
export function derive(plan: Plan, which: 'all' | 'amounts' = 'all', since?: Period, through?: Period): void {
  const of = rateTermsOf(plan)
  const first = since ? plan.periods.indexOf(since) : 0
  let before = plan.periods[first - 1] ?? null
  for (let index = first; index < plan.periods.length; index += 1) {
    const period = plan.periods[index] as Period
    if (which === 'all') runBalance(before, period)
    deriveAmounts(of, before, period)
    if (period === through) return
    before = period
  }
}

/** The derived figures of one period, given those of the one before. */
export function deriveAmounts(of: RateTerms, before: Period | null, period: Period): void {
  period.calculated = calculatedInterest(of, period, before)
  followInterest(period)
  const owed = owedLevel(period)
  const planned = positive(owed - period.calculated)
  period.dueInterest = dueInterest(period, owed, planned)
  period.duePrincipal = most(positive(owed - period.dueInterest), period.paidPrincipal)
  period.leftOver = positive(period.calculated - period.dueInterest)
}

/** Where principal is planned, the level is always that and the interest borne. */
function followInterest(period: Period): void {
  if (period.levelInterest === null) return
  const interest = borneInterest(period)
  period.level += interest - period.levelInterest
  period.levelInterest = interest
}

/** Interest that is due on top of planned principal. */
export function borneInterest(period: Period): bigint {
  return period.hasInterestGrace ? 0n : period.calculated - period.broughtForward - creditedInterest(period)
}

function runBalance(before: Period | null, period: Period): void {
  let last = before?.segments.at(-1)
  let carried = before ? before.paidPrincipal - before.duePrincipal : 0n
  for (const segment of period.segments) {
    segment.balance = last
      ? positive(last.balance + last.disbursed + last.capitalised + last.correction + carried)
      : segment.balance
    carried = 0n
    last = segment
  }
}

function calculatedInterest(of: RateTerms, period: Period, before: Period | null): bigint {
  let interest = period.fixedInterest + period.broughtForward + (before?.leftOver ?? 0n)
  if (!period.isInterestMoved && !period.isInterestClosed) interest += ownInterest(of, period)
  return positive(interest)
}

function dueInterest(period: Period, owed: bigint, planned: bigint): bigint {
  if (period.hasInterestGrace) return period.paidInterest
  // What is paid ahead may leave no room for interest: then it is owed with the next period.
  const room = period.paidPrincipal > planned ? period.paidInterest : least(period.calculated, owed)
  return most(room, period.paidInterest)
}
