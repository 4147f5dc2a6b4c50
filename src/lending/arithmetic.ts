// Rates of periods and interest below the unit: exactly, or with a set number of significant digits.
import { divideRounded, Decimal as Exact, type RoundingMode, roundToBigInt } from '../kernel/decimal.ts'
import { type Rate, rateFraction } from '../kernel/rate.ts'

declare const factor: unique symbol
declare const unrounded: unique symbol
/** What one unit of principal earns in a period. Made and read by one `Arithmetic` only. */
export interface Factor {
  readonly [factor]: true
}
/** An amount of interest in minor units, not yet a whole number of them. */
export interface Unrounded {
  readonly [unrounded]: true
}

/** A part of a year: (unitDays × every ÷ yearDays) × days ÷ periodDays. */
export interface PartOfYear {
  readonly unitDays: number
  readonly every: number
  readonly yearDays: number
  readonly days: number
  readonly periodDays: number
}

/** All amounts are minor units. Every rounding to the unit follows the mode of the terms. */
export interface Arithmetic {
  readonly noFactor: Factor
  readonly noInterest: Unrounded
  factor(rate: Rate, part: PartOfYear): Factor
  /** Of a period that lies in several years: the days in each over its length. */
  factorOverYears(rate: Rate, years: readonly { readonly days: number; readonly yearDays: number }[]): Factor
  /** Interest of `days` of the `daysToDue` that the factor spans. */
  interest(balance: bigint, toDue: Factor, days: number, daysToDue: number): Unrounded
  plus(a: Unrounded, b: Unrounded): Unrounded
  ofMinor(amount: bigint): Unrounded
  /** Rounded to the unit. */
  minor(amount: Unrounded): bigint
  /**
   * The equal instalment A = P · Π(1+r_k) / Σ_k Π_{j>k}(1+r_j) for periods of unequal length (the annuity formula), rounded;
   * each period's rate is the sum of its factors.
   */
  level(balance: bigint, periods: readonly (readonly Factor[])[]): bigint
  /** The same where `residual` is left to the last instalment, and instalments are in proportion to `weights`, decimal texts. */
  levelsByWeight(
    balance: bigint,
    periods: readonly (readonly Factor[])[],
    residual: bigint,
    weights: readonly string[],
  ): bigint[]
  /** For people, as decimal text: the factor, Σ_k Π_{j>k}(1+r_j) of the annuity formula, the interest in minor units. */
  factorText(of: Factor): string
  annuityText(periods: readonly (readonly Factor[])[]): string
  interestText(of: Unrounded): string
}

/** `unit`: minor units that every rounded amount is a multiple of. */
export function arithmeticOf(digits: number | undefined, mode: RoundingMode, unit = 1n): Arithmetic {
  const known = made.find((each) => each.digits === digits && each.mode === mode && each.unit === unit)
  if (known) return known.arithmetic
  const arithmetic = digits === undefined ? exactArithmetic(mode, unit) : digitArithmetic(digits, mode, unit)
  made.push({ digits, mode, unit, arithmetic })
  return arithmetic
}

/** One a combination in use: few. */
const made: {
  readonly digits: number | undefined
  readonly mode: RoundingMode
  readonly unit: bigint
  readonly arithmetic: Arithmetic
}[] = []

interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Interest is kept to 20 digits below the unit. */
const below = 10n ** 20n
/** A quotient that is a tie in truth may miss it by the last digits; 12 digits tell a tie from what is none. */
const noise = 10n ** 8n
const certain = below / noise
const half = below / 2n
/** Growth is kept to 120 binary digits below one, about 36 decimal ones. */
const growthBits = 120n
const one = 1n << growthBits

/** To a whole number of units, what differs from a tie by noise only counting as a tie. */
function toUnit(value: bigint, mode: RoundingMode): bigint {
  if (value === 0n) return 0n
  const quotient = value / below
  const remainder = value - quotient * below
  const isClear = remainder > noise && remainder < below - noise
  if (isClear && mode === 'down') return quotient
  if (isClear && mode !== 'up' && (remainder < half - noise || remainder > half + noise)) {
    return remainder < half ? quotient : quotient + 1n
  }
  return divideRounded(divideRounded(value, noise, 'half_even'), certain, mode)
}

/** A plan asks for its one rate again and again. */
function knownFraction(of: Rate): Fraction {
  if (lastFraction.of !== of) lastFraction = { of, ...rateFraction(of) }
  return lastFraction
}

let lastFraction: Fraction & { readonly of: Rate | null } = { of: null, numerator: 0n, denominator: 1n }

/**
 * Whole-number arithmetic. A factor is an exact fraction and interest of one stretch is divided once, so a tie is a tie,
 * where digits of a factor such as 0.07 ÷ 12 would fall short of it.
 */
function exactArithmetic(mode: RoundingMode, smallest: bigint): Arithmetic {
  const fractionOf = (of: Factor) => of as unknown as Fraction
  const asFactor = (numerator: bigint, denominator: bigint) => ({ numerator, denominator }) as unknown as Factor
  const unit = (of: Unrounded) => of as unknown as bigint
  const asUnrounded = (value: bigint) => value as unknown as Unrounded
  const plusOne = (factors: readonly Factor[]) =>
    factors.reduce((sum, each) => {
      const { numerator, denominator } = fractionOf(each)
      return sum + (numerator << growthBits) / denominator
    }, one)
  const annuityOf = (periods: readonly (readonly Factor[])[], weights: readonly bigint[] = []) => {
    let growth = one
    let annuity = 0n
    for (const [index, factors] of periods.entries()) {
      const grown = plusOne(factors)
      growth = (growth * grown) >> growthBits
      annuity = ((annuity * grown) >> growthBits) + (weights[index] ?? one)
    }
    return { growth, annuity }
  }
  const rounded = (value: bigint) =>
    smallest === 1n
      ? toUnit(value, mode)
      : divideRounded(divideRounded(value, noise, 'half_even'), certain * smallest, mode) * smallest
  return {
    noFactor: asFactor(0n, 1n),
    noInterest: asUnrounded(0n),
    factor: (rate, { unitDays, every, yearDays, days, periodDays }) => {
      if (periodDays === 0) return asFactor(0n, 1n)
      const { numerator, denominator } = knownFraction(rate)
      if (days === periodDays) return asFactor(numerator * BigInt(unitDays * every), denominator * BigInt(yearDays))
      return asFactor(numerator * BigInt(unitDays * every * days), denominator * BigInt(yearDays * periodDays))
    },
    factorOverYears: (rate, years) => {
      const { numerator, denominator } = knownFraction(rate)
      const [days, length] = years.reduce<[bigint, bigint]>(
        ([n, d], year) => [n * BigInt(year.yearDays) + BigInt(year.days) * d, d * BigInt(year.yearDays)],
        [0n, 1n],
      )
      return asFactor(numerator * days, denominator * length)
    },
    interest: (balance, toDue, days, daysToDue) => {
      const { numerator, denominator } = fractionOf(toDue)
      if (days === 0 || numerator === 0n || balance === 0n) return asUnrounded(0n)
      if (days === daysToDue) return asUnrounded(divideRounded(balance * numerator * below, denominator, 'half_even'))
      const over = denominator * BigInt(daysToDue)
      return asUnrounded(divideRounded(balance * numerator * BigInt(days) * below, over, 'half_even'))
    },
    plus: (a, b) => asUnrounded(unit(a) + unit(b)),
    ofMinor: (amount) => asUnrounded(amount * below),
    minor: (amount) => rounded(unit(amount)),
    level: (balance, periods) => {
      const { growth, annuity } = annuityOf(periods)
      return rounded(divideRounded(balance * growth * below, annuity, 'half_even'))
    },
    levelsByWeight: (balance, periods, residual, weights) => {
      const scaled = weights.map((weight) => BigInt(new Exact(weight).times(one.toString()).toFixed(0)))
      const { growth, annuity } = annuityOf(periods, scaled)
      const repaid = (balance * growth - residual * one) * below
      return scaled.map((weight) => rounded(divideRounded(repaid * weight, annuity * one, 'half_even')))
    },
    factorText: (of) => {
      const { numerator, denominator } = fractionOf(of)
      return new Exact(numerator.toString()).dividedBy(denominator.toString()).toSignificantDigits(20).toFixed()
    },
    annuityText: (periods) =>
      new Exact(annuityOf(periods).annuity.toString()).dividedBy(one.toString()).toSignificantDigits(20).toFixed(),
    interestText: (of) => new Exact(unit(of).toString()).dividedBy(below.toString()).toFixed(),
  }
}

/** Every operation rounded to so many significant digits, in the order given: what peers with such arithmetic come to. */
function digitArithmetic(digits: number, mode: RoundingMode, smallest: bigint): Arithmetic {
  const Digits = Exact.clone({ precision: digits, rounding: roundings[mode] })
  const value = (of: Factor | Unrounded) => of as unknown as Exact
  const made = <T>(of: Exact) => of as unknown as T
  const plusOne = (factors: readonly Factor[]) =>
    new Digits(factors.reduce((sum, each) => sum.plus(value(each)), new Exact(1)))
  const annuityOf = (periods: readonly (readonly Factor[])[], weights: readonly string[] = []) => {
    let growth = new Digits(1)
    let annuity = new Digits(0)
    for (const [index, factors] of periods.entries()) {
      const grown = plusOne(factors)
      const weight = new Digits(weights[index] ?? 1)
      growth = growth.times(grown)
      annuity = index === 0 ? weight : weight.plus(annuity.times(grown))
    }
    return { growth, annuity }
  }
  const rounded = (amount: Exact) =>
    smallest === 1n
      ? roundToBigInt(new Exact(amount), mode)
      : roundToBigInt(new Exact(amount).dividedBy(smallest.toString()), mode) * smallest
  return {
    noFactor: made(new Digits(0)),
    noInterest: made(new Digits(0)),
    factor: (rate, { unitDays, every, yearDays, days, periodDays }) => {
      if (periodDays === 0) return made(new Digits(0))
      const ofYear = new Digits(unitDays).times(every).dividedBy(yearDays)
      return made(new Digits(rate).times(ofYear).times(days).dividedBy(periodDays).toDecimalPlaces(digits))
    },
    factorOverYears: (rate, years) => {
      const parts = years.reduce(
        (sum, { days, yearDays }) => sum.plus(new Digits(days).dividedBy(yearDays)),
        new Digits(0),
      )
      return made(new Digits(rate).times(parts).toDecimalPlaces(digits))
    },
    interest: (balance, toDue, days, daysToDue) => {
      if (daysToDue === 0) return made(new Digits(0))
      return made(new Digits(balance.toString()).times(value(toDue)).dividedBy(daysToDue).times(days))
    },
    plus: (a, b) => made(value(a).plus(value(b))),
    ofMinor: (amount) => made(new Digits(amount.toString())),
    minor: (amount) => rounded(value(amount)),
    level: (balance, periods) => {
      const { growth, annuity } = annuityOf(periods)
      return rounded(growth.times(balance.toString()).dividedBy(annuity))
    },
    levelsByWeight: (balance, periods, residual, weights) => {
      const { growth, annuity } = annuityOf(periods, weights)
      const first = growth.times(balance.toString()).minus(residual.toString()).dividedBy(annuity)
      return weights.map((weight) => rounded(first.times(weight)))
    },
    factorText: (of) => value(of).toFixed(),
    annuityText: (periods) => annuityOf(periods).annuity.toFixed(),
    interestText: (of) => value(of).toFixed(),
  }
}

const roundings: Record<RoundingMode, 0 | 1 | 4 | 6> = { up: 0, down: 1, half_up: 4, half_even: 6 }
