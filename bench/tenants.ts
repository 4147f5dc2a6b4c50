// `npm run bench:tenants`: what many tenants cost. How long it takes to provision them, and the same request with two of them and with all.
// 200 tenants; `-- --quick` takes 10.
import { parseArgs } from 'node:util'
import { applyTenant } from '../src/bin/apply-tenants.ts'
import type { Engine } from '../src/bin/assemble.ts'
import { rememberVisits } from '../src/bin/sealer.ts'
import { readDeclaration } from '../src/contexts/tenancy/index.ts'
import { projectFolder } from '../src/platform/config.ts'
import { makeKey } from './keys.ts'
import { describeMachine } from './machine.ts'
import { type Place, preparePlace, tenantSlug } from './place.ts'
import { build, startProduct } from './servers.ts'

const closers: (() => Promise<void>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse())
    await close().catch((error) => console.error((error as Error).message))
}

interface Scale {
  readonly tenantCount: number
  readonly requestCount: number
}

interface Figures {
  /** Median milliseconds of a read of one tenant, of reads over all tenants in turn, and of a round of an idle sealer. */
  readonly one: number
  readonly spread: number
  readonly idleRound: number
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } })
  const scale: Scale = values.quick ? { tenantCount: 10, requestCount: 300 } : { tenantCount: 200, requestCount: 2_000 }
  await build()
  const place = await preparePlace()
  closers.push(place.remove)
  for (const line of await describeMachine(place)) console.log(line)
  const engine = place.openEngine()
  closers.push(engine.close)
  const keys = new Map([[tenantSlug, await keyOf(place, engine, tenantSlug)]])
  await provision(place, engine, 2, keys)
  const server = await startProduct(place, undefined)
  closers.push(server.stop)
  const few = await measure(server.url, engine, keys, scale.requestCount)
  const durations = await provision(place, engine, scale.tenantCount, keys)
  const many = await measure(server.url, engine, keys, scale.requestCount)
  show(scale, durations, few, many)
}

/** Applies the bench's file under new names until there are `count` tenants, each with a key; the milliseconds that each took. */
async function provision(place: Place, engine: Engine, count: number, keys: Map<string, string>): Promise<number[]> {
  const declared = readDeclaration(`${projectFolder}/tenants/${tenantSlug}.json`)
  const durations: number[] = []
  while (keys.size < count) {
    const slug = `bench${keys.size}`
    const begun = performance.now()
    await applyTenant(place.installation, engine, { ...declared, slug }, [])
    durations.push(performance.now() - begun)
    keys.set(slug, await keyOf(place, engine, slug))
  }
  return durations
}

function keyOf(place: Place, engine: Engine, tenant: string): Promise<string> {
  const order = { tenant, operationId: 'seedBench', name: 'bench' }
  return engine.runner.runAsSystem(order, (work) => makeKey(place, work, ['parties.read']))
}

async function measure(
  url: string,
  engine: Engine,
  keys: ReadonlyMap<string, string>,
  requestCount: number,
): Promise<Figures> {
  const all = [...keys.values()]
  // The directory is read anew, and every connection has met every tenant once.
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  for (const key of all) await read(url, key)
  const one = await medianOf(requestCount, () => read(url, all[0] as string))
  const spread = await medianOf(requestCount, (turn) => read(url, all[turn % all.length] as string))
  return { one, spread, idleRound: await measureIdleRound(engine) }
}

async function read(url: string, key: string): Promise<void> {
  const answer = await fetch(`${url}/v1/parties?limit=1`, { headers: { authorization: `Bearer ${key}` } })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`The read answered ${answer.status}.`)
}

async function medianOf(count: number, body: (turn: number) => Promise<void>): Promise<number> {
  const durations: number[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const begun = performance.now()
    await body(turn)
    durations.push(performance.now() - begun)
  }
  return quantile(durations, 0.5)
}

/** Milliseconds that a sealer needs to find that no tenant has anything new. */
async function measureIdleRound(engine: Engine): Promise<number> {
  const tenantsToVisit = rememberVisits(engine)
  await tenantsToVisit()
  return medianOf(10, async () => {
    await tenantsToVisit()
  })
}

function quantile(durations: readonly number[], share: number): number {
  const sorted = [...durations].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number
}

function show({ tenantCount }: Scale, durations: readonly number[], few: Figures, many: Figures): void {
  const total = durations.reduce((sum, duration) => sum + duration, 0)
  const [p50, p95] = [quantile(durations, 0.5), quantile(durations, 0.95)]
  console.log(
    `provisioned ${durations.length} tenants in ${(total / 1_000).toFixed(1)} s: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
  )
  const line = (what: string, two: number, all: number) =>
    console.log(
      `${what}: ${two.toFixed(2)} ms with 2 tenants, ${all.toFixed(2)} ms with ${tenantCount}: ${(all / two).toFixed(2)} times`,
    )
  line('a read of one tenant, median', few.one, many.one)
  line('a read of each tenant in turn, median', few.spread, many.spread)
  line("an idle sealer's question, median", few.idleRound, many.idleRound)
}

main()
  .catch((error: Error) => {
    console.error(error.message)
    process.exitCode = 1
  })
  .finally(closeAll)
