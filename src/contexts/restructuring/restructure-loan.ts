// Agrees new terms for what is owed: another rate, new instalments, and earned interest that becomes principal.
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from '../servicing/index.ts'
import type { ChangeOf } from './change.rules.ts'
import { type ChangeOrder, giveChange } from './give-change.ts'

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_before_disbursement, loan.start_not_ahead. */
export async function restructureLoan(work: Work, order: ChangeOrder<ChangeOf<'restructure'>>): Promise<EventOutcome> {
  return giveChange(work, order, 'loan.restructured')
}
