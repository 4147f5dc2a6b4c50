// Access tokens, good and forged, of two issuers of different make at a real gateway.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { expectProblem, sendBare } from '../../../test/support/bare-http.ts'
import { checkForgedTokens, readTenant } from '../../../test/support/forged-tokens.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import {
  type Claims,
  claimsOf,
  developmentIssuer,
  type HandMadeIssuer,
  signToken,
  startHandMadeIssuer,
  type TokenIssuer,
  trust,
} from '../../../test/support/token-issuer.ts'

let gateway: TestGateway
let handMade: HandMadeIssuer
let issuers: readonly (readonly [make: string, issuer: TokenIssuer])[]

before(async () => {
  gateway = await startGateway()
  handMade = await startHandMadeIssuer(gateway)
  issuers = [
    ['oidc-provider', await developmentIssuer(gateway, 'himal', 'nyanza')],
    ['a hand-made one in the shape of Keycloak', handMade.himal],
  ]
})
after(async () => {
  await handMade?.stop()
  await gateway.stop()
})

const sign = (changes: Claims) => signToken(handMade.himal, claimsOf(handMade.himal, changes))

test('forged tokens are refused, all in the same words, whoever made the issuer; good ones pass', async (t) => {
  for (const [make, issuer] of issuers) {
    const count = await checkForgedTokens(gateway.url, issuer)
    assert.ok(count >= 90, `${count}`)
    t.diagnostic(`${count} forged tokens of ${make}`)
  }
})

test('the tenant is the issuer’s, whatever the token says of tenants', async () => {
  for (const [, { other, algorithm }] of issuers) {
    const issuer = { ...other, algorithm, other }
    const told = claimsOf(issuer, { tenant: 'himal', organization: { himal: {} } })
    const answer = await readTenant(gateway.url, signToken(issuer, told))
    assert.equal(JSON.parse(answer.text).slug, 'nyanza')
  }
})

test('without a key id the one key that fits is taken', async () => {
  const [, issuer] = issuers[0] as (typeof issuers)[0]
  const token = signToken(issuer, claimsOf(issuer), { kid: undefined })
  assert.equal((await readTenant(gateway.url, token)).status, 200)
})

test('an issuer that cannot be reached costs nobody a token: 503, with the time to wait', async () => {
  const url = 'http://127.0.0.1:1/realms/himal'
  await trust(gateway, { himal: url }, ['RS256'])
  const issuer = { ...handMade.himal, url }
  const answer = await readTenant(gateway.url, signToken(issuer, claimsOf(issuer)))
  expectProblem(answer, 503, 'issuer.unavailable')
  assert.equal(answer.headers['retry-after'], '30')
  assert.equal((await readTenant(gateway.url, sign({}))).status, 200)
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
    expectProblem(await readTenant(gateway.url, sign(changes)), 403, 'permission.denied')
  }
})

test('an odd name does no harm: the subject stands in its place', async () => {
  for (const name of [5, null, { a: 1 }, '', 'a'.repeat(5000), 'a\u0000b', '\ud800']) {
    const headers = {
      authorization: `Bearer ${sign({ name })}`,
      'idempotency-key': `name-${JSON.stringify(name)?.length}`,
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ kind: 'person', fullName: 'Anjali', country: 'IN' })
    const answer = await sendBare(gateway.url, { path: '/v1/parties', headers, body })
    assert.equal(answer.status, 201, answer.text)
  }
})
