// How what is paid of an instalment's fees, or penalties, goes to its charges, and how much of it is tax. Amounts are minor units.
import { divideRounded, type RoundingMode } from '../kernel/decimal.ts'
import type { Book, ChargeLine, Line } from './loan-book.ts'
import { least, most, positive } from './plan.ts'

/** A charge with the tax on it: they are paid together. */
interface TaxedCharge {
  readonly charges: ChargeLine[]
  readonly taxes: ChargeLine[]
}

export function chargesOf(book: Book, line: Line, component: 'fee' | 'penalty'): ChargeLine[] {
  return book.charges
    .filter((charge) => charge.line === line.number && charge.component === component)
    .sort((a, b) => a.due - b.due)
}

/** Pays the oldest charge first, each together with its tax. `amount` is not more than is open of them; how much of it is tax. */
export function payCharges(book: Book, line: Line, component: 'fee' | 'penalty', amount: bigint): bigint {
  if (amount === 0n) return 0n
  let [rest, tax] = [amount, 0n]
  for (const { charges, taxes } of withTheirTax(chargesOf(book, line, component))) {
    const paid = least(openOfAll(charges) + openOfAll(taxes), rest)
    const part = taxPartOf(charges, taxes, paid, book.terms.roundingMode)
    payInTurn(charges, paid - part)
    payInTurn(taxes, part)
    rest -= paid
    tax += part
  }
  return tax
}

function withTheirTax(charges: readonly ChargeLine[]): Iterable<TaxedCharge> {
  const byCharge = new Map<string, TaxedCharge>()
  for (const charge of charges) {
    const key = `${charge.taxOf ?? charge.id} ${charge.due}`
    const known = byCharge.get(key) ?? { charges: [], taxes: [] }
    byCharge.set(key, known)
    if (charge.taxOf === null) known.charges.push(charge)
    else known.taxes.push(charge)
  }
  return byCharge.values()
}

/**
 * Tax is settled in proportion to what is settled of both, reckoned on all that is settled so far: so the parts sum to the tax,
 * and what settles the last of both takes what rounding left. A charge, or its tax, of which less is open leaves the rest to the
 * other.
 */
function taxPartOf(
  charges: readonly ChargeLine[],
  taxes: readonly ChargeLine[],
  paid: bigint,
  mode: RoundingMode,
): bigint {
  if (taxes.length === 0 || paid === 0n) return 0n
  const both = [...charges, ...taxes]
  const wanted = divideRounded(amountOfAll(taxes) * (settledOfAll(both) + paid), amountOfAll(both), mode)
  const inProportion = least(wanted - settledOfAll(taxes), least(openOfAll(taxes), paid))
  return most(inProportion, positive(paid - openOfAll(charges)))
}

function payInTurn(charges: readonly ChargeLine[], amount: bigint): void {
  let rest = amount
  for (const charge of charges) {
    const paid = least(positive(openOf(charge)), rest)
    charge.paid += paid
    rest -= paid
  }
}

const openOf = ({ amount, paid, waived }: ChargeLine) => amount - paid - waived
const sum = (charges: readonly ChargeLine[], of: (charge: ChargeLine) => bigint) =>
  charges.reduce((total, charge) => total + of(charge), 0n)
const amountOfAll = (charges: readonly ChargeLine[]) => sum(charges, ({ amount }) => amount)
const settledOfAll = (charges: readonly ChargeLine[]) => sum(charges, ({ paid, waived }) => paid + waived)
const openOfAll = (charges: readonly ChargeLine[]) => sum(charges, (charge) => positive(openOf(charge)))
