// Partners manage their own webhook endpoints with keys of their own: everything on what is theirs, and nothing else is there.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createLokta, isProblem, type Lokta, type ProblemCode, verifyWebhook } from '../../sdk/src/index.ts'
import { disbursedLoan, factsOf, type PartnerKey, partnerKey } from '../../test/support/fixtures.ts'
import { type Got, idOf, startWebhookGround, type Webhooks } from '../../test/support/webhooks.ts'
import { newId, wireId } from '../platform/ids.ts'

const tenant = 'himal'
const { partnerCodes, arrangementCode: arrangement } = factsOf(tenant)
let hooks: Webhooks
let sourcing: PartnerKey
let coLender: PartnerKey
let other: PartnerKey

before(async () => {
  hooks = await startWebhookGround()
  const key = (partner: string) => partnerKey(hooks.gateway, { tenant, partner })
  sourcing = await key(partnerCodes.sourcing)
  coLender = await key(partnerCodes.coLender)
  other = await key(partnerCodes.otherCoLender)
})
after(() => hooks.stop())

async function isRefused(code: ProblemCode, ...calls: (() => Promise<unknown>)[]): Promise<void> {
  for (const call of calls) await assert.rejects(call, (error) => isProblem(error, code), `${call}: ${code}`)
}

const reason = 'The receiver was down.'
const everything = {
  recordedFrom: '2020-01-01T00:00:00Z',
  recordedBefore: '2040-01-01T00:00:00Z',
  status: 'any',
  reason,
}

const make = (client: Lokta, path: string, eventTypes: string[] = []) =>
  client.createWebhookEndpoint({ body: { url: `${hooks.base}${path}`, eventTypes } })

/** Every operation that names an endpoint. */
function operationsOn(client: Lokta, webhookEndpointId: string, webhookDeliveryId: string) {
  const named = { webhookEndpointId, webhookDeliveryId }
  return {
    endpoint: [
      () => client.getWebhookEndpoint({ webhookEndpointId }),
      () => client.updateWebhookEndpoint({ webhookEndpointId, body: { description: 'Mine.' } }, { ifMatch: 1 }),
      () => client.rotateWebhookSecret({ webhookEndpointId, body: { overlapHours: 1 } }),
      () => client.pingWebhookEndpoint({ webhookEndpointId }),
      () => client.listWebhookDeliveries({ webhookEndpointId }),
      () => client.replayWebhookDeliveries({ webhookEndpointId, body: everything as never }),
      () => client.deleteWebhookEndpoint({ webhookEndpointId }),
      () => client.replayWebhookDelivery({ ...named, body: { reason } }),
    ],
    delivery: [() => client.listWebhookAttempts(named)],
  }
}

test('a partner makes an endpoint, is sent a signed test, changes it, rotates its secret, replays and deletes it', async () => {
  const { client, partnerId } = coLender
  const made = await make(client, '/own')
  assert.equal(made.partnerId, partnerId)
  const { id: webhookEndpointId } = made
  const { secret } = await client.rotateWebhookSecret({ webhookEndpointId, body: { overlapHours: 0 } })
  const ping = await client.pingWebhookEndpoint({ webhookEndpointId })
  await hooks.workUntil(() => hooks.at('/own').length > 0)
  const [message] = hooks.at('/own') as [Got]
  await verifyWebhook(secret as string, message.headers, message.body)
  await assert.rejects(verifyWebhook(made.secret as string, message.headers, message.body))
  const { data: deliveries } = await client.listWebhookDeliveries({ webhookEndpointId })
  assert.deepEqual(
    deliveries.map(({ id, status }) => [id, status]),
    [[ping.id, 'delivered']],
  )
  const delivery = { webhookEndpointId, webhookDeliveryId: ping.id }
  const { data: attempts } = await client.listWebhookAttempts(delivery)
  assert.deepEqual(
    attempts.map(({ number, responseStatus }) => [number, responseStatus]),
    [[1, 204]],
  )
  assert.equal((await client.replayWebhookDelivery({ ...delivery, body: { reason } })).status, 'pending')
  await hooks.workUntil(() => hooks.at('/own').length > 1)
  const { version } = await client.getWebhookEndpoint({ webhookEndpointId })
  const change = { webhookEndpointId, body: { status: 'disabled' } } as const
  assert.equal((await client.updateWebhookEndpoint(change, { ifMatch: version })).disabledBecause, 'requested')
  await isRefused('webhook_endpoint.not_active', () => client.pingWebhookEndpoint({ webhookEndpointId }))
  await client.deleteWebhookEndpoint({ webhookEndpointId })
  await isRefused('webhook_endpoint.not_found', () => client.getWebhookEndpoint({ webhookEndpointId }))
  assert.deepEqual((await client.listWebhookEndpoints()).data, [])
})

test("another's endpoint, the lender's own, and none at all are the same to a partner: not there", async () => {
  const theirs = await make(coLender.client, '/theirs')
  const lenders = await make(hooks.staff.administrator, '/lenders')
  const unknown = wireId('webhook_endpoint', newId('webhook_endpoint'))
  const ping = await coLender.client.pingWebhookEndpoint({ webhookEndpointId: theirs.id })
  for (const { client } of [other, sourcing]) {
    for (const id of [theirs.id, lenders.id, unknown]) {
      const { endpoint, delivery } = operationsOn(client, id, ping.id)
      await isRefused('webhook_endpoint.not_found', ...endpoint)
      await isRefused('webhook_delivery.not_found', ...delivery)
    }
    assert.deepEqual((await client.listWebhookEndpoints()).data, [])
  }
  const own = (await coLender.client.listWebhookEndpoints()).data.map(({ id }) => id)
  assert.deepEqual(own, [theirs.id])
  // A delivery of its own under an endpoint of another is no way in either.
  const mine = await make(other.client, '/mine')
  const body = { reason }
  const crossed = { webhookEndpointId: mine.id, webhookDeliveryId: ping.id, body }
  await isRefused('webhook_delivery.not_found', () => other.client.replayWebhookDelivery(crossed))
  // The lender sees all of them, and whose they are.
  const { data } = await hooks.staff.administrator.listWebhookEndpoints()
  const owners = new Map(data.map(({ id, partnerId }) => [id, partnerId]))
  assert.deepEqual([owners.get(theirs.id), owners.get(lenders.id)], [coLender.partnerId, null])
  for (const id of [theirs.id, lenders.id, mine.id])
    await hooks.staff.administrator.deleteWebhookEndpoint({ webhookEndpointId: id })
})

test('what a partner makes is its own; for another it makes none; what the lender made for it is its own too', async () => {
  const { client, partnerId } = sourcing
  const url = `${hooks.base}/named`
  const named = await client.createWebhookEndpoint({ body: { url, partnerId } })
  assert.equal(named.partnerId, partnerId)
  await isRefused('partner.not_found', () =>
    client.createWebhookEndpoint({ body: { url, partnerId: coLender.partnerId } }),
  )
  await isRefused('webhook_endpoint.url_refused', () =>
    client.createWebhookEndpoint({ body: { url: 'https://10.0.0.8/inside' } }),
  )
  const given = await hooks.staff.administrator.createWebhookEndpoint({ body: { url, partnerId } })
  for (const { id } of [named, given]) await client.deleteWebhookEndpoint({ webhookEndpointId: id })
})

test('an endpoint is sent exactly what the feed of its partner tells, without data', async () => {
  const endpoints = [
    [sourcing, await make(sourcing.client, '/sourcing')],
    [coLender, await make(coLender.client, '/co-lender')],
    [other, await make(other.client, '/other')],
  ] as const
  const { loanId, disbursedOn } = await disbursedLoan(hooks.gateway, { tenant, arrangement, broughtBy: sourcing })
  const repayment = { amount: '100.00', valueOn: disbursedOn }
  await hooks.staff.servicingOfficer.recordRepayment({ loanId, body: repayment })
  const isRepaid = (path: string) => hooks.at(path).some(({ body }) => body.includes('loan.repayment_recorded'))
  await hooks.workUntil(() => isRepaid('/sourcing') && isRepaid('/co-lender'))
  for (const [{ client }, { url, createdAt, id }] of endpoints) {
    const told = await client.listEvents({ query: { limit: 100, 'recordedAt[gte]': createdAt } })
    const sent = hooks.at(new URL(url).pathname)
    assert.deepEqual(sent.map(idOf).sort(), told.data.map((event) => event.id).sort())
    for (const { body } of sent) assert.deepEqual(JSON.parse(body).data, {})
    const deliveries = await client.listWebhookDeliveries({ webhookEndpointId: id, query: { limit: 100 } })
    assert.equal(deliveries.data.length, sent.length)
    await client.deleteWebhookEndpoint({ webhookEndpointId: id })
  }
  assert.deepEqual([hooks.at('/sourcing').length > 0, hooks.at('/other')], [true, []])
})

test('an endpoint that is switched off for its answers is told of in the feed of its partner, and of no other', async () => {
  const { id: webhookEndpointId } = await make(coLender.client, '/gone')
  hooks.answers.set('/gone', (response) => response.writeHead(410).end())
  await coLender.client.pingWebhookEndpoint({ webhookEndpointId })
  const isDisabled = async () => (await coLender.client.getWebhookEndpoint({ webhookEndpointId })).status === 'disabled'
  await hooks.workUntil(isDisabled)
  const query = { type: 'webhook_endpoint.*', limit: 100 }
  const heard = async ({ client }: PartnerKey) =>
    (await client.listEvents({ query })).data.map(({ type, subject, data }) => [type, subject.id, data])
  await hooks.workUntil(async () => (await heard(coLender)).length > 0)
  assert.deepEqual(await heard(coLender), [['webhook_endpoint.disabled', webhookEndpointId, {}]])
  assert.deepEqual([await heard(other), await heard(sourcing)], [[], []])
  await coLender.client.deleteWebhookEndpoint({ webhookEndpointId })
})

test('a partner has ten endpoints at most, also when two are made at once; those of others do not count', async () => {
  const { client } = other
  const nine: string[] = []
  for (let count = 0; count < 9; count += 1) nine.push((await make(client, '/many')).id)
  const atOnce = await Promise.allSettled([make(client, '/many'), make(client, '/many')])
  assert.deepEqual(atOnce.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const refusal = atOnce.find((each) => each.status === 'rejected')
  assert.ok(isProblem(refusal?.reason, 'webhook_endpoint.too_many'))
  assert.deepEqual([refusal?.reason.status, refusal?.reason.facts], [409, { limit: 10 }])
  const elsewhere = await make(coLender.client, '/elsewhere')
  await coLender.client.deleteWebhookEndpoint({ webhookEndpointId: elsewhere.id })
  await client.deleteWebhookEndpoint({ webhookEndpointId: nine[0] as string })
  await make(client, '/many')
  await isRefused('webhook_endpoint.too_many', () => make(client, '/many'))
})

test('it takes the scope, and only keys of partners may hold it', async () => {
  const { client } = await partnerKey(hooks.gateway, {
    tenant,
    partner: partnerCodes.coLender,
    scopes: ['events.read'],
  })
  const id = wireId('webhook_endpoint', newId('webhook_endpoint'))
  const { endpoint, delivery } = operationsOn(client, id, wireId('webhook_delivery', newId('webhook_delivery')))
  await isRefused('permission.denied', ...endpoint, ...delivery, () => make(client, '/never'))
  await isRefused('api_key.scope_not_for_kind', () =>
    hooks.staff.administrator.createApiKey({ body: { name: 'ours', kind: 'staff', scopes: ['webhooks.manage'] } }),
  )
  const stranger = createLokta({ baseUrl: hooks.gateway.url, credential: 'lk_test_himal_nothing' })
  await isRefused('credential.invalid', () => make(stranger, '/never'))
})
