// Claims messages for one worker, under a lease. Whoever dies before settling loses the lease, and the message is sent again:
// at least once, under one id.
import type { Id } from '../../kernel/id.ts'
import { wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type EventRow, eventOfRow } from './event.view.ts'
import { eventToWire } from './event.wire.ts'
import { type ClaimedRow, leaseDue, lockDueEndpoints } from './outgoing.store.ts'
import type { WebhookDeliveryId } from './webhook-delivery.store.ts'
import { secretsInForce, type WebhookEndpointId } from './webhook-endpoint.store.ts'
import { type SecretCipher, signatures } from './webhook-secret.ts'

/** A message that this worker alone is to send, until its lease ends. */
export interface Outgoing {
  readonly deliveryId: WebhookDeliveryId
  readonly endpointId: WebhookEndpointId
  readonly leaseToken: string
  readonly attemptedAt: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ClaimOrder {
  readonly cipher: SecretCipher
  /** The worker's clock. */
  readonly now: Date
  readonly leaseMilliseconds: number
  /** How many messages may be on their way to one endpoint at once. */
  readonly perEndpoint: number
}

/** What is due, signed and ready to be sent. */
export async function claimDeliveries(work: Work, order: ClaimOrder): Promise<Outgoing[]> {
  const at = order.now.toISOString()
  const until = new Date(order.now.getTime() + order.leaseMilliseconds).toISOString()
  const outgoing: Outgoing[] = []
  for (const endpointId of await lockDueEndpoints(work.tx, at)) {
    const rows = await leaseDue(work.tx, endpointId, { at, until, perEndpoint: order.perEndpoint })
    if (rows.length === 0) continue
    const secrets = await secretsInForce(work, order.cipher, endpointId, at)
    outgoing.push(...rows.map((row) => outgoingOf(row, secrets, order.now)))
  }
  return outgoing
}

function outgoingOf(row: ClaimedRow, secrets: readonly Buffer[], now: Date): Outgoing {
  const message = row.outbox_event_id === null ? pingOf(row) : eventToWire(eventOfRow(forItsReader(row)))
  const body = JSON.stringify(message)
  const atSeconds = Math.floor(now.getTime() / 1000)
  return {
    deliveryId: row.webhook_delivery_id,
    endpointId: row.webhook_endpoint_id,
    leaseToken: row.lease_token as string,
    attemptedAt: now.toISOString(),
    url: row.url,
    headers: {
      'webhook-id': message.id,
      'webhook-timestamp': String(atSeconds),
      'webhook-signature': signatures(secrets, { id: message.id, atSeconds, body }),
    },
    body,
  }
}

/** A partner is told that something happened, and not what. */
function forItsReader(row: ClaimedRow): EventRow {
  if (row.partner_id === null) return row
  const { payload: _untold, ...told } = row
  return told
}

function pingOf(row: ClaimedRow) {
  return {
    id: wireId('webhook_delivery', row.webhook_delivery_id as Id<'webhook_delivery'>),
    type: row.event_type,
    recordedAt: row.event_recorded_at,
    subject: { type: row.entity_type, id: row.entity_id },
    loanId: null,
    data: {},
  }
}
