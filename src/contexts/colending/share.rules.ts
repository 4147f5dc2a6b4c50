// Each lender's share of what happens on a loan: largest remainder on running totals, so that shares always sum to the whole
// and no lender ever strays by a unit from its exact claim. When history changes it is shared anew, key by key: what is taken
// out is taken back exactly, and what stays is shared as if the change had always been known.
import { decimal } from '../../kernel/decimal.ts'
import type { EffectType } from '../../lending/effect.ts'
import { splitRunningTotal } from '../../lending/split.ts'
import type { Component } from '../../lending/terms.ts'

/** What the borrower owes, by component, and the income that another than the borrower pays for the loan. */
export type SharedComponent = Component | 'income'

export const sharedComponents: readonly SharedComponent[] = ['principal', 'interest', 'fee', 'penalty', 'income']

/** Minor units with the sign of the borrower's debt: what comes in, from whomever, is negative. */
export type Amounts = Readonly<Record<SharedComponent, bigint>>

/** What a leg was given so far. `raised` is what became owed, `settled` what was paid, both with the sign of the borrower's debt. */
export interface LegTotals {
  readonly weights: Readonly<Record<Component, string>>
  readonly raised: Amounts
  readonly settled: Amounts
}

export type Flow = 'raised' | 'settled'

const raisesPrincipal: ReadonlySet<EffectType> = new Set<EffectType>([
  'disbursement',
  'capitalisation',
  'interest_capitalisation',
])

/**
 * Which running total a change of a component belongs to. A fee deducted at disbursement is settled there. What is charged
 * back, waived or written off takes back what was settled, or settles it without money: so what became owed comes to nothing
 * for each lender when the loan does.
 */
export function flowOf(type: EffectType, component: SharedComponent): Flow {
  if (type === 'charge' || type === 'tax' || type === 'accrual') return 'raised'
  return component === 'principal' && raisesPrincipal.has(type) ? 'raised' : 'settled'
}

/** The legs' shares of `whole`, and their totals after it. */
export function shareAmounts(
  type: EffectType,
  whole: Amounts,
  legs: readonly LegTotals[],
): { readonly shares: readonly Amounts[]; readonly legs: readonly LegTotals[] } {
  const columns = sharedComponents.map((component) => {
    if (whole[component] === 0n) return legs.map(() => 0n)
    const flow = flowOf(type, component)
    const carried = legs.map((leg) => leg[flow][component])
    return splitRunningTotal(
      carried,
      whole[component],
      legs.map((leg) => decimal(leg.weights[weighedBy(component)])),
    )
  })
  const shares = legs.map((_, leg) => amountsOf((_component, index) => columns[index]?.[leg] ?? 0n))
  return { shares, legs: legs.map((leg, index) => addTo(leg, type, shares[index] as Amounts)) }
}

/** Income that another pays belongs to those whose principal it is paid for, as a fee that is financed does. */
function weighedBy(component: SharedComponent): Component {
  return component === 'income' ? 'principal' : component
}

/** A leg's totals with one more share in them. */
export function addTo(leg: LegTotals, type: EffectType, share: Amounts): LegTotals {
  const sum = (flow: Flow) =>
    amountsOf((component) => leg[flow][component] + (flowOf(type, component) === flow ? share[component] : 0n))
  return { ...leg, raised: sum('raised'), settled: sum('settled') }
}

/** What one step of a loan's history changes, under its stable key. */
export interface SharedEffect {
  readonly key: string
  readonly type: EffectType
  readonly whole: Amounts
}

/** What each leg gets under each key when a history, in its order, is shared from its beginning. */
export function foldShares(
  weights: readonly LegTotals['weights'][],
  effects: readonly SharedEffect[],
): Map<string, readonly Amounts[]> {
  const nothing = amountsOf(() => 0n)
  let legs: readonly LegTotals[] = weights.map((own) => ({ weights: own, raised: nothing, settled: nothing }))
  const byKey = new Map<string, readonly Amounts[]>()
  for (const { key, type, whole } of effects) {
    const shared = shareAmounts(type, whole, legs)
    legs = shared.legs
    const before = byKey.get(key)
    byKey.set(key, before ? before.map((share, index) => plus(share, shared.shares[index] ?? nothing)) : shared.shares)
  }
  return byKey
}

/** What must still be given under each key so that `posted` becomes `wanted`; keys that agree are left out. */
export function shareDifferences(
  wanted: ReadonlyMap<string, readonly Amounts[]>,
  posted: ReadonlyMap<string, readonly Amounts[]>,
  legCount: number,
): Map<string, readonly Amounts[]> {
  const nothing = amountsOf(() => 0n)
  const differences = new Map<string, readonly Amounts[]>()
  for (const key of new Set([...posted.keys(), ...wanted.keys()])) {
    const shares = Array.from({ length: legCount }, (_, leg) =>
      plus(wanted.get(key)?.[leg] ?? nothing, negated(posted.get(key)?.[leg] ?? nothing)),
    )
    if (!shares.every(isZero)) differences.set(key, shares)
  }
  return differences
}

function plus(a: Amounts, b: Amounts): Amounts {
  return amountsOf((component) => a[component] + b[component])
}

function negated(amounts: Amounts): Amounts {
  return amountsOf((component) => -amounts[component])
}

/** What a leg has outstanding; of `income`, what it was paid. */
export function balanceOf(leg: LegTotals): Amounts {
  return amountsOf((component) => leg.raised[component] + leg.settled[component])
}

export function amountsOf(amount: (component: SharedComponent, index: number) => bigint): Amounts {
  return {
    principal: amount('principal', 0),
    interest: amount('interest', 1),
    fee: amount('fee', 2),
    penalty: amount('penalty', 3),
    income: amount('income', 4),
  }
}

export const nothingShared: Amounts = amountsOf(() => 0n)

export function isZero(amounts: Amounts): boolean {
  return sharedComponents.every((component) => amounts[component] === 0n)
}
