import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { knownServer, startServer, withAdmin } from '../../test/support/server.ts'
import { Problem } from '../kernel/problem.ts'
import { type Database, inTransaction, openPool, type Transaction } from '../platform/database.ts'
import { Row } from '../platform/row.ts'
import { asRefusal, mayRunAgain } from './refusals.ts'

const table = `meeting_${process.pid}`

class MeetingRow extends Row {
  static override tableName = table
  static override idColumn = 'id'
}

let pool: Database
let stop: () => Promise<void>

before(async () => {
  const own = knownServer() ? undefined : await startServer()
  const url = (knownServer() ?? own)?.ownerUrl as string
  await withAdmin(url, (client) =>
    client.query(`create table ${table} (id int primary key); insert into ${table} values (1), (2)`),
  )
  pool = openPool({ url, maximumConnections: 2, acquireTimeoutMilliseconds: 5_000 })
  stop = async () => {
    await pool.raw(`drop table ${table}`)
    await pool.destroy()
    await own?.stop()
  }
})

after(() => stop())

const lockThroughRow = (tx: Transaction, id: number) => MeetingRow.query(tx).findById(id).forUpdate()
const lockByStatement = (tx: Transaction, id: number) => tx.raw(`select 1 from ${table} where id = ? for update`, [id])

/** Takes two rows in either order at once; answers with what the one that lost was told. */
async function deadlockOf(lock: (tx: Transaction, id: number) => PromiseLike<unknown>): Promise<unknown> {
  let met = 0
  let meet: () => void = () => undefined
  const meeting = new Promise<void>((resolve) => {
    meet = resolve
  })
  const take = (first: number, second: number) =>
    inTransaction(
      pool,
      async (connection) => {
        await connection.query('begin')
      },
      async (tx) => {
        await lock(tx, first)
        met += 1
        if (met === 2) meet()
        await meeting
        await lock(tx, second)
      },
    )
  const ends = await Promise.allSettled([take(1, 2), take(2, 1)])
  return ends.find((end) => end.status === 'rejected')?.reason
}

for (const [how, lock] of [
  ['a statement', lockByStatement],
  ['a row class', lockThroughRow],
] as const) {
  test(`work that lost a deadlock through ${how} may run again`, async () => {
    assert.equal(mayRunAgain(await deadlockOf(lock)), true)
  })
}

test('a lock that was not to be had in time is a busy server, through a row class too', async () => {
  const waiting = inTransaction(
    pool,
    async (connection) => {
      await connection.query(`begin; set local lock_timeout = '50ms'`)
    },
    async (tx) => {
      await inTransaction(
        pool,
        async (connection) => {
          await connection.query('begin')
        },
        async (other) => {
          await lockByStatement(other, 1)
          await lockThroughRow(tx, 1)
        },
      )
    },
  )
  const refusal = asRefusal(await waiting.catch((error: unknown) => error))
  assert.ok(refusal instanceof Problem)
  assert.equal(refusal.code, 'server.busy')
})
