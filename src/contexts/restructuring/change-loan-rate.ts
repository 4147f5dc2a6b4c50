// Changes the yearly rate of a loan from a day on.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from '../servicing/index.ts'
import type { ChangeOf } from './change.rules.ts'
import { type ChangeOrder, giveChange } from './give-change.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.rate_not_floating. */
export async function changeLoanRate(work: Work, order: ChangeOrder<ChangeOf<'rate_change'>>): Promise<EventOutcome> {
  return giveChange(work, order, 'loan.rate_changed')
}
