// Webhooks from the event to the receiver, on a clock of the test's own: what arrives, how often, signed by whom, and what
// becomes of what does not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { isProblem, LoktaWebhookError, type Schemas, verifyWebhook } from '../../sdk/src/index.ts'
import { type Got, idOf } from '../../test/support/receiver.ts'
import { startWebhookGround, type Webhooks } from '../../test/support/webhooks.ts'
import { readConfig } from '../platform/config.ts'
import { listenAtFailpoints } from '../platform/failpoint.ts'

let hooks: Webhooks

before(async () => {
  hooks = await startWebhookGround()
})
after(() => hooks.stop())

/** Something that happens: an event of the type party.created. */
const happen = (fullName = 'Anjali Rao') =>
  hooks.staff.underwriter.createParty({ body: { kind: 'person', fullName, country: 'IN' } })

/** So that no test hears of another's endpoint. */
const drop = (webhookEndpointId: string) => hooks.staff.administrator.deleteWebhookEndpoint({ webhookEndpointId })

test('an event reaches who asked for its type, signed, as the feed shows it, and nobody else', async () => {
  const all = await hooks.endpointAt('/all')
  const parties = await hooks.endpointAt('/parties', { eventTypes: ['party.created'] })
  const loans = await hooks.endpointAt('/loans', { eventTypes: ['loan.*'] })
  const party = await happen('Canary Nightingale')
  await hooks.workUntil(() => hooks.at('/parties').length > 0)
  const [message] = hooks.at('/parties') as [Got]
  const event = await verifyWebhook(parties.secret, message.headers, message.body)
  assert.deepEqual(new Webhook(parties.secret).verify(message.body, message.headers as Record<string, string>), event)
  const { data } = await hooks.staff.auditor.listEvents({ query: { subjectId: party.id } })
  assert.deepEqual(event, data[0])
  assert.equal(idOf(message), event.id)
  assert.ok(hooks.at('/all').some((one) => idOf(one) === event.id))
  assert.equal(hooks.at('/loans').length, 0)
  assert.ok(!hooks.got.some(({ body }) => body.includes('Canary')), 'nothing personal leaves')
  const ids = hooks.at('/parties').map(idOf)
  await hooks.work()
  assert.deepEqual(hooks.at('/parties').map(idOf), ids, 'what arrived is not sent again')
  for (const { webhookEndpointId } of [all, parties, loans]) await drop(webhookEndpointId)
})

test('a secret is shown once, lies sealed in the database, and both sign while it is rotated', async () => {
  const { webhookEndpointId, secret } = await hooks.endpointAt('/rotated', { eventTypes: ['party.created'] })
  assert.match(secret, /^whsec_[A-Za-z0-9+/]{43}=$/)
  const key = { idempotencyKey: 'rotate-once' }
  const order = { webhookEndpointId, body: { overlapHours: 1 } }
  const renewed = (await hooks.staff.administrator.rotateWebhookSecret(order, key)).secret as string
  assert.equal((await hooks.staff.administrator.rotateWebhookSecret(order, key)).secret, null, 'a replay shows none')
  const shown = JSON.stringify(await hooks.staff.administrator.getWebhookEndpoint({ webhookEndpointId }))
  const entry = { tenant: 'himal', kind: 'staff' as const, partnerId: null, readOnly: true }
  const kept = await hooks.gateway.engine.door.open(entry, async ({ tx }) =>
    JSON.stringify([
      ...(await tx('webhook_secret')).map((row) => ({ ...row, sealed: row.sealed.toString('base64') })),
      ...(await tx('idempotency_record')),
      ...(await tx('audit_entry')),
    ]),
  )
  for (const text of [secret, renewed]) assert.ok(!`${shown}${kept}`.includes(text.slice(6, 30)))

  await happen()
  await hooks.workUntil(() => hooks.at('/rotated').length > 0)
  const [both] = hooks.at('/rotated') as [Got]
  for (const known of [secret, renewed]) {
    new Webhook(known).verify(both.body, both.headers as Record<string, string>)
    await verifyWebhook(known, both.headers, both.body)
  }
  hooks.pass(61 * 60_000)
  await happen()
  await hooks.workUntil(() => hooks.at('/rotated').length > 1)
  const later = hooks.at('/rotated')[1] as Got
  const clock = { now: () => hooks.now().getTime() }
  await verifyWebhook(renewed, later.headers, later.body, clock)
  await assert.rejects(verifyWebhook(secret, later.headers, later.body, clock), { fault: 'signature_wrong' })
  await assert.rejects(
    verifyWebhook(renewed, both.headers, both.body, clock),
    LoktaWebhookError,
    'an old one, replayed',
  )
  await drop(webhookEndpointId)
})

test('a worker killed between sending and settling, 100 times: each message arrives at least once, by its id exactly once', async () => {
  const { webhookEndpointId } = await hooks.endpointAt('/killed', { eventTypes: ['party.created'] })
  const made = new Set<string>()
  let sends = 0
  listenAtFailpoints((point) => {
    if (point === 'after send before mark' && ++sends % 11 !== 0) throw new Error('killed')
  })
  for (let round = 0; round < 10; round += 1) made.add((await happen()).id)
  await hooks.workUntil(async () => {
    // Whoever took the lease is dead; it ends.
    hooks.pass(61_000)
    return (await hooks.deliveriesOf(webhookEndpointId, 'delivered')).length === 10
  })
  listenAtFailpoints(null)
  const arrived = hooks.at('/killed')
  assert.equal(arrived.length, 110, '100 deaths, and 10 that were settled')
  const byId = new Map(arrived.map((message) => [idOf(message), message]))
  assert.deepEqual(new Set([...byId.values()].map(({ event }) => event.subject.id)), made)
  for (const message of arrived) assert.equal(message.body, byId.get(idOf(message))?.body, 'the same bytes each time')
  await drop(webhookEndpointId)
})

test('a receiver that fails is tried as the schedule says, then the message is a dead letter and the endpoint disabled', async () => {
  const { webhookEndpointId } = await hooks.endpointAt('/failing', { eventTypes: ['party.created'] })
  hooks.answers.set('/failing', (response) => response.writeHead(500).end())
  await happen()
  await hooks.workUntil(() => hooks.at('/failing').length === 1)
  const [seconds, minutes, hours] = [1000, 60_000, 3_600_000]
  const waits = [5 * seconds, 5 * minutes, 30 * minutes, ...[2, 5, 10, 14, 20, 24].map((each) => each * hours)]
  for (const [index, wait] of waits.entries()) {
    hooks.pass(wait - 2500)
    await hooks.work()
    assert.equal(hooks.at('/failing').length, index + 1, `not before ${wait} ms`)
    hooks.pass(2500)
    await hooks.work()
    assert.equal(hooks.at('/failing').length, index + 2, `after ${wait} ms`)
  }
  const [dead] = (await hooks.deliveriesOf(webhookEndpointId, 'dead')) as [Schemas['WebhookDelivery']]
  assert.deepEqual([dead.deadBecause, dead.attemptCount, dead.nextAttemptAt], ['schedule_exhausted', 10, null])
  const attempts = (
    await hooks.staff.administrator.listWebhookAttempts({ webhookEndpointId, webhookDeliveryId: dead.id })
  ).data
  assert.deepEqual(
    attempts.map(({ number, responseStatus, error }) => [number, responseStatus, error]),
    Array.from({ length: 10 }, (_, index) => [index + 1, 500, null]),
  )
  const endpoint = await hooks.staff.administrator.getWebhookEndpoint({ webhookEndpointId })
  assert.deepEqual([endpoint.status, endpoint.disabledBecause], ['disabled', 'failing'])
  // Told once no transaction of the server, whosever it is, could still come before it.
  await hooks.workUntil(async () => {
    const { data } = await hooks.staff.auditor.listEvents({ query: { type: 'webhook_endpoint.disabled', limit: 100 } })
    return data.some(({ subject }) => subject.id === webhookEndpointId)
  })
  await assert.rejects(hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId }), (error) =>
    isProblem(error, 'webhook_endpoint.not_active'),
  )
  await drop(webhookEndpointId)
})

test('production does not start with webhooks to loopback', () => {
  assert.throws(() => readConfig('production', { LOKTA_WEBHOOK_LOOPBACK: 'allow' }), /LOKTA_WEBHOOK_LOOPBACK/)
  assert.throws(() => readConfig('development', { LOKTA_WEBHOOK_LOOPBACK: 'yes' }), /'allow' or nothing/)
  assert.equal(readConfig('development', { LOKTA_WEBHOOK_LOOPBACK: 'allow' }).webhookLoopback, true)
  assert.equal(readConfig('production', {}).webhookLoopback, false)
})
