// An issuer whose signing key a test holds: the development issuer, one made by hand in the shape of Keycloak, or Keycloak itself.
import {
  constants,
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  sign as signBytes,
} from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keepSigningKey } from '../../src/bin/development/issuer-secrets.ts'
import type { TestGateway } from './gateway.ts'
import { installationName, withAdmin } from './server.ts'

/** An issuer that a gateway trusts, as a test that holds its key sees it. */
export interface TokenIssuer {
  /** The `iss` of its tokens. */
  readonly url: string
  readonly algorithm: 'ES256' | 'RS256'
  readonly kid: string
  readonly privateKey: KeyObject
  /** The issuer of another tenant of the same gateway, with a key of its own. */
  readonly other: { readonly url: string; readonly kid: string; readonly privateKey: KeyObject }
  /** A key of another kind in the same set, which signs no tokens. */
  readonly spare?: { readonly kid: string; readonly algorithm: string; readonly privateKey: KeyObject }
  /** Where it serves several tenants: the ids of organizations, which its tokens name. */
  readonly organizations?: Organizations
}

export interface Organizations {
  /** Of the tenant itself. */
  readonly own: string
  /** Of another tenant, at the same issuer. */
  readonly other: string
  /** Of another tenant, at another issuer. */
  readonly elsewhere: string
}

export type Claims = Readonly<Record<string, unknown>>
export type NamedToken = readonly [rule: string, token: string]

export const now = () => Math.floor(Date.now() / 1000)

/** What a token of an underwriter says, in the shape of Keycloak's. A claim that is undefined is left out. */
export function claimsOf(issuer: TokenIssuer, changes: Claims = {}): Claims {
  return {
    iss: issuer.url,
    aud: 'lokta-api',
    sub: 'asha',
    iat: now(),
    exp: now() + 300,
    typ: 'Bearer',
    azp: 'asha',
    name: 'Asha Verma',
    resource_access: { 'lokta-api': { roles: ['underwriter'] } },
    ...(issuer.organizations ? { organization: { lender: { id: issuer.organizations.own } } } : {}),
    ...changes,
  }
}

export const segment = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

/** A token by the issuer's own hand, or by `key`. Header and claims go as they are, text too. */
export function signToken(issuer: TokenIssuer, claims: unknown, header: object = {}, key?: KeyObject | Buffer): string {
  const whole = { alg: issuer.algorithm, kid: issuer.kid, typ: 'JWT', ...header }
  const signed = `${segment(whole)}.${segment(claims)}`
  return `${signed}.${signatureOf(whole.alg, signed, key ?? issuer.privateKey).toString('base64url')}`
}

function signatureOf(algorithm: string, text: string, key: KeyObject | Buffer): Buffer {
  const bytes = Buffer.from(text)
  const hash = `sha${algorithm.slice(2)}`
  if (Buffer.isBuffer(key)) return createHmac(hash, key).update(bytes).digest()
  if (algorithm === 'EdDSA') return signBytes(null, bytes, key)
  if (algorithm.startsWith('ES')) return signBytes(hash, bytes, { key, dsaEncoding: 'ieee-p1363' })
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  return signBytes(hash, bytes, { key, ...(algorithm.startsWith('PS') ? pss : {}) })
}

/** Tokens that must be accepted. */
export function goodTokens(issuer: TokenIssuer): NamedToken[] {
  const sign = (changes: Claims, header?: object) => signToken(issuer, claimsOf(issuer, changes), header)
  return [
    ['as Keycloak makes it', sign({})],
    ['as RFC 9068 says', sign({ typ: undefined }, { typ: 'at+jwt' })],
    ['with the whole media type', sign({}, { typ: 'application/at+jwt' })],
    ['without a type', sign({}, { typ: undefined })],
    ['for several audiences', sign({ aud: ['account', 'lokta-api'] })],
    ['by a clock that is half a minute ahead', sign({ iat: now() + 25, nbf: now() + 25 })],
    ['by a clock that is half a minute behind', sign({ iat: now() - 320, exp: now() - 20 })],
  ]
}

/** The development issuer of a tenant, which is oidc-provider: ES256. */
export async function developmentIssuer(
  gateway: TestGateway,
  tenant: string,
  otherTenant: string,
): Promise<TokenIssuer> {
  const of = async (slug: string) => {
    const jwk = await keepSigningKey(gateway.issuerFolder, slug)
    const privateKey = createPrivateKey({ key: { ...jwk }, format: 'jwk' })
    return { url: gateway.issuerUrl(slug), kid: jwk.kid, privateKey }
  }
  return { ...(await of(tenant)), algorithm: 'ES256', other: await of(otherTenant) }
}

export interface HandMadeIssuer {
  readonly himal: TokenIssuer
  readonly nyanza: TokenIssuer
  /** A realm that both tenants share by organizations: as himal's. */
  readonly shared: TokenIssuer & { readonly organizations: Organizations }
  stop(): Promise<void>
}

const organizations = {
  own: '0d9c6b1e-5a57-4c3f-9f0b-3f1f6f0b8a01',
  other: '7b1f2c34-8e6d-4a59-b7c0-2d5e9a1c4f02',
  elsewhere: 'c5a8e7d9-1b2c-4d3e-8f4a-6b7c8d9e0f03',
} as const

/** Three realms by hand, in the shape of Keycloak's: RS256, a key for encryption beside it, and one that signs no tokens. */
export async function startHandMadeIssuer(gateway: TestGateway): Promise<HandMadeIssuer> {
  const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
  const spare = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const realm = () => ({ kid: 'signing', signing: rsa(), encryption: rsa() })
  const realms = { himal: realm(), nyanza: realm(), shared: realm() }
  const server = createServer((request, response) => {
    const { kid, signing, encryption } = realms[(request.url ?? '').split('/')[2] as keyof typeof realms]
    const keys = [
      { ...encryption.publicKey.export({ format: 'jwk' }), kid: 'encryption', use: 'enc', alg: 'RSA-OAEP' },
      { ...signing.publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' },
      { ...spare.publicKey.export({ format: 'jwk' }), kid: 'spare', use: 'sig', alg: 'ES256' },
    ]
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms`
  const of = (slug: keyof typeof realms) => ({
    url: `${base}/${slug}`,
    kid: 'signing',
    privateKey: realms[slug].signing.privateKey,
  })
  const spareKey = { kid: 'spare', algorithm: 'ES256', privateKey: spare.privateKey }
  const issuers = {
    himal: { ...of('himal'), algorithm: 'RS256', other: of('nyanza'), spare: spareKey },
    nyanza: { ...of('nyanza'), algorithm: 'RS256', other: of('himal'), spare: spareKey },
    shared: { ...of('shared'), algorithm: 'RS256', other: of('nyanza'), spare: spareKey, organizations },
  } as const
  await trust(gateway, { himal: issuers.himal.url, nyanza: issuers.nyanza.url }, ['RS256'])
  await trust(gateway, { himal: issuers.shared.url }, ['RS256'], organizations.own)
  await trust(gateway, { nyanza: issuers.shared.url }, ['RS256'], organizations.other)
  await trust(gateway, { nyanza: `${base}/elsewhere` }, ['RS256'], organizations.elsewhere)
  return {
    ...issuers,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Tells the control plane of a gateway whose tokens each tenant trusts, of one organization where it is named. */
export async function trust(
  gateway: TestGateway,
  issuerOf: Readonly<Record<string, string>>,
  algorithms: readonly string[],
  organization = '',
): Promise<void> {
  await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    for (const [slug, url] of Object.entries(issuerOf)) {
      await client.query(
        `insert into control.issuer (issuer_url, organization, tenant_id, audience, jwks_url, algorithms)
         select $1, $2, tenant_id, 'lokta-api', $3, $4 from control.tenant where slug = $5`,
        [url, organization, `${url}/protocol/openid-connect/certs`, algorithms, slug],
      )
    }
  })
  gateway.engine.directory.forget()
}
