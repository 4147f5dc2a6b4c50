// The gateway before a realm of a real Keycloak that two tenants share: whose its tokens are.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { decodeJwt } from 'jose'
import { sharedRealm } from '../../deploy/keycloak/realm.ts'
import { expectProblem } from '../support/bare-http.ts'
import { readTenant } from '../support/forged-tokens.ts'
import { startGateway } from '../support/gateway.ts'
import { trust } from '../support/token-issuer.ts'
import { accountOf, administer, machineToken, makeMachine, registerPerson } from './admin.ts'
import { logIn } from './login.ts'
import type { KeycloakServer } from './server.ts'

const realm = sharedRealm.slug

/** Makes an organization. Answers its id. */
async function makeOrganization(server: KeycloakServer, alias: string): Promise<string> {
  const domains = [{ name: `${alias}.example` }]
  await administer(server, realm, 'POST', '/organizations', { name: alias, alias, domains })
  const found = (await administer(server, realm, 'GET', `/organizations?exact=true&search=${alias}`)) as {
    id: string
  }[]
  if (!found[0]) throw new Error(`the organization ${alias} was not made`)
  return found[0].id
}

const join = (server: KeycloakServer, organization: string, account: string) =>
  administer(server, realm, 'POST', `/organizations/${organization}/members`, account)

/** Throws AssertionError for the first token that opens the wrong tenant, or is refused in other words. */
export async function checkOrganizations(server: KeycloakServer): Promise<void> {
  const [himal, nyanza] = [await makeOrganization(server, 'himal'), await makeOrganization(server, 'nyanza')]
  const gateway = await startGateway()
  try {
    const url = `${server.url}/realms/${realm}`
    await trust(gateway, { himal: url }, ['RS256'], himal)
    await trust(gateway, { nyanza: url }, ['RS256'], nyanza)
    const scopes = ['basic', 'roles', 'lokta.api', 'lokta.staff', 'organization']
    const machine = await makeMachine(server, realm, ['auditor'], scopes)
    const account = await accountOf(server, realm, machine.clientId)
    const read = async (scope?: string) => readTenant(gateway.url, await machineToken(server, realm, machine, scope))

    expectProblem(await read(), 401, 'credential.invalid')
    await join(server, himal, account)
    assert.equal(JSON.parse((await read()).text).slug, 'himal', 'a member of one need not name it')
    expectProblem(await read('organization:nyanza'), 401, 'credential.invalid')
    await join(server, nyanza, account)
    assert.equal(JSON.parse((await read('organization:nyanza')).text).slug, 'nyanza')
    assert.equal(JSON.parse((await read('organization:himal')).text).slug, 'himal')
    expectProblem(await read('organization:*'), 403, 'organization.ambiguous')
    // Keycloak names none to a member of two who names none.
    expectProblem(await read(), 401, 'credential.invalid')
    await checkLogin(server, nyanza, (token) => readTenant(gateway.url, token))
  } finally {
    await gateway.stop()
  }
}

async function checkLogin(
  server: KeycloakServer,
  nyanza: string,
  read: (token: string) => ReturnType<typeof readTenant>,
) {
  const person = {
    username: `p${randomBytes(5).toString('hex')}`,
    password: randomBytes(12).toString('base64url'),
    roles: ['auditor'],
  }
  const id = await registerPerson(server, realm, person)
  await administer(server, realm, 'PUT', `/users/${id}`, { requiredActions: [] })
  await join(server, nyanza, id)
  const { access_token: token } = await logIn(server, realm, person)
  assert.deepEqual(decodeJwt(token).organization, { nyanza: { id: nyanza } })
  assert.equal(JSON.parse((await read(token)).text).slug, 'nyanza', 'a person of the web application')
}
