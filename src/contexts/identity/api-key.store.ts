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
  })
}

export async function findApiKeyByDigest(tx: Transaction, digest: Buffer): Promise<ApiKey | undefined> {
  const row = await ApiKeyRow.query(tx).findOne({ digest })
  return row && fromRow(row)
}

export async function lockApiKey(work: Work, id: ApiKeyId): Promise<ApiKey> {
  const row = await ApiKeyRow.query(work.tx).findById(id).forUpdate()
  if (!row) throw problem('api_key.not_found')
  return fromRow(row)
}

export async function saveRevocation(work: Work, id: ApiKeyId): Promise<void> {
  await ApiKeyRow.query(work.tx).findById(id).patch({ revoked_at: work.recordedAt })
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
  }
}
