// A gateway with a worker on a clock of its own, and a receiver of webhooks on this machine.
import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Schemas } from '../../sdk/src/index.ts'
import { createDispatcher, type Dispatcher, type DispatcherOptions } from '../../src/bin/webhooks.ts'
import { createWebhookSender } from '../../src/connectors/webhook-sender.ts'
import { createLog } from '../../src/platform/log.ts'
import { type StaffClients, staffOf } from './fixtures.ts'
import { startGateway, type TestGateway } from './gateway.ts'

export interface Got {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly event: Schemas['Event']
  readonly gotAt: number
}

export interface Webhooks {
  readonly gateway: TestGateway
  readonly staff: StaffClients
  readonly base: string
  /** What arrived, in its order. */
  readonly got: Got[]
  /** What each path answers; 204 where nothing is set. */
  readonly answers: Map<string, (response: ServerResponse, message: Got) => void>
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

export const idOf = ({ headers }: Got) => headers['webhook-id'] as string

export async function startWebhookGround(): Promise<Webhooks> {
  const gateway = await startGateway()
  const staff = staffOf(gateway, 'himal')
  const got: Got[] = []
  const answers: Webhooks['answers'] = new Map()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      const path = request.url ?? ''
      const message = { path, headers: request.headers, body, event: JSON.parse(body), gotAt: performance.now() }
      got.push(message)
      const answer = answers.get(path)
      if (answer) answer(response, message)
      else response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
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
      server.closeAllConnections()
      server.close()
      await gateway.stop()
    },
  }
}
