// What is kept for a time only, and deleted when that has passed: off the path of requests, a few rows at a time.
import type { Log } from '../platform/log.ts'
import { deleteOldKeys } from '../runner/delete-old-keys.ts'
import type { Engine } from './assemble.ts'
import { eachTenant } from './each-tenant.ts'
import { type Repeating, repeat } from './sealer.ts'

const everyTenMinutes = 600_000

/** Deletes idempotency keys that have been kept for long enough, in every tenant, every ten minutes. */
export function startKeeping(engine: Engine, log: Log, everyMilliseconds = everyTenMinutes): Repeating {
  return repeat(everyMilliseconds, async () =>
    eachTenant(await engine.directory.slugs(), async (tenant) => {
      try {
        const deletedKeyCount = await deleteOldKeysOf(engine, tenant)
        if (deletedKeyCount > 0) log.info({ tenant, deletedKeyCount }, 'old idempotency keys are deleted')
      } catch (error) {
        log.warn({ tenant, err: error }, 'old idempotency keys wait for the next round')
      }
    }),
  )
}

/** In transactions of their own; returns how many. */
export async function deleteOldKeysOf(engine: Engine, tenant: string): Promise<number> {
  const entry = { tenant, kind: 'system', partnerId: null, readOnly: false, ignoresDay: true } as const
  let deleted = 0
  for (;;) {
    const { count, isDone } = await engine.door.open(entry, ({ tx }) => deleteOldKeys(tx))
    deleted += count
    if (isDone) return deleted
  }
}
