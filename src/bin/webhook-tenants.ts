// Which tenants have webhooks to send: most have no endpoint, and are asked for one by a read now and then.
import { hasWebhookEndpoints } from '../contexts/events/index.ts'
import type { Engine } from './assemble.ts'

/** The first endpoint of a tenant is known no later than this. */
const askedEvery = 10_000

/** Tells whether a tenant ever had an endpoint; throws what the asking throws. Rows of endpoints stay, so a yes is remembered. */
export function rememberTakers(
  ask: (tenant: string) => Promise<boolean>,
  clock: () => number = () => performance.now(),
): (tenant: string) => Promise<boolean> {
  const takers = new Set<string>()
  const askedAt = new Map<string, number>()
  return async (tenant) => {
    if (takers.has(tenant)) return true
    const now = clock()
    if (now - (askedAt.get(tenant) ?? Number.NEGATIVE_INFINITY) < askedEvery) return false
    askedAt.set(tenant, now)
    if (await ask(tenant)) takers.add(tenant)
    return takers.has(tenant)
  }
}

/** The same, asked in a read of the tenant that holds no business day. */
export function takersOf(engine: Engine): (tenant: string) => Promise<boolean> {
  const reading = { kind: 'system', partnerId: null, readOnly: true } as const
  return rememberTakers((tenant) => engine.door.open({ ...reading, tenant }, ({ tx }) => hasWebhookEndpoints(tx)))
}
