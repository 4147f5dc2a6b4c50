// The rows of API keys.
import type { ApiKeyId, PartnerId } from '../../kernel/id.ts'
import type { Transaction } from '../../platform/database.ts'
import type { PageRequest } from '../../platform/page.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import type { KeyKind } from '../../wire/spec.ts'
import { problem } from './problems.ts'

export interface ApiKey {
  readonly id: ApiKeyId
  readonly name: string
  readonly kind: KeyKind
  readonly partnerId: PartnerId | null
  readonly scopes: readonly string[]
  readonly lastCharacters: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  /** The subject that made it; null for keys older than this record. */
  readonly createdBy: string | null
  /** In CIDR form; null is anywhere. */
  readonly allowedNetworks: readonly string[] | null
  /** The secret before the last rotation; it may have died since. */
  readonly previousSecret: PreviousSecret | null
  readonly lastUsedAt: string | null
}

export interface PreviousSecret {
  readonly lastCharacters: string
  readonly expiresAt: string
}

/** A key as one of its secrets found it. */
export interface FoundApiKey {
  readonly key: ApiKey
  /** When the secret that was shown dies, the key's own end aside; null for the newest. */
  readonly secretExpiresAt: string | null
}

class ApiKeyRow extends Row {
  static override tableName = 'api_key'
  static override idColumn = 'api_key_id'
  declare api_key_id: ApiKeyId
  declare name: string
  declare kind: KeyKind
  declare partner_id: PartnerId | null
  declare digest: Buffer
  declare last_characters: string
  declare scopes: string[]
  declare created_at: string
  declare expires_at: string | null
  declare revoked_at: string | null
  declare created_by: string | null
  declare allowed_networks: string[] | null
  declare previous_digest: Buffer | null
  declare previous_last_characters: string | null
  declare previous_expires_at: string | null
  declare last_used_at: string | null
}

export async function insertApiKey(work: Work, key: ApiKey, digest: Buffer): Promise<void> {
  await ApiKeyRow.query(work.tx).insert({
    api_key_id: key.id,
    name: key.name,
    kind: key.kind,
    partner_id: key.partnerId,
    digest,
    last_characters: key.lastCharacters,
    scopes: [...key.scopes],
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: null,
    created_by: key.createdBy,
    allowed_networks: key.allowedNetworks && [...key.allowedNetworks],
  })
}

/** By the digest of its newest secret, or of the one before it. */
export async function findApiKeyByDigest(tx: Transaction, digest: Buffer): Promise<FoundApiKey | undefined> {
  const row = await ApiKeyRow.query(tx).findOne({ digest }).orWhere({ previous_digest: digest })
  return row && { key: fromRow(row), secretExpiresAt: row.digest.equals(digest) ? null : row.previous_expires_at }
}

export async function lockApiKey(work: Work, id: ApiKeyId): Promise<ApiKey> {
  const row = await ApiKeyRow.query(work.tx).findById(id).forUpdate()
  if (!row) throw problem('api_key.not_found')
  return fromRow(row)
}

export async function saveRevocation(work: Work, id: ApiKeyId): Promise<void> {
  await ApiKeyRow.query(work.tx).findById(id).patch({ revoked_at: work.recordedAt })
}

/** The newest secret becomes the one before; that one before, if there was one, is gone. */
export async function saveRotation(work: Work, rotated: ApiKey, digest: Buffer): Promise<void> {
  await work
    .tx('api_key')
    .where('api_key_id', rotated.id)
    .update({
      previous_digest: work.tx.ref('digest'),
      previous_last_characters: rotated.previousSecret?.lastCharacters,
      previous_expires_at: rotated.previousSecret?.expiresAt,
      digest,
      last_characters: rotated.lastCharacters,
    })
}

/** Notes a use of the key, unless another process did within the minute. */
export async function saveUse(tx: Transaction, id: ApiKeyId, usedAt: Date): Promise<void> {
  const minuteAgo = new Date(usedAt.getTime() - 60_000).toISOString()
  await ApiKeyRow.query(tx)
    .findById(id)
    .where((either) => either.whereNull('last_used_at').orWhere('last_used_at', '<', minuteAgo))
    .patch({ last_used_at: usedAt.toISOString() })
}

export async function listApiKeys(work: Work, page: PageRequest): Promise<ApiKey[]> {
  const query = ApiKeyRow.query(work.tx)
    .orderBy('api_key_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('api_key_id', '>', page.after)
  return (await query).map(fromRow)
}

function fromRow(row: ApiKeyRow): ApiKey {
  return {
    id: row.api_key_id,
    name: row.name,
    kind: row.kind,
    partnerId: row.partner_id,
    scopes: row.scopes,
    lastCharacters: row.last_characters,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    createdBy: row.created_by,
    allowedNetworks: row.allowed_networks,
    previousSecret: previousOf(row),
    lastUsedAt: row.last_used_at,
  }
}

function previousOf(row: ApiKeyRow): PreviousSecret | null {
  const { previous_last_characters: lastCharacters, previous_expires_at: expiresAt } = row
  return lastCharacters === null || expiresAt === null ? null : { lastCharacters, expiresAt }
}
