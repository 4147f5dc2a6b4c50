// The noisy one of two neighbours, in a process of its own so that its own work delays nobody's figures: it asks at a rate of many times
// its limit, and for heavy reports beside that. Begins and ends at a word of its parent's.
import { setTimeout as pause } from 'node:timers/promises'
import { emptyTally, runRound } from './load.ts'

export interface NoiseOrder {
  readonly url: string
  /** Whoever floods. */
  readonly floodKey: string
  readonly floodPaths: readonly string[]
  /** Requests a second. */
  readonly floodRate: number
  /** Whoever asks for reports, one after the other in each of some lanes. */
  readonly reportKey: string
  readonly reportPaths: readonly string[]
}

/** What was answered in one round. */
export interface Noise {
  readonly floodAnswered: number
  /** By what was said in place of an answer. */
  readonly refusals: Readonly<Record<string, number>>
  readonly reportsAnswered: number
}

/** From the parent: make noise for so many seconds. */
export interface NoiseRequest {
  readonly order: NoiseOrder
  readonly seconds: number
}

const floodConnections = 50
const reportLanes = 4

async function makeNoise({ order, seconds }: NoiseRequest): Promise<Noise> {
  const refusals: Record<string, number> = {}
  const refused = (what: string) => {
    refusals[what] = (refusals[what] ?? 0) + 1
  }
  const until = performance.now() + seconds * 1000
  const tally = emptyTally()
  let turn = 0
  const target = {
    url: order.url,
    next: () => {
      turn += 1
      const path = order.floodPaths[turn % order.floodPaths.length] as string
      return { method: 'GET', path, headers: { authorization: `Bearer ${order.floodKey}` } }
    },
  }
  let reportsAnswered = 0
  const lane = async (_: unknown, first: number) => {
    for (let next = first; performance.now() < until; next += 1) {
      const path = order.reportPaths[next % order.reportPaths.length] as string
      const status = await ask(order.url + path, order.reportKey, until)
      if (status === 200) reportsAnswered += 1
      else refused(`report ${status}`)
      if (status !== 200) await pause(200)
    }
  }
  const pressure = { connections: floodConnections, overallRate: order.floodRate }
  await Promise.all([runRound(target, seconds, tally, pressure), ...Array.from({ length: reportLanes }, lane)])
  for (const failure of tally.failures) refused(failure)
  return { floodAnswered: tally.milliseconds.length, refusals, reportsAnswered }
}

/** The status, or 0 where the round ended first. */
async function ask(url: string, key: string, until: number): Promise<number> {
  const headers = { authorization: `Bearer ${key}` }
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(until - performance.now())))
  const answer = await fetch(url, { headers, signal }).catch(() => undefined)
  await answer?.arrayBuffer().catch(() => undefined)
  return answer?.status ?? 0
}

process.on('message', async (request: NoiseRequest) => {
  process.send?.(await makeNoise(request))
})
