import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fillEmptyTables } from '../../../test/support/fill-tables.ts'
import { type Ground, startGround } from '../../../test/support/ground.ts'
import { type ManyTenants, makeTenants } from '../../../test/support/many-tenants.ts'
import { declarationOf, withAdmin } from '../../../test/support/server.ts'
import { type Database, openPool } from '../../platform/database.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { openDirectory } from './directory.ts'
import { exportTenant } from './export-tenant.ts'
import { migratorRole, withDatabase } from './names.rules.ts'
import { openDoor } from './open-work.ts'
import { removeTenant, resumeTenant, suspendTenant } from './operate-tenants.ts'
import { inControl } from './owner-work.ts'
import { provisionTenant } from './provision.ts'
import { listTenants } from './registry.ts'

let ground: Ground
let many: ManyTenants
let control: Database
const folder = mkdtempSync(join(tmpdir(), 'lokta-export-'))
const [first = '', second = ''] = ['n0000', 'n0001']

before(async () => {
  ground = await startGround()
  many = await makeTenants(withDatabase(ground.databases.ownerUrl, 'postgres'), 2)
  const { controlGatewayUrl: url } = many.installation
  control = openPool({ url, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
})
after(async () => {
  await control.destroy()
  await many.remove()
  await ground.stop()
  rmSync(folder, { recursive: true })
})

/** What a gateway that just started finds. */
async function enter(tenant: string): Promise<string> {
  const urlOfNode = async () => many.installation.main.gatewayUrl
  const door = openDoor({ directory: openDirectory(control), urlOfNode, poolSize: 1 })
  try {
    const request = { tenant, kind: 'staff', partnerId: null, readOnly: true } as const
    return await door.open(request, async ({ profile }) => profile.slug)
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await door.close()
  }
}

async function actionsOn(slug: string): Promise<string[]> {
  const { rows } = await inControl(many.installation, (client) =>
    client.query('select action from control_audit where subject = $1 order by control_audit_id', [slug]),
  )
  return rows.map(({ action }) => action)
}

test('a suspended tenant is unavailable and the other is not; resumed, it is there again; repeating changes nothing', async () => {
  await suspendTenant(many.installation, first, 'unpaid bill')
  await suspendTenant(many.installation, first, 'again')
  assert.deepEqual([await enter(first), await enter(second)], ['tenant.unavailable', second])
  await resumeTenant(many.installation, first, 'paid')
  await resumeTenant(many.installation, first, 'again')
  assert.equal(await enter(first), first)
  assert.deepEqual(await actionsOn(first), ['tenant.applied', 'tenant.suspended', 'tenant.resumed'])
})

test('a tenant that is still being made is unavailable', async () => {
  const set = (state: string) =>
    inControl(many.installation, (client) =>
      client.query('update tenant set state = $2 where slug = $1', [first, state]),
    )
  await set('provisioning')
  assert.equal(await enter(first), 'tenant.unavailable')
  await set('active')
})

test('an export holds every row of every table, and its manifest the hash of every file', async () => {
  await withAdmin(many.installation.main.ownerUrl, async (client) => {
    await client.query(`set role ${migratorRole(many.installation.name)}`)
    await fillEmptyTables(client, `t_${first}`)
    await client.query(`insert into t_${first}.party (party_id, kind, full_name, country, created_at)
      values ('01900000-0000-7000-8000-000000000009', 'person', E'A "quoted"\\n name – ü', 'IN', '2026-01-15T10:11:12.123456+05:45')`)
  })
  const target = join(folder, 'one')
  const seen: string[] = []
  const manifest = await exportTenant(many.installation, first, target, { onProgress: ({ table }) => seen.push(table) })
  assert.deepEqual(manifest.leftOut, ['schema_migration'])
  assert.deepEqual(JSON.parse(readFileSync(join(target, 'manifest.json'), 'utf8')), manifest)
  assert.deepEqual(
    seen,
    manifest.tables.map(({ table }) => table),
  )
  for (const { file, rowCount, sha256: expected } of manifest.tables) {
    const bytes = readFileSync(join(target, file))
    assert.equal(hex(sha256(bytes)), expected, file)
    assert.equal(bytes.toString().split('\n').length - 1, rowCount, file)
    assert.ok(rowCount > 0, `${file} is empty`)
  }
  const parties = readFileSync(join(target, 'party.ndjson'), 'utf8').trim().split('\n')
  const party = parties.map((line) => JSON.parse(line)).find(({ full_name }) => full_name === 'A "quoted"\n name – ü')
  // 10:11:12 at +05:45 is 04:26:12 in UTC; microseconds stay.
  assert.equal(party.created_at, '2026-01-15T04:26:12.123456+00:00')
  const [line] = readFileSync(join(target, 'journal_line.ndjson'), 'utf8').split('\n')
  assert.equal(JSON.parse(line as string).amount, '5')
  await assert.rejects(exportTenant(many.installation, first, target), /is there already/)
})

test('a tenant is removed only when it is suspended, named twice and exported since; a tombstone stays and the name with it', async () => {
  const order = { slug: first, repeated: first, reason: 'it left' }
  await assert.rejects(removeTenant(many.installation, { ...order, repeated: second }), /repeated exactly/)
  await assert.rejects(removeTenant(many.installation, order), /only a suspended tenant is removed/)
  await suspendTenant(many.installation, first, 'it leaves')
  // The export of the test before is older than the suspension, and this one comes while work may still be ending.
  await exportTenant(many.installation, first, join(folder, 'hasty'))
  await assert.rejects(removeTenant(many.installation, order), /was not exported a minute after it was suspended/)
  await inControl(many.installation, (client) =>
    client.query(`update tenant set state_since = state_since - interval '2 minutes' where slug = $1`, [first]),
  )
  await exportTenant(many.installation, first, join(folder, 'last'))
  await removeTenant(many.installation, order)
  await removeTenant(many.installation, order)
  const [tombstone, other] = await listTenants(many.installation)
  assert.deepEqual([tombstone?.state, tombstone?.home, tombstone?.schema], ['removed', null, null])
  assert.equal(other?.state, 'active')
  assert.deepEqual([await enter(first), await enter(second)], ['tenant.unavailable', second])
  await withAdmin(many.installation.main.ownerUrl, async (client) => {
    const left = await client.query(
      `select nspname::text as name from pg_namespace where nspname = $1
       union all select rolname from pg_roles where rolname like $2`,
      [`t_${first}`, `${many.installation.name}\\_t\\_${first}\\_%`],
    )
    assert.deepEqual(left.rows, [])
  })
  await assert.rejects(
    provisionTenant(many.installation, { ...declarationOf('himal'), slug: first }, []),
    /was removed; its name is not given again/,
  )
  assert.deepEqual((await actionsOn(first)).slice(-2), ['tenant.exported', 'tenant.removed'])
  assert.ok(existsSync(join(folder, 'last/manifest.json')))
})

test('a tenant whose books nobody wants is removed without an export, and the audit says so', async () => {
  await suspendTenant(many.installation, second, 'a trial that ended')
  const order = { slug: second, repeated: second, reason: 'a trial that ended', withoutExport: true }
  await removeTenant(many.installation, order)
  const { rows } = await inControl(many.installation, (client) =>
    client.query(`select facts from control_audit where subject = $1 and action = 'tenant.removed'`, [second]),
  )
  assert.deepEqual(rows, [{ facts: { reason: 'a trial that ended', withoutExport: true } }])
})
