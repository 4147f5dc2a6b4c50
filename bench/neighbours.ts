// `npm run bench:neighbours`: what one tenant feels of another that asks for twenty times what it may, and for heavy reports beside that.
// The quiet one's latency with and without the noise, in turns. `-- --quick` takes seconds.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { applyTenant } from '../src/bin/apply-tenants.ts'
import type { Engine } from '../src/bin/assemble.ts'
import { readDeclaration } from '../src/contexts/tenancy/index.ts'
import { projectFolder } from '../src/platform/config.ts'
import { wireId } from '../src/platform/ids.ts'
import { makeKey } from './keys.ts'
import { emptyTally, median, percentile, runRound, type Tally, type Target } from './load.ts'
import { describeMachine } from './machine.ts'
import type { Noise, NoiseOrder, NoiseRequest } from './noise.ts'
import { type Place, preparePlace, tenantSlug } from './place.ts'
import { type Check, showChecks, withoutErrors } from './report.ts'
import { type Seeded, seedLoans } from './seed.ts'
import { seedBooks } from './seed-books.ts'
import { build, startProduct } from './servers.ts'
import { readsOf, repaymentsOf } from './targets.ts'

const quietTenant = 'quiet'
/** What the noisy tenant may: small, so that twenty times as much can be asked for beside it on one machine. */
const noisyRate = { requests: 25, seconds: 1 }
const noisyLimits = { tenant: noisyRate, caller: { requests: 20, seconds: 1 } }
const times = 20
/** What the quiet tenant asks for, four reads to a repayment. */
const quietPressure = { connections: 4, overallRate: 40 }
const aim = 1.25

interface Scale {
  readonly noisyLoanCount: number
  readonly rounds: number
  /** Of each round with and each without the noise. */
  readonly seconds: number
}

const full: Scale = { noisyLoanCount: 5_000, rounds: 6, seconds: 20 }
const quick: Scale = { noisyLoanCount: 200, rounds: 1, seconds: 4 }

const closers: (() => Promise<void>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse())
    await close().catch((error) => console.error((error as Error).message))
}

interface Round {
  readonly before: Tally
  readonly during: Tally
  readonly noise: Noise
}

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' } } })
  const scale = values.quick ? quick : full
  await build()
  const place = await preparePlace()
  closers.push(place.remove)
  for (const line of await describeMachine(place)) console.log(line)
  const { quiet, order } = await prepareNeighbours(place, scale)
  const server = await startProduct(place, undefined)
  closers.push(server.stop)
  const noisy = startNoise()
  closers.push(noisy.stop)
  const target = quietTarget(server.url, quiet)
  await runRound(target, scale.seconds, emptyTally(), quietPressure)
  const rounds: Round[] = []
  for (let round = 0; round < scale.rounds; round += 1) {
    const [before, during] = [emptyTally(), emptyTally()]
    await runRound(target, scale.seconds, before, quietPressure)
    const [noise] = await Promise.all([
      noisy.make({ order: { ...order, url: server.url }, seconds: scale.seconds }),
      runRound(target, scale.seconds, during, quietPressure),
    ])
    rounds.push({ before, during, noise })
  }
  return show(rounds, scale)
}

/** The noisy tenant with its many loans and small limits, and the quiet one beside it; nothing is connected afterwards. */
async function prepareNeighbours(place: Place, scale: Scale): Promise<{ quiet: Seeded; order: NoiseOrder }> {
  const engine = place.openEngine()
  try {
    await seedBooks(place, engine, scale.noisyLoanCount)
    const declared = readDeclaration(join(projectFolder, `tenants/${tenantSlug}.json`))
    const boundless = { requests: 1_000_000, seconds: 1 }
    const limits = { tenant: boundless, caller: boundless }
    await applyTenant(place.installation, engine, { ...declared, slug: quietTenant, limits }, [])
    const quiet = await seedLoans(place, engine, 60, quietTenant)
    const order = await noiseOf(place, engine)
    await applyTenant(place.installation, engine, { ...declared, limits: noisyLimits }, [])
    return { quiet, order }
  } finally {
    await engine.close()
  }
}

async function noiseOf(place: Place, engine: Engine): Promise<NoiseOrder> {
  const order = { tenant: tenantSlug, operationId: 'seedBench', name: 'bench' }
  return engine.runner.runAsSystem(order, async (work) => {
    const loans = await work.tx('loan').limit(50).select('loan_id')
    return {
      url: '',
      floodKey: await makeKey(place, work, ['loans.read']),
      floodPaths: loans.map(({ loan_id: id }) => `/v1/loans/${wireId('loan', id)}`),
      floodRate: times * noisyRate.requests,
      reportKey: await makeKey(place, work, ['accounting.read', 'loans.read']),
      reportPaths: [
        '/v1/books-check',
        '/v1/trial-balance',
        '/v1/journal-entries?limit=100',
        '/v1/loans?limit=100',
        `/v1/loans/${wireId('loan', loans[0]?.loan_id)}/transactions?limit=100`,
      ],
    }
  })
}

function startNoise() {
  const child: ChildProcess = fork(join(import.meta.dirname, 'noise.ts'), { execArgv: ['--import', 'tsx'] })
  return {
    make: async (request: NoiseRequest): Promise<Noise> => {
      child.send(request)
      const [noise] = await Promise.race([
        once(child, 'message'),
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`The noise ended with exit code ${code}.`))),
      ])
      return noise
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

function quietTarget(url: string, quiet: Seeded): Target {
  const paths = quiet.loanIds.map((id) => `/v1/loans/${wireId('loan', id)}`)
  const [reads, repayments] = [readsOf(url, paths, quiet.partnerKey), repaymentsOf(url, paths, quiet)]
  let turn = 0
  return {
    url,
    next: () => {
      turn += 1
      return turn % 5 === 0 ? repayments.next() : reads.next()
    },
  }
}

function show(rounds: readonly Round[], { seconds }: Scale): boolean {
  console.log(
    `\nThe quiet tenant at ${quietPressure.overallRate} a second, in rounds of ${seconds} s without and with the noise`,
  )
  console.log('               p50 ms   p99 ms   answers   errors')
  const line = (name: string, tallies: readonly Tally[]) => {
    const figures = [
      ...[0.5, 0.99].map((share) =>
        median(tallies.map((tally) => percentile(tally, share)))
          .toFixed(1)
          .padStart(9),
      ),
      String(tallies.reduce((sum, { milliseconds }) => sum + milliseconds.length, 0)).padStart(10),
      String(tallies.reduce((sum, { failures }) => sum + failures.length, 0)).padStart(9),
    ]
    console.log(`  ${name.padEnd(11)}${figures.join('')}`)
  }
  line(
    'without',
    rounds.map(({ before }) => before),
  )
  line(
    'with',
    rounds.map(({ during }) => during),
  )
  const ratio = median(rounds.map(({ before, during }) => percentile(during, 0.99) / percentile(before, 0.99)))
  console.log(
    `  p99 with over without, median of ${rounds.length} rounds: ${ratio.toFixed(2)} (aim ${aim} or less)${ratio <= aim ? '' : '   above aim'}`,
  )
  showNoise(
    rounds.map(({ noise }) => noise),
    seconds * rounds.length,
  )
  const checks: Check[] = rounds.flatMap(({ before, during }, index) => [
    withoutErrors(`round ${index + 1} without the noise: the quiet tenant meets no error`, before),
    withoutErrors(`round ${index + 1} with the noise: the quiet tenant meets no error`, during),
  ])
  const wasRefused = rounds.every(({ noise }) => (noise.refusals['status 429'] ?? 0) > 0)
  const fault = wasRefused ? undefined : 'it was never refused, so nothing was shown'
  return showChecks([...checks, { name: 'the noisy tenant met its limit in each round', fault }])
}

function showNoise(noises: readonly Noise[], seconds: number): void {
  const sums = new Map<string, number>()
  for (const { refusals } of noises)
    for (const [what, count] of Object.entries(refusals)) sums.set(what, (sums.get(what) ?? 0) + count)
  const sum = (figure: (noise: Noise) => number) => noises.reduce((total, noise) => total + figure(noise), 0)
  console.log(
    `  the noisy tenant, ${noisyRate.requests} a second allowed and ${times * noisyRate.requests} asked for, in ${seconds} s: ` +
      `${sum(({ floodAnswered }) => floodAnswered)} answered, ${sum(({ reportsAnswered }) => reportsAnswered)} reports; ` +
      [...sums].map(([what, count]) => `${count} × ${what}`).join(', '),
  )
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
