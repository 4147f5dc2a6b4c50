// What the checks of terms share: faults, and readings of text that nobody has looked at yet.
import { type Decimal, decimal } from '../kernel/decimal.ts'
import { type Currency, Money } from '../kernel/money.ts'

/** Notes a fault; pointers are relative to the terms. */
export type Refuse = (pointer: string, detail: string) => void

export const maxInstalments = 1200
export const maxGraceDays = 3650
const maxCurrencyDigits = 6
/** Rates are multiplied as whole numbers, digit by digit: endless text would cost endless time. */
const maxFractionLength = 40

export function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

export function hasPossibleDigits({ digits }: Currency): boolean {
  return isWhole(digits, 0, maxCurrencyDigits)
}

/** Undefined where the text is no plain decimal of at most 40 characters. A charge from a file may lack its rate. */
export function fractionOf(text: string | undefined): Decimal | undefined {
  if (text === undefined || text.length > maxFractionLength) return undefined
  return parsed(() => decimal(text))
}

export function isFraction(text: string | undefined, least: number, most: number): boolean {
  const value = fractionOf(text)
  return value ? value.greaterThanOrEqualTo(least) && value.lessThanOrEqualTo(most) : false
}

/** Undefined where the text is no amount of the currency, or a negative one. */
export function amountOf(currency: Currency, text: string | undefined): Money | undefined {
  // Impossible digits are a fault of their own; they shall not make every amount one.
  const readable = hasPossibleDigits(currency) ? currency : { ...currency, digits: maxCurrencyDigits }
  const amount = text === undefined ? undefined : parsed(() => Money.parse(readable, text))
  return amount?.isNegative() ? undefined : amount
}

/** What is wrong with an order that must name each of `all` once; undefined where nothing is. */
export function orderFault(order: readonly string[], all: readonly string[]): string | undefined {
  const unknown = order.filter((one) => !all.includes(one))
  const doubled = order.filter((one, index) => all.includes(one) && order.indexOf(one) < index)
  const missing = all.filter((one) => !order.includes(one))
  const faults = [
    ...(unknown.length > 0 ? [`nothing is called ${listed(unknown)}`] : []),
    ...(doubled.length > 0 ? [`named twice: ${listed(doubled)}`] : []),
    ...(missing.length > 0 ? [`left out: ${listed(missing)}`] : []),
  ]
  return faults.length > 0 ? `the order names each of ${all.join(', ')} once; ${faults.join('; ')}` : undefined
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}

/** The kernel's parsers throw RangeError; here that is one finding among others. */
function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
