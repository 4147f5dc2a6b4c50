// Seals the audit trail of every tenant every few seconds, off the path of the money.
import { sealEntries } from '../contexts/audit/index.ts'
import type { Directory, Door } from '../contexts/tenancy/index.ts'
import type { Log } from '../platform/log.ts'
import type { Engine } from './assemble.ts'

export interface Repeating {
  stop(): Promise<void>
}

export function startSealer(engine: Engine, log: Log, everyMilliseconds = 2_000): Repeating {
  const tenantsToVisit = rememberVisits(engine)
  return repeat(everyMilliseconds, async () => {
    for (const tenant of await tenantsToVisit()) {
      await engine.runner
        .runAsSystem({ tenant, operationId: 'sealAudit', name: 'sealer' }, (work) =>
          sealEntries(work.tx, engine.signer, work.recordedAt),
        )
        .catch((error) => log.warn({ tenant, err: error }, 'sealing waits for the next round'))
    }
  })
}

/** An entry may have to wait for a transaction of somebody else's: a tenant is visited for so long after its last one. */
const visitedAfterEntry = 30_000

/** And now and then anyway, whatever the server counts. */
const visitedAnyway = 60_000

interface Visits {
  readonly count: string | undefined
  readonly changedAt: number
  readonly visitedAt: number
}

/** Which tenants may have entries to seal: two hundred idle ones cost one question, and not two hundred transactions. */
export function rememberVisits(
  engine: { readonly directory: Pick<Directory, 'slugs'>; readonly door: Pick<Door, 'countInserted'> },
  clock: () => number = () => performance.now(),
): () => Promise<string[]> {
  const visits = new Map<string, Visits>()
  return async () => {
    const counts = await engine.door.countInserted('audit_entry')
    const now = clock()
    return (await engine.directory.slugs()).filter((tenant) => {
      const known = visits.get(tenant)
      const count = counts.get(tenant)
      const isQuiet = known === undefined || (count !== undefined && known.count === count)
      const changedAt = isQuiet ? (known?.changedAt ?? Number.NEGATIVE_INFINITY) : now
      const due = !known || now - changedAt < visitedAfterEntry || now - known.visitedAt >= visitedAnyway
      visits.set(tenant, { count, changedAt, visitedAt: due ? now : known.visitedAt })
      return due
    })
  }
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
