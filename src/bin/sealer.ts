// Seals the audit trail of every tenant every second or two, off the path of the money, and writes its heads down outside the database.
import { anchorHeads, getAuditHead, sealEntries } from '../contexts/audit/index.ts'
import type { Log } from '../platform/log.ts'
import type { Engine } from './assemble.ts'
import { eachTenant } from './each-tenant.ts'

export interface Repeating {
  stop(): Promise<void>
}

/** Sealing that is later than this is told to operators. */
const lateSeconds = 10

export function startSealer(engine: Engine, log: Log, everyMilliseconds = 1_000): Repeating {
  // One that hangs, on a lock or a node, keeps its turn until it ends and delays no other tenant.
  const turns = new Map<string, Promise<unknown>>()
  const rounds = repeat(everyMilliseconds, async () =>
    eachTenant(await engine.directory.slugs(), async (tenant) => {
      if (turns.has(tenant)) return
      const turn = sealTenant(engine, tenant, log)
        .catch((error) => log.warn({ tenant, err: error }, 'sealing waits for the next round'))
        .finally(() => turns.delete(tenant))
      turns.set(tenant, turn)
      await Promise.race([turn, patience(everyMilliseconds)])
    }),
  )
  return {
    stop: async () => {
      await rounds.stop()
      await Promise.all(turns.values())
    },
  }
}

function patience(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

/** Seals what a tenant has, in transactions of their own, then anchors what was sealed. */
export async function sealTenant(engine: Engine, tenant: string, log: Log): Promise<number> {
  const entry = { tenant, kind: 'system', partnerId: null, ignoresDay: true } as const
  let sealed = 0
  for (;;) {
    const sealedAt = new Date().toISOString()
    const count = await engine.door.open({ ...entry, readOnly: false }, ({ tx, profile }) =>
      sealEntries({ tx, tenantId: profile.id, sealedAt }, engine.signer),
    )
    if (count === 0) break
    sealed += count
  }
  await engine.door.open({ ...entry, readOnly: true }, async ({ tx, profile }) => {
    if (engine.anchors) await anchorHeads(tx, profile, engine.anchors)
    const { lagSeconds, pendingEntryCount } = await getAuditHead(tx)
    if (lagSeconds > lateSeconds) log.error({ tenant, lagSeconds, pendingEntryCount }, 'the audit trail is sealed late')
  })
  return sealed
}

/** Runs `round` again and again, one at a time, until stopped; `stop` waits for the round that is running. */
export function repeat(everyMilliseconds: number, round: () => Promise<void>): Repeating {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false
  const next = () => {
    if (stopped) return
    timer = setTimeout(() => {
      running = round()
        .catch(() => undefined)
        .then(next)
    }, everyMilliseconds)
  }
  next()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
