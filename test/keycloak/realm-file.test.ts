// The committed realm files: what Keycloak is told, checked without Keycloak.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  agentClient,
  agentRoles,
  apiClient,
  realmFile,
  realmOf,
  realms,
  sharedRealm,
  staffRoles,
} from '../../deploy/keycloak/realm.ts'
import { isAgentRole } from '../../src/kernel/actor.ts'
import { readSpec } from '../../src/wire/spec.ts'

type Realm = ReturnType<typeof realmOf>

const files = realms.map((name) => {
  const text = readFileSync(realmFile(name.slug), 'utf8')
  return { ...name, name, text, realm: JSON.parse(text) as Realm }
})

// The protocol mappers that Keycloak 26 ships and that we mean to use.
const knownMappers = new Set([
  'oidc-acr-mapper',
  'oidc-audience-mapper',
  'oidc-audience-resolve-mapper',
  'oidc-hardcoded-claim-mapper',
  'oidc-organization-membership-mapper',
  'oidc-sub-mapper',
  'oidc-usermodel-attribute-mapper',
  'oidc-usermodel-client-role-mapper',
  'oidc-usermodel-realm-role-mapper',
  'oidc-usersessionmodel-note-mapper',
])

for (const { slug, name, isShared = false, text, realm } of files) {
  const mappers = realm.clientScopes.flatMap((scope) => scope.protocolMappers)
  const client = (id: string) => {
    const found = realm.clients.find(({ clientId }) => clientId === id)
    assert.ok(found, `the client ${id}`)
    return found
  }

  test(`${slug}: the committed file is what its source says, and the realm is of that name`, () => {
    assert.deepEqual(realm, JSON.parse(JSON.stringify(realmOf(name))))
    assert.equal(realm.realm, slug)
  })

  test(`${slug}: every mapper is of a kind that Keycloak knows`, () => {
    assert.ok(mappers.length > 5)
    for (const { name, protocolMapper } of mappers) assert.ok(knownMappers.has(protocolMapper), name)
  })

  test(`${slug}: no name has a colon, which would lose its mappers at import`, () => {
    const names = [
      ...realm.clientScopes.map(({ name }) => name),
      ...realm.clients.map(({ clientId }) => clientId),
      ...realm.groups.map(({ name }) => name),
      ...(realm.roles.client[apiClient] ?? []).map(({ name }) => name),
      ...mappers.map(({ name }) => name),
    ]
    assert.deepEqual(
      names.filter((name) => name.includes(':')),
      [],
    )
  })

  test(`${slug}: the default scopes include basic, so that a token has a subject`, () => {
    assert.ok(realm.defaultDefaultClientScopes.includes('basic'))
    for (const id of ['lokta-web', 'originations-bot', agentClient]) {
      assert.ok(
        client(id).defaultClientScopes.some((name) => name === 'basic'),
        id,
      )
    }
  })

  test(`${slug}: every scope that is named is defined`, () => {
    const defined = new Set(realm.clientScopes.map(({ name }) => name))
    const named = [
      ...realm.defaultDefaultClientScopes,
      ...realm.clients.flatMap(({ defaultClientScopes }) => defaultClientScopes),
      ...(realm.clientScopeMappings[apiClient] ?? []).map(({ clientScope }) => clientScope),
    ]
    for (const name of named) assert.ok(defined.has(name), name)
  })

  test(`${slug}: whoever calls the API gets its audience, and ${isShared ? 'no' : 'the'} tenant by name`, () => {
    const scope = realm.clientScopes.find(({ name }) => name === 'lokta.api')
    const config = (kind: string) => scope?.protocolMappers.find((one) => one.protocolMapper === kind)?.config
    assert.equal(config('oidc-audience-mapper')?.['included.client.audience'], apiClient)
    assert.equal(config('oidc-hardcoded-claim-mapper')?.['claim.value'], isShared ? undefined : slug)
    for (const id of ['lokta-web', 'originations-bot', agentClient]) {
      assert.ok(
        client(id).defaultClientScopes.some((name) => name === 'lokta.api'),
        id,
      )
    }
  })

  test(`${slug}: the roles are those of the API, and no client has the full scope`, () => {
    assert.deepEqual(
      (realm.roles.client[apiClient] ?? []).map(({ name }) => name),
      [...staffRoles, ...agentRoles],
    )
    assert.deepEqual([...staffRoles, ...agentRoles].sort(), [...readSpec().roles.keys()].sort())
    assert.deepEqual(
      realm.clients.filter(({ fullScopeAllowed }) => fullScopeAllowed),
      [],
    )
    assert.ok(!text.includes('realm-management'), 'nobody here rules the realm')
  })

  test(`${slug}: the roles of agents come by the scope of agents alone, which lets no other in and no person has`, () => {
    const mappings = realm.clientScopeMappings[apiClient] ?? []
    const letting = mappings.filter(({ roles }) => roles.some(isAgentRole))
    assert.deepEqual(
      letting.map(({ clientScope, roles }) => [clientScope, [...roles]]),
      [['lokta.agents', [...agentRoles]]],
    )
    const having = realm.clients.filter(({ defaultClientScopes }) =>
      (defaultClientScopes as readonly string[]).includes('lokta.agents'),
    )
    assert.deepEqual(
      having.map(({ clientId }) => clientId),
      [agentClient],
    )
    const agent = client(agentClient)
    assert.ok(agent.serviceAccountsEnabled && !agent.standardFlowEnabled && !agent.publicClient)
    const grouped = realm.groups.flatMap(({ clientRoles }) => clientRoles[apiClient] ?? [])
    assert.deepEqual(grouped.filter(isAgentRole), [])
    const makers = mappers.filter(({ config }) => config['claim.name'] === 'agent_owner')
    assert.deepEqual(makers, [], 'who answers for an agent is said at its own client')
  })

  test(`${slug}: there is no person, secret or private key in the file`, () => {
    for (const key of ['users', 'secret', 'privateKey', 'certificate', 'credentials', 'value', 'password']) {
      assert.ok(!text.includes(`"${key}":`), key)
    }
    assert.ok(!text.includes('-----BEGIN'))
  })

  test(`${slug}: the web client logs in with PKCE S256 at one exact address and in no other way`, () => {
    const web = client('lokta-web')
    assert.ok(web.publicClient && web.standardFlowEnabled)
    assert.ok(!web.implicitFlowEnabled && !web.directAccessGrantsEnabled && !web.serviceAccountsEnabled)
    assert.equal('attributes' in web ? web.attributes['pkce.code.challenge.method'] : undefined, 'S256')
    assert.ok('redirectUris' in web && web.redirectUris.length === 1 && !web.redirectUris[0]?.includes('*'))
  })

  test(`${slug}: tokens live five minutes at most, refresh tokens rotate, logins are guarded and recorded`, () => {
    assert.ok(realm.accessTokenLifespan <= 300)
    assert.ok(realm.revokeRefreshToken && realm.refreshTokenMaxReuse === 0)
    assert.ok(realm.bruteForceProtected && realm.eventsEnabled && realm.adminEventsEnabled)
    assert.match(realm.passwordPolicy, /length\(12\)/)
    assert.equal(realm.requiredActions.find(({ alias }) => alias === 'CONFIGURE_TOTP')?.defaultAction, true)
    const signing = realm.components['org.keycloak.keys.KeyProvider'].find(({ name }) => name === 'rsa-generated')
    assert.ok(signing && 'algorithm' in signing.config)
    assert.deepEqual(signing.config.algorithm, ['RS256'])
  })
}

const shared = files.find(({ slug }) => slug === sharedRealm.slug)?.realm as Realm

test('organizations are on in the shared realm alone, and none is in its file', () => {
  const on = files.filter(({ realm }) => realm.organizationsEnabled)
  assert.deepEqual(
    on.map(({ slug }) => slug),
    [sharedRealm.slug],
  )
  assert.ok(!('organizations' in shared))
})

test('the name of the shared realm can be no tenant’s', () => {
  assert.doesNotMatch(sharedRealm.slug, /^[a-z][a-z0-9]{1,19}$/)
})

test('in the shared realm every token for the API names its organizations by their ids, and says nothing else of them', () => {
  const scope = shared.clientScopes.find(({ name }) => name === 'organization')
  assert.deepEqual(
    scope?.protocolMappers.map(({ protocolMapper, config }) => ({ protocolMapper, config })),
    [
      {
        protocolMapper: 'oidc-organization-membership-mapper',
        config: {
          'claim.name': 'organization',
          'jsonType.label': 'JSON',
          multivalued: 'true',
          addOrganizationId: 'true',
          addOrganizationAttributes: 'false',
          'access.token.claim': 'true',
          'introspection.token.claim': 'true',
        },
      },
    ],
  )
  const scopesOf = shared.clients.map((client) => client.defaultClientScopes as readonly string[])
  for (const scopes of scopesOf) assert.equal(scopes.includes('organization'), scopes.includes('lokta.api'))
})

test('nobody can write the claim of another: no mapper but the one of organizations makes it', () => {
  const writers = shared.clientScopes
    .flatMap(({ protocolMappers }) => protocolMappers)
    .filter(({ config }) => (config['claim.name'] ?? '').startsWith('organization'))
  assert.equal(writers.length, 1)
})
