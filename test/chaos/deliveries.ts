// One cycle of chaos for the worker that sends webhooks: it meets its end at a named moment, another one comes, and the message must
// have arrived, under one id and with the same bytes each time; then the books are checked.
import { setTimeout as pause } from 'node:timers/promises'
import type { DoomedProcess, Strike } from '../support/doomed-process.ts'
import { type StaffClients, staffOf } from '../support/fixtures.ts'
import { idOf, type Receiver, startReceiver } from '../support/receiver.ts'
import { startWorkerProcess } from '../support/worker-process.ts'
import { faultsOfBooks, type Ground, type Outcome, type Plan } from './cycle.ts'

/** What stands for it among the commands. */
export const deliverWebhooks = 'deliverWebhooks'

/** How long a message may take, in milliseconds: a worker comes round every 50. */
const patience = 30_000

/** Runs the plan of a worker. */
export async function runDeliveryCycle(ground: Ground, { point, kills }: Plan): Promise<Outcome> {
  const staff = staffOf(ground.gateway, 'himal')
  const receiver = await startReceiver()
  const workers: DoomedProcess[] = []
  const startWorker = async (strike: Strike | null) => {
    const worker = await startWorkerProcess(ground.gateway, strike)
    workers.push(worker)
    return worker
  }
  try {
    const { id: webhookEndpointId } = await staff.administrator.createWebhookEndpoint({
      body: { url: `${receiver.base}/hook`, eventTypes: ['party.created'] },
    })
    const body = { kind: 'person' as const, fullName: 'Anjali Rao', country: 'IN' }
    const { id: subjectId } = await staff.underwriter.createParty({ body })
    const strike = { point, hit: 1, ...(kills === 'Postgres' ? { postmaster: await ground.postmaster() } : {}) }
    const doomed = await startWorker(strike)
    const wasStruck = await comes(() => doomed.hasStruck())
    const struckAt = performance.now()
    if (kills === 'Postgres') await ground.revive()
    await doomed.kill()
    const next = await startWorker(null)
    const hasArrived = await comes(async () => (await stateOf(staff, webhookEndpointId)) === 'delivered')
    const recoveryMilliseconds = performance.now() - struckAt
    await next.kill()
    const violations = hasArrived ? await faultsOf(staff, receiver, subjectId) : ['the message was not delivered']
    await staff.administrator.deleteWebhookEndpoint({ webhookEndpointId })
    return { wasStruck, violations: [...violations, ...(await faultsOfBooks(staff))], recoveryMilliseconds }
  } finally {
    for (const worker of workers) await worker.kill()
    receiver.stop()
  }
}

async function comes(done: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + patience
  while (!(await done())) {
    if (performance.now() > end) return false
    await pause(20)
  }
  return true
}

async function stateOf({ administrator }: StaffClients, webhookEndpointId: string): Promise<string | undefined> {
  return (await administrator.listWebhookDeliveries({ webhookEndpointId })).data[0]?.status
}

/** The event as the feed has it is what arrived, and nothing else did. */
async function faultsOf({ auditor }: StaffClients, { got }: Receiver, subjectId: string): Promise<string[]> {
  const { data: events } = await auditor.listEvents({ query: { subjectId } })
  const ids = new Set(got.map(idOf))
  const isTheEvent = events.length === 1 && ids.size === 1 && ids.has(events[0]?.id as string)
  const isTheSame = new Set(got.map(({ body }) => body)).size === 1
  return [
    ...(isTheEvent ? [] : [`the messages ${[...ids].join(', ')} arrived, of ${events.length} events`]),
    ...(isTheSame ? [] : ['it arrived with other bytes']),
  ]
}
