// What handing out reads and writes: the events that come next, whom partners' endpoints are told of, and the deliveries made.
import type { Transaction } from '../../platform/database.ts'
import { type EventRow, settled } from './event.view.ts'
import type { Progress } from './webhook-delivery.store.ts'

const mostAtOnce = 500

export interface Taker {
  webhook_endpoint_id: string
  partner_id: string | null
  event_types: string[]
  active_since: string
}

export async function activeTakers(tx: Transaction): Promise<Taker[]> {
  return tx('webhook_endpoint')
    .where({ status: 'active' })
    .select('webhook_endpoint_id', 'partner_id', 'event_types', 'active_since')
}

/** Of an event that an endpoint has already there is no second delivery. */
export async function insertDeliveries(tx: Transaction, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await tx('webhook_delivery').insert(rows).onConflict().ignore()
}

/** At most 500, in the order of the feed. */
export async function eventsAfter(tx: Transaction, progress: Progress, epoch: bigint): Promise<EventRow[]> {
  const { placement_epoch, order_xid, order_step, outbox_event_id } = progress
  const answer = await tx.raw(
    `select placement_epoch, order_xid, order_step, outbox_event_id, recorded_at, business_date, event_type, entity_type,
       entity_id, aggregate_version from outbox_event
     where ${settled} and (placement_epoch, order_xid, order_step, outbox_event_id) > (?::bigint, ?::xid8, ?::integer, ?::uuid)
     order by placement_epoch, order_xid, order_step, outbox_event_id limit ?`,
    [epoch.toString(), placement_epoch, order_xid, order_step, outbox_event_id, mostAtOnce],
  )
  return answer.rows
}

/** Pairs of partner and event, as one text each. */
export async function partnersTold(
  tx: Transaction,
  events: readonly EventRow[],
  takers: readonly Taker[],
): Promise<Set<string>> {
  const partners = takers.flatMap(({ partner_id }) => partner_id ?? [])
  if (partners.length === 0) return new Set()
  const rows = await tx('partner_event')
    .whereIn('partner_id', partners)
    .whereIn(
      'outbox_event_id',
      events.map(({ outbox_event_id }) => outbox_event_id),
    )
    .select('partner_id', 'outbox_event_id')
  return new Set(rows.map((row) => `${row.partner_id} ${row.outbox_event_id}`))
}
