// Requests as strangers send them: addresses, methods, headers, keys, versions, cursors, and bytes that are no HTTP.
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, test } from 'node:test'
import {
  type Answer,
  expectProblem,
  expectRefusals,
  json,
  type Refusal,
  type Sent,
  sendBare,
} from '../../test/support/bare-http.ts'
import { staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'

let gateway: TestGateway
let authorization: string
let partyId: string
/** A cursor of the underwriter's list of parties. */
let cursor: string

before(async () => {
  gateway = await startGateway()
  authorization = `Bearer ${await gateway.token('himal', 'asha')}`
  const { underwriter } = staffOf(gateway, 'himal')
  for (const fullName of ['Anjali', 'Bina', 'Chitra']) {
    partyId = (await underwriter.createParty({ body: { kind: 'person', fullName, country: 'IN' } })).id
  }
  cursor = (await underwriter.listParties({ query: { limit: 1 } })).nextCursor as string
})
after(() => gateway.stop())

const send = (sent: Sent): Promise<Answer> =>
  sendBare(gateway.url, { ...sent, headers: { authorization, ...sent.headers } })
const get =
  (path: string, headers: Sent['headers'] = {}) =>
  () => ({ method: 'GET', path, headers })

test('addresses that lead nowhere, or cannot be read, are refused', () =>
  expectRefusals(send, [
    ['nothing there', get('/v1/nothing'), 404, 'route.not_found'],
    ['the root of the contract', get('/v1'), 404, 'route.not_found'],
    ['another case', get('/v1/Parties'), 404, 'route.not_found'],
    ['a slash too many', get('/v1//parties'), 404, 'route.not_found'],
    ['a path upward', get('/v1/parties/../../etc/passwd'), 404, 'route.not_found'],
    ['a path upward, encoded', get('/v1/parties/..%2f..%2fetc%2fpasswd'), 400, 'request.invalid', '#/path/partyId'],
    ['a path upward, encoded twice', get('/v1/parties/%252e%252e%252f'), 400, 'request.invalid', '#/path/partyId'],
    ['a path upward outside the contract', get('/../../../../etc/passwd'), 404, 'route.not_found'],
    ['half a percent sign', get('/v1/parties/%'), 400, 'request.bad_target'],
    ['no hexadecimal', get('/v1/parties/%zz'), 400, 'request.bad_target'],
    ['no UTF-8', get('/v1/parties/%ff%fe'), 400, 'request.bad_target'],
    ['an overlong slash', get('/v1/parties/%c0%af'), 400, 'request.bad_target'],
    ['half a percent sign in the query', get('/v1/parties?limit=%'), 400, 'request.bad_target'],
    ['no UTF-8 in the query', get('/v1/parties?externalReference=%ff'), 400, 'request.bad_target'],
    ['NUL in an id', get('/v1/parties/party_%00'), 400, 'request.invalid', '#/path/partyId'],
    ['NUL after an id', () => get(`/v1/parties/${partyId}%00`)(), 400, 'request.invalid', '#/path/partyId'],
    ['a line break after an id', () => get(`/v1/parties/${partyId}%0a`)(), 400, 'request.invalid', '#/path/partyId'],
    ['an id of another noun', () => get(partyId.replace('party', '/v1/parties/loan'))(), 400, 'request.invalid'],
    ['a condition for an id', get("/v1/parties/1'%20or%20'1'='1"), 400, 'request.invalid', '#/path/partyId'],
    ['an id of 190 characters', get(`/v1/parties/${'a'.repeat(190)}`), 400, 'request.invalid', '#/path/partyId'],
    ['an id of 8,000 characters', get(`/v1/parties/${'a'.repeat(8000)}`), 404, 'route.not_found'],
    ['a query of 15,000 characters', get(`/v1/parties?${'a=1&'.repeat(3750)}`), 400, 'request.invalid', '#/query/a'],
    ['an id that nobody has', get('/v1/parties/party_01kah3x5rqe8arj0hn8vq5mf6w'), 404, 'party.not_found'],
  ]))

test('a slash at the end, a fragment and a whole URL are read as HTTP says', async () => {
  for (const path of ['/v1/tenant?', 'http://elsewhere.example/v1/tenant']) {
    assert.equal((await send({ method: 'GET', path })).status, 200, path)
  }
})

test('a method that an address does not answer is refused with those that it does', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'M-SEARCH']) {
    const answer = await send({ method, path: '/v1/parties' })
    assert.equal(answer.status, 405, method)
    assert.equal(answer.headers.allow, 'GET, POST', method)
    if (method !== 'HEAD') expectProblem(answer, 405, 'method.not_allowed')
  }
  for (const path of ['/healthz', '/docs', '/metrics', '/openapi.json', '/']) {
    for (const method of ['POST', 'DELETE', 'TRACE']) {
      const answer = await send({ method, path })
      assert.ok(answer.status === 404 || answer.status === 405, `${method} ${path} ${answer.status}`)
      assert.equal(JSON.parse(answer.text).requestId, answer.headers['request-id'])
    }
  }
})

const party = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' }
const keyed = (key: string | string[]) => () => json('/v1/parties', party, { headers: { 'idempotency-key': key } })
const unfitKey = (rule: string, key: string | string[]): Refusal => [
  rule,
  keyed(key),
  400,
  'request.invalid',
  '#/header/idempotency-key',
]

test('keys that are no keys are refused', () =>
  expectRefusals(send, [
    ['empty', keyed(''), 400, 'idempotency_key.missing'],
    ['white space', keyed('  '), 400, 'idempotency_key.missing'],
    unfitKey('quotes alone', '""'),
    unfitKey('129 characters', 'k'.repeat(129)),
    unfitKey('129 characters in quotes', `"${'k'.repeat(129)}"`),
    unfitKey('a space', 'a b'),
    unfitKey('a quote inside', 'a"b'),
    unfitKey('a backslash', 'a\\b'),
    unfitKey('another alphabet', Buffer.from('ключ').toString('latin1')),
    unfitKey('a tabulator', 'a\tb'),
    unfitKey('two keys', ['a', 'b']),
  ]))

test('a key of 128 characters is taken, with quotes and without, and is the same key', async () => {
  for (const key of ['k'.repeat(128), '~!#$%&*+-./:=?@^_`{|}']) {
    const [plain, quoted] = [await send(keyed(key)()), await send(keyed(`"${key}"`)())]
    assert.equal(plain.status, 201, plain.text)
    assert.deepEqual(JSON.parse(quoted.text), JSON.parse(plain.text))
    assert.equal(quoted.headers['idempotency-replayed'], 'true')
  }
})

const patch = (ifMatch: string | string[] | undefined) => () =>
  json(
    `/v1/parties/${partyId}`,
    { address: 'Pune' },
    {
      method: 'PATCH',
      headers: {
        'content-type': 'application/merge-patch+json',
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      },
    },
  )
const unfitVersion = (ifMatch: string | string[]): Refusal => [
  String(ifMatch),
  patch(ifMatch),
  400,
  'request.invalid',
  '#/header/if-match',
]

test('a change needs the version that it was made on', () =>
  expectRefusals(send, [
    ['none', patch(undefined), 428, 'version.required'],
    ['empty', patch(''), 428, 'version.required'],
    ['another', patch('"2"'), 412, 'version.stale'],
    ['the version before the first', patch('"0"'), 412, 'version.stale'],
    ['the largest', patch('"999999999"'), 412, 'version.stale'],
    ...['*', '1', 'W/"1"', '"1", "2"', '"-1"', '"1.0"', '"abc"', "\"1' or '1'='1\"", '"9999999999"'].map(unfitVersion),
    unfitVersion(['"1"', '"2"']),
  ]))

test('a change on the version that was read is made, and the next one needs the next version', async () => {
  const read = await send(get(`/v1/parties/${partyId}`)())
  assert.equal(read.headers.etag, '"1"')
  const changed = await send(patch('"1"')())
  assert.equal(changed.status, 200, changed.text)
  assert.equal(changed.headers.etag, '"2"')
  expectProblem(await send(patch('"1"')()), 412, 'version.stale')
})

const tampered = () => `${cursor.slice(0, -1)}${cursor.endsWith('A') ? 'B' : 'A'}`
const withCursor =
  (text: () => string, more = '') =>
  () =>
    get(`/v1/parties?cursor=${text()}${more}`)()

test('a cursor is one that this list gave to this caller', () =>
  expectRefusals(send, [
    ['empty', withCursor(() => ''), 400, 'request.invalid', '#/query/cursor'],
    ['garbage', withCursor(() => 'garbage'), 400, 'cursor.invalid'],
    ['no base64', withCursor(() => 'a%00b'), 400, 'request.invalid', '#/query/cursor'],
    ['401 characters', withCursor(() => 'a'.repeat(401)), 400, 'request.invalid', '#/query/cursor'],
    ['400 characters', withCursor(() => 'a'.repeat(400)), 400, 'cursor.invalid'],
    ['one that was changed', withCursor(tampered), 400, 'cursor.invalid'],
    ['one that was cut', withCursor(() => cursor.slice(0, 20)), 400, 'cursor.invalid'],
    ['one of another filter', withCursor(() => cursor, '&externalReference=a'), 400, 'cursor.invalid'],
    ['one of another list', () => get(`/v1/applications?cursor=${cursor}`)(), 400, 'cursor.invalid'],
    ...['0', '101', '1e9', '-1', 'abc', '1.5', '', '%00', '9'.repeat(400)].map(
      (limit): Refusal => [
        `a limit of '${limit.slice(0, 9)}'`,
        get(`/v1/parties?limit=${limit}`),
        400,
        'request.invalid',
        '#/query/limit',
      ],
    ),
  ]))

test('a cursor is not for another person, and not for another tenant', async () => {
  for (const [tenant, personaId] of [
    ['himal', 'bikram'],
    ['nyanza', 'nakato'],
  ] as const) {
    const headers = { authorization: `Bearer ${await gateway.token(tenant, personaId)}` }
    expectProblem(await send(get(`/v1/parties?cursor=${cursor}`, headers)()), 400, 'cursor.invalid')
  }
  assert.equal((await send(get(`/v1/parties?cursor=${cursor}&limit=100`)())).status, 200)
})

const credentials: readonly [rule: string, header: string | string[], code: string][] = [
  ['none', '', 'credential.missing'],
  ['no scheme', 'abc', 'credential.invalid'],
  ['another scheme', 'Basic YTpi', 'credential.invalid'],
  ['a scheme alone', 'Bearer', 'credential.invalid'],
  ['two credentials', 'Bearer a Bearer b', 'credential.invalid'],
  ['a token of 15,000 characters', `Bearer ${'a'.repeat(15_000)}`, 'credential.invalid'],
  ['another alphabet', `Bearer ${Buffer.from('ключ').toString('latin1')}`, 'credential.invalid'],
]
test('credentials that are none are refused, with the scheme to use', async () => {
  for (const [rule, header, code] of credentials) {
    const answer = await send(get('/v1/tenant', { authorization: header })())
    expectProblem(answer, 401, code)
    assert.equal(answer.headers['www-authenticate'], 'Bearer', rule)
  }
  assert.equal((await send(get('/v1/tenant?access_token=abc', { authorization: '' })())).status, 401)
})

const ended = 'Host: a\r\nConnection: close\r\n\r\n'
const bytes: readonly [rule: string, sent: string, status: number | undefined][] = [
  ['no HTTP', '\x16\x03\x01\x02\x00\x01\x00garbage\r\n\r\n', 400],
  ['a line that is no request', 'GIVE ME EVERYTHING\r\n\r\n', 400],
  ['a version that there is not', `GET /v1/tenant HTTP/9.9\r\n${ended}`, 400],
  ['no host', 'GET /v1/tenant HTTP/1.1\r\n\r\n', undefined],
  ['two lengths', `POST /v1/parties HTTP/1.1\r\nContent-Length: 3\r\nContent-Length: 5\r\n${ended}abc`, 400],
  [
    'a length and chunks',
    `POST /v1/parties HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n${ended}0\r\n\r\n`,
    400,
  ],
  ['chunks of no size', `POST /v1/parties HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${ended}zz\r\n`, undefined],
  ['an unknown transfer', `POST /v1/parties HTTP/1.1\r\nTransfer-Encoding: x\r\n${ended}`, 400],
  ['a header that is folded', `GET /v1/tenant HTTP/1.1\r\nX: a\r\n b\r\n${ended}`, undefined],
  ['NUL in a header', `GET /v1/tenant HTTP/1.1\r\nX: a\0b\r\n${ended}`, 400],
  ['headers of 32 KiB', `GET /v1/tenant HTTP/1.1\r\nX: ${'a'.repeat(32_768)}\r\n${ended}`, 400],
  ['3,000 headers', `GET /v1/tenant HTTP/1.1\r\n${'X: a\r\n'.repeat(3000)}${ended}`, undefined],
  ['an address of 32 KiB', `GET /${'a'.repeat(32_768)} HTTP/1.1\r\n${ended}`, 400],
  ['an address of bytes', `GET /v1/\xff\xfe HTTP/1.1\r\n${ended}`, undefined],
  ['an address without a slash', `GET v1/tenant HTTP/1.1\r\n${ended}`, undefined],
  ['a star', `OPTIONS * HTTP/1.1\r\n${ended}`, undefined],
  ['a tunnel', `CONNECT example.com:443 HTTP/1.1\r\n${ended}`, undefined],
  ['an upgrade', `GET /v1/tenant HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nHost: a\r\n\r\n`, undefined],
  ['half a request', 'POST /v1/parties HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{', undefined],
]
for (const [rule, sent, status] of bytes) {
  test(`on the wire: ${rule} is answered or cut off, and the next request is answered`, async () => {
    const reply = await exchange(sent)
    const found = /^HTTP\/1\.1 (\d{3})/.exec(reply)?.[1]
    if (status !== undefined) {
      assert.equal(Number(found), status, reply.slice(0, 300))
      const problem = JSON.parse(reply.slice(reply.indexOf('\r\n\r\n') + 4))
      assert.ok(problem.code && problem.requestId && problem.wayOut, reply)
    } else assert.ok(found === undefined || Number(found) < 500, reply.slice(0, 300))
    assert.equal((await send(get('/v1/tenant')())).status, 200)
  })
}

/** Sends bytes as they are; resolves with what came back when the other side ends, or with nothing more for a while. */
function exchange(sent: string): Promise<string> {
  const { hostname, port } = new URL(gateway.url)
  return new Promise((resolve) => {
    let reply = ''
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(sent, 'latin1')))
    const end = () => {
      socket.destroy()
      resolve(reply)
    }
    socket.setTimeout(300, end)
    socket.on('data', (chunk) => {
      reply += chunk.toString('latin1')
    })
    socket.on('end', end)
    socket.on('error', end)
  })
}
