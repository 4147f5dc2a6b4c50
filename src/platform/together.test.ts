import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { knownServer, startServer } from '../../test/support/server.ts'
import { type Database, inTransaction, openPool, type Transaction } from './database.ts'
import { together } from './together.ts'

let pool: Database
let stop: () => Promise<void>

before(async () => {
  const own = knownServer() ? undefined : await startServer()
  const url = (knownServer() ?? own)?.ownerUrl as string
  pool = openPool({ url, maximumConnections: 2, acquireTimeoutMilliseconds: 5_000 })
  stop = async () => {
    await pool.destroy()
    await own?.stop()
  }
})

after(() => stop())

/** In a transaction with a parent and a child table of its own. */
function inFamily<T>(body: (tx: Transaction) => Promise<T>): Promise<T> {
  const opening = async (connection: { query(text: string): Promise<unknown> }) => {
    await connection.query(`begin; create temp table parent (id int primary key) on commit drop;
      create temp table child (id int primary key, parent_id int references parent (id)) on commit drop`)
  }
  return inTransaction(pool, opening as never, body)
}

const refused = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    return (error as { constraint?: string }).constraint
  }
  return 'nothing'
}

test('statements sent together run in the order in which they are sent: a parent before its child', async () => {
  const [, , { rows }] = await inFamily((tx) =>
    together(
      tx('parent').insert({ id: 1 }),
      tx.raw('insert into child values (1, 1), (2, 1)'),
      tx.raw('select count(*)::int as count from child'),
    ),
  )
  assert.deepEqual(rows, [{ count: 2 }])
})

test('the order is kept through functions that await their statement', async () => {
  const insertParent = async (tx: Transaction) => {
    await tx('parent').insert({ id: 1 })
  }
  const insertChild = async (tx: Transaction) => {
    await tx('child').insert({ id: 1, parent_id: 1 })
  }
  await inFamily((tx) => together(insertParent(tx), insertChild(tx)))
  assert.equal(await refused(inFamily((tx) => together(insertChild(tx), insertParent(tx)))), 'child_parent_id_fkey')
})

test('what is thrown is the first failure, not that of a statement behind it', async () => {
  const failing = inFamily(async (tx) => {
    await tx('parent').insert({ id: 1 })
    await together(
      tx('child').insert({ id: 1, parent_id: 1 }),
      tx('parent').insert({ id: 1 }),
      tx.raw('select 1'),
      tx('child').insert({ id: 1, parent_id: 1 }),
    )
  })
  assert.equal(await refused(failing), 'parent_pkey')
})

test('a failure leaves nothing under way: the next transaction of the connection is untouched by it', async () => {
  for (let round = 0; round < 5; round += 1) {
    const failing = inFamily((tx) =>
      together(tx.raw('select 1/0'), tx.raw('select pg_sleep(0.01)'), tx.raw('select 2')),
    )
    await assert.rejects(failing, { code: '22012' })
    const answer = await inFamily((tx) => together(tx.raw('select 1 as one'), tx.raw('select 2 as two')))
    assert.deepEqual(
      answer.map(({ rows }) => rows[0]),
      [{ one: 1 }, { two: 2 }],
    )
  }
})
