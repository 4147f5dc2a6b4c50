// The worker in production: seals the audit trail, sends webhooks, deletes old idempotency keys, and closes the business day of each
// tenant when its night has come.
import { closeThrough } from '../close-of-business/close-business-day.ts'
import { createWebhookSender } from '../connectors/webhook-sender.ts'
import { expireProposals } from '../contexts/approvals/index.ts'
import { type LocalDate, localDate } from '../kernel/local-date.ts'
import { createLog, type Log } from '../platform/log.ts'
import type { Engine } from './assemble.ts'
import { startKeeping } from './keeping.ts'
import { lookAtTenants } from './look-at-tenants.ts'
import { onStop, openGatewayEngine, readProcessContext, requireControlPlane, runMain } from './process-context.ts'
import { repeat, startSealer } from './sealer.ts'
import { requireSafeStart } from './startup-check.ts'
import { startWebhooks } from './webhooks.ts'

const everyMinute = 60_000

runMain(async () => {
  const context = await readProcessContext('production')
  const log = createLog({ level: context.config.logLevel })
  const engine = openGatewayEngine(context, log)
  await requireControlPlane(engine)
  await requireSafeStart(engine, context.config, context.secrets)
  const looks = lookAtTenants(engine, log)
  const sealer = startSealer(engine, log)
  const send = createWebhookSender({ allowLoopback: context.config.webhookLoopback })
  const webhooks = startWebhooks(engine, send, log)
  const nights = repeat(everyMinute, () => closeNights(engine, log))
  const proposals = repeat(everyMinute, () => endLateProposals(engine, log))
  const keeping = startKeeping(engine, log)
  log.info('the worker is at work')
  onStop(async () => {
    await keeping.stop()
    await nights.stop()
    await proposals.stop()
    await webhooks.stop()
    await sealer.stop()
    await looks.stop()
    await engine.close()
  })
})

/** Closes each day that has passed in the tenant's own time zone. A sandbox has its own clock and is left alone. */
async function closeNights(engine: Engine, log: Log): Promise<void> {
  for (const tenant of await engine.directory.slugs()) {
    try {
      const night = await nightOf(engine, tenant)
      if (night === null) continue
      const closed = await closeThrough(engine.runner, tenant, night.open, night.today)
      log.info({ tenant, closedDayCount: closed.length }, 'business days are closed')
    } catch (error) {
      log.error({ tenant, err: error }, 'the business day stays unclosed')
    }
  }
}

/** Proposals that nobody decided on in time. They count as expired from their instant on; this says so in the trail. */
async function endLateProposals(engine: Engine, log: Log): Promise<void> {
  for (const tenant of await engine.directory.slugs()) {
    await engine.runner
      .runAsSystem({ tenant, operationId: 'expireProposals', name: 'worker' }, expireProposals)
      .catch((error) => log.warn({ tenant, err: error }, 'late proposals wait for the next round'))
  }
}

async function nightOf(engine: Engine, tenant: string): Promise<{ open: LocalDate; today: LocalDate } | null> {
  return engine.door.open(
    { tenant, kind: 'system', partnerId: null, readOnly: true },
    async ({ profile, businessDate }) => {
      const today = civilDayIn(profile.timeZone, new Date())
      return profile.sandbox || today <= businessDate ? null : { open: businessDate, today }
    },
  )
}

function civilDayIn(timeZone: string, instant: Date): LocalDate {
  return localDate(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant))
}
