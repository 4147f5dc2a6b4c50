// `npm run bench:books`: the books check over many loans, an invariant a line, with the seconds that each takes.
// `-- --loans N` says how many, 100,000 unless given; `-- --quick` takes 2,000.
import { parseArgs } from 'node:util'
import type { Engine } from '../src/bin/assemble.ts'
import { sealTenant } from '../src/bin/sealer.ts'
import { checkBooks } from '../src/close-of-business/books-check.ts'
import { trailVerifier } from '../src/contexts/audit/index.ts'
import { withConnection } from '../src/platform/database.ts'
import { createLog } from '../src/platform/log.ts'
import { checkOf } from './afterwards.ts'
import { describeMachine } from './machine.ts'
import { installationName, type Place, preparePlace, tenantSlug } from './place.ts'
import { showChecks } from './report.ts'
import { mostLoans, seedBooks } from './seed-books.ts'

const closers: (() => Promise<void>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse())
    await close().catch((error) => console.error((error as Error).message))
}

/** How many loans are asked for. Throws Error with one sentence when the option is unfit. */
function readOrder(): number {
  const options = { quick: { type: 'boolean' }, loans: { type: 'string' } } as const
  const { values } = parseArgs({ options })
  const loanCount = Number(values.loans ?? (values.quick ? 2_000 : 100_000))
  if (!(Number.isInteger(loanCount) && loanCount >= 1 && loanCount <= mostLoans))
    throw new Error(`--loans must be a whole number from 1 to ${mostLoans}.`)
  return loanCount
}

async function main(): Promise<boolean> {
  const wanted = readOrder()
  const place = await preparePlace()
  closers.push(place.remove)
  for (const line of await describeMachine(place)) console.log(line)
  const engine = place.openEngine()
  closers.push(engine.close)
  const loanCount = await timed('seeded', () => seedBooks(place, engine, wanted))
  await timed('sealed', () => sealTenant(engine, tenantSlug, createLog({ level: 'error' })))
  console.log(await analyze(place))
  return check(engine, loanCount)
}

async function timed<T>(what: string, body: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await body()
  console.log(`· ${what} in ${secondsSince(begun)} s`)
  return result
}

const secondsSince = (begun: number) => ((performance.now() - begun) / 1000).toFixed(1)

/** What a server does by itself after a while, and could not have done yet; and what is there now, as a line. */
function analyze({ installation }: Place): Promise<string> {
  return withConnection(installation.main.ownerUrl, async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    await client.query('analyze')
    const { rows } = await client.query(
      `select sum(c.reltuples)::bigint as rows, pg_size_pretty(pg_database_size(current_database())) as size
       from pg_class c where c.relnamespace = 't_${tenantSlug}'::regnamespace and c.relkind = 'r'`,
    )
    return `· ${Number(rows[0].rows).toLocaleString('en')} rows, ${rows[0].size}`
  })
}

async function check(engine: Engine, loanCount: number): Promise<boolean> {
  console.log(`\nThe books of ${loanCount.toLocaleString('en')} loans\n   seconds     compared`)
  const entry = { tenant: tenantSlug, kind: 'system', partnerId: null, readOnly: true } as const
  const begun = performance.now()
  let last = begun
  const invariants = await engine.door.open(entry, ({ tx }) =>
    checkBooks({ tx }, trailVerifier(engine.signer), ({ name, checkedCount }) => {
      console.log(`${secondsSince(last).padStart(10)} ${checkedCount.toLocaleString('en').padStart(12)}  ${name}`)
      last = performance.now()
    }),
  )
  console.log(`${secondsSince(begun).padStart(10)} ${''.padStart(12)}  in all`)
  return showChecks(invariants.map(checkOf))
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
