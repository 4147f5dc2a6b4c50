// Two walls stand before a partner's writes, and either holds alone: the policy, and the guard behind it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { type Ground, himal, inSight, outcomeOf, owner, startGround, withBorrowedRole } from '../support/ground.ts'
import { copyIn } from './copy-in.ts'
import { addTwoPartners, himalPath, partnerTables } from './partner-rows.ts'

let ground: Ground
let [mine, theirs] = ['', '']

before(async () => {
  ground = await startGround()
  ;[mine, theirs] = await addTwoPartners(ground)
})
after(() => ground.stop())

test('partners have no right to write; given one for a moment, policy and guard refuse the rows of another partner', async () => {
  await ground.asGateway((client) =>
    inSight(client, { role: himal.sourcing, path: himalPath, partnerId: mine }, async () => {
      for (const { table } of partnerTables.filter(({ roles }) => roles.includes(himal.sourcing))) {
        for (const attempt of [
          `insert into ${table} default values`,
          `update ${table} set partner_id = partner_id`,
          `delete from ${table}`,
        ]) {
          assert.equal(await outcomeOf(client, () => client.query(attempt)), '42501', attempt)
        }
      }
    }),
  )
  for (const walls of ['policy and guard', 'guard alone'] as const) {
    const grants = [
      `set local search_path = ${himalPath}`,
      `grant insert, update on partner_party to ${himal.sourcing}`,
      `create table copied as select * from partner_party where false`,
      `grant select, insert on copied to ${himal.sourcing}`,
      ...(walls === 'guard alone' ? ['alter table partner_party disable row level security'] : []),
    ]
    await withBorrowedRole(ground, himal.sourcing, grants, async (client) => {
      const partyId = await freshParty(client)
      await client.query(`select set_config('app.partner_id', $1, true)`, [mine])
      await probeWrites(client, partyId, walls)
    })
  }
})

/** A party that no partner knows yet, as its id alone: the foreign key does not ask for sight. */
async function freshParty(client: pg.Client): Promise<string> {
  const partyId = randomUUID()
  await client.query(`set local role ${owner}`)
  await client.query(
    `insert into party (party_id, kind, full_name, country, created_at) values ($1, 'person', 'Fresh', 'IN', now())`,
    [partyId],
  )
  await client.query(`set local role ${himal.sourcing}`)
  return partyId
}

async function probeWrites(client: pg.Client, partyId: string, walls: string): Promise<void> {
  const columns = '(partner_id, party_id, kind, full_name, country, row_version, created_at)'
  const values = (partnerId: string) =>
    `'${partnerId}', '${partyId}', 'person', 'Fresh', 'IN', 1, '2026-01-15T00:00:00Z'`
  const copied = (partnerId: string) => values(partnerId).replaceAll("'", '').replaceAll(', ', '\t')
  const insert = (partnerId: string) => () =>
    client.query(`insert into partner_party ${columns} values (${values(partnerId)})`)
  const select = (partnerId: string) => async () => {
    await client.query(`insert into copied ${columns} values (${values(partnerId)})`)
    await client.query('insert into partner_party select * from copied')
  }
  const copy = (partnerId: string) => () =>
    copyIn(client, `copy partner_party ${columns} from stdin`, `${copied(partnerId)}\n`)
  const give = () => client.query('update partner_party set partner_id = $1 where partner_id = $2', [theirs, mine])
  assert.equal(await outcomeOf(client, insert(theirs)), '42501', `${walls}: INSERT`)
  assert.equal(await outcomeOf(client, select(theirs)), '42501', `${walls}: INSERT … SELECT`)
  assert.equal(await outcomeOf(client, give), '42501', `${walls}: UPDATE to another partner`)
  const copyOutcome = await outcomeOf(client, copy(theirs))
  // Where row security is on, Postgres takes no COPY FROM at all; without it the guard alone stands.
  assert.equal(copyOutcome, walls === 'guard alone' ? '42501' : '0A000', `${walls}: COPY FROM`)
  for (const nobody of ['', undefined]) {
    await client.query(nobody === undefined ? 'reset app.partner_id' : `select set_config('app.partner_id', '', true)`)
    assert.equal(await outcomeOf(client, insert(mine)), '42501', `${walls}: INSERT without a partner`)
  }
  await client.query(`select set_config('app.partner_id', $1, true)`, [mine])
  const own = walls === 'guard alone' ? copy(mine) : insert(mine)
  assert.equal(await outcomeOf(client, own), 'done', `${walls}: its own row`)
}
