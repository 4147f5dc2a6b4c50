// `npm run bench:walls`: what each wall between a request and the rows costs. The same read and the same repayment by bare handlers, the
// first without any wall and each other with one more, and by the product, in turns in the same minutes.
// `-- --quick` takes seconds.
import { parseArgs } from 'node:util'
import { wireId } from '../src/platform/ids.ts'
import { checkAfterwards } from './afterwards.ts'
import { type Target, type Turns, takeTurns } from './load.ts'
import { describeMachine } from './machine.ts'
import { copyDatabase, type Place, preparePlace, tearDownWalls } from './place.ts'
import { prepareLoans, type Recordings } from './record-operations.ts'
import { showChecks, showTurns, type Turn, withoutErrors } from './report.ts'
import type { Seeded } from './seed.ts'
import { build, startBaseline, startProduct } from './servers.ts'
import { readsOf, repaymentsOf } from './targets.ts'
import { readWalls, type Wall, writeWalls } from './variants.ts'

interface Scale extends Turns {
  readonly loanCount: number
}

const full: Scale = { loanCount: 300, seconds: 4, warmUpSeconds: 4, rounds: 7 }
/** Shows that all of them answer; the figures of a second, unwarmed, say little. */
const quick: Scale = { loanCount: 60, seconds: 1, warmUpSeconds: 0, rounds: 1 }

const closers: (() => Promise<void>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse())
    await close().catch((error) => console.error((error as Error).message))
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } })
  const scale = values.quick ? quick : full
  console.log(`· building, then ${scale.loanCount} co-lent loans on a Postgres of the bench's own`)
  await build()
  const place = await preparePlace()
  closers.push(place.remove)
  for (const line of await describeMachine(place)) console.log(line)
  const { seeded, recordings } = await prepareLoans(place, scale.loanCount)
  await copyDatabase(place, 'baseline')
  await copyDatabase(place, 'bare')
  await tearDownWalls(place, 'bare')
  const { reads, writes } = await measure(place, seeded, recordings, scale)
  showTurns("getLoan with the sourcing partner's key", reads)
  showTurns('recordRepayment, value-dated today', writes)
  console.log('\nLokta adds to the walls: contract, rate limits, arithmetic, masking of the reply, log and figures.')
  const faultless = [...reads, ...writes].map(({ title, tallies }) =>
    withoutErrors(`'${title.trim()}' answers without an error`, {
      failures: tallies.flatMap(({ failures }) => failures),
      milliseconds: tallies.flatMap(({ milliseconds }) => milliseconds),
    }),
  )
  return showChecks([...faultless, ...(await checkAfterwards(place))])
}

async function measure(
  place: Place,
  seeded: Seeded,
  { parts }: Recordings,
  scale: Scale,
): Promise<{ reads: Turn[]; writes: Turn[] }> {
  const onRead = readWalls(place, parts, seeded.partnerId)
  const onWrite = writeWalls(place, parts)
  const product = await startProduct(place, undefined)
  closers.push(product.stop)
  const bare = await startBaseline(
    place,
    [...onRead, ...onWrite].map(({ variant }) => variant),
  )
  closers.push(bare.stop)
  const paths = seeded.loanIds.map((id) => `/v1/loans/${wireId('loan', id)}`)
  const inTurns = async (walls: readonly Wall[], target: (url: string, paths: readonly string[]) => Target) => {
    const handlers = walls.map(({ title, variant }) => ({
      title,
      target: target(
        bare.url,
        seeded.loanIds.map((id) => `/${variant.name}/loans/${id}`),
      ),
    }))
    const all = [...handlers, { title: 'Lokta', target: target(product.url, paths) }]
    const tallies = await takeTurns(
      all.map((each) => each.target),
      scale,
    )
    return all.map(({ title }, index) => ({ title, tallies: tallies[index] ?? [] }))
  }
  const reads = await inTurns(onRead, (url, ids) => readsOf(url, ids, seeded.partnerKey))
  const writes = await inTurns(onWrite, (url, ids) => repaymentsOf(url, ids, seeded))
  for (const server of [bare, product]) await server.stop()
  return { reads, writes }
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
