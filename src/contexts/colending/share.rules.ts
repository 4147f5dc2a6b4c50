// Each lender's share of what happens on a loan: largest remainder on running totals, so that shares always sum to the whole
// and no lender ever strays by a unit from its exact claim. When history changes it is shared anew, key by key: what is taken
// out is taken back exactly, and what stays is shared as if the change had always been known. Tax on charges is not shared: all of
// it is the lender of record's, the own book's.
import { decimal } from '../../kernel/decimal.ts'
import { type EffectType, type TaxPart, taxParts } from '../../lending/effect.ts'
import { splitRunningTotal } from '../../lending/split.ts'
import type { Component } from '../../lending/terms.ts'

export const sharedComponents: readonly Component[] = ['principal', 'interest', 'fee', 'penalty']

type ByComponent = Readonly<Record<Component, bigint>>

/** In minor units: fee and penalty without tax, and the tax on charges beside them. */
export type Amounts = ByComponent & Readonly<Record<TaxPart, bigint>>

export interface LegClaim {
  readonly isOwnBook: boolean
  readonly weights: Readonly<Record<Component, string>>
}

/**
 * What a leg was given so far. `raised` is what became owed, `settled` what was paid, both with the sign of the borrower's debt;
 * `tax` is what is owed of the tax on charges.
 */
export interface LegTotals extends LegClaim {
  readonly raised: ByComponent
  readonly settled: ByComponent
  readonly tax: Readonly<Record<TaxPart, bigint>>
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
export function flowOf(type: EffectType, component: Component): Flow {
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
      legs.map((leg) => decimal(leg.weights[component])),
    )
  })
  const shares = legs.map(({ isOwnBook }, leg) => ({
    ...byComponent((_component, index) => columns[index]?.[leg] ?? 0n),
    ...byTaxPart((part) => (isOwnBook ? whole[part] : 0n)),
  }))
  return { shares, legs: legs.map((leg, index) => addTo(leg, type, shares[index] as Amounts)) }
}

/** A leg's totals with one more share in them. */
export function addTo(leg: LegTotals, type: EffectType, share: Amounts): LegTotals {
  const sum = (flow: Flow) =>
    byComponent((component) => leg[flow][component] + (flowOf(type, component) === flow ? share[component] : 0n))
  const tax = byTaxPart((part) => leg.tax[part] + share[part])
  return { ...leg, raised: sum('raised'), settled: sum('settled'), tax }
}

/** What one step of a loan's history changes, under its stable key. */
export interface SharedEffect {
  readonly key: string
  readonly type: EffectType
  readonly whole: Amounts
}

/** What each leg gets under each key when a history, in its order, is shared from its beginning. */
export function foldShares(
  claims: readonly LegClaim[],
  effects: readonly SharedEffect[],
): Map<string, readonly Amounts[]> {
  const nothing = amountsOf(() => 0n)
  let legs: readonly LegTotals[] = claims.map((claim) => ({
    ...claim,
    raised: nothing,
    settled: nothing,
    tax: nothing,
  }))
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

/** What a leg has outstanding. */
export function balanceOf(leg: LegTotals): Amounts {
  return { ...byComponent((component) => leg.raised[component] + leg.settled[component]), ...leg.tax }
}

/** With the tax in the fee and the penalty that it is on, as the borrower owes them. */
export function componentsOf({ principal, interest, fee, penalty, feeTax, penaltyTax }: Amounts): ByComponent {
  return { principal, interest, fee: fee + feeTax, penalty: penalty + penaltyTax }
}

export function amountsOf(amount: (part: keyof Amounts) => bigint): Amounts {
  return { ...byComponent(amount), ...byTaxPart(amount) }
}

export function byComponent(amount: (component: Component, index: number) => bigint): ByComponent {
  return {
    principal: amount('principal', 0),
    interest: amount('interest', 1),
    fee: amount('fee', 2),
    penalty: amount('penalty', 3),
  }
}

function byTaxPart(amount: (part: TaxPart) => bigint): Readonly<Record<TaxPart, bigint>> {
  return { feeTax: amount('feeTax'), penaltyTax: amount('penaltyTax') }
}

export function isZero(amounts: Amounts): boolean {
  return [...sharedComponents, ...taxParts].every((part) => amounts[part] === 0n)
}
