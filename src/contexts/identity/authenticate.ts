// From an Authorization header to an actor of one tenant. The tenant comes from the credential and from nowhere else.
import type { Actor } from '../../kernel/actor.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Spec } from '../../wire/spec.ts'
import type { Directory, Door } from '../tenancy/index.ts'
import { digestOfApiKey, tenantOfApiKey } from './api-key.rules.ts'
import { type ApiKey, findApiKeyByDigest, saveUse } from './api-key.store.ts'
import { addressOf, contains, type Network, networkOf } from './network.ts'
import { problem } from './problems.ts'
import { createTokenVerifier, type Token } from './token.ts'
import { actorOfToken } from './token-actor.ts'

export interface Authenticated {
  readonly tenant: string
  readonly actor: Actor
}

/** `address` is the client's, as far as it is known: see gateway/client-address. */
export type Authenticate = (authorization: string | undefined, address: string | undefined) => Promise<Authenticated>

export interface AuthenticationOptions {
  readonly directory: Directory
  readonly door: Door
  readonly spec: Spec
  readonly pepper: Uint8Array
  /** Audience of tokens, and the client whose roles count. */
  readonly clientId: string
}

/** A verified credential is believed this long, so that a revoked one is refused within five seconds. */
const believeMilliseconds = 4_000
const rememberedCredentials = 10_000

/** Throws credential.missing, credential.invalid, organization.ambiguous, agent.owner_missing, tenant.unavailable, issuer.unavailable. */
export function createAuthenticate(options: AuthenticationOptions): Authenticate {
  const verifyToken = createTokenVerifier(options.directory, options.clientId)
  const believed = new Map<string, { until: number; fresh: Fresh }>()
  return async (authorization, address) => {
    if (authorization === undefined || authorization === '') throw problem('credential.missing')
    const text = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1]
    if (text === undefined) throw problem('credential.invalid')
    const memoryKey = hex(sha256(text))
    const known = believed.get(memoryKey)
    const now = performance.now()
    if (known && known.until > now) return admitted(known.fresh, address)
    const fresh = text.startsWith('lk_')
      ? await byApiKey(options, text)
      : byToken(options.spec, await verifyToken(text))
    if (believed.size >= rememberedCredentials) believed.clear()
    const until = now + Math.min(believeMilliseconds, fresh.expiresAt - Date.now())
    believed.set(memoryKey, { until, fresh })
    const result = admitted(fresh, address)
    fresh.noteUse?.()
    return result
  }
}

interface Fresh {
  readonly result: Authenticated
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  /** Where it may be used from; null is anywhere. */
  readonly networks: readonly Network[] | null
  /** Writes down that it was used, beside the request and not in its way. */
  readonly noteUse?: () => void
}

/** A credential from where it must not be used is answered like one that there is not: it tells its finder nothing. */
function admitted({ result, networks }: Fresh, address: string | undefined): Authenticated {
  if (networks === null) return result
  const from = address === undefined ? undefined : addressOf(address)
  if (!from || !networks.some((network) => contains(network, from))) throw problem('credential.invalid')
  return result
}

async function byApiKey(options: AuthenticationOptions, text: string): Promise<Fresh> {
  const { door, directory, spec, pepper } = options
  const tenant = tenantOfApiKey(text)
  if (tenant === undefined || !(await directory.placementOf(tenant))) throw problem('credential.invalid')
  const digest = digestOfApiKey(pepper, text)
  const found = await door.open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, ({ tx }) =>
    findApiKeyByDigest(tx, digest),
  )
  if (!found || found.key.revokedAt !== null) throw problem('credential.invalid')
  const { key, secretExpiresAt } = found
  const ends = [key.expiresAt, secretExpiresAt].map((end) =>
    end === null ? Number.POSITIVE_INFINITY : Date.parse(end),
  )
  const expiresAt = Math.min(...ends)
  if (expiresAt <= Date.now()) throw problem('credential.invalid')
  return {
    result: { tenant, actor: actorOfKey(spec, key) },
    expiresAt,
    // A network that cannot be read lets nobody in.
    networks: key.allowedNetworks?.flatMap((network) => networkOf(network) ?? []) ?? null,
    noteUse: () => noteUse(door, tenant, key),
  }
}

function noteUse(door: Door, tenant: string, key: ApiKey): void {
  const usedAt = new Date()
  if (key.lastUsedAt !== null && usedAt.getTime() - Date.parse(key.lastUsedAt) < 60_000) return
  // It writes nothing of any day, and so need not wait for a night.
  const entry = { tenant, kind: 'staff', partnerId: null, readOnly: false, movesDay: true } as const
  // Lost when it fails: the next use notes itself.
  door.open(entry, ({ tx }) => saveUse(tx, key.id, usedAt)).catch(() => undefined)
}

function actorOfKey(spec: Spec, key: ApiKey): Actor {
  return {
    kind: key.kind,
    subject: `key:${wireId('api_key', key.id)}`,
    onBehalfOf: null,
    displayName: key.name,
    partnerId: key.partnerId,
    permissions: new Set(key.scopes.flatMap((scope) => spec.scopes.get(scope) ?? [])),
    roles: new Set(),
    principals: [`key:${wireId('api_key', key.id)}`, ...(key.createdBy === null ? [] : [key.createdBy])],
    sees: new Set([key.kind, ...key.scopes].flatMap((name) => spec.sees.get(name) ?? [])),
  }
}

function byToken(spec: Spec, token: Token): Fresh {
  const result = { tenant: token.tenant, actor: actorOfToken(spec, token) }
  return { result, expiresAt: token.expiresAt * 1000, networks: null }
}

/** Throws permission.denied unless the actor may call the operation. */
export function requirePermission(actor: Actor, operationId: string): void {
  if (!actor.permissions.has(operationId)) throw problem('permission.denied', { facts: { operationId } })
}
