// Receivers as they are: slow, moved, gone, busy, broken; dead letters and their replay; and the order of one loan's events.
import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { after, before, test } from 'node:test'
import { isProblem, type Schemas } from '../../sdk/src/index.ts'
import { lenderOf } from '../../test/support/lives.ts'
import { idOf } from '../../test/support/receiver.ts'
import { startWebhookGround, type Webhooks } from '../../test/support/webhooks.ts'
import { newId, wireId } from '../platform/ids.ts'

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

const seconds = 1000
/** Of an endpoint that is to hear of nothing but its tests. */
const deaf = { eventTypes: ['nothing.happens'] }

async function stateOf(webhookEndpointId: string) {
  const { status, disabledBecause } = await hooks.staff.administrator.getWebhookEndpoint({ webhookEndpointId })
  const [delivery] = await hooks.deliveriesOf(webhookEndpointId)
  return { status, disabledBecause, delivery: delivery as Schemas['WebhookDelivery'] }
}

const bad: readonly [
  rule: string,
  answer: (response: ServerResponse) => void,
  error: string | null,
  status: number | null,
][] = [
  ['redirects', (response) => void response.writeHead(301, { location: '/elsewhere' }).end(), null, 301],
  ['hangs', () => undefined, 'timed_out', null],
  ['breaks off', (response) => void response.socket?.resetAndDestroy(), 'connection_failed', null],
]
for (const [rule, answer, error, responseStatus] of bad) {
  test(`a receiver that ${rule} has failed, and is tried again after five seconds`, async () => {
    const { webhookEndpointId } = await hooks.endpointAt(`/${rule.replace(' ', '-')}`, deaf)
    hooks.answers.set(`/${rule.replace(' ', '-')}`, answer)
    const { id: webhookDeliveryId } = await hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId })
    const before = hooks.now().getTime()
    await hooks.work()
    const { data } = await hooks.staff.administrator.listWebhookAttempts({ webhookEndpointId, webhookDeliveryId })
    assert.deepEqual(
      data.map((attempt) => [attempt.error, attempt.responseStatus]),
      [[error, responseStatus]],
    )
    const next = Date.parse((await stateOf(webhookEndpointId)).delivery.nextAttemptAt as string)
    assert.ok(next - before >= 5 * seconds && next - before < 15 * seconds)
    assert.equal(hooks.at('/elsewhere').length, 0)
    await drop(webhookEndpointId)
  })
}

test('410 disables the endpoint, and what waited for it becomes dead letters', async () => {
  const { webhookEndpointId } = await hooks.endpointAt('/gone', deaf)
  hooks.answers.set('/gone', (response) => response.writeHead(410).end())
  await hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId })
  await hooks.work()
  const { status, disabledBecause, delivery } = await stateOf(webhookEndpointId)
  assert.deepEqual([status, disabledBecause], ['disabled', 'gone'])
  assert.deepEqual([delivery.status, delivery.deadBecause], ['dead', 'gone'])
  await drop(webhookEndpointId)
})

test('429 with Retry-After: nothing at all is sent to the endpoint until then', async () => {
  const { webhookEndpointId } = await hooks.endpointAt('/busy', deaf)
  hooks.answers.set('/busy', (response) => response.writeHead(429, { 'retry-after': '600' }).end())
  await hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId })
  await hooks.work()
  hooks.answers.delete('/busy')
  await hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId })
  hooks.pass(590 * seconds)
  await hooks.work()
  assert.equal(hooks.at('/busy').length, 1)
  hooks.pass(11 * seconds)
  await hooks.work()
  assert.equal(hooks.at('/busy').length, 3)
  await drop(webhookEndpointId)
})

test('slow receivers delay no other: it has its message within a second', async () => {
  const slow = await Promise.all([0, 1, 2].map((number) => hooks.endpointAt(`/slow-${number}`, deaf)))
  for (const number of [0, 1, 2]) hooks.answers.set(`/slow-${number}`, () => undefined)
  const { webhookEndpointId } = await hooks.endpointAt('/quick', deaf)
  for (const { webhookEndpointId: id } of slow) {
    for (let turn = 0; turn < 6; turn += 1)
      await hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId: id })
  }
  const dispatcher = hooks.dispatcher()
  await dispatcher.round('himal')
  await hooks.staff.administrator.pingWebhookEndpoint({ webhookEndpointId })
  for (const number of [0, 1, 2])
    assert.ok(hooks.at(`/slow-${number}`).length <= 4, 'four on their way at once, at most')
  const begun = performance.now()
  await dispatcher.round('himal')
  await dispatcher.settled()
  const [message] = hooks.at('/quick')
  assert.ok(message && message.gotAt - begun < 1000, `${(message?.gotAt ?? 0) - begun} ms`)
  for (const { webhookEndpointId: id } of slow) {
    await drop(id)
  }
  await drop(webhookEndpointId)
})

test('what was given up is listed and replayed, one by one or by range, under its old id; the replay is audited', async () => {
  const { webhookEndpointId } = await hooks.endpointAt('/lost', { eventTypes: ['party.created'] })
  const from = hooks.now().toISOString()
  const { administrator, auditor } = hooks.staff
  for (let turn = 0; turn < 3; turn += 1) await happen()
  hooks.answers.set('/lost', (response) => response.writeHead(503).end())
  await hooks.workUntil(async () => (await hooks.deliveriesOf(webhookEndpointId)).length === 3)
  const [some] = await hooks.deliveriesOf(webhookEndpointId)
  const reason = 'The receiver was down.'
  const one = { webhookEndpointId, webhookDeliveryId: some?.id as string, body: { reason } }
  await assert.rejects(administrator.replayWebhookDelivery(one), (error) =>
    isProblem(error, 'webhook_delivery.pending'),
  )
  const disabled = await administrator.updateWebhookEndpoint(
    { webhookEndpointId, body: { status: 'disabled' } },
    { ifMatch: 1 },
  )
  assert.equal(disabled.disabledBecause, 'requested')
  const dead = await hooks.deliveriesOf(webhookEndpointId, 'dead')
  assert.deepEqual(
    dead.map(({ deadBecause }) => deadBecause),
    Array(3).fill('endpoint_disabled'),
  )
  await assert.rejects(administrator.replayWebhookDelivery(one), (error) =>
    isProblem(error, 'webhook_endpoint.not_active'),
  )
  await happen('Nobody is told')
  await administrator.updateWebhookEndpoint({ webhookEndpointId, body: { status: 'active' } }, { ifMatch: 2 })
  hooks.answers.delete('/lost')
  hooks.got.length = 0
  await administrator.replayWebhookDelivery(one)
  hooks.pass(10 * seconds)
  await hooks.workUntil(() => hooks.at('/lost').length === 1)
  assert.equal(hooks.at('/lost').map(idOf)[0], some?.eventId)
  const range = { recordedFrom: from.replace(/^\d+/, '2020'), recordedBefore: '2999-01-01T00:00:00Z', reason }
  const replayed = await administrator.replayWebhookDeliveries({ webhookEndpointId, body: range })
  assert.equal(replayed.deliveryCount, 2, 'the dead ones')
  await hooks.workUntil(() => hooks.at('/lost').length === 3)
  assert.equal(new Set(hooks.at('/lost').map(idOf)).size, 3)
  const all = await administrator.replayWebhookDeliveries({ webhookEndpointId, body: { ...range, status: 'any' } })
  assert.equal(all.deliveryCount, 3)
  await hooks.workUntil(() => hooks.at('/lost').length === 6)
  const { data } = await auditor.listAuditEntries({ query: { entityId: webhookEndpointId, limit: 100 } })
  const audited = data.filter(({ operationId }) => operationId === 'replayWebhookDeliveries')
  assert.deepEqual(
    audited.map((entry) => [entry.reason, entry.changes.deliveryCount]),
    [
      [reason, 2],
      [reason, 3],
    ],
  )
  await drop(webhookEndpointId)
})

test('one loan: its events arrive in the order of their versions, however the receiver falters, and others go on meanwhile', async () => {
  const { webhookEndpointId } = await hooks.endpointAt('/loans', { eventTypes: ['loan.*'] })
  const lender = lenderOf(hooks.gateway, 'himal')
  const terms = { amount: '50000.00', instalmentCount: 6, terms: {} } as const
  const [one, other] = [
    await lender.lend({ code: 'order-a', ...terms }),
    await lender.lend({ code: 'order-b', ...terms }),
  ]
  const valueOn = await lender.today()
  for (let turn = 0; turn < 4; turn += 1) {
    for (const { id: loanId } of [one, other]) {
      await hooks.staff.servicingOfficer.recordRepayment({ loanId, body: { amount: '10.00', valueOn } })
    }
  }
  let calls = 0
  const accepted: Schemas['Event'][] = []
  hooks.answers.set('/loans', (response, { event }) => {
    calls += 1
    const falters = event.subject.id === one.id && calls % 3 === 0
    if (!falters) accepted.push(event)
    response.writeHead(falters ? 500 : 204).end()
  })
  const versionsOf = (loanId: string) =>
    accepted.flatMap((event) => (event.subject.id === loanId ? [event.aggregateVersion] : []))
  const complete = Array.from({ length: 6 }, (_, index) => index + 1)
  await hooks.workUntil(async () => {
    if (versionsOf(other.id).length < 6) return false
    hooks.pass(6 * 60 * seconds)
    return versionsOf(one.id).length === 6
  })
  assert.deepEqual(versionsOf(one.id), complete)
  assert.deepEqual(versionsOf(other.id), complete)
  hooks.answers.delete('/loans')
  hooks.got.length = 0
  const range = { recordedFrom: '2020-01-01T00:00:00Z', recordedBefore: '2999-01-01T00:00:00Z', reason: 'Lost.' }
  await hooks.staff.administrator.replayWebhookDeliveries({ webhookEndpointId, body: { ...range, status: 'any' } })
  await hooks.workUntil(() => hooks.at('/loans').length >= 12)
  const again = hooks.at('/loans').flatMap(({ event }) => (event.subject.id === one.id ? [event.aggregateVersion] : []))
  assert.deepEqual(again, complete, 'a replay keeps the order')
  await drop(webhookEndpointId)
})

test("a partner's endpoint is sent what the partner is told of, without details", async () => {
  const { data: partners } = await hooks.staff.administrator.listPartners()
  const partnerId = partners.find(({ code }) => code === 'kaveri-bank')?.id as string
  const { webhookEndpointId } = await hooks.endpointAt('/kaveri', { partnerId })
  const whole = await hooks.endpointAt('/whole', { eventTypes: ['party.created'] })
  await happen()
  await hooks.workUntil(() => hooks.at('/whole').length === 1)
  assert.equal(hooks.at('/kaveri').length, 0)
  const unknown = wireId('partner', newId('partner'))
  await assert.rejects(hooks.endpointAt('/x', { partnerId: unknown }), (error) => isProblem(error, 'partner.not_found'))
  for (const id of [webhookEndpointId, whole.webhookEndpointId]) await drop(id)
})

test('what is not there, not current or not allowed is refused in the words of its noun', async () => {
  const { administrator } = hooks.staff
  const { webhookEndpointId } = await hooks.endpointAt('/words')
  const unknown = wireId('webhook_endpoint', newId('webhook_endpoint'))
  const refused = (code: Parameters<typeof isProblem>[1], call: Promise<unknown>) =>
    assert.rejects(call, (error) => isProblem(error, code))
  await refused('webhook_endpoint.not_found', administrator.getWebhookEndpoint({ webhookEndpointId: unknown }))
  const delivery = { webhookEndpointId, webhookDeliveryId: wireId('webhook_delivery', newId('webhook_delivery')) }
  await refused('webhook_delivery.not_found', administrator.listWebhookAttempts(delivery))
  await refused(
    'webhook_delivery.not_found',
    administrator.replayWebhookDelivery({ ...delivery, body: { reason: 'x' } }),
  )
  const url = 'https://169.254.169.254/latest/meta-data/'
  await refused('webhook_endpoint.url_refused', administrator.createWebhookEndpoint({ body: { url } }))
  const change = { webhookEndpointId, body: { url } }
  await refused('webhook_endpoint.url_refused', administrator.updateWebhookEndpoint(change, { ifMatch: 1 }))
  await refused('version.stale', administrator.updateWebhookEndpoint(change, { ifMatch: 7 }))
  await drop(webhookEndpointId)
  await refused('webhook_endpoint.not_found', administrator.getWebhookEndpoint({ webhookEndpointId }))
})
