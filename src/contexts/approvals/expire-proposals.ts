// Ends the proposals that nobody decided on in time.
import type { Work } from '../../platform/work.ts'
import { lockExpired, saveDecision } from './proposal.store.ts'

/** A hundred at most; how many there were. */
export async function expireProposals(work: Work): Promise<number> {
  const expired = await lockExpired(work)
  for (const proposal of expired) {
    await saveDecision(work, proposal.proposal_id, 'expired')
    work.happened({
      event: 'proposal.expired',
      entity: 'proposal',
      entityId: proposal.proposal_id,
      changes: { operationId: proposal.operation_id, madeBy: proposal.made_by.subject },
    })
  }
  return expired.length
}
