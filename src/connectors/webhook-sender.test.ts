// What comes of sending: to receivers that answer, redirect, hang, break off, drip and flood; and to names that change their mind.
import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { createWebhookSender } from './webhook-sender.ts'

let server: Server
let base: string
let connections = 0
let answer: RequestListener = () => undefined

before(async () => {
  server = createServer((request, response) => answer(request, response))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const send = createWebhookSender({ allowLoopback: true, timeoutMilliseconds: 300 })
const to = (url: string) => ({ url, headers: { 'webhook-id': 'a' }, body: '{"a":"ü"}' })

async function outcomeOf(listener: RequestListener) {
  answer = listener
  const { durationMilliseconds, ...outcome } = await send(to(`${base}/hook`))
  return { ...outcome, durationMilliseconds }
}

test('the body arrives byte for byte, with its headers', async () => {
  const got: { text: string; id: unknown; type: unknown } = { text: '', id: '', type: '' }
  const { status, error } = await outcomeOf((request, response) => {
    got.id = request.headers['webhook-id']
    got.type = request.headers['content-type']
    request.on('data', (piece) => {
      got.text += piece
    })
    request.on('end', () => response.writeHead(204).end())
  })
  assert.deepEqual(
    { status, error, ...got },
    { status: 204, error: null, text: '{"a":"ü"}', id: 'a', type: 'application/json' },
  )
})

test('a redirect is an answer and is not followed', async () => {
  connections = 0
  let paths = ''
  const { status } = await outcomeOf(({ url }, response) => {
    paths += url
    response.writeHead(301, { location: `${base}/elsewhere` }).end()
  })
  assert.deepEqual([status, paths, connections], [301, '/hook', 1])
})

test('Retry-After is read in seconds and as a date', async () => {
  const inAMinute = new Date(Date.now() + 60_000).toUTCString()
  const asked = async (text: string) =>
    (await outcomeOf((_, response) => response.writeHead(429, { 'retry-after': text }).end())).retryAfterMilliseconds
  assert.equal(await asked('7'), 7000)
  assert.equal(await asked('soon'), null)
  const wait = (await asked(inAMinute)) ?? 0
  assert.ok(wait > 57_000 && wait <= 60_000, String(wait))
})

const failures: readonly [rule: string, listener: RequestListener, error: string][] = [
  ['hangs', () => undefined, 'timed_out'],
  ['breaks off before it answers', (request) => void request.socket.resetAndDestroy(), 'connection_failed'],
  [
    'breaks off in the middle',
    (request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('a')
      setTimeout(() => request.socket.resetAndDestroy(), 20)
    },
    'connection_failed',
  ],
  [
    'drips',
    (_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('.'), 20)
      response.once('close', () => clearInterval(drip))
    },
    'timed_out',
  ],
]
for (const [rule, listener, error] of failures) {
  test(`a receiver that ${rule} is a failure within the time there is`, async () => {
    const outcome = await outcomeOf(listener)
    assert.deepEqual([outcome.status, outcome.error], [null, error])
    assert.ok(outcome.durationMilliseconds < 1000, String(outcome.durationMilliseconds))
  })
}

test('of an answer of 10 MB a beginning is read, and its status counts', async () => {
  let sent = 0
  const { status, error } = await outcomeOf((_, response) => {
    response.writeHead(200)
    const flood = () => {
      while (sent < 10 * 1024 * 1024 && !response.destroyed) {
        sent += 65_536
        if (!response.write(Buffer.alloc(65_536))) return
      }
      response.end()
    }
    response.on('drain', flood)
    flood()
  })
  assert.deepEqual([status, error], [200, null])
  assert.ok(sent < 9 * 1024 * 1024, `${sent} bytes were asked for`)
})

test('nothing listens: the connection fails', async () => {
  const { status, error } = await send(to('http://127.0.0.1:9/'))
  assert.deepEqual([status, error], [null, 'connection_failed'])
})

const inside = [
  [{ address: '127.0.0.1', family: 4 }],
  [{ address: '10.0.0.1', family: 4 }],
  [{ address: '::ffff:127.0.0.1', family: 6 }],
  [
    { address: '93.184.216.34', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ],
  [],
]
test('a name that resolves inside, or inside as well, is refused with no connection', async () => {
  connections = 0
  for (const addresses of inside) {
    const strict = createWebhookSender({ allowLoopback: false, resolve: async () => addresses })
    const { error } = await strict(to('https://hooks.example.com/'))
    assert.equal(error, 'address_refused', JSON.stringify(addresses))
  }
  assert.equal(connections, 0)
})

test('a name that changes its mind is asked once for each attempt, and the address that was checked is the one called', async () => {
  connections = 0
  answer = (_, response) => response.writeHead(204).end()
  let asked = 0
  const resolve = async () => {
    asked += 1
    return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
  }
  // Loopback stands for the public address here, 10.0.0.1 for the one inside.
  const rebinding = createWebhookSender({ allowLoopback: true, resolve, timeoutMilliseconds: 300 })
  const url = base.replace('127.0.0.1', 'localhost')
  assert.equal((await rebinding(to(url))).status, 204)
  assert.deepEqual([asked, connections], [1, 1])
  assert.equal((await rebinding(to(url))).error, 'address_refused')
  assert.deepEqual([asked, connections], [2, 1])
})

test('a name that is slow to resolve takes no longer than the time there is', async () => {
  const slow = createWebhookSender({
    allowLoopback: false,
    resolve: () => new Promise(() => undefined),
    timeoutMilliseconds: 100,
  })
  const { error, durationMilliseconds } = await slow(to('https://hooks.example.com/'))
  assert.equal(error, 'timed_out')
  assert.ok(durationMilliseconds < 1000)
})
