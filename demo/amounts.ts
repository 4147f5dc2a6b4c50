// Exact arithmetic on the decimal texts of the wire. Nothing here is ever a JS number.

/** The most decimals the wire has: those of a ratio. */
const wireDigits = 12

/** The sum, with as many decimals as the longest of `amounts` has; '0' for none. */
export function sumAmounts(amounts: readonly string[]): string {
  const digits = Math.max(0, ...amounts.map(decimals))
  return toText(
    amounts.reduce((sum, amount) => sum + toUnits(amount), 0n),
    digits,
  )
}

/** `from` less `taken`. */
export function subtractAmount(from: string, taken: string): string {
  return toText(toUnits(from) - toUnits(taken), Math.max(decimals(from), decimals(taken)))
}

export function negateAmount(amount: string): string {
  return toText(-toUnits(amount), decimals(amount))
}

export function sameAmount(a: string, b: string): boolean {
  return toUnits(a) === toUnits(b)
}

export function isZeroAmount(amount: string): boolean {
  return toUnits(amount) === 0n
}

export function isPositiveAmount(amount: string): boolean {
  return toUnits(amount) > 0n
}

/** About two fifths of `amount`, in round thousands: what somebody pays who is short. */
export function roundPartOf(amount: string): string {
  const thousand = 1000n * 10n ** BigInt(wireDigits)
  return toText(((toUnits(amount) * 2n) / 5n / thousand) * thousand, decimals(amount))
}

/** The least amount above zero with as many decimals as `amount`: '0.01', or '1' where there are none. */
export function leastUnitOf(amount: string): string {
  return toText(10n ** BigInt(wireDigits - decimals(amount)), decimals(amount))
}

/** For people: '1234567.50' is '1,234,567.50'. */
export function groupDigits(amount: string): string {
  return amount.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')
}

/** For people: the fraction '0.24' is '24 %'. Keeps every digit that is not a trailing zero. */
export function asPercentage(fraction: string): string {
  const text = toText(toUnits(fraction) * 100n, wireDigits)
  return `${text.replace(/\.?0+$/, '')} %`
}

function decimals(amount: string): number {
  return amount.split('.')[1]?.length ?? 0
}

function toUnits(amount: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(amount)
  if (!match) throw new RangeError(`'${amount}' is no decimal text`)
  const magnitude = BigInt(`${match[2]}${(match[3] ?? '').padEnd(wireDigits, '0')}`)
  return match[1] === '-' ? -magnitude : magnitude
}

function toText(units: bigint, digits: number): string {
  const magnitude = units < 0n ? -units : units
  const text = magnitude.toString().padStart(wireDigits + 1, '0')
  const whole = text.slice(0, -wireDigits)
  const fraction = text.slice(-wireDigits).slice(0, digits)
  const sign = units < 0n ? '-' : ''
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`
}
