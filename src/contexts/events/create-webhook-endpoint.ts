// Makes a webhook endpoint. From now on it is sent what happens.
import { faultOfUrl, type GuardOptions } from '../../connectors/address-guard.ts'
import type { PartnerId } from '../../kernel/id.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import { skipToPresent } from './webhook-delivery.store.ts'
import { addSecret, countOfOwner, insertWebhookEndpoint, type WebhookEndpoint } from './webhook-endpoint.store.ts'
import type { SecretCipher } from './webhook-secret.ts'

export interface CreateWebhookEndpoint {
  readonly url: string
  readonly description: string | null
  readonly eventTypes: readonly string[]
  readonly partnerId: PartnerId | null
}

/** What webhooks need of the installation. */
export interface WebhookMaking {
  readonly cipher: SecretCipher
  readonly guard: GuardOptions
  /** The kind of a partner, or undefined where there is none of that id: partners are kept above this floor. */
  kindOfPartner(work: Work, id: PartnerId): Promise<string | undefined>
}

/** How many endpoints a partner has at most, and so has the lender for itself. */
const mostPerOwner = 10

/**
 * The endpoint and its secret, which is shown nowhere else. What a partner makes is its own, whatever the order says: of another
 * partner it would have been told that there is none. Throws webhook_endpoint.url_refused, webhook_endpoint.too_many, partner.not_found.
 */
export async function createWebhookEndpoint(
  work: Work,
  making: WebhookMaking,
  order: CreateWebhookEndpoint,
): Promise<{ endpoint: WebhookEndpoint; secret: Buffer }> {
  requireUrl(order.url, making.guard)
  const partnerId = work.actor.partnerId ?? order.partnerId
  if (partnerId !== null && (await making.kindOfPartner(work, partnerId)) === undefined)
    throw problem('partner.not_found')
  if ((await countOfOwner(work, partnerId)) >= mostPerOwner)
    throw problem('webhook_endpoint.too_many', { facts: { limit: mostPerOwner } })
  const endpoint: WebhookEndpoint = {
    ...order,
    partnerId,
    id: newId('webhook_endpoint'),
    status: 'active',
    disabledBecause: null,
    activeSince: work.recordedAt,
    createdAt: work.recordedAt,
    version: 1,
  }
  await skipToPresent(work)
  await insertWebhookEndpoint(work, endpoint)
  const secret = await addSecret(work, making.cipher, endpoint.id, work.recordedAt)
  work.happened({
    event: 'webhook_endpoint.created',
    entity: 'webhook_endpoint',
    entityId: endpoint.id,
    changes: {
      host: new URL(endpoint.url).host,
      eventTypes: endpoint.eventTypes,
      partnerId: wireId('partner', endpoint.partnerId),
    },
  })
  return { endpoint, secret }
}

/** Throws webhook_endpoint.url_refused. What the name resolves to is checked for each attempt. */
export function requireUrl(url: string, guard: GuardOptions): void {
  const detail = faultOfUrl(url, guard)
  if (detail !== null) throw problem('webhook_endpoint.url_refused', { errors: [{ pointer: '#/url', detail }] })
}
