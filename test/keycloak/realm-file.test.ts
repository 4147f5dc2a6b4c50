// The committed realm files: what Keycloak is told, checked without Keycloak.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { apiClient, realmFile, realmOf, realmTenants, staffRoles } from '../../deploy/keycloak/realm.ts'

type Realm = ReturnType<typeof realmOf>

const realms = realmTenants.map((tenant) => {
  const text = readFileSync(realmFile(tenant.slug), 'utf8')
  return { ...tenant, text, realm: JSON.parse(text) as Realm }
})

// The protocol mappers that Keycloak 26 ships and that we mean to use.
const knownMappers = new Set([
  'oidc-acr-mapper',
  'oidc-audience-mapper',
  'oidc-audience-resolve-mapper',
  'oidc-hardcoded-claim-mapper',
  'oidc-sub-mapper',
  'oidc-usermodel-attribute-mapper',
  'oidc-usermodel-client-role-mapper',
  'oidc-usermodel-realm-role-mapper',
  'oidc-usersessionmodel-note-mapper',
])

for (const { slug, displayName, text, realm } of realms) {
  const mappers = realm.clientScopes.flatMap((scope) => scope.protocolMappers)
  const client = (id: string) => {
    const found = realm.clients.find(({ clientId }) => clientId === id)
    assert.ok(found, `the client ${id}`)
    return found
  }

  test(`${slug}: the committed file is what its source says, and the realm is the tenant's slug`, () => {
    assert.deepEqual(realm, JSON.parse(JSON.stringify(realmOf({ slug, displayName }))))
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
    for (const id of ['lokta-web', 'originations-bot']) {
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

  test(`${slug}: whoever calls the API gets its audience, and the tenant by name`, () => {
    const scope = realm.clientScopes.find(({ name }) => name === 'lokta.api')
    const config = (kind: string) => scope?.protocolMappers.find((one) => one.protocolMapper === kind)?.config
    assert.equal(config('oidc-audience-mapper')?.['included.client.audience'], apiClient)
    assert.equal(config('oidc-hardcoded-claim-mapper')?.['claim.value'], slug)
    for (const id of ['lokta-web', 'originations-bot']) {
      assert.ok(
        client(id).defaultClientScopes.some((name) => name === 'lokta.api'),
        id,
      )
    }
  })

  test(`${slug}: the roles are those of the API, and no client has the full scope`, () => {
    assert.deepEqual(
      (realm.roles.client[apiClient] ?? []).map(({ name }) => name),
      [...staffRoles],
    )
    assert.deepEqual(
      realm.clients.filter(({ fullScopeAllowed }) => fullScopeAllowed),
      [],
    )
    assert.ok(!text.includes('realm-management'), 'nobody here rules the realm')
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
