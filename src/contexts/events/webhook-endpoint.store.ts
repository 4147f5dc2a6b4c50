// The rows of webhook endpoints and of their signing secrets.
import type { Id, PartnerId } from '../../kernel/id.ts'
import { newId } from '../../platform/ids.ts'
import type { PageRequest } from '../../platform/page.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import { problem } from './problems.ts'
import { makeSecret, placeOfSecret, type SecretCipher } from './webhook-secret.ts'

export type WebhookEndpointId = Id<'webhook_endpoint'>
export type DisabledBecause = 'requested' | 'gone' | 'failing'

export interface WebhookEndpoint {
  readonly id: WebhookEndpointId
  readonly partnerId: PartnerId | null
  readonly url: string
  readonly description: string | null
  /** Types, or `noun.*`; all where it is empty. */
  readonly eventTypes: readonly string[]
  readonly status: 'active' | 'disabled'
  readonly disabledBecause: DisabledBecause | null
  /** Events recorded after this instant are sent. */
  readonly activeSince: string
  readonly createdAt: string
  readonly version: number
}

class WebhookEndpointRow extends Row {
  static override tableName = 'webhook_endpoint'
  static override idColumn = 'webhook_endpoint_id'
  declare webhook_endpoint_id: WebhookEndpointId
  declare partner_id: PartnerId | null
  declare url: string
  declare description: string | null
  declare event_types: string[]
  declare status: WebhookEndpoint['status'] | 'deleted'
  declare disabled_because: DisabledBecause | null
  declare active_since: string
  declare row_version: number
  declare created_at: string
}

class WebhookSecretRow extends Row {
  static override tableName = 'webhook_secret'
  static override idColumn = 'webhook_secret_id'
  declare webhook_secret_id: Id<'webhook_secret'>
  declare webhook_endpoint_id: WebhookEndpointId
  declare key_version: number
  declare sealed: Buffer
  declare created_at: string
  declare expires_at: string | null
}

export async function insertWebhookEndpoint(work: Work, endpoint: WebhookEndpoint): Promise<void> {
  await WebhookEndpointRow.query(work.tx).insert({
    webhook_endpoint_id: endpoint.id,
    partner_id: endpoint.partnerId,
    created_at: endpoint.createdAt,
    ...columnsOf(endpoint),
  })
}

/** How many endpoints a partner has, or the lender itself where it is null; nobody else adds one to them until this transaction ends. */
export async function countOfOwner(work: Work, partnerId: PartnerId | null): Promise<number> {
  await work.tx.raw(`select pg_advisory_xact_lock(hashtext(current_schema() || ' webhook endpoints ' || ?::text))`, [
    partnerId ?? 'own',
  ])
  const { rows } = await work.tx.raw(
    `select count(*)::int as endpoints from webhook_endpoint where partner_id is not distinct from ?::uuid and status <> 'deleted'`,
    [partnerId] as never,
  )
  return rows[0].endpoints
}

export async function saveWebhookEndpoint(work: Work, endpoint: WebhookEndpoint): Promise<void> {
  await WebhookEndpointRow.query(work.tx).findById(endpoint.id).patch(columnsOf(endpoint))
}

export async function saveDeletion(work: Work, id: WebhookEndpointId): Promise<void> {
  await WebhookEndpointRow.query(work.tx).findById(id).patch({ status: 'deleted' })
}

/** Throws webhook_endpoint.not_found. */
export async function findWebhookEndpoint(work: Work, id: WebhookEndpointId): Promise<WebhookEndpoint> {
  return found(await WebhookEndpointRow.query(work.tx).findById(id))
}

/** Throws webhook_endpoint.not_found. */
export async function lockWebhookEndpoint(work: Work, id: WebhookEndpointId): Promise<WebhookEndpoint> {
  return found(await WebhookEndpointRow.query(work.tx).findById(id).forUpdate())
}

export async function listWebhookEndpoints(work: Work, page: PageRequest): Promise<WebhookEndpoint[]> {
  const query = WebhookEndpointRow.query(work.tx)
    .whereNot('status', 'deleted')
    .orderBy('webhook_endpoint_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('webhook_endpoint_id', '>', page.after)
  return (await query).map(fromRow)
}

/** Makes the secret that signs from now on; those before it sign beside it until `othersExpireAt`. */
export async function addSecret(
  work: Work,
  cipher: SecretCipher,
  endpointId: WebhookEndpointId,
  othersExpireAt: string,
): Promise<Buffer> {
  await WebhookSecretRow.query(work.tx)
    .where({ webhook_endpoint_id: endpointId })
    .where((query) => query.whereNull('expires_at').orWhere('expires_at', '>', othersExpireAt))
    .patch({ expires_at: othersExpireAt })
  await destroyExpiredSecrets(work, endpointId)
  const id = newId('webhook_secret')
  const secret = makeSecret()
  await WebhookSecretRow.query(work.tx).insert({
    webhook_secret_id: id,
    webhook_endpoint_id: endpointId,
    key_version: cipher.keyVersion,
    sealed: cipher.seal(secret, placeOfSecret(work.tenant.id, id)),
    created_at: work.recordedAt,
    expires_at: null,
  })
  return secret
}

/** What has expired is overwritten: nobody can bring it back. */
export async function destroyExpiredSecrets(work: Work, endpointId: WebhookEndpointId): Promise<void> {
  await WebhookSecretRow.query(work.tx)
    .where({ webhook_endpoint_id: endpointId })
    .where('expires_at', '<=', work.recordedAt)
    .patch({ sealed: Buffer.alloc(0) })
}

export async function destroySecrets(work: Work, endpointId: WebhookEndpointId): Promise<void> {
  await WebhookSecretRow.query(work.tx)
    .where({ webhook_endpoint_id: endpointId })
    .patch({ sealed: Buffer.alloc(0), expires_at: work.recordedAt })
}

/** The secrets that sign at an instant, in the clear, the newest first. */
export async function secretsInForce(
  work: Work,
  cipher: SecretCipher,
  endpointId: WebhookEndpointId,
  at: string,
): Promise<Buffer[]> {
  const rows = await WebhookSecretRow.query(work.tx)
    .where({ webhook_endpoint_id: endpointId })
    .where((query) => query.whereNull('expires_at').orWhere('expires_at', '>', at))
    .orderBy('webhook_secret_id', 'desc')
  return rows.map((row) =>
    cipher.open(row.sealed, placeOfSecret(work.tenant.id, row.webhook_secret_id), row.key_version),
  )
}

function columnsOf(endpoint: WebhookEndpoint) {
  return {
    url: endpoint.url,
    description: endpoint.description,
    event_types: [...endpoint.eventTypes],
    status: endpoint.status,
    disabled_because: endpoint.disabledBecause,
    active_since: endpoint.activeSince,
    row_version: endpoint.version,
  }
}

function found(row: WebhookEndpointRow | undefined): WebhookEndpoint {
  if (!row || row.status === 'deleted') throw problem('webhook_endpoint.not_found')
  return fromRow(row)
}

function fromRow(row: WebhookEndpointRow): WebhookEndpoint {
  return {
    id: row.webhook_endpoint_id,
    partnerId: row.partner_id,
    url: row.url,
    description: row.description,
    eventTypes: row.event_types,
    status: row.status as WebhookEndpoint['status'],
    disabledBecause: row.disabled_because,
    activeSince: row.active_since,
    createdAt: row.created_at,
    version: row.row_version,
  }
}
