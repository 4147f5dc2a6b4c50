// Money beyond what is due that repays principal at once: the later instalments are smaller, or fewer.
import { type Book, followsBalance, periodOf } from './loan-book.ts'
import { syncLines } from './loan-lines.ts'
import { least, type Period, type Plan, positive, totalOf, totalPrincipal } from './plan.ts'
import { setPrincipal } from './plan-amortise.ts'
import { changeBalance } from './plan-balance.ts'
import { levelAfter } from './plan-change.ts'
import { derive } from './plan-derive.ts'
import { settleLevels } from './plan-level.ts'
import { payInterest, payPrincipal } from './plan-repayment.ts'
import type { Excess } from './terms.ts'

export type PrepaymentEffect = Extract<Excess, 'reduce_instalment' | 'reduce_term' | 'reduce_next'>

const effects: readonly Excess[] = ['reduce_instalment', 'reduce_term', 'reduce_next'] satisfies PrepaymentEffect[]

/** What the excess does to later instalments; null where it pays them, or waits. */
export function prepaymentEffect(book: Book, excess: Excess): PrepaymentEffect | null {
  return effects.includes(excess) && followsBalance(book) ? (excess as PrepaymentEffect) : null
}

export interface Repaid {
  readonly principal: bigint
  readonly interest: bigint
}

/**
 * Takes `amount`, that came in on day `on`, with the period that runs then, which is due at what was paid of it at least. Ahead
 * of its due day the interest it will bear is met first; until then all of the amount lowers the balance. Changes the plan; the
 * caller notes what was paid on the instalment.
 */
export function repayAhead(book: Book, running: Period, amount: bigint, on: number, effect: PrepaymentEffect): Repaid {
  const { plan } = book
  if (!plan || amount === 0n) return { principal: 0n, interest: 0n }
  const levels = plan.periods.map((period) => period.level)
  const interest = on < running.due ? meetInterest(plan, running, amount, on) : 0n
  const open = positive(totalPrincipal(plan) - totalOf(plan, (period) => period.paidPrincipal))
  const principal = least(amount - interest, open)
  const planned = running.duePrincipal
  payPrincipal(plan, running, on, principal)
  for (const [index, period] of plan.periods.entries()) period.level = levels[index] ?? 0n
  derive(plan)
  const repaid = running.paidPrincipal + interest
  if (repaid > positive(running.level - running.calculated)) setPrincipal(running, repaid)
  derive(plan)
  if (effect === 'reduce_instalment') levelAfter(plan, running)
  if (effect === 'reduce_next') lowerNext(plan, running, positive(repaid - planned))
  settleLevels(plan, on)
  syncLines(book)
  return { principal, interest }
}

/** Pays interest of a period whose balance is lower by `amount` from day `on` to its due day. */
function meetInterest(plan: Plan, running: Period, amount: bigint, on: number): bigint {
  changeBalance(plan, on, { correction: -amount })
  derive(plan)
  const interest = least(amount, positive(running.calculated - running.paidInterest))
  // Principal leaves by itself; what pays interest is back in the balance when interest is due.
  changeBalance(plan, on, { correction: amount - interest })
  changeBalance(plan, running.due, { correction: interest })
  derive(plan)
  payInterest(plan, running, on, interest)
  return interest
}

/** The next instalments repay so much less, one after the other; their interest is due as before. */
function lowerNext(plan: Plan, running: Period, amount: bigint): void {
  let rest = amount
  for (const period of plan.periods.slice(plan.periods.indexOf(running) + 1)) {
    if (rest === 0n) return
    const cut = least(rest, positive(period.duePrincipal - period.paidPrincipal))
    setPrincipal(period, period.duePrincipal - cut)
    rest -= cut
    derive(plan)
  }
}

/** The period that day `on` falls in, its due day included; on the day the loan starts the first. */
export function runningPeriod(book: Book, on: number): Period | undefined {
  const planned = book.lines.filter((each) => each.isPlanned)
  const line = planned.find(({ from, due }) => from < on && on <= due) ?? planned.find(({ from }) => from === on)
  return line && periodOf(book, line)
}
