// Seals the audit trail of every tenant every second or two, off the path of the money, and writes its heads down outside the database.
import { anchorHeads, getAuditHead, type Signer, sealEntries } from '../contexts/audit/index.ts'
import type { Directory, Door } from '../contexts/tenancy/index.ts'
import type { Transaction } from '../platform/database.ts'
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
  const tenantsToVisit = rememberVisits(engine)
  const rounds = repeat(everyMilliseconds, async () =>
    eachTenant(await tenantsToVisit(), async (tenant) => {
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

/** Seals all there is, in a transaction of the tenant that nobody else is in. */
export async function sealAll(tx: Transaction, signer: Signer): Promise<void> {
  const { rows } = await tx.raw('select tenant_id from tenant_profile')
  const sealing = { tx, tenantId: rows[0].tenant_id, sealedAt: new Date().toISOString() }
  while ((await sealEntries(sealing, signer)) > 0);
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
