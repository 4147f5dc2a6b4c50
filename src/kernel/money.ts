// Exact money: a whole number of minor units of one currency. There is no way out to a JS number.
import { assert } from './assert.ts'
import { Decimal, type RoundingMode, roundToBigInt } from './decimal.ts'

/** ISO 4217 code with its number of minor digits (INR 2, UGX 0, KWD 3). */
export interface Currency {
  readonly code: string
  readonly digits: number
}

export class Money {
  readonly currency: Currency
  readonly minor: bigint

  private constructor(currency: Currency, minor: bigint) {
    this.currency = currency
    this.minor = minor
  }

  /** `minor` units: 12345n of INR is 123.45. */
  static ofMinor(currency: Currency, minor: bigint | string): Money {
    return new Money(currency, BigInt(minor))
  }

  static zero(currency: Currency): Money {
    return new Money(currency, 0n)
  }

  /** From wire text such as '1234.50'. Throws RangeError when it has more digits than the currency. */
  static parse(currency: Currency, text: string): Money {
    const match = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text)
    const fraction = match?.[3] ?? ''
    if (!match || fraction.length > currency.digits) {
      throw new RangeError(`'${text}' is no amount of ${currency.code} (${currency.digits} decimals)`)
    }
    const minor = BigInt(`${match[2]}${fraction.padEnd(currency.digits, '0')}`)
    return new Money(currency, match[1] === '-' ? -minor : minor)
  }

  static sum(currency: Currency, parts: Iterable<Money>): Money {
    let total = 0n
    for (const part of parts) {
      assert(part.currency.code === currency.code, 'money of two currencies is never added')
      total += part.minor
    }
    return new Money(currency, total)
  }

  plus(other: Money): Money {
    this.#sameCurrency(other)
    return new Money(this.currency, this.minor + other.minor)
  }

  minus(other: Money): Money {
    this.#sameCurrency(other)
    return new Money(this.currency, this.minor - other.minor)
  }

  negated(): Money {
    return new Money(this.currency, -this.minor)
  }

  /** Rounds once, here, and says how: `principal.times(rate, 'half_up')`. */
  times(factor: Decimal, mode: RoundingMode): Money {
    return new Money(this.currency, roundToBigInt(this.toDecimal().times(factor), mode))
  }

  /** Minor units as a Decimal, for arithmetic that rounds later. */
  toDecimal(): Decimal {
    return new Decimal(this.minor.toString())
  }

  compare(other: Money): -1 | 0 | 1 {
    this.#sameCurrency(other)
    return this.minor < other.minor ? -1 : this.minor > other.minor ? 1 : 0
  }

  equals(other: Money): boolean {
    return this.compare(other) === 0
  }

  isZero(): boolean {
    return this.minor === 0n
  }

  isPositive(): boolean {
    return this.minor > 0n
  }

  isNegative(): boolean {
    return this.minor < 0n
  }

  static min(a: Money, b: Money): Money {
    return a.compare(b) <= 0 ? a : b
  }

  static max(a: Money, b: Money): Money {
    return a.compare(b) >= 0 ? a : b
  }

  /** Wire text, always with the currency's digits: '1234.50'. */
  toText(): string {
    const { digits } = this.currency
    const sign = this.minor < 0n ? '-' : ''
    const text = (this.minor < 0n ? -this.minor : this.minor).toString().padStart(digits + 1, '0')
    return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
  }

  toString(): string {
    return `${this.toText()} ${this.currency.code}`
  }

  /** JSON holds minor units as text; nobody loses a digit by accident. */
  toJSON(): string {
    return this.minor.toString()
  }

  #sameCurrency(other: Money): void {
    assert(other.currency.code === this.currency.code, 'money of two currencies never meets')
  }
}
