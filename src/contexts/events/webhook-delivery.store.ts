// The rows of deliveries: what is to be sent where, what came of it, and who is at it at this moment.
import type { Id, PartnerId } from '../../kernel/id.ts'
import type { Transaction } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import type { WebhookEndpoint, WebhookEndpointId } from './webhook-endpoint.store.ts'

export type WebhookDeliveryId = Id<'webhook_delivery'>
export type DeadBecause = 'schedule_exhausted' | 'gone' | 'endpoint_disabled' | 'endpoint_deleted'

export interface DeliveryRow {
  webhook_delivery_id: WebhookDeliveryId
  webhook_endpoint_id: WebhookEndpointId
  /** Whose endpoint it goes to; null for the lender's own. */
  partner_id: PartnerId | null
  outbox_event_id: string | null
  event_type: string
  entity_type: string
  entity_id: string
  aggregate_version: string
  event_recorded_at: string
  status: 'pending' | 'delivered' | 'dead'
  dead_because: DeadBecause | null
  attempt_count: number
  tries_in_turn: number
  turn_began_at: string
  next_attempt_at: string | null
  lease_token: string | null
  settled_at: string | null
  created_at: string
}

/** A test message: a delivery without an event, about the endpoint itself. It waits for no other. */
export async function insertPing(work: Work, endpoint: WebhookEndpoint, subjectId: string): Promise<DeliveryRow> {
  const rows = await work
    .tx('webhook_delivery')
    .insert({
      webhook_delivery_id: newId('webhook_delivery'),
      webhook_endpoint_id: endpoint.id,
      partner_id: endpoint.partnerId,
      outbox_event_id: null,
      event_type: 'webhook.ping',
      entity_type: 'webhook_endpoint',
      entity_id: subjectId,
      aggregate_version: 1,
      event_recorded_at: work.recordedAt,
      status: 'pending',
      turn_began_at: work.recordedAt,
      next_attempt_at: work.recordedAt,
      created_at: work.recordedAt,
    })
    .returning('*')
  return rows[0]
}

/** Throws webhook_delivery.not_found. */
export async function lockDelivery(
  work: Work,
  endpointId: WebhookEndpointId,
  id: WebhookDeliveryId,
): Promise<DeliveryRow> {
  const row = await work
    .tx('webhook_delivery')
    .where({ webhook_delivery_id: id, webhook_endpoint_id: endpointId })
    .forUpdate()
    .first()
  if (!row) throw problem('webhook_delivery.not_found')
  return row
}

/** Begins the schedule anew. Returns the row as it is then. */
export async function beginTurn(work: Work, id: WebhookDeliveryId): Promise<DeliveryRow> {
  const rows = await work
    .tx('webhook_delivery')
    .where({ webhook_delivery_id: id })
    .update(turnAt(work.recordedAt))
    .returning('*')
  return rows[0]
}

const turnAt = (at: string) => ({
  status: 'pending',
  dead_because: null,
  tries_in_turn: 0,
  turn_began_at: at,
  next_attempt_at: at,
  lease_token: null,
  lease_until: null,
  settled_at: null,
})

/** Begins the schedule anew for settled deliveries of events recorded in a range, at most `limit`. Returns how many. */
export async function beginTurns(
  work: Work,
  endpointId: WebhookEndpointId,
  range: {
    readonly from: string
    readonly before: string
    readonly statuses: readonly string[]
    readonly limit: number
  },
): Promise<number> {
  const chosen = work
    .tx('webhook_delivery')
    .select('webhook_delivery_id')
    .where({ webhook_endpoint_id: endpointId })
    .where('event_recorded_at', '>=', range.from)
    .where('event_recorded_at', '<', range.before)
    .whereIn('status', [...range.statuses])
    .orderBy('event_recorded_at')
    .limit(range.limit)
    .forUpdate()
  return work.tx('webhook_delivery').whereIn('webhook_delivery_id', chosen).update(turnAt(work.recordedAt))
}

/** What is still to be sent becomes a dead letter. An attempt under way is not called back. */
export async function buryPending(work: Work, endpointId: WebhookEndpointId, because: DeadBecause): Promise<void> {
  await work.tx('webhook_delivery').where({ webhook_endpoint_id: endpointId, status: 'pending' }).update({
    status: 'dead',
    dead_because: because,
    next_attempt_at: null,
    lease_token: null,
    lease_until: null,
    settled_at: work.recordedAt,
  })
}

/** Where handing out stands; locked, so that one process at a time goes on from there. Null when another is at it. */
export async function lockProgress(tx: Transaction): Promise<Progress | null> {
  const answer = await tx.raw('select * from webhook_progress for update skip locked')
  return answer.rows[0] ?? null
}

export interface Progress {
  placement_epoch: string
  order_xid: string
  order_step: number
  outbox_event_id: string
}

export async function saveProgress(tx: Transaction, progress: Progress): Promise<void> {
  const { placement_epoch, order_xid, order_step, outbox_event_id } = progress
  await tx('webhook_progress').update({ placement_epoch, order_xid, order_step, outbox_event_id })
}

/** With no active endpoint nothing is handed out: the first one begins at the present, and not at the dawn of the outbox. */
export async function skipToPresent(work: Work): Promise<void> {
  await work.tx.raw(
    `update webhook_progress set placement_epoch = ?::bigint, order_xid = pg_snapshot_xmin(pg_current_snapshot()),
       order_step = 0, outbox_event_id = '00000000-0000-0000-0000-000000000000'
     where not exists (select 1 from webhook_endpoint where status = 'active')
       and (placement_epoch, order_xid) < (?::bigint, pg_snapshot_xmin(pg_current_snapshot()))`,
    [work.tenant.placementEpoch.toString(), work.tenant.placementEpoch.toString()],
  )
}
