// Fees that fall due with each instalment: put there, and brought to what the instalment, or the loan, is now.
import { hasFeesOnOutstanding, instalmentFeeAmount, instalmentFeeTerms } from './charge.ts'
import { type Book, type ChargeLine, type Line, openOf } from './loan-book.ts'
import { putCharge, withTax } from './loan-charges.ts'
import { markSettled } from './loan-lines.ts'
import type { FeeTerms } from './terms.ts'

/** By what each instalment is now. What fell due at once keeps the fees that its instalments had. */
export function chargeInstalmentFees(book: Book): void {
  if (book.acceleratedOn !== null) return
  for (const charge of instalmentFeeTerms(book.terms)) {
    for (const line of book.lines) {
      if (line.origin === 'schedule') chargeFee(book, line, charge)
    }
  }
}

function chargeFee(book: Book, line: Line, charge: FeeTerms): void {
  const wanted = feeOf(book, line, charge)
  const known = knownOf(book, line, charge)
  // What is in proportion to what is outstanding was settled as the due day began.
  if (known.length > 0 && (line.settledOn !== null || (isOnOutstanding(charge) && line.due <= book.asOf))) return
  for (const each of known) resize(line, each, wanted.find(({ id }) => id === each.id)?.amount ?? 0n)
  for (const each of wanted) if (!known.some(({ id }) => id === each.id)) putCharge(book, line, each, true)
}

/** Fees on what is outstanding follow it until their day begins: once money came in, and as that day does. */
export function followOutstanding(book: Book, isDayBeginning: boolean): void {
  if (!hasFeesOnOutstanding(book.terms) || book.acceleratedOn !== null || book.writtenOffOn !== null) return
  for (const charge of instalmentFeeTerms(book.terms).filter(isOnOutstanding)) {
    for (const line of book.lines) {
      const isAhead = isDayBeginning ? line.due === book.asOf : line.due > book.asOf
      if (line.origin !== 'schedule' || !isAhead) continue
      const wanted = feeOf(book, line, charge)
      for (const each of knownOf(book, line, charge)) {
        const amount = wanted.find(({ id }) => id === each.id)?.amount ?? 0n
        resize(line, each, amount > each.paid ? amount : each.paid)
      }
    }
  }
  markSettled(book, book.asOf)
}

function isOnOutstanding({ basis }: FeeTerms): boolean {
  return basis === 'percentage_of_outstanding'
}

/** The fee and its tax as they are charged now. */
function feeOf(book: Book, line: Line, charge: FeeTerms) {
  const { code, name, component, taxRate, isWaivable = true } = charge
  const { principal, interest } = line.charged
  const base = { principal, interest, outstanding: outstandingBefore(book, line) }
  const amount = instalmentFeeAmount(book.terms, charge, base)
  const fee = { id: `instalment_fee:${code}`, code, name, component, due: line.due, amount, isWaivable }
  return withTax(book, fee, taxRate)
}

/** What stands when the instalments before it are paid as they fall due; from its due day on, what really does. */
function outstandingBefore({ lines, asOf }: Book, line: Line): bigint {
  const standing = line.due > asOf ? lines.filter((each) => each.due >= line.due) : lines
  return standing.reduce((sum, each) => sum + openOf(each, 'principal'), 0n)
}

function knownOf({ charges }: Book, line: Line, { code }: FeeTerms): ChargeLine[] {
  const id = `instalment_fee:${code}`
  return charges.filter((each) => each.line === line.number && (each.id === id || each.taxOf === id))
}

/** What was given up stays given up. */
function resize(line: Line, charge: ChargeLine, amount: bigint): void {
  if (charge.waived > 0n) return
  line.charged[charge.component] += amount - charge.amount
  charge.amount = amount
}
