// Looks at every tenant's catalogue when a process starts and now and then, so that a drifted one is named before anybody calls.
import type { Log } from '../platform/log.ts'
import type { Engine } from './assemble.ts'
import { type Repeating, repeat } from './sealer.ts'

const everyFiveMinutes = 300_000

/** One tenant after the other, beside the work of the process. */
export function lookAtTenants(engine: Engine, log: Log, everyMilliseconds = everyFiveMinutes): Repeating {
  const round = async () => {
    for (const tenant of await engine.directory.slugs()) {
      await engine.door
        .open({ tenant, kind: 'system', partnerId: null, readOnly: true }, async () => undefined)
        .catch((error) => log.warn({ tenant, code: error.code }, 'the tenant is not available'))
    }
  }
  const first = round().catch((error) => log.warn({ code: error.code }, 'the tenants could not be looked at'))
  const later = repeat(everyMilliseconds, round)
  return {
    stop: async () => {
      await later.stop()
      await first
    },
  }
}
