// Each lender's share of what happens on a loan: largest remainder on running totals, so that shares always sum to the whole
// and no lender ever strays by a unit from its exact claim. When history changes it is shared anew, key by key: what is taken
// out is taken back exactly, and what stays is shared as if the change had always been known. Tax on charges is not shared: all of
// it is the lender of record's, the own book's.
import { decimal } from '../../kernel/decimal.ts'
import { type EffectType, type TaxPart, taxParts } from '../../lending/effect.ts'
import { splitRunningTotal } from '../../lending/split.ts'
import { type Component, components } from '../../lending/terms.ts'

/** What lenders share by their weights: what the borrower owes, by component, and the income that another than the borrower pays. */
export type SharedQuantity = Component | 'income'

export const sharedQuantities: readonly SharedQuantity[] = [...components, 'income']

type Shared = Readonly<Record<SharedQuantity, bigint>>
type Tax = Readonly<Record<TaxPart, bigint>>

/**
 * Minor units with the sign of the borrower's debt: what comes in, from whomever, is negative. Fee and penalty are without tax,
 * and the tax on charges stands beside them.
 */
export type Amounts = Shared & Tax

export interface LegClaim {
  readonly isOwnBook: boolean
  readonly weights: Readonly<Record<Component, string>>
}

/**
 * What a leg was given so far. `raised` is what became owed, `settled` what was paid, both with the sign of the borrower's debt;
 * `tax` is what is owed of the tax on charges.
 */
export interface LegTotals extends LegClaim {
  readonly raised: Shared
  readonly settled: Shared
  readonly tax: Tax
}

export type Flow = 'raised' | 'settled'

const raisesPrincipal: ReadonlySet<EffectType> = new Set<EffectType>([
  'disbursement',
  'capitalisation',
  'interest_capitalisation',
])

/**
 * Which running total a change of a quantity belongs to. A fee deducted at disbursement is settled there. What is charged
 * back, waived or written off takes back what was settled, or settles it without money: so what became owed comes to nothing
 * for each lender when the loan does.
 */
export function flowOf(type: EffectType, quantity: SharedQuantity): Flow {
  if (type === 'charge' || type === 'tax' || type === 'accrual') return 'raised'
  return quantity === 'principal' && raisesPrincipal.has(type) ? 'raised' : 'settled'
}

/** The legs' shares of `whole`, and their totals after it. */
export function shareAmounts(
  type: EffectType,
  whole: Amounts,
  legs: readonly LegTotals[],
): { readonly shares: readonly Amounts[]; readonly legs: readonly LegTotals[] } {
  const columns = byQuantity((quantity) => {
    if (whole[quantity] === 0n) return legs.map(() => 0n)
    const flow = flowOf(type, quantity)
    const carried = legs.map((leg) => leg[flow][quantity])
    return splitRunningTotal(
      carried,
      whole[quantity],
      legs.map((leg) => decimal(leg.weights[weighedBy(quantity)])),
    )
  })
  const shares = legs.map(({ isOwnBook }, leg) => ({
    ...byQuantity((quantity) => columns[quantity][leg] ?? 0n),
    ...byTaxPart((part) => (isOwnBook ? whole[part] : 0n)),
  }))
  return { shares, legs: legs.map((leg, index) => addTo(leg, type, shares[index] as Amounts)) }
}

/** Income that another pays belongs to those whose principal it is paid for, as a fee that is financed does. */
function weighedBy(quantity: SharedQuantity): Component {
  return quantity === 'income' ? 'principal' : quantity
}

/** A leg's totals with one more share in them. */
export function addTo(leg: LegTotals, type: EffectType, share: Amounts): LegTotals {
  const sum = (flow: Flow) =>
    byQuantity((quantity) => leg[flow][quantity] + (flowOf(type, quantity) === flow ? share[quantity] : 0n))
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
  let legs: readonly LegTotals[] = claims.map((claim) => ({
    ...claim,
    raised: nothingShared,
    settled: nothingShared,
    tax: nothingShared,
  }))
  const byKey = new Map<string, readonly Amounts[]>()
  for (const { key, type, whole } of effects) {
    const shared = shareAmounts(type, whole, legs)
    legs = shared.legs
    const before = byKey.get(key)
    byKey.set(
      key,
      before ? before.map((share, index) => plus(share, shared.shares[index] ?? nothingShared)) : shared.shares,
    )
  }
  return byKey
}

/** What must still be given under each key so that `posted` becomes `wanted`; keys that agree are left out. */
export function shareDifferences(
  wanted: ReadonlyMap<string, readonly Amounts[]>,
  posted: ReadonlyMap<string, readonly Amounts[]>,
  legCount: number,
): Map<string, readonly Amounts[]> {
  const differences = new Map<string, readonly Amounts[]>()
  for (const key of new Set([...posted.keys(), ...wanted.keys()])) {
    const shares = Array.from({ length: legCount }, (_, leg) =>
      plus(wanted.get(key)?.[leg] ?? nothingShared, negated(posted.get(key)?.[leg] ?? nothingShared)),
    )
    if (!shares.every(isZero)) differences.set(key, shares)
  }
  return differences
}

function plus(a: Amounts, b: Amounts): Amounts {
  return amountsOf((part) => a[part] + b[part])
}

function negated(amounts: Amounts): Amounts {
  return amountsOf((part) => -amounts[part])
}

/** What a leg has outstanding; of `income`, what it was paid. */
export function balanceOf(leg: LegTotals): Amounts {
  return { ...byQuantity((quantity) => leg.raised[quantity] + leg.settled[quantity]), ...leg.tax }
}

/** With the tax in the fee and the penalty that it is on, as the borrower owes them. */
export function componentsOf({
  principal,
  interest,
  fee,
  penalty,
  feeTax,
  penaltyTax,
}: Amounts): Readonly<Record<Component, bigint>> {
  return { principal, interest, fee: fee + feeTax, penalty: penalty + penaltyTax }
}

export function amountsOf(amount: (part: keyof Amounts) => bigint): Amounts {
  return { ...byQuantity(amount), ...byTaxPart(amount) }
}

export function byQuantity<Value>(of: (quantity: SharedQuantity) => Value): Readonly<Record<SharedQuantity, Value>> {
  return {
    principal: of('principal'),
    interest: of('interest'),
    fee: of('fee'),
    penalty: of('penalty'),
    income: of('income'),
  }
}

export const nothingShared: Amounts = amountsOf(() => 0n)

function byTaxPart(amount: (part: TaxPart) => bigint): Tax {
  return { feeTax: amount('feeTax'), penaltyTax: amount('penaltyTax') }
}

export function isZero(amounts: Amounts): boolean {
  return [...sharedQuantities, ...taxParts].every((part) => amounts[part] === 0n)
}
