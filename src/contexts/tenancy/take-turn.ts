// Turns at a node's connections: a tenant that asks for many waits behind itself, not in front of others.
import { problem } from './problems.ts'

export interface Turns {
  /**
   * Runs `body` when fewer than `most` others of `key` are running, in the order of asking.
   * Throws tenant.busy when too many wait already, or when the turn does not come in time.
   */
  take<T>(key: string, most: number, body: () => Promise<T>): Promise<T>
}

export interface TurnsOptions {
  readonly longestQueue: number
  readonly patienceMilliseconds: number
}

interface Lane {
  running: number
  readonly waiting: Set<() => void>
}

export function openTurns(options: TurnsOptions): Turns {
  const lanes = new Map<string, Lane>()
  return {
    async take(key, most, body) {
      const lane = lanes.get(key) ?? { running: 0, waiting: new Set() }
      lanes.set(key, lane)
      if (lane.running < most) lane.running += 1
      // Whoever leaves hands its place over, so that nobody who comes later slips in between.
      else await turnIn(lane, options)
      try {
        return await body()
      } finally {
        const [next] = lane.waiting
        if (next !== undefined) {
          lane.waiting.delete(next)
          next()
        } else {
          lane.running -= 1
          if (lane.running === 0) lanes.delete(key)
        }
      }
    },
  }
}

function turnIn(lane: Lane, { longestQueue, patienceMilliseconds }: TurnsOptions): Promise<void> {
  if (lane.waiting.size >= longestQueue) throw problem('tenant.busy', { retryAfterSeconds: 1 })
  return new Promise((resolve, reject) => {
    const called = () => {
      clearTimeout(patience)
      resolve()
    }
    const patience = setTimeout(() => {
      lane.waiting.delete(called)
      reject(problem('tenant.busy', { retryAfterSeconds: 1 }))
    }, patienceMilliseconds)
    lane.waiting.add(called)
  })
}
