// Cancels a loan that waits for its disbursement: no money has moved, so nothing is posted.
import type { LoanId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { closeParticipations } from '../colending/index.ts'
import { requirePending } from './loan-account.rules.ts'
import { lockLoan, saveCancellation } from './loan-account.store.ts'

/** Throws loan.not_found, loan.not_pending_disbursement. */
export async function cancelLoan(work: Work, id: LoanId, reason: string): Promise<void> {
  const loan = await lockLoan(work, id)
  requirePending(loan)
  await saveCancellation(work, id)
  await closeParticipations(work, id)
  work.happened({
    event: 'loan.cancelled',
    entity: 'loan',
    entityId: id,
    changes: { status: { from: loan.status, to: 'cancelled' } },
    reason,
  })
}
