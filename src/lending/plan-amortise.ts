// How instalments are made up: level ones, fixed by the annuity or agreed, or principal as planned with its interest on top.
import { Decimal, divideRounded, roundToBigInt } from '../kernel/decimal.ts'
import { Money } from '../kernel/money.ts'
import { rateValue } from '../kernel/rate.ts'
import { least, type Period, type Plan, paidOf, positive, totalPrincipal } from './plan.ts'
import { borneInterest, derive } from './plan-derive.ts'
import { arithmeticFor, levelFactors } from './plan-interest.ts'
import type { LoanTerms } from './terms.ts'

/** True where principal is planned and interest comes on top: instalments are not level. */
export function plansPrincipal({ amortisation }: LoanTerms): boolean {
  return amortisation !== 'equal_instalments'
}

/** True where all level instalments are meant to be the same, so that the last may be evened out with them. */
export function areAllLevel(
  terms: Pick<LoanTerms, 'amortisation' | 'fixedInstalment' | 'balloon' | 'levelSteps'>,
): boolean {
  const { amortisation, fixedInstalment, balloon, levelSteps = [] } = terms
  const isOther = fixedInstalment !== undefined || balloon !== undefined || levelSteps.length > 0
  return amortisation === 'equal_instalments' && !isOther
}

/** Minor units of an amount of the terms. */
function minorOf({ currency }: LoanTerms, text: string | undefined): bigint {
  return text === undefined ? 0n : Money.parse(currency, text).minor
}

/**
 * The instalment of each of `periods` that repays `balance` with them, the annuity formula for periods of unequal length:
 * A_k = w_k · (P · Π(1+r) − B) / Σ_j w_j Π_{i>j}(1+r_i), with the balloon B left to the last and w_k the steps made by then.
 */
export function annuityLevels(plan: Plan, periods: readonly Period[], balance: bigint): bigint[] {
  const { terms } = plan
  const { fixedInstalment } = terms
  if (fixedInstalment !== undefined) return periods.map(() => minorOf(terms, fixedInstalment))
  const isOnTop = terms.moratorium?.deferredInterest === 'on_top'
  if (hasDeferredInterest(plan, periods) && terms.lastInstalment !== 'evened_out' && !isOnTop) {
    return deferredLevels(plan, periods, balance)
  }
  const factors = periods.map((period) => (period.hasInterestGrace && !isOnTop ? [] : levelFactors(plan, period)))
  const arithmetic = arithmeticFor(plan)
  if (areAllLevel(terms)) {
    const level = arithmetic.level(balance, factors)
    return periods.map(() => level)
  }
  const weights = periods.map((period) => weightOf(plan, period).toFixed())
  return arithmetic.levelsByWeight(balance, factors, least(minorOf(terms, terms.balloon), balance), weights)
}

/** Deferred interest on top: its periods, and the first after them, repay what their levels would beside their own interest. */
export function planDeferred(plan: Plan, periods: readonly Period[]): void {
  if (plan.terms.moratorium?.deferredInterest !== 'on_top') return
  let before: Period | undefined
  for (const period of periods) {
    if (period.hasInterestGrace || before?.hasInterestGrace) {
      derive(plan)
      setPrincipal(period, positive(period.level - (period.calculated - (before?.leftOver ?? 0n))))
    }
    before = period
  }
  derive(plan)
}

function hasDeferredInterest(plan: Plan, periods: readonly Period[]): boolean {
  return periods.some((period) => period.hasInterestGrace) || interestBefore(plan, periods) > 0n
}

/** Interest of the periods before, which they did not take. */
function interestBefore(plan: Plan, [first]: readonly Period[]): bigint {
  return first ? (plan.periods[plan.periods.indexOf(first) - 1]?.leftOver ?? 0n) : 0n
}

/**
 * Level instalments where interest of some periods is owed with later ones, bearing none itself: the level at which nothing is
 * left at the end. What is left falls in a straight line as the level grows, so the secant meets it in a few steps.
 */
function deferredLevels(plan: Plan, periods: readonly Period[], balance: bigint): bigint[] {
  const { terms } = plan
  const arithmetic = arithmeticFor(plan)
  const steps = periods.map((period) => ({
    rate: levelFactors(plan, period).reduce((sum, each) => sum.plus(arithmetic.factorText(each)), new Decimal(0)),
    weight: weightOf(plan, period),
    isDeferred: period.hasInterestGrace,
  }))
  const opening = { principal: new Decimal(balance.toString()), interest: interestBefore(plan, periods).toString() }
  const balloon = least(minorOf(terms, terms.balloon), balance).toString()
  const leftAt = (level: Decimal) => leftAfter(steps, opening, level).minus(balloon)
  let [before, level] = [new Decimal(0), new Decimal(balance.toString()).dividedBy(Math.max(1, periods.length))]
  for (let round = 0; round < 50; round += 1) {
    const [a, b] = [leftAt(before), leftAt(level)]
    if (b.abs().lessThan(1e-9) || a.equals(b)) break
    const next = level.minus(b.times(level.minus(before)).dividedBy(b.minus(a)))
    before = level
    level = next
  }
  return steps.map(({ weight }) => roundToBigInt(level.times(weight), terms.roundingMode))
}

interface Step {
  readonly rate: Decimal
  readonly weight: Decimal
  readonly isDeferred: boolean
}

/** Principal and interest that are left when every period is paid its level, and deferred interest waits. */
function leftAfter(steps: readonly Step[], opening: { principal: Decimal; interest: string }, level: Decimal): Decimal {
  let { principal } = opening
  let interest = new Decimal(opening.interest)
  for (const { rate, weight, isDeferred } of steps) {
    const due = level.times(weight)
    interest = interest.plus(principal.times(rate))
    const paid = isDeferred ? new Decimal(0) : Decimal.min(due, interest)
    interest = interest.minus(paid)
    principal = principal.minus(due.minus(paid))
  }
  return principal.plus(interest)
}

/** The instalments that bring `total` in, the balloon left to the last. */
export function evenLevels(plan: Plan, periods: readonly Period[], total: bigint): bigint[] {
  const { terms } = plan
  const { fixedInstalment, roundingMode } = terms
  if (fixedInstalment !== undefined) return periods.map(() => minorOf(terms, fixedInstalment))
  if (areAllLevel(terms)) {
    const level = divideRounded(positive(total), BigInt(periods.length), roundingMode)
    return periods.map(() => level)
  }
  const whole = positive(total - minorOf(terms, terms.balloon))
  const weights = periods.map((period) => weightOf(plan, period))
  const sum = weights.reduce((all, each) => all.plus(each), new Decimal(0))
  const { numerator, denominator } = fractionOf(sum)
  return weights.map((weight) => {
    const share = fractionOf(weight)
    return divideRounded(whole * share.numerator * denominator, share.denominator * numerator, roundingMode)
  })
}

/** How large an instalment is beside the first: every step up to its number multiplies. */
function weightOf({ terms, periods }: Plan, period: Period): Decimal {
  const number = periods.indexOf(period) + 1
  return (terms.levelSteps ?? [])
    .filter(({ fromInstalment }) => fromInstalment <= number)
    .reduce((weight, { change }) => weight.times(new Decimal(change).plus(1)), new Decimal(1))
}

function fractionOf(value: Decimal): { readonly numerator: bigint; readonly denominator: bigint } {
  const [whole = '0', digits = ''] = value.toFixed().split('.')
  return { numerator: BigInt(whole + digits), denominator: 10n ** BigInt(digits.length) }
}

/**
 * Plans the principal of `periods`, which repay `balance`: what each bears comes on top of it, and the last takes what the
 * others leave.
 */
export function planPrincipal(plan: Plan, periods: readonly Period[], balance: bigint): void {
  const { terms } = plan
  const graced = gracedPeriods(plan)
  for (const period of plan.periods) period.hasPrincipalGrace = graced.has(period)
  const repaying = periods.filter((period) => !graced.has(period))
  const part = equalPart(plan, balance, repaying.length)
  let left = balance
  for (const period of periods) {
    // In multiples, the principal of an instalment follows from the interest that those before it leave.
    if (terms.instalmentMultiple !== undefined) derive(plan)
    const planned = graced.has(period) ? 0n : plannedPrincipal(plan, period, part)
    const principal = period === periods.at(-1) ? left : least(positive(planned), left)
    left -= principal
    setPrincipal(period, principal)
  }
  derive(plan)
  for (const period of periods) period.fixedLevel = period.level
}

/** A last instalment of little principal is paid with the one before it, where instalments are of a fixed amount. */
export function mergeSmallLast(plan: Plan): void {
  const { fixedInstalment, lastInstalmentThreshold } = plan.terms
  if (fixedInstalment === undefined || lastInstalmentThreshold === undefined) return
  const [before, last] = plan.periods.filter((period) => period.duePrincipal > 0n).slice(-2)
  if (!before || !last || paidOf(last) > 0n) return
  const least = fractionOf(new Decimal(lastInstalmentThreshold))
  if (last.duePrincipal * least.denominator >= before.duePrincipal * least.numerator) return
  before.level += last.duePrincipal
  last.level = 0n
  derive(plan)
}

/** The periods in which no principal is due. */
export function gracedPeriods(plan: Plan): Set<Period> {
  const count = plan.isPrincipalGraceLifted ? 0 : (plan.terms.moratorium?.principalInstalments ?? 0)
  return new Set(plan.periods.filter((period, index) => index < count || period.isGivenPrincipalGrace))
}

function equalPart({ terms }: Plan, balance: bigint, count: number): bigint {
  if (terms.amortisation !== 'equal_principal' || count === 0) return 0n
  const unit = terms.amountMultiple === undefined ? 1n : minorOf(terms, terms.amountMultiple)
  const whole = positive(balance - minorOf(terms, terms.balloon))
  return divideRounded(whole, BigInt(count) * unit, terms.roundingMode) * unit
}

function plannedPrincipal(plan: Plan, period: Period, part: bigint): bigint {
  const { terms, periods } = plan
  if (terms.amortisation === 'interest_only') return 0n
  if (terms.amortisation === 'custom') return agreedPrincipal(plan, periods.indexOf(period))
  if (terms.instalmentMultiple === undefined) return part
  const interest = borneInterest(period)
  // Of a flat loan both parts are level, and each is a multiple before they are added.
  if (terms.interestMethod === 'flat') return inMultiples(plan, part) + inMultiples(plan, interest) - interest
  return inMultiples(plan, part + interest) - interest
}

/** By the plan of the terms; one instalment may take what the others leave. */
function agreedPrincipal(plan: Plan, index: number): bigint {
  const { terms } = plan
  const agreed = terms.plan?.[index]
  if (agreed === undefined) return 0n
  if (agreed.principal !== null) return minorOf(terms, agreed.principal)
  const others = (terms.plan ?? []).reduce((sum, { principal }) => sum + minorOf(terms, principal ?? undefined), 0n)
  return totalPrincipal(plan) - others
}

/** The period repays so much, with what it bears on top. */
export function setPrincipal(period: Period, principal: bigint): void {
  period.levelInterest = borneInterest(period)
  period.level = principal + period.levelInterest
}

/** What of `principal` the borrower pays down as it is paid out, in minor units. */
export function downPaymentOf({ terms }: Pick<Plan, 'terms'>, principal: bigint): bigint {
  if (!terms.downPayment) return 0n
  const share = Money.ofMinor(terms.currency, principal).times(rateValue(terms.downPayment.share), terms.roundingMode)
  return inMultiples({ terms }, share.minor)
}

/** Rounded to the multiple of the terms, unless nothing would be left of it. */
export function inMultiples({ terms }: Pick<Plan, 'terms'>, amount: bigint): bigint {
  if (terms.instalmentMultiple === undefined) return amount
  const multiple = minorOf(terms, terms.instalmentMultiple)
  const rounded = divideRounded(amount, multiple, terms.roundingMode) * multiple
  return rounded === 0n ? amount : rounded
}
