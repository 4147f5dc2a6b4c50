// Where the bench works: a Postgres that writes through to the disk, an installation of its own, one tenant.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyTenant } from '../src/bin/apply-tenants.ts'
import { type Engine, openEngine } from '../src/bin/assemble.ts'
import { startEmbeddedPostgres } from '../src/bin/development/embedded-postgres.ts'
import { loadDevelopmentSecrets } from '../src/bin/development/secrets.ts'
import {
  gatewayLogin,
  type Installation,
  prepareInstallation,
  readDeclaration,
  withDatabase,
} from '../src/contexts/tenancy/index.ts'
import { type Config, projectFolder, readConfig } from '../src/platform/config.ts'
import { withConnection } from '../src/platform/database.ts'
import type { Secrets } from '../src/platform/secrets.ts'

export const installationName = 'loktabench'
export const tenantSlug = 'himal'
/** Copies of the tenant's database for bare handlers: as it is, and without the walls between partners. */
export type CopyName = 'baseline' | 'bare'
const copyNames: readonly CopyName[] = ['baseline', 'bare']
const databaseOf = (copy: CopyName) => `${installationName}_${copy}`
const boundless = { requests: 1_000_000_000, seconds: 1 }
const databases = [installationName, `${installationName}_control`, ...copyNames.map(databaseOf)]

export interface Place {
  readonly folder: string
  readonly config: Config
  readonly secrets: Secrets
  readonly installation: Installation
  /** A URL of the server with the owner's login. */
  readonly adminUrl: string
  readonly isEmbedded: boolean
  /** The gateway's login on a copy of the tenant's database. */
  urlOfCopy(copy: CopyName): string
  openEngine(): Engine
  remove(): Promise<void>
}

/** A server with fsync and synchronous_commit on, or the one of DATABASE_URL as it is; with the tenant applied. */
export async function preparePlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'lokta-bench-'))
  chmodSync(folder, 0o755)
  const given = process.env.DATABASE_URL
  const settings = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }
  const embedded = given ? undefined : await startEmbeddedPostgres({ folder, settings })
  const adminUrl = withDatabase(given ?? (embedded?.url as string), 'postgres')
  const remove = async () => {
    await (embedded ? embedded.stop() : removeInstallation(adminUrl))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await removeInstallation(adminUrl)
    const secrets = await loadDevelopmentSecrets(folder)
    const { gatewayPassword } = secrets
    const installation = await prepareInstallation({
      installation: installationName,
      databaseUrl: adminUrl,
      gatewayPassword,
    })
    const config = { ...readConfig('production', {}), dataFolder: folder, installation: installationName }
    const { controlGatewayUrl: controlUrl, main } = installation
    const open = () => openEngine({ config, secrets, controlUrl, nodeUrl: main.gatewayUrl })
    const engine = open()
    const declared = readDeclaration(join(projectFolder, `tenants/${tenantSlug}.json`))
    // One caller asks as fast as it can, and all connections are its own.
    await applyTenant(installation, engine, {
      ...declared,
      limits: { caller: boundless, tenant: boundless, poolShare: 1 },
    })
    await engine.close()
    const login = gatewayLogin(installationName, gatewayPassword)
    const urlOfCopy = (copy: CopyName) => withDatabase(adminUrl, databaseOf(copy), login)
    const isEmbedded = embedded !== undefined
    return { folder, config, secrets, installation, adminUrl, isEmbedded, urlOfCopy, openEngine: open, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Copies the tenant's database with all that is in it. Nothing may be connected to it. */
export async function copyDatabase({ adminUrl }: Place, copy: CopyName): Promise<void> {
  await withConnection(adminUrl, (client) =>
    client.query(`create database "${databaseOf(copy)}" template "${installationName}"`),
  )
}

/** Takes the row policies and the guards of partners' rows from a copy. */
export async function tearDownWalls({ adminUrl }: Place, copy: CopyName): Promise<void> {
  const schema = `t_${tenantSlug}`
  await withConnection(withDatabase(adminUrl, databaseOf(copy)), async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    const { rows: tables } = await client.query(
      'select oid::regclass as name from pg_class where relnamespace = $1::regnamespace and relrowsecurity',
      [schema],
    )
    for (const { name } of tables)
      await client.query(`alter table ${name} disable row level security, no force row level security`)
    const { rows: triggers } = await client.query(
      `select tgname as name, tgrelid::regclass as table from pg_trigger where tgfoid = $1::regproc`,
      [`${schema}.party_guard`],
    )
    for (const { name, table } of triggers) await client.query(`drop trigger ${name} on ${table}`)
    if (tables.length === 0 || triggers.length === 0) throw new Error('The bench found no walls to take down.')
  })
}

/** On a server that is not ours alone, nothing of an earlier bench may remain, nor of this one. */
async function removeInstallation(adminUrl: string): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    for (const name of databases) await client.query(`drop database if exists "${name}" with (force)`)
    const { rows } = await client.query(`select rolname from pg_roles where rolname ~ $1`, [`^${installationName}_`])
    for (const { rolname } of rows) await client.query(`drop role "${rolname}"`)
  })
}
