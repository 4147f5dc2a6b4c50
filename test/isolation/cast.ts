// Everybody who knocks at the gateway: each kind of credential of two tenants, the good ones and those that are none.
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Staff, tenants } from '../../demo/tenants.ts'
import type { Schemas } from '../../sdk/src/index.ts'
import { applyPartners } from '../../src/contexts/colending/index.ts'
import { makeApiKey } from '../../src/contexts/identity/api-key.rules.ts'
import { readDeclaration } from '../../src/contexts/tenancy/index.ts'
import { isAgentRole } from '../../src/kernel/actor.ts'
import { projectFolder } from '../../src/platform/config.ts'
import type { Spec } from '../../src/wire/spec.ts'
import { factsOf, partnerKey, staffOf } from '../support/fixtures.ts'
import type { TestGateway } from '../support/gateway.ts'
import { type Claims, claimsOf, type HandMadeIssuer, now, signToken } from '../support/token-issuer.ts'

/** What a caller can see of the things that the probes name, which are of the home tenant. */
export type Sight = 'all' | 'as sourcing partner' | 'as co-lender' | 'nothing'

export type Home = keyof typeof tenants

export interface Caller {
  readonly name: string
  readonly tenant: Home
  readonly authorization: string
  /** Operations, by the lists of the document. */
  readonly may: ReadonlySet<string>
  readonly sight: Sight
  readonly isAgent?: boolean
}

export interface Stranger {
  readonly name: string
  readonly authorization: string | undefined
  readonly code: 'credential.missing' | 'credential.invalid' | 'organization.ambiguous'
}

export interface Cast {
  /** The tenant whose things the probes name. */
  readonly home: Home
  readonly other: Home
  readonly callers: readonly Caller[]
  readonly strangers: readonly Stranger[]
  /** The key whose things the probes name. */
  readonly sourcing: Awaited<ReturnType<typeof partnerKey>>
}

type Scope = Schemas['Scope']

/** A realm that both tenants share as organizations. */
export type SharedRealm = HandMadeIssuer['shared']

export interface CastOrder {
  readonly home: Home
  readonly realm: SharedRealm
  /** Of the people of the shared realm, every so-manieth comes: 1 is all of them. */
  readonly every: number
}

/** Makes every credential. */
export async function gatherCast(gateway: TestGateway, { home, realm, every }: CastOrder): Promise<Cast> {
  const other: Home = home === 'himal' ? 'nyanza' : 'himal'
  const lists = gateway.spec
  const bearer = (text: string) => `Bearer ${text}`
  const mayByScopes = (kind: keyof typeof kinds) =>
    new Set(kinds[kind].flatMap((scope) => lists.scopes.get(scope) ?? []))
  const kinds = {
    staff: lists.keyKinds.get('staff') as Scope[],
    sourcing: lists.keyKinds.get('sourcing_partner') as Scope[],
    coLender: lists.keyKinds.get('co_lender') as Scope[],
  }
  await addSourcingPartner(gateway, home, 'idle-path')
  const key = (tenant: Home, partner: string) => partnerKey(gateway, { tenant, partner })
  const callers: Caller[] = []
  for (const tenant of [home, other] as const) {
    const isHome = tenant === home
    for (const persona of readDeclaration(join(projectFolder, `tenants/${tenant}.json`)).personas ?? []) {
      callers.push({
        name: `${tenant} ${persona.roles.join(' and ')}`,
        tenant,
        authorization: bearer(await gateway.token(tenant, persona.id)),
        may: new Set(persona.roles.flatMap((role) => lists.roles.get(role) ?? [])),
        sight: isHome ? 'all' : 'nothing',
        isAgent: persona.roles.some(isAgentRole),
      })
    }
    callers.push(...callersOfRealm(realm, lists, { tenant, isHome, every }))
    const staffKey = await makeStaffKey(gateway, tenant, kinds.staff)
    callers.push({
      name: `${tenant} staff key`,
      tenant,
      authorization: bearer(staffKey),
      may: mayByScopes('staff'),
      sight: isHome ? 'all' : 'nothing',
    })
  }
  const [own, others] = [factsOf(home).partnerCodes, factsOf(other).partnerCodes]
  const partners: [Home, string, 'sourcing' | 'coLender', Sight][] = [
    [home, 'idle-path', 'sourcing', 'nothing'],
    [home, own.coLender, 'coLender', 'as co-lender'],
    [home, own.otherCoLender, 'coLender', 'nothing'],
    [other, others.sourcing, 'sourcing', 'nothing'],
    [other, others.coLender, 'coLender', 'nothing'],
  ]
  for (const [tenant, partner, kind, sight] of partners) {
    const { secret } = await key(tenant, partner)
    callers.push({ name: `${tenant} ${partner}`, tenant, authorization: bearer(secret), may: mayByScopes(kind), sight })
  }
  const sourcing = await key(home, own.sourcing)
  callers.push({
    name: `${home} ${own.sourcing}`,
    tenant: home,
    authorization: bearer(sourcing.secret),
    may: mayByScopes('sourcing'),
    sight: 'as sourcing partner',
  })
  const strangers = [...(await gatherStrangers(gateway, [home, other], kinds.staff)), ...strangersOfRealm(realm)]
  return { home, other, callers, strangers, sourcing }
}

/** Which organization of the shared realm a tenant is. */
const organizationOf = ({ organizations }: SharedRealm, tenant: Home) =>
  tenant === 'himal' ? organizations.own : organizations.other

/** Longer than a run of the whole matrix takes. */
const lifeSeconds = 3600

/** The same people with accounts in the realm that both tenants share: what tells them apart is the organization in the token. */
function callersOfRealm(
  realm: SharedRealm,
  { roles }: Pick<Spec, 'roles'>,
  { tenant, isHome, every }: { readonly tenant: Home; readonly isHome: boolean; readonly every: number },
): Caller[] {
  const personas = readDeclaration(join(projectFolder, `tenants/${tenant}.json`)).personas ?? []
  return personas
    .filter((_, index) => index % every === 0)
    .map((persona, index) => {
      const isAgent = persona.roles.some(isAgentRole)
      // The same accounts for both: a member of two organizations is one subject there.
      const token = tokenOfRealm(realm, {
        sub: `person-${index}`,
        name: persona.name,
        resource_access: { 'lokta-api': { roles: persona.roles } },
        organization: { lender: { id: organizationOf(realm, tenant) } },
        ...(isAgent ? { agent_owner: 'person-answering' } : {}),
      })
      return {
        name: `${tenant} ${persona.roles.join(' and ')} of the shared realm`,
        tenant,
        authorization: `Bearer ${token}`,
        may: new Set(persona.roles.flatMap((role) => roles.get(role) ?? [])),
        sight: isHome ? 'all' : 'nothing',
        isAgent,
      }
    })
}

function tokenOfRealm(realm: SharedRealm, claims: Claims): string {
  return signToken(realm, claimsOf(realm, { exp: now() + lifeSeconds, ...claims }))
}

/** Tokens that the shared realm really signed, and that name no organization of ours, or more than one. */
function strangersOfRealm(realm: SharedRealm): Stranger[] {
  const { own, other, elsewhere } = realm.organizations
  const stranger = (name: string, organization: unknown, code: Stranger['code']): Stranger => {
    return { name, authorization: `Bearer ${tokenOfRealm(realm, { organization })}`, code }
  }
  return [
    stranger('no organization', undefined, 'credential.invalid'),
    stranger('an organization by its alias', { himal: {} }, 'credential.invalid'),
    stranger('organizations in a list', [own], 'credential.invalid'),
    stranger('an organization of another realm', { lender: { id: elsewhere } }, 'credential.invalid'),
    stranger(
      'an organization beside an alias without its id',
      { himal: { id: own }, nyanza: {} },
      'credential.invalid',
    ),
    stranger('two organizations', { himal: { id: own }, nyanza: { id: other } }, 'organization.ambiguous'),
  ]
}

async function makeStaffKey(
  gateway: TestGateway,
  tenant: Home,
  scopes: readonly Scope[],
  expiresAt?: string,
): Promise<string> {
  const { secret } = await staffOf(gateway, tenant).administrator.createApiKey({
    body: { name: 'probe', kind: 'staff', scopes: [...scopes], ...(expiresAt === undefined ? {} : { expiresAt }) },
  })
  return secret as string
}

/** Credentials that are none, whatever is asked with them. */
async function gatherStrangers(
  gateway: TestGateway,
  [home, other]: readonly [Home, Home],
  scopes: readonly Scope[],
): Promise<Stranger[]> {
  const { administrator } = staffOf(gateway, home)
  const expired = await makeStaffKey(gateway, home, scopes, '2020-01-01T00:00:00.000Z')
  const revoked = await administrator.createApiKey({ body: { name: 'probe', kind: 'staff', scopes: [...scopes] } })
  await administrator.revokeApiKey({ apiKeyId: revoked.id, body: { reason: 'a probe' } })
  const seat = (tenant: Home, one: keyof Staff) => gateway.token(tenant, factsOf(tenant).staff[one])
  const token = await seat(home, 'administrator')
  const [header, payload, signature] = token.split('.') as [string, string, string]
  const otherToken = await seat(other, 'underwriter')
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
  const bad: Record<string, string> = {
    garbage: 'Bearer garbage',
    'another scheme': `Basic ${Buffer.from('gita:gita').toString('base64')}`,
    'a key nobody made': `Bearer ${makeApiKey('test', home, randomInt)}`,
    'a key of a tenant that is not': `Bearer ${makeApiKey('test', 'nobody', randomInt)}`,
    'a mistyped key': `Bearer ${(revoked.secret as string).slice(0, -1)}-`,
    'an expired key': `Bearer ${expired}`,
    'a revoked key': `Bearer ${revoked.secret}`,
    'an unsigned token': `Bearer ${none}.${payload}.`,
    "a token with another's claims": `Bearer ${header}.${otherToken.split('.')[1]}.${signature}`,
    'a token twice': `Bearer ${token}, Bearer ${token}`,
  }
  const invalid = Object.entries(bad).map(([name, authorization]): Stranger => {
    return { name, authorization, code: 'credential.invalid' }
  })
  return [{ name: 'nobody', authorization: undefined, code: 'credential.missing' }, ...invalid]
}

/** The tenants' files name one sourcing partner each; this is another, added as a file would add it. */
async function addSourcingPartner({ engine }: TestGateway, tenant: Home, code: string): Promise<void> {
  const order = { tenant, operationId: 'applyTenant', name: 'operator' }
  await engine.runner.runAsSystem(order, (work) =>
    applyPartners(work, [{ code, name: code, kind: 'sourcing_partner' }]),
  )
}
