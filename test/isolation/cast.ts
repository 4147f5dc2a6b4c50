// Everybody who knocks at the gateway: each kind of credential of two tenants, the good ones and those that are none.
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Schemas } from '../../sdk/src/index.ts'
import { applyPartners } from '../../src/contexts/colending/index.ts'
import { makeApiKey } from '../../src/contexts/identity/api-key.rules.ts'
import { readDeclaration } from '../../src/contexts/tenancy/index.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { partnerKey, staffOf, type TenantSlug } from '../support/fixtures.ts'
import type { TestGateway } from '../support/gateway.ts'

/** What a caller can see of the things of himal that the probes name. */
export type Sight = 'all' | 'as sourcing partner' | 'as co-lender' | 'nothing'

export interface Caller {
  readonly name: string
  readonly tenant: TenantSlug
  readonly authorization: string
  /** Operations, by the lists of the document. */
  readonly may: ReadonlySet<string>
  readonly sight: Sight
}

export interface Stranger {
  readonly name: string
  readonly authorization: string | undefined
  readonly code: 'credential.missing' | 'credential.invalid'
}

export interface Cast {
  readonly callers: readonly Caller[]
  readonly strangers: readonly Stranger[]
  /** The key whose things the probes name. */
  readonly sourcing: Awaited<ReturnType<typeof partnerKey>>
}

type Scope = Schemas['Scope']

/** Makes every credential. */
export async function gatherCast(gateway: TestGateway): Promise<Cast> {
  const lists = gateway.spec
  const bearer = (text: string) => `Bearer ${text}`
  const mayByScopes = (kind: keyof typeof kinds) =>
    new Set(kinds[kind].flatMap((scope) => lists.scopes.get(scope) ?? []))
  const kinds = {
    staff: lists.keyKinds.get('staff') as Scope[],
    sourcing: lists.keyKinds.get('sourcing_partner') as Scope[],
    coLender: lists.keyKinds.get('co_lender') as Scope[],
  }
  await addSourcingPartner(gateway, 'idle-path')
  const key = (tenant: TenantSlug, partner: string) => partnerKey(gateway, { tenant, partner })
  const callers: Caller[] = []
  for (const tenant of ['himal', 'nyanza'] as const) {
    const isHome = tenant === 'himal'
    for (const persona of readDeclaration(join(projectFolder, `tenants/${tenant}.json`)).personas ?? []) {
      callers.push({
        name: `${tenant} ${persona.roles.join(' and ')}`,
        tenant,
        authorization: bearer(await gateway.token(tenant, persona.id)),
        may: new Set(persona.roles.flatMap((role) => lists.roles.get(role) ?? [])),
        sight: isHome ? 'all' : 'nothing',
      })
    }
    const staffKey = await makeStaffKey(gateway, tenant, kinds.staff)
    callers.push({
      name: `${tenant} staff key`,
      tenant,
      authorization: bearer(staffKey),
      may: mayByScopes('staff'),
      sight: isHome ? 'all' : 'nothing',
    })
  }
  const partners: [TenantSlug, string, 'sourcing' | 'coLender', Sight][] = [
    ['himal', 'idle-path', 'sourcing', 'nothing'],
    ['himal', 'ganga-bank', 'coLender', 'as co-lender'],
    ['himal', 'kaveri-bank', 'coLender', 'nothing'],
    ['nyanza', 'mobi-link', 'sourcing', 'nothing'],
    ['nyanza', 'victoria-bank', 'coLender', 'nothing'],
  ]
  for (const [tenant, partner, kind, sight] of partners) {
    const { secret } = await key(tenant, partner)
    callers.push({ name: `${tenant} ${partner}`, tenant, authorization: bearer(secret), may: mayByScopes(kind), sight })
  }
  const sourcing = await key('himal', 'gramin-path')
  callers.push({
    name: 'himal gramin-path',
    tenant: 'himal',
    authorization: bearer(sourcing.secret),
    may: mayByScopes('sourcing'),
    sight: 'as sourcing partner',
  })
  return { callers, strangers: await gatherStrangers(gateway, kinds.staff), sourcing }
}

async function makeStaffKey(
  gateway: TestGateway,
  tenant: TenantSlug,
  scopes: readonly Scope[],
  expiresAt?: string,
): Promise<string> {
  const { secret } = await staffOf(gateway, tenant).administrator.createApiKey({
    body: { name: 'probe', kind: 'staff', scopes: [...scopes], ...(expiresAt === undefined ? {} : { expiresAt }) },
  })
  return secret as string
}

/** Credentials that are none, whatever is asked with them. */
async function gatherStrangers(gateway: TestGateway, scopes: readonly Scope[]): Promise<Stranger[]> {
  const { administrator } = staffOf(gateway, 'himal')
  const expired = await makeStaffKey(gateway, 'himal', scopes, '2020-01-01T00:00:00.000Z')
  const revoked = await administrator.createApiKey({ body: { name: 'probe', kind: 'staff', scopes: [...scopes] } })
  await administrator.revokeApiKey({ apiKeyId: revoked.id, body: { reason: 'a probe' } })
  const token = await gateway.token('himal', 'gita')
  const [header, payload, signature] = token.split('.') as [string, string, string]
  const otherToken = await gateway.token('nyanza', 'nakato')
  const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url')
  const bad: Record<string, string> = {
    garbage: 'Bearer garbage',
    'another scheme': `Basic ${Buffer.from('gita:gita').toString('base64')}`,
    'a key nobody made': `Bearer ${makeApiKey('test', 'himal', randomInt)}`,
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
async function addSourcingPartner({ engine }: TestGateway, code: string): Promise<void> {
  const order = { tenant: 'himal', operationId: 'applyTenant', name: 'operator' }
  await engine.runner.runAsSystem(order, (work) =>
    applyPartners(work, [{ code, name: code, kind: 'sourcing_partner' }]),
  )
}
