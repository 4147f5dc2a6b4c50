import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, afterEach, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { createRemoteJWKSet, type JWTVerifyResult, jwtVerify } from 'jose'
import {
  type DevelopmentIssuer,
  type DevelopmentIssuerOptions,
  requestToken,
  startDevelopmentIssuer,
} from './issuer.ts'
import { findClientSecret } from './issuer-secrets.ts'
import { StartupRefusal } from './startup-refusal.ts'

const realms = [
  { name: 'himal', personas: [{ id: 'asha', name: 'Asha Rai', roles: ['loans.officer', 'loans.reader'] }] },
  {
    name: 'savanna',
    personas: [
      { id: 'asha', name: 'Asha Otieno', roles: [] },
      { id: 'juma', name: 'Juma Mwangi', roles: ['loans.checker'] },
      { id: 'agent', name: 'Agent', roles: ['agent_reader'], owner: 'juma' },
    ],
  },
]

let folder: string
const running = new Set<DevelopmentIssuer>()
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lokta-issuer-'))
})
afterEach(async () => {
  for (const issuer of running) await issuer.stop()
  running.clear()
})
after(() => rm(folder, { recursive: true, force: true }))

async function start(options: Partial<DevelopmentIssuerOptions> = {}): Promise<DevelopmentIssuer> {
  const issuer = await startDevelopmentIssuer({
    ...{ environment: 'test', port: 0, folder, audience: 'lokta-api', realms },
    ...options,
  })
  running.add(issuer)
  return issuer
}

function tokenOf(issuer: DevelopmentIssuer, realm: string, personaId: string): Promise<{ token: string }> {
  return requestToken({ issuerUrl: issuer.issuerUrl(realm), personaId, folder })
}

function verify(token: string, issuerUrl: string): Promise<JWTVerifyResult> {
  const keys = createRemoteJWKSet(new URL(`${issuerUrl}/protocol/openid-connect/certs`))
  return jwtVerify(token, keys, { issuer: issuerUrl, audience: 'lokta-api', algorithms: ['ES256'] })
}

test('a token verifies against the keys of its realm and has the shape of a Keycloak token', async () => {
  const issuer = await start()
  const issuerUrl = issuer.issuerUrl('himal')
  const { token, expiresInSeconds } = await requestToken({ issuerUrl, personaId: 'asha', folder })
  const { payload, protectedHeader } = await verify(token, issuerUrl)
  const { iat = 0, exp = 0, jti, ...claims } = payload
  assert.deepEqual(claims, {
    typ: 'Bearer',
    iss: issuerUrl,
    aud: 'lokta-api',
    sub: 'asha',
    azp: 'asha',
    name: 'Asha Rai',
    preferred_username: 'asha',
    resource_access: { 'lokta-api': { roles: ['loans.officer', 'loans.reader'] } },
  })
  assert.ok(jti)
  assert.equal(exp - iat, 300)
  assert.equal(expiresInSeconds, 300)
  assert.equal(protectedHeader.typ, 'JWT')
})

test('the token of an agent names who answers for it, and that of a person nobody', async () => {
  const issuer = await start()
  const claimsOf = async (personaId: string) => {
    const { token } = await tokenOf(issuer, 'savanna', personaId)
    return (await verify(token, issuer.issuerUrl('savanna'))).payload
  }
  const agent = await claimsOf('agent')
  assert.deepEqual([agent.sub, agent.azp, agent.agent_owner], ['agent', 'agent', 'juma'])
  assert.ok(!('agent_owner' in (await claimsOf('juma'))))
})

test('a realm is found by discovery', async () => {
  const issuerUrl = (await start()).issuerUrl('savanna')
  const response = await fetch(`${issuerUrl}/.well-known/openid-configuration`)
  const discovered = (await response.json()) as Record<string, unknown>
  assert.equal(discovered.issuer, issuerUrl)
  assert.equal(discovered.jwks_uri, `${issuerUrl}/protocol/openid-connect/certs`)
  assert.equal(discovered.token_endpoint, `${issuerUrl}/protocol/openid-connect/token`)
  assert.deepEqual(discovered.grant_types_supported, ['client_credentials'])
})

test('two realms sign with different keys, and one verifies none of the other', async () => {
  const issuer = await start()
  const { token } = await tokenOf(issuer, 'himal', 'asha')
  const other = issuer.issuerUrl('savanna')
  const keys = createRemoteJWKSet(new URL(`${other}/protocol/openid-connect/certs`))
  await assert.rejects(jwtVerify(token, keys), { code: 'ERR_JWKS_NO_MATCHING_KEY' })
  await assert.rejects(verify(token, other))
})

test('a realm refuses the client of another realm, even one of the same name', async () => {
  const issuer = await start()
  const secret = await findClientSecret(folder, 'savanna', 'asha')
  for (const client of ['asha', 'juma']) {
    const response = await fetch(`${issuer.issuerUrl('himal')}/protocol/openid-connect/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    assert.equal(response.status, 401)
    assert.equal(((await response.json()) as { error: string }).error, 'invalid_client')
  }
})

test('a restart keeps the keys: a token from before it verifies after it', async () => {
  const before = await start()
  const issuerUrl = before.issuerUrl('himal')
  const { token } = await tokenOf(before, 'himal', 'asha')
  await before.stop()
  const after = await start({ port: before.port })
  assert.equal(after.issuerUrl('himal'), issuerUrl)
  assert.equal((await verify(token, issuerUrl)).payload.sub, 'asha')
})

test('there is nothing but keys, discovery and tokens', async () => {
  const issuer = await start()
  const himal = issuer.issuerUrl('himal')
  const elsewhere = ['/auth', '/me', '/reg', '/request', '/interaction/1', '/session/end', '/device', '']
  for (const url of [...elsewhere.map((rest) => himal + rest), `${himal}x/.well-known/openid-configuration`]) {
    assert.equal((await fetch(url)).status, 404, url)
  }
  assert.throws(() => issuer.issuerUrl('nowhere'), RangeError)
})

test('a token that cannot be had is refused in one sentence', async () => {
  const issuer = await start()
  const issuerUrl = issuer.issuerUrl('himal')
  await assert.rejects(
    requestToken({ issuerUrl, personaId: 'nobody', folder }),
    new StartupRefusal("There is no persona 'nobody' in the realm 'himal'."),
  )
  await issuer.stop()
  await assert.rejects(
    requestToken({ issuerUrl, personaId: 'asha', folder }),
    new RegExp(`^StartupRefusal: No issuer answers at ${issuerUrl}`),
  )
})

test('the issuer is refused outside development and test, and on a port that is taken', async () => {
  for (const environment of ['production', 'staging', '']) {
    await assert.rejects(start({ environment }), /^StartupRefusal: .* development and test only/)
  }
  const { port } = await start()
  await assert.rejects(start({ port }), /^StartupRefusal: Port \d+ is taken/)
})

test('the issuer prints nothing', async () => {
  const program = `
    import { requestToken, startDevelopmentIssuer } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'issuer.ts')).href)}
    const [folder, realms] = ${JSON.stringify([folder, realms])}
    const issuer = await startDevelopmentIssuer({ environment: 'test', port: 0, folder, audience: 'lokta-api', realms })
    await requestToken({ issuerUrl: issuer.issuerUrl('himal'), personaId: 'asha', folder })
    await issuer.stop()`
  const flags = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program]
  assert.deepEqual(await promisify(execFile)(process.execPath, flags), { stdout: '', stderr: '' })
})
