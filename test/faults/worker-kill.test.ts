// A worker is killed by SIGKILL after a message was sent and before that was written down, again and again (T22): each message
// arrives at least once, always with the same bytes, and who keeps its ids has it once. WORKER_KILLS=100 is the long run.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type StaffClients, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { idOf, type Receiver, startReceiver } from '../support/receiver.ts'
import { expectBooksHold } from '../support/repayments.ts'
import { startWorkerProcess } from '../support/worker-process.ts'

const kills = Number(process.env.WORKER_KILLS ?? 2)
/** How many events each worker finds. */
const perWorker = 3
let gateway: TestGateway
let staff: StaffClients
let receiver: Receiver

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
  receiver = await startReceiver()
})
after(async () => {
  receiver?.stop()
  await gateway.stop()
})

async function until(what: string, done: () => boolean | Promise<boolean>): Promise<void> {
  // Transactions of other tests on this server may hold new events back for a while.
  for (const end = Date.now() + 60_000; !(await done()); await pause(20)) assert.ok(Date.now() < end, what)
}

test(`a worker is killed between sending and marking, ${kills} times: each message arrives, by its id once`, async () => {
  const { id: webhookEndpointId } = await staff.administrator.createWebhookEndpoint({
    body: { url: `${receiver.base}/hook`, eventTypes: ['party.created'] },
  })
  const happened = new Set<string>()
  for (let kill = 0; kill < kills; kill += 1) {
    for (let index = 0; index < perWorker; index += 1) {
      const body = { kind: 'person' as const, fullName: 'Anjali Rao', country: 'IN' }
      happened.add((await staff.underwriter.createParty({ body })).id)
    }
    const worker = await startWorkerProcess(gateway, { point: 'after send before mark', hit: 1 + (kill % perWorker) })
    try {
      await until('the worker sent nothing', () => worker.hasStruck())
    } finally {
      await worker.kill()
    }
  }
  const sentByTheDead = receiver.got.length
  assert.ok(sentByTheDead >= kills, 'each of the dead had sent something')

  const last = await startWorkerProcess(gateway, null)
  try {
    await until('not everything was delivered', async () => (await countDelivered(webhookEndpointId)) === happened.size)
  } finally {
    await last.kill()
  }
  const byId = new Map(receiver.got.map((message) => [idOf(message), message]))
  assert.equal(byId.size, kills * perWorker)
  assert.deepEqual(new Set([...byId.values()].map(({ event }) => event.subject.id)), happened)
  for (const message of receiver.got)
    assert.equal(message.body, byId.get(idOf(message))?.body, 'the same bytes each time')
  assert.ok(receiver.got.length >= happened.size + kills, 'what a dead worker had sent unmarked was sent again')
  await expectBooksHold(staff)
})

async function countDelivered(webhookEndpointId: string): Promise<number> {
  const query = { status: 'delivered', limit: 100 } as const
  let count = 0
  for await (const _ of staff.administrator.listWebhookDeliveriesItems({ webhookEndpointId, query })) count += 1
  return count
}
