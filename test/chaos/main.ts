// `npm run chaos -- --cycles N [--seed S] [--only WORD] [--fresh N]`: every money command, and the worker that sends webhooks, meets its end at
// every named moment: the process killed, or PostgreSQL stopped at once. Starts what it needs, prints what it found, and ends non-zero on any finding.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readMigrations } from '../../src/contexts/tenancy/migrate.ts'
import { failpoints } from '../../src/platform/failpoint.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts'
import { chanceOf } from '../support/mutations.ts'
import { type StartedServer, startServer, withAdmin } from '../support/server.ts'
import { type Ground, type Outcome, type Plan, runCycle } from './cycle.ts'
import { deliverWebhooks, runDeliveryCycle } from './deliveries.ts'
import { runMigrationCycle } from './doomed-migration.ts'
import { moneyCommands } from './money-commands.ts'

const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '60' },
    seed: { type: 'string', default: '20260115' },
    only: { type: 'string', default: '' },
    // After so many cycles the books begin anew: each check reads all of them, and would take longer and longer.
    fresh: { type: 'string', default: '200' },
  },
})
const cycles = Number(values.cycles)
/** Of the cycles asked for, so many end migrations. */
const migrationCycles = values.only === '' ? Math.min(3, Math.floor(cycles / 10)) : 0
/** Every so many plans it is PostgreSQL that ends. */
const everyPostgres = 4

/** Moments of the life of one request; those between migrations are no request's. */
const moments = [...failpoints.filter((point) => point !== 'between migration steps'), 'mid-reply'] as const

/** Moments that these commands alone come by. */
const ownMoments: Readonly<Record<string, readonly string[]>> = {
  'after claim': ['closeBusinessDay'],
  'after seal insert': ['verifyAudit'],
  'after webhook claim': [deliverWebhooks],
  'after send before mark': [deliverWebhooks],
}

/** Those of the worker's transactions; the others are a request's. */
const workerMoments = ['before BEGIN', 'before COMMIT', 'after COMMIT before reply', ...momentsOf(deliverWebhooks)]

function momentsOf(command: string): string[] {
  return Object.keys(ownMoments).filter((point) => ownMoments[point]?.includes(command))
}

function comesBy(command: string, point: string): boolean {
  if (command === deliverWebhooks) return workerMoments.includes(point)
  return ownMoments[point]?.includes(command) ?? true
}

/** Every command at every moment, in an order that the seed gives: each once before any comes again. */
function* plansOf(seed: number): Generator<Plan, void, undefined> {
  const chance = chanceOf(seed)
  for (let round = 0; ; round += 1) {
    const pairs = [...Object.keys(moneyCommands), deliverWebhooks].flatMap((command) =>
      moments
        .filter((point) => comesBy(command, point))
        .filter((point) => `${command} ${point}`.includes(values.only))
        .map((point) => ({ command, point })),
    )
    if (pairs.length === 0) throw new Error(`No command and no moment is called ${values.only}.`)
    for (let index = pairs.length; index > 0; index -= 1) {
      const [pair] = pairs.splice(chance(index), 1)
      if (pair) yield { ...pair, kills: (index + round) % everyPostgres === 0 ? 'Postgres' : 'the process' }
    }
  }
}

async function main(): Promise<boolean> {
  // Whatever DATABASE_URL names is not ours to kill.
  delete process.env.DATABASE_URL
  delete process.env.GATEWAY_DATABASE_URL
  const server = await startServer({ isKilled: true })
  process.env.LOKTA_TEST_OWNER_URL = server.ownerUrl
  process.env.LOKTA_TEST_FOLDER = server.folder
  try {
    const field = await openField(server)
    try {
      return await runPlans(field, await runMigrations(field.ground.gateway))
    } finally {
      await field.close().catch(() => undefined)
    }
  } finally {
    await server.stop()
  }
}

/** Where cycles take place: what stays up, and the gateway that dies. */
interface Field {
  ground: Ground
  doomed: GatewayProcess
  /** With empty books and another gateway to die. */
  renew(): Promise<void>
  close(): Promise<void>
}

async function openField(server: StartedServer): Promise<Field> {
  const open = async () => {
    const gateway = await startGateway()
    const doomed = await startGatewayProcess(gateway)
    return { ground: { gateway, postmaster: () => postmasterOf(server), revive: server.revive }, doomed }
  }
  const field: Field = {
    ...(await open()),
    renew: async () => {
      // After a cycle that failed there may be nothing left to close in order.
      await field.close().catch(() => undefined)
      Object.assign(field, await open())
    },
    close: async () => {
      await field.doomed.kill()
      await field.ground.gateway.stop()
    },
  }
  return field
}

/** Migrations killed after the first, halfway, and before the last. */
async function runMigrations({ databases }: TestGateway): Promise<Outcome[]> {
  const count = readMigrations('tenant').length
  const outcomes: Outcome[] = []
  for (const hit of [1, Math.floor(count / 2), count - 1].slice(0, migrationCycles)) {
    const outcome = await runMigrationCycle(databases.ownerUrl, `doomed_${hit}`, hit)
    for (const violation of outcome.violations) console.log(`✗ migrations, killed after ${hit}: ${violation}`)
    outcomes.push(outcome)
    console.log(`  ${outcomes.length}. migrations, killed after ${hit} of ${count}`)
  }
  return outcomes
}

async function runPlan(field: Field, plan: Plan): Promise<Outcome> {
  try {
    if (plan.command === deliverWebhooks) return await runDeliveryCycle(field.ground, plan)
    const { outcome, doomed } = await runCycle(field.ground, field.doomed, plan)
    field.doomed = doomed
    return outcome
  } catch (error) {
    // Nobody knows who is alive by now.
    await field.renew()
    const violations = [`the cycle failed: ${(error as Error).message}`]
    return { wasStruck: true, violations, recoveryMilliseconds: 0 }
  }
}

async function runPlans(field: Field, before: readonly Outcome[]): Promise<boolean> {
  const outcomes = [...before]
  const reached = new Set<string>()
  let violations = before.flatMap((outcome) => outcome.violations).length
  let passedBy = 0
  let renewAt = Number(values.fresh)
  const begun = performance.now()
  for (const plan of plansOf(Number(values.seed))) {
    if (outcomes.length >= cycles) break
    if (outcomes.length >= renewAt) {
      await field.renew()
      renewAt += Number(values.fresh)
    }
    const title = `${plan.command}, ${plan.point}, ${plan.kills}`
    const outcome = await runPlan(field, plan)
    for (const violation of outcome.violations) console.log(`✗ ${title}: ${violation}`)
    violations += outcome.violations.length
    if (!outcome.wasStruck) {
      passedBy += 1
      continue
    }
    outcomes.push(outcome)
    reached.add(plan.point)
    console.log(`  ${outcomes.length}. ${title}: back after ${Math.round(outcome.recoveryMilliseconds)} ms`)
  }
  const times = outcomes.map(({ recoveryMilliseconds }) => recoveryMilliseconds).sort((a, b) => a - b)
  const at = (part: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0)
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(`seed ${values.seed}, ${seconds} s; ${passedBy} plans whose command does not come by their moment`)
  console.log(`moments: ${moments.map((point) => `${point} ${reached.has(point) ? '✓' : '–'}`).join(', ')}`)
  console.log(`recovery, from the end to the answer, restart included: median ${at(0.5)} ms, longest ${at(1)} ms`)
  console.log(`cycles ${outcomes.length}, violations ${violations}`)
  return violations === 0 && outcomes.length > 0
}

/** The process number of the embedded server, from the file that it keeps. */
async function postmasterOf({ ownerUrl }: StartedServer): Promise<number> {
  const { rows } = await withAdmin(ownerUrl, (client) => client.query('show data_directory'))
  return Number(readFileSync(join(rows[0].data_directory, 'postmaster.pid'), 'utf8').split('\n')[0])
}

process.exitCode = (await main()) ? 0 : 1
