// Single figures of a golden loan.
import { epochDay, type LocalDate } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { type InstalmentState, unpaid, unpaidTotal } from '../../../src/lending/instalment.ts'
import { lastInterestDay } from '../../../src/lending/interest-rest.ts'
import { bearsActualInterest, followsBalance, openOf } from '../../../src/lending/loan-book.ts'
import { interestInBooks, spreadAhead } from '../../../src/lending/loan-interest.ts'
import { advance, type LoanState } from '../../../src/lending/loan-state.ts'
import { outstandingUntil } from '../../../src/lending/plan-repayment.ts'
import type { AmountName, DateName, LoanStatus } from '../port.ts'
import type { GoldenLoan } from './loan.ts'
import { centsOf } from './terms.ts'

const sum = (amounts: readonly Money[]) => amounts.reduce((total, amount) => total + centsOf(amount), 0)

export function outstandingCents(instalments: readonly InstalmentState[]): number {
  return sum(instalments.map(unpaidTotal))
}

/** What closes the loan on a day: with interest as scheduled the whole of it, otherwise with interest until then. */
export function payoffCents(loan: GoldenLoan, on: LocalDate): number {
  const { state } = loan.fold()
  const then = on > state.asOf ? advance(loan.terms(), state, on).state : state
  const { book } = then
  // After a charge-off the schedule stands as it is.
  if (!bearsActualInterest(book) || book.chargedOffOn !== null) return outstandingCents(then.instalments)
  const charges = sum(then.instalments.map((each) => unpaid(each, 'fee').plus(unpaid(each, 'penalty'))))
  if (!book.plan || !followsBalance(book)) {
    const ahead = Money.ofMinor(book.terms.currency, spreadAhead(book, book.lines, book.asOf))
    return centsOf(then.balances.principal) + centsOf(then.balances.interest.plus(ahead)) + charges
  }
  const { principal, interest } = outstandingUntil(book.plan, lastInterestDay(book, epochDay(on)))
  const others = book.lines.filter((line) => !line.isPlanned)
  const more = others.reduce((total, line) => total + openOf(line, 'principal') + openOf(line, 'interest'), 0n)
  return centsOf(Money.ofMinor(book.terms.currency, principal + interest + more)) + charges
}

export function amountOf(loan: GoldenLoan, what: AmountName): number | undefined {
  const { state } = loan.fold()
  const overdue = state.instalments.filter((each) => each.dueOn < loan.businessDate)
  switch (what) {
    case 'totalOutstanding':
      return outstandingCents(state.instalments)
    case 'totalOverdue':
      return outstandingCents(overdue)
    case 'totalOverpaid':
    case 'overpaid':
      return -centsOf(state.credit)
    case 'interestOutstanding':
      return sum(state.instalments.map((each) => unpaid(each, 'interest')))
    case 'interestOverdue':
      return sum(overdue.map((each) => unpaid(each, 'interest')))
    case 'actualNumberOfRepayments':
      return state.instalments.filter((each) => each.origin !== 'down_payment' && each.origin !== 'after_schedule')
        .length
    case 'lastPayment':
      return lastPayment(loan)
    case 'availableDisbursement':
      return loan.approvedAmount - paidOutCents(loan)
    case 'availableDisbursementWithOverApplied':
      return mostToPayOut(loan) - paidOutCents(loan) - expectedCents(loan)
    case 'unpaidPayableDueInterest':
      return payableInterest(state, (due) => due <= state.book.asOf)
    case 'unpaidPayableNotDueInterest':
      return payableInterest(state, (due) => due > state.book.asOf)
    default:
      return undefined
  }
}

/** Paid out, and added to the principal but for what was given back of it. */
function paidOutCents(loan: GoldenLoan): number {
  const events = loan.standing().map(({ event }) => event)
  const added = events.flatMap((each) =>
    each.type === 'disbursement' || each.type === 'capitalisation' ? [each.amount] : [],
  )
  const adjusted = events.flatMap((each) =>
    each.type === 'repayment' && each.kind === 'capitalised_income_adjustment' ? [each.amount] : [],
  )
  return sum(added) - sum(adjusted)
}

function expectedCents({ tranches }: GoldenLoan): number {
  return tranches.reduce((total, each) => (each.disbursedOn === null ? total + each.amount : total), 0)
}

/** What the product allows beyond the amount applied for, or the approved amount. */
function mostToPayOut({ loan, approvedAmount }: GoldenLoan): number {
  const { overApplied } = loan.product
  if (!overApplied) return approvedAmount
  if (overApplied.type === 'FLAT') return loan.principal + overApplied.amount
  return loan.principal + Math.round((loan.principal * overApplied.percent) / 100)
}

/** Interest earned and not paid of the instalments that are due, or are not. */
function payableInterest({ book }: LoanState, isMeant: (due: number) => boolean): number {
  const lines = book.lines.filter((line) => isMeant(line.due))
  const settled = lines.reduce((total, { paid, waived }) => total + paid.interest + waived.interest, 0n)
  return centsOf(Money.ofMinor(book.terms.currency, interestInBooks(book, lines, book.asOf) - settled))
}

function lastPayment(loan: GoldenLoan): number | undefined {
  const last = loan.standing().findLast((entry) => entry.event.type === 'repayment')
  return last && 'amount' in last.event ? centsOf(last.event.amount as Money) : undefined
}

export function statusOf(loan: GoldenLoan): LoanStatus {
  if (!loan.isDisbursed()) return loan.status ?? 'SUBMITTED_AND_PENDING_APPROVAL'
  const statuses: Record<LoanState['status'], LoanStatus> = {
    pending_disbursement: 'APPROVED',
    active: 'ACTIVE',
    overpaid: 'OVERPAID',
    closed: 'CLOSED_OBLIGATIONS_MET',
    written_off: 'CLOSED_WRITTEN_OFF',
  }
  return statuses[loan.fold().state.status]
}

export function dateOf(loan: GoldenLoan, what: DateName): string | undefined {
  const { state } = loan.isDisbursed() ? loan.fold() : loan.proposal()
  switch (what) {
    case 'chargedOffOn':
      return state.chargedOffOn ?? undefined
    case 'closedOn':
      return state.closedOn ?? state.writtenOffOn ?? undefined
    case 'actualMaturity':
    case 'expectedMaturity':
      return state.instalments.at(-1)?.dueOn
  }
}
