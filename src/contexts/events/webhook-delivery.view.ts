// Reads deliveries and their attempts for people.
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import type { DeliveryRow, WebhookDeliveryId } from './webhook-delivery.store.ts'
import { findWebhookEndpoint, type WebhookEndpointId } from './webhook-endpoint.store.ts'

/** The newest first. Throws webhook_endpoint.not_found. */
export async function listWebhookDeliveries(
  work: Work,
  endpointId: WebhookEndpointId,
  status: DeliveryRow['status'] | undefined,
  page: PageRequest,
): Promise<DeliveryRow[]> {
  await findWebhookEndpoint(work, endpointId)
  const query = work
    .tx('webhook_delivery')
    .where({ webhook_endpoint_id: endpointId })
    .orderBy('webhook_delivery_id', 'desc')
    .limit(page.limit + 1)
  if (status !== undefined) query.where({ status })
  if (page.after !== null) query.where('webhook_delivery_id', '<', page.after)
  return query
}

export interface AttemptRow {
  webhook_delivery_id: WebhookDeliveryId
  number: number
  attempted_at: string
  duration_milliseconds: number
  response_status: number | null
  error: string | null
}

/** In their order. Throws webhook_delivery.not_found. */
export async function listWebhookAttempts(
  work: Work,
  endpointId: WebhookEndpointId,
  id: WebhookDeliveryId,
  page: PageRequest,
): Promise<AttemptRow[]> {
  const known = await work
    .tx('webhook_delivery')
    .where({ webhook_delivery_id: id, webhook_endpoint_id: endpointId })
    .first('webhook_delivery_id')
  if (!known) throw problem('webhook_delivery.not_found')
  const query = work
    .tx('webhook_attempt')
    .where({ webhook_delivery_id: id })
    .orderBy('number')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('number', '>', Number(page.after))
  return query
}
