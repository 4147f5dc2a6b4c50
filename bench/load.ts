// Fires requests at a server for a while, and remembers how long each took.
import autocannon, { type Request } from 'autocannon'

export interface Target {
  readonly url: string
  /** The next request, never the same write twice. */
  next(): Request
}

/** What a target has done in all its rounds so far. */
export interface Tally {
  readonly milliseconds: number[]
  readonly failures: string[]
  elapsedSeconds: number
}

/** Requests that are under way at once: as many as the pool of a server has connections to spare. */
export const connections = 10

/** Nothing done yet. */
export function emptyTally(): Tally {
  return { milliseconds: [], failures: [], elapsedSeconds: 0 }
}

/** How hard a target is asked. */
export interface Pressure {
  readonly connections: number
  /** Requests a second; as many as are answered where there is none. */
  readonly overallRate?: number
}

/** One round of `seconds`, added to `tally`. */
export async function runRound(
  target: Target,
  seconds: number,
  tally: Tally,
  pressure: Pressure = { connections },
): Promise<void> {
  const begun = performance.now()
  const run = autocannon({
    url: target.url,
    ...pressure,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...target.next() }) }],
  })
  let last = begun
  run.on('response', (_client: unknown, status: number, _bytes: number, milliseconds: number) => {
    last = performance.now()
    if (status >= 200 && status < 300) tally.milliseconds.push(milliseconds)
    else tally.failures.push(`status ${status}`)
  })
  const { errors } = await run
  for (let count = 0; count < errors; count += 1) tally.failures.push('the connection failed')
  tally.elapsedSeconds += (last - begun) / 1000
}

/** Answers a second. */
export function rateOf({ milliseconds, elapsedSeconds }: Tally): number {
  return elapsedSeconds === 0 ? 0 : milliseconds.length / elapsedSeconds
}

/** Milliseconds within which `share` of all answers came, 0.95 for 95 %. */
export function percentile(tally: Tally, share: number): number {
  const sorted = [...tally.milliseconds].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/**
 * Two targets in turns (A B A B …), so that whatever else the machine does meets both alike. Each warms up first, uncounted.
 */
export async function compare(a: Target, b: Target, seconds: number, rounds: number): Promise<[Tally, Tally]> {
  const tallies: [Tally, Tally] = [emptyTally(), emptyTally()]
  const each = seconds / (2 * rounds)
  for (const target of [a, b]) await runRound(target, Math.max(2, each / 2), emptyTally())
  for (let round = 0; round < rounds; round += 1) {
    await runRound(a, each, tallies[0])
    await runRound(b, each, tallies[1])
  }
  return tallies
}

export interface Turns {
  readonly rounds: number
  /** Of one target in one round. */
  readonly seconds: number
  /** Of one target before anything counts; none where the figures are not what it is about. */
  readonly warmUpSeconds: number
}

/** Any number of targets in turns, there and back again (A B C, C B A, …); the tallies of each target, one a round. */
export async function takeTurns(targets: readonly Target[], turns: Turns): Promise<Tally[][]> {
  const { rounds, seconds, warmUpSeconds } = turns
  const tallies: Tally[][] = targets.map(() => [])
  // The first last: what targets share is warm by then.
  const warmed = warmUpSeconds > 0 ? [...targets].reverse() : []
  for (const target of warmed) await runRound(target, warmUpSeconds, emptyTally())
  for (let round = 0; round < rounds; round += 1) {
    const order = [...targets.keys()]
    if (round % 2 === 1) order.reverse()
    for (const index of order) {
      const tally = emptyTally()
      await runRound(targets[index] as Target, seconds, tally)
      tallies[index]?.push(tally)
    }
  }
  return tallies
}

/** The one in the middle; of an even number the upper of the two. */
export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}
