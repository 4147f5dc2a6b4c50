// Access tokens, good and forged, at a real gateway that trusts two issuers of this test's own.
import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { exportJWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose'
import { type Answer, expectProblem, sendBare } from '../../../test/support/bare-http.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { installationName, withAdmin } from '../../../test/support/server.ts'

interface Realm {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly algorithm: string
}

const ec = (curve: string) => generateKeyPairSync('ec', { namedCurve: curve })
const realms: Readonly<Record<'himal' | 'nyanza', Realm>> = {
  himal: { ...ec('P-256'), algorithm: 'ES256' },
  nyanza: { ...ec('P-256'), algorithm: 'ES256' },
}
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = ec('P-256')

let gateway: TestGateway
let keyServer: Server
let base: string
/** How often the issuer's keys were asked for. */
let fetches = 0

before(async () => {
  gateway = await startGateway()
  keyServer = createServer(async (request, response) => {
    fetches += 1
    const realm = request.url?.split('/')[1] as 'himal' | 'nyanza'
    const key = await exportJWK(realms[realm].publicKey)
    const other = await exportJWK(rsa.publicKey)
    const keys = [
      { ...key, kid: 'good', use: 'sig' },
      { ...other, kid: 'rsa', use: 'sig' },
    ]
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}`
  await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    for (const slug of ['himal', 'nyanza']) {
      await client.query(
        `insert into control.issuer (issuer_url, tenant_id, audience, jwks_url, algorithms)
         select $1, tenant_id, 'lokta-api', $2, $3 from control.tenant where slug = $4`,
        [`${base}/${slug}`, `${base}/${slug}/certs`, ['ES256'], slug],
      )
    }
  })
  gateway.engine.directory.forget()
})
after(async () => {
  keyServer.close()
  keyServer.closeAllConnections()
  await gateway.stop()
})

const now = () => Math.floor(Date.now() / 1000)
const claims = (changes: JWTPayload = {}): JWTPayload => ({
  iss: `${base}/himal`,
  aud: 'lokta-api',
  sub: 'asha',
  iat: now(),
  exp: now() + 300,
  typ: 'Bearer',
  azp: 'asha',
  name: 'Asha Verma',
  resource_access: { 'lokta-api': { roles: ['underwriter'] } },
  ...changes,
})

/** A claim that is undefined is left out. */
function sign(
  payload: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
  key: KeyObject | Uint8Array = realms.himal.privateKey,
): Promise<string> {
  const given = Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== undefined))
  return new SignJWT(given).setProtectedHeader({ alg: 'ES256', kid: 'good', typ: 'JWT', ...header }).sign(key)
}
const without = (claim: string) => () => sign(claims({ [claim]: undefined }))
const withClaims = (changes: () => JWTPayload) => () => sign(claims(changes()))
const withHeader = (header: Record<string, unknown>) => () => sign(claims(), header)

const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const bare = (header: object, signature = '') => `${segment(header)}.${segment(claims())}.${signature}`
const hmacKey = () => realms.himal.publicKey.export({ type: 'spki', format: 'pem' })
const jwkOf = (key: KeyObject) => key.export({ format: 'jwk' })

const send = (token: string): Promise<Answer> =>
  sendBare(gateway.url, { method: 'GET', path: '/v1/tenant', headers: { authorization: `Bearer ${token}` } })

const good: readonly [rule: string, token: () => Promise<string>][] = [
  ['as Keycloak makes it', () => sign(claims())],
  ['as RFC 9068 says', () => sign(claims({ typ: undefined }), { typ: 'at+jwt' })],
  ['without a type', () => sign(claims(), { typ: undefined } as never)],
  ['for several audiences', () => sign(claims({ aud: ['account', 'lokta-api'] }))],
  ['by a clock that is half a minute ahead', () => sign(claims({ iat: now() + 25, nbf: now() + 25 }))],
  ['without a key id, where one key fits', () => sign(claims(), { kid: undefined } as never)],
]
for (const [rule, token] of good) {
  test(`a token ${rule} is accepted`, async () => {
    const answer = await send(await token())
    assert.equal(answer.status, 200, answer.text)
    assert.equal(JSON.parse(answer.text).slug, 'himal')
  })
}

test('the tenant is the issuer’s, whatever the token says of tenants', async () => {
  const told = { tenant: 'himal', organization: { himal: {} }, iss: `${base}/nyanza` }
  const answer = await send(await sign(claims(told), {}, realms.nyanza.privateKey))
  assert.equal(JSON.parse(answer.text).slug, 'nyanza')
})

const forged: readonly [rule: string, token: () => string | Promise<string>][] = [
  ['no algorithm', () => bare({ alg: 'none', typ: 'JWT' })],
  ['no algorithm, in capitals', () => bare({ alg: 'NONE', typ: 'JWT' })],
  ['no algorithm, with a signature', async () => `${bare({ alg: 'none' })}${(await sign(claims())).split('.')[2]}`],
  ['HS256 with the public key as its secret', () => sign(claims(), { alg: 'HS256' }, Buffer.from(hmacKey()))],
  [
    'HS256 with the point of the public key',
    () => sign(claims(), { alg: 'HS256' }, Buffer.from(`${jwkOf(realms.himal.publicKey).x}`)),
  ],
  ['RS256 with a key that the issuer has too', () => sign(claims(), { alg: 'RS256', kid: 'rsa' }, rsa.privateKey)],
  ['PS256 with a key that the issuer has too', () => sign(claims(), { alg: 'PS256', kid: 'rsa' }, rsa.privateKey)],
  ['ES384', () => sign(claims(), { alg: 'ES384' }, ec('P-384').privateKey)],
  ['an empty signature', () => bare({ alg: 'ES256', kid: 'good', typ: 'JWT' })],
  ['a signature of zeros', () => bare({ alg: 'ES256', kid: 'good' }, Buffer.alloc(64).toString('base64url'))],
  [
    'a signature in DER',
    () => bare({ alg: 'ES256', kid: 'good' }, Buffer.from('3006020101020101', 'hex').toString('base64url')),
  ],
  ["a stranger's key", () => sign(claims(), {}, stranger.privateKey)],
  ["another realm's key", () => sign(claims(), {}, realms.nyanza.privateKey)],
  ["another realm's name", () => sign(claims({ iss: `${base}/nyanza` }))],
  ['claims that were changed', async () => changed(await sign(claims()))],
  ['an issuer that nobody trusts', withClaims(() => ({ iss: 'https://elsewhere.example/realms/himal' }))],
  ['an issuer with a slash more', withClaims(() => ({ iss: `${base}/himal/` }))],
  ['an issuer in capitals', withClaims(() => ({ iss: `${base}/HIMAL` }))],
  ['issuers in a list', withClaims(() => ({ iss: [`${base}/himal`] }) as never)],
  ['no issuer', without('iss')],
  ['no audience', without('aud')],
  ['no subject', without('sub')],
  ['no end', without('exp')],
  ['no beginning', without('iat')],
  ['the audience account alone', withClaims(() => ({ aud: 'account' }))],
  ['audiences without ours', withClaims(() => ({ aud: ['account', 'lokta'] }))],
  ['an empty audience', withClaims(() => ({ aud: [] }))],
  ['expired', withClaims(() => ({ iat: now() - 400, exp: now() - 60 }))],
  ['an end that is text', withClaims(() => ({ exp: `${now() + 300}` }) as never)],
  ['not valid yet', withClaims(() => ({ nbf: now() + 120 }))],
  ['made in the future', withClaims(() => ({ iat: now() + 120, exp: now() + 500 }))],
  ['an empty subject', withClaims(() => ({ sub: '' }))],
  ['a subject that is a number', withClaims(() => ({ sub: 5 }) as never)],
  ['a subject of 201 characters', withClaims(() => ({ sub: 'a'.repeat(201) }))],
  ['a subject with NUL', withClaims(() => ({ sub: 'asha\u0000' }))],
  ['an ID token', withClaims(() => ({ typ: 'ID', nonce: 'n', at_hash: 'h' }))],
  ['an ID token that does not say so', withClaims(() => ({ typ: undefined, at_hash: 'h' }))],
  ['a refresh token', withClaims(() => ({ typ: 'Refresh' }))],
  ['an offline token', withClaims(() => ({ typ: 'Offline' }))],
  ['a logout token', withHeader({ typ: 'logout+jwt' })],
  ['a DPoP proof', withHeader({ typ: 'dpop+jwt' })],
  ['the address of its own keys', withOwnKey(() => ({ jku: `${base}/himal/certs` }))],
  ['its own key', withOwnKey(() => ({ jwk: jwkOf(stranger.publicKey) }))],
  ['the address of its own certificate', withOwnKey(() => ({ x5u: `${base}/x.pem` }))],
  ['its own certificate', withOwnKey(() => ({ x5c: ['MIIB'] }))],
  ['a key id that is a path', withHeader({ kid: '../../../../dev/null' })],
  ['a key id that is a condition', withHeader({ kid: "' or '1'='1" })],
  ['a key id that is an address', withHeader({ kid: 'http://elsewhere.example/key' })],
  ['a key id of another key', withHeader({ kid: 'rsa' })],
  [
    'a critical header that nobody knows',
    () => `${segment({ alg: 'ES256', kid: 'good', crit: ['x'], x: 1 })}.${segment(claims())}.AA`,
  ],
  ['9,000 characters', withClaims(() => ({ padding: 'a'.repeat(9000) }))],
  ['five parts', () => 'a.b.c.d.e'],
  ['two parts', () => `${segment({ alg: 'ES256' })}.${segment(claims())}`],
  ['claims that are no JSON', () => `${segment({ alg: 'ES256' })}.${Buffer.from('{').toString('base64url')}.AA`],
  ['claims that are a list', () => `${segment({ alg: 'ES256' })}.${segment([1])}.AA`],
  ['claims that are null', () => `${segment({ alg: 'ES256' })}.${segment(null)}.AA`],
  ['one word', () => 'garbage'],
  ['dots', () => '...'],
]

function withOwnKey(header: () => object): () => Promise<string> {
  return () => sign(claims(), header() as JWTHeaderParameters, stranger.privateKey)
}

function changed(token: string): string {
  const [header, , signature] = token.split('.')
  return `${header}.${segment(claims({ resource_access: { 'lokta-api': { roles: ['administrator'] } } }))}.${signature}`
}

test('forged tokens are refused, all in the same words', async (t) => {
  const words = new Set<string>()
  for (const [rule, token] of forged) {
    await t.test(rule, async () => {
      const answer = await send(await token())
      expectProblem(answer, 401, 'credential.invalid')
      assert.equal(answer.headers['www-authenticate'], 'Bearer')
      const { requestId: _own, ...told } = JSON.parse(answer.text)
      words.add(JSON.stringify(told))
    })
  }
  assert.equal(words.size, 1, [...words].join('\n'))
  assert.equal((await send(await sign(claims()))).status, 200)
})

test('key ids that nobody has are no reason to ask the issuer each time', async () => {
  const before = fetches
  for (let turn = 0; turn < 50; turn += 1) await send(await sign(claims(), { kid: `unknown-${turn}` }))
  assert.ok(fetches - before <= 1, `${fetches - before} fetches`)
})

test('rights are the roles of our own client, and of no other', async () => {
  const elsewhere = [
    { resource_access: { account: { roles: ['administrator'] } } },
    { resource_access: undefined, realm_access: { roles: ['administrator'] } },
    { resource_access: { 'lokta-api': { roles: 'administrator' } } },
    { resource_access: { 'lokta-api': { roles: [{ name: 'administrator' }, 5, null] } } },
    { resource_access: { 'lokta-api': null } },
    { resource_access: 'lokta-api' },
    { resource_access: { 'lokta-api': { roles: ['__proto__', 'constructor', 'superuser'] } } },
    { scope: 'tenant.read openid', resource_access: undefined },
  ]
  for (const changes of elsewhere) {
    expectProblem(await send(await sign(claims(changes as JWTPayload))), 403, 'permission.denied')
  }
})

test('an odd name does no harm: the subject stands in its place', async () => {
  for (const name of [5, null, { a: 1 }, '', 'a'.repeat(5000), 'a\u0000b', '\ud800']) {
    const token = await sign(claims({ name }))
    const headers = {
      authorization: `Bearer ${token}`,
      'idempotency-key': `name-${JSON.stringify(name)?.length}`,
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ kind: 'person', fullName: 'Anjali', country: 'IN' })
    const answer = await sendBare(gateway.url, { path: '/v1/parties', headers, body })
    assert.equal(answer.status, 201, answer.text)
  }
})
