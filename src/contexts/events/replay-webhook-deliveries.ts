// Sends the deliveries of a range of time again, for a receiver that was down or that lost what it had.
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import { beginTurns } from './webhook-delivery.store.ts'
import { lockWebhookEndpoint, type WebhookEndpointId } from './webhook-endpoint.store.ts'

export interface ReplayOrder {
  /** By the instant at which the events were recorded: from the first, and before the second. */
  readonly from: string
  readonly before: string
  readonly status: 'dead' | 'any'
  readonly reason: string
}

const mostInOne = 10_000

/** How many are sent again. Throws webhook_endpoint.not_found, webhook_endpoint.not_active. */
export async function replayWebhookDeliveries(work: Work, id: WebhookEndpointId, order: ReplayOrder): Promise<number> {
  const endpoint = await lockWebhookEndpoint(work, id)
  if (endpoint.status !== 'active') throw problem('webhook_endpoint.not_active')
  const statuses = order.status === 'dead' ? ['dead'] : ['dead', 'delivered']
  const deliveryCount = await beginTurns(work, id, {
    from: order.from,
    before: order.before,
    statuses,
    limit: mostInOne,
  })
  work.happened({
    event: 'webhook_endpoint.replayed',
    entity: 'webhook_endpoint',
    entityId: id,
    changes: { from: order.from, to: order.before, status: order.status, deliveryCount },
    reason: order.reason,
  })
  return deliveryCount
}
