// What every change of what a loan has agreed has in common.
import type { LoanId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { type EventOutcome, giveEvent, requireActive, requireNotBefore, requireSchedule } from '../servicing/index.ts'
import { type Change, dayOf, draftOf, requireSensible } from './change.rules.ts'

export interface ChangeOrder<Kind extends Change = Change> {
  readonly loanId: LoanId
  readonly change: Kind
  readonly reason: string
}

/** `happened` is what the trail calls it. Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.already_accelerated, and what requireSensible throws. */
export async function giveChange(
  work: Work,
  { loanId, change, reason }: ChangeOrder,
  happened: string,
): Promise<EventOutcome> {
  return giveEvent(work, {
    loanId,
    happened,
    reason,
    guard: (loan) => {
      requireNotBefore(loan, dayOf(change, work.businessDate))
      requireActive(loan)
      requireSchedule(loan, dayOf(change, work.businessDate))
      requireSensible(change, loan, work.businessDate)
    },
    draft: (loan) => draftOf(change, work.businessDate, loan.terms),
  })
}
