import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { disbursedLoan, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { withAdmin } from '../../test/support/server.ts'
import { addDays, type LocalDate, localDate } from '../kernel/local-date.ts'
import { idFromWire } from '../platform/ids.ts'
import { closeThrough } from './close-business-day.ts'
import { closeDay } from './close-day.ts'
import { rollBusinessDate } from './closing-run.store.ts'

const tenant = 'himal'
const loans: string[] = []
let gateway: TestGateway
before(async () => {
  gateway = await startGateway()
  for (let index = 0; index < 3; index += 1) {
    const { loanId } = await disbursedLoan(gateway, { tenant, arrangement: 'ganga-80-20' })
    loans.push(loanId)
  }
})
after(() => gateway.stop())

async function today(): Promise<LocalDate> {
  return localDate((await staffOf(gateway, tenant).administrator.getTenant()).businessDate)
}

async function count(sql: string, values: unknown[] = []): Promise<number> {
  const rows = await query(`select count(*)::int as count from (${sql}) rows`, values)
  return rows[0]?.count as number
}

/** As the staff role would see it. */
function query(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query('begin; set local role loktatest_migrator; set local search_path = t_himal')
    // The owner is under the row policies as well: lift them for this transaction, which is rolled back unless it is a fix.
    await client.query(
      'alter table loan no force row level security; alter table loan_transaction no force row level security',
    )
    const { rows } = await client.query(sql, values)
    await client.query(
      'alter table loan force row level security; alter table loan_transaction force row level security',
    )
    await client.query('commit')
    return rows
  })
}

async function booksHold(): Promise<void> {
  const check = await staffOf(gateway, tenant).accountant.getBooksCheck()
  assert.deepEqual(
    check.invariants.filter((invariant) => !invariant.holds),
    [],
  )
}

test('two who close the same day at once close it once, and no loan accrues twice', async () => {
  const day = await today()
  await Promise.all([closeDay(gateway.engine.runner, tenant, day), closeDay(gateway.engine.runner, tenant, day)])
  assert.equal(await today(), addDays(day, 1))
  assert.equal(await count('select 1 from closing_day where closed_on = $1', [day]), 1)
  assert.equal(
    await count(`select 1 from loan_transaction where transaction_type = 'accrual' and value_on = $1`, [day]),
    loans.length,
  )
  assert.equal(await count(`select 1 from outbox_event where event_type = 'business_day.closed'`), 1)
  await booksHold()
})

test('closing a day that is closed does nothing', async () => {
  const day = addDays(await today(), -1)
  const before = await count('select 1 from loan_transaction')
  await closeDay(gateway.engine.runner, tenant, day)
  assert.equal(await today(), addDays(day, 1))
  assert.equal(await count('select 1 from loan_transaction'), before)
})

test('a night that was cut short after the date rolled is finished before the next day is closed', async () => {
  const day = await today()
  const order = { tenant, operationId: 'closeBusinessDay', name: 'close-of-business', movesDay: true }
  await gateway.engine.runner.runAsSystem(order, (work) => rollBusinessDate(work, day, addDays(day, 1)))
  const closed = await closeThrough(gateway.engine.runner, tenant, addDays(day, 1), addDays(day, 2))
  assert.deepEqual(
    closed.map(({ closedOn }) => closedOn),
    [day, addDays(day, 1)],
  )
  assert.equal(await count(`select 1 from closing_day where state = 'running'`), 0)
  await booksHold()
})

test('repayments during the night are all taken, each on the day that is open when it is booked', async () => {
  const day = await today()
  const { servicingOfficer: servicing } = staffOf(gateway, tenant)
  const repayments = loans.flatMap((loanId) =>
    Array.from({ length: 10 }, () => servicing.recordRepayment({ loanId, body: { amount: '1.00', valueOn: day } })),
  )
  const [results] = await Promise.all([
    Promise.all(repayments),
    closeThrough(gateway.engine.runner, tenant, day, addDays(day, 2)),
  ])
  assert.equal(results.length, 30)
  const late = await count(
    'select 1 from journal_entry e join closing_day c on c.closed_on = e.booked_on where e.recorded_at > c.started_at',
  )
  assert.equal(late, 0, 'nothing is booked on a day after its night began')
  await booksHold()
})

test('a loan that fails is parked with its error; the others close; once it is mended the next night takes it along', async () => {
  const day = await today()
  const poison = idFromWire('loan', loans[0] as string)
  const [kept] = await query('select terms from loan where loan_id = $1', [poison])
  await query(`update loan set terms = '{"unreadable": true}' where loan_id = $1`, [poison])
  const [closed] = await closeThrough(gateway.engine.runner, tenant, day, addDays(day, 1))
  assert.deepEqual(
    closed?.parkedLoans.map(({ loanId }) => loanId),
    [poison],
  )
  assert.equal(closed?.loanCount, loans.length - 1)
  await query('update loan set terms = $2 where loan_id = $1', [poison, JSON.stringify(kept?.terms)])
  const [next] = await closeThrough(gateway.engine.runner, tenant, addDays(day, 1), addDays(day, 2))
  assert.equal(next?.loanCount, loans.length)
  assert.deepEqual(next?.parkedLoans, [])
  assert.equal(await count('select 1 from parked_loan where resolved_at is null'), 0)
  await booksHold()
})

test('days are closed up to the date asked for, never backwards and at most 31 at once', async () => {
  const { administrator } = staffOf(gateway, tenant)
  const day = await today()
  assert.equal((await administrator.closeBusinessDay({ body: { openOn: day } })).closedDayCount, 0)
  const gone = { body: { openOn: addDays(day, -1) } }
  await assert.rejects(administrator.closeBusinessDay(gone), { code: 'business_day.not_ahead' })
  await assert.rejects(administrator.closeBusinessDay({ body: { openOn: addDays(day, 32) } }), {
    code: 'business_day.too_far',
  })
})
