// Where the figures of a loan come from.
import type { LoanId, LoanTransactionId } from '../../kernel/id.ts'
import {
  type AllocationExplanation,
  explainInstalment as explain,
  explainAllocation,
  type InstalmentExplanation,
} from '../../lending/explanation.ts'
import type { Work } from '../../platform/work.ts'
import { eventsOf, readLoan } from './loan-account.store.ts'
import { getDisbursedLoan } from './loan-account.view.ts'
import { readMoneyIn } from './loan-transaction.store.ts'
import { problem } from './problems.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.no_such_instalment. */
export async function explainInstalment(work: Work, id: LoanId, number: number): Promise<InstalmentExplanation> {
  const loan = await getDisbursedLoan(work, id)
  const explained = explain(loan.state.book, await eventsOf(work, loan), number)
  if (!explained)
    throw problem('loan.no_such_instalment', { facts: { instalmentCount: loan.state.instalments.length } })
  return explained
}

/** Throws loan.not_found, loan_transaction.not_found, loan_transaction.not_money_in. */
export async function explainTransaction(
  work: Work,
  id: LoanId,
  transactionId: LoanTransactionId,
): Promise<AllocationExplanation> {
  const loan = await readLoan(work, id)
  const original = await readMoneyIn(work, loan, transactionId)
  const explained = explainAllocation(loan.terms, await eventsOf(work, loan), original.eventId)
  if (!explained) throw problem('loan_transaction.not_money_in')
  return explained
}
