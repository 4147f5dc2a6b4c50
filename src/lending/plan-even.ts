// Level instalments evened out, where rounding leaves too much to the last.
import { divideRounded } from '../kernel/decimal.ts'
import { copyPlan, isPaid, type Period, type Plan, paidOf } from './plan.ts'
import { areAllLevel, inMultiples } from './plan-amortise.ts'
import { derive } from './plan-derive.ts'
import { settleLevels } from './plan-level.ts'

interface LevelGap {
  readonly level: bigint
  readonly difference: bigint
  readonly uncountable: number
}

/** How far the last instalment is from the one before it. */
function levelGap(periods: readonly Period[]): LevelGap {
  for (let index = periods.length - 1; index > 0; index -= 1) {
    const last = periods[index] as Period
    const before = periods[index - 1] as Period
    if (last.hasPrincipalGrace || before.hasPrincipalGrace || isPaid(last) || isPaid(before)) continue
    const uncountable = periods.filter((each) => each.hasPrincipalGrace || before.level < paidOf(each)).length
    return { level: before.level, difference: last.level - before.level, uncountable }
  }
  return { level: periods[0]?.level ?? 0n, difference: 0n, uncountable: 0 }
}

const size = (amount: bigint) => (amount < 0n ? -amount : amount)

/**
 * Where the last instalment differs by more units than half the instalments, the difference is spread over them, three times
 * at most and only while it shrinks.
 */
export function evenOut(plan: Plan, periods: readonly Period[]): void {
  const [first] = periods
  if (!first || plan.terms.lastInstalment !== 'evened_out' || !areAllLevel(plan.terms)) return
  let trial: Plan | null = null
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const gap = levelGap(periods)
    const half = Math.floor(periods.filter((each) => !each.hasPrincipalGrace).length / 2)
    if (half === 0 || size(gap.difference) <= BigInt(half)) return
    const share = divideRounded(
      gap.difference,
      BigInt(Math.max(1, periods.length - gap.uncountable)),
      plan.terms.roundingMode,
    )
    const level = inMultiples(plan, gap.level + share)
    if (level === gap.level) return
    trial ??= copyPlan(plan)
    const changed = trial.periods.filter(
      (each) => each.from >= first.from && each.due >= first.due && !each.holdsEarlyMoney && !each.hasPrincipalGrace,
    )
    for (const period of changed) {
      if (level < paidOf(period)) continue
      period.level = level
      period.fixedLevel = level
    }
    derive(trial)
    settleLevels(trial, first.due)
    if (size(levelGap(trial.periods).difference) >= size(gap.difference)) return
    let index = 0
    for (const period of periods) {
      if (period.hasPrincipalGrace) continue
      const found = changed[index]
      index += 1
      if (!found) continue
      period.level = found.level
      period.fixedLevel = found.level
    }
    derive(plan)
  }
}
