// Amounts on the wire: decimal text of the currency that the resource names once.
import { type Currency, Money } from '../kernel/money.ts'
import { problem } from './problems.ts'

/** Throws amount.too_many_decimals. The schema has already seen to everything else. */
export function moneyFromWire(currency: Currency, text: string, pointer: string): Money {
  try {
    return Money.parse(currency, text)
  } catch (error) {
    throw problem('amount.too_many_decimals', { errors: [{ pointer, detail: (error as Error).message }] })
  }
}
