// Gives an API key a new secret while the old one goes on working for an overlap.
import { randomInt } from 'node:crypto'
import type { ApiKeyId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { digestOfApiKey, makeApiKey } from './api-key.rules.ts'
import { type ApiKey, lockApiKey, saveRotation } from './api-key.store.ts'
import type { KeyMaking } from './create-api-key.ts'
import { problem } from './problems.ts'

export interface RotateApiKey {
  readonly id: ApiKeyId
  /** How long the old secret works on: 0 to 604,800 seconds. */
  readonly overlapSeconds: number
  readonly reason: string
}

/**
 * The key and its new secret, which is nowhere else. The old secret dies when the overlap is over, and one that was still in an
 * overlap dies now. Throws api_key.not_found, api_key.already_revoked, api_key.expired.
 */
export async function rotateApiKey(
  work: Work,
  making: KeyMaking,
  { id, overlapSeconds, reason }: RotateApiKey,
): Promise<{ key: ApiKey; secret: string }> {
  const key = await lockApiKey(work, id)
  if (key.revokedAt !== null) throw problem('api_key.already_revoked')
  if (key.expiresAt !== null && key.expiresAt <= work.recordedAt) throw problem('api_key.expired')
  const secret = makeApiKey(making.environment, work.tenant.slug, (below) => randomInt(below))
  const expiresAt = new Date(Date.parse(work.recordedAt) + overlapSeconds * 1000).toISOString()
  const rotated: ApiKey = {
    ...key,
    lastCharacters: secret.slice(-4),
    previousSecret: { lastCharacters: key.lastCharacters, expiresAt },
  }
  await saveRotation(work, rotated, digestOfApiKey(making.pepper, secret))
  work.happened({
    event: 'api_key.rotated',
    entity: 'api_key',
    entityId: id,
    changes: { lastCharacters: rotated.lastCharacters, previousSecret: rotated.previousSecret },
    reason,
  })
  return { key: rotated, secret }
}
