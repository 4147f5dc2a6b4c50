// A tenant that has events already gets their versions and places from the migration, and numbering goes on from there; its
// webhooks get whose they are.
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
const targetOf = (of: string) => ({
  track: 'tenant' as const,
  schema: of,
  owner,
  names: { staff: himal.staff, colender: himal.coLender, sourcing: himal.sourcing },
})
const target = targetOf(schema)

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

test('deliveries and attempts from before are of the partner whose endpoint they went to, and the rest of nobody', async () => {
  const older = 't_older_hooks'
  await withAdmin(ground.databases.ownerUrl, async (client) => {
    const database = new URL(ground.databases.ownerUrl).pathname.slice(1)
    await client.query(`grant create on database "${database}" to ${owner}`)
    // A table of the name of the migration's last index stops the tenant at the version before it.
    await client.query(
      `begin; set local role ${owner}; create schema ${older}; create table ${older}.webhook_delivery_list (); commit`,
    )
    await assert.rejects(applyMigrations(client, targetOf(older)), { code: '42P07' })
    await client.query(`set role ${owner}`)
    await client.query(`set search_path = ${older}, pg_temp`)
    const partner = randomUUID()
    for (const partnerId of [partner, null]) await deliver(client, partnerId)
    await client.query('drop table webhook_delivery_list')
    await client.query(`grant usage on schema ${older} to ${himal.staff}`)
    await client.query('reset role')
    await applyMigrations(client, targetOf(older))
    await client.query(`begin; set local role ${himal.staff}; set local search_path = ${older}, pg_temp`)
    for (const table of ['webhook_endpoint', 'webhook_delivery', 'webhook_attempt']) {
      const { rows } = await client.query(`select partner_id from ${table} order by partner_id`)
      assert.deepEqual(
        rows.map((row) => row.partner_id),
        [partner, null],
        table,
      )
    }
    await client.query('rollback')
    const { rows } = await client.query(
      `select tgenabled as enabled from pg_trigger where tgname = 'webhook_attempt_append_only'
         and tgrelid = ('${older}.webhook_attempt')::regclass`,
    )
    assert.deepEqual(rows, [{ enabled: 'O' }])
  })
})

/** A delivery with an attempt, to an endpoint of the partner's, as rows were before they said whose they are. */
async function deliver(client: pg.Client, partnerId: string | null): Promise<void> {
  const [endpoint, delivery] = [randomUUID(), randomUUID()]
  await client.query(
    `insert into webhook_endpoint (webhook_endpoint_id, partner_id, url, event_types, status, active_since, row_version, created_at)
     values ($1, $2, 'https://hooks.example.com', '{}', 'active', now(), 1, now())`,
    [endpoint, partnerId],
  )
  await client.query(
    `insert into webhook_delivery (webhook_delivery_id, webhook_endpoint_id, event_type, entity_type, entity_id,
       aggregate_version, event_recorded_at, status, turn_began_at, created_at)
     values ($1, $2, 'webhook.ping', 'webhook_endpoint', 'a', 1, now(), 'delivered', now(), now())`,
    [delivery, endpoint],
  )
  await client.query('insert into webhook_attempt values ($1, 1, now(), 1, 204, null)', [delivery])
}
