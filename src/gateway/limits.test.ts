// What a stranger can cost us: pages, lists and texts at their limit and one beyond, sockets that dawdle, texts made to tire a pattern.
import assert from 'node:assert/strict'
import { connect, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import { type Answer, expectProblem, json, type Sent, sendBare } from '../../test/support/bare-http.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { readSpec } from '../wire/spec.ts'

let gateway: TestGateway
let authorization: string

before(async () => {
  gateway = await startGateway()
  authorization = `Bearer ${await gateway.token('himal', 'asha')}`
})
after(() => gateway.stop())

const send = (sent: Sent): Promise<Answer> =>
  sendBare(gateway.url, { ...sent, headers: { authorization, ...sent.headers } })
const read = (path: string) => send({ method: 'GET', path })
const party = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' }
const identifiers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: `t${index}x`, value: 'V', issuerCountry: 'IN' }))

const atTheLimit: readonly [rule: string, taken: () => Sent, beyond: () => Sent][] = [
  [
    'a page of 100',
    () => ({ method: 'GET', path: '/v1/parties?limit=100' }),
    () => ({ method: 'GET', path: '/v1/parties?limit=101' }),
  ],
  [
    'a page of 1',
    () => ({ method: 'GET', path: '/v1/parties?limit=1' }),
    () => ({ method: 'GET', path: '/v1/parties?limit=0' }),
  ],
  [
    'a name of the longest length',
    () => json('/v1/parties', { ...party, fullName: 'a'.repeat(textLimit) }),
    () => json('/v1/parties', { ...party, fullName: 'a'.repeat(textLimit + 1) }),
  ],
  [
    'ten identifiers',
    () => json('/v1/parties', { ...party, identifiers: identifiers(10) }),
    () => json('/v1/parties', { ...party, identifiers: identifiers(11) }),
  ],
  [
    'a key of 128',
    () => json('/v1/parties', party, { headers: { 'idempotency-key': 'k'.repeat(128) } }),
    () => json('/v1/parties', party, { headers: { 'idempotency-key': 'k'.repeat(129) } }),
  ],
]
const spec = readSpec()
const schemas = (spec.document.components as { schemas: Record<string, { maxLength: number }> }).schemas
const textLimit = schemas.Text?.maxLength as number

for (const [rule, taken, beyond] of atTheLimit) {
  test(`${rule} is taken, one more or less is refused`, async () => {
    const answer = await send(taken())
    assert.ok(answer.status < 300, answer.text)
    expectProblem(await send(beyond()), 400, 'request.invalid')
  })
}

test('every text of a request has a limit on its length, every list on its items', () => {
  const unbounded: string[] = []
  for (const [path, item] of Object.entries(spec.document.paths as Record<string, Record<string, unknown>>)) {
    for (const [method, operation] of Object.entries(item)) {
      const { requestBody } = operation as { requestBody?: { content: Record<string, { schema: unknown }> } }
      for (const { schema } of Object.values(requestBody?.content ?? {})) {
        for (const place of boundlessTexts(schema, '#', new Set())) unbounded.push(`${method} ${path} ${place}`)
      }
    }
  }
  assert.deepEqual(unbounded, [])
})

type Schema = { [key: string]: unknown }

/** Where a request may hold a text without maxLength, enum, const, or a pattern that bounds it. */
function boundlessTexts(schema: unknown, place: string, seen: Set<unknown>): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  const one = schema as Schema
  const next = new Set(seen).add(schema)
  const named =
    one.$ref === undefined ? undefined : (schemas as Record<string, unknown>)[String(one.$ref).split('/').at(-1) ?? '']
  const inner = [
    ...(named === undefined ? [] : boundlessTexts(named, place, next)),
    ...['oneOf', 'anyOf', 'allOf'].flatMap((key) =>
      ((one[key] as unknown[]) ?? []).flatMap((each) => boundlessTexts(each, place, next)),
    ),
    ...Object.entries((one.properties as Schema) ?? {}).flatMap(([name, each]) =>
      boundlessTexts(each, `${place}/${name}`, next),
    ),
    ...boundlessTexts(one.items, `${place}/-`, next),
    ...(one.type === 'array' && one.maxItems === undefined ? [`${place} (items)`] : []),
  ]
  const isText = one.type === 'string' || (Array.isArray(one.type) && one.type.includes('string'))
  const isBound = ['maxLength', 'enum', 'const'].some((key) => one[key] !== undefined) || one.format === 'binary'
  const hasBoundPattern =
    typeof one.pattern === 'string' &&
    !/[*+]|\{\d+,\}/.test(one.pattern.replace(/\(\?!.*?\$\)|\\[+*.]|\[[^\]]*\]/g, ''))
  return isText && !isBound && !hasBoundPattern ? [place, ...inner] : inner
}

/** Every pattern of the contract, wherever it stands. */
function patternsOf(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found
  for (const [key, value] of Object.entries(node)) {
    if (key === 'pattern' && typeof value === 'string') found.add(value)
    else patternsOf(value, found)
  }
  return found
}

/** Milliseconds of the quickest of so many runs, or of the first under 50: other work on the machine is no fault of a pattern. */
function quickestOf(runs: number, run: () => unknown): number {
  let quickest = Number.POSITIVE_INFINITY
  for (let index = 0; index < runs && quickest >= 50; index += 1) {
    const begun = performance.now()
    run()
    quickest = Math.min(quickest, performance.now() - begun)
  }
  return quickest
}

test('no pattern of the contract takes 50 ms over a text of the largest size, however it is made', () => {
  const long = 64 * 1024
  const seeds = [
    'a',
    'A',
    '0',
    '1',
    '9',
    ' ',
    '-',
    '_',
    '.',
    '@',
    '+',
    '/',
    '"',
    '!',
    '~',
    'é',
    '😀',
    'a.',
    '0.',
    'a@',
    'a-',
    '01',
    'aA0',
    '1900-01-01',
    '\\',
    '\t',
    'party_',
    '=1',
  ]
  const tails = ['', '!', '\n', '\u0000', '@', '.', 'Z', '"']
  const slow: string[] = []
  const patterns = patternsOf(spec.document)
  assert.ok(patterns.size > 30, `${patterns.size} patterns`)
  for (const pattern of patterns) {
    const expression = new RegExp(pattern, 'u')
    for (const seed of seeds) {
      const body = seed.repeat(long / seed.length)
      for (const tail of tails) {
        const took = quickestOf(3, () => expression.test(body + tail))
        if (took >= 50) slow.push(`${pattern} ${JSON.stringify(seed)} ${JSON.stringify(tail)}: ${took.toFixed(0)} ms`)
      }
    }
  }
  assert.deepEqual(slow, [])
})

test('a hundred sockets that dawdle over headers or body do not keep others waiting, and have their time', async () => {
  const { hostname, port } = new URL(gateway.url)
  const sockets: Socket[] = []
  try {
    for (let index = 0; index < 100; index += 1) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => undefined)
      sockets.push(socket)
      socket.write(
        index % 2 === 0
          ? 'GET /v1/tenant HTTP/1.1\r\nHost: x\r\nX-Slow: '
          : `POST /v1/parties HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\nIdempotency-Key: s${index}\r\n` +
              'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
      )
    }
    await read('/v1/tenant')
    const times: number[] = []
    for (let index = 0; index < 20; index += 1) {
      const begun = performance.now()
      assert.equal((await read('/v1/tenant')).status, 200)
      times.push(performance.now() - begun)
      for (const socket of sockets) if (socket.writable && index % 5 === 0) socket.write(' ')
    }
    assert.ok(Math.max(...times) < 1000, `the slowest took ${Math.max(...times)} ms`)
    assert.ok(gateway.server.headersTimeout <= 15_000 && gateway.server.requestTimeout <= 60_000)
  } finally {
    for (const socket of sockets) socket.destroy()
  }
})
