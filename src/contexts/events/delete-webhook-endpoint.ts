// Deletes a webhook endpoint. Its deliveries stay as history that nobody is shown; its secrets are destroyed.
import type { Work } from '../../platform/work.ts'
import { buryPending } from './webhook-delivery.store.ts'
import {
  destroySecrets,
  lockWebhookEndpoint,
  saveDeletion,
  type WebhookEndpoint,
  type WebhookEndpointId,
} from './webhook-endpoint.store.ts'

/** The endpoint as it was. Throws webhook_endpoint.not_found. */
export async function deleteWebhookEndpoint(work: Work, id: WebhookEndpointId): Promise<WebhookEndpoint> {
  const endpoint = await lockWebhookEndpoint(work, id)
  await saveDeletion(work, id)
  await destroySecrets(work, id)
  await buryPending(work, id, 'endpoint_deleted')
  work.happened({
    event: 'webhook_endpoint.deleted',
    entity: 'webhook_endpoint',
    entityId: id,
    changes: { host: new URL(endpoint.url).host },
  })
  return endpoint
}
