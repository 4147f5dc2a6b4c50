// Our engine behind the port of the golden cases.
import { daysBetween, localDate } from '../../src/kernel/local-date.ts'
import { unpaidTotal } from '../../src/lending/instalment.ts'
import { chargeRows } from './adapter/charges-view.ts'
import { incomeRows } from './adapter/deferred-income.ts'
import { delinquencyOf, instalmentDelinquency, nextPaymentOf } from './adapter/delinquency.ts'
import { amountOf, dateOf, payoffCents, statusOf } from './adapter/facts.ts'
import { journalOf } from './adapter/journal-view.ts'
import { GoldenLoan } from './adapter/loan.ts'
import { perform, previewOf } from './adapter/perform.ts'
import { revertedRows } from './adapter/reverted-view.ts'
import { futureScheduleOf, scheduleOf } from './adapter/schedule-view.ts'
import { trancheRows } from './adapter/tranches.ts'
import { transactionsOf } from './adapter/transactions-view.ts'
import { ownerJournal, transferJournal } from './adapter/transfers.ts'
import { micro, newEmiUnit } from './emi-under-test.ts'
import type { EngineUnderTest, LoanUnderTest } from './port.ts'

export const engine: EngineUnderTest = { newLoanUnderTest, newEmiUnit, micro }

function newLoanUnderTest(): LoanUnderTest {
  const loan = new GoldenLoan()
  return {
    perform: (operation) => perform(loan, operation),
    schedule: () => scheduleOf(loan),
    scheduleOfPreview: (operation) => previewOf(loan, operation),
    futureSchedule: () => futureScheduleOf(loan),
    transactions: () => [...transactionsOf(loan), ...revertedRows(loan)],
    journal: (type, date) => journalOf(loan, type, date),
    ownerJournal: () => ownerJournal(loan),
    transferJournal: (status) => transferJournal(loan, status),
    amount: (what) => amountOf(loan, what),
    status: () => statusOf(loan),
    date: (what) => dateOf(loan, what),
    payoffQuote: (date) => payoffCents(loan, localDate(date)),
    tranches: () => trancheRows(loan),
    charges: () => chargeRows(loan),
    delinquency: () => delinquencyOf(loan),
    installmentDelinquency: () => instalmentDelinquency(loan),
    nextPayment: () => nextPaymentOf(loan),
    reverted: (type, date, nth) => revertedOf(loan, type, date, nth),
    capitalizedIncomeBalances: () => incomeRows(loan, 'capitalised'),
    buyDownFeeBalances: () => incomeRows(loan, 'paid_by_other'),
    allInstallmentsMet: () => loan.fold().state.instalments.every((each) => unpaidTotal(each).isZero()),
  }
}

/** Without a date it is the n-th of all transactions, of whatever type; the type only says what it is. */
function revertedOf(loan: GoldenLoan, type: string, date: string | undefined, nth: number): boolean | undefined {
  const inList = loan.entries.filter((entry) => entry.type !== null)
  const found =
    date === undefined
      ? inList.sort((a, b) => daysBetween(b.event.valueOn, a.event.valueOn) || a.event.sequence - b.event.sequence)
      : inList.filter((entry) => entry.type === type && entry.event.valueOn === date)
  const entry = found[nth - 1]
  return entry && !loan.standing().includes(entry)
}
