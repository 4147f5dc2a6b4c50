// The loan as the fold works on it: its plan, its instalments as they are owed and paid, its charges, and the marks that
// events leave. A working value: the fold copies it once and then changes the copy. Amounts are minor units, days numbers
// since 1970-01-01.
import { type TaxPart, taxParts } from './effect.ts'
import type { EventOrder, FoldedEvent } from './loan-event.ts'
import { copyPlan, type Period, type Plan, plus } from './plan.ts'
import { type Component, components, type LoanTerms, type MoneyKind } from './terms.ts'

export type Amounts = Record<Component, bigint>

/** Amounts that say what of their fee and penalty is tax on charges. */
export type TaxedAmounts = Amounts & Record<TaxPart, bigint>

export type InstalmentOrigin =
  | 'schedule'
  /** The borrower's own part of a disbursement, due on its day. */
  | 'down_payment'
  /** What a payoff, or an acceleration, made of the instalments that were not yet due. */
  | 'payoff'
  /** Charges that fall due after the last instalment. */
  | 'after_schedule'
  | 're_aged'

/** One instalment as it is billed. */
export interface Line {
  number: number
  from: number
  due: number
  origin: InstalmentOrigin
  /** Its period in the plan by due day; instalments without one bear no interest. */
  isPlanned: boolean
  /** As its period says: the fees that the terms charge with each instalment are charged with this one. */
  hasOwnFees: boolean
  charged: Amounts
  paid: Amounts
  waived: Amounts
  writtenOff: Amounts
  /** Owed again after a chargeback, where the plan does not hold it: part of `charged` until it moves to other instalments. */
  credited: Amounts
  paidEarly: bigint
  paidLate: bigint
  settledOn: number | null
}

/** A charge on one instalment. */
export interface ChargeLine {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly component: 'fee' | 'penalty'
  due: number
  /** The number of its instalment. */
  line: number
  amount: bigint
  paid: bigint
  waived: bigint
  /** What of it is in the books: all of it from its due day, before that what was paid. */
  recognised: bigint
  /** An instalment fee follows its instalment, unless what was open of it has moved to others. */
  isPerInstalment: boolean
  /** The id of the charge that this one is the tax on. */
  readonly taxOf: string | null
  readonly isWaivable: boolean
}

/** Money that came in, as it was laid against the loan. */
export interface MoneyIn {
  readonly eventId: string
  readonly kind: MoneyKind
  readonly on: number
  readonly parts: TaxedAmounts
  /** What of it was left over, and has paid nothing since. */
  readonly credit: bigint
  /** What of it is owed again. */
  readonly chargedBack: Amounts
}

/** Income that is earned over the life of the loan, and what of it is in the books so far. */
export interface IncomeLine {
  /** The event it came with. */
  readonly eventId: string
  /** Added to the principal, or paid by another than the borrower. */
  readonly source: 'capitalised' | 'paid_by_other'
  readonly on: number
  readonly amount: bigint
  /** By day. */
  readonly givenBack: readonly { readonly on: number; readonly amount: bigint }[]
  earned: bigint
  /** What was left of it when the loan was charged off, and is not earned. */
  released: bigint
  /** The loan has ended once since: there is nothing left to earn, also if it is owed again. */
  isOver: boolean
}

export interface Book {
  readonly terms: LoanTerms
  asOf: number
  disbursedOn: number | null
  principalDisbursed: bigint
  plan: Plan | null
  lines: Line[]
  charges: ChargeLine[]
  moneyIn: MoneyIn[]
  incomes: IncomeLine[]
  /** What we owe the borrower. */
  credit: bigint
  /** Interest earned that is in the books so far, paid or not. */
  accrued: bigint
  /** Interest owed again after chargebacks: it was earned before. */
  interestOwedAgain: bigint
  chargedOffOn: number | null
  acceleratedOn: number | null
  /** What was still owed was given up: written off, or settled. */
  writtenOffOn: number | null
  /** The borrower and the lender agreed on less, which was paid. */
  settledOn: number | null
  recovered: bigint
  /** The day on which the last of the borrower's credit was used or went back. */
  creditSpentOn: number | null
  /** The last re-ageing, by its order of arrival: what was rescheduled before it is no more. */
  reAgedBy: number | null
  /** Changes of terms that are agreed and take effect later, in their order. */
  announced: FoldedEvent[]
  lastEventOrder: EventOrder | null
  eventCount: number
}

export function emptyBook(terms: LoanTerms, asOf: number): Book {
  return {
    terms,
    asOf,
    disbursedOn: null,
    principalDisbursed: 0n,
    plan: null,
    lines: [],
    charges: [],
    moneyIn: [],
    incomes: [],
    credit: 0n,
    accrued: 0n,
    interestOwedAgain: 0n,
    chargedOffOn: null,
    acceleratedOn: null,
    writtenOffOn: null,
    settledOn: null,
    recovered: 0n,
    creditSpentOn: null,
    reAgedBy: null,
    announced: [],
    lastEventOrder: null,
    eventCount: 0,
  }
}

export function copyBook(book: Book): Book {
  return {
    ...book,
    plan: book.plan ? copyPlan(book.plan) : null,
    lines: book.lines.map(copyLine),
    charges: book.charges.map((charge) => ({ ...charge })),
    moneyIn: [...book.moneyIn],
    incomes: book.incomes.map((income) => ({ ...income })),
    announced: [...book.announced],
  }
}

function copyLine(line: Line): Line {
  return {
    ...line,
    charged: { ...line.charged },
    paid: { ...line.paid },
    waived: { ...line.waived },
    writtenOff: { ...line.writtenOff },
    credited: { ...line.credited },
  }
}

export const noAmounts = (): Amounts => ({ principal: 0n, interest: 0n, fee: 0n, penalty: 0n })

export const noTaxedAmounts = (): TaxedAmounts => ({ ...noAmounts(), feeTax: 0n, penaltyTax: 0n })

export function newLine(origin: InstalmentOrigin, from: number, due: number, isPlanned: boolean): Line {
  return {
    number: 0,
    from,
    due,
    origin,
    isPlanned,
    hasOwnFees: isPlanned,
    charged: noAmounts(),
    paid: noAmounts(),
    waived: noAmounts(),
    writtenOff: noAmounts(),
    credited: noAmounts(),
    paidEarly: 0n,
    paidLate: 0n,
    settledOn: null,
  }
}

export function addAmounts(to: Amounts, amounts: Readonly<Amounts>): void {
  for (const component of components) to[component] += amounts[component]
}

export function addTaxed(to: TaxedAmounts, amounts: Readonly<TaxedAmounts>): void {
  addAmounts(to, amounts)
  for (const part of taxParts) to[part] += amounts[part]
}

export function minusTaxed(a: Readonly<TaxedAmounts>, b: Readonly<TaxedAmounts>): TaxedAmounts {
  return {
    principal: a.principal - b.principal,
    interest: a.interest - b.interest,
    fee: a.fee - b.fee,
    penalty: a.penalty - b.penalty,
    feeTax: a.feeTax - b.feeTax,
    penaltyTax: a.penaltyTax - b.penaltyTax,
  }
}

/** The part of a component that is tax. */
export const taxPartOf = { fee: 'feeTax', penalty: 'penaltyTax' } as const

export function sumOf({ principal, interest, fee, penalty }: Readonly<Amounts>): bigint {
  return principal + interest + fee + penalty
}

export function openOf(line: Line, component: Component): bigint {
  const settled = settledOf(line, component)
  return settled === 0n ? line.charged[component] : line.charged[component] - settled
}

/** Paid or given up. */
export function settledOf({ paid, waived, writtenOff }: Line, component: Component): bigint {
  return plus(paid[component], plus(waived[component], writtenOff[component]))
}

export function openTotal(line: Line): bigint {
  return sumOf(line.charged) - sumOf(line.paid) - sumOf(line.waived) - sumOf(line.writtenOff)
}

/** Nothing given up is negative: what is paid in full is settled by a comparison, which makes no new number. */
export function isOpen(line: Line): boolean {
  const { charged, paid } = line
  return (
    (charged.principal > paid.principal && openOf(line, 'principal') > 0n) ||
    (charged.interest > paid.interest && openOf(line, 'interest') > 0n) ||
    (charged.fee > paid.fee && openOf(line, 'fee') > 0n) ||
    (charged.penalty > paid.penalty && openOf(line, 'penalty') > 0n)
  )
}

/** Pays up to `amount` of what is open of a component on day `on`; what was paid. */
export function payLine(line: Line, on: number, component: Component, amount: bigint): bigint {
  const open = openOf(line, component)
  const paid = open < amount ? open : amount
  if (paid <= 0n) return 0n
  line.paid[component] += paid
  if (on < line.due) line.paidEarly += paid
  if (on > line.due) line.paidLate += paid
  // Owing nothing before, it is settled only now: what follows tells.
  line.settledOn = null
  return paid
}

/** Takes from what we owe the borrower, and notes the day on which nothing is left of it. */
export function spendCredit(book: Book, amount: bigint): void {
  book.credit -= amount
  if (amount > 0n && book.credit === 0n) book.creditSpentOn = book.asOf
}

/** True when interest follows what is really owed, day by day. */
export function bearsActualInterest({ terms, plan }: Book): boolean {
  if (terms.interestOn !== 'actual' || !plan) return false
  return Number(terms.annualRate) > 0 || plan.rates.some((each) => Number(each.rate) > 0)
}

/** True while instalments follow what is really owed: they stand still once the loan is accelerated, charged off or written off. */
export function followsBalance(book: Book): boolean {
  const isEnded = book.acceleratedOn !== null || book.chargedOffOn !== null || book.writtenOffOn !== null
  return !isEnded && bearsActualInterest(book)
}

/** The place of its period in the plan, -1 without one. Where a re-aged period ends on the day of the one before, the first day tells. */
export function periodIndexOf({ plan }: Book, line: Line): number {
  const periods = line.isPlanned && plan ? plan.periods : []
  const likely = periods[line.number - 1]
  if (likely?.due === line.due && likely.from === line.from) return line.number - 1
  const index = periods.findIndex((period) => period.due === line.due)
  const next = index < 0 ? undefined : periods[index + 1]
  return next?.due === line.due && next.from === line.from ? index + 1 : index
}

export function periodOf(book: Book, line: Line): Period | undefined {
  return book.plan?.periods[periodIndexOf(book, line)]
}
