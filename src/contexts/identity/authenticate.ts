// From an Authorization header to an actor of one tenant. The tenant comes from the credential and from nowhere else.
import type { Actor } from '../../kernel/actor.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { Spec } from '../../wire/spec.ts'
import type { Directory, Door } from '../tenancy/index.ts'
import { digestOfApiKey, tenantOfApiKey } from './api-key.rules.ts'
import { type ApiKey, findApiKeyByDigest } from './api-key.store.ts'
import { problem } from './problems.ts'
import { createTokenVerifier, type Token } from './token.ts'

export interface Authenticated {
  readonly tenant: string
  readonly actor: Actor
}

export type Authenticate = (authorization: string | undefined) => Promise<Authenticated>

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

/** Throws credential.missing, credential.invalid, tenant.unavailable. */
export function createAuthenticate(options: AuthenticationOptions): Authenticate {
  const verifyToken = createTokenVerifier(options.directory, options.clientId)
  const believed = new Map<string, { until: number; result: Authenticated }>()
  return async (authorization) => {
    if (authorization === undefined || authorization === '') throw problem('credential.missing')
    const text = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1]
    if (text === undefined) throw problem('credential.invalid')
    const memoryKey = hex(sha256(text))
    const known = believed.get(memoryKey)
    const now = performance.now()
    if (known && known.until > now) return known.result
    const { result, expiresAt } = text.startsWith('lk_')
      ? await byApiKey(options, text)
      : byToken(options.spec, await verifyToken(text))
    if (believed.size >= rememberedCredentials) believed.clear()
    const until = now + Math.min(believeMilliseconds, expiresAt - Date.now())
    believed.set(memoryKey, { until, result })
    return result
  }
}

interface Fresh {
  readonly result: Authenticated
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

async function byApiKey({ door, directory, spec, pepper }: AuthenticationOptions, text: string): Promise<Fresh> {
  const tenant = tenantOfApiKey(text)
  if (tenant === undefined || !(await directory.placementOf(tenant))) throw problem('credential.invalid')
  const digest = digestOfApiKey(pepper, text)
  const key = await door.open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, ({ tx }) =>
    findApiKeyByDigest(tx, digest),
  )
  const expiresAt = key?.expiresAt ? Date.parse(key.expiresAt) : Number.POSITIVE_INFINITY
  if (!key || key.revokedAt !== null || expiresAt <= Date.now()) throw problem('credential.invalid')
  return { result: { tenant, actor: actorOfKey(spec, key) }, expiresAt }
}

function actorOfKey(spec: Spec, key: ApiKey): Actor {
  return {
    kind: key.kind,
    subject: `key:${wireId('api_key', key.id)}`,
    displayName: key.name,
    partnerId: key.partnerId,
    permissions: new Set(key.scopes.flatMap((scope) => spec.scopes.get(scope) ?? [])),
    roles: new Set(),
    principals: [`key:${wireId('api_key', key.id)}`, ...(key.createdBy === null ? [] : [key.createdBy])],
  }
}

function byToken(spec: Spec, token: Token): Fresh {
  const actor: Actor = {
    kind: 'staff',
    subject: `user:${token.subject}`,
    displayName: token.displayName,
    partnerId: null,
    permissions: new Set(token.roles.flatMap((role) => spec.roles.get(role) ?? [])),
    roles: new Set(token.roles),
    principals: [token.subject, ...token.actors].map((subject) => `user:${subject}`),
  }
  return { result: { tenant: token.tenant, actor }, expiresAt: token.expiresAt * 1000 }
}

/** Throws permission.denied unless the actor may call the operation. */
export function requirePermission(actor: Actor, operationId: string): void {
  if (!actor.permissions.has(operationId)) throw problem('permission.denied', { facts: { operationId } })
}
