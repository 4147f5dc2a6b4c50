// Settles a message that was sent: keeps the attempt, and draws its consequence for the delivery and for its endpoint.
import type { Work } from '../../platform/work.ts'
import type { Outgoing } from './claim-deliveries.ts'
import {
  insertAttempt,
  lockForSettling,
  patchDelivery,
  patchEndpoint,
  type Settling,
  saveDisabled,
} from './outgoing.store.ts'
import { type Answer, type Verdict, verdictOn } from './retry.rules.ts'
import { buryPending } from './webhook-delivery.store.ts'
import type { DisabledBecause, WebhookEndpointId } from './webhook-endpoint.store.ts'

export interface AttemptOutcome extends Answer {
  readonly error: string | null
  readonly durationMilliseconds: number
}

/** Where the lease was lost in the meantime, only good news counts: the message has arrived, whoever sent it. */
export async function settleDelivery(work: Work, sent: Outgoing, outcome: AttemptOutcome, now: Date): Promise<void> {
  const { tx } = work
  const held = await lockForSettling(tx, sent.endpointId, sent.deliveryId)
  const { delivery } = held
  const [number, tries] = [delivery.attempt_count + 1, delivery.tries_in_turn + 1]
  await insertAttempt(tx, delivery, {
    number,
    attempted_at: sent.attemptedAt,
    duration_milliseconds: outcome.durationMilliseconds,
    response_status: outcome.status,
    error: outcome.error,
  })
  const verdict = verdictOn(outcome, tries)
  const isPending = delivery.status === 'pending'
  const counts = isPending && (delivery.lease_token === sent.leaseToken || verdict.is === 'delivered')
  const after = counts ? { ...columnsAfter(verdict, now), tries_in_turn: tries } : {}
  await patchDelivery(tx, sent.deliveryId, { attempt_count: number, ...after })
  if (counts) await settleEndpoint(work, sent.endpointId, held, verdict, now)
}

async function settleEndpoint(
  work: Work,
  id: WebhookEndpointId,
  { endpoint, delivery }: Settling,
  verdict: Verdict,
  now: Date,
): Promise<void> {
  if (verdict.is === 'delivered') await patchEndpoint(work.tx, id, { last_delivered_at: now.toISOString() })
  if (verdict.is === 'tried again' && verdict.pauseMilliseconds > 0)
    await patchEndpoint(work.tx, id, { paused_until: later(now, verdict.pauseMilliseconds) })
  // A delivery that nobody takes is one message's fault, unless nothing else arrived in all that time either.
  const isDown = verdict.is === 'given up' && (endpoint.last_delivered_at ?? '') <= delivery.turn_began_at
  if (endpoint.status !== 'active') return
  if (verdict.is === 'gone') await disable(work, id, 'gone')
  else if (isDown) await disable(work, id, 'failing')
}

const later = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()

function columnsAfter(verdict: Verdict, now: Date) {
  const settled = { next_attempt_at: null, lease_token: null, lease_until: null, settled_at: now.toISOString() }
  if (verdict.is === 'delivered') return { ...settled, status: 'delivered' }
  if (verdict.is === 'gone') return { ...settled, status: 'dead', dead_because: 'gone' }
  if (verdict.is === 'given up') return { ...settled, status: 'dead', dead_because: 'schedule_exhausted' }
  return { next_attempt_at: later(now, verdict.afterMilliseconds), lease_token: null, lease_until: null }
}

/** The receiver wants no more, or nothing arrives: whoever reads events is told, and what waits becomes dead letters. */
async function disable(work: Work, id: WebhookEndpointId, because: DisabledBecause): Promise<void> {
  await saveDisabled(work.tx, id, because)
  await buryPending(work, id, because === 'gone' ? 'gone' : 'endpoint_disabled')
  work.happened({
    event: 'webhook_endpoint.disabled',
    entity: 'webhook_endpoint',
    entityId: id,
    changes: { disabledBecause: because },
  })
}
