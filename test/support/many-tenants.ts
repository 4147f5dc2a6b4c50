// An installation of many small tenants on the test's server, and a release that brings two migrations more. Run as a program it
// migrates them, a line a step: to be killed.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { migrateTenants } from '../../src/contexts/tenancy/index.ts'
import { type Installation, prepareInstallation } from '../../src/contexts/tenancy/installation.ts'
import { type Migration, migrationOf, readMigrations } from '../../src/contexts/tenancy/migrate.ts'
import {
  gatewayRole,
  identifier,
  migratorRole,
  platformRole,
  tenantRoles,
} from '../../src/contexts/tenancy/names.rules.ts'
import { provisionTenant } from '../../src/contexts/tenancy/provision.ts'
import { projectFolder } from '../../src/platform/config.ts'
import { declarationOf, withAdmin } from './server.ts'

export const lateVersion = 9_002

/** What the next release brings: steps that this code can do without and that it does not mind. */
export const withLateSteps: readonly Migration[] = [
  ...readMigrations('tenant'),
  migrationOf(9_001, 'late_table', '-- expands\ncreate table late (late_id uuid primary key);'),
  migrationOf(lateVersion, 'late_column', '-- expands\nalter table party add column late text;'),
]

export interface ManyTenants {
  readonly installation: Installation
  readonly slugs: readonly string[]
  /** Starts `npm run cli migrate`'s work in a process of its own, and kills it after so many steps. */
  killAfter(steps: number): Promise<void>
  remove(): Promise<void>
}

/** `serverUrl` is the server's own database, as a role that may create roles and databases. */
export async function makeTenants(serverUrl: string, count: number): Promise<ManyTenants> {
  const name = `lt${randomBytes(3).toString('hex')}`
  const gatewayPassword = randomBytes(16).toString('hex')
  const installation = await prepareInstallation({ installation: name, databaseUrl: serverUrl, gatewayPassword })
  const slugs = Array.from({ length: count }, (_, index) => `n${String(index).padStart(4, '0')}`)
  const declared = declarationOf('himal')
  for (const [index, slug] of slugs.entries())
    await provisionTenant(installation, { ...declared, slug, sandbox: index === 0 }, [])
  return {
    installation,
    slugs,
    killAfter: (steps) => killAfter({ name, serverUrl, gatewayPassword }, steps),
    remove: () => remove(serverUrl, name, slugs),
  }
}

async function remove(serverUrl: string, name: string, slugs: readonly string[]): Promise<void> {
  await withAdmin(serverUrl, async (client) => {
    for (const database of [name, `${name}_control`])
      await client.query(`drop database if exists ${identifier(database)} with (force)`)
    const roles = slugs.flatMap((slug) => Object.values(tenantRoles(name, slug)))
    for (const role of [...roles, gatewayRole(name), platformRole(name), migratorRole(name)])
      await client.query(`drop role if exists ${identifier(role)}`)
  })
}

interface ProcessOptions {
  readonly name: string
  readonly serverUrl: string
  readonly gatewayPassword: string
}

async function killAfter(options: ProcessOptions, steps: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, MANY_TENANTS: JSON.stringify(options) },
  })
  const exited = once(child, 'exit')
  let seen = 0
  for await (const _ of createInterface(child.stdout)) {
    seen += 1
    if (seen === steps) child.kill('SIGKILL')
  }
  await exited
  if (seen < steps) throw new Error(`the process ended by itself after ${seen} steps`)
}

async function migrate({ name, serverUrl, gatewayPassword }: ProcessOptions): Promise<void> {
  const installation = await prepareInstallation({ installation: name, databaseUrl: serverUrl, gatewayPassword })
  await migrateTenants(installation, {
    migrations: withLateSteps,
    afterStep: async () => {
      console.log('a step')
      await pause(50)
    },
  })
}

if (process.argv[1] === import.meta.filename) await migrate(JSON.parse(process.env.MANY_TENANTS as string))
