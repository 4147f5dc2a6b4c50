// Sends a webhook endpoint a test message.
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import { type DeliveryRow, insertPing } from './webhook-delivery.store.ts'
import { lockWebhookEndpoint, type WebhookEndpointId } from './webhook-endpoint.store.ts'

/** The delivery that is on its way. Throws webhook_endpoint.not_found, webhook_endpoint.not_active. */
export async function pingWebhookEndpoint(work: Work, id: WebhookEndpointId): Promise<DeliveryRow> {
  const endpoint = await lockWebhookEndpoint(work, id)
  if (endpoint.status !== 'active') throw problem('webhook_endpoint.not_active')
  const delivery = await insertPing(work, endpoint, wireId('webhook_endpoint', id))
  work.happened({
    event: 'webhook_endpoint.pinged',
    entity: 'webhook_endpoint',
    entityId: id,
    changes: { webhookDeliveryId: wireId('webhook_delivery', delivery.webhook_delivery_id) },
  })
  return delivery
}
