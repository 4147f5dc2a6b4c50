// The rows of a delivery on its way through a worker.
import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../platform/database.ts'
import type { EventRow } from './event.view.ts'
import type { DeliveryRow, WebhookDeliveryId } from './webhook-delivery.store.ts'
import type { DisabledBecause, WebhookEndpointId } from './webhook-endpoint.store.ts'

export type ClaimedRow = DeliveryRow & EventRow & { url: string }

export interface Claim {
  readonly at: string
  readonly until: string
  /** How many messages may be on their way to one endpoint at once. */
  readonly perEndpoint: number
}

/** Endpoints with something due, locked; one that another worker claims from is left to it. */
export async function lockDueEndpoints(tx: Transaction, at: string): Promise<WebhookEndpointId[]> {
  const answer = await tx.raw(
    `select webhook_endpoint_id from webhook_endpoint e
     where status = 'active' and (paused_until is null or paused_until <= ?)
       and exists (select 1 from webhook_delivery d where d.webhook_endpoint_id = e.webhook_endpoint_id
         and d.status = 'pending' and d.next_attempt_at <= ?)
     order by webhook_endpoint_id for update of e skip locked`,
    [at, at],
  )
  return answer.rows.map((row: { webhook_endpoint_id: WebhookEndpointId }) => row.webhook_endpoint_id)
}

/** Leases what is due: of each thing the earliest event that the endpoint still waits for. */
export async function leaseDue(tx: Transaction, endpointId: WebhookEndpointId, claim: Claim): Promise<ClaimedRow[]> {
  const answer = await tx.raw(
    `with due as (
       select c.webhook_delivery_id from webhook_delivery c
       where c.webhook_endpoint_id = :endpointId and c.status = 'pending' and c.next_attempt_at <= :at
         and (c.lease_until is null or c.lease_until <= :at)
         and (c.outbox_event_id is null or not exists (
           select 1 from webhook_delivery p where p.webhook_endpoint_id = c.webhook_endpoint_id and p.status = 'pending'
             and p.outbox_event_id is not null and p.entity_type = c.entity_type and p.entity_id = c.entity_id
             and p.aggregate_version < c.aggregate_version))
       order by c.next_attempt_at, c.webhook_delivery_id
       limit greatest(0, :perEndpoint - (select count(*) from webhook_delivery
         where webhook_endpoint_id = :endpointId and status = 'pending' and lease_until > :at))
       for update of c skip locked
     ), claimed as (
       update webhook_delivery d set lease_token = :token, lease_until = :until
       from due where due.webhook_delivery_id = d.webhook_delivery_id returning d.*
     )
     select claimed.*, e.url, o.recorded_at, o.business_date, o.payload from claimed
     join webhook_endpoint e using (webhook_endpoint_id) left join outbox_event o using (outbox_event_id)`,
    { endpointId, ...claim, token: randomUUID() },
  )
  return answer.rows
}

export interface Settling {
  readonly endpoint: { readonly status: string; readonly last_delivered_at: string | null }
  readonly delivery: DeliveryRow
}

/** The endpoint first, as everybody who takes both does. */
export async function lockForSettling(
  tx: Transaction,
  endpointId: WebhookEndpointId,
  deliveryId: WebhookDeliveryId,
): Promise<Settling> {
  const endpoint = await tx('webhook_endpoint')
    .where({ webhook_endpoint_id: endpointId })
    .forUpdate()
    .first('status', 'last_delivered_at')
  const delivery = await tx('webhook_delivery').where({ webhook_delivery_id: deliveryId }).forUpdate().first()
  return { endpoint, delivery }
}

export interface AttemptColumns {
  readonly number: number
  readonly attempted_at: string
  readonly duration_milliseconds: number
  readonly response_status: number | null
  readonly error: string | null
}

export async function insertAttempt(
  tx: Transaction,
  { webhook_delivery_id, partner_id }: DeliveryRow,
  attempt: AttemptColumns,
): Promise<void> {
  await tx('webhook_attempt').insert({ webhook_delivery_id, partner_id, ...attempt })
}

export async function patchDelivery(tx: Transaction, id: WebhookDeliveryId, columns: object): Promise<void> {
  await tx('webhook_delivery').where({ webhook_delivery_id: id }).update(columns)
}

export async function patchEndpoint(tx: Transaction, id: WebhookEndpointId, columns: object): Promise<void> {
  await tx('webhook_endpoint').where({ webhook_endpoint_id: id }).update(columns)
}

export async function saveDisabled(tx: Transaction, id: WebhookEndpointId, because: DisabledBecause): Promise<void> {
  await patchEndpoint(tx, id, {
    status: 'disabled',
    disabled_because: because,
    row_version: tx.raw('row_version + 1'),
  })
}
