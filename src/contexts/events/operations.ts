// Front door of events.
import type { Id, PartnerId } from '../../kernel/id.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import { createWebhookEndpoint, type WebhookMaking } from './create-webhook-endpoint.ts'
import { deleteWebhookEndpoint } from './delete-webhook-endpoint.ts'
import { eventOfRow, listEvents, placeOf } from './event.view.ts'
import { eventToWire } from './event.wire.ts'
import { pingWebhookEndpoint } from './ping-webhook-endpoint.ts'
import { replayWebhookDeliveries } from './replay-webhook-deliveries.ts'
import { replayWebhookDelivery } from './replay-webhook-delivery.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { updateWebhookEndpoint } from './update-webhook-endpoint.ts'
import type { DeliveryRow } from './webhook-delivery.store.ts'
import { type AttemptRow, listWebhookAttempts, listWebhookDeliveries } from './webhook-delivery.view.ts'
import { findWebhookEndpoint, listWebhookEndpoints, type WebhookEndpoint } from './webhook-endpoint.store.ts'
import { secretText } from './webhook-secret.ts'

type Schemas = components['schemas']
const endpointId = (path: { webhookEndpointId: string }) => idFromWire('webhook_endpoint', path.webhookEndpointId)
const deliveryId = (path: { webhookDeliveryId: string }) => idFromWire('webhook_delivery', path.webhookDeliveryId)

export const eventsOperations = (making: WebhookMaking) =>
  ({
    listEvents: async (work, { query, page }) => {
      const filter = {
        after: query.after && idFromWire('outbox_event', query.after),
        type: query.type,
        subjectId: query.subjectId,
        recordedFrom: query['recordedAt[gte]'],
        recordedBefore: query['recordedAt[lt]'],
      }
      return page.close(await listEvents(work, filter, page), placeOf, (row) => eventToWire(eventOfRow(row)))
    },
    listWebhookEndpoints: async (work, { page }) =>
      page.close(await listWebhookEndpoints(work, page), ({ id }) => id, endpointToWire),
    createWebhookEndpoint: async (work, { body }) => {
      const { endpoint, secret } = await createWebhookEndpoint(work, making, {
        url: body.url,
        description: body.description ?? null,
        eventTypes: body.eventTypes ?? [],
        partnerId: body.partnerId === undefined ? null : (idFromWire('partner', body.partnerId) as PartnerId),
      })
      return { ...endpointToWire(endpoint), secret: secretText(secret) }
    },
    getWebhookEndpoint: async (work, { path }) => endpointToWire(await findWebhookEndpoint(work, endpointId(path))),
    updateWebhookEndpoint: async (work, { path, body, ifMatch }) =>
      endpointToWire(await updateWebhookEndpoint(work, making, endpointId(path), ifMatch ?? 0, body)),
    deleteWebhookEndpoint: async (work, { path }) =>
      endpointToWire(await deleteWebhookEndpoint(work, endpointId(path))),
    rotateWebhookSecret: async (work, { path, body }) => {
      const { endpoint, secret } = await rotateWebhookSecret(work, making.cipher, endpointId(path), body.overlapHours)
      return { ...endpointToWire(endpoint), secret: secretText(secret) }
    },
    pingWebhookEndpoint: async (work, { path }) => deliveryToWire(await pingWebhookEndpoint(work, endpointId(path))),
    replayWebhookDeliveries: async (work, { path, body }) => {
      const order = {
        from: body.recordedFrom,
        before: body.recordedBefore,
        status: body.status ?? 'dead',
        reason: body.reason,
      }
      return { deliveryCount: await replayWebhookDeliveries(work, endpointId(path), order) }
    },
    listWebhookDeliveries: async (work, { path, query, page }) =>
      page.close(
        await listWebhookDeliveries(work, endpointId(path), query.status, page),
        (row) => row.webhook_delivery_id,
        deliveryToWire,
      ),
    listWebhookAttempts: async (work, { path, page }) =>
      page.close(
        await listWebhookAttempts(work, endpointId(path), deliveryId(path), page),
        (row) => String(row.number),
        attemptToWire,
      ),
    replayWebhookDelivery: async (work, { path, body }) =>
      deliveryToWire(await replayWebhookDelivery(work, endpointId(path), deliveryId(path), body.reason)),
  }) satisfies Partial<Operations>

function endpointToWire(endpoint: WebhookEndpoint): Schemas['WebhookEndpoint'] {
  return {
    id: wireId('webhook_endpoint', endpoint.id),
    partnerId: wireId('partner', endpoint.partnerId),
    url: endpoint.url,
    description: endpoint.description,
    eventTypes: [...endpoint.eventTypes],
    status: endpoint.status,
    disabledBecause: endpoint.disabledBecause,
    createdAt: endpoint.createdAt,
    version: endpoint.version,
  }
}

function deliveryToWire(row: DeliveryRow): Schemas['WebhookDelivery'] {
  return {
    id: wireId('webhook_delivery', row.webhook_delivery_id),
    webhookEndpointId: wireId('webhook_endpoint', row.webhook_endpoint_id),
    eventId: wireId('outbox_event', row.outbox_event_id as Id<'outbox_event'> | null),
    eventType: row.event_type,
    subject: { type: row.entity_type, id: row.entity_id },
    aggregateVersion: Number(row.aggregate_version),
    status: row.status,
    deadBecause: row.dead_because,
    attemptCount: row.attempt_count,
    nextAttemptAt: row.next_attempt_at,
    settledAt: row.settled_at,
    createdAt: row.created_at,
  }
}

function attemptToWire(row: AttemptRow): Schemas['WebhookAttempt'] {
  return {
    number: row.number,
    attemptedAt: row.attempted_at,
    durationMilliseconds: row.duration_milliseconds,
    responseStatus: row.response_status,
    error: row.error as Schemas['WebhookAttempt']['error'],
  }
}
