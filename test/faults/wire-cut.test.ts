// The wire between gateway and PostgreSQL is cut around a COMMIT (T19): whether a write took effect cannot be known then, and who
// sends it again with its key finds it once. WIRE_CUTS=200 is the long run.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isProblem, responseOf } from '../../sdk/src/index.ts'
import { idFromWire } from '../../src/platform/ids.ts'
import { type DisbursedLoan, disbursedLoan, type StaffClients, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts'
import { countingFetch, expectBooksHold, expectNoFailure } from '../support/repayments.ts'
import { type Cut, startWireCutter, type WireCutter } from '../support/wire-cutter.ts'

const count = Number(process.env.WIRE_CUTS ?? 5)
let gateway: TestGateway
let wired: GatewayProcess
let cutter: WireCutter
let calm: StaffClients

before(async () => {
  gateway = await startGateway()
  calm = staffOf(gateway, 'himal')
  cutter = await startWireCutter(new URL(process.env.GATEWAY_DATABASE_URL ?? gateway.databases.ownerUrl))
  wired = await startGatewayProcess(gateway, { databaseUrl: cutter.url })
})
after(async () => {
  await wired?.kill()
  await cutter?.stop()
  await gateway.stop()
})

/** How many entries the loan's life has. */
async function entriesOf({ loanId }: DisbursedLoan): Promise<number> {
  const entry = { tenant: 'himal', kind: 'staff' as const, partnerId: null, readOnly: true }
  return gateway.engine.door.open(entry, async ({ tx }) => {
    const { rows } = await tx.raw('select count(*)::int as entries from loan_event where loan_id = ?', [
      idFromWire('loan', loanId),
    ])
    return rows[0].entries
  })
}

/** What was written before anybody sends again; null where only the server could tell. */
const writtenAt: Readonly<Record<Cut, 0 | 1 | null>> = {
  'before COMMIT': 0,
  'after COMMIT': null,
  'after the answer to COMMIT': 1,
}

for (const [cut, written] of Object.entries(writtenAt) as [Cut, 0 | 1 | null][]) {
  test(`cut ${cut}, ${count} times: the caller is told "busy", and finds the repayment once when it sends it again`, async () => {
    const { fetch, counts } = countingFetch()
    const { servicingOfficer } = staffOf({ url: wired.url, token: gateway.token }, 'himal', fetch)
    let loan = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
    for (let round = 0; round < count; round += 1) {
      // No loan's life becomes so long that folding it is what takes the time.
      if (round % 20 === 19) loan = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
      const { loanId, disbursedOn: valueOn } = loan
      const key = { idempotencyKey: `${cut.replaceAll(' ', '-')}-${round}` }
      const order = { loanId, body: { amount: `${1 + round}.01`, valueOn } }
      const before = await entriesOf(loan)
      cutter.cutNext(cut)
      await assert.rejects(servicingOfficer.recordRepayment(order, { ...key, retries: 0 }), (error) =>
        isProblem(error, 'server.busy'),
      )
      assert.ok(cutter.hasCut(), 'the wire was cut')
      if (written !== null) assert.equal((await entriesOf(loan)) - before, written, `after cut ${round}`)
      const told = await servicingOfficer.recordRepayment(order, { ...key, retries: 12 })
      if (written !== null) assert.equal(responseOf(told).replayed, written === 1)
      const again = await calm.servicingOfficer.recordRepayment(order, key)
      assert.ok(responseOf(again).replayed, 'the key is answered for good')
      assert.deepEqual(again, told)
      assert.equal((await entriesOf(loan)) - before, 1, `one effect of cut ${round}`)
    }
    expectNoFailure(counts)
    await expectBooksHold(calm)
  })
}
