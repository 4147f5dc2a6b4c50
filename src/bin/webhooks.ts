// Sends webhooks: every second it hands new events out, and sends what is due, in tenants that have an endpoint. Slow receivers hold up nobody but themselves.
import type { WebhookSender } from '../connectors/webhook-sender.ts'
import {
  type AttemptOutcome,
  claimDeliveries,
  handOutEvents,
  type Outgoing,
  type SecretCipher,
  settleDelivery,
} from '../contexts/events/index.ts'
import { reach } from '../platform/failpoint.ts'
import type { Log } from '../platform/log.ts'
import type { Runner } from '../runner/run-work.ts'
import type { Engine } from './assemble.ts'
import { eachTenant } from './each-tenant.ts'
import { type Repeating, repeat } from './sealer.ts'
import { takersOf } from './webhook-tenants.ts'

export interface DispatcherOptions {
  readonly runner: Runner
  readonly cipher: SecretCipher
  readonly send: WebhookSender
  readonly log: Log
  readonly now?: () => Date
}

export interface Dispatcher {
  /** Hands out and sends what is due; resolves when the sending has begun. */
  round(tenant: string): Promise<void>
  /** Resolves when nothing is on its way and nothing more is due. */
  settled(): Promise<void>
}

/** Longer than any attempt can take: whoever holds a lease past that has died. */
const leaseMilliseconds = 60_000
const perEndpoint = 4

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { runner, cipher, send, log, now = () => new Date() } = options
  const underWay = new Set<Promise<void>>()
  const track = (doing: Promise<void>) => {
    const tracked = doing.finally(() => underWay.delete(tracked))
    underWay.add(tracked)
  }

  async function round(tenant: string): Promise<void> {
    const order = { tenant, operationId: 'deliverWebhooks', name: 'webhooks' }
    for (;;) {
      const { handedOut, outgoing } = await runner.runAsSystem(order, async (work) => ({
        handedOut: await handOutEvents(work),
        outgoing: await claimDeliveries(work, { cipher, now: now(), leaseMilliseconds, perEndpoint }),
      }))
      for (const sent of outgoing) track(deliver(tenant, sent))
      if (handedOut === 0) return
    }
  }

  async function deliver(tenant: string, sent: Outgoing): Promise<void> {
    try {
      reach('after webhook claim')
      const outcome: AttemptOutcome = await send(sent)
      reach('after send before mark')
      const order = { tenant, operationId: 'deliverWebhooks', name: 'webhooks' }
      await runner.runAsSystem(order, (work) => settleDelivery(work, sent, outcome, now()))
      // What waited for this one is due now.
      await round(tenant)
    } catch (error) {
      log.warn({ tenant, webhookDeliveryId: sent.deliveryId, err: error }, 'the delivery waits for its lease to end')
    }
  }

  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay)
  }

  return { round, settled }
}

export interface WebhookRounds {
  readonly everyMilliseconds?: number
  readonly now?: () => Date
}

/** Sends the webhooks of every tenant, round after round, until it is stopped. */
export function startWebhooks(engine: Engine, send: WebhookSender, log: Log, rounds: WebhookRounds = {}): Repeating {
  const { everyMilliseconds = 1_000, ...clock } = rounds
  const dispatcher = createDispatcher({ runner: engine.runner, cipher: engine.webhookCipher, send, log, ...clock })
  const hasTakers = takersOf(engine)
  const repeating = repeat(everyMilliseconds, async () =>
    eachTenant(await engine.directory.slugs(), async (tenant) => {
      try {
        if (await hasTakers(tenant)) await dispatcher.round(tenant)
      } catch (error) {
        log.warn({ tenant, err: error }, 'webhooks wait for the next round')
      }
    }),
  )
  return {
    stop: async () => {
      await repeating.stop()
      await dispatcher.settled()
    },
  }
}
