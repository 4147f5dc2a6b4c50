// Moves what is owed to new instalments.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from '../servicing/index.ts'
import type { ChangeOf } from './change.rules.ts'
import { type ChangeOrder, giveChange } from './give-change.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.start_not_ahead. */
export async function reAgeLoan(work: Work, order: ChangeOrder<ChangeOf<'re_age'>>): Promise<EventOutcome> {
  return giveChange(work, order, 'loan.re_aged')
}
