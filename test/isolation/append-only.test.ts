// What is appended stays as it was written: no right to change it, and where a trigger stands, not even for the owner.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { identifier } from '../../src/contexts/tenancy/names.rules.ts'
import { type Ground, himal, inSight, outcomeOf, startGround } from '../support/ground.ts'
import { addTwoPartners, himalPath } from './partner-rows.ts'
import { type Standing, standings } from './standing.ts'

let ground: Ground
const appended = Object.entries(standings).flatMap(([table, standing]: [string, Standing]) =>
  'keeps' in standing ? [table] : [],
)

before(async () => {
  ground = await startGround()
  await addTwoPartners(ground)
})
after(() => ground.stop())

test('no role of a tenant updates, deletes or truncates what is appended, nor takes its triggers off', () =>
  ground.asGateway(async (client) => {
    for (const role of Object.values(himal)) {
      await inSight(client, { role, path: himalPath }, async () => {
        for (const table of appended) {
          const column = await firstColumn(client, table)
          for (const attempt of [
            `update ${table} set ${column} = ${column}`,
            `delete from ${table}`,
            `truncate ${table} cascade`,
            `alter table ${table} disable trigger all`,
            `drop table ${table} cascade`,
          ]) {
            assert.equal(await outcomeOf(client, () => client.query(attempt)), '42501', `${role}: ${attempt}`)
          }
        }
      })
    }
  }))

async function firstColumn(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query(
    `select attname from pg_attribute where attrelid = to_regclass($1) and attnum = 1`,
    [`${himalPath.split(',')[0]}.${table}`],
  )
  return identifier(rows[0].attname)
}

/** Where a mistake of an operator with the owner's rights is stopped as well. */
const alsoForTheOwner = ['audit_entry', 'outbox_event', 'decision_policy', 'loan_product_version']

test('audit, outbox and what decisions rest on refuse the owner too: the trigger answers, not the grant', () =>
  ground.asOwner(async (client) => {
    await inSight(client, { path: himalPath }, async () => {
      for (const table of alsoForTheOwner) {
        const { rows } = await client.query(`select count(*)::int as count from ${table}`)
        assert.ok(rows[0].count > 0, `${table} has rows to try it on`)
        const column = await firstColumn(client, table)
        for (const attempt of [`update ${table} set ${column} = ${column}`, `delete from ${table}`]) {
          const refused = await messageOf(client, attempt)
          assert.match(refused, new RegExp(`^42501 ${table} is append-only$`), attempt)
        }
      }
      for (const table of appended) {
        assert.match(await messageOf(client, `truncate ${table} cascade`), /^42501 .* is append-only$/, table)
      }
    })
  }))

test('an audit entry stands in the order of its own transaction, whatever xid its insert says: no seal is slipped past', () =>
  ground.asGateway((client) =>
    inSight(client, { role: himal.staff, path: himalPath }, async () => {
      const { rows } = await client.query(
        `insert into audit_entry (audit_entry_id, placement_epoch, xid, recorded_at, business_date, actor_kind,
           actor_subject, actor_name, operation_id, entity_type, entity_id, changes, request_id, hash_version, content_hash)
         values ($1, 1, '3', now(), '2026-01-15', 'staff', 'a', 'a', 'a', 'a', 'a', '{}', 'a', 1, '\\x00')
         returning xid = pg_current_xact_id() as own`,
        [randomUUID()],
      )
      assert.equal(rows[0].own, true)
    }),
  ))

async function messageOf(client: pg.Client, attempt: string): Promise<string> {
  await client.query('savepoint attempt')
  try {
    await client.query(attempt)
    return 'done'
  } catch (error) {
    await client.query('rollback to savepoint attempt')
    const { code, message } = error as pg.DatabaseError
    return `${code} ${message}`
  }
}

test('four eyes: who recommended does not vote, and nobody votes twice', () =>
  ground.asGateway((client) =>
    inSight(client, { role: himal.staff, path: himalPath }, async () => {
      const { rows } = await client.query('select application_id from application limit 1')
      const recommendationId = randomUUID()
      await client.query(`insert into recommendation values ($1, $2, 1, '', 'user:asha', 1, 1, 'A memo', now())`, [
        recommendationId,
        rows[0].application_id,
      ])
      const vote = (votedBy: string) => () =>
        client.query(`insert into approval_vote values ($1, $2, $3, '', 'approve', $4, 'Sound', now())`, [
          randomUUID(),
          rows[0].application_id,
          recommendationId,
          votedBy,
        ])
      assert.equal(await outcomeOf(client, vote('user:asha')), '23514')
      await client.query('savepoint attempt')
      await assert.rejects(vote('user:asha')(), { code: '23514', constraint: 'approval_vote_four_eyes' })
      await client.query('rollback to savepoint attempt')
      assert.equal(await outcomeOf(client, vote('user:bikram')), 'done')
      assert.equal(await outcomeOf(client, vote('user:bikram')), '23505')
    }),
  ))
