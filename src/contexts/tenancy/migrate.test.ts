import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { fillEmptyTables } from '../../../test/support/fill-tables.ts'
import { type Ground, gateway, himal, owner, startGround } from '../../../test/support/ground.ts'
import { installationName, withAdmin } from '../../../test/support/server.ts'
import { applyMigrations, type MigrationTarget, migrationOf, readMigrations, splitStatements } from './migrate.ts'
import { platformRole } from './names.rules.ts'

let ground: Ground

before(async () => {
  ground = await startGround()
  // A clone does not take the privileges on its template along.
  const database = new URL(ground.databases.ownerUrl).pathname.slice(1)
  await asAdmin((client) => client.query(`grant create on database "${database}" to ${owner}`))
})
after(() => ground.stop())

const names = { staff: himal.staff, colender: himal.coLender, sourcing: himal.sourcing }
const target = (schema: string): MigrationTarget => ({ track: 'tenant', schema, owner, names })

/** On the connection of whoever prepares the installation, as in production. */
function asAdmin<T>(body: (client: pg.Client) => Promise<T>): Promise<T> {
  return withAdmin(ground.databases.ownerUrl, body)
}

async function freshSchema(client: pg.Client, schema: string): Promise<void> {
  await client.query(`begin; set local role ${owner}; create schema ${schema}; commit`)
}

async function countApplied(schema: string): Promise<number> {
  return ground.asOwner(async (client) => {
    const { rows } = await client.query(`select count(*)::int as count from ${schema}.schema_migration`)
    return rows[0].count
  })
}

test('who had one issuer when first issuers came keeps bare names; who had several keeps tags; who had none waits for the first', async () => {
  const logins = { gateway, platform: platformRole(installationName) }
  const control: MigrationTarget = { track: 'control', schema: 'old_control', owner, names: logins }
  await asAdmin(async (client) => {
    await freshSchema(client, control.schema)
    await applyMigrations(client, control, { through: 3 })
    await client.query(`begin; set local role ${owner}; set local search_path = ${control.schema}`)
    for (const [slug, ...issuers] of [['none'], ['one', 'a 1'], ['two', 'b 1', 'c 1'], ['parts', 'd 1', 'd 2']]) {
      const { rows } = await client.query(
        `insert into tenant (tenant_id, slug, name, country, sandbox, declaration, applied_at)
         values (gen_random_uuid(), $1, $1, 'IN', true, '{}', now()) returning tenant_id`,
        [slug],
      )
      for (const [url, organization] of issuers.map((each) => each.split(' '))) {
        await client.query(
          `insert into issuer (issuer_url, organization, tenant_id, audience, jwks_url, algorithms)
           values ($1, $2, $3, '', '', '{}')`,
          [url, organization, rows[0].tenant_id],
        )
      }
    }
    await client.query('commit')
    await applyMigrations(client, control)
    const { rows } = await client.query(`select slug, first_issuer from ${control.schema}.tenant order by slug`)
    const first = Object.fromEntries(rows.map((row) => [row.slug, row.first_issuer]))
    assert.deepEqual(first, { none: null, one: 'a', parts: '', two: '' })
  })
})

const scripts: readonly [what: string, script: string, statements: readonly string[]][] = [
  ['statements end at semicolons', 'select 1; select 2;', ['select 1', 'select 2']],
  ['the last needs none', 'select 1;\nselect 2', ['select 1', 'select 2']],
  ['a semicolon between dollars ends none', 'do $$ begin; end; $$; select 1;', ['do $$ begin; end; $$', 'select 1']],
  ['two bodies in a row stay two', 'f $$ a; $$; g $$ b; $$;', ['f $$ a; $$', 'g $$ b; $$']],
  [
    'a comment on a line of its own goes, with its semicolon',
    '-- first; then\nselect 1;\n  -- last; indeed\n',
    ['select 1'],
  ],
  ['nothing holds nothing', '\n;;\n -- only this\n', []],
]

for (const [what, script, statements] of scripts) {
  test(`of a script, ${what}`, () => assert.deepEqual(splitStatements(script), statements))
}

test('the migrations are numbered without a gap, and each of their statements is one whole statement', () => {
  for (const track of ['control', 'tenant'] as const) {
    const migrations = readMigrations(track)
    assert.deepEqual(
      migrations.map(({ version }) => version),
      migrations.map((_, index) => index + 1),
    )
    for (const { name, text } of migrations) {
      for (const statement of splitStatements(text)) {
        assert.match(
          statement,
          /^(create (table|index|unique index|(or replace )?function|policy|trigger|constraint trigger|view)|alter table|drop trigger|grant|revoke|insert|update) /,
          `${name}: ${statement.slice(0, 60)}`,
        )
        assert.equal(
          statement.replaceAll(/\$\$[\s\S]*\$\$/g, '').split("'").length % 2,
          1,
          `${name}: a quote is cut: ${statement}`,
        )
      }
    }
  }
})

test('a new schema gets every migration once; applied again, they do nothing', () =>
  asAdmin(async (client) => {
    await freshSchema(client, 't_once')
    const all = readMigrations('tenant').length
    assert.equal(await applyMigrations(client, target('t_once')), all)
    assert.equal(await applyMigrations(client, target('t_once')), 0)
    assert.equal(await countApplied('t_once'), all)
  }))

test('two that apply at once share the work: nothing is applied twice', async () => {
  await asAdmin((client) => freshSchema(client, 't_race'))
  const counts = await Promise.all([1, 2, 3].map(() => asAdmin((client) => applyMigrations(client, target('t_race')))))
  const all = readMigrations('tenant').length
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    all,
  )
  assert.equal(await countApplied('t_race'), all)
})

test('a migration that was edited after it was applied is refused by its name, and nothing more is applied', () =>
  asAdmin(async (client) => {
    await freshSchema(client, 't_edited')
    await applyMigrations(client, target('t_edited'))
    await ground.asOwner((asOwner) =>
      asOwner.query(`update t_edited.schema_migration set checksum = 'other' where name = 'runner'`),
    )
    await ground.asOwner((asOwner) => asOwner.query('delete from t_edited.schema_migration where version > 5'))
    await assert.rejects(applyMigrations(client, target('t_edited')), /Migration runner of t_edited was edited/)
    assert.equal(await countApplied('t_edited'), 5)
  }))

test('a migration that fails leaves nothing of itself, keeps those before it, and goes on where it stopped', () =>
  asAdmin(async (client) => {
    await freshSchema(client, 't_half')
    // Migration 5 makes a table "party": one is in its way.
    await client.query(`begin; set local role ${owner}; create table t_half.party (a int); commit`)
    const half = target('t_half')
    await assert.rejects(applyMigrations(client, half), { code: '42P07' })
    assert.equal(await countApplied('t_half'), 4)
    const left = await ground.asOwner((asOwner) =>
      asOwner.query(`select to_regclass('t_half.party_identifier') as name`),
    )
    assert.equal(left.rows[0].name, null)
    await client.query(`begin; set local role ${owner}; drop table t_half.party; commit`)
    assert.equal(await applyMigrations(client, half), readMigrations('tenant').length - 4)
  }))

test('a role that nobody names is an error before anything is run', () =>
  asAdmin(async (client) => {
    await freshSchema(client, 't_nameless')
    await assert.rejects(
      applyMigrations(client, { ...target('t_nameless'), names: {} }),
      /names \{staff\}, which nobody gives/,
    )
    assert.equal(await countApplied('t_nameless'), 0)
  }))

test('a tenant with a row in every table migrates from each version to the next', () =>
  asAdmin(async (client) => {
    await freshSchema(client, 't_filled')
    for (const { version, name } of readMigrations('tenant')) {
      assert.equal(await applyMigrations(client, target('t_filled'), { through: version }), 1)
      const empty = await ground.asOwner((asOwner) => fillEmptyTables(asOwner, 't_filled'))
      assert.deepEqual(empty, [], `after ${name}`)
    }
    const { rows } = await ground.asOwner(async (asOwner) => {
      await asOwner.query('alter table t_filled.loan no force row level security')
      return asOwner.query('select annual_rate, instalment_count from t_filled.loan')
    })
    assert.deepEqual(rows, [{ annual_rate: '0.24', instalment_count: 12 }])
  }))

test('a statement that changes rows of a table with forced policies stands where they are not forced', () => {
  const forced = new Set<string>()
  for (const { name, text } of readMigrations('tenant')) {
    for (const statement of splitStatements(text)) {
      const [, table = '', no] = /^alter table (\w+) (no )?force row level security/.exec(statement) ?? []
      if (table !== '') no ? forced.delete(table) : forced.add(table)
      const [, changed = ''] = /^(?:update|insert into|delete from) (\w+)/.exec(statement) ?? []
      assert.ok(!forced.has(changed), `${name}: its owner finds no row of ${changed}: ${statement.slice(0, 60)}`)
    }
  }
  assert.ok(forced.has('loan'), 'the migrations force the policies of some tables')
})

test('a lock that is not had within two seconds is asked for again, and traffic passes meanwhile', async () => {
  const late = [...readMigrations('tenant'), migrationOf(9_000, 'late', 'alter table party add column late text;')]
  await asAdmin(async (client) => {
    await freshSchema(client, 't_held')
    await applyMigrations(client, target('t_held'))
  })
  await ground.asOwner(async (holder) => {
    await holder.query('begin')
    await holder.query('lock table t_held.party in access share mode')
    const migrating = asAdmin((client) => applyMigrations(client, target('t_held'), { migrations: late }))
    const begun = performance.now()
    await pause(300)
    await ground.asOwner((other) => other.query('select count(*) from t_held.party'))
    assert.ok(performance.now() - begun < 5_000, 'a reader waited longer than the lock was asked for')
    await holder.query('commit')
    assert.equal(await migrating, 1)
  })
})
