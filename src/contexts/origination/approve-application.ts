// The second pair of eyes: approves, returns or rejects what was recommended. Never one's own recommendation.
import { assert } from '../../kernel/assert.ts'
import type { ApplicationId } from '../../kernel/id.ts'
import { Money } from '../../kernel/money.ts'
import { hex } from '../../platform/hash.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Application, requireStatus, statusAfterVote, type Vote } from './application.rules.ts'
import { lockApplication, saveApplication } from './application.store.ts'
import { insertVote, rowsOf } from './decision.store.ts'
import { problem } from './problems.ts'

export interface ApproveApplication {
  readonly applicationId: ApplicationId
  readonly vote: Vote
  readonly reason: string
}

/** Throws application.not_found, application.not_pending_approval, application.same_person. */
export async function approveApplication(work: Work, order: ApproveApplication): Promise<Application> {
  const application = await lockApplication(work, order.applicationId)
  requireStatus(application, 'vote')
  const recommendation = (await rowsOf(work, 'recommendation', application.id)).at(-1)
  assert(recommendation !== undefined, 'an application that awaits approval was recommended')
  if (recommendation.recommended_by === work.actor.subject) throw problem('application.same_person')
  const voteId = newId('approval_vote')
  const snapshotHash = recommendation.snapshot_hash as Buffer
  await insertVote(work, application.id, {
    id: voteId,
    recommendationId: recommendation.recommendation_id as string,
    snapshotHash,
    vote: order.vote,
    reason: order.reason,
  })
  const status = statusAfterVote[order.vote]
  const approved = {
    approvedAmount: Money.ofMinor(work.tenant.currency, recommendation.amount as string),
    approvedInstalmentCount: recommendation.instalment_count as number,
  }
  const reasonCodes = order.vote === 'reject' ? ['rejected_by_approver'] : application.reasonCodes
  const voted = { ...application, status, reasonCodes, ...(order.vote === 'approve' ? approved : {}) }
  const saved = await saveApplication(work, voted)
  work.happened({
    event: 'application.voted_on',
    entity: 'application',
    entityId: application.id,
    changes: {
      status: { from: application.status, to: saved.status },
      vote: order.vote,
      recommendedBy: recommendation.recommended_by,
    },
    reason: order.reason,
    evidence: [hex(snapshotHash)],
    approvalId: wireId('approval_vote', voteId),
  })
  return saved
}
