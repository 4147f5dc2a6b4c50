// A real Keycloak with our realm files gives exactly the tokens that the API reads.
// `npx tsx test/keycloak/real-keycloak.ts` checks that; gateway tests borrow `startKeycloak`.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose'
import { agentClient, agentRoles, apiClient, staffRoles } from '../../deploy/keycloak/realm.ts'
import { administer, equipMachine, type Machine, machineToken, makeMachine, registerPerson } from './admin.ts'
import { checkAgent } from './agent-checks.ts'
import { checkForged } from './forged-checks.ts'
import { checkGateway } from './gateway-checks.ts'
import { afterPassword, logIn } from './login.ts'
import { checkOrganizations } from './organization-checks.ts'
import { composeVersion, type KeycloakServer, keycloakVersion, startServer } from './server.ts'

/** A running Keycloak as a gateway test sees it. */
export interface Keycloak {
  /** The issuer of a tenant: exactly the `iss` of its tokens. */
  readonly issuerUrl: (realm: string) => string
  /** A fresh access token of a machine that has these roles of the API; it lives five minutes. */
  readonly token: (realm: string, roles: readonly string[]) => Promise<string>
  readonly stop: () => Promise<void>
}

/** Starts Keycloak with the realms `himal` and `nyanza`. The first start on a machine fetches it (170 MB). */
export async function startKeycloak(): Promise<Keycloak> {
  return borrow(await startServer())
}

function borrow(server: KeycloakServer): Keycloak {
  const machines = new Map<string, Promise<Machine>>()
  return {
    issuerUrl: (realm) => issuerOf(server, realm),
    token: async (realm, roles) => {
      const key = [realm, ...roles].join(' ')
      const machine = machines.get(key) ?? makeMachine(server, realm, roles)
      machines.set(key, machine)
      return machineToken(server, realm, await machine)
    },
    stop: server.stop,
  }
}

function issuerOf(server: KeycloakServer, realm: string): string {
  return `${server.url}/realms/${realm}`
}

// Verified as the API does it: one issuer, one audience, one algorithm, the keys of that issuer alone.
async function verify(server: KeycloakServer, realm: string, token: string): Promise<JWTPayload> {
  const issuer = issuerOf(server, realm)
  const keys = createRemoteJWKSet(new URL(`${issuer}/protocol/openid-connect/certs`))
  const expected = { issuer, audience: apiClient, algorithms: ['RS256'] }
  const { payload, protectedHeader } = await jwtVerify(token, keys, expected)
  assert.equal(protectedHeader.typ, 'JWT')
  assert.equal(payload.typ, 'Bearer')
  assert.equal(payload.aud, apiClient, 'one audience, and no other client beside it')
  assert.equal(payload.tenant, realm)
  assert.equal((payload.exp ?? 0) - (payload.iat ?? 0), 300)
  return payload
}

function rolesIn(payload: JWTPayload): unknown {
  return (payload.resource_access as Record<string, { roles: string[] }> | undefined)?.[apiClient]?.roles
}

type Check = readonly [rule: string, check: (server: KeycloakServer) => Promise<void>]

const machineChecks: readonly Check[] = [
  [
    'the version that is tested is the one that docker-compose.yml runs',
    async () => assert.equal(await composeVersion(), keycloakVersion),
  ],
  [
    'the discovery document names the issuer that the tokens name, and one signing key, RS256',
    async (server) => {
      const issuer = issuerOf(server, 'himal')
      const found = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as JWTPayload
      assert.equal(found.issuer, issuer)
      const { keys } = (await (await fetch(String(found.jwks_uri))).json()) as { keys: { alg: string }[] }
      assert.deepEqual(
        keys.map(({ alg }) => alg),
        ['RS256'],
      )
    },
  ],
  [
    'a machine token carries iss, aud, azp, sub, typ and every role that was assigned, and nothing of other clients',
    async (server) => {
      const keycloak = borrow(server)
      for (const realm of ['himal', 'nyanza']) {
        const payload = await verify(server, realm, await keycloak.token(realm, staffRoles))
        assert.deepEqual(new Set(rolesIn(payload) as string[]), new Set(staffRoles))
        assert.deepEqual(Object.keys(payload.resource_access as object), [apiClient])
        assert.match(String(payload.sub), /^[0-9a-f-]{36}$/)
        assert.match(String(payload.azp), /^test-/)
        assert.equal(payload.realm_access, undefined)
      }
    },
  ],
  [
    'a machine without roles still has the audience, and no roles',
    async (server) => {
      const payload = await verify(server, 'himal', await borrow(server).token('himal', []))
      assert.equal(rolesIn(payload), undefined)
    },
  ],
  [
    'originations-bot has a secret that Keycloak made, and carries no role beyond its scope',
    async (server) => {
      const bot = await equipMachine(server, 'himal', 'originations-bot', ['credit_operations', 'administrator'])
      const nyanzaBot = await equipMachine(server, 'nyanza', 'originations-bot', [])
      assert.ok(bot.secret.length >= 32)
      assert.notEqual(bot.secret, nyanzaBot.secret)
      const payload = await verify(server, 'himal', await machineToken(server, 'himal', bot))
      assert.deepEqual(rolesIn(payload), ['credit_operations'])
      assert.equal(payload.azp, 'originations-bot')
    },
  ],
  [
    'an agent has a client of its own, whose tokens carry the roles of agents alone, whatever was assigned',
    async (server) => {
      const agent = await equipMachine(server, 'himal', agentClient, [...agentRoles, 'approver', 'administrator'])
      const payload = await verify(server, 'himal', await machineToken(server, 'himal', agent))
      assert.deepEqual(new Set(rolesIn(payload) as string[]), new Set(agentRoles))
      assert.deepEqual([payload.azp, payload.agent_owner], [agentClient, undefined])
      const machine = await makeMachine(server, 'himal', ['auditor', ...agentRoles])
      const other = await verify(server, 'himal', await machineToken(server, 'himal', machine))
      assert.deepEqual(rolesIn(other), ['auditor'], 'no other client lets them in')
    },
  ],
  [
    'a token of one tenant does not verify at the other: another issuer and another key',
    async (server) => {
      const token = await borrow(server).token('himal', ['auditor'])
      await assert.rejects(verify(server, 'nyanza', token))
      const keys = createRemoteJWKSet(new URL(`${issuerOf(server, 'nyanza')}/protocol/openid-connect/certs`))
      await assert.rejects(jwtVerify(token, keys), { code: 'ERR_JWKS_NO_MATCHING_KEY' })
    },
  ],
]

function newPerson(roles: readonly string[]) {
  return { username: `p${randomBytes(5).toString('hex')}`, password: randomBytes(12).toString('base64url'), roles }
}

const personChecks: readonly Check[] = [
  [
    'a person who never logged in is sent to set a one-time password up',
    async (server) => {
      const person = newPerson(['approver'])
      await registerPerson(server, 'himal', person)
      assert.match(await afterPassword(server, 'himal', person), /required-action\?.*CONFIGURE_TOTP/)
    },
  ],
  [
    'the token of a person has the id as sub, the roles, and no name; the id token is no access token',
    async (server) => {
      const person = newPerson(['approver'])
      const id = await registerPerson(server, 'himal', person)
      // As if the one-time password were set up already.
      await administer(server, 'himal', 'PUT', `/users/${id}`, { requiredActions: [] })
      const tokens = await logIn(server, 'himal', person)
      const payload = await verify(server, 'himal', tokens.access_token)
      assert.equal(payload.sub, id)
      assert.equal(payload.azp, 'lokta-web')
      assert.deepEqual(rolesIn(payload), ['approver'])
      assert.ok(!JSON.stringify(payload).includes('Person') && payload.preferred_username === undefined)
      assert.equal(decodeJwt(tokens.id_token ?? '').typ, 'ID')
      await assert.rejects(verify(server, 'himal', tokens.id_token ?? ''), 'its audience is the web client')
    },
  ],
  [
    'the web client gives no token for a bare password',
    async (server) => {
      const { username, password } = newPerson([])
      const reply = await fetch(`${issuerOf(server, 'himal')}/protocol/openid-connect/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'password', client_id: 'lokta-web', username, password }),
      })
      assert.equal(((await reply.json()) as { error: string }).error, 'unauthorized_client')
    },
  ],
]

const gatewayChecks: readonly Check[] = [
  [
    'its tokens open the gateway: the right tenant, the right operations, nothing else',
    (server) => checkGateway(borrow(server)),
  ],
  ['an agent opens the gateway as an agent, once its client says who answers for it', checkAgent],
  ['in a realm that tenants share the tenant is the organization’s, told by its id', checkOrganizations],
  // The last: it gives the realms keys of its own.
  ['every forged token is answered 401, all in the same words', checkForged],
]

async function main(): Promise<void> {
  const checks = [...machineChecks, ...personChecks, ...gatewayChecks]
  let passed = 0
  const server = await startServer()
  try {
    for (const [rule, check] of checks) {
      try {
        await check(server)
        passed += 1
        console.log(`ok     ${rule}`)
      } catch (failure) {
        console.log(`FAILED ${rule}`)
        console.log(failure)
      }
    }
  } finally {
    await server.stop()
  }
  console.log(`${passed} passed, ${checks.length - passed} failed`)
  if (passed < checks.length) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
