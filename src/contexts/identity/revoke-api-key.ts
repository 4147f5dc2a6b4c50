// Revokes an API key. Processes that verified it lately stop accepting it within five seconds.
import type { ApiKeyId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { type ApiKey, lockApiKey, saveRevocation } from './api-key.store.ts'
import { problem } from './problems.ts'

/** The revoked key. Throws api_key.not_found, api_key.already_revoked. */
export async function revokeApiKey(work: Work, id: ApiKeyId, reason: string): Promise<ApiKey> {
  const key = await lockApiKey(work, id)
  if (key.revokedAt !== null) throw problem('api_key.already_revoked')
  await saveRevocation(work, id)
  work.happened({
    event: 'api_key.revoked',
    entity: 'api_key',
    entityId: id,
    changes: { revokedAt: work.recordedAt },
    reason,
  })
  return { ...key, revokedAt: work.recordedAt }
}
