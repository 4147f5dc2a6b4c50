// When the peer posts accruals: at each close of business for the day it closes, by its jobs, and at once when a loan ends.
// On a progressive schedule what was posted stands and is adjusted; on a cumulative one it is replaced.

import { addDays, epochDay, fromEpochDay, type LocalDate } from '../../../src/kernel/local-date.ts'
import type { Money } from '../../../src/kernel/money.ts'
import type { EventOf } from '../../../src/lending/loan-event.ts'
import type { LoanState } from '../../../src/lending/loan-state.ts'
import { type Accruable, accruables } from './accrual-amounts.ts'
import type { GoldenLoan, PostedAccrual } from './loan.ts'
import { centsOf } from './terms.ts'

type Kind = 'periodic' | 'whole_instalments' | 'final'

/** Accrues to the end of `day`, or when the loan has ended all there is. */
export function accrue(loan: GoldenLoan, day: LocalDate, kind: Kind): void {
  if (loan.loan.product.accountingRule !== 'ACCRUAL_PERIODIC' || !loan.isDisbursed()) return
  const { status, book, chargedOffOn } = loan.fold().state
  const hasEnded = status === 'closed' || status === 'overpaid'
  if (chargedOffOn !== null || loan.isTerminated() || hasEnded !== (kind === 'final')) return
  if (status === 'pending_disbursement' || status === 'written_off') return
  const lastDue = fromEpochDay(Math.max(...book.lines.map((line) => line.due)))
  dropAfter(loan, lastDue)
  const till = kind === 'final' || day > lastDue ? lastDue : day
  if (isProgressive(loan)) accrueProgressive(loan, till, kind, lastDue)
  else accrueCumulative(loan, till, kind)
}

function isProgressive(loan: GoldenLoan): boolean {
  return loan.loan.scheduleType === 'PROGRESSIVE'
}

function dropAfter(loan: GoldenLoan, day: LocalDate): void {
  if (isProgressive(loan)) adjustAfter(loan, day)
  else loan.accruals = loan.accruals.filter((each) => each.date <= day)
}

/** What was accrued after a day is taken back on its own day. */
function adjustAfter(loan: GoldenLoan, day: LocalDate): void {
  for (const each of loan.accruals.filter(({ date }) => date > day)) {
    const amount = sumOf(each)
    if (amount <= 0) continue
    if (loan.accruals.some((other) => other.date === each.date && sumOf(other) === -amount)) continue
    const charges = new Map([...each.charges].map(([key, cents]) => [key, -cents]))
    const { date, interest, fees, penalties } = each
    loan.accruals.push({ date, interest: -interest, fees: -fees, penalties: -penalties, charges })
  }
}

const sumOf = ({ interest, fees, penalties }: PostedAccrual) => interest + fees + penalties

function accrueProgressive(loan: GoldenLoan, till: LocalDate, kind: Kind, lastDue: LocalDate): void {
  const isFinal = kind === 'final'
  const date = !isFinal ? till : lastDue < loan.businessDate ? lastDue : loan.businessDate
  if (loan.accruedTill !== null && till <= loan.accruedTill) {
    if (isFinal) adjustAfter(loan, date)
    else if (loan.accruals.some((each) => each.date >= date) && !hasChargeDueOn(loan, date)) return
  }
  const interestTill = loan.loan.interestRecognitionOnDisbursementDate ? addDays(till, 1) : till
  const { book } = loan.fold(knownOn(loan, interestTill, isFinal)).state
  const known = isFinal ? {} : { known: loan.fold(loan.recalculatedOn).state.book }
  const until = { day: epochDay(till), interestDay: epochDay(interestTill), isFinal, ...known }
  const isAll = isFinal || loan.accruesWhenMade()
  const all = accruables(loan, book, until).filter((each) => isAll || begun(each, interestTill))
  const interest = all.reduce((sum, each) => sum + each.interest, 0) - total(loan.accruals, 'interest')
  const parts = all.map((each) => chargesOf(loan, each))
  const posted = [1, -1].map((sign) => merged(date, sign * interest > 0 ? interest : 0, parts, sign))
  const rows = posted.filter((row) => sumOf(row) !== 0)
  loan.accruals.push(...(isFinal ? rows.flatMap((row) => byDay(loan, row)) : rows))
  if (rows.length > 0) loan.accruedTill = isFinal ? date : till
}

/** What came after the day that is closed is known to the peer: its schedule holds it, cut off at the day. */
function knownOn(loan: GoldenLoan, day: LocalDate, isFinal: boolean): LocalDate {
  const isBehind = loan.standing().some(({ event }) => event.valueOn > day)
  return isFinal || isBehind || day > loan.businessDate ? loan.businessDate : day
}

function begun({ from, isFirst }: Accruable, day: LocalDate): boolean {
  return day > from || (isFirst && day === from)
}

function hasChargeDueOn(loan: GoldenLoan, date: LocalDate): boolean {
  return loan.fold().state.book.charges.some((each) => each.due === epochDay(date))
}

interface ChargeParts {
  readonly fees: number
  readonly penalties: number
  readonly charges: ReadonlyMap<string, number>
}

/** What of an instalment's charges is still to be accrued; less than nothing where too much was. */
function chargesOf(loan: GoldenLoan, { charges }: Accruable): ChargeParts {
  const sums = { fee: 0, penalty: 0 }
  const byKey = new Map<string, number>()
  for (const { key, component, amount, waivedAfter } of charges) {
    const accrued = loan.accruals.reduce((sum, each) => sum + (each.charges.get(key) ?? 0), 0)
    const rest = amount - Math.max(0, accrued - waivedAfter)
    sums[component] += rest
    if (rest !== 0) byKey.set(key, rest)
  }
  return { fees: sums.fee, penalties: sums.penalty, charges: byKey }
}

/** With the last payment, a charge that was due on the day it was made is accrued for that day. */
function byDay(loan: GoldenLoan, row: PostedAccrual): PostedAccrual[] {
  const rows: PostedAccrual[] = []
  let rest = row
  for (const [key, cents] of row.charges) {
    const charge = loan.fold().state.book.charges.find((each) => each.id === key)
    const made = loan.chargeMadeOn(key)
    if (!charge || made === null || made >= row.date || made !== fromEpochDay(charge.due)) continue
    const [fees, penalties] = charge.component === 'fee' ? [cents, 0] : [0, cents]
    rows.push({ date: made, interest: 0, fees, penalties, charges: new Map([[key, cents]]) })
    rest = { ...rest, fees: rest.fees - fees, penalties: rest.penalties - penalties }
  }
  return [...rows, rest].filter((each) => sumOf(each) !== 0)
}

/** One row of all that has the sign. */
function merged(date: LocalDate, interest: number, parts: readonly ChargeParts[], sign: number): PostedAccrual {
  const charges = new Map<string, number>()
  for (const each of parts) {
    for (const [key, cents] of each.charges) if (cents * sign > 0) charges.set(key, cents)
  }
  const of = (name: 'fees' | 'penalties') =>
    parts.reduce((sum, each) => sum + (each[name] * sign > 0 ? each[name] : 0), 0)
  return { date, interest, fees: of('fees'), penalties: of('penalties'), charges }
}

const total = (rows: readonly PostedAccrual[], name: 'interest' | 'fees' | 'penalties') =>
  rows.reduce((sum, each) => sum + each[name], 0)

function accrueCumulative(loan: GoldenLoan, till: LocalDate, kind: Kind): void {
  const isFinal = kind === 'final'
  const { state } = loan.fold(knownOn(loan, addDays(till, 1), isFinal))
  const until = { day: epochDay(till), interestDay: epochDay(till), isFinal }
  const rows: PostedAccrual[] = []
  const all = accruables(loan, state.book, until)
  for (const each of all) {
    if (!isFinal && !begun(each, till) && !loan.accruesWhenMade()) continue
    if (kind === 'whole_instalments' && each.due > till && !loan.accruesWhenMade()) continue
    const isBehind = each.due > till && loan.accruedTill !== null && till < loan.accruedTill
    if (!isFinal && isBehind) continue
    const isWhole = till >= each.due
    const known = isWhole ? loan.accruedInterest.get(each.due) : undefined
    const interest = each.interest - (known ?? total(inDaysOf(loan.accruals, each), 'interest'))
    loan.accruedInterest.set(each.due, each.interest)
    const { fees, penalties, charges } = chargesOf(loan, each)
    const date = each.due < till ? each.due : till
    rows.push({ date, interest: most(interest), fees: most(fees), penalties: most(penalties), charges })
  }
  // What is posted at the end belongs to all instalments, whatever its day.
  const missing = rows.reduce((sum, each) => sum + each.interest, 0)
  const open = all.reduce((sum, each) => sum + each.interest, 0) - total(loan.accruals, 'interest')
  const posted = isFinal ? [{ ...together(endedOn(loan), rows), interest: Math.min(missing, most(open)) }] : rows
  loan.accruals.push(...posted.filter((row) => sumOf(row) !== 0))
  if (!isFinal && posted.some((row) => sumOf(row) !== 0)) loan.accruedTill = till
}

const most = (cents: number) => Math.max(0, cents)

function together(date: LocalDate, rows: readonly PostedAccrual[]): PostedAccrual {
  return {
    date,
    interest: total(rows, 'interest'),
    fees: total(rows, 'fees'),
    penalties: total(rows, 'penalties'),
    charges: new Map(rows.flatMap((row) => [...row.charges])),
  }
}

function inDaysOf(rows: readonly PostedAccrual[], each: Accruable): PostedAccrual[] {
  return rows.filter(({ date }) => isIn(each, date))
}

function isIn({ from, due, isFirst }: Accruable, date: LocalDate): boolean {
  return date <= due && (date > from || (isFirst && date === from))
}

/** Of charges that accrue when they are made: the day they are due. */
function placeOf(loan: GoldenLoan, row: PostedAccrual): LocalDate {
  const [key] = row.charges.keys()
  const charge = loan.fold().state.book.charges.find((each) => each.id === key)
  return loan.accruesWhenMade() && charge ? fromEpochDay(charge.due) : row.date
}

/** The day of the payment that ended the loan. */
function endedOn(loan: GoldenLoan): LocalDate {
  const money = loan.standing().filter((entry) => entry.type !== null)
  return money.reduce<LocalDate>(
    (latest, { event }) => (event.valueOn > latest ? event.valueOn : latest),
    loan.startOn(),
  )
}

/**
 * A charge made when the loan has ended is accrued at once, on a cumulative schedule; one made after the schedule's last day
 * where that is the setting. Its day is the due day, not after the business date.
 */
export function accrueCharge(loan: GoldenLoan, charge: MadeCharge, id: string, before: LoanState['status']): void {
  if (loan.loan.product.accountingRule !== 'ACCRUAL_PERIODIC') return
  const hadEnded = before === 'closed' || before === 'overpaid'
  const isAfter =
    loan.settings.get('enable-immediate-charge-accrual-post-maturity') === true && maturity(loan) < loan.businessDate
  if (hadEnded ? isProgressive(loan) : !isAfter) return
  const cents = centsOf(charge.amount)
  const isFee = charge.component === 'fee'
  const date = charge.dueOn < loan.businessDate ? charge.dueOn : loan.businessDate
  const parts = { interest: 0, fees: isFee ? cents : 0, penalties: isFee ? 0 : cents }
  loan.accruals.push({ date, ...parts, charges: new Map([[id, cents]]) })
}

type MadeCharge = Pick<Extract<EventOf<'charge'>, { readonly amount: Money }>, 'amount' | 'component' | 'dueOn'>

/** The last due day of the schedule, without what charges have added to it. */
function maturity(loan: GoldenLoan): LocalDate {
  const { lines } = loan.fold().state.book
  return fromEpochDay(Math.max(...lines.filter((line) => line.origin !== 'after_schedule').map((line) => line.due)))
}

/**
 * After an operation: what was posted follows what the loan is now, and a loan that has ended has earned all it will.
 * `isReplayed`: something before the last payment has changed.
 */
export function settleAccruals(loan: GoldenLoan, isReplayed: boolean): void {
  if (loan.loan.product.accountingRule !== 'ACCRUAL_PERIODIC') return
  const { state } = loan.fold()
  if (state.chargedOffOn !== null || loan.isTerminated() || state.book.lines.length === 0) return
  const recalculates = loan.loan.interestRecalculation !== null
  if (!isProgressive(loan) && (isReplayed || recalculates)) replaceExceeding(loan)
  adjustAfter(loan, fromEpochDay(Math.max(...state.book.lines.map((line) => line.due))))
  const { accruedTill } = loan
  if (!isProgressive(loan) && recalculates && accruedTill !== null) accrue(loan, accruedTill, 'periodic')
  accrue(loan, loan.businessDate, 'final')
}

/** Rows of an instalment that come to more than it charges are taken back, and the last one of an unfinished instalment. */
function replaceExceeding(loan: GoldenLoan): void {
  const { book } = loan.fold().state
  const day = epochDay(loan.businessDate)
  const isBearing = loan.loan.interestRate !== 0
  const dropped = new Set<PostedAccrual>()
  for (const each of accruables(loan, book, { day, interestDay: day, isFinal: true })) {
    const sums = { interest: 0, fees: 0, penalties: 0 }
    const most = { interest: each.interest, fees: chargedOf(each, 'fee'), penalties: chargedOf(each, 'penalty') }
    for (const row of loan.accruals.filter((one) => isIn(each, placeOf(loan, one)))) {
      const names = ['interest', 'fees', 'penalties'] as const
      const isOver = names.some((name) => sums[name] + row[name] > most[name])
      const isUnfinished = isBearing && row.date === loan.accruedTill && row.date !== each.due
      if (isOver || isUnfinished) dropped.add(row)
      else for (const name of names) sums[name] += row[name]
    }
    loan.accruedInterest.set(each.due, sums.interest)
  }
  loan.accruals = loan.accruals.filter((row) => !dropped.has(row))
}

function chargedOf({ charges }: Accruable, of: 'fee' | 'penalty'): number {
  return charges.reduce((sum, each) => sum + (each.component === of ? each.amount + each.waivedAfter : 0), 0)
}
