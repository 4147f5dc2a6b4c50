// The migrations of a tenant, killed between two of them and run again: the schema must be what an unbroken run gives. Run as a
// program it migrates, and dies where it is told to.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { catalogueFile } from '../../src/contexts/tenancy/describe-tenant.ts'
import { applyMigrations, readMigrations } from '../../src/contexts/tenancy/migrate.ts'
import { identifier, migratorRole, tenantRoles, tenantSchema } from '../../src/contexts/tenancy/names.rules.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { listenAtFailpoints } from '../../src/platform/failpoint.ts'
import { catalogueOf } from '../../tools/write-catalogue.ts'
import { installationName, withAdmin } from '../support/server.ts'
import type { Outcome } from './cycle.ts'

const owner = migratorRole(installationName)

/** Makes an empty schema called after `slug`, has its migrations killed after `hit` of them, runs them again, and compares. */
export async function runMigrationCycle(ownerUrl: string, slug: string, hit: number): Promise<Outcome> {
  const roles = Object.values(tenantRoles(installationName, slug)).map(identifier)
  await withAdmin(ownerUrl, async (client) => {
    for (const role of roles) await client.query(`create role ${role} nologin noinherit`)
    await client.query(`create schema ${identifier(tenantSchema(slug))} authorization ${identifier(owner)}`)
    await client.query(`set role ${identifier(owner)}`)
    await client.query(`grant usage on schema ${identifier(tenantSchema(slug))} to ${roles.join(', ')}`)
  })
  const first = await migrateApart(ownerUrl, slug, hit)
  const struckAt = performance.now()
  const second = await migrateApart(ownerUrl, slug, 0)
  const recoveryMilliseconds = performance.now() - struckAt
  const violations: string[] = []
  if (second !== 'exit 0') violations.push(`run again, the migrations ended with ${second}`)
  const text = await withAdmin(ownerUrl, (client) => catalogueOf(client, installationName, slug))
  if (text !== readFileSync(catalogueFile, 'utf8')) violations.push('the schema is not what an unbroken run gives')
  const applied = await withAdmin(ownerUrl, (client) =>
    client.query(`select count(*)::int as count from ${identifier(tenantSchema(slug))}.schema_migration`),
  )
  if (applied.rows[0].count !== readMigrations('tenant').length) violations.push('not every migration is recorded once')
  return { wasStruck: first === 'SIGKILL', violations, recoveryMilliseconds }
}

/** How the process ended. */
async function migrateApart(ownerUrl: string, slug: string, hit: number): Promise<string> {
  const env = { ...process.env, DOOMED_URL: ownerUrl, DOOMED_SLUG: slug, DOOMED_HIT: String(hit) }
  const stdio = ['ignore', 'ignore', 'inherit'] as const
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename], {
    cwd: projectFolder,
    env,
    stdio: [...stdio],
  })
  const [code, signal] = await once(child, 'exit')
  return signal ?? `exit ${code}`
}

async function migrate({ DOOMED_URL: url, DOOMED_SLUG: slug, DOOMED_HIT: hit }: NodeJS.ProcessEnv): Promise<void> {
  if (!url || !slug) throw new Error('the environment names no schema')
  let hits = 0
  listenAtFailpoints((point) => {
    if (point === 'between migration steps' && ++hits === Number(hit)) process.kill(process.pid, 'SIGKILL')
  })
  const roles = tenantRoles(installationName, slug)
  const names = { staff: roles.staff, colender: roles.coLender, sourcing: roles.sourcing }
  await withAdmin(url, (client) =>
    applyMigrations(client, { track: 'tenant', schema: tenantSchema(slug), owner, names }),
  )
}

if (process.argv[1] === import.meta.filename) await migrate(process.env)
