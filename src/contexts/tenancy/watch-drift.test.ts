import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Ground, himal, startGround } from '../../../test/support/ground.ts'
import { installationOn } from '../../../test/support/installation.ts'
import { type Database, openPool } from '../../platform/database.ts'
import { openDirectory } from './directory.ts'
import { migrationOf, readMigrations } from './migrate.ts'
import { migrateTenants } from './migrate-tenants.ts'
import { openDoor } from './open-work.ts'
import { watchDrift } from './watch-drift.ts'

let ground: Ground
let control: Database

before(async () => {
  ground = await startGround()
  control = openPool({ url: ground.controlGatewayUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
})
after(async () => {
  await control.destroy()
  await ground.stop()
})

function doorThatLooks(keepMilliseconds?: number) {
  const drifted: string[] = []
  const door = openDoor({
    directory: openDirectory(control),
    urlOfNode: async () => ground.gatewayUrl,
    poolSize: 2,
    drift: watchDrift({
      onDrift: (slug) => drifted.push(slug),
      ...(keepMilliseconds === undefined ? {} : { keepMilliseconds }),
    }),
  })
  const enter = (tenant: string) =>
    door
      .open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, async ({ profile }) => profile.slug)
      .catch((error) => error.code)
  return { door, enter, drifted }
}

/** What takes a stone out of a wall, and puts it back. */
const mutants: readonly (readonly [what: string, change: string, back: string])[] = [
  [
    'a trigger dropped',
    'drop trigger loan_guard on t_himal.loan',
    'create trigger loan_guard before insert or update on t_himal.loan for each row execute function t_himal.party_guard()',
  ],
  [
    'a trigger disabled',
    'alter table t_himal.audit_entry disable trigger audit_entry_append_only',
    'alter table t_himal.audit_entry enable trigger audit_entry_append_only',
  ],
  [
    'a grant added',
    `grant delete on t_himal.journal_entry to ${himal.staff}`,
    `revoke delete on t_himal.journal_entry from ${himal.staff}`,
  ],
  [
    'a grant on a column',
    `grant update (amount) on t_himal.journal_line to ${himal.staff}`,
    `revoke update (amount) on t_himal.journal_line from ${himal.staff}`,
  ],
  [
    'a policy changed',
    'alter policy loan_sourcing on t_himal.loan using (true)',
    `alter policy loan_sourcing on t_himal.loan using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)`,
  ],
  [
    'row policies no longer forced',
    'alter table t_himal.loan no force row level security',
    'alter table t_himal.loan force row level security',
  ],
  [
    'a constraint dropped',
    'alter table t_himal.journal_line drop constraint journal_line_not_zero',
    'alter table t_himal.journal_line add constraint journal_line_not_zero check (amount <> 0)',
  ],
  ['a table added', 'create table t_himal.aside (a int)', 'drop table t_himal.aside'],
]

for (const [what, change, back] of mutants) {
  test(`${what}: the tenant is refused and named, the other served; mended, it is served again`, async () => {
    await ground.asOwner((client) => client.query(change))
    const { door, enter, drifted } = doorThatLooks()
    try {
      assert.deepEqual(await Promise.all([enter('himal'), enter('nyanza')]), ['tenant.unavailable', 'nyanza'])
      assert.deepEqual(drifted, ['himal'])
    } finally {
      await door.close()
      await ground.asOwner((client) => client.query(back))
    }
    const mended = doorThatLooks()
    assert.equal(await mended.enter('himal'), 'himal')
    await mended.door.close()
  })
}

test('a tenant that drifts while it is served is refused after the next look, and let in after one that finds it mended', async () => {
  const { door, enter } = doorThatLooks(60)
  const until = async (outcome: string) => {
    for (let round = 0; (await enter('himal')) !== outcome; round += 1) {
      assert.ok(round < 200, `it was not ${outcome}`)
      await pause(20)
    }
  }
  await until('himal')
  await ground.asOwner((client) => client.query('create table t_himal.aside (a int)'))
  await until('tenant.unavailable')
  await ground.asOwner((client) => client.query('drop table t_himal.aside'))
  await until('himal')
  await door.close()
})

test('a tenant that a later release migrates at this moment has not drifted: it is served before, between and after', async () => {
  const migrations = [
    ...readMigrations('tenant'),
    migrationOf(9_001, 'late', '-- expands\nalter table party add column late text;'),
  ]
  // One that knows of nothing, and one whose directory was read before and is believed for some seconds.
  const knowing = doorThatLooks()
  assert.equal(await knowing.enter('nyanza'), 'nyanza')
  const between = doorThatLooks()
  const seen: string[] = []
  await migrateTenants(installationOn(ground.databases), {
    slug: 'himal',
    migrations,
    afterStep: async () => {
      seen.push(await between.enter('himal'))
    },
  })
  const later = doorThatLooks()
  for (const { enter } of [between, knowing, later]) seen.push(await enter('himal'))
  assert.deepEqual(seen, ['himal', 'himal', 'himal', 'himal'])
  for (const { door, drifted } of [knowing, between, later]) {
    assert.deepEqual(drifted, [])
    await door.close()
  }
})
