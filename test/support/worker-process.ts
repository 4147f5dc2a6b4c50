// The worker that sends webhooks, in a process of its own on the databases of a test's gateway: to be killed between sending and
// writing that down. Run as a program it works.
import { startWebhooks } from '../../src/bin/webhooks.ts'
import { createWebhookSender } from '../../src/connectors/webhook-sender.ts'
import { awaitDoom, type DoomedProcess, openDoomedContext, type Strike, startDoomedProcess } from './doomed-process.ts'
import type { TestGateway } from './gateway.ts'

/** Longer than the lease of who sends: what a dead worker held, the next one takes. */
const leaseMilliseconds = 61_000
let started = 0

/** Starts a worker whose clock is a lease later than that of the one before it. Without a strike it lives on. */
export async function startWorkerProcess(gateway: TestGateway, strike: Strike | null): Promise<DoomedProcess> {
  started += 1
  const env = { WORKER_AHEAD: String(started * leaseMilliseconds) }
  const worker = await startDoomedProcess(gateway, import.meta.filename, env)
  await worker.arm(strike)
  return worker
}

async function work(env: NodeJS.ProcessEnv): Promise<void> {
  const { engine, log } = await openDoomedContext(env)
  awaitDoom()
  const send = createWebhookSender({ allowLoopback: true, timeoutMilliseconds: 5_000 })
  const now = () => new Date(Date.now() + Number(env.WORKER_AHEAD))
  // Nothing is sent before it is known when it dies.
  process.once('message', () => startWebhooks(engine, send, log, { everyMilliseconds: 50, now }))
  console.log('ready')
}

if (process.argv[1] === import.meta.filename) await work(process.env)
