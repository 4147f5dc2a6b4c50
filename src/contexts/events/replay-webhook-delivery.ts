// Sends one delivery again: the same message under the same id, on a fresh schedule.
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import { beginTurn, type DeliveryRow, lockDelivery, type WebhookDeliveryId } from './webhook-delivery.store.ts'
import { lockWebhookEndpoint, type WebhookEndpointId } from './webhook-endpoint.store.ts'

/** Throws webhook_delivery.not_found, webhook_delivery.pending, webhook_endpoint.not_active. */
export async function replayWebhookDelivery(
  work: Work,
  endpointId: WebhookEndpointId,
  id: WebhookDeliveryId,
  reason: string,
): Promise<DeliveryRow> {
  // What was deleted has no deliveries to show either.
  const endpoint = await lockWebhookEndpoint(work, endpointId).catch(() => {
    throw problem('webhook_delivery.not_found')
  })
  const delivery = await lockDelivery(work, endpointId, id)
  if (endpoint.status !== 'active') throw problem('webhook_endpoint.not_active')
  if (delivery.status === 'pending') throw problem('webhook_delivery.pending')
  const begun = await beginTurn(work, id)
  work.happened({
    event: 'webhook_delivery.replayed',
    entity: 'webhook_delivery',
    entityId: id,
    changes: {
      webhookEndpointId: wireId('webhook_endpoint', endpointId),
      status: { from: delivery.status, to: begun.status },
      eventType: delivery.event_type,
    },
    reason,
  })
  return begun
}
