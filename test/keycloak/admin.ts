// The few calls of Keycloak's admin REST API that an operator of Lokta makes, as the tests need them.
import { randomBytes } from 'node:crypto'
import { apiClient } from '../../deploy/keycloak/realm.ts'
import type { KeycloakServer } from './server.ts'

interface Named {
  readonly id: string
  readonly name?: string
}

/** A confidential client with its secret. */
export interface Machine {
  readonly clientId: string
  readonly secret: string
}

async function adminToken({ url, admin }: KeycloakServer): Promise<string> {
  const reply = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', ...admin }),
  })
  return ((await reply.json()) as { access_token: string }).access_token
}

/** One call below `/admin/realms/<realm>`. Answers the parsed body, or undefined for an empty one; throws otherwise. */
export async function administer(
  server: KeycloakServer,
  realm: string,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: unknown,
): Promise<unknown> {
  const reply = await fetch(`${server.url}/admin/realms/${realm}${path}`, {
    method,
    headers: { authorization: `Bearer ${await adminToken(server)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
  return text === '' ? undefined : JSON.parse(text)
}

async function findClient(server: KeycloakServer, realm: string, clientId: string): Promise<string> {
  const [found] = (await administer(server, realm, 'GET', `/clients?clientId=${clientId}`)) as Named[]
  if (!found) throw new Error(`no client ${clientId} in ${realm}`)
  return found.id
}

/** The id of a machine's own account, which is the `sub` of its tokens. */
export async function accountOf(server: KeycloakServer, realm: string, clientId: string): Promise<string> {
  const id = await findClient(server, realm, clientId)
  return ((await administer(server, realm, 'GET', `/clients/${id}/service-account-user`)) as Named).id
}

/** Gives a person or a machine's account some of the API's roles. */
export async function assignRoles(
  server: KeycloakServer,
  realm: string,
  subject: string,
  roles: readonly string[],
): Promise<void> {
  const api = await findClient(server, realm, apiClient)
  const all = (await administer(server, realm, 'GET', `/clients/${api}/roles`)) as Named[]
  const chosen = all.filter(({ name }) => name !== undefined && roles.includes(name))
  if (chosen.length !== roles.length) throw new Error(`unknown role among ${roles.join(', ')}`)
  await administer(server, realm, 'POST', `/users/${subject}/role-mappings/clients/${api}`, chosen)
}

/** Reads the secret that Keycloak made for a client and gives the client's own account roles. */
export async function equipMachine(
  server: KeycloakServer,
  realm: string,
  clientId: string,
  roles: readonly string[],
): Promise<Machine> {
  const id = await findClient(server, realm, clientId)
  await assignRoles(server, realm, await accountOf(server, realm, clientId), roles)
  const { value } = (await administer(server, realm, 'GET', `/clients/${id}/client-secret`)) as { value: string }
  return { clientId, secret: value }
}

/** Says at an agent's own client who answers for the agent: the id of a person, which its tokens carry as `agent_owner`. */
export async function nameOwner(server: KeycloakServer, realm: string, clientId: string, owner: string): Promise<void> {
  const id = await findClient(server, realm, clientId)
  await administer(server, realm, 'POST', `/clients/${id}/protocol-mappers/models`, {
    name: 'agent_owner',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-hardcoded-claim-mapper',
    config: {
      'claim.name': 'agent_owner',
      'claim.value': owner,
      'jsonType.label': 'String',
      'access.token.claim': 'true',
    },
  })
}

/** Makes a machine that may carry any role of the API, for tests that need a token of a certain kind. */
export async function makeMachine(
  server: KeycloakServer,
  realm: string,
  roles: readonly string[],
  clientScopes: readonly string[] = ['basic', 'roles', 'lokta.api', 'lokta.staff'],
): Promise<Machine> {
  const clientId = `test-${randomBytes(6).toString('hex')}`
  await administer(server, realm, 'POST', '/clients', {
    clientId,
    serviceAccountsEnabled: true,
    standardFlowEnabled: false,
    directAccessGrantsEnabled: false,
    fullScopeAllowed: false,
    defaultClientScopes: clientScopes,
  })
  return equipMachine(server, realm, clientId, roles)
}

/** Registers a person with a password. Answers the id, which is the `sub` of the tokens. */
export async function registerPerson(
  server: KeycloakServer,
  realm: string,
  person: { readonly username: string; readonly password: string; readonly roles: readonly string[] },
): Promise<string> {
  const { username, password, roles } = person
  await administer(server, realm, 'POST', '/users', {
    username,
    enabled: true,
    email: `${username}@example.com`,
    emailVerified: true,
    firstName: 'Test',
    lastName: 'Person',
    credentials: [{ type: 'password', value: password, temporary: false }],
  })
  const [found] = (await administer(server, realm, 'GET', `/users?exact=true&username=${username}`)) as Named[]
  if (!found) throw new Error(`${username} was not registered`)
  await assignRoles(server, realm, found.id, roles)
  return found.id
}

/** Asks the token endpoint for a token in the machine's own name, with a scope beside those that every token of it has. */
export async function machineToken(
  server: KeycloakServer,
  realm: string,
  machine: Machine,
  scope?: string,
): Promise<string> {
  const reply = await fetch(`${server.url}/realms/${realm}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: machine.secret,
      ...(scope === undefined ? {} : { scope }),
    }),
  })
  if (!reply.ok) throw new Error(`no token: ${reply.status} ${await reply.text()}`)
  return ((await reply.json()) as { access_token: string }).access_token
}
