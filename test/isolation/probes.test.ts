// The walls from inside: what the gateway's own login can reach on a raw connection, with every check above it left out.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { tenantSchema } from '../../src/contexts/tenancy/names.rules.ts'
import {
  type Ground,
  gateway,
  himal,
  inSight,
  nyanza,
  outcomeOf,
  owner,
  startGround,
  tenantSlugs,
} from '../support/ground.ts'
import { addTwoPartners, himalPath, partnersSeen, partnerTables } from './partner-rows.ts'
import { standings } from './standing.ts'

let ground: Ground
let [mine, theirs] = ['', '']

before(async () => {
  ground = await startGround()
  ;[mine, theirs] = await addTwoPartners(ground)
})
after(() => ground.stop())

test("without SET ROLE the gateway's login reads no table of any tenant", () =>
  ground.asGateway(async (client) => {
    await client.query('begin')
    for (const slug of tenantSlugs) {
      for (const table of Object.keys(standings)) {
        const attempt = () => client.query(`select * from ${tenantSchema(slug)}.${table}`)
        assert.equal(await outcomeOf(client, attempt), '42501', `${slug} ${table}`)
      }
    }
    assert.equal(await outcomeOf(client, () => client.query(`create table public.${gateway}_own (a int)`)), '42501')
    assert.equal(await outcomeOf(client, () => client.query('create schema own')), '42501')
  }))

test("the gateway's login cannot become the owner, nor give itself a role", () =>
  ground.asGateway(async (client) => {
    await client.query('begin')
    for (const attempt of [
      `set role ${owner}`,
      `set local role ${owner}`,
      `select set_config('role', '${owner}', true)`,
      `grant ${owner} to ${gateway}`,
      `alter role ${gateway} inherit`,
      `alter role ${himal.staff} login`,
      `set session authorization ${owner}`,
      'set session_replication_role = replica',
    ]) {
      assert.equal(await outcomeOf(client, () => client.query(attempt)), '42501', attempt)
    }
  }))

test("no role of one tenant reaches another tenant's tables, nor what only the owner reads", () =>
  ground.asGateway(async (client) => {
    for (const role of Object.values(himal)) {
      await inSight(client, { role, path: `${tenantSchema('nyanza')}, pg_temp`, partnerId: mine }, async () => {
        for (const table of Object.keys(standings)) {
          assert.equal(
            await outcomeOf(client, () => client.query(`select 1 from ${table}`)),
            '42P01',
            `${role} ${table}`,
          )
          const named = () => client.query(`select 1 from ${tenantSchema('nyanza')}.${table}`)
          assert.equal(await outcomeOf(client, named), '42501', `${role} ${table} by its whole name`)
        }
      })
      await inSight(client, { role, path: himalPath }, async () => {
        assert.equal(await outcomeOf(client, () => client.query('select 1 from schema_migration')), '42501')
        assert.equal(await outcomeOf(client, () => client.query('create table own (a int)')), '42501')
      })
    }
  }))

test('under the staff role every row of its own tenant is there', () =>
  ground.asGateway((client) =>
    inSight(client, { role: himal.staff, path: himalPath }, async () => {
      for (const { table } of partnerTables) {
        const seen = await partnersSeen(client, table)
        for (const partnerId of [mine, theirs]) assert.ok(seen.includes(partnerId), table)
      }
    }),
  ))

test('a partner sees its own rows and no other; without a partner, or with an empty or unknown one, none', () =>
  ground.asGateway(async (client) => {
    for (const { table, roles } of partnerTables) {
      for (const role of roles) {
        for (const partnerId of [mine, theirs]) {
          const sight = { role, path: himalPath, partnerId }
          assert.deepEqual(
            await inSight(client, sight, () => partnersSeen(client, table)),
            [partnerId],
            `${role} ${table}`,
          )
        }
        for (const partnerId of [undefined, '', randomUUID()]) {
          const sight = { role, path: himalPath, ...(partnerId === undefined ? {} : { partnerId }) }
          assert.deepEqual(await inSight(client, sight, () => partnersSeen(client, table)), [], `${role} ${table}`)
        }
        const noUuid = { role, path: himalPath, partnerId: `' or true --` }
        const outcome = await inSight(client, noUuid, () => outcomeOf(client, () => partnersSeen(client, table)))
        assert.equal(outcome, '22P02', 'what is no id is an error, not everything')
      }
    }
  }))

test('what is of no partner, no partner sees', () =>
  ground.asGateway(async (client) => {
    await client.query('begin')
    await client.query(`set local role ${himal.staff}`)
    await client.query(`set local search_path = ${himalPath}`)
    await client.query('update application set partner_id = null')
    for (const partnerId of [mine, '']) {
      await client.query(`select set_config('role', $1, true), set_config('app.partner_id', $2, true)`, [
        himal.sourcing,
        partnerId,
      ])
      assert.deepEqual(await partnersSeen(client, 'application'), [])
    }
    await client.query('rollback')
  }))

test("the owner of the tables, whom row security would let past, sees no partner's row: it is forced", () =>
  ground.asOwner(async (client) => {
    for (const { table } of partnerTables) {
      assert.deepEqual(await partnersSeen(client, `${tenantSchema('himal')}.${table}`), [], table)
    }
  }))

test('row_security = off is an error for a partner, not a way around', () =>
  ground.asGateway((client) =>
    inSight(client, { role: himal.sourcing, path: himalPath, partnerId: mine }, async () => {
      await client.query('set local row_security = off')
      assert.equal(await outcomeOf(client, () => client.query('select 1 from loan')), '42501')
    }),
  ))

test('a forgotten search_path finds no table, and a temporary one never stands before ours', () =>
  ground.asGateway(async (client) => {
    await inSight(client, { role: himal.staff }, async () => {
      for (const table of Object.keys(standings)) {
        assert.equal(await outcomeOf(client, () => client.query(`select 1 from ${table}`)), '42P01', table)
      }
    })
    await inSight(client, { path: himalPath }, async () => {
      await client.query(`create temporary table loan (loan_id uuid) on commit drop`)
      await client.query(`set local role ${himal.staff}`)
      const { rows } = await client.query('select partner_id from loan')
      assert.ok(rows.length >= 2, "the tenant's own table is found first")
    })
  }))

test('what a transaction sets is gone when it ends, by COMMIT as by ROLLBACK, also after an error in it', () =>
  ground.asGateway(async (client) => {
    const settings = `select current_user as role, current_setting('search_path') as path,
      nullif(current_setting('app.partner_id', true), '') as partner, current_setting('statement_timeout') as timeout`
    const fresh = (await client.query(settings)).rows[0]
    assert.equal(fresh.role, gateway)
    for (const end of ['commit', 'rollback', 'error']) {
      await client.query('begin')
      await client.query(
        `select set_config('role', $1, true), set_config('search_path', $2, true), set_config('app.partner_id', $3, true),
           set_config('statement_timeout', '5s', true)`,
        [himal.sourcing, himalPath, mine],
      )
      assert.deepEqual(await partnersSeen(client, 'loan'), [mine])
      if (end === 'error') await assert.rejects(client.query('select 1 / 0'), { code: '22012' })
      await client.query(end === 'error' ? 'commit' : end)
      assert.deepEqual((await client.query(settings)).rows[0], fresh, `after ${end}`)
      await assert.rejects(client.query('select 1 from loan'), { code: '42P01' })
    }
  }))

test("a second tenant's transaction on the same connection sees nothing of the first", () =>
  ground.asGateway(async (client) => {
    const slugOf = async () => (await client.query('select slug from tenant_profile')).rows[0].slug
    for (let round = 0; round < 5; round += 1) {
      const first = { role: himal.staff, path: himalPath }
      const second = { role: nyanza.staff, path: `${tenantSchema('nyanza')}, pg_temp` }
      assert.equal(await inSight(client, first, slugOf), 'himal')
      assert.equal(await inSight(client, second, slugOf), 'nyanza')
    }
  }))
