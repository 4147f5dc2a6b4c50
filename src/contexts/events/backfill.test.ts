// A tenant that has events already gets their versions and places from the migration, and numbering goes on from there.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { type Ground, himal, owner, startGround } from '../../../test/support/ground.ts'
import { withAdmin } from '../../../test/support/server.ts'
import { applyMigrations } from '../tenancy/migrate.ts'

let ground: Ground
before(async () => {
  ground = await startGround()
})
after(() => ground.stop())

const schema = 't_older'
const target = {
  track: 'tenant' as const,
  schema,
  owner,
  names: { staff: himal.staff, colender: himal.coLender, sourcing: himal.sourcing },
}

/** One event of a thing, in a transaction of its own. */
async function tell(client: pg.Client, entityId: string): Promise<void> {
  const auditEntryId = randomUUID()
  await client.query(
    `insert into audit_entry (audit_entry_id, placement_epoch, recorded_at, business_date, actor_kind, actor_subject,
       actor_name, operation_id, entity_type, entity_id, changes, request_id, hash_version, content_hash)
     values ($1, 1, now(), '2026-01-15', 'staff', 'a', 'a', 'a', 'loan', $2, '{}', 'a', 1, '')`,
    [auditEntryId, entityId],
  )
  await client.query(
    `insert into outbox_event (outbox_event_id, placement_epoch, recorded_at, business_date, event_type, entity_type,
       entity_id, request_id, audit_entry_id, payload)
     values ($1, 1, now(), '2026-01-15', 'loan.probed', 'loan', $2, 'a', $3, '{}')`,
    [randomUUID(), entityId, auditEntryId],
  )
}

test('events from before are numbered in the order of their transactions; the next event is the next version', async () => {
  await withAdmin(ground.databases.ownerUrl, async (client) => {
    const database = new URL(ground.databases.ownerUrl).pathname.slice(1)
    await client.query(`grant create on database "${database}" to ${owner}`)
    // A table in the way of this very migration stops the tenant at the version before it.
    await client.query(
      `begin; set local role ${owner}; create schema ${schema}; create table ${schema}.event_head (); commit`,
    )
    await assert.rejects(applyMigrations(client, target), { code: '42P07' })
    await client.query(`set role ${owner}`)
    await client.query(`set search_path = ${schema}, pg_temp`)
    for (const loan of ['a', 'b', 'a', 'a']) await tell(client, loan)
    await client.query('drop table event_head')
    await client.query('reset role')
    await applyMigrations(client, target)
    await client.query(`set role ${owner}`)
    await client.query(`set search_path = ${schema}, pg_temp`)
    await tell(client, 'a')
    const { rows } = await client.query(
      `select entity_id, array_agg(aggregate_version::int order by placement_epoch, order_xid, order_step, outbox_event_id)
         as versions, bool_and(order_xid = xid and order_step = 0) as own from outbox_event group by 1 order by 1`,
    )
    assert.deepEqual(rows, [
      { entity_id: 'a', versions: [1, 2, 3, 4], own: true },
      { entity_id: 'b', versions: [1], own: true },
    ])
    await assert.rejects(client.query('update outbox_event set event_type = event_type'), /append-only/)
  })
})
