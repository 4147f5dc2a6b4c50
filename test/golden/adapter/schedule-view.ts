// The schedule of a golden loan: disbursements and instalments by date, with what was paid of them.
import { daysBetween, type LocalDate } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { type InstalmentState, sumOfParts, unpaidTotal } from '../../../src/lending/instalment.ts'
import { periodOf } from '../../../src/lending/loan-book.ts'
import type { LoanState } from '../../../src/lending/loan-state.ts'
import { creditedPrincipal } from '../../../src/lending/plan.ts'
import type { ScheduleRow, ScheduleView } from '../port.ts'
import { feeAtDisbursement } from './charges-view.ts'
import type { GoldenLoan } from './loan.ts'
import { centsOf } from './terms.ts'
import { tranchesAhead } from './tranches.ts'

interface PaidOut {
  readonly on: LocalDate
  readonly amount: number
  /** Due in the moment of the disbursement. */
  readonly fees: number
  readonly isPaid: boolean
}

export function scheduleOf(loan: GoldenLoan): ScheduleView {
  if (loan.isDisbursed()) {
    return viewOf(loan.fold(lastWorkedOut(loan)).state, paidOutOf(loan))
  }
  const { state, effects } = loan.proposal()
  const paidOut = loan.proposedTranches().map(({ expectedOn, amount }, index) => {
    const fees = loan.feesTakenBack.each[index] ?? feeAtDisbursement(effects, `proposed-${index}`)
    return { on: expectedOn, amount, fees, isPaid: false }
  })
  return viewOf(state, paidOut.sort(byDay))
}

/** The peer shows what it last worked out: arrears since then have borne nothing yet. */
function lastWorkedOut(loan: GoldenLoan): LocalDate {
  const days = loan.standing().map(({ event }) => event.valueOn)
  return [earlier(loan.recalculatedOn, loan.businessDate), ...days].reduce((latest, day) =>
    day > latest && day <= loan.businessDate ? day : latest,
  )
}

/** What was paid out or capitalised, and what is still expected to be paid out. */
export function paidOutOf(loan: GoldenLoan): PaidOut[] {
  const { effects } = loan.fold()
  const paid = loan.standing().flatMap(({ event }): PaidOut[] => {
    if (event.type !== 'disbursement' && event.type !== 'capitalisation') return []
    const fees = feeAtDisbursement(effects, event.id)
    return [{ on: event.valueOn, amount: centsOf(event.amount), fees, isPaid: true }]
  })
  const [first] = paid
  if (first) paid[0] = { ...first, fees: first.fees + loan.feesTakenBack.withFirst }
  const ahead = tranchesAhead(loan).map(({ expectedOn, amount }) => ({
    on: expectedOn,
    amount,
    fees: 0,
    isPaid: false,
  }))
  return [...paid, ...ahead].sort(byDay)
}

function earlier(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b
}

function byDay(a: PaidOut, b: PaidOut): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0
}

export function viewOf(state: LoanState, paidOut: readonly PaidOut[]): ScheduleView {
  const { terms } = state.book
  const rows: ScheduleRow[] = []
  const left = [...paidOut]
  let balance = 0
  for (const instalment of state.instalments) {
    const isBefore = terms.dueDayTranche === 'same_instalment' || belongsBefore(instalment)
    while (left[0] && (left[0].on < instalment.dueOn || (left[0].on === instalment.dueOn && isBefore))) {
      const paid = left.shift() as PaidOut
      balance += paid.amount
      rows.push(paidOutRow(paid))
    }
    // What is owed again after a chargeback was in the balance before, and repaid.
    balance -= centsOf(instalment.charged.principal) - owedAgain(state, instalment)
    rows.push(rowOf(instalment, balance, state.disbursedOn))
  }
  return { rows: [...rows, ...left.map(paidOutRow)] }
}

/** What is to be paid from today on: all that is due by then in one row of today. */
export function futureScheduleOf(loan: GoldenLoan): ScheduleView {
  const { rows } = scheduleOf(loan)
  const instalments = rows.filter((row) => row.nr !== null)
  const due = instalments.filter((row) => row.dueDate <= loan.businessDate)
  const sum = (of: 'principal' | 'interest' | 'fees' | 'penalties') => due.reduce((all, row) => all + (row[of] ?? 0), 0)
  const merged = {
    nr: 1,
    dueDate: loan.businessDate,
    principal: sum('principal'),
    interest: sum('interest'),
    fees: sum('fees'),
    penalties: sum('penalties'),
  }
  return { rows: [merged, ...instalments.filter((row) => row.dueDate > loan.businessDate)] }
}

function paidOutRow({ on, amount, fees, isPaid }: PaidOut): ScheduleRow {
  const paid = isPaid ? fees : 0
  return {
    nr: null,
    dueDate: on,
    balance: amount,
    fees,
    due: fees,
    paid,
    inAdvance: 0,
    late: 0,
    outstanding: fees - paid,
  }
}

function owedAgain({ book }: LoanState, { number }: InstalmentState): number {
  const line = book.lines.find((each) => each.number === number)
  if (!line) return 0
  const period = periodOf(book, line)
  const again = line.credited.principal + (period ? creditedPrincipal(period) : 0n)
  return centsOf(Money.ofMinor(book.terms.currency, again))
}

function belongsBefore({ origin, fromOn, dueOn }: InstalmentState): boolean {
  return origin === 'down_payment' || fromOn === dueOn
}

function rowOf(instalment: InstalmentState, balance: number, startOn: LocalDate | null): ScheduleRow {
  const { charged, paid, waived, settledOn } = instalment
  const due = sumOfParts(charged)
  return {
    nr: instalment.number,
    dueDate: instalment.dueOn,
    days: daysBetween(instalment.fromOn, instalment.dueOn),
    // The peer takes what never owed anything for paid from the start.
    paidDate: settledOn ?? (due.isZero() ? startOn : null),
    balance,
    principal: centsOf(charged.principal),
    interest: centsOf(charged.interest),
    fees: centsOf(charged.fee),
    penalties: centsOf(charged.penalty),
    due: centsOf(due),
    paid: centsOf(sumOfParts(paid)),
    inAdvance: centsOf(instalment.paidEarly),
    late: centsOf(instalment.paidLate),
    outstanding: centsOf(unpaidTotal(instalment)),
    waived: centsOf(sumOfParts(waived)),
    principalPaid: centsOf(paid.principal),
    interestPaid: centsOf(paid.interest),
  }
}
