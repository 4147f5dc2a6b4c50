// Seals the audit trail of every tenant every few seconds, off the path of the money.
import { sealEntries } from '../contexts/audit/index.ts'
import type { Log } from '../platform/log.ts'
import type { Engine } from './assemble.ts'

export interface Repeating {
  stop(): Promise<void>
}

export function startSealer(engine: Engine, log: Log, everyMilliseconds = 2_000): Repeating {
  return repeat(everyMilliseconds, async () => {
    for (const tenant of await engine.directory.slugs()) {
      await engine.runner
        .runAsSystem({ tenant, operationId: 'sealAudit', name: 'sealer' }, (work) =>
          sealEntries(work.tx, engine.signer, work.recordedAt),
        )
        .catch((error) => log.warn({ tenant, err: error }, 'sealing waits for the next round'))
    }
  })
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
