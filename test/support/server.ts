// A real Postgres for tests: DATABASE_URL where it is set, else an embedded one that lives as long as the run. A template is
// prepared once; every test file clones it.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { applyTenant } from '../../src/bin/apply-tenants.ts'
import { openEngine } from '../../src/bin/assemble.ts'
import { startEmbeddedPostgres } from '../../src/bin/development/embedded-postgres.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { prepareInstallation, readDeclaration } from '../../src/contexts/tenancy/index.ts'
import { projectFolder, readConfig } from '../../src/platform/config.ts'

export const installationName = 'loktatest'
export const tenantSlugs = ['himal', 'nyanza'] as const
/** A tenant of the tests alone: a currency with three decimals, a weekend and holidays. */
export const threeDecimals = 'salmiya'

export const declarationOf = (slug: string) =>
  readDeclaration(
    join(projectFolder, slug === threeDecimals ? `test/support/tenants/${slug}.json` : `tenants/${slug}.json`),
  )

/** What child processes are told through the environment. */
export interface TestServer {
  /** The owner's URL of the template database. */
  readonly ownerUrl: string
  readonly folder: string
}

export function knownServer(): TestServer | undefined {
  const { LOKTA_TEST_OWNER_URL: ownerUrl, LOKTA_TEST_FOLDER: folder } = process.env
  return ownerUrl && folder ? { ownerUrl, folder } : undefined
}

export interface StartedServer extends TestServer {
  stop(): Promise<void>
  /** Starts the server again after it was killed, with the settings that it had. */
  revive(): Promise<void>
}

/**
 * Starts the server, prepares the template, and returns how to stop. Unless `isKilled`, what was committed a moment ago may
 * be lost when the server is killed: a test server is faster so.
 */
export async function startServer({ isKilled = false } = {}): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lokta-test-'))
  chmodSync(folder, 0o755)
  // The machine itself stays up, so what was handed to it is as good as on the disk.
  const synchronous = isKilled ? 'on' : 'off'
  // The books check finds prepared transactions that nobody ended: its test leaves one.
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: synchronous,
    max_prepared_transactions: '2',
    // Databases that live for seconds are not worth tidying, nor writing out.
    autovacuum: 'off',
    checkpoint_timeout: '1h',
    max_wal_size: '16GB',
  }
  let embedded = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ folder, settings })
  const revive = async () => {
    if (!embedded) throw new Error('The server of DATABASE_URL is not ours to start.')
    embedded = await startEmbeddedPostgres({ folder, settings })
  }
  const stop = async () => {
    await embedded?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const databaseUrl = process.env.DATABASE_URL ?? (embedded?.url as string)
    return { ownerUrl: await prepareTemplate(databaseUrl, folder), folder, stop, revive }
  } catch (error) {
    await stop()
    throw error
  }
}

async function prepareTemplate(serverUrl: string, folder: string): Promise<string> {
  const secrets = await loadDevelopmentSecrets(folder)
  const url = new URL(serverUrl)
  url.pathname = '/postgres'
  await dropDatabases(url.toString(), [installationName, `${installationName}_control`])
  const installation = await prepareInstallation({
    installation: installationName,
    databaseUrl: url.toString(),
    gatewayPassword: secrets.gatewayPassword,
    platformPassword: secrets.platformPassword,
  })
  // Dropping a clone ends a pooler's connections to it, which only a member of their role may do.
  await withAdmin(url.toString(), (client) => client.query(`grant "${installationName}_gateway" to current_user`))
  const config = { ...readConfig('test', {}), dataFolder: folder, installation: installationName }
  const engine = openEngine({
    config,
    secrets,
    controlUrl: installation.controlGatewayUrl,
    nodeUrl: installation.main.gatewayUrl,
  })
  for (const slug of [...tenantSlugs, threeDecimals]) {
    await applyTenant(installation, engine, declarationOf(slug))
  }
  await engine.close()
  return installation.main.ownerUrl
}

export interface Clone {
  readonly ownerUrl: string
  readonly controlOwnerUrl: string
  drop(): Promise<void>
}

/** Copies of the template's two databases, for one test file. */
export async function cloneDatabases(server: TestServer): Promise<Clone> {
  const name = `${installationName}_${process.pid}_${randomBytes(3).toString('hex')}`
  const at = (database: string) => {
    const url = new URL(server.ownerUrl)
    url.pathname = `/${database}`
    return url.toString()
  }
  const control = `${name}_control`
  await withAdmin(at('postgres'), async (client) => {
    await client.query(`create database "${name}" template "${installationName}"`)
    await client.query(`create database "${control}" template "${installationName}_control"`)
  })
  return {
    ownerUrl: at(name),
    controlOwnerUrl: at(control),
    drop: () => dropDatabases(at('postgres'), [name, control]).catch(leaveIfHeld),
  }
}

/** A pooler's look-up as superuser may hold a clone, and nobody else may end it; such a server is thrown away whole. */
function leaveIfHeld(error: Error & { code?: string }): void {
  if (error.code !== '42501' || !process.env.GATEWAY_DATABASE_URL) throw error
}

async function dropDatabases(adminUrl: string, names: readonly string[]): Promise<void> {
  await withAdmin(adminUrl, async (client) => {
    for (const name of names) await client.query(`drop database if exists "${name}" with (force)`)
  })
}

export async function withAdmin<T>(url: string, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await body(client)
  } finally {
    await client.end()
  }
}

export function freshFolder(server: TestServer): string {
  const folder = join(server.folder, `data-${process.pid}-${randomBytes(3).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  return folder
}
