// The realm of one tenant, from one source: `npx tsx deploy/keycloak/realm.ts` writes `<tenant>-realm.json` beside it.
// A file holds no person, secret or key: Keycloak makes keys and client secrets itself when it imports the realm.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

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

/** What a machine that brings applications in may ever be given, whatever is assigned to it. */
export const originationsRoles = ['credit_operations'] as const

/** One realm a tenant, named by the tenant's slug, so that each has its own keys and its own issuer. */
export const realmTenants = [
  { slug: 'himal', displayName: 'Himal' },
  { slug: 'nyanza', displayName: 'Nyanza' },
] as const

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

// `basic` carries `sub` since Keycloak 25; `roles` is the built-in one, which the account console needs whole.
// The API's own names are dotted: a colon would lose the mappers at import (keycloak/keycloak#48563).
function clientScopes(tenant: string) {
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
    clientScope('lokta.api', 'Makes a token one for the API of this tenant', [
      mapper('lokta-api audience', 'oidc-audience-mapper', { ...inAccess, 'included.client.audience': apiClient }),
      mapper('tenant', 'oidc-hardcoded-claim-mapper', {
        ...inAccess,
        'claim.name': 'tenant',
        'claim.value': tenant,
        'jsonType.label': 'String',
      }),
    ]),
    clientScope('lokta.staff', 'Lets every role of the API that was assigned into the token', []),
    clientScope('lokta.originations', 'Lets only the roles of a machine that brings applications in', []),
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
]

// Durations are in seconds.
const policy = {
  sslRequired: 'external',
  defaultSignatureAlgorithm: 'RS256',
  accessTokenLifespan: 300,
  ssoSessionIdleTimeout: 1800,
  ssoSessionMaxLifespan: 36_000,
  revokeRefreshToken: true,
  refreshTokenMaxReuse: 0,
  registrationAllowed: false,
  resetPasswordAllowed: false,
  editUsernameAllowed: false,
  rememberMe: false,
  bruteForceProtected: true,
  failureFactor: 10,
  waitIncrementSeconds: 60,
  maxFailureWaitSeconds: 900,
  passwordPolicy: 'length(12) and maxLength(128) and notUsername and notEmail and passwordHistory(5)',
  otpPolicyType: 'totp',
  otpPolicyAlgorithm: 'HmacSHA1',
  otpPolicyDigits: 6,
  otpPolicyPeriod: 30,
  otpPolicyCodeReusable: false,
  eventsEnabled: true,
  eventsExpiration: 7_776_000,
  adminEventsEnabled: true,
  adminEventsDetailsEnabled: true,
  organizationsEnabled: false,
}

// Everybody sets a one-time password up at first login; the rest of the list is what Keycloak offers by default.
const requiredActions = [
  ['UPDATE_PROFILE', 'Update Profile'],
  ['VERIFY_EMAIL', 'Verify Email'],
  ['CONFIGURE_TOTP', 'Configure OTP'],
  ['UPDATE_PASSWORD', 'Update Password'],
  ['VERIFY_PROFILE', 'Verify Profile'],
  ['delete_credential', 'Delete Credential'],
].map(([alias, name], index) => ({
  alias,
  name,
  providerId: alias,
  enabled: true,
  defaultAction: alias === 'CONFIGURE_TOTP',
  priority: (index + 1) * 10,
  config: {},
}))

// Providers only: the keys themselves are made by the server at import and never leave it.
const keyProviders = [
  { name: 'rsa-generated', providerId: 'rsa-generated', config: { priority: ['100'], algorithm: ['RS256'] } },
  { name: 'hmac-generated', providerId: 'hmac-generated', config: { priority: ['100'], algorithm: ['HS512'] } },
  { name: 'aes-generated', providerId: 'aes-generated', config: { priority: ['100'] } },
].map((provider) => ({ ...provider, subComponents: {} }))

/** The realm of a tenant in the form that Keycloak imports at its start. */
export function realmOf(tenant: { readonly slug: string; readonly displayName: string }) {
  return {
    realm: tenant.slug,
    displayName: tenant.displayName,
    enabled: true,
    ...policy,
    roles: {
      client: { [apiClient]: staffRoles.map((name) => ({ name, clientRole: true, composite: false })) },
    },
    groups: Object.entries(groups).map(([name, roles]) => ({
      name,
      path: `/${name}`,
      clientRoles: { [apiClient]: roles },
    })),
    clients,
    clientScopes: clientScopes(tenant.slug),
    defaultDefaultClientScopes: ['basic', 'roles', 'profile', 'acr'],
    defaultOptionalClientScopes: [],
    clientScopeMappings: {
      [apiClient]: [
        { clientScope: 'lokta.staff', roles: staffRoles },
        { clientScope: 'lokta.originations', roles: originationsRoles },
      ],
    },
    requiredActions,
    components: { 'org.keycloak.keys.KeyProvider': keyProviders },
  }
}

/** Where the committed realm file of a tenant stands. */
export function realmFile(slug: string): string {
  return fileURLToPath(new URL(`./${slug}-realm.json`, import.meta.url))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = realmTenants.map((tenant) => {
    writeFileSync(realmFile(tenant.slug), JSON.stringify(realmOf(tenant), null, 2))
    return realmFile(tenant.slug)
  })
  execFileSync('npx', ['biome', 'format', '--write', ...files], { stdio: 'inherit' })
}
