// Access tokens, good and forged, of two issuers of different make at a real gateway.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
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
import { createTokenVerifier } from './token.ts'

let gateway: TestGateway
let handMade: HandMadeIssuer
let issuers: readonly (readonly [make: string, issuer: TokenIssuer])[]

before(async () => {
  gateway = await startGateway()
  handMade = await startHandMadeIssuer(gateway)
  issuers = [
    ['oidc-provider', await developmentIssuer(gateway, 'himal', 'nyanza')],
    ['a hand-made one in the shape of Keycloak', handMade.himal],
    ['a hand-made one that tenants share by organizations', handMade.shared],
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

const ofOrganizations = (organization: unknown) =>
  signToken(handMade.shared, claimsOf(handMade.shared, { organization }))

test('of a shared issuer the tenant is the one whose organization the token names by its id', async () => {
  const { own, other } = handMade.shared.organizations
  const tenants: readonly [claim: object, slug: string][] = [
    [{ himal: { id: own } }, 'himal'],
    [{ himal: { id: other } }, 'nyanza'],
    [{ nyanza: { id: own, city: ['Pune'] } }, 'himal'],
    [{ himal: { id: own }, elsewhere: { id: 'an organization of nobody' } }, 'himal'],
  ]
  for (const [claim, slug] of tenants) {
    const answer = await readTenant(gateway.url, ofOrganizations(claim))
    assert.equal(JSON.parse(answer.text).slug, slug, JSON.stringify(claim))
  }
})

test('a token of several organizations is for none: 403, with the way to one', async () => {
  const { own, other } = handMade.shared.organizations
  const answer = await readTenant(gateway.url, ofOrganizations({ himal: { id: own }, nyanza: { id: other } }))
  expectProblem(answer, 403, 'organization.ambiguous')
})

/** Whom the trail names for a party that was made with the token. */
async function actorOf(tenant: string, token: string, key: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key, 'content-type': 'application/json' }
  const body = JSON.stringify({ kind: 'person', fullName: 'Anjali', country: 'IN' })
  const made = await sendBare(gateway.url, { path: '/v1/parties', headers, body })
  assert.equal(made.status, 201, made.text)
  const auditor = { authorization: `Bearer ${await gateway.token(tenant, 'farid')}` }
  const path = `/v1/audit/entries?entityId=${JSON.parse(made.text).id}`
  const { text } = await sendBare(gateway.url, { method: 'GET', path, headers: auditor })
  return JSON.parse(text).data[0].actor.subject
}

test('where a tenant trusts several issuers, one sub at two of them is two actors: bare of the first alone', async () => {
  // The rule of decision 29: twelve hexadecimal digits of the SHA-256 of the issuer's URL.
  const tagged = ({ url }: TokenIssuer) => `user:${createHash('sha256').update(url).digest('hex').slice(0, 12)}:asha`
  const named = (issuer: TokenIssuer) => (issuer.url === gateway.issuerUrl('himal') ? 'user:asha' : tagged(issuer))
  const subjects = new Set<string>()
  for (const [make, issuer] of issuers) {
    const subject = await actorOf('himal', signToken(issuer, claimsOf(issuer)), `actor-${subjects.size}`)
    assert.equal(subject, named(issuer), make)
    subjects.add(subject)
  }
  assert.equal(subjects.size, issuers.length)
})

test('who acts for somebody is told apart by the issuer like the one acted for', async () => {
  const verify = createTokenVerifier(gateway.engine.directory, 'lokta-api')
  const act = { sub: 'agent', act: { sub: 'bela' } }
  const { subject, actors } = await verify(sign({ act }))
  const tag = subject.replace(/asha$/, '')
  assert.match(tag, /^[0-9a-f]{12}:$/)
  assert.deepEqual(actors, [`${tag}agent`, `${tag}bela`])
})

test('where a tenant trusts one issuer, the sub alone says who it is', async () => {
  const issuer = await developmentIssuer(gateway, 'salmiya', 'himal')
  assert.equal(await actorOf('salmiya', signToken(issuer, claimsOf(issuer)), 'actor-alone'), 'user:asha')
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
