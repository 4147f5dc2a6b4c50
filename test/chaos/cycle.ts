// One cycle of chaos: a command meets its end at a named moment, is sent again with the same key, and must have taken effect
// once; then the books are checked.
import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type Lokta, responseOf } from '../../sdk/src/index.ts'
import { idFromWire } from '../../src/platform/ids.ts'
import type { Strike } from '../support/doomed-process.ts'
import { type StaffClients, staffOf } from '../support/fixtures.ts'
import type { TestGateway } from '../support/gateway.ts'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts'
import { moneyCommands, type Prepared } from './money-commands.ts'

export interface Ground {
  /** Stays up throughout; prepares and checks. */
  readonly gateway: TestGateway
  /** The process number of the server of Postgres, and how to start it again. */
  postmaster(): Promise<number>
  revive(): Promise<void>
}

export interface Plan {
  readonly command: string
  readonly point: Strike['point']
  readonly kills: 'the process' | 'Postgres'
}

export interface Outcome {
  /** False: the command never comes by that moment, so nothing was killed. */
  readonly wasStruck: boolean
  readonly violations: readonly string[]
  /** From the end to the answer, its restart included. */
  readonly recoveryMilliseconds: number
}

const patientRetries = 12

/** Runs the plan. `doomed` is the gateway that dies, and comes back as another where it did. */
export async function runCycle(
  ground: Ground,
  doomed: GatewayProcess,
  { command, point, kills }: Plan,
): Promise<{ readonly outcome: Outcome; readonly doomed: GatewayProcess }> {
  const { gateway } = ground
  const prepared = await (moneyCommands[command] as (typeof moneyCommands)[string])(gateway)
  const before = await entriesOf(gateway, prepared)
  const strike = { point, hit: 1, ...(kills === 'Postgres' ? { postmaster: await ground.postmaster() } : {}) }
  await doomed.arm(strike)
  const options = { idempotencyKey: `chaos-${randomBytes(8).toString('hex')}` }
  const refusal = await prepared.send(clientsOf(gateway, doomed), { ...options, retries: 0 }).then(
    () => undefined,
    (error: Error) => error.message,
  )
  const struckAt = performance.now()
  const wasStruck = await isStruck(doomed, refusal !== undefined)
  if (!wasStruck) {
    const violations = refusal === undefined ? [] : [`it was refused before its moment: ${refusal}`]
    return { outcome: { wasStruck, violations, recoveryMilliseconds: 0 }, doomed }
  }
  if (kills === 'Postgres') await ground.revive()
  const next = kills === 'Postgres' ? doomed : await startAnew(gateway, doomed)
  const violations: string[] = []
  const told = await prepared
    .send(clientsOf(gateway, next), { ...options, retries: patientRetries })
    .catch((error: Error) => violations.push(`the retry was refused: ${error.message}`))
  const recoveryMilliseconds = performance.now() - struckAt
  if (typeof told === 'object') violations.push(...(await faultsAfter(ground, prepared, before, told, options)))
  violations.push(...(await faultsOfBooks(staffOf(gateway, 'himal'))))
  return { outcome: { wasStruck, violations, recoveryMilliseconds }, doomed: next }
}

/** The answer that failed may be here before the news of the end. */
async function isStruck(doomed: GatewayProcess, hasFailed: boolean): Promise<boolean> {
  const until = performance.now() + (hasFailed ? 2_000 : 0)
  while (!doomed.hasStruck() && performance.now() < until) await pause(10)
  return doomed.hasStruck()
}

function clientsOf(gateway: TestGateway, { url }: GatewayProcess): StaffClients {
  return staffOf({ url, token: gateway.token }, 'himal')
}

async function startAnew(gateway: TestGateway, dead: GatewayProcess): Promise<GatewayProcess> {
  await dead.kill()
  return startGatewayProcess(gateway)
}

/** The key answers the same for good, and the loan has one entry more. */
async function faultsAfter(
  { gateway }: Ground,
  prepared: Prepared,
  before: number,
  told: object,
  options: { readonly idempotencyKey: string },
): Promise<string[]> {
  const faults: string[] = []
  const again = await prepared.send(staffOf(gateway, 'himal'), options)
  if (!responseOf(again).replayed) faults.push('the key took effect once more')
  if (!isDeepStrictEqual(again, told)) faults.push('the key answers otherwise than it did')
  const entries = (await entriesOf(gateway, prepared)) - before
  if (prepared.loanId !== null && entries !== 1) faults.push(`the loan has ${entries} entries more, not one`)
  const fault = await prepared.fault?.()
  return fault === undefined ? faults : [...faults, fault]
}

async function entriesOf({ engine }: TestGateway, { loanId }: Prepared): Promise<number> {
  if (loanId === null) return 0
  const entry = { tenant: 'himal', kind: 'staff' as const, partnerId: null, readOnly: true }
  return engine.door.open(entry, async ({ tx }) => {
    const answer = await tx.raw('select count(*)::int as entries from loan_event where loan_id = ?', [
      idFromWire('loan', loanId),
    ])
    return answer.rows[0].entries
  })
}

/** Every invariant that does not hold, and what the trail says of itself. */
export async function faultsOfBooks(staff: { readonly accountant: Lokta; readonly auditor: Lokta }): Promise<string[]> {
  const { invariants } = await staff.accountant.getBooksCheck()
  const audit = await staff.auditor.verifyAudit()
  return [
    ...invariants.filter(({ holds }) => !holds).map(({ name, examples }) => `${name}: ${examples.join(', ')}`),
    ...(audit.intact ? [] : [`the audit trail: ${audit.firstFault?.finding}`]),
  ]
}
