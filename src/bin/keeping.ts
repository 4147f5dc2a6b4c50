// What is kept for a time only, and deleted when that has passed: off the path of requests, a few rows at a time.
import type { Log } from '../platform/log.ts'
import { deleteOldKeys } from '../runner/idempotency.store.ts'
import type { Engine } from './assemble.ts'
import { eachTenant } from './each-tenant.ts'
import { type Repeating, repeat } from './sealer.ts'

const everyTenMinutes = 600_000
/** Keys of one transaction: it is over before anybody waits for it. */
const keysAtOnce = 500

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
  let deleted = 0
  for (;;) {
    const count = await engine.door.open(
      { tenant, kind: 'system', partnerId: null, readOnly: false, ignoresDay: true },
      ({ tx }) => deleteOldKeys(tx, keysAtOnce),
    )
    deleted += count
    if (count < keysAtOnce) return deleted
  }
}
