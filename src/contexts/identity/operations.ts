// Front door of identity.
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import { type ApiKey, listApiKeys } from './api-key.store.ts'
import { createApiKey, type KeyMaking } from './create-api-key.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { rotateApiKey } from './rotate-api-key.ts'

export const identityOperations = (making: KeyMaking) =>
  ({
    createApiKey: async (work, { body }) => {
      const { key, secret } = await createApiKey(work, making, {
        name: body.name,
        kind: body.kind,
        partnerId: body.partnerId === undefined ? null : idFromWire('partner', body.partnerId),
        scopes: body.scopes,
        expiresAt: body.expiresAt ?? null,
        allowedNetworks: body.allowedNetworks ?? null,
      })
      return { ...toWire(key), secret }
    },
    rotateApiKey: async (work, { path, body }) => {
      const { key, secret } = await rotateApiKey(work, making, { id: idFromWire('api_key', path.apiKeyId), ...body })
      return { ...toWire(key), secret }
    },
    listApiKeys: async (work, { page }) => page.close(await listApiKeys(work, page), (key) => key.id, toWire),
    revokeApiKey: async (work, { path, body }) =>
      toWire(await revokeApiKey(work, idFromWire('api_key', path.apiKeyId), body.reason)),
  }) satisfies Partial<Operations>

function toWire(key: ApiKey): components['schemas']['ApiKey'] {
  return {
    id: wireId('api_key', key.id),
    name: key.name,
    kind: key.kind,
    partnerId: wireId('partner', key.partnerId),
    scopes: key.scopes as components['schemas']['Scope'][],
    lastCharacters: key.lastCharacters,
    createdAt: key.createdAt,
    expiresAt: key.expiresAt,
    revokedAt: key.revokedAt,
    allowedNetworks: key.allowedNetworks && [...key.allowedNetworks],
    previousSecret: key.previousSecret,
    lastUsedAt: key.lastUsedAt,
  }
}
