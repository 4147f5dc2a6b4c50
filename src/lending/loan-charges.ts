// Charges on the instalments of a loan: put there, taken along when instalments change, and recognised on their day.
import { Money } from '../kernel/money.ts'
import { type BalanceBase, taxOf } from './charge.ts'
import { taxSuffix } from './charge-terms.ts'
import { equalParts } from './equal-parts.ts'
import { type Book, type ChargeLine, type Line, newLine, openOf, sumOf } from './loan-book.ts'
import { numberLines } from './loan-lines.ts'

export interface NewCharge {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly component: 'fee' | 'penalty'
  readonly due: number
  readonly amount: bigint
  /** The id of the charge that this one is the tax on. */
  readonly taxOf?: string | null
  /** Left out: it may be given up. */
  readonly isWaivable?: boolean
}

/** Puts a charge on the instalment its day falls in; after the last one it gets an instalment of its own. */
export function addCharge(book: Book, charge: NewCharge): void {
  const line = lineFor(book, charge.due) ?? lineAfter(book, charge.due)
  putCharge(book, line, charge, false)
}

/** Spreads a charge over `lines` in equal parts; the last takes the remainder. */
export function addPerInstalment(book: Book, lines: readonly Line[], charge: Omit<NewCharge, 'due'>): void {
  for (const [index, amount] of equalParts(charge.amount, lines.length, book.terms.roundingMode).entries()) {
    const line = lines[index] as Line
    putCharge(book, line, { ...charge, due: line.due, amount }, true)
  }
}

/** The charge, and its tax where there is one: a line of its own with the same days, so that it is owed and paid beside it. */
export function withTax<Charge extends Omit<NewCharge, 'due'>>(
  { terms }: Book,
  charge: Charge,
  taxRate: string | undefined,
): Charge[] {
  const { minor: amount } = taxOf(terms, Money.ofMinor(terms.currency, charge.amount), taxRate)
  return amount === 0n ? [charge] : [charge, chargedTax(charge, amount)]
}

/** Tax on the charge, of the amount. */
export function chargedTax<Charge extends Omit<NewCharge, 'due'>>(charge: Charge, amount: bigint): Charge {
  return { ...charge, ...taxNameOf(charge), amount }
}

/** What a charge on the loan as a whole may be in proportion to, on the day of the book. */
export function balanceBaseOf({ lines, principalDisbursed, asOf }: Book): BalanceBase {
  const open = (component: 'principal' | 'interest', of: readonly Line[]) =>
    of.reduce((sum, line) => sum + openOf(line, component), 0n)
  const overdue = lines.filter((line) => line.due < asOf)
  return {
    outstanding: open('principal', lines),
    disbursed: principalDisbursed,
    overduePrincipal: open('principal', overdue),
    overdueInterest: open('interest', overdue),
  }
}

/** How the tax on a charge is called. */
function taxNameOf({ id, code, name }: Pick<NewCharge, 'id' | 'code' | 'name'>) {
  return { id: `${id}:tax`, code: `${code}${taxSuffix}`, name: `Tax on ${name}`, taxOf: id }
}

/** Puts a charge on one instalment. */
export function putCharge(book: Book, line: Line, charge: NewCharge, isPerInstalment: boolean): ChargeLine {
  const put: ChargeLine = {
    id: charge.id,
    code: charge.code,
    name: charge.name,
    component: charge.component,
    due: charge.due,
    line: line.number,
    amount: charge.amount,
    paid: 0n,
    waived: 0n,
    recognised: 0n,
    isPerInstalment,
    taxOf: charge.taxOf ?? null,
    isWaivable: charge.isWaivable ?? true,
  }
  book.charges.push(put)
  line.charged[charge.component] += charge.amount
  if (charge.amount > 0n) line.settledOn = null
  return put
}

/** The instalment whose days hold day `due`: after its first day up to its due day; the first holds its first day too. */
function lineFor({ lines }: Book, due: number): Line | undefined {
  const regular = lines.filter((line) => line.origin !== 'down_payment')
  const [first] = regular
  return regular.find((line) => (due > line.from || (line === first && due >= line.from)) && due <= line.due)
}

function lineAfter(book: Book, due: number): Line {
  const last = book.lines.filter((line) => line.origin !== 'down_payment').at(-1)
  if (last?.origin === 'after_schedule') {
    last.due = due
    return last
  }
  const line = newLine('after_schedule', last?.due ?? due, due, false)
  book.lines.push(line)
  numberLines(book)
  return line
}

/**
 * After due dates have moved: what is charged with an instalment falls due with it, and charges to come go to the instalments
 * their days now fall in. What is settled stays, and so does what has fallen due within the schedule.
 */
export function rehomeCharges(book: Book): void {
  const after = book.lines.find((line) => line.origin === 'after_schedule')
  if (after) after.from = Math.min(after.due, book.lines.findLast((line) => line !== after)?.due ?? after.from)
  for (const charge of book.charges) {
    const old = book.lines.find((line) => line.number === charge.line)
    if (!old) continue
    if (charge.isPerInstalment) charge.due = old.due
    const isSettled = charge.amount === charge.paid + charge.waived
    const hasFallenDue = charge.due <= book.asOf && old !== after
    if (charge.isPerInstalment || isSettled || hasFallenDue) continue
    const home = lineFor(book, charge.due) ?? lineAfter(book, charge.due)
    if (old !== home) moveCharge(charge, old, home)
  }
}

/** Charges that keep their days when everything else falls due: they go after the schedule. */
export function moveAfterSchedule(book: Book, charges: readonly ChargeLine[]): void {
  for (const charge of [...charges].sort((a, b) => a.due - b.due)) {
    const old = book.lines.find((line) => line.number === charge.line)
    if (!old) continue
    const home = lineFor(book, charge.due) ?? lineAfter(book, charge.due)
    moveCharge(charge, old, home)
    // What is paid of them came before their day.
    old.paidEarly -= charge.paid
    home.paidEarly += charge.paid
  }
}

function moveCharge(charge: ChargeLine, old: Line, home: Line): void {
  const { component } = charge
  for (const [line, sign] of [
    [old, -1n],
    [home, 1n],
  ] as const) {
    line.charged[component] += sign * charge.amount
    line.paid[component] += sign * charge.paid
    line.waived[component] += sign * charge.waived
  }
  charge.line = home.number
  home.settledOn = null
}

/** Charges that fell due after the schedule, and no longer do, go to the instalment of their day. */
export function placeLateCharges(book: Book): void {
  const after = book.lines.find((line) => line.origin === 'after_schedule')
  const last = book.lines.findLast((line) => line.isPlanned)
  if (!after || !last || after.from >= last.due) return
  for (const charge of book.charges.filter((each) => each.line === after.number && each.due <= last.due)) {
    const home = book.lines.find((line) => line.isPlanned && line.from < charge.due && charge.due <= line.due)
    if (home) moveCharge(charge, after, home)
  }
  after.from = last.due
  if (sumOf(after.charged) === 0n) book.lines = book.lines.filter((line) => line !== after)
  numberLines(book)
}

/** What of a charge is in the books on day `on`: all of it once due, before that what was paid or given up. */
export function recognisedOf(charge: ChargeLine, on: number): bigint {
  return charge.due <= on ? charge.amount : charge.paid + charge.waived
}
