import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Ground, startGround } from '../../../test/support/ground.ts'
import { type ManyTenants, makeTenants } from '../../../test/support/many-tenants.ts'
import { declarationOf } from '../../../test/support/server.ts'
import { type Database, openPool } from '../../platform/database.ts'
import type { DeclaredIssuer } from './declaration.ts'
import { openDirectory } from './directory.ts'
import { firstIssuer } from './first-issuer.rules.ts'
import { withDatabase } from './names.rules.ts'
import { provisionTenant } from './provision.ts'

let ground: Ground
let many: ManyTenants
let control: Database
const [first = '', second = ''] = ['n0000', 'n0001']

before(async () => {
  ground = await startGround()
  many = await makeTenants(withDatabase(ground.databases.ownerUrl, 'postgres'), 2)
  const { controlGatewayUrl: url } = many.installation
  control = openPool({ url, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
})
after(async () => {
  await control.destroy()
  await many.remove()
  await ground.stop()
})

const shared = 'https://login.example/realms/lokta-shared'
const alone = 'https://login.example/realms/alone'

function issuer(url: string, organization?: string): DeclaredIssuer {
  const named = organization === undefined ? {} : { organization }
  return { url, ...named, audience: 'lokta-api', jwksUrl: `${url}/certs`, algorithms: ['RS256'] }
}

const apply = (slug: string, ...issuers: DeclaredIssuer[]) =>
  provisionTenant(many.installation, { ...declarationOf('himal'), slug }, issuers)

/** What a gateway that just started trusts of an issuer. */
async function trusted(url: string): Promise<string[]> {
  const found = await openDirectory(control).issuersOf(url)
  return found.map((one) => `${one.organization || 'whole'}: ${one.tenantSlug}${one.isFirst ? ', first' : ''}`).sort()
}

test('an issuer with organizations is several tenants’; each names its own, and may name an issuer beside', async () => {
  await apply(first, issuer(shared, 'h1'))
  await apply(second, issuer(shared, 'n1'), issuer(alone))
  assert.deepEqual(await trusted(shared), ['h1: n0000, first', 'n1: n0001, first'])
  assert.deepEqual(await trusted(alone), ['whole: n0001'])
  assert.deepEqual(await trusted('https://login.example/realms/nobody'), [])
})

const conflicts: readonly [rule: string, issuer: DeclaredIssuer, says: RegExp][] = [
  ['an organization that another tenant has', issuer(shared, 'n1'), /n0001 has its organization n1/],
  ['the whole of an issuer of organizations', issuer(shared), /cannot be trusted whole: the tenant n0001/],
  ['an issuer that is another tenant’s', issuer(alone), /n0001 has the whole of it/],
  ['an organization of an issuer that is another tenant’s', issuer(alone, 'h1'), /n0001 has the whole of it/],
]

for (const [rule, wanted, says] of conflicts) {
  test(`a tenant cannot trust ${rule}; what it trusted stays`, async () => {
    await assert.rejects(apply(first, wanted), says)
    assert.deepEqual(await trusted(shared), ['h1: n0000, first', 'n1: n0001, first'])
  })
}

test('of two tenants that are applied at once, one gets the issuer and the other is told', async () => {
  const url = 'https://login.example/realms/wanted'
  const results = await Promise.allSettled([apply(first, issuer(url)), apply(second, issuer(url, 'n1'))])
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await trusted(url)).length, 1)
})

const [a, b, c] = ['https://a.example', 'https://b.example', 'https://c.example']

// What a tenant trusts after one application of its file after the other, and whose people have bare names at the end.
const histories: readonly [rule: string, first: string | null, ...declared: string[][]][] = [
  ['nobody’s where there is no issuer', null, []],
  ['the one’s', a, [a]],
  ['the first of several that come together', a, [a, b]],
  ['the first one’s when another comes, in whatever place of the file', a, [a], [b, a]],
  ['the first one’s, which has gone, when the second stays', a, [a], [a, b], [b]],
  ['the first one’s when it comes back', a, [a], [a, b], [b], [b, a]],
  ['the first one’s when all went and another comes', a, [a], [], [b]],
  ['of one that takes the place of the first', b, [a], [b]],
  ['of one that takes the place of the first beside another', c, [a], [a, b], [c, b]],
  ['the first one’s when two take its place: none of them is it', a, [a], [b, c]],
  ['the first one’s when what takes the place of the second comes', a, [a], [a, b], [a, c]],
  ['the first one’s of a tenant with two organizations of one issuer', a, [a, a], [a, a, b]],
]

for (const [rule, expected, ...declared] of histories) {
  test(`bare names are ${rule}`, () => {
    const known = declared.reduce<{ first: string | null; trusted: string[] }>(
      ({ first, trusted }, urls) => ({ first: firstIssuer(first, trusted, urls), trusted: urls }),
      { first: null, trusted: [] },
    )
    assert.equal(known.first, expected)
  })
}

test('where everybody had a tag before there was a first issuer, everybody keeps it', () => {
  assert.equal(firstIssuer('', [a, b], [a]), '')
})
