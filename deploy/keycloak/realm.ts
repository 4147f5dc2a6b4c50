// The realm of one tenant, and one that tenants share, from one source: `npx tsx deploy/keycloak/realm.ts` writes `<name>-realm.json`.
// A file holds no person, secret or key: Keycloak makes keys and client secrets itself when it imports the realm.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keyProviders, policy, requiredActions } from './realm-policy.ts'

/** The client that stands for the API: the audience of every token, and the owner of the roles. */
export const apiClient = 'lokta-api'

/** The roles of the API, each a client role of `lokta-api`. */
export const staffRoles = [
  'underwriter',
  'approver',
  'credit_operations',
  'servicing_officer',
  'accountant',
  'auditor',
  'administrator',
  'privacy_officer',
] as const

/** The roles of agents: of machines alone, and never in the token of a person. */
export const agentRoles = ['agent_reader', 'agent_proposer'] as const

/** The example of an agent's client; each agent has one of its own. */
export const agentClient = 'agent-collections'

/** What a machine that brings applications in may ever be given, whatever is assigned to it. */
export const originationsRoles = ['credit_operations'] as const

/** One realm a tenant, named by the tenant's slug, so that each has its own keys and its own issuer. */
export const realmTenants = [
  { slug: 'himal', displayName: 'Himal' },
  { slug: 'nyanza', displayName: 'Nyanza' },
] as const

/**
 * A realm for tenants that need none of their own: each is an organization in it. No tenant's slug has a hyphen, so that this is never
 * taken for the realm of a tenant.
 */
export const sharedRealm = { slug: 'lokta-shared', displayName: 'Lokta', isShared: true } as const

/** Every realm that has a file. */
export const realms: readonly RealmName[] = [...realmTenants, sharedRealm]

export interface RealmName {
  /** The tenant's, or the name of the shared realm. */
  readonly slug: string
  readonly displayName: string
  /** Several tenants are organizations in it. */
  readonly isShared?: boolean
}

// Makers and checkers are never one group: whoever needs both is put in both, and that is seen in the audit.
const groups: Readonly<Record<string, readonly (typeof staffRoles)[number][]>> = {
  Underwriting: ['underwriter'],
  'Credit approval': ['approver'],
  'Credit operations': ['credit_operations'],
  Servicing: ['servicing_officer'],
  Accounts: ['accountant'],
  Audit: ['auditor'],
  Administration: ['administrator'],
  Privacy: ['privacy_officer'],
}

interface Mapper {
  readonly name: string
  readonly protocol: 'openid-connect'
  readonly protocolMapper: string
  readonly config: Readonly<Record<string, string>>
}

function mapper(name: string, protocolMapper: string, config: Readonly<Record<string, string>>): Mapper {
  return { name, protocol: 'openid-connect', protocolMapper, config }
}

function clientScope(name: string, description: string, protocolMappers: readonly Mapper[]) {
  const attributes = { 'include.in.token.scope': 'false', 'display.on.consent.screen': 'false' }
  return { name, description, protocol: 'openid-connect', attributes, protocolMappers }
}

const inAccess = { 'access.token.claim': 'true', 'introspection.token.claim': 'true' }
const roleClaim = { ...inAccess, multivalued: 'true', 'jsonType.label': 'String' }

function personal(name: string, attribute: string, claim: string): Mapper {
  return mapper(name, 'oidc-usermodel-attribute-mapper', {
    'user.attribute': attribute,
    'claim.name': claim,
    'jsonType.label': 'String',
    'id.token.claim': 'true',
    'userinfo.token.claim': 'true',
    // Names stay out of the token that travels to the API and its logs.
    'access.token.claim': 'false',
  })
}

// Built in where a realm file names no scopes. Without the id a token would name its organizations by aliases, which the API refuses.
const organizationScope = clientScope('organization', 'The organizations of the one who asks, each by its id', [
  mapper('organization', 'oidc-organization-membership-mapper', {
    ...inAccess,
    'claim.name': 'organization',
    'jsonType.label': 'JSON',
    multivalued: 'true',
    addOrganizationId: 'true',
    addOrganizationAttributes: 'false',
  }),
])

function tenantMapper(tenant: string): Mapper {
  return mapper('tenant', 'oidc-hardcoded-claim-mapper', {
    ...inAccess,
    'claim.name': 'tenant',
    'claim.value': tenant,
    'jsonType.label': 'String',
  })
}

// `basic` carries `sub` since Keycloak 25; `roles` is the built-in one, which the account console needs whole.
// The API's own names are dotted: a colon would lose the mappers at import (keycloak/keycloak#48563).
function clientScopes({ slug, isShared = false }: RealmName) {
  return [
    clientScope('basic', 'The subject and the time of login', [
      mapper('sub', 'oidc-sub-mapper', inAccess),
      mapper('auth_time', 'oidc-usersessionmodel-note-mapper', {
        ...inAccess,
        'user.session.note': 'AUTH_TIME',
        'claim.name': 'auth_time',
        'id.token.claim': 'true',
        'jsonType.label': 'long',
      }),
    ]),
    clientScope('roles', 'The roles of the one who asks', [
      mapper('audience resolve', 'oidc-audience-resolve-mapper', inAccess),
      mapper('realm roles', 'oidc-usermodel-realm-role-mapper', { ...roleClaim, 'claim.name': 'realm_access.roles' }),
      mapper('client roles', 'oidc-usermodel-client-role-mapper', {
        ...roleClaim,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Keycloak fills this in for each client.
        'claim.name': 'resource_access.${client_id}.roles',
      }),
    ]),
    clientScope('profile', 'The name of the one who is logged in, for the screen only', [
      personal('username', 'username', 'preferred_username'),
      personal('given name', 'firstName', 'given_name'),
      personal('family name', 'lastName', 'family_name'),
    ]),
    clientScope('acr', 'How strongly the one who is logged in was checked', [
      mapper('acr loa level', 'oidc-acr-mapper', { ...inAccess, 'id.token.claim': 'true' }),
    ]),
    clientScope('lokta.api', `Makes a token one for the API${isShared ? '' : ' of this tenant'}`, [
      mapper('lokta-api audience', 'oidc-audience-mapper', { ...inAccess, 'included.client.audience': apiClient }),
      ...(isShared ? [] : [tenantMapper(slug)]),
    ]),
    ...(isShared ? [organizationScope] : []),
    clientScope('lokta.staff', 'Lets every role of the API that was assigned into the token', []),
    clientScope('lokta.originations', 'Lets only the roles of a machine that brings applications in', []),
    clientScope('lokta.agents', 'Lets only the roles of agents into the token', []),
  ]
}

// Nobody has the full scope: what a token may carry is what the client's scopes let through.
const closed = {
  protocol: 'openid-connect',
  enabled: true,
  fullScopeAllowed: false,
  standardFlowEnabled: false,
  implicitFlowEnabled: false,
  directAccessGrantsEnabled: false,
  serviceAccountsEnabled: false,
  publicClient: false,
  bearerOnly: false,
  optionalClientScopes: [],
}

// The address of the web application differs by installation: Keycloak reads it from its environment at import.
// biome-ignore lint/suspicious/noTemplateCurlyInString: Keycloak's own placeholder.
const webUrl = '${LOKTA_WEB_URL}'

const clients = [
  { ...closed, clientId: apiClient, name: 'Lokta API', bearerOnly: true, defaultClientScopes: [] },
  {
    ...closed,
    clientId: 'lokta-web',
    name: 'Lokta web application',
    publicClient: true,
    standardFlowEnabled: true,
    rootUrl: webUrl,
    redirectUris: [`${webUrl}/oauth/callback`],
    webOrigins: [webUrl],
    attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': `${webUrl}/` },
    defaultClientScopes: ['basic', 'roles', 'profile', 'acr', 'lokta.api', 'lokta.staff'],
  },
  {
    ...closed,
    clientId: 'originations-bot',
    name: 'A machine that brings applications in (example)',
    clientAuthenticatorType: 'client-secret',
    serviceAccountsEnabled: true,
    defaultClientScopes: ['basic', 'roles', 'lokta.api', 'lokta.originations'],
  },
  // Who answers for it is a person, and so not in this file: a mapper of the client's own writes it into `agent_owner`.
  {
    ...closed,
    clientId: agentClient,
    name: 'An agent (example)',
    clientAuthenticatorType: 'client-secret',
    serviceAccountsEnabled: true,
    defaultClientScopes: ['basic', 'roles', 'lokta.api', 'lokta.agents'],
  },
]

// Whoever has the scope `organization` can ask for one organization by `organization:<alias>`.
function withOrganizations(client: (typeof clients)[number]) {
  if (client.clientId === apiClient) return client
  return { ...client, defaultClientScopes: [...client.defaultClientScopes, organizationScope.name] }
}

/** A realm in the form that Keycloak imports at its start. A shared one has organizations switched on, and none in it yet. */
export function realmOf(name: RealmName) {
  const { slug, displayName, isShared = false } = name
  return {
    realm: slug,
    displayName,
    enabled: true,
    ...policy,
    organizationsEnabled: isShared,
    roles: {
      client: {
        [apiClient]: [...staffRoles, ...agentRoles].map((name) => ({ name, clientRole: true, composite: false })),
      },
    },
    groups: Object.entries(groups).map(([name, roles]) => ({
      name,
      path: `/${name}`,
      clientRoles: { [apiClient]: roles },
    })),
    clients: isShared ? clients.map(withOrganizations) : clients,
    clientScopes: clientScopes(name),
    defaultDefaultClientScopes: ['basic', 'roles', 'profile', 'acr'],
    defaultOptionalClientScopes: [],
    clientScopeMappings: {
      [apiClient]: [
        { clientScope: 'lokta.staff', roles: staffRoles },
        { clientScope: 'lokta.originations', roles: originationsRoles },
        { clientScope: 'lokta.agents', roles: agentRoles },
      ],
    },
    requiredActions,
    components: { 'org.keycloak.keys.KeyProvider': keyProviders },
  }
}

/** Where a committed realm file stands. */
export function realmFile(slug: string): string {
  return fileURLToPath(new URL(`./${slug}-realm.json`, import.meta.url))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = realms.map((realm) => {
    writeFileSync(realmFile(realm.slug), JSON.stringify(realmOf(realm), null, 2))
    return realmFile(realm.slug)
  })
  execFileSync('npx', ['biome', 'format', '--write', ...files], { stdio: 'inherit' })
}
