// Which partners are told of an event: those that have a row of the thing it is about, for the kinds of event that they may hear of.
import type { PartnerId } from '../kernel/id.ts'
import type { Transaction } from '../platform/database.ts'
import type { Happening } from '../platform/work.ts'
import type { Audiences } from './partner-sight.ts'

export interface ToldEvent {
  readonly outboxEventId: string
  readonly happening: Happening
}

/** Adds a row per partner that is told. To be sent behind the statement that adds the events. No statement when nobody can be. */
export async function tellPartners(tx: Transaction, audiences: Audiences, events: readonly ToldEvent[]): Promise<void> {
  const asked = events.flatMap(({ outboxEventId, happening }) =>
    (audiences.get(happening.entity) ?? [])
      .filter(({ events: types }) => types === 'all of its noun' || types.includes(happening.event))
      .map((audience) => ({ audience, outboxEventId, entityId: happening.entityId })),
  )
  if (asked.length === 0) return
  // Each row knows its partner. The lender's own book is a partner of nobody else.
  const sources = asked.map(() => 'select ?::uuid as outbox_event_id, partner_id from ?? where ?? = ?')
  await tx.raw(
    `insert into partner_event (partner_id, outbox_event_id, placement_epoch, order_xid, order_step, recorded_at,
       business_date, event_type, entity_type, entity_id, aggregate_version)
     select partner_id, outbox_event_id, placement_epoch, order_xid, order_step, recorded_at, business_date, event_type,
       entity_type, entity_id, aggregate_version
     from (${sources.join(' union ')}) told join outbox_event using (outbox_event_id) join partner using (partner_id)
     where partner.kind <> 'own_book'`,
    asked.flatMap(({ audience, outboxEventId, entityId }) => [
      outboxEventId,
      audience.table,
      audience.column,
      entityId,
    ]),
  )
}

/** The ids of those of `events` that the partner is told of. */
export async function eventsToldTo(
  tx: Transaction,
  partnerId: PartnerId,
  events: readonly ToldEvent[],
): Promise<ReadonlySet<string>> {
  const ids = events.map(({ outboxEventId }) => outboxEventId)
  const rows = await tx('partner_event').where('partner_id', partnerId).whereIn('outbox_event_id', ids)
  return new Set(rows.map((row: { outbox_event_id: string }) => row.outbox_event_id))
}
