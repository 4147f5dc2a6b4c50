// Charges whose instalments are made anew: what is open of them moves, what was paid stays where it is.
import { equalParts } from './equal-parts.ts'
import type { Book, ChargeLine, Line } from './loan-book.ts'
import { addCharge, type NewCharge, putCharge } from './loan-charges.ts'
import { least, positive } from './plan.ts'

/** What is open of a charge, and how much of that is in the books. */
export interface OpenCharge extends NewCharge {
  readonly recognised: bigint
  readonly isPerInstalment: boolean
}

type ChargeComponent = NewCharge['component']
type Mutable = { -readonly [Key in keyof OpenCharge]: OpenCharge[Key] }

/** Takes what is open of the charges on `lines` off them, the oldest first. What stays follows no instalment any more. */
export function takeOpenCharges(book: Book, lines: readonly Line[], of: readonly ChargeComponent[]): OpenCharge[] {
  const taken: OpenCharge[] = []
  const gone = new Set<ChargeLine>()
  for (const charge of book.charges) {
    const line = lines.find((each) => each.number === charge.line)
    const open = charge.amount - charge.paid - charge.waived
    if (!line || open <= 0n || !of.includes(charge.component)) continue
    const { id, code, name, component, due, isPerInstalment, taxOf, isWaivable } = charge
    const recognised = positive(charge.recognised - (charge.amount - open))
    charge.amount -= open
    charge.recognised -= recognised
    charge.isPerInstalment = false
    if (charge.amount === 0n) gone.add(charge)
    line.charged[component] -= open
    taken.push({ id, code, name, component, due, amount: open, recognised, isPerInstalment, taxOf, isWaivable })
  }
  book.charges = book.charges.filter((charge) => !gone.has(charge))
  return taken.sort((a, b) => a.due - b.due)
}

/** Lays the charges over `lines` so that each owes an equal part of the whole of each component, the oldest charges first. */
export function spreadCharges(book: Book, charges: readonly OpenCharge[], lines: readonly Line[]): void {
  for (const component of ['fee', 'penalty'] as const) {
    const own = charges.filter((charge) => charge.component === component).map((charge) => ({ ...charge }))
    const whole = own.reduce((sum, charge) => sum + charge.amount, 0n)
    if (whole === 0n) continue
    for (const [index, part] of equalParts(whole, lines.length, book.terms.roundingMode).entries()) {
      layPart(book, own, lines[index] as Line, part)
    }
  }
}

function layPart(book: Book, charges: Mutable[], line: Line, part: bigint): void {
  let rest = part
  for (const charge of charges) {
    const amount = least(charge.amount, rest)
    if (amount === 0n) continue
    const recognised = least(charge.recognised, amount)
    const due = charge.due < line.due ? charge.due : line.due
    putCharge(book, line, { ...charge, due, amount }, false).recognised = recognised
    charge.amount -= amount
    charge.recognised -= recognised
    rest -= amount
  }
}

/** Puts each charge on the instalment its day now falls in. */
export function putByDay(book: Book, charges: readonly OpenCharge[]): void {
  for (const { recognised, ...charge } of charges) {
    addCharge(book, charge)
    const put = book.charges.at(-1) as ChargeLine
    put.recognised = recognised
  }
}

/** The charges on `lines`, which leave the book for a moment while its instalments are made anew. */
export function detachCharges(book: Book, lines: readonly Line[]): ChargeLine[] {
  const numbers = new Set(lines.map((line) => line.number))
  const detached = book.charges.filter((charge) => numbers.has(charge.line))
  book.charges = book.charges.filter((charge) => !numbers.has(charge.line))
  return detached
}
