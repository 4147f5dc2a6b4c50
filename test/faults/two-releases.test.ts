// Two gateways of neighbouring releases serve while every tenant expands, and while every tenant contracts (T35): nobody is refused.
// A release is this code with the migrations that it knows. MIXED_SECONDS is how long both serve after each; 30 is the long run.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createLokta } from '../../sdk/src/index.ts'
import { migrateTenants } from '../../src/contexts/tenancy/index.ts'
import { disbursedLoan, partnerKey, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts'
import { installationOn } from '../support/installation.ts'
import { migrationsOf, type Release } from '../support/releases.ts'
import { expectBooksHold } from '../support/repayments.ts'

/** Past the five seconds for which a gateway believes what the directory said. */
const mixedSeconds = Number(process.env.MIXED_SECONDS ?? 3)
/** The least that each tenant's currency has. */
const smallest = { himal: '0.01', nyanza: '1' } as const
type Tenant = keyof typeof smallest
const tenants = Object.keys(smallest) as Tenant[]

interface Borrower {
  readonly loanId: string
  readonly partyId: string
  readonly valueOn: string
  /** A partner's key, where the tenant has partners: what is read with it passes the row policies. */
  readonly secret: string | null
}

let gateway: TestGateway
const borrowers = new Map<Tenant, Borrower>()
const running = new Map<Release, GatewayProcess>()

before(async () => {
  gateway = await startGateway()
  for (const tenant of tenants) {
    const key = tenant === 'himal' ? await partnerKey(gateway, { tenant, partner: 'gramin-path' }) : undefined
    const { loanId, party, disbursedOn } = await disbursedLoan(gateway, { tenant, ...(key ? { broughtBy: key } : {}) })
    borrowers.set(tenant, { loanId, partyId: party.id, valueOn: disbursedOn, secret: key?.secret ?? null })
  }
  for (const release of ['this', 'next', 'the one after'] as const)
    running.set(release, await startGatewayProcess(gateway, { release }))
})
after(async () => {
  for (const each of running.values()) await each.kill()
  await gateway.stop()
})

const urlOf = (release: Release) => (running.get(release) as GatewayProcess).url

/** Reads and writes, one after the other, as often as it is called. */
function visitorOf(release: Release, tenant: Tenant): () => Promise<void> {
  const { servicingOfficer, underwriter } = staffOf({ url: urlOf(release), token: gateway.token }, tenant)
  const { loanId, partyId, valueOn, secret } = borrowers.get(tenant) as Borrower
  const partner = secret === null ? null : createLokta({ baseUrl: urlOf(release), credential: secret })
  const once = { retries: 0 }
  return async () => {
    await servicingOfficer.getLoan({ loanId }, once)
    await underwriter.getParty({ partyId }, once)
    await servicingOfficer.listLoanTransactions({ loanId }, once)
    await partner?.getLoan({ loanId }, once)
    const country = tenant === 'nyanza' ? 'UG' : 'IN'
    await underwriter.createParty({ body: { kind: 'person', fullName: 'Anjali Rao', country } }, once)
    const body = { amount: smallest[tenant], valueOn }
    await servicingOfficer.recordRepayment({ loanId, body }, once)
  }
}

/** Has both releases visited in every tenant while all of them migrate, and some seconds on. Answers how many rounds each made. */
async function serveTogether(both: readonly [Release, Release], to: Release): Promise<readonly number[]> {
  let stopped = false
  const refusals: string[] = []
  const lanes = both.flatMap((release) =>
    tenants.map(async (tenant) => {
      const visit = visitorOf(release, tenant)
      let rounds = 0
      // Also on a slow machine nobody has been there less than a few times.
      for (; !stopped || rounds < 4; rounds += 1) {
        await visit().catch((error: Error) => refusals.push(`${release} release at ${tenant}: ${error.message}`))
        await pause(50)
      }
      return rounds
    }),
  )
  await pause(500)
  const migrations = migrationsOf[to]
  // Between a step and the directory's news of it somebody always comes.
  const afterStep = () => pause(500)
  const outcomes = await migrateTenants(installationOn(gateway.databases), { migrations, afterStep })
  await pause(mixedSeconds * 1_000)
  stopped = true
  const rounds = await Promise.all(lanes)
  const newest = migrations.at(-1)?.version
  assert.deepEqual(new Set(outcomes.map((one) => `${one.outcome} ${one.to}`)), new Set([`current ${newest}`]))
  assert.deepEqual(refusals.slice(0, 10), [], `${refusals.length} refusals`)
  return rounds
}

for (const [both, to, what] of [
  [['this', 'next'], 'next', 'expands'],
  [['next', 'the one after'], 'the one after', 'contracts'],
] as const) {
  test(`while every tenant ${what}, "${both[0]}" release and "${both[1]}" both serve, and refuse nobody`, async (t) => {
    const rounds = await serveTogether(both, to)
    t.diagnostic(`${rounds.join(', ')} rounds of six requests`)
  })
}

test('a release that has not heard of what the contraction waits for is outside the window: 503, and the books hold', async () => {
  const { operations } = staffOf({ url: urlOf('this'), token: gateway.token }, 'himal')
  await assert.rejects(operations.getTenant({ retries: 0 }), { code: 'tenant.unavailable', status: 503 })
  for (const tenant of tenants)
    await expectBooksHold(staffOf({ url: urlOf('the one after'), token: gateway.token }, tenant))
})
