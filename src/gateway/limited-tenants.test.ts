// Limits as a caller meets them: on a real gateway, with limits as a tenant's file declares them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, expectProblem, sendBare } from '../../test/support/bare-http.ts'
import { partnerKey } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { installationName, withAdmin } from '../../test/support/server.ts'

let gateway: TestGateway

before(async () => {
  gateway = await startGateway({ failedCredentialsPerMinute: 5 })
})
after(() => gateway.stop())

/** As if the tenant's file had been applied with these limits. */
async function limit(tenant: string, limits: object): Promise<void> {
  await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    await client.query(
      `update control.tenant set declaration = jsonb_set(declaration, '{limits}', $2) where slug = $1`,
      [tenant, JSON.stringify(limits)],
    )
  })
  gateway.engine.directory.forget()
}

const read = (credential: string, path = '/v1/tenant'): Promise<Answer> =>
  sendBare(gateway.url, { method: 'GET', path, headers: { authorization: `Bearer ${credential}` } })

const hour = 3600

test('a person over the limit is told to wait, with its policies; others of the tenant are served until the tenant is over its own', async () => {
  const [asha, bikram] = await Promise.all([gateway.token('himal', 'asha'), gateway.token('himal', 'bikram')])
  const key = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path', scopes: ['tenant.read'] })
  await limit('himal', {
    caller: { requests: 4, seconds: hour },
    tenant: { requests: 8, seconds: hour },
  })
  for (let index = 1; index <= 3; index += 1) {
    const answer = await read(asha)
    assert.equal(answer.status, 200, answer.text)
    assert.equal(answer.headers['ratelimit-policy'], `"caller";q=4;w=${hour}, "tenant";q=8;w=${hour}`)
    assert.match(String(answer.headers.ratelimit), new RegExp(`^"caller";r=${4 - index};t=\\d+$`))
  }
  // Permission, address and schema come after the limit: whatever is asked counts.
  assert.equal((await read(asha, '/v1/loans/nonsense')).status, 400)
  const refused = await read(asha)
  expectProblem(refused, 429, 'rate_limit.exceeded')
  assert.equal(refused.headers['retry-after'], String(hour / 4))
  assert.match(String(refused.headers.ratelimit), /^"caller";r=0;t=3600$/)
  assert.equal((await read(key.secret)).status, 200)
  assert.equal((await read(bikram)).status, 200)
  const more = await Promise.all([read(key.secret), read(key.secret), read(key.secret), read(bikram), read(bikram)])
  const last = more.filter(({ status }) => status === 429)
  assert.ok(last.length > 0, 'the tenant as a whole has asked enough')
  for (const answer of last) assert.equal(JSON.parse(answer.text).facts.policy, 'tenant')
  assert.equal((await read(await gateway.token('nyanza', 'nakato'))).status, 200, 'another tenant is not held up')
  await limit('himal', {})
})

test('an agent has its own limit: at it the last one is served, one above it waits; the people of its tenant are not held up', async () => {
  const [agent, deepa] = await Promise.all([gateway.token('himal', 'agent'), gateway.token('himal', 'deepa')])
  await limit('himal', { agent: { requests: 3, seconds: hour } })
  for (let left = 2; left >= 0; left -= 1) {
    const answer = await read(agent)
    assert.equal(answer.status, 200, answer.text)
    assert.equal(answer.headers['ratelimit-policy'], `"agent";q=3;w=${hour}, "tenant";q=120000;w=60`)
    assert.match(String(answer.headers.ratelimit), new RegExp(`^"agent";r=${left};t=\\d+$`))
  }
  const refused = await read(agent)
  expectProblem(refused, 429, 'rate_limit.exceeded')
  assert.deepEqual(JSON.parse(refused.text).facts, { policy: 'agent', requests: 3, seconds: hour })
  assert.equal(refused.headers['retry-after'], String(hour / 3))
  assert.equal((await read(deepa)).status, 200)
  await limit('himal', {})
})

test('what a file says nothing of: an agent may ask a tenth of what a person may', async () => {
  await limit('nyanza', {})
  const policyOf = async (persona: string) =>
    String((await read(await gateway.token('nyanza', persona))).headers['ratelimit-policy'])
  assert.match(await policyOf('wakala'), /^"agent";q=6000;w=60, /)
  assert.match(await policyOf('musoke'), /^"caller";q=60000;w=60, /)
})

test('a write that is refused for its rate leaves nothing behind: with its key it is done later', async () => {
  const token = await gateway.token('nyanza', 'nakato')
  const body = JSON.stringify({ kind: 'person', fullName: 'Akinyi Otieno', country: 'KE' })
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'once', 'content-type': 'application/json' }
  const write = () => sendBare(gateway.url, { path: '/v1/parties', headers, body })
  await limit('nyanza', { caller: { requests: 1, seconds: hour } })
  await read(token)
  expectProblem(await write(), 429, 'rate_limit.exceeded')
  await limit('nyanza', {})
  await read(token)
  const answer = await write()
  assert.equal(answer.status, 201, answer.text)
  assert.equal(answer.headers['idempotency-replayed'], undefined)
})

test('an address that tries one credential after another is refused unread; who got in from there goes on', async () => {
  const token = await gateway.token('himal', 'asha')
  expectProblem(await read('nonsense0'), 401, 'credential.invalid')
  assert.equal((await read(token)).status, 200)
  for (let index = 1; index < 5; index += 1) expectProblem(await read(`nonsense${index}`), 401, 'credential.invalid')
  const refused = await read('nonsense5')
  expectProblem(refused, 429, 'rate_limit.exceeded')
  assert.equal(JSON.parse(refused.text).facts.policy, 'credentials')
  assert.ok(Number(refused.headers['retry-after']) <= 12, String(refused.headers['retry-after']))
  assert.equal((await read(token)).status, 200)
})
