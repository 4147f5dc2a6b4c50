// The gateway before a real Keycloak: whom its tokens open which door to.
import assert from 'node:assert/strict'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { trust } from '../support/token-issuer.ts'
import type { Keycloak } from './real-keycloak.ts'

async function statusOf(
  gateway: TestGateway,
  path: string,
  token: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const reply = await fetch(gateway.url + path, { headers: { Authorization: `Bearer ${token}` } })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

/** Throws AssertionError for the first door that opens to the wrong token, or stays shut to the right one. */
export async function checkGateway(keycloak: Keycloak): Promise<void> {
  const gateway = await startGateway()
  try {
    const realms = Object.fromEntries(['himal', 'nyanza'].map((slug) => [slug, keycloak.issuerUrl(slug)]))
    await trust(gateway, realms, ['RS256', 'PS256', 'ES256'])
    const auditor = await keycloak.token('himal', ['auditor'])
    const own = await statusOf(gateway, '/v1/tenant', auditor)
    assert.deepEqual([own.status, own.body.slug], [200, 'himal'], 'the tenant comes from the issuer')
    assert.equal((await statusOf(gateway, '/v1/audit/entries', auditor)).status, 200)
    assert.equal((await statusOf(gateway, '/v1/parties', await keycloak.token('himal', ['accountant']))).status, 403)
    const other = await statusOf(gateway, '/v1/tenant', await keycloak.token('nyanza', ['auditor']))
    assert.equal(other.body.slug, 'nyanza')
    assert.equal((await statusOf(gateway, '/v1/tenant', await keycloak.token('himal', []))).status, 403)
    assert.equal((await statusOf(gateway, '/v1/tenant', `${auditor.slice(0, -6)}AAAAAA`)).status, 401)
  } finally {
    await gateway.stop()
  }
}
