// A tenant that is not where the directory says: every kind of credential is told to come back, and no other tenant notices.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { partnerKey } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { installationName, withAdmin } from '../support/server.ts'

let gateway: TestGateway

before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

test('of a tenant whose epoch differs everybody hears 503, with the time to come back; of another, nobody does', async () => {
  const fresh = (await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })).secret
  const tokens = { himal: await gateway.token('himal', 'gita'), nyanza: await gateway.token('nyanza', 'nakato') }
  await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    await client.query(`update control.tenant_placement set epoch = 2 where schema_name = 't_himal'`)
  })
  gateway.engine.directory.forget()
  const ask = (credential: string) =>
    fetch(`${gateway.url}/v1/tenant`, { headers: { authorization: `Bearer ${credential}` } })
  // The key was never used before, so that it is looked up in the tenant's own schema.
  for (const credential of [tokens.himal, fresh]) {
    const response = await ask(credential)
    assert.equal(response.status, 503)
    assert.equal(response.headers.get('retry-after'), '5')
    assert.equal(((await response.json()) as { code: string }).code, 'tenant.unavailable')
  }
  assert.equal((await ask(tokens.nyanza)).status, 200)
})
