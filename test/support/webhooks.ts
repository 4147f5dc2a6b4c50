// A gateway with a worker on a clock of its own, and a receiver of webhooks on this machine.
import assert from 'node:assert/strict'
import type { Schemas } from '../../sdk/src/index.ts'
import { createDispatcher, type Dispatcher, type DispatcherOptions } from '../../src/bin/webhooks.ts'
import { createWebhookSender } from '../../src/connectors/webhook-sender.ts'
import { createLog } from '../../src/platform/log.ts'
import { type StaffClients, staffOf } from './fixtures.ts'
import { startGateway, type TestGateway } from './gateway.ts'
import { type Got, type Receiver, startReceiver } from './receiver.ts'

export interface Webhooks extends Omit<Receiver, 'stop'> {
  readonly gateway: TestGateway
  readonly staff: StaffClients
  now(): Date
  pass(milliseconds: number): void
  dispatcher(more?: Partial<DispatcherOptions>): Dispatcher
  /** Lets everything that is due be sent, until it is done. Other databases of the server may hold new events back for a moment. */
  workUntil(done: () => boolean | Promise<boolean>, dispatcher?: Dispatcher): Promise<void>
  work(dispatcher?: Dispatcher): Promise<void>
  endpointAt(
    path: string,
    body?: Partial<Schemas['CreateWebhookEndpointRequest']>,
  ): Promise<{ webhookEndpointId: string; secret: string }>
  at(path: string): Got[]
  deliveriesOf(id: string, status?: Schemas['WebhookDelivery']['status']): Promise<Schemas['WebhookDelivery'][]>
  stop(): Promise<void>
}

export async function startWebhookGround(): Promise<Webhooks> {
  const gateway = await startGateway()
  const staff = staffOf(gateway, 'himal')
  const receiver = await startReceiver()
  const { base, got, answers } = receiver
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const dispatcherOf = (more: Partial<DispatcherOptions> = {}) => {
    const { runner, webhookCipher: cipher } = gateway.engine
    const send = createWebhookSender({ allowLoopback: true, timeoutMilliseconds: 1500 })
    return createDispatcher({ runner, cipher, send, log: createLog({ level: 'silent' }), now, ...more })
  }
  const work = async (dispatcher = dispatcherOf()) => {
    await dispatcher.round('himal')
    await dispatcher.settled()
  }
  return {
    gateway,
    staff,
    base,
    got,
    answers,
    now,
    pass: (milliseconds) => {
      ahead += milliseconds
    },
    dispatcher: dispatcherOf,
    work,
    workUntil: async (done, dispatcher = dispatcherOf()) => {
      for (const end = Date.now() + 30_000; !(await done()); ) {
        assert.ok(Date.now() < end, 'what was waited for did not come')
        await work(dispatcher)
      }
    },
    endpointAt: async (path, body = {}) => {
      const made = await staff.administrator.createWebhookEndpoint({ body: { url: `${base}${path}`, ...body } })
      return { webhookEndpointId: made.id, secret: made.secret as string }
    },
    at: (path) => got.filter((message) => message.path === path),
    deliveriesOf: async (webhookEndpointId, status) => {
      const query = { limit: 100, ...(status === undefined ? {} : { status }) }
      return (await staff.administrator.listWebhookDeliveries({ webhookEndpointId, query })).data
    },
    stop: async () => {
      receiver.stop()
      await gateway.stop()
    },
  }
}
