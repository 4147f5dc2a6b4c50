// Fees that fall due with each instalment: put there, and brought to what the instalment, or the loan, is now.
import { hasFeesOnOutstanding, instalmentFeeAmount, instalmentFeeTerms } from './charge.ts'
import { type Book, type ChargeLine, type Line, openOf } from './loan-book.ts'
import { putCharge, withTax } from './loan-charges.ts'
import { markSettled } from './loan-lines.ts'
import { most } from './plan.ts'
import type { FeeTerms } from './terms.ts'

/** By what each instalment is now. A fee that has fallen due stays what it was, whatever becomes of its instalment. */
export function chargeInstalmentFees(book: Book): void {
  chargeFees(book, false)
}

/** A tranche may raise instalments that have fallen due, and their fees with them. */
export function chargeFeesOfTranche(book: Book): void {
  chargeFees(book, true)
}

function chargeFees(book: Book, isTranche: boolean): void {
  // What fell due at once keeps the fees that its instalments had.
  if (book.acceleratedOn !== null) return
  for (const charge of instalmentFeeTerms(book.terms)) {
    for (const line of book.lines) {
      if (line.origin === 'schedule' && line.settledOn === null) chargeFee(book, line, charge, isTranche)
    }
  }
}

function chargeFee(book: Book, line: Line, charge: FeeTerms, isTranche: boolean): void {
  const known = knownOf(book, line, charge)
  const [first] = known
  // One that has fallen due and has no fee of its own any more gave it to others.
  if (!first && line.due < book.asOf) return
  // The fee still has the day on which its instalment was due before it was moved, if it was.
  const hasFallenDue = first !== undefined && first.due <= book.asOf && line.due <= book.asOf
  // What is in proportion to what is outstanding was settled as the due day began.
  if (hasFallenDue && (!isTranche || isOnOutstanding(charge))) return
  const wanted = feeOf(book, line, charge)
  for (const each of known) {
    const amount = wanted.find(({ id }) => id === each.id)?.amount ?? 0n
    resize(line, each, hasFallenDue ? most(amount, each.amount) : amount)
  }
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

/** The instalment's own fee and its tax; what came to it from other instalments stays as it came. */
function knownOf({ charges }: Book, line: Line, { code }: FeeTerms): ChargeLine[] {
  const id = `instalment_fee:${code}`
  const isFee = (each: ChargeLine) => each.id === id || each.taxOf === id
  return charges.filter((each) => each.line === line.number && each.isPerInstalment && isFee(each))
}

/** What was given up stays given up. */
function resize(line: Line, charge: ChargeLine, amount: bigint): void {
  if (charge.waived > 0n) return
  line.charged[charge.component] += amount - charge.amount
  charge.amount = amount
}
