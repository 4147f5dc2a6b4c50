// What the story must come to, reckoned a second time: whole numbers of minor units and fractions of two whole numbers, and
// nothing of src.

export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export interface Row {
  readonly dueOn: string
  readonly principal: bigint
  readonly interest: bigint
  readonly balanceAfter: bigint
}

/** '0.24' is 24/100. */
export function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = text.split('.')
  return { numerator: BigInt(whole + decimals), denominator: 10n ** BigInt(decimals.length) }
}

/** Wire text to minor units: '12.34' with 2 digits is 1234n. */
export function minor(text: string, digits: number): bigint {
  const { numerator, denominator } = fraction(text)
  const scaled = numerator * 10n ** BigInt(digits)
  if (scaled % denominator !== 0n) throw new RangeError(`${text} has more than ${digits} decimals`)
  return scaled / denominator
}

/** Not negative; a half goes up. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator)
}

/** The same day of each later month, or its last. */
export function monthlyDueDates(disbursedOn: string, count: number): string[] {
  const [year = 0, month = 0, day = 0] = disbursedOn.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const lastDay = new Date(Date.UTC(year, month + index + 1, 0)).getUTCDate()
    return new Date(Date.UTC(year, month + index, Math.min(day, lastDay))).toISOString().slice(0, 10)
  })
}

export function actualDays(from: string, to: string): bigint {
  return BigInt((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** 30/360 US for days of the month up to the 28th, where every convention agrees. */
export function thirtyDays(from: string, to: string): bigint {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  if (d1 > 28 || d2 > 28) throw new RangeError('reckoned for days up to the 28th only')
  return BigInt((y2 - y1) * 360 + (m2 - m1) * 30 + (d2 - d1))
}

/**
 * Declining balance, actual/365: A = P / Σ v_k, where v_k = Π_{j<=k} 1/(1+r_j) is the present value of one unit paid with
 * instalment k. Interest is rounded per period, the last instalment takes what is left.
 */
export function decliningRows(
  principal: bigint,
  rate: Fraction,
  disbursedOn: string,
  dueOns: readonly string[],
): Row[] {
  const starts = [disbursedOn, ...dueOns]
  const unit = rate.denominator * 365n
  const growths = dueOns.map((dueOn, index) => unit + rate.numerator * actualDays(starts[index] ?? '', dueOn))
  // Σ v_k over the common denominator Π growths: v_k = unit^k × Π of the growths after k.
  const product = (factors: readonly bigint[]) => factors.reduce((sum, factor) => sum * factor, 1n)
  const annuity = growths.reduce((sum, _, k) => sum + unit ** BigInt(k + 1) * product(growths.slice(k + 1)), 0n)
  const level = roundHalfUp(principal * product(growths), annuity)
  let balance = principal
  return dueOns.map((dueOn, index) => {
    const interest = roundHalfUp(balance * ((growths[index] ?? 0n) - unit), unit)
    const repaid = index === dueOns.length - 1 ? balance : level - interest
    balance -= repaid
    return { dueOn, principal: repaid, interest, balanceAfter: balance }
  })
}

/** Flat, 30/360: interest on the whole principal for the whole term, in equal instalments; the last takes what is left. */
export function flatRows(principal: bigint, rate: Fraction, disbursedOn: string, dueOns: readonly string[]): Row[] {
  const count = BigInt(dueOns.length)
  const days = thirtyDays(disbursedOn, dueOns.at(-1) ?? '')
  const totalInterest = roundHalfUp(principal * rate.numerator * days, rate.denominator * 360n)
  const level = roundHalfUp(principal + totalInterest, count)
  let balance = principal
  let charged = 0n
  return dueOns.map((dueOn, index) => {
    const interest = roundHalfUp(totalInterest * BigInt(index + 1), count) - charged
    const repaid = index === dueOns.length - 1 ? balance : level - interest
    charged += interest
    balance -= repaid
    return { dueOn, principal: repaid, interest, balanceAfter: balance }
  })
}

/** Two shares of a whole by their weights, the odd unit to whoever lost more by rounding down, the first on a tie. */
export function splitInTwo(whole: bigint, first: Fraction, second: Fraction): [bigint, bigint] {
  const [a, b] = [first.numerator * second.denominator, second.numerator * first.denominator]
  const [floorA, floorB] = [(whole * a) / (a + b), (whole * b) / (a + b)]
  if (floorA + floorB === whole) return [floorA, floorB]
  return (whole * a) % (a + b) >= (whole * b) % (a + b) ? [floorA + 1n, floorB] : [floorA, floorB + 1n]
}
