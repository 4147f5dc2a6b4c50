// Row policies are plain equality with a stored column, so that a partner's question is answered from an index as staff's is:
// asked under each partner's own role, on a table with many partners' rows.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { type Ground, himal, inSight, startGround } from '../support/ground.ts'
import { addTwoPartners, himalPath } from './partner-rows.ts'

const copies = 4_000
const partners = 40

let ground: Ground
let mine = ''

before(async () => {
  ground = await startGround()
  ;[mine] = await addTwoPartners(ground)
  await ground.asGateway((client) => multiply(client))
  await ground.asOwner(async (client) => {
    await client.query(`set search_path = ${himalPath}`)
    await client.query('analyze loan, application, participation, loan_transaction, participation_transaction')
  })
})
after(() => ground.stop())

/** Many loans, applications and participations of many partners, each with a transaction. */
async function multiply(client: pg.Client): Promise<void> {
  await client.query('begin')
  await client.query(`set local role ${himal.staff}`)
  await client.query(`set local search_path = ${himalPath}`)
  const ids = Array.from({ length: partners }, () => randomUUID())
  const copy = (table: string, key: string, more: string) =>
    client.query(
      `insert into ${table} select (jsonb_populate_record(t.one, jsonb_build_object('${key}', gen_random_uuid(),
         'partner_id', ($1::uuid[])[1 + n % ${partners}], ${more}))).*
       from (select r as one from ${table} r limit 1) t, generate_series(1, ${copies}) n`,
      [ids],
    )
  await copy('loan', 'loan_id', `'application_id', null, 'external_reference', 'R-' || n`)
  await copy('application', 'application_id', `'external_reference', 'R-' || n`)
  await copy('loan_transaction', 'loan_transaction_id', `'loan_id', (select loan_id from loan offset n limit 1)`)
  await client.query(
    `insert into partner (partner_id, code, name, kind) select id, id::text, 'One of many', 'co_lender' from unnest($1::uuid[]) id`,
    [ids],
  )
  await copy('participation', 'participation_id', `'loan_id', gen_random_uuid()`)
  await copy(
    'participation_transaction',
    'participation_transaction_id',
    `'loan_transaction_id', gen_random_uuid(), 'participation_id', (select participation_id from participation offset n limit 1)`,
  )
  await client.query('commit')
}

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Cond'?: string
  readonly Plans?: readonly Plan[]
}

function* nodesOf(plan: Plan): Generator<Plan, void, undefined> {
  yield plan
  for (const inner of plan.Plans ?? []) yield* nodesOf(inner)
}

/** What the lists and reads of partners ask, as they ask it. */
const questions: readonly (readonly [what: string, role: 'sourcing' | 'coLender', sql: string])[] = [
  ['the first page of loans', 'sourcing', 'select * from loan order by loan_id limit 26'],
  [
    'a later page of loans',
    'sourcing',
    `select * from loan where loan_id > '80000000-0000-0000-0000-000000000000' order by loan_id limit 26`,
  ],
  [
    'a loan by its reference',
    'sourcing',
    `select * from loan where external_reference = 'R-77' order by loan_id limit 26`,
  ],
  ['a loan by its id', 'sourcing', `select * from loan where loan_id = '80000000-0000-0000-0000-000000000000'`],
  ['the first page of applications', 'sourcing', 'select * from application order by application_id limit 26'],
  [
    'an application by its reference',
    'sourcing',
    `select * from application where external_reference = 'R-77' order by application_id limit 26`,
  ],
  [
    "a loan's transactions",
    'sourcing',
    `select * from loan_transaction where loan_id = '80000000-0000-0000-0000-000000000000' order by loan_transaction_id limit 26`,
  ],
  ['the first page of participations', 'coLender', 'select * from participation order by participation_id limit 26'],
  [
    "a loan's participation",
    'coLender',
    `select * from participation where loan_id = '80000000-0000-0000-0000-000000000000' order by participation_id limit 26`,
  ],
  [
    "a participation's transactions",
    'coLender',
    `select * from participation_transaction where participation_id = '80000000-0000-0000-0000-000000000000' order by participation_transaction_id limit 26`,
  ],
]

for (const [what, role, sql] of questions) {
  test(`${what}, asked by a partner, comes from an index`, () =>
    ground.asGateway((client) =>
      inSight(client, { role: himal[role], path: himalPath, partnerId: mine }, async () => {
        const { rows } = await client.query(`explain (format json) ${sql}`)
        const nodes = [...nodesOf(rows[0]['QUERY PLAN'][0].Plan)]
        const scans = nodes.filter((node) => node['Relation Name'] !== undefined)
        assert.ok(scans.length > 0)
        for (const scan of scans) {
          // Bitmaps carry their condition one node below.
          const own = [...nodesOf(scan)].some((node) => node['Index Cond'] !== undefined)
          assert.ok(own && scan['Node Type'] !== 'Seq Scan', JSON.stringify(scan))
        }
      }),
    ))
}
