// Brings one loan through the night: interest, arrears, late charges, credit that falls due.
import type { LoanId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { bringToday } from './fold-event.ts'
import { lockLoan } from './loan-account.store.ts'

/** False when the loan was through already. The row of its closing is the exactly-once. */
export async function bringThroughNight(work: Work, id: LoanId): Promise<boolean> {
  const loan = await lockLoan(work, id)
  return (await bringToday(work, loan)) !== loan
}
