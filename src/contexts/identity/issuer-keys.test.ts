// An issuer that changes its keys, falls silent, or answers nonsense; and callers who name keys that nobody has.
import assert from 'node:assert/strict'
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { exportJWK, type JWK, type JWTHeaderParameters, SignJWT } from 'jose'
import type { TrustedIssuer } from '../tenancy/index.ts'
import { createIssuerKeys, keyLimits } from './issuer-keys.ts'
import { createTokenVerifier } from './token.ts'

const minute = 60_000

class KeyPair {
  readonly kid: string
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  constructor(kid: string) {
    this.kid = kid
  }
  get privateKey(): KeyObject {
    return this.#pair.privateKey
  }
  async jwk(): Promise<JWK> {
    return { ...(await exportJWK(this.#pair.publicKey)), kid: this.kid, use: 'sig' }
  }
}

const [first, next, last] = ['first', 'next', 'last'].map((kid) => new KeyPair(kid)) as [KeyPair, KeyPair, KeyPair]

let server: Server
let base: string
let answer: RequestListener
let fetches: number
let clock: number
const serving = (...keys: KeyPair[]) => {
  answer = async (_request, response) => {
    response.end(JSON.stringify({ keys: await Promise.all(keys.map((key) => key.jwk())) }))
  }
}
const silent: RequestListener = (request) => request.socket.destroy()

before(async () => {
  server = createServer((request, response) => {
    fetches += 1
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.close()
  server.closeAllConnections()
})

/** A verifier with a clock that the test moves, as new as after a start. */
function verifier(issuerCount = 1_000): (token: string) => Promise<string> {
  fetches = 0
  clock = 0
  const keys = createIssuerKeys({ now: () => clock, issuerCount })
  const issuersOf = async (url: string): Promise<TrustedIssuer[]> => {
    const own = { url, organization: '', tenantSlug: 'himal', isFirst: true }
    return [{ ...own, audience: 'lokta-api', jwksUrl: `${url}/certs`, algorithms: ['ES256'] }]
  }
  const verify = createTokenVerifier({ issuersOf }, 'lokta-api', keys)
  return (token) =>
    verify(token).then(
      ({ subject }) => subject,
      (error) => error.code,
    )
}

function sign(key: KeyPair, header: Partial<JWTHeaderParameters> = {}, realm = 'realm'): Promise<string> {
  const claims = { iss: `${base}/${realm}`, aud: 'lokta-api', sub: 'asha' }
  const jwt = new SignJWT(claims).setIssuedAt().setExpirationTime('5m')
  return jwt.setProtectedHeader({ alg: 'ES256', kid: key.kid, ...header }).sign(key.privateKey)
}

test('with an overlap of both keys nobody is refused, and nothing is asked but once in ten minutes', async () => {
  serving(first)
  const verify = verifier()
  assert.equal(await verify(await sign(first)), 'asha')
  serving(first, next)
  for (let turn = 0; turn < 100; turn += 1) assert.equal(await verify(await sign(first)), 'asha')
  assert.equal(fetches, 1)
  clock += keyLimits.freshMilliseconds
  assert.equal(await verify(await sign(next)), 'asha')
  assert.equal(await verify(await sign(first)), 'asha')
  serving(next)
  clock += keyLimits.freshMilliseconds
  assert.equal(await verify(await sign(next)), 'asha')
  assert.equal(await verify(await sign(first)), 'credential.invalid')
  assert.equal(fetches, 4, 'three sets, and one question for the key that went')
})

test('without an overlap the new key is fetched the moment a token names it, and the old one is out', async () => {
  serving(first)
  const verify = verifier()
  assert.equal(await verify(await sign(first)), 'asha')
  serving(next)
  clock += 1_000
  assert.equal(await verify(await sign(next)), 'asha')
  assert.equal(await verify(await sign(first)), 'credential.invalid')
  assert.equal(fetches, 2)
  serving(last)
  assert.equal(await verify(await sign(last)), 'credential.invalid', 'a third change within the minute has to wait')
  clock += minute
  assert.equal(await verify(await sign(last)), 'asha')
})

test('10,000 keys that nobody has cost two fetches a minute at most, and good tokens pass all the while', async () => {
  serving(first)
  const verify = verifier()
  const good = await sign(first)
  const [header, payload, signature] = good.split('.') as [string, string, string]
  const kinds = JSON.parse(Buffer.from(header, 'base64url').toString())
  const minutes = 5
  const perMinute: number[] = []
  for (let turn = 0; turn < 10_000; turn += 1) {
    clock = (turn / 10_000) * minutes * minute
    const forged = Buffer.from(JSON.stringify({ ...kinds, kid: `random-${turn}` })).toString('base64url')
    const before = fetches
    assert.equal(await verify(`${forged}.${payload}.${signature}`), 'credential.invalid')
    const at = Math.floor(clock / minute)
    perMinute[at] = (perMinute[at] ?? 0) + fetches - before
    if (turn % 1_000 === 0) assert.equal(await verify(good), 'asha')
  }
  assert.equal(perMinute.length, minutes)
  assert.ok(
    perMinute.every((count) => count <= 2),
    perMinute.join(' '),
  )
})

test('the issuer is down for half an hour: good tokens pass, and it is asked less and less', async () => {
  serving(first)
  const verify = verifier()
  const good = await sign(first)
  assert.equal(await verify(good), 'asha')
  answer = silent
  const asked: number[] = []
  for (clock = 0; clock <= 30 * minute; clock += 5_000) {
    const before = fetches
    assert.equal(await verify(good), 'asha', `after ${clock / minute} minutes`)
    if (fetches > before) asked.push(clock / minute)
  }
  // Fresh for ten minutes; then pauses of 0.5, 1, 2, 4 and 5 minutes.
  assert.deepEqual(asked, [10, 10.5, 11.5, 13.5, 17.5, 22.5, 27.5])
  assert.equal(await verify(await sign(next)), 'issuer.unavailable', 'whether it has that key nobody knows')
  serving(next)
  clock += keyLimits.longestPauseMilliseconds
  assert.equal(await verify(await sign(next)), 'asha')
  assert.equal(await verify(good), 'credential.invalid')
})

test('what was learnt of an issuer that stays down is believed for an hour beyond its ten minutes, and no longer', async () => {
  serving(first)
  const verify = verifier()
  const good = await sign(first)
  assert.equal(await verify(good), 'asha')
  answer = silent
  clock = 70 * minute - 1
  assert.equal(await verify(good), 'asha')
  clock = 70 * minute
  assert.equal(await verify(good), 'issuer.unavailable')
  assert.equal(await verify('garbage'), 'credential.invalid')
})

test('an issuer that was never reached is asked after a pause, by one of all who wait', async () => {
  answer = silent
  const verify = verifier()
  const good = await sign(first)
  const codes = await Promise.all(Array.from({ length: 50 }, () => verify(good)))
  assert.deepEqual([...new Set(codes)], ['issuer.unavailable'])
  assert.equal(fetches, 1)
  serving(first)
  clock = keyLimits.firstPauseMilliseconds - 1
  assert.equal(await verify(good), 'issuer.unavailable')
  clock += 1
  assert.deepEqual([...new Set(await Promise.all(Array.from({ length: 50 }, () => verify(good))))], ['asha'])
  assert.equal(fetches, 2)
})

const nonsense: readonly [rule: string, reply: RequestListener][] = [
  ['is larger than 64 KiB', (_request, response) => response.end(`{"keys":[],"x":"${'a'.repeat(65 * 1024)}"}`)],
  [
    'never ends',
    (_request, response) => {
      const chunk = () => !response.destroyed && response.write('a'.repeat(16_384), () => setImmediate(chunk))
      chunk()
    },
  ],
  ['leads elsewhere', (_request, response) => response.writeHead(302, { location: '/other' }).end()],
  ['is a fault', (_request, response) => response.writeHead(500).end('{"keys":[]}')],
  ['is no JSON', (_request, response) => response.end('<html>')],
  ['is null', (_request, response) => response.end('null')],
  ['holds no keys', (_request, response) => response.end('{}')],
  ['holds words', (_request, response) => response.end('{"keys":["a",5]}')],
  ['holds 101 keys', (_request, response) => response.end(JSON.stringify({ keys: Array(101).fill({ kty: 'EC' }) }))],
  ['holds a shared secret', (_request, response) => response.end('{"keys":[{"kty":"oct","kid":"first","k":"YQ"}]}')],
  ['holds a private key', (_request, response) => response.end('{"keys":[{"kty":"EC","kid":"first","d":"YQ"}]}')],
]
for (const [rule, reply] of nonsense) {
  test(`an answer that ${rule} changes nothing`, async () => {
    serving(first)
    const verify = verifier()
    const good = await sign(first)
    assert.equal(await verify(good), 'asha')
    answer = reply
    clock = keyLimits.freshMilliseconds
    assert.equal(await verify(good), 'asha')
    assert.equal(await verify(await sign(next)), 'issuer.unavailable')
    assert.equal(fetches, 2, 'it was asked, and is not asked again')
  })
}

test('an issuer that takes its time is waited for three seconds', async () => {
  answer = () => undefined
  const verify = verifier()
  const begun = performance.now()
  assert.equal(await verify(await sign(first)), 'issuer.unavailable')
  assert.ok(performance.now() - begun < 4_000)
})

test('two keys of one id are no key, and the issuer is not asked about it', async () => {
  serving(first, new KeyPair('first'))
  const verify = verifier()
  assert.equal(await verify(await sign(first)), 'credential.invalid')
  assert.equal(fetches, 1)
})

test('of many issuers the ones used lately are remembered, and one is no burden to another', async () => {
  serving(first)
  const verify = verifier(3)
  const at = async (realm: string) => verify(await sign(first, {}, realm))
  for (const realm of ['a', 'b', 'c', 'a', 'd']) assert.equal(await at(realm), 'asha')
  assert.equal(fetches, 4)
  for (const realm of ['a', 'c', 'd']) await at(realm)
  assert.equal(fetches, 4)
  await at('b')
  assert.equal(fetches, 5, 'b was unused the longest')
  answer = silent
  await at('e')
  assert.equal(await at('b'), 'asha')
})
