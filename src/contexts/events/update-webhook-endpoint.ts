// Changes a webhook endpoint: its address, what it is sent, and whether it is sent anything.
import type { Work } from '../../platform/work.ts'
import { requireUrl, type WebhookMaking } from './create-webhook-endpoint.ts'
import { problem } from './problems.ts'
import { buryPending, skipToPresent } from './webhook-delivery.store.ts'
import {
  lockWebhookEndpoint,
  saveWebhookEndpoint,
  type WebhookEndpoint,
  type WebhookEndpointId,
} from './webhook-endpoint.store.ts'

export interface WebhookEndpointChange {
  readonly url?: string | undefined
  readonly description?: string | null | undefined
  readonly eventTypes?: readonly string[] | undefined
  readonly status?: 'active' | 'disabled' | undefined
}

/**
 * Fields that are undefined stay as they are. Made active again, the endpoint is sent what happens from then on.
 * Throws webhook_endpoint.not_found, version.stale, webhook_endpoint.url_refused.
 */
export async function updateWebhookEndpoint(
  work: Work,
  { guard }: WebhookMaking,
  id: WebhookEndpointId,
  version: number,
  change: WebhookEndpointChange,
): Promise<WebhookEndpoint> {
  const endpoint = await lockWebhookEndpoint(work, id)
  if (endpoint.version !== version) throw problem('version.stale', { facts: { version: endpoint.version } })
  if (change.url !== undefined) requireUrl(change.url, guard)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const updated: WebhookEndpoint = {
    ...endpoint,
    ...given,
    ...(await turned(work, endpoint, change.status)),
    version: endpoint.version + 1,
  }
  await saveWebhookEndpoint(work, updated)
  work.happened({
    event: 'webhook_endpoint.updated',
    entity: 'webhook_endpoint',
    entityId: id,
    changes: {
      fields: Object.keys(given),
      status: { from: endpoint.status, to: updated.status },
      host: new URL(updated.url).host,
    },
  })
  return updated
}

async function turned(
  work: Work,
  endpoint: WebhookEndpoint,
  status: WebhookEndpointChange['status'],
): Promise<Partial<WebhookEndpoint>> {
  if (status === undefined || status === endpoint.status) return {}
  if (status === 'disabled') {
    await buryPending(work, endpoint.id, 'endpoint_disabled')
    return { disabledBecause: 'requested' }
  }
  await skipToPresent(work)
  return { disabledBecause: null, activeSince: work.recordedAt }
}
