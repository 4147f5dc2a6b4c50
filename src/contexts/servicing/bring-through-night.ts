// Brings one loan from the day it stands on to the open business day: interest, arrears, late charges, credit that falls due.
import type { LoanId } from '../../kernel/id.ts'
import { addDays } from '../../kernel/local-date.ts'
import { advance } from '../../lending/loan-state.ts'
import { together } from '../../platform/together.ts'
import type { Work } from '../../platform/work.ts'
import { newPostings } from './fold-event.ts'
import { insertClosing, lockLoan, saveLoan } from './loan-account.store.ts'
import { postTransactions } from './post-transactions.ts'

/** False when the loan was through already. The row of its closing is the exactly-once. */
export async function bringThroughNight(work: Work, id: LoanId): Promise<boolean> {
  const loan = await lockLoan(work, id)
  if (loan.state.asOf >= work.businessDate) return false
  const { state, effects } = advance(loan.terms, loan.state, work.businessDate)
  const changed = { ...loan, state, status: state.status }
  await together(
    saveLoan(work, changed),
    postTransactions(work, changed, newPostings(effects)),
    insertClosing(work, id, addDays(work.businessDate, -1)),
  )
  return true
}
