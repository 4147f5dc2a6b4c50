// Hands events out: each that stands in the feed becomes a delivery of every endpoint that asks for it.
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { EventRow } from './event.view.ts'
import { activeTakers, eventsAfter, insertDeliveries, partnersTold, type Taker } from './hand-out.store.ts'
import { lockProgress, saveProgress } from './webhook-delivery.store.ts'

/** Goes on from where handing out stands. Returns how many events were looked at; 0 when there are none, or another worker is at it. */
export async function handOutEvents(work: Work): Promise<number> {
  const { tx } = work
  const takers = await activeTakers(tx)
  const progress = takers.length === 0 ? null : await lockProgress(tx)
  if (progress === null) return 0
  const events = await eventsAfter(tx, progress, work.tenant.placementEpoch)
  const last = events.at(-1)
  if (last === undefined) return 0
  const told = await partnersTold(tx, events, takers)
  const isTold = ({ partner_id: partner }: Taker, event: EventRow) =>
    partner === null || told.has(`${partner} ${event.outbox_event_id}`)
  const rows = events.flatMap((event) =>
    takers
      .filter((taker) => wants(taker, event) && isTold(taker, event))
      .map((taker) => deliveryOf(taker, event, work.recordedAt)),
  )
  await insertDeliveries(tx, rows)
  await saveProgress(tx, last)
  return events.length
}

function wants(taker: Taker, event: EventRow): boolean {
  if (event.recorded_at <= taker.active_since) return false
  return (
    taker.event_types.length === 0 ||
    taker.event_types.some((type) =>
      type.endsWith('*') ? event.event_type.startsWith(type.slice(0, -1)) : event.event_type === type,
    )
  )
}

function deliveryOf(taker: Taker, event: EventRow, at: string) {
  return {
    webhook_delivery_id: newId('webhook_delivery'),
    webhook_endpoint_id: taker.webhook_endpoint_id,
    partner_id: taker.partner_id,
    outbox_event_id: event.outbox_event_id,
    event_type: event.event_type,
    entity_type: event.entity_type,
    entity_id: event.entity_id,
    aggregate_version: event.aggregate_version,
    event_recorded_at: event.recorded_at,
    status: 'pending',
    turn_began_at: at,
    next_attempt_at: at,
    created_at: at,
  }
}
