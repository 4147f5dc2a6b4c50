// Reads the outbox in an order in which nothing can appear behind a reader: (placement epoch, order xid, step, id), and only
// what stands below the snapshot's xmin, where every transaction has ended.
import type { Transaction } from '../../platform/database.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import type { FeedEvent } from './event.rules.ts'
import { problem } from './problems.ts'

export interface EventFilter {
  /** Internal id of the event that was read last. */
  readonly after?: string | undefined
  /** One type, or all of a noun: 'loan.*'. */
  readonly type?: string | undefined
  readonly subjectId?: string | undefined
  readonly recordedFrom?: string | undefined
  readonly recordedBefore?: string | undefined
}

export interface EventRow {
  outbox_event_id: string
  placement_epoch: string
  order_xid: string
  order_step: number
  recorded_at: string
  business_date: string
  event_type: string
  entity_type: string
  entity_id: string
  aggregate_version: string
  payload?: Record<string, unknown>
}

const places = 'placement_epoch, order_xid, order_step, outbox_event_id'
const facts = `${places}, recorded_at, business_date, event_type, entity_type, entity_id, aggregate_version`

/** Where a row stands in the feed, as text for a cursor. */
export function placeOf(row: EventRow): string {
  return [row.placement_epoch, row.order_xid, row.order_step, row.outbox_event_id].join(':')
}

/** Up to `limit + 1` events. A partner reads its own table under its own role. Throws event.not_found. */
export async function listEvents(work: Work, filter: EventFilter, page: PageRequest): Promise<EventRow[]> {
  const isPartner = work.actor.partnerId !== null
  const table = isPartner ? 'partner_event' : 'outbox_event'
  const after = page.after?.split(':') ?? (filter.after && (await placeOfEvent(work.tx, table, filter.after)))
  const conditions = [settled]
  const values: unknown[] = [work.tenant.placementEpoch.toString()]
  const also = (condition: string, ...given: readonly unknown[]) => {
    conditions.push(condition)
    values.push(...given)
  }
  if (after) also(`(${places}) > (?::bigint, ?::xid8, ?::integer, ?::uuid)`, ...after)
  if (filter.type?.endsWith('*')) also('starts_with(event_type, ?)', filter.type.slice(0, -1))
  else if (filter.type !== undefined) also('event_type = ?', filter.type)
  if (filter.subjectId !== undefined) also('entity_id = ?', filter.subjectId)
  if (filter.recordedFrom !== undefined) also('recorded_at >= ?', filter.recordedFrom)
  if (filter.recordedBefore !== undefined) also('recorded_at < ?', filter.recordedBefore)
  const answer = await work.tx.raw(
    `select ${facts}${isPartner ? '' : ', payload'} from ${table} where ${conditions.join(' and ')}
     order by ${places} limit ?`,
    [...values, page.limit + 1] as never,
  )
  return answer.rows
}

/** Every transaction that may write before these places has ended. On a node that the tenant left, all have. */
export const settled = '(placement_epoch < ?::bigint or order_xid < pg_snapshot_xmin(pg_current_snapshot()))'

async function placeOfEvent(tx: Transaction, table: string, id: string): Promise<unknown[]> {
  const answer = await tx.raw(`select ${places} from ${table} where outbox_event_id = ? limit 1`, [id])
  const row = answer.rows[0] as EventRow | undefined
  if (!row) throw problem('event.not_found', { errors: [{ pointer: '#/query/after', detail: 'No such event.' }] })
  return [row.placement_epoch, row.order_xid, row.order_step, row.outbox_event_id]
}

export function eventOfRow(row: EventRow): FeedEvent {
  return {
    id: row.outbox_event_id,
    type: row.event_type,
    recordedAt: row.recorded_at,
    businessDate: row.business_date,
    subjectType: row.entity_type,
    subjectId: row.entity_id,
    aggregateVersion: Number(row.aggregate_version),
    payload: row.payload ?? null,
  }
}
