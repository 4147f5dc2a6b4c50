// Fees that fall due with each instalment: put there, and brought to what the instalment, or the loan, is now. Which instalments
// carry them: docs/decisions/0020.
import { Money } from '../kernel/money.ts'
import { hasFeesOnOutstanding, instalmentFeeAmount, instalmentFeeTerms, taxOf } from './charge.ts'
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
  const fees = instalmentFeeTerms(book.terms)
  // What fell due at once keeps the fees that its instalments had.
  if (fees.length === 0 || book.acceleratedOn !== null) return
  const standing = standingOf(book)
  for (const charge of fees) {
    for (const line of book.lines) {
      if (line.hasOwnFees && line.settledOn === null) chargeFee(book, line, charge, standing, isTranche)
    }
  }
}

function chargeFee(book: Book, line: Line, charge: FeeTerms, standing: Standing, isTranche: boolean): void {
  const known = knownOf(standing, line, charge)
  const [first] = known
  // One that has fallen due and has no fee of its own any more gave it to others.
  if (!first && line.due < book.asOf) return
  // The fee still has the day on which its instalment was due before it was moved, if it was.
  const hasFallenDue = first !== undefined && first.due <= book.asOf && line.due <= book.asOf
  // What is in proportion to what is outstanding was settled as the due day began.
  if (hasFallenDue && (!isTranche || isOnOutstanding(charge))) return
  const { amount, tax } = feeOf(book, line, charge, standing)
  for (const each of known) {
    const wanted = each.taxOf === null ? amount : tax
    resize(line, each, hasFallenDue ? most(wanted, each.amount) : wanted)
  }
  const isTaxed = tax === 0n || known.some((each) => each.taxOf !== null)
  if (isTaxed && known.some((each) => each.taxOf === null)) return
  const { code, name, component, taxRate, isWaivable = true } = charge
  const fee = { id: idOf(charge), code, name, component, due: line.due, amount, isWaivable }
  for (const each of withTax(book, fee, taxRate)) {
    if (!known.some(({ id }) => id === each.id)) putCharge(book, line, each, true)
  }
}

/** Fees on what is outstanding follow it until their day begins: once money came in, and as that day does. */
export function followOutstanding(book: Book, isDayBeginning: boolean): void {
  if (!hasFeesOnOutstanding(book.terms) || book.acceleratedOn !== null || book.writtenOffOn !== null) return
  const isAhead = ({ due }: Line) => (isDayBeginning ? due === book.asOf : due > book.asOf)
  const ahead = book.lines.filter((line) => line.hasOwnFees && isAhead(line))
  if (ahead.length === 0) return
  const standing = standingOf(book)
  for (const charge of instalmentFeeTerms(book.terms).filter(isOnOutstanding)) {
    for (const line of ahead) {
      const { amount, tax } = feeOf(book, line, charge, standing)
      for (const each of knownOf(standing, line, charge)) {
        resize(line, each, most(each.taxOf === null ? amount : tax, each.paid))
      }
    }
  }
  markSettled(book, book.asOf)
}

function isOnOutstanding({ basis }: FeeTerms): boolean {
  return basis === 'percentage_of_outstanding'
}

/** The fee and its tax as they are charged now. */
function feeOf(book: Book, line: Line, charge: FeeTerms, standing: Standing) {
  const { principal, interest } = line.charged
  const base = { principal, interest, outstanding: outstandingBefore(book, line, standing) }
  const amount = instalmentFeeAmount(book.terms, charge, base)
  return { amount, tax: taxOf(book.terms, Money.ofMinor(book.terms.currency, amount), charge.taxRate).minor }
}

/** What all fees are reckoned from, gathered once: a loan may have many instalments with many fees each. */
interface Standing {
  readonly outstanding: bigint
  /** Principal of the instalments due on a day and later. */
  readonly outstandingFrom: ReadonlyMap<number, bigint>
  /** By the number of the instalment. */
  readonly charges: ReadonlyMap<number, readonly ChargeLine[]>
}

function standingOf({ lines, charges }: Book): Standing {
  const outstandingFrom = new Map<number, bigint>()
  let outstanding = 0n
  for (const line of [...lines].sort((a, b) => b.due - a.due)) {
    outstanding += openOf(line, 'principal')
    outstandingFrom.set(line.due, outstanding)
  }
  const byLine = new Map<number, ChargeLine[]>()
  for (const charge of charges) {
    const own = byLine.get(charge.line)
    if (own) own.push(charge)
    else byLine.set(charge.line, [charge])
  }
  return { outstanding, outstandingFrom, charges: byLine }
}

/** What stands when the instalments before it are paid as they fall due; from its due day on, what really does. */
function outstandingBefore({ asOf }: Book, { due }: Line, { outstanding, outstandingFrom }: Standing): bigint {
  return due > asOf ? (outstandingFrom.get(due) ?? 0n) : outstanding
}

/** How the ids of these fees begin; the code of the fee follows. */
export const instalmentFee = 'instalment_fee:'

function idOf({ code }: FeeTerms): string {
  return instalmentFee + code
}

/** The instalment's own fee and its tax; what came to it from other instalments stays as it came. */
function knownOf({ charges }: Standing, line: Line, charge: FeeTerms): ChargeLine[] {
  const id = idOf(charge)
  const isFee = (each: ChargeLine) => each.id === id || each.taxOf === id
  return (charges.get(line.number) ?? []).filter((each) => each.isPerInstalment && isFee(each))
}

/** What was given up stays given up. */
function resize(line: Line, charge: ChargeLine, amount: bigint): void {
  if (charge.waived > 0n) return
  line.charged[charge.component] += amount - charge.amount
  charge.amount = amount
}
