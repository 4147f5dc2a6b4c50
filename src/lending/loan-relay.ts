// Money that a change of the schedule leaves on instalments beyond what they charge: it is laid anew.
import { allocate } from './allocation.ts'
import type { Effect } from './effect.ts'
import {
  type Amounts,
  addAmounts,
  type Book,
  type Line,
  minusTaxed,
  noAmounts,
  noTaxedAmounts,
  openOf,
  sumOf,
  type TaxedAmounts,
  taxPartOf,
} from './loan-book.ts'
import { negatedWith, recognise, record } from './loan-day.ts'
import { waiveInterestOf } from './loan-remake.ts'
import { least } from './plan.ts'
import { components } from './terms.ts'

/**
 * Instalments paid ahead of their time may come to owe less: another rate, or more principal on the same instalments. What is
 * paid beyond is taken off them and laid by the rule for repayments, as of today.
 */
export function layAnew(book: Book, key: string, effects: Effect[]): void {
  if (moveGivenUp(book)) recognise(book, book.asOf, effects)
  const taken = takeExcessOfCharges(book)
  for (const line of book.lines) addAmounts(taken, takeExcess(line))
  const amount = sumOf(taken)
  if (amount === 0n) return
  const { parts, rest } = allocate(book, 'repayment', amount, book.asOf)
  book.credit += rest
  recognise(book, book.asOf, effects)
  record(book, effects, key, 'credit_application', book.asOf, null, negatedWith(minusTaxed(parts, taken), -rest))
}

/** Interest that was given up is given up of the instalments that owe it now. True where it moved. */
function moveGivenUp(book: Book): boolean {
  let given = 0n
  for (const line of book.lines) {
    const excess = least(-openOf(line, 'interest'), line.waived.interest)
    if (excess <= 0n) continue
    line.waived.interest -= excess
    const moved = waiveInterestOf(book.lines, excess)
    // What nothing owes any more stays where it was.
    line.waived.interest += excess - moved
    given += moved
  }
  return given > 0n
}

function takeExcess(line: Line): Amounts {
  const taken = noAmounts()
  for (const component of ['principal', 'interest'] as const) {
    const excess = least(-openOf(line, component), line.paid[component])
    if (excess > 0n) taken[component] = excess
  }
  return takeOff(line, taken)
}

/** Of the charges on an instalment one may have become less than was paid of it while another is open. */
function takeExcessOfCharges(book: Book): TaxedAmounts {
  const taken = noTaxedAmounts()
  for (const charge of book.charges) {
    const excess = least(charge.paid + charge.waived - charge.amount, charge.paid)
    const line = excess > 0n ? book.lines.find((each) => each.number === charge.line) : undefined
    if (!line) continue
    charge.paid -= excess
    addAmounts(taken, takeOff(line, { ...noAmounts(), [charge.component]: excess }))
    if (charge.taxOf !== null) taken[taxPartOf[charge.component]] += excess
  }
  return taken
}

function takeOff(line: Line, amounts: Amounts): Amounts {
  for (const component of components) line.paid[component] -= amounts[component]
  line.paidEarly -= least(sumOf(amounts), line.paidEarly)
  return amounts
}
