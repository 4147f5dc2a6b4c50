// Spreads what is past due over the instalments to come.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from '../servicing/index.ts'
import type { ChangeOf } from './change.rules.ts'
import { type ChangeOrder, giveChange } from './give-change.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.nothing_due_from_there. */
export async function reAmortiseLoan(work: Work, order: ChangeOrder<ChangeOf<'re_amortise'>>): Promise<EventOutcome> {
  return giveChange(work, order, 'loan.re_amortised')
}
