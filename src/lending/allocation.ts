// Instalments as they are owed and paid, and how money is laid against them.
import type { LocalDate } from '../kernel/local-date.ts'
import { type Currency, Money } from '../kernel/money.ts'
import type { Parts } from './effect.ts'
import { type Component, components } from './terms.ts'

export interface InstalmentState {
  readonly number: number
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
  /** `payoff`: what a payoff made of the instalments that were not yet due, all due on its day. */
  readonly origin: 'schedule' | 'payoff'
  /** Principal and interest by the schedule, fees and penalties as they were charged. */
  readonly charged: Parts
  readonly paid: Parts
  /** The day on which nothing of it was left unpaid, on or after the due date. */
  readonly settledOn: LocalDate | null
}

export interface Allocation {
  readonly instalments: readonly InstalmentState[]
  readonly paid: Parts
  /** What found nothing due. */
  readonly rest: Money
}

export function noParts(currency: Currency): Parts {
  const zero = Money.zero(currency)
  return { principal: zero, interest: zero, fee: zero, penalty: zero }
}

export function sumOfParts(parts: Parts): Money {
  return parts.principal.plus(parts.interest).plus(parts.fee).plus(parts.penalty)
}

export function unpaid(instalment: InstalmentState, component: Component): Money {
  return instalment.charged[component].minus(instalment.paid[component])
}

export function unpaidTotal(instalment: InstalmentState): Money {
  return sumOfParts(instalment.charged).minus(sumOfParts(instalment.paid))
}

/**
 * Lays `amount` against the instalments due by `on`: the oldest first, and within it component by component in `order`. It
 * also notes the settling of an instalment that owes nothing.
 */
export function allocate(
  instalments: readonly InstalmentState[],
  order: readonly Component[],
  amount: Money,
  on: LocalDate,
): Allocation {
  const after = [...instalments]
  let paid = noParts(amount.currency)
  let rest = amount
  for (const [index, instalment] of instalments.entries()) {
    if (instalment.dueOn > on) break
    if (instalment.settledOn !== null) continue
    const taken = take(instalment, order, rest)
    const paidNow = plusParts(instalment.paid, taken)
    rest = rest.minus(sumOfParts(taken))
    paid = plusParts(paid, taken)
    const isSettled = components.every((component) => paidNow[component].equals(instalment.charged[component]))
    after[index] = { ...instalment, paid: paidNow, settledOn: isSettled ? on : null }
    if (!isSettled) break
  }
  return { instalments: after, paid, rest }
}

export function plusParts(a: Parts, b: Parts): Parts {
  return {
    principal: a.principal.plus(b.principal),
    interest: a.interest.plus(b.interest),
    fee: a.fee.plus(b.fee),
    penalty: a.penalty.plus(b.penalty),
  }
}

/** As much of `amount` as the instalment owes, in the order of the terms. */
function take(instalment: InstalmentState, order: readonly Component[], amount: Money): Parts {
  const taken: Record<Component, Money> = { ...noParts(amount.currency) }
  let rest = amount
  for (const component of order) {
    taken[component] = Money.min(rest, unpaid(instalment, component))
    rest = rest.minus(taken[component])
  }
  return taken
}
