// Stops interest for a stretch of days.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from '../servicing/index.ts'
import type { ChangeOf } from './change.rules.ts'
import { type ChangeOrder, giveChange } from './give-change.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.pause_ends_before_it_starts. */
export async function pauseInterest(work: Work, order: ChangeOrder<ChangeOf<'interest_pause'>>): Promise<EventOutcome> {
  return giveChange(work, order, 'loan.interest_paused')
}
