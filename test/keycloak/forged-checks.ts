// The gateway before a real Keycloak, and every token that it must not take.
import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { checkForgedTokens, readTenant } from '../support/forged-tokens.ts'
import { startGateway } from '../support/gateway.ts'
import { type NamedToken, type TokenIssuer, trust } from '../support/token-issuer.ts'
import { administer, machineToken, makeMachine, registerPerson } from './admin.ts'
import { logIn } from './login.ts'
import type { KeycloakServer } from './server.ts'

/** Gives a realm a key of the test's own, beside its first one: so that a test can sign as Keycloak does. */
async function addSigningKey(server: KeycloakServer, realm: string) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await administer(server, realm, 'POST', '/components', {
    name: `test-${randomBytes(4).toString('hex')}`,
    providerId: 'rsa',
    providerType: 'org.keycloak.keys.KeyProvider',
    config: { privateKey: [pem], priority: ['1'], enabled: ['true'], active: ['true'], algorithm: ['RS256'] },
  })
  const url = `${server.url}/realms/${realm}`
  return { url, kid: await keyIdOf(url, privateKey), privateKey }
}

async function keyIdOf(issuerUrl: string, privateKey: KeyObject): Promise<string> {
  const { n } = createPublicKey(privateKey).export({ format: 'jwk' })
  const reply = await fetch(`${issuerUrl}/protocol/openid-connect/certs`)
  const { keys } = (await reply.json()) as { keys: { kid: string; n: string }[] }
  const found = keys.find((key) => key.n === n)
  if (!found) throw new Error('Keycloak does not show the key that it was given')
  return found.kid
}

/** Tokens that Keycloak itself made for something else. */
async function tokensOfOtherKinds(server: KeycloakServer): Promise<NamedToken[]> {
  const person = {
    username: `p${randomBytes(5).toString('hex')}`,
    password: randomBytes(12).toString('base64url'),
    roles: ['approver'],
  }
  const id = await registerPerson(server, 'himal', person)
  await administer(server, 'himal', 'PUT', `/users/${id}`, { requiredActions: [] })
  const { access_token: access, refresh_token: refresh, id_token: idToken } = await logIn(server, 'himal', person)
  const bare = await makeMachine(server, 'himal', [], ['basic', 'roles'])
  const other = await machineToken(server, 'nyanza', await makeMachine(server, 'nyanza', ['auditor']))
  const [header, , signature] = access.split('.')
  return [
    ["Keycloak's own ID token", idToken ?? ''],
    ["Keycloak's own refresh token", refresh],
    ["Keycloak's own token without our audience", await machineToken(server, 'himal', bare)],
    ["a token with the other realm's claims", `${header}.${other.split('.')[1]}.${signature}`],
  ]
}

/** Throws AssertionError for the forged tokens that open a door, or are refused in other words. */
export async function checkForged(server: KeycloakServer): Promise<void> {
  const gateway = await startGateway()
  try {
    const himal = await addSigningKey(server, 'himal')
    const nyanza = await addSigningKey(server, 'nyanza')
    await trust(gateway, { himal: himal.url, nyanza: nyanza.url }, ['RS256'])
    const issuer: TokenIssuer = { ...himal, algorithm: 'RS256', other: nyanza }
    const count = await checkForgedTokens(gateway.url, issuer, await tokensOfOtherKinds(server))
    assert.ok(count >= 90, `${count} forged tokens`)
    const real = await machineToken(server, 'himal', await makeMachine(server, 'himal', ['auditor']))
    assert.equal((await readTenant(gateway.url, real)).status, 200, "Keycloak's own key still signs")
  } finally {
    await gateway.stop()
  }
}
