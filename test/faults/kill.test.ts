// A gateway that is killed, and connections that are cut, in the middle of a burst of repayments. Who retries with the same
// keys finds every repayment exactly once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createLokta, type Lokta } from '../../sdk/src/index.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { type DisbursedLoan, disbursedLoan, type StaffClients, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { startGatewayProcess } from '../support/gateway-process.ts'
import { countingFetch, expectBooksHold, expectNoFailure, repaymentsOf } from '../support/repayments.ts'
import { installationName, withAdmin } from '../support/server.ts'

let gateway: TestGateway
let staff: StaffClients

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
})
after(() => gateway.stop())

interface Order {
  readonly loan: DisbursedLoan
  readonly amount: string
  readonly key: string
}

/** Repayments of different amounts, on three loans in turn. */
async function ordersOf(name: string, count: number): Promise<Order[]> {
  const loans: DisbursedLoan[] = []
  for (let index = 0; index < 3; index += 1) {
    loans.push(await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' }))
  }
  return Array.from({ length: count }, (_, index) => ({
    loan: loans[index % 3] as DisbursedLoan,
    amount: `${100 + index}.01`,
    key: `${name}-${index}`,
  }))
}

/** The id of the repayment's transaction. */
async function send(client: Lokta, { loan, amount, key }: Order, retries: number): Promise<string> {
  const body = { amount, valueOn: loan.disbursedOn }
  const options = { idempotencyKey: key, retries }
  return (await client.recordRepayment({ loanId: loan.loanId, body }, options)).transaction.id
}

/** Every order took effect once, in the transaction that its caller was told of. */
async function expectExactlyOnce(orders: readonly Order[], told: ReadonlyMap<string, string>): Promise<void> {
  const kept = new Map<string, string>()
  for (const loan of new Set(orders.map((order) => order.loan))) {
    for (const { id, cashAmount } of await repaymentsOf(staff, loan.loanId)) kept.set(id, cashAmount)
  }
  assert.equal(kept.size, orders.length)
  for (const { key, amount } of orders) assert.equal(kept.get(told.get(key) ?? ''), amount, key)
  await expectBooksHold(staff)
}

test('the gateway is killed in the middle of a burst: retried after its restart, each repayment stands once', async () => {
  const orders = await ordersOf('killed', 60)
  const told = new Map<string, string>()
  for (const killAfter of [5, 15]) {
    const process = await startGatewayProcess(gateway)
    const { servicingOfficer } = staffOf({ url: process.url, token: gateway.token }, 'himal')
    let killed: Promise<void> | undefined
    let answered = 0
    const burst = orders.map(async (order) => {
      try {
        told.set(order.key, await send(servicingOfficer, order, 0))
      } catch {
        return
      }
      answered += 1
      if (answered === killAfter) killed = process.kill()
    })
    await Promise.all(burst)
    await killed
    assert.ok(answered >= killAfter && answered < orders.length, `${answered} answers came before the end`)
  }
  const lastTold = new Map(told)
  await Promise.all(orders.map(async (order) => told.set(order.key, await send(staff.servicingOfficer, order, 9))))
  for (const [key, id] of lastTold) assert.equal(told.get(key), id, 'what was told once is told again')
  await expectExactlyOnce(orders, told)
})

test('connections to Postgres are cut in the middle of a burst: nobody sees more than "busy", each repayment stands once', async () => {
  const orders = await ordersOf('cut', 60)
  const { fetch, counts } = countingFetch()
  const { servicingOfficer } = staffOf(gateway, 'himal', fetch)
  const withKey = createLokta({ baseUrl: gateway.url, credential: await staffKey(), fetch })
  const told = new Map<string, string>()
  const burst = orders.map(async (order, index) => {
    const client = index % 2 === 0 ? servicingOfficer : withKey
    told.set(order.key, await send(client, order, 12))
  })
  let cuts = 0
  const isDone = Promise.all(burst).then(() => true)
  do {
    await pause(60)
    cuts += await cutConnections()
  } while (!(await Promise.race([isDone, pause(0, false)])) && cuts < 40)
  await isDone
  assert.ok(cuts > 0, 'connections were cut')
  expectNoFailure(counts)
  await expectExactlyOnce(orders, told)
})

async function staffKey(): Promise<string> {
  const body = { name: 'collections', kind: 'staff' as const, scopes: ['repayments.write' as const] }
  return (await staff.administrator.createApiKey({ body })).secret as string
}

/** Ends every connection of the gateway to the tenant's database and to the control plane; returns how many. */
async function cutConnections(): Promise<number> {
  // As the gateway itself: a role may always end its own connections, whoever owns the server.
  const { gatewayPassword } = await loadDevelopmentSecrets(gateway.folder)
  const url = new URL(gateway.databases.ownerUrl)
  url.username = `${installationName}_gateway`
  url.password = gatewayPassword
  const databases = [gateway.databases.ownerUrl, gateway.databases.controlOwnerUrl].map((one) =>
    new URL(one).pathname.slice(1),
  )
  return withAdmin(url.toString(), async (client) => {
    const { rowCount } = await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where usename = current_user and datname = any($1) and pid <> pg_backend_pid()`,
      [databases],
    )
    return rowCount ?? 0
  })
}
