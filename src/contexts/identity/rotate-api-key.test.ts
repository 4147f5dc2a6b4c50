// The life of a key's secrets in two processes: rotated, revoked, used from somewhere, and written down nowhere.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { isProblem, type Schemas } from '../../../sdk/src/index.ts'
import { type Answer, expectProblem, json, sendBare } from '../../../test/support/bare-http.ts'
import { type StaffClients, staffOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type GatewayProcess, startGatewayProcess } from '../../../test/support/gateway-process.ts'

let gateway: TestGateway
let second: GatewayProcess
let administrator: StaffClients['administrator']
const reason = 'Changed.'
/** Every secret that was ever shown here. */
const secrets: string[] = []

before(async () => {
  gateway = await startGateway({ trustedProxies: 2 })
  second = await startGatewayProcess(gateway, { logLevel: 'trace' })
  administrator = staffOf(gateway, 'himal').administrator
})
after(async () => {
  await second?.kill()
  await gateway.stop()
})

function readTenant(key: string, url: string = gateway.url, headers: Record<string, string> = {}): Promise<Answer> {
  return sendBare(url, { method: 'GET', path: '/v1/tenant', headers: { authorization: `Bearer ${key}`, ...headers } })
}

const statuses = async (key: string) => [(await readTenant(key)).status, (await readTenant(key, second.url)).status]

async function makeKey(order: Partial<Schemas['CreateApiKeyRequest']> = {}): Promise<{ id: string; secret: string }> {
  const body = { name: 'test', kind: 'staff' as const, scopes: ['tenant.read' as const], ...order }
  const { id, secret } = await administrator.createApiKey({ body })
  secrets.push(secret as string)
  return { id, secret: secret as string }
}

async function rotate(
  apiKeyId: string,
  overlapSeconds: number,
): Promise<{ key: Schemas['CreatedApiKey']; secret: string }> {
  const key = await administrator.rotateApiKey({ apiKeyId, body: { overlapSeconds, reason } })
  secrets.push(key.secret as string)
  return { key, secret: key.secret as string }
}

async function keyOf(id: string): Promise<Schemas['ApiKey']> {
  const { data } = await administrator.listApiKeys({ query: { limit: 100 } })
  return data.find((key) => key.id === id) as Schemas['ApiKey']
}

/** Asks until the key is refused, and asserts that this took less than five seconds. */
async function expectEnd(key: string, url: string): Promise<void> {
  const begun = performance.now()
  let answer = await readTenant(key, url)
  while (answer.status !== 401 && performance.now() - begun < 6_000) {
    await pause(50)
    answer = await readTenant(key, url)
  }
  expectProblem(answer, 401, 'credential.invalid')
  assert.ok(performance.now() - begun < 5_000)
}

test('rotated with an overlap, a key has two secrets until the overlap is over', async () => {
  const { id, secret: first } = await makeKey()
  assert.deepEqual(await statuses(first), [200, 200])
  const { key, secret: next } = await rotate(id, 2)
  assert.equal(key.lastCharacters, next.slice(-4))
  assert.equal(key.previousSecret?.lastCharacters, first.slice(-4))
  assert.deepEqual(
    [await statuses(first), await statuses(next)],
    [
      [200, 200],
      [200, 200],
    ],
  )
  const over = Date.parse(key.previousSecret?.expiresAt ?? '') - Date.now()
  assert.ok(over > 0 && over <= 2_000, `${over} ms`)
  await pause(over + 50)
  await Promise.all([gateway.url, second.url].map((url) => expectEnd(first, url)))
  assert.deepEqual(await statuses(next), [200, 200])
})

test('rotated again within the overlap, the oldest secret dies at once: there are never three', async () => {
  const { id, secret: first } = await makeKey()
  const { secret: middle } = await rotate(id, 604_800)
  const { secret: last } = await rotate(id, 604_800)
  await expectEnd(first, gateway.url)
  assert.deepEqual(
    [await statuses(middle), await statuses(last)],
    [
      [200, 200],
      [200, 200],
    ],
  )
})

test('rotated without an overlap, and revoked, secrets are dead in every process within five seconds', async () => {
  const { id, secret: first } = await makeKey()
  assert.deepEqual(await statuses(first), [200, 200])
  const { secret: next } = await rotate(id, 0)
  await Promise.all([gateway.url, second.url].map((url) => expectEnd(first, url)))
  const { secret: last } = await rotate(id, 3_600)
  assert.deepEqual(
    [await statuses(next), await statuses(last)],
    [
      [200, 200],
      [200, 200],
    ],
  )
  await administrator.revokeApiKey({ apiKeyId: id, body: { reason } })
  await Promise.all([next, last].flatMap((key) => [gateway.url, second.url].map((url) => expectEnd(key, url))))
})

test('the same key may be kept by its caller: what it did before a rotation it repeats after', async () => {
  const { id, secret: first } = await makeKey({ scopes: ['parties.write'] })
  const { secret: next } = await rotate(id, 60)
  const create = (key: string) => {
    const headers = { authorization: `Bearer ${key}`, 'idempotency-key': 'across-a-rotation' }
    return sendBare(
      gateway.url,
      json('/v1/parties', { kind: 'person', fullName: 'Anjali', country: 'IN' }, { headers }),
    )
  }
  const made = await create(first)
  const repeated = await create(next)
  assert.equal(made.status, 201, made.text)
  assert.equal(repeated.headers['idempotency-replayed'], 'true')
  assert.deepEqual(JSON.parse(repeated.text), JSON.parse(made.text))
})

const refusals: readonly [
  rule: string,
  id: () => Promise<string>,
  code: 'api_key.expired' | 'api_key.already_revoked',
][] = [
  ['has expired', async () => (await makeKey({ expiresAt: '2026-01-01T00:00:00Z' })).id, 'api_key.expired'],
  [
    'is revoked',
    async () => {
      const { id } = await makeKey()
      await administrator.revokeApiKey({ apiKeyId: id, body: { reason } })
      return id
    },
    'api_key.already_revoked',
  ],
]
for (const [rule, id, code] of refusals) {
  test(`a key that ${rule} gets no new secret`, async () => {
    await assert.rejects(rotate(await id(), 60), (error) => isProblem(error, code))
  })
}

test('an overlap is at most seven days, and a key that is not there is not rotated', async () => {
  const { id } = await makeKey()
  await assert.rejects(rotate(id, 604_801), (error) => isProblem(error, 'request.invalid'))
  const nobody = 'key_01kah3x5rqe8arj0hn8vq5mf6w'
  await assert.rejects(rotate(nobody, 1), (error) => isProblem(error, 'api_key.not_found'))
})

// The gateway stands behind two proxies, the second process behind none.
const places: readonly [rule: string, forwarded: string | undefined, status: 200 | 401][] = [
  ['from the network', '203.0.113.7, 192.0.2.1', 200],
  ['from another', '198.51.100.7, 192.0.2.1', 401],
  ['from another, with the right address written before', '203.0.113.7, 198.51.100.7, 192.0.2.1', 401],
  ['from another, with the right address written last', '198.51.100.7, 203.0.113.7', 401],
  ['past one of the proxies', '203.0.113.7', 401],
  ['past both proxies', undefined, 401],
  ['from words', 'unknown, 192.0.2.1', 401],
  ['from an IPv4 address in IPv6 clothes', '::ffff:203.0.113.7, 192.0.2.1', 200],
  ['from the IPv6 network', '2001:db8::77, 192.0.2.1', 200],
]
test('a key with allowed networks works from them alone, whatever a caller writes into headers', async (t) => {
  const { secret } = await makeKey({ allowedNetworks: ['203.0.113.0/24', '2001:db8::/64'] })
  const wide = (await makeKey()).secret
  const tricks = { 'x-real-ip': '203.0.113.7', forwarded: 'for=203.0.113.7', 'x-client-ip': '203.0.113.7' }
  for (const [rule, forwarded, status] of places) {
    await t.test(rule, async () => {
      const headers = { ...tricks, ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }) }
      const answer = await readTenant(secret, gateway.url, headers)
      assert.equal(answer.status, status, answer.text)
      if (status === 401) expectProblem(answer, 401, 'credential.invalid')
      assert.equal((await readTenant(wide, gateway.url, headers)).status, 200)
    })
  }
  const local = (await makeKey({ allowedNetworks: ['127.0.0.0/8'] })).secret
  const forged = { 'x-forwarded-for': '203.0.113.7, 192.0.2.1' }
  assert.equal((await readTenant(local, second.url, forged)).status, 200, 'without proxies the socket counts')
  expectProblem(await readTenant(secret, second.url, forged), 401, 'credential.invalid')
})

test('what is no network is refused when the key is made, with a pointer to it', async () => {
  for (const bad of ['203.0.113.7/24', '10.0.0.0/33', '2001:db8::/129', '1.2.3']) {
    const made = makeKey({ allowedNetworks: ['10.0.0.0/8', bad] })
    await assert.rejects(made, (error) => {
      assert.ok(isProblem(error, 'api_key.network_unfit'), bad)
      return JSON.stringify(error).includes('#/allowedNetworks/1')
    })
  }
})

test('a key says when it was last used, written at most once a minute, and not when it was refused', async () => {
  const { id, secret } = await makeKey()
  assert.equal((await keyOf(id)).lastUsedAt, null)
  const begun = Date.now()
  await Promise.all([...Array(20).keys()].map((turn) => readTenant(secret, turn % 2 ? gateway.url : second.url)))
  let { lastUsedAt } = await keyOf(id)
  while (lastUsedAt === null && Date.now() - begun < 5_000) {
    await pause(20)
    ;({ lastUsedAt } = await keyOf(id))
  }
  assert.ok(lastUsedAt !== null && Math.abs(Date.parse(lastUsedAt) - begun) < 5_000)
  await pause(4_100)
  assert.equal((await readTenant(secret)).status, 200)
  await pause(200)
  assert.equal((await keyOf(id)).lastUsedAt, lastUsedAt, 'within the minute nothing is written')
  const fenced = await makeKey({ allowedNetworks: ['203.0.113.0/24'] })
  await readTenant(fenced.secret)
  await pause(200)
  assert.equal((await keyOf(fenced.id)).lastUsedAt, null)
})

test('no secret stands in any table or in any line of the log', async () => {
  assert.ok(secrets.length > 10)
  await sendBare(
    second.url,
    json('/v1/parties', { secret: secrets[0] }, { headers: { authorization: `Bearer ${secrets[0]}` } }),
  )
  const entry = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: true, movesDay: false } as const
  const tables = await gateway.engine.door.open(entry, async ({ tx }) => {
    const { rows } = await tx.raw(`select relname from pg_class where relnamespace = current_schema()::regnamespace
      and relkind = 'r' and has_table_privilege(oid, 'select')`)
    const texts = new Map<string, string>()
    for (const { relname } of rows) {
      const { rows: whole } = await tx.raw('select t::text as text from ?? t', [relname])
      texts.set(relname, whole.map(({ text }: { text: string }) => text).join('\n'))
    }
    return texts
  })
  assert.ok((tables.get('api_key') ?? '').length > 0)
  // The log leaves in blocks, at the latest after a second.
  await pause(1_200)
  const log = second.output()
  assert.ok(log.includes('"operationId":"getTenant"'), 'the log was read')
  for (const secret of secrets) {
    const forms = [
      secret,
      secret.slice(14),
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret).toString('base64'),
    ]
    for (const form of forms) {
      for (const [table, text] of tables) assert.ok(!text.includes(form), `a secret stands in ${table}`)
      assert.ok(!log.includes(form), 'a secret stands in the log')
    }
  }
})
