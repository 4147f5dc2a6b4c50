// Access tokens in every way that they should not be, made for any issuer whose signing key a test holds.
import assert from 'node:assert/strict'
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { CompactEncrypt } from 'jose'
import { type Answer, expectProblem, sendBare } from './bare-http.ts'
import {
  type Claims,
  claimsOf,
  goodTokens,
  type NamedToken,
  now,
  segment,
  signToken,
  type TokenIssuer,
} from './token-issuer.ts'

export const readTenant = (gatewayUrl: string, token: string): Promise<Answer> =>
  sendBare(gatewayUrl, { method: 'GET', path: '/v1/tenant', headers: { authorization: `Bearer ${token}` } })

/**
 * Shows a gateway every forged token of an issuer, and `more` that came from elsewhere. Each must be answered 401, all in the same
 * words; the good ones must pass before and after. Returns how many were forged; throws AssertionError with every fault.
 */
export async function checkForgedTokens(
  gatewayUrl: string,
  issuer: TokenIssuer,
  more: readonly NamedToken[] = [],
): Promise<number> {
  const faults: string[] = []
  const words = new Set<string>()
  const passGood = async () => {
    for (const [rule, token] of goodTokens(issuer)) {
      const { status, text } = await readTenant(gatewayUrl, token)
      if (status !== 200) faults.push(`a good token ${rule}: ${status} ${text}`)
    }
  }
  await passGood()
  const forged = [...(await forgedTokens(issuer)), ...more]
  for (const [rule, token] of forged) {
    const answer = await readTenant(gatewayUrl, token)
    try {
      expectProblem(answer, 401, 'credential.invalid')
      assert.equal(answer.headers['www-authenticate'], 'Bearer')
      assert.doesNotMatch(answer.text, /\.[jt]s|node_modules|\bat\b.*:\d/)
      const { requestId: _own, ...told } = JSON.parse(answer.text)
      words.add(JSON.stringify(told))
    } catch (error) {
      faults.push(`${rule}: ${(error as Error).message}`)
    }
  }
  await passGood()
  assert.deepEqual(faults, [])
  assert.equal(words.size, 1, [...words].join('\n'))
  return forged.length
}

/** Tokens that must be refused, all in the same words. */
export async function forgedTokens(issuer: TokenIssuer): Promise<NamedToken[]> {
  return [
    ...withoutSignature(issuer),
    ...byOtherAlgorithms(issuer),
    ...byOtherKeys(issuer),
    ...withOddHeaders(issuer),
    ...withOddClaims(issuer),
    ...ofOddOrganizations(issuer),
    ...ofOtherKinds(issuer),
    ...outOfShape(issuer),
    ['a good token in a JWE', await nested(issuer)],
  ]
}

const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey
const strangers: Readonly<Record<string, KeyObject>> = {
  RS: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ES256: ec('P-256'),
  ES384: ec('P-384'),
  ES512: ec('P-521'),
  EdDSA: generateKeyPairSync('ed25519').privateKey,
}
const strangerFor = (algorithm: string) => strangers[/^[RP]S/.test(algorithm) ? 'RS' : algorithm] as KeyObject

function withoutSignature(issuer: TokenIssuer): NamedToken[] {
  const claims = segment(claimsOf(issuer))
  const [header = '', , signature = ''] = signToken(issuer, claimsOf(issuer)).split('.')
  const none = (alg: string, end = '') => `${segment({ alg, typ: 'JWT' })}.${claims}.${end}`
  const zeros = Buffer.alloc(issuer.algorithm === 'ES256' ? 64 : 256).toString('base64url')
  const administrator = claimsOf(issuer, { resource_access: { 'lokta-api': { roles: ['administrator'] } } })
  return [
    ['no algorithm', none('none')],
    ['no algorithm, in capitals', none('NONE')],
    ['no algorithm, with a signature', none('none', signature)],
    ['no algorithm, and not even its name', `${segment({ typ: 'JWT' })}.${claims}.${signature}`],
    ['an empty signature', `${header}.${claims}.`],
    ['a signature of zeros', `${header}.${claims}.${zeros}`],
    ['a signature in DER', `${header}.${claims}.${Buffer.from('3006020101020101', 'hex').toString('base64url')}`],
    ['claims that were changed', `${header}.${segment(administrator)}.${signature}`],
    ['half a signature', `${header}.${claims}.${signature.slice(0, signature.length / 2)}`],
  ]
}

const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

function byOtherAlgorithms(issuer: TokenIssuer): NamedToken[] {
  const claims = claimsOf(issuer)
  const publicKey = createPublicKey(issuer.privateKey)
  const jwk = publicKey.export({ format: 'jwk' })
  const secrets: [string, Buffer][] = [
    ['the public key as PEM', Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }))],
    ['the public key as PEM, unended', Buffer.from(String(publicKey.export({ type: 'spki', format: 'pem' })).trim())],
    ['the public key as DER', publicKey.export({ type: 'spki', format: 'der' })],
    ['the public key as JWK', Buffer.from(JSON.stringify(jwk))],
    ['the number of the public key', Buffer.from(`${jwk.x ?? jwk.n}`)],
    ['nothing', Buffer.alloc(0)],
  ]
  const others = algorithms.filter((algorithm) => algorithm !== issuer.algorithm)
  const isRsa = issuer.algorithm === 'RS256'
  return [
    ...secrets.map(([what, key]): NamedToken => [`HS256 by ${what}`, signToken(issuer, claims, { alg: 'HS256' }, key)]),
    ['HS512 by the public key', signToken(issuer, claims, { alg: 'HS512' }, secrets[0]?.[1])],
    ...others.map((alg): NamedToken => {
      // An RSA key signs by any algorithm of its family: then only the list of allowed ones refuses.
      const key = isRsa && /^[RP]S/.test(alg) ? issuer.privateKey : strangerFor(alg)
      return [`${alg} under the key id of another algorithm`, signToken(issuer, claims, { alg }, key)]
    }),
  ]
}

function byOtherKeys(issuer: TokenIssuer): NamedToken[] {
  const { url, other, spare } = issuer
  const claims = claimsOf(issuer)
  const stranger = strangerFor(issuer.algorithm)
  const asOther = claimsOf(issuer, { iss: other.url })
  const elsewhere = (iss: unknown) => signToken(issuer, claimsOf(issuer, { iss }))
  return [
    ["a stranger's key", signToken(issuer, claims, {}, stranger)],
    ["a stranger's key without a key id", signToken(issuer, claims, { kid: undefined }, stranger)],
    ["the other tenant's key", signToken(issuer, claims, {}, other.privateKey)],
    ["the other tenant's key under its own id", signToken(issuer, claims, { kid: other.kid }, other.privateKey)],
    ["the other tenant's name", signToken(issuer, asOther)],
    ["the other tenant's name and key id", signToken(issuer, asOther, { kid: other.kid })],
    ['a realm that nobody trusts, which has the same key', elsewhere(url.replace(/[^/]+$/, 'elsewhere'))],
    ['an issuer that nobody trusts', elsewhere('https://elsewhere.example/realms/himal')],
    ['an issuer with a slash more', elsewhere(`${url}/`)],
    ['an issuer in capitals', elsewhere(url.toUpperCase())],
    ['an issuer with a question', elsewhere(`${url}?`)],
    ['issuers in a list', elsewhere([url])],
    ['an issuer that is __proto__', elsewhere('__proto__')],
    ...(spare
      ? ([
          [
            'a key of the set that signs no tokens',
            signToken(issuer, claims, { alg: spare.algorithm, kid: spare.kid }, spare.privateKey),
          ],
          ['the id of a key of the set that signs no tokens', signToken(issuer, claims, { kid: spare.kid })],
        ] as const)
      : []),
  ]
}

function withOddHeaders(issuer: TokenIssuer): NamedToken[] {
  const stranger = strangerFor(issuer.algorithm)
  const jwk = { ...createPublicKey(stranger).export({ format: 'jwk' }), kid: 'mine', alg: issuer.algorithm }
  const own = (header: object) => signToken(issuer, claimsOf(issuer), header, stranger)
  const signed = (header: object) => signToken(issuer, claimsOf(issuer), header)
  return [
    ['the address of its own keys', own({ jku: 'http://127.0.0.1:1/certs', kid: 'mine' })],
    ["the address of the issuer's keys", own({ jku: `${issuer.url}/protocol/openid-connect/certs` })],
    ['its own key', own({ jwk, kid: 'mine' })],
    ["its own key under the issuer's key id", own({ jwk })],
    ['the address of its own certificate', own({ x5u: 'http://127.0.0.1:1/x.pem' })],
    ['its own certificate', own({ x5c: ['MIIB'] })],
    ['its own thumbprint', own({ x5t: 'AAAA', kid: undefined })],
    ['a key id that is a path', signed({ kid: '../../../../dev/null' })],
    ['a key id that is a condition', signed({ kid: "' or '1'='1" })],
    ['a key id that is an address', signed({ kid: 'http://elsewhere.example/key' })],
    ['a key id that is a number', signed({ kid: 5 })],
    ['key ids in a list', signed({ kid: [issuer.kid] })],
    ['a key id that is empty', signed({ kid: '' })],
    ['a critical header that nobody knows', signed({ crit: ['x'], x: 1 })],
    ['a critical header that is not there', signed({ crit: ['exp'] })],
    ['no critical headers, said so', signed({ crit: [] })],
    ['claims in plain text', signed({ crit: ['b64'], b64: false })],
  ]
}

function withOddClaims(issuer: TokenIssuer): NamedToken[] {
  const sign = (changes: Claims) => signToken(issuer, claimsOf(issuer, changes))
  const missing = ['iss', 'aud', 'sub', 'exp', 'iat'].map(
    (claim): NamedToken => [`no ${claim}`, sign({ [claim]: undefined })],
  )
  return [
    ...missing,
    ['the audience account alone', sign({ aud: 'account' })],
    ['audiences without ours', sign({ aud: ['account', 'lokta'] })],
    ['an empty audience', sign({ aud: [] })],
    ['an audience that is an object', sign({ aud: { 'lokta-api': true } })],
    ['expired', sign({ iat: now() - 400, exp: now() - 60 })],
    ['an end that is text', sign({ exp: `${now() + 300}` })],
    ['an end that is null', sign({ exp: null })],
    ['not valid yet', sign({ nbf: now() + 120 })],
    ['a beginning that is text', sign({ nbf: '0' })],
    ['made in the future', sign({ iat: now() + 120, exp: now() + 500 })],
    ['an empty subject', sign({ sub: '' })],
    ['a subject that is a number', sign({ sub: 5 })],
    ['a subject of 201 characters', sign({ sub: 'a'.repeat(201) })],
    ['a subject with NUL', sign({ sub: 'asha\u0000' })],
    ['9,000 characters', sign({ padding: 'a'.repeat(9_000) })],
  ]
}

/** Of an issuer that several tenants share, where the organization's id is all that says whose a token is. */
function ofOddOrganizations(issuer: TokenIssuer): NamedToken[] {
  if (!issuer.organizations) return []
  const { own, other, elsewhere } = issuer.organizations
  const claims = (organization: unknown) => claimsOf(issuer, { organization })
  const sign = (organization: unknown) => signToken(issuer, claims(organization))
  const both = { himal: { id: own }, nyanza: { id: other } }
  const [header, , signature] = sign({ lender: { id: own } }).split('.')
  const stranger = strangerFor(issuer.algorithm)
  const oddTypes = [null, true, 5, '', [], {}, [[own]], [{ id: own }], { id: own }, { lender: null }, { lender: own }]
  const oddIds = [null, 5, '', [own], { id: own }, `${own} `, own.toUpperCase()]
  return [
    ["the other tenant's organization put in", `${header}.${segment(claims({ lender: { id: other } }))}.${signature}`],
    [
      "the other tenant's organization by a stranger's key",
      signToken(issuer, claims({ lender: { id: other } }), {}, stranger),
    ],
    ["the other tenant's organization at another issuer", sign({ lender: { id: elsewhere } })],
    ['an organization that nobody has', sign({ lender: { id: '00000000-0000-4000-8000-000000000000' } })],
    ['no organization', sign(undefined)],
    ['an alias without its id', sign({ himal: {} })],
    ['an alias in a list', sign(['himal'])],
    ['an alias as text', sign('himal')],
    ['an alias as the id', sign({ himal: { id: 'himal' } })],
    ['an id in place of the alias', sign({ [own]: {} })],
    ['an id in a list', sign([own])],
    ['an id as text', sign(own)],
    ['an organization without its id beside ours', sign({ himal: { id: own }, nyanza: {} })],
    ["two organizations by a stranger's key", signToken(issuer, claims(both), {}, stranger)],
    ['two organizations put in', `${header}.${segment(claims(both))}.${signature}`],
    ...oddTypes.map((claim): NamedToken => [`the organization claim ${JSON.stringify(claim)}`, sign(claim)]),
    ...oddIds.map((id): NamedToken => [`the organization id ${JSON.stringify(id)}`, sign({ lender: { id } })]),
  ]
}

function ofOtherKinds(issuer: TokenIssuer): NamedToken[] {
  const sign = (changes: Claims, header?: object) => signToken(issuer, claimsOf(issuer, changes), header)
  return [
    ['an ID token', sign({ typ: 'ID', nonce: 'n', at_hash: 'h' })],
    ['an ID token that does not say so', sign({ typ: undefined, at_hash: 'h' })],
    ['an ID token of the hybrid flow', sign({ typ: undefined, c_hash: 'h' })],
    ['a refresh token', sign({ typ: 'Refresh' })],
    ['an offline token', sign({ typ: 'Offline' })],
    ['a logout token', sign({ typ: 'Logout' }, { typ: 'logout+jwt' })],
    ['a DPoP proof', sign({}, { typ: 'dpop+jwt' })],
    ['a client assertion', sign({ typ: undefined }, { typ: 'client-authentication+jwt' })],
  ]
}

function outOfShape(issuer: TokenIssuer): NamedToken[] {
  const good = signToken(issuer, claimsOf(issuer))
  const [header = '', claims = '', signature = ''] = good.split('.')
  return [
    ['five parts', 'a.b.c.d.e'],
    ['four parts', `${good}.${signature}`],
    ['two parts', `${header}.${claims}`],
    ['claims that are no JSON', signToken(issuer, '{')],
    ['claims that are a list', signToken(issuer, [claimsOf(issuer)])],
    ['claims that are null', signToken(issuer, null)],
    ['claims that are a token', signToken(issuer, good)],
    ['a header that is no JSON', `${segment('{')}.${claims}.${signature}`],
    ['a header that is a list', `${segment([])}.${claims}.${signature}`],
    ['one word', 'garbage'],
    ['dots', '...'],
  ]
}

function nested(issuer: TokenIssuer): Promise<string> {
  const publicKey = createPublicKey(issuer.privateKey)
  const alg = issuer.algorithm === 'RS256' ? 'RSA-OAEP-256' : 'ECDH-ES'
  return new CompactEncrypt(Buffer.from(signToken(issuer, claimsOf(issuer))))
    .setProtectedHeader({ alg, enc: 'A256GCM', cty: 'JWT', kid: issuer.kid })
    .encrypt(publicKey)
}
