// Makes an API key for staff systems or for a partner.
import { randomInt } from 'node:crypto'
import type { PartnerId } from '../../kernel/id.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { KeyKind, Spec } from '../../wire/spec.ts'
import { digestOfApiKey, type KeyEnvironment, makeApiKey } from './api-key.rules.ts'
import { type ApiKey, insertApiKey } from './api-key.store.ts'
import { networkOf } from './network.ts'
import { problem } from './problems.ts'

export interface CreateApiKey {
  readonly name: string
  readonly kind: KeyKind
  readonly partnerId: PartnerId | null
  readonly scopes: readonly string[]
  readonly expiresAt: string | null
  /** In CIDR form; null is anywhere. */
  readonly allowedNetworks: readonly string[] | null
}

export interface KeyMaking {
  readonly pepper: Uint8Array
  readonly environment: KeyEnvironment
  readonly spec: Spec
  /** The kind of a partner, or undefined where there is none of that id: partners are kept above this floor. */
  kindOfPartner(work: Work, id: PartnerId): Promise<string | undefined>
}

/**
 * The key and its secret, which is nowhere else. Throws api_key.scope_not_for_kind, api_key.network_unfit, partner.not_found,
 * api_key.partner_of_other_kind.
 */
export async function createApiKey(
  work: Work,
  making: KeyMaking,
  order: CreateApiKey,
): Promise<{ key: ApiKey; secret: string }> {
  checkScopes(making.spec, order)
  checkNetworks(order.allowedNetworks ?? [])
  await checkPartner(work, making, order)
  const secret = makeApiKey(making.environment, work.tenant.slug, (below) => randomInt(below))
  const key: ApiKey = {
    ...order,
    id: newId('api_key'),
    lastCharacters: secret.slice(-4),
    createdAt: work.recordedAt,
    revokedAt: null,
    createdBy: work.actor.subject,
    previousSecret: null,
    lastUsedAt: null,
  }
  await insertApiKey(work, key, digestOfApiKey(making.pepper, secret))
  const { name, kind, scopes, allowedNetworks } = key
  work.happened({
    event: 'api_key.created',
    entity: 'api_key',
    entityId: key.id,
    changes: { name, kind, partnerId: wireId('partner', key.partnerId), scopes, allowedNetworks },
  })
  return { key, secret }
}

function checkScopes(spec: Spec, order: CreateApiKey): void {
  const allowed = spec.keyKinds.get(order.kind) ?? []
  const errors = order.scopes.flatMap((scope, index) =>
    allowed.includes(scope)
      ? []
      : [{ pointer: `#/scopes/${index}`, detail: `A ${order.kind} key cannot hold ${scope}.` }],
  )
  if (errors.length > 0) throw problem('api_key.scope_not_for_kind', { errors })
}

function checkNetworks(networks: readonly string[]): void {
  const errors = networks.flatMap((text, index) =>
    networkOf(text) ? [] : [{ pointer: `#/allowedNetworks/${index}`, detail: `${text} is no network.` }],
  )
  if (errors.length > 0) throw problem('api_key.network_unfit', { errors })
}

async function checkPartner(work: Work, making: KeyMaking, order: CreateApiKey): Promise<void> {
  const misfit = () =>
    problem('api_key.partner_of_other_kind', {
      errors: [{ pointer: '#/partnerId', detail: `It does not fit the kind ${order.kind}.` }],
    })
  if ((order.kind === 'staff') !== (order.partnerId === null)) throw misfit()
  if (order.partnerId === null) return
  const kind = await making.kindOfPartner(work, order.partnerId)
  if (kind === undefined) throw problem('partner.not_found')
  if (kind !== order.kind) throw misfit()
}
