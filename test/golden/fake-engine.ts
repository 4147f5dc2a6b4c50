// An engine for the frame's own tests: it gives back what it was told to give.
import type { EngineUnderTest, LoanUnderTest, TimelineOperation } from './port.ts'
import { Unsupported } from './port.ts'

/** A loan that answers only what is given; anything else it is asked is Unsupported. */
export function fakeLoan(answers: Partial<LoanUnderTest>): LoanUnderTest {
  const refuse = (what: string) => () => {
    throw new Unsupported(what)
  }
  const loan: LoanUnderTest = {
    perform: () => {},
    schedule: refuse('schedule'),
    scheduleOfPreview: refuse('scheduleOfPreview'),
    futureSchedule: refuse('futureSchedule'),
    transactions: refuse('transactions'),
    journal: refuse('journal'),
    ownerJournal: refuse('ownerJournal'),
    transferJournal: refuse('transferJournal'),
    amount: refuse('amount'),
    status: refuse('status'),
    date: refuse('date'),
    payoffQuote: refuse('payoffQuote'),
    tranches: refuse('tranches'),
    charges: refuse('charges'),
    delinquency: refuse('delinquency'),
    installmentDelinquency: refuse('installmentDelinquency'),
    nextPayment: refuse('nextPayment'),
    reverted: refuse('reverted'),
    capitalizedIncomeBalances: refuse('capitalizedIncomeBalances'),
    buyDownFeeBalances: refuse('buyDownFeeBalances'),
    allInstallmentsMet: refuse('allInstallmentsMet'),
  }
  return { ...loan, ...answers }
}

/** Every loan of it answers alike; what is performed is kept in `performed`. */
export function fakeEngine(answers: Partial<LoanUnderTest>, performed: TimelineOperation[] = []): EngineUnderTest {
  const perform = (operation: TimelineOperation) => void performed.push(operation)
  return { newLoanUnderTest: () => fakeLoan({ perform, ...answers }) }
}
