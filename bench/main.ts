// `npm run bench`: a read and a write of the product beside a bare handler with the same statements, in turns in the same minute.
// `-- --quick` takes seconds, `-- --seconds N` measures for N seconds in all, `-- --profile FOLDER` leaves a CPU profile there.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { wireId } from '../src/platform/ids.ts'
import { checkAfterwards } from './afterwards.ts'
import { compare } from './load.ts'
import { measureLookups } from './lookup-cost.ts'
import { describeMachine } from './machine.ts'
import { copyDatabase, type Place, preparePlace } from './place.ts'
import { prepareLoans, type Recordings } from './record-operations.ts'
import { type Comparison, showChecks, showComparison, showLookups, showRoundTrips, withoutErrors } from './report.ts'
import type { Seeded } from './seed.ts'
import { build, startBaseline, startProduct } from './servers.ts'
import { readsOf, repaymentsOf } from './targets.ts'
import { bareHandler } from './variants.ts'

interface Scale {
  readonly seconds: number
  readonly rounds: number
  readonly loanCount: number
  readonly lookupRounds: number
}

const full: Scale = { seconds: 60, rounds: 4, loanCount: 300, lookupRounds: 100 }
const quick: Scale = { seconds: 8, rounds: 2, loanCount: 100, lookupRounds: 20 }

const closers: (() => Promise<void>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse())
    await close().catch((error) => console.error((error as Error).message))
}

interface Order {
  readonly scale: Scale
  readonly profileFolder: string | undefined
}

/** Throws Error with one sentence when an option is unfit. */
function readOrder(): Order {
  const options = { quick: { type: 'boolean' }, seconds: { type: 'string' }, profile: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const scale = values.quick ? quick : full
  const seconds = values.seconds === undefined ? scale.seconds : Number(values.seconds)
  if (!(seconds >= 4 && seconds <= 3600)) throw new Error('--seconds must be a number from 4 to 3600.')
  const profileFolder = values.profile === undefined ? undefined : resolve(values.profile)
  return { scale: { ...scale, seconds }, profileFolder }
}

async function main(): Promise<boolean> {
  const { scale, profileFolder } = readOrder()
  console.log(`· building, then ${scale.loanCount} co-lent loans on a Postgres of the bench's own`)
  await build()
  const place = await preparePlace()
  closers.push(place.remove)
  for (const line of await describeMachine(place)) console.log(line)
  const { seeded, recordings } = await prepareLoans(place, scale.loanCount)
  await copyDatabase(place, 'baseline')
  const comparisons = await measure(place, seeded, recordings, { scale, profileFolder })
  for (const comparison of comparisons) showComparison(comparison)
  const { read, write, parts } = recordings
  showRoundTrips(read, write, 1, parts.write.business.length + 2)
  showLookups(await measureLookups(scale.lookupRounds))
  const faultless = comparisons.flatMap(({ title, product, baseline: bare }) => [
    withoutErrors(`${title}: Lokta answers without an error`, product),
    withoutErrors(`${title}: the bare handler answers without an error`, bare),
  ])
  return showChecks([...faultless, ...(await checkAfterwards(place))])
}

async function measure(
  place: Place,
  seeded: Seeded,
  recordings: Recordings,
  { scale, profileFolder }: Order,
): Promise<Comparison[]> {
  const product = await startProduct(place, profileFolder)
  closers.push(product.stop)
  const bare = await startBaseline(place, [bareHandler(place, recordings.parts)])
  closers.push(bare.stop)
  const half = scale.seconds / 2
  const ids = seeded.loanIds
  const paths = ids.map((id) => `/v1/loans/${wireId('loan', id)}`)
  const barePaths = ids.map((id) => `/bare/loans/${id}`)
  const [read, bareRead] = await compare(
    readsOf(product.url, paths, seeded.partnerKey),
    readsOf(bare.url, barePaths, seeded.partnerKey),
    half,
    scale.rounds,
  )
  const [write, bareWrite] = await compare(
    repaymentsOf(product.url, paths, seeded),
    repaymentsOf(bare.url, barePaths, seeded),
    half,
    scale.rounds,
  )
  for (const server of [bare, product]) await server.stop()
  return [
    { title: "getLoan with the sourcing partner's key", product: read, baseline: bareRead, aim: 0.6 },
    { title: 'recordRepayment, value-dated today', product: write, baseline: bareWrite, aim: 0.5, rateAim: 150 },
  ]
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => closeAll().finally(() => process.exit(130)))
}
try {
  if (!(await main())) process.exitCode = 1
} catch (error) {
  console.error((error as Error).message)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
} finally {
  await closeAll()
}
