// Migrations over many tenants while they serve: faults in some, killed twice, resumed. TENANT_COUNT=200 is the long run.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Ground, startGround } from '../../../test/support/ground.ts'
import { lateVersion, type ManyTenants, makeTenants, withLateSteps } from '../../../test/support/many-tenants.ts'
import { withAdmin } from '../../../test/support/server.ts'
import { type Database, openPool } from '../../platform/database.ts'
import { openDirectory } from './directory.ts'
import { migrationOf, readMigrations, schemaWindow } from './migrate.ts'
import { migrateTenants } from './migrate-tenants.ts'
import { identifier, migratorRole, withDatabase } from './names.rules.ts'
import { type Door, openDoor } from './open-work.ts'
import { listTenants } from './registry.ts'

const count = Number(process.env.TENANT_COUNT ?? 10)
const newest = schemaWindow().newest
let ground: Ground
let many: ManyTenants
let control: Database
let door: Door

before(async () => {
  ground = await startGround()
  many = await makeTenants(withDatabase(ground.databases.ownerUrl, 'postgres'), count)
  const { controlGatewayUrl, main } = many.installation
  control = openPool({ url: controlGatewayUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
  door = openDoor({ directory: openDirectory(control), urlOfNode: async () => main.gatewayUrl, poolSize: 2 })
})
after(async () => {
  await door.close()
  await control.destroy()
  await many.remove()
  await ground.stop()
})

function inTenants(body: (query: (statement: string) => Promise<unknown>) => Promise<void>): Promise<void> {
  return withAdmin(many.installation.main.ownerUrl, async (client) => {
    await client.query(`set role ${identifier(migratorRole(many.installation.name))}`)
    await body((statement) => client.query(statement))
  })
}

function visit(tenant: string): Promise<unknown> {
  return door.open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, ({ tx }) =>
    tx.raw('select count(*) from party'),
  )
}

/** The registry's versions by slug, and what the schemas themselves say. */
async function versions(): Promise<Map<string, readonly [noted: number | undefined, real: number, state?: string]>> {
  const found = new Map()
  const tenants = await listTenants(many.installation)
  await withAdmin(many.installation.main.ownerUrl, async (client) => {
    await client.query(`set role ${identifier(migratorRole(many.installation.name))}`)
    for (const { slug, schema } of tenants) {
      const { rows } = await client.query(`select max(version) as version from t_${slug}.schema_migration`)
      found.set(slug, [schema?.version, rows[0].version, schema?.state])
    }
  })
  return found
}

test(`${count} tenants migrate, faults in some, killed twice: resumed, each is at one version, and all are served throughout`, async () => {
  const faulty = many.slugs.filter((_, index) => index % 4 === 3)
  await inTenants(async (query) => {
    for (const slug of faulty) await query(`create table t_${slug}.late (in_the_way int)`)
  })
  let visits = 0
  let stopped = false
  const traffic = (async () => {
    while (!stopped) {
      await visit(many.slugs[visits % count] as string)
      visits += 1
    }
  })()
  await many.killAfter(3)
  await many.killAfter(Math.ceil(count / 2))
  const outcomes = await migrateTenants(many.installation, { migrations: withLateSteps })
  stopped = true
  await traffic
  assert.ok(visits > count, `only ${visits} visits`)
  assert.deepEqual(
    outcomes
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ slug, error }) => [slug, error])
      .sort(),
    faulty.map((slug) => [slug, 'relation "late" already exists']),
  )
  for (const [slug, found] of await versions()) {
    const expected = faulty.includes(slug) ? [newest, newest, 'failed'] : [lateVersion, lateVersion, 'current']
    assert.deepEqual(found, expected, slug)
  }
  await inTenants(async (query) => {
    for (const slug of faulty) await query(`drop table t_${slug}.late`)
  })
  await migrateTenants(many.installation, { migrations: withLateSteps })
  for (const [slug, found] of await versions()) assert.deepEqual(found, [lateVersion, lateVersion, 'current'], slug)
})

const [first = '', second = '', third = ''] = ['n0000', 'n0001', 'n0002']

test('a tenant whose schema asks for other code is unavailable alone', async () => {
  const beyond = [...withLateSteps, migrationOf(9_003, 'beyond', 'alter table party add column beyond text;')]
  await migrateTenants(many.installation, { slug: second, migrations: beyond })
  const fresh = openDoor({
    directory: openDirectory(control),
    urlOfNode: async () => many.installation.main.gatewayUrl,
    poolSize: 1,
  })
  const open = (tenant: string) =>
    fresh.open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, async ({ profile }) => profile.slug)
  try {
    await assert.rejects(open(second), { code: 'tenant.unavailable' })
    assert.equal(await open(first), first)
    assert.equal(await open(third), third)
  } finally {
    await fresh.close()
  }
})

test('code serves from the newest migration that it cannot do without, to what the schema does not ask more of it', () => {
  const [one, two, three, four] = [
    migrationOf(1, 'one', 'create table one (a int);'),
    migrationOf(2, 'two', '-- expands\ncreate table two (a int);'),
    migrationOf(3, 'three', 'create table three (a int);'),
    migrationOf(4, 'four', '-- contracts after 0002: that release reads two\ndrop table one;'),
  ] as const
  assert.deepEqual(schemaWindow([one]), { oldest: 1, newest: 1 })
  assert.deepEqual(schemaWindow([one, two]), { oldest: 1, newest: 2 })
  assert.deepEqual(schemaWindow([one, two, three]), { oldest: 3, newest: 3 })
  assert.deepEqual(schemaWindow([one, two, four]), { oldest: 2, newest: 4 })
  for (const after of ['0004', '0005'])
    assert.throws(() => migrationOf(4, 'four', `-- contracts after ${after}\ndrop table one;`), /does not come before/)
})

test('when the tenant that goes first fails the others wait, unless they are told to go on', async () => {
  const wrong = [...withLateSteps, migrationOf(9_004, 'wrong', '-- expands\nalter table nowhere add column a int;')]
  const outcomes = async (pastCanary: boolean) =>
    (await migrateTenants(many.installation, { migrations: wrong, pastCanary })).map(({ outcome }) => outcome)
  assert.deepEqual(await outcomes(false), ['failed', ...Array.from({ length: count - 1 }, () => 'waiting')])
  assert.deepEqual(new Set(await outcomes(true)), new Set(['failed']))
  assert.equal(readMigrations('tenant').at(-1)?.version, newest)
  assert.equal(await visit(third).then(() => 'served'), 'served')
})
