import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLokta, isProblem, LoktaConnectionError, LoktaProblem, responseOf } from '../../sdk/src/index.ts'
import { refusal, type ScriptedAnswer, scriptedServer } from './scripted-server.ts'

const repayment = { loanId: 'loan_1', body: { amount: '340.02', valueOn: '2025-02-01' } }
const credential = 'lk_test'
const booked = { status: 201, body: { transaction: { id: 'transaction_1' } } }

const passingFaults: [string, ScriptedAnswer][] = [
  ['the connection is cut', 'cut'],
  ['the connection is cut within the answer', 'cut midway'],
  ['we are busy', refusal(503, 'server.busy')],
  ['the same key is in flight', refusal(409, 'idempotency_key.in_flight')],
  ['a proxy has no room', { status: 429, headers: { 'Content-Type': 'text/html' }, body: '<h1>429</h1>' }],
  ['a proxy finds nobody', { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>502</h1>' }],
]
for (const [fault, answer] of passingFaults) {
  test(`a write is tried again with the same key and body when ${fault}`, async (t) => {
    const server = await scriptedServer(t, [answer, answer, booked])
    const result = await createLokta({ baseUrl: server.url, credential }).recordRepayment(repayment)
    assert.equal(result.transaction.id, 'transaction_1')
    assert.equal(server.seen.length, 3)
    assert.equal(new Set(server.seen.map((request) => request.headers['idempotency-key'])).size, 1)
    assert.match(String(server.seen[0]?.headers['idempotency-key']), /^[0-9a-f-]{36}$/)
    for (const request of server.seen) assert.deepEqual(JSON.parse(request.body.toString()), repayment.body)
  })
}

test('each call has a key of its own, unless the caller gives one', async (t) => {
  const server = await scriptedServer(t, [booked])
  const lokta = createLokta({ baseUrl: server.url, credential })
  await lokta.recordRepayment(repayment)
  await lokta.recordRepayment(repayment)
  await lokta.recordRepayment(repayment, { idempotencyKey: 'mandate-77' })
  const keys = server.seen.map((request) => request.headers['idempotency-key'])
  assert.equal(new Set(keys).size, 3)
  assert.equal(keys[2], 'mandate-77')
})

test('a read and a preview carry no key and are tried again', async (t) => {
  const server = await scriptedServer(t, ['cut', { body: { id: 'loan_1' } }, 'cut', { body: { total: '673.11' } }])
  const lokta = createLokta({ baseUrl: server.url, credential })
  await lokta.getLoan({ loanId: 'loan_1' })
  await lokta.quotePayoff({ loanId: 'loan_1', body: { payoffOn: '2025-03-01' } }, { idempotencyKey: 'k', dryRun: true })
  assert.equal(server.seen.length, 4)
  for (const request of server.seen) assert.equal(request.headers['idempotency-key'], undefined)
  assert.equal(server.seen[3]?.target, '/v1/loans/loan_1/payoff-quotes')
})

for (const [form, value] of [
  ['seconds', () => '1'],
  // A date has no fraction: two seconds ahead is more than one second away.
  ['a date', () => new Date(Date.now() + 2000).toUTCString()],
] as const) {
  test(`what Retry-After names in ${form} is waited in full`, async (t) => {
    const server = await scriptedServer(t, [refusal(503, 'server.busy', { 'Retry-After': value() }), booked])
    await createLokta({ baseUrl: server.url, credential }).recordRepayment(repayment)
    const [first, second] = server.seen
    assert.ok(first && second && second.atMilliseconds - first.atMilliseconds >= 990)
  })
}

test('a wait of more than a minute is left to the caller, with the key to go on with', async (t) => {
  const server = await scriptedServer(t, [refusal(503, 'tenant.unavailable', { 'Retry-After': '3600' })])
  const call = createLokta({ baseUrl: server.url, credential }).recordRepayment(repayment)
  await assert.rejects(call, (error) => {
    assert.ok(isProblem(error, 'tenant.unavailable'))
    assert.equal(error.retryAfterSeconds, 3600)
    assert.equal(error.idempotencyKey, server.seen[0]?.headers['idempotency-key'])
    return true
  })
  assert.equal(server.seen.length, 1)
})

const lastingFaults: [number, string][] = [
  [400, 'request.invalid'],
  [401, 'credential.invalid'],
  [403, 'permission.denied'],
  [404, 'loan.not_found'],
  [409, 'loan.not_active'],
  [412, 'version.stale'],
  [422, 'idempotency_key.reused'],
  [500, 'server.failed'],
]
for (const [status, code] of lastingFaults) {
  test(`${status} ${code} is not tried again`, async (t) => {
    const server = await scriptedServer(t, [refusal(status, code)])
    const call = createLokta({ baseUrl: server.url, credential }).recordRepayment(repayment)
    await assert.rejects(call, (error) => error instanceof LoktaProblem && error.status === status)
    assert.equal(server.seen.length, 1)
  })
}

test('the first attempt is followed by as many as the call allows, else the client, else four', async (t) => {
  const server = await scriptedServer(t, ['cut'])
  const lokta = createLokta({ baseUrl: server.url, credential, retries: 1 })
  await assert.rejects(lokta.getTenant(), LoktaConnectionError)
  assert.equal(server.seen.length, 2)
  await assert.rejects(lokta.getTenant({ retries: 0 }), LoktaConnectionError)
  assert.equal(server.seen.length, 3)
  await assert.rejects(createLokta({ baseUrl: server.url, credential }).getTenant(), LoktaConnectionError)
  assert.equal(server.seen.length, 8)
})

test('an attempt that takes too long is given up and tried again', async (t) => {
  const server = await scriptedServer(t, ['silence', booked])
  const lokta = createLokta({ baseUrl: server.url, credential, timeoutMilliseconds: 100 })
  await lokta.recordRepayment(repayment)
  assert.equal(server.seen.length, 2)
})

test('when no attempt is answered in time the error says so and carries the key of the write', async (t) => {
  const server = await scriptedServer(t, ['silence'])
  const call = createLokta({ baseUrl: server.url, credential }).recordRepayment(repayment, {
    timeoutMilliseconds: 50,
    retries: 1,
  })
  await assert.rejects(call, (error) => {
    assert.ok(error instanceof LoktaConnectionError)
    assert.match(error.message, /^No answer within 50 ms: POST http/)
    assert.equal(error.status, null)
    assert.equal(error.idempotencyKey, server.seen[0]?.headers['idempotency-key'])
    return true
  })
})

test('the caller gives up at once, during an attempt and during a wait', async (t) => {
  const server = await scriptedServer(t, ['silence', refusal(503, 'server.busy', { 'Retry-After': '30' })])
  const lokta = createLokta({ baseUrl: server.url, credential })
  for (const asked of [1, 2]) {
    const giveUp = new AbortController()
    const call = lokta.getTenant({ signal: giveUp.signal })
    setTimeout(() => giveUp.abort(new Error('enough')), 100)
    await assert.rejects(call, { message: 'enough' })
    assert.equal(server.seen.length, asked)
  }
  await assert.rejects(lokta.getTenant({ signal: AbortSignal.abort(new Error('never begun')) }), {
    message: 'never begun',
  })
  assert.equal(server.seen.length, 2)
})

test('the credential is asked for before every attempt, and its own failure is not tried again', async (t) => {
  const server = await scriptedServer(t, ['cut', booked])
  let asked = 0
  const lokta = createLokta({ baseUrl: server.url, credential: async () => `token-${++asked}` })
  await lokta.recordRepayment(repayment)
  const sent = server.seen.map((request) => request.headers.authorization)
  assert.deepEqual(sent, ['Bearer token-1', 'Bearer token-2'])
  const failing = createLokta({ baseUrl: server.url, credential: () => Promise.reject(new Error('no issuer')) })
  await assert.rejects(failing.getTenant(), { message: 'no issuer' })
})

test('a replayed answer is told from a first one', async (t) => {
  const replayed = { ...booked, headers: { 'Idempotency-Replayed': 'true' } }
  const server = await scriptedServer(t, ['cut midway', replayed, booked])
  const lokta = createLokta({ baseUrl: server.url, credential })
  assert.equal(responseOf(await lokta.recordRepayment(repayment)).replayed, true)
  assert.equal(responseOf(await lokta.recordRepayment(repayment)).replayed, false)
})
