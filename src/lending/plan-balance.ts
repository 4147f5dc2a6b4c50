// What changes the balances that run through a plan: each change stands on a day, and splits the segment it falls into.
import { newSegment, type OverdueCorrection, type Period, type Plan, periodAt, type Segment } from './plan.ts'
import { derive } from './plan-derive.ts'
import { settleLevels } from './plan-level.ts'

export interface BalanceChange {
  readonly disbursed?: bigint
  readonly capitalised?: bigint
  readonly correction?: bigint
}

/** Notes the change on day `on`; the period it falls in, or null outside the plan. */
export function changeBalance(plan: Plan, on: number, change: BalanceChange): Period | null {
  const period = periodAt(plan, on)
  if (!period) return null
  const segment = segmentEndingOn(plan, period, on) ?? splitSegment(period, on)
  segment.disbursed += change.disbursed ?? 0n
  segment.capitalised += change.capitalised ?? 0n
  segment.correction += change.correction ?? 0n
  return period
}

function segmentEndingOn(plan: Plan, period: Period, on: number): Segment | undefined {
  const last = period.segments.at(-1)
  // On the last day of all, a change stands in a segment of no days after it.
  if (period === plan.periods.at(-1) && on === period.due) return last && last.from === last.to ? last : undefined
  return period.segments.find((segment) => segment.to === on)
}

/** Ends the segment that day `on` falls in there, and begins another; returns the one that ends. */
function splitSegment(period: Period, on: number): Segment {
  const { segments } = period
  const found = segments.findLastIndex((segment) => on > segment.from && on <= segment.to)
  const index = Math.max(found, 0)
  const segment = segments[index] as Segment
  const day = Math.min(Math.max(on, segment.from), segment.to)
  const rest = newSegment(day, segment.to, segment.isPaused)
  segment.to = day
  segment.levelFactor = null
  segments.splice(index + 1, 0, rest)
  return segment
}

/** Principal that leaves (negative) or stays otherwise than planned, from day `on`. */
export function correctBalance(plan: Plan, on: number, amount: bigint): void {
  const period = changeBalance(plan, on, { correction: amount })
  if (!period) return
  derive(plan, 'all', period)
  settleLevels(plan, on)
}

/**
 * Principal that is overdue bears interest from `on`, or no more; kept apart so that it can be taken back. `ended`: where
 * arrears had ended until now; what goes on from that day leaves only the difference there.
 */
export function correctOverdue(plan: Plan, on: number, amount: bigint, ended: OverdueCorrection | null = null): void {
  const before = ended?.on === on ? ended : null
  const sum = amount + (before?.amount ?? 0n)
  const within = periodAt(plan, on)
  if (!within) return
  const isCut = before?.isCut ?? segmentEndingOn(plan, within, on) === undefined
  if (amount !== 0n) changeBalance(plan, on, { correction: amount })
  if (sum !== 0n) plan.overdueCorrections.push({ on, amount: sum, periodDue: within.due, isCut })
  else if (before?.isCut) rejoinSegments(within, on)
  derive(plan, 'all', within)
  settleLevels(plan, on)
}

/** The segments that end and begin on day `on` are one again, where nothing stands between them. */
export function rejoinSegments({ segments }: Period, on: number): void {
  const index = segments.findIndex((segment) => segment.to === on)
  const [segment, next] = [segments[index], segments[index + 1]]
  if (!segment || !next || segment.isPaused !== next.isPaused) return
  const { correction, disbursed, capitalised } = segment
  const { creditedPrincipal, creditedInterest } = next
  if ([correction, disbursed, capitalised, creditedPrincipal, creditedInterest].some((amount) => amount !== 0n)) return
  Object.assign(segment, { to: next.to, levelFactor: null })
  Object.assign(segment, { correction: next.correction, disbursed: next.disbursed, capitalised: next.capitalised })
  segments.splice(index + 1, 1)
}

/** Owed again from day `on`, after a chargeback: due with the period that runs. */
export function creditAmounts(plan: Plan, on: number, principal: bigint, interest: bigint): void {
  if (!changeBalance(plan, on, { correction: principal })) return
  const last = plan.periods.at(-1)
  const period = plan.periods.find((each) => each.from <= on && (on < each.due || (each === last && on === each.due)))
  const segment = period?.segments.findLast((each) => each.from === on)
  if (segment) {
    segment.creditedPrincipal += principal
    segment.creditedInterest += interest
  }
  derive(plan)
  settleLevels(plan, on)
}

/**
 * The day whose start begins the interest of day `on`: itself, or the day before where the terms count the interest of a day
 * as earned at its end, the day of disbursement bearing none.
 */
export function interestStart({ terms }: Plan, on: number): number {
  return terms.interestFrom === 'day_after' ? on - 1 : on
}

/** No interest on the days from `from` to `until`, both included. */
export function pauseInterest(plan: Plan, from: number, until: number): void {
  const [begin, finish] = [interestStart(plan, from), interestStart(plan, until) + 1]
  const affected = plan.periods.filter((period) => period.from < finish && period.due > begin)
  for (const period of affected) {
    const start = Math.max(begin, period.from)
    const end = Math.min(finish, period.due)
    if (!period.segments.some((segment) => segment.from === start)) splitSegment(period, start)
    if (!period.segments.some((segment) => segment.to === end)) splitSegment(period, end)
    for (const segment of period.segments) if (segment.from >= start && segment.to <= end) segment.isPaused = true
  }
  const [first] = affected
  if (!first) return
  derive(plan)
  settleLevels(plan, first.from)
}
