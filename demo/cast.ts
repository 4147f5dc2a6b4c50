// Who plays in the story: each person and each partner with a client of their own, so that nobody acts with another's rights.
import type { Lokta, Schemas } from '../sdk/src/index.ts'
import type { TenantFacts } from './tenants.ts'

export interface Person {
  readonly name: string
  /** What they are in the story: 'underwriter', 'co-lender'. */
  readonly seat: string
  readonly client: Lokta
}

/** A partner acts through software, with an API key. */
export interface KeyHolder extends Person {
  readonly partnerId: string
  readonly key: string
}

export interface Cast {
  readonly facts: TenantFacts
  readonly tenant: Schemas['Tenant']
  /** Every partner of the tenant by id, its own book among them. */
  readonly partners: ReadonlyMap<string, Schemas['Partner']>
  /** Sets this telling's references apart from those of every other. */
  readonly telling: string
  readonly partner: KeyHolder
  readonly coLender: KeyHolder
  readonly otherCoLender: KeyHolder
  readonly underwriter: Person
  readonly approver: Person
  readonly operations: Person
  readonly servicingOfficer: Person
  readonly accountant: Person
  readonly auditor: Person
  readonly administrator: Person
}

/** How clients of one tenant are made. */
export interface Connection {
  asPersona(personaId: string): Lokta
  withKey(key: string): Lokta
}

type Scope = Schemas['Scope']

const sourcingScopes: readonly Scope[] = [
  'tenant.read',
  'products.read',
  'parties.read',
  'parties.write',
  'applications.read',
  'applications.write',
  'loans.read',
]
const coLenderScopes: readonly Scope[] = ['tenant.read', 'participations.read']

/**
 * Seats everybody: staff with tokens, partners with API keys that the administrator makes now. Throws when the tenant lacks a
 * partner that the facts name.
 */
export async function gatherCast(facts: TenantFacts, connection: Connection): Promise<Cast> {
  const administrator = seat(facts.staff.administrator, 'administrator', connection)
  const tenant = await administrator.client.getTenant()
  const partners = new Map<string, Schemas['Partner']>()
  for await (const partner of administrator.client.listPartnersItems()) partners.set(partner.id, partner)
  const now = new Date()
  const employ = (code: string, label: string, scopes: readonly Scope[]) =>
    employPartner({ code, label, scopes, madeOn: now.toISOString().slice(0, 10) }, administrator, partners, connection)
  return {
    facts,
    tenant,
    partners,
    telling: now.getTime().toString(36),
    partner: await employ(facts.partnerCodes.sourcing, 'partner', sourcingScopes),
    coLender: await employ(facts.partnerCodes.coLender, 'co-lender', coLenderScopes),
    otherCoLender: await employ(facts.partnerCodes.otherCoLender, 'co-lender', coLenderScopes),
    underwriter: seat(facts.staff.underwriter, 'underwriter', connection),
    approver: seat(facts.staff.approver, 'approver', connection),
    operations: seat(facts.staff.operations, 'operations', connection),
    servicingOfficer: seat(facts.staff.servicingOfficer, 'servicing', connection),
    accountant: seat(facts.staff.accountant, 'accountant', connection),
    auditor: seat(facts.staff.auditor, 'auditor', connection),
    administrator,
  }
}

interface Employment {
  readonly code: string
  readonly label: string
  readonly scopes: readonly Scope[]
  readonly madeOn: string
}

async function employPartner(
  { code, label, scopes, madeOn }: Employment,
  administrator: Person,
  partners: ReadonlyMap<string, Schemas['Partner']>,
  connection: Connection,
): Promise<KeyHolder> {
  const partner = [...partners.values()].find((candidate) => candidate.code === code)
  if (!partner || partner.kind === 'own_book') throw new Error(`The tenant has no partner '${code}'.`)
  const { secret } = await administrator.client.createApiKey({
    body: { name: `demo ${madeOn} ${code}`, kind: partner.kind, partnerId: partner.id, scopes: [...scopes] },
  })
  if (secret === null) throw new Error(`The key made for '${code}' came without its secret.`)
  return { name: partner.name, seat: label, partnerId: partner.id, key: secret, client: connection.withKey(secret) }
}

function seat(personaId: string, label: string, connection: Connection): Person {
  const name = `${personaId.charAt(0).toUpperCase()}${personaId.slice(1)}`
  return { name, seat: label, client: connection.asPersona(personaId) }
}
