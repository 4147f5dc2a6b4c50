// API keys at a real gateway: what each may do, and when it stops.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createLokta, isProblem, type Schemas } from '../../../sdk/src/index.ts'
import { type Answer, expectProblem, json, sendBare } from '../../../test/support/bare-http.ts'
import { partnerKey, type StaffClients, staffOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { makeApiKey } from './api-key.rules.ts'
import { createAuthenticate } from './authenticate.ts'

let gateway: TestGateway
let staff: StaffClients
let partners: ReadonlyMap<string, Schemas['Partner']>

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
  const { data } = await staff.administrator.listPartners()
  partners = new Map(data.map((partner) => [partner.code, partner]))
})
after(() => gateway.stop())

const readTenant = (key: string): Promise<Answer> =>
  sendBare(gateway.url, { method: 'GET', path: '/v1/tenant', headers: { authorization: `Bearer ${key}` } })

async function makeKey(order: Partial<Schemas['CreateApiKeyRequest']> = {}): Promise<{ id: string; secret: string }> {
  const body = { name: 'test', kind: 'staff' as const, scopes: ['tenant.read' as const], ...order }
  const { id, secret } = await staff.administrator.createApiKey({ body })
  return { id, secret: secret as string }
}

test('a key that is no key is refused without a question to any database; a wrong one after one question', async () => {
  let questions = 0
  const asking = (answer: unknown) => async () => {
    questions += 1
    return answer as never
  }
  const authenticate = createAuthenticate({
    directory: {
      placementOf: asking({}),
      issuersOf: asking([]),
      nodeOf: asking({}),
      slugs: asking([]),
      nodeIds: asking([]),
      forget() {},
    },
    door: { open: asking(undefined), inspect: asking(''), countInserted: asking(new Map()), close: asking(undefined) },
    spec: gateway.spec,
    pepper: Buffer.alloc(32),
    clientId: 'lokta-api',
  })
  const key = makeApiKey('test', 'himal', randomInt)
  for (const text of [
    `${key.slice(0, -1)}!`,
    key.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')),
    'lk_',
    `${key}a`,
  ]) {
    await assert.rejects(authenticate(`Bearer ${text}`, undefined), { code: 'credential.invalid' }, text)
  }
  assert.equal(questions, 0)
  await assert.rejects(authenticate(`Bearer ${key}`, undefined), { code: 'credential.invalid' })
  assert.equal(questions, 2, 'the directory, and the tenant')
})

const refusedKeys: readonly [rule: string, key: () => string][] = [
  ['never made', () => makeApiKey('test', 'himal', randomInt)],
  ['of a tenant that there is not', () => makeApiKey('test', 'nobody', randomInt)],
]
for (const [rule, key] of refusedKeys) {
  test(`a key ${rule} is refused`, async () => expectProblem(await readTenant(key()), 401, 'credential.invalid'))
}

test('a key works at its tenant; the database knows it by its digest alone', async () => {
  const { id, secret } = await makeKey()
  const answer = await readTenant(secret)
  assert.equal(JSON.parse(answer.text).slug, 'himal')
  const kept = await gateway.engine.door.open(
    { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: true, movesDay: false },
    async ({ tx }) => (await tx.raw('select * from api_key')).rows as Record<string, unknown>[],
  )
  const text = JSON.stringify(kept, (_, value) => value)
  assert.ok(!text.includes(secret) && !text.includes(Buffer.from(secret).toString('base64')))
  assert.equal(kept.length > 0 && kept.every(({ digest }) => (digest as Buffer).length === 32), true)
  const { data } = await staff.administrator.listApiKeys({ query: { limit: 100 } })
  assert.equal(data.find((key) => key.id === id)?.lastCharacters, secret.slice(-4))
})

test('a revoked key is refused within five seconds, and does not read an old answer by its idempotency key', async () => {
  const { secret, keyId } = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
  const create = () =>
    sendBare(
      gateway.url,
      json(
        '/v1/parties',
        { kind: 'person', fullName: 'Anjali', country: 'IN' },
        {
          headers: { authorization: `Bearer ${secret}`, 'idempotency-key': 'revoked' },
        },
      ),
    )
  assert.equal((await create()).status, 201)
  assert.equal((await create()).headers['idempotency-replayed'], 'true')
  await staff.administrator.revokeApiKey({ apiKeyId: keyId, body: { reason: 'Rotated.' } })
  const begun = performance.now()
  let answer = await create()
  while (answer.status !== 401 && performance.now() - begun < 6000) {
    await pause(100)
    answer = await create()
  }
  expectProblem(answer, 401, 'credential.invalid')
  assert.ok(performance.now() - begun < 5000)
  await assert.rejects(staff.administrator.revokeApiKey({ apiKeyId: keyId, body: { reason: 'Again.' } }), (error) =>
    isProblem(error, 'api_key.already_revoked'),
  )
})

test('a key is refused from the moment it expires, however lately it was accepted', async () => {
  const { secret } = await makeKey({ expiresAt: new Date(Date.now() + 2500).toISOString() })
  assert.equal((await readTenant(secret)).status, 200)
  await pause(2600)
  expectProblem(await readTenant(secret), 401, 'credential.invalid')
  const past = await makeKey({ expiresAt: '2026-01-01T00:00:00Z' })
  expectProblem(await readTenant(past.secret), 401, 'credential.invalid')
})

test('a key of each kind holds the scopes of its kind and no other', async () => {
  const scopes = [...gateway.spec.scopes.keys()] as Schemas['Scope'][]
  const partnerOf = { staff: undefined, co_lender: 'ganga-bank', sourcing_partner: 'gramin-path' } as const
  for (const [kind, allowed] of gateway.spec.keyKinds) {
    const code = partnerOf[kind]
    const partnerId = code === undefined ? {} : { partnerId: partners.get(code)?.id as string }
    for (const scope of scopes) {
      const made = makeKey({ kind, scopes: [scope], ...partnerId })
      if (allowed.includes(scope)) await made
      else await assert.rejects(made, (error) => isProblem(error, 'api_key.scope_not_for_kind'), `${kind} ${scope}`)
    }
  }
})

const misfits: readonly [rule: string, order: () => Partial<Schemas['CreateApiKeyRequest']>, code: string][] = [
  [
    'staff with a partner',
    () => ({ partnerId: partners.get('gramin-path')?.id as string }),
    'api_key.partner_of_other_kind',
  ],
  ['a partner without its id', () => ({ kind: 'co_lender' }), 'api_key.partner_of_other_kind'],
  [
    'a partner of another kind',
    () => ({ kind: 'co_lender', partnerId: partners.get('gramin-path')?.id as string }),
    'api_key.partner_of_other_kind',
  ],
  [
    "the lender's own book",
    () => ({ kind: 'co_lender', partnerId: partners.get('own-book')?.id as string }),
    'api_key.partner_of_other_kind',
  ],
  [
    'a partner there is not',
    () => ({ kind: 'co_lender', partnerId: 'partner_01kah3x5rqe8arj0hn8vq5mf6w' }),
    'partner.not_found',
  ],
]
for (const [rule, order, code] of misfits) {
  test(`no key is made for ${rule}`, async () => {
    await assert.rejects(makeKey({ ...order(), scopes: ['tenant.read'] }), (error) => isProblem(error, code as never))
  })
}

test("a co-lender's key and a sourcing partner's act for their own partner", async () => {
  for (const code of ['ganga-bank', 'gramin-path']) {
    const { secret } = await partnerKey(gateway, { tenant: 'himal', partner: code })
    const client = createLokta({ baseUrl: gateway.url, credential: secret })
    assert.equal((await client.getTenant()).slug, 'himal')
  }
})
