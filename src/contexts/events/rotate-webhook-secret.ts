// Gives a webhook endpoint a new signing secret, beside which the old one signs for a while.
import type { Work } from '../../platform/work.ts'
import {
  addSecret,
  lockWebhookEndpoint,
  saveWebhookEndpoint,
  type WebhookEndpoint,
  type WebhookEndpointId,
} from './webhook-endpoint.store.ts'
import type { SecretCipher } from './webhook-secret.ts'

/** The endpoint and its new secret, which is shown nowhere else. Throws webhook_endpoint.not_found. */
export async function rotateWebhookSecret(
  work: Work,
  cipher: SecretCipher,
  id: WebhookEndpointId,
  overlapHours: number,
): Promise<{ endpoint: WebhookEndpoint; secret: Buffer }> {
  const endpoint = await lockWebhookEndpoint(work, id)
  const othersExpireAt = new Date(Date.parse(work.recordedAt) + overlapHours * 3_600_000).toISOString()
  const secret = await addSecret(work, cipher, id, othersExpireAt)
  const rotated = { ...endpoint, version: endpoint.version + 1 }
  await saveWebhookEndpoint(work, rotated)
  work.happened({
    event: 'webhook_endpoint.secret_rotated',
    entity: 'webhook_endpoint',
    entityId: id,
    changes: { othersExpireAt },
  })
  return { endpoint: rotated, secret }
}
