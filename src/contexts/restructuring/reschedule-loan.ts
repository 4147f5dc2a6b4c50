// Moves due dates, adds instalments, or gives a moratorium.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from '../servicing/index.ts'
import type { ChangeOf } from './change.rules.ts'
import { type ChangeOrder, giveChange } from './give-change.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.reschedule_changes_nothing, loan.due_date_not_later, loan.nothing_due_from_there. */
export async function rescheduleLoan(work: Work, order: ChangeOrder<ChangeOf<'reschedule'>>): Promise<EventOutcome> {
  return giveChange(work, order, 'loan.rescheduled')
}
