// Numbered, forward-only SQL in two tracks: the control plane, and each tenant's schema.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { projectFolder } from '../../platform/config.ts'
import type { AdminClient } from '../../platform/database.ts'
import { reach } from '../../platform/failpoint.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { identifier } from './names.rules.ts'

export interface MigrationTarget {
  readonly track: 'control' | 'tenant'
  readonly schema: string
  readonly owner: string
  /** What `{staff}` and the like stand for: role names. */
  readonly names: Readonly<Record<string, string>>
}

export interface Migration {
  readonly version: number
  readonly name: string
  readonly text: string
  readonly checksum: string
  /**
   * The version that code and schema must both have once this one is there: its own, unless its first line says otherwise. `-- expands`
   * only adds what the release before does not know and this one can do without: it needs none. `-- contracts after 0024` takes away
   * what code that knows 24 does without: it needs that. See `schemaWindow`.
   */
  readonly needs: number
}

export interface MigrationRun {
  /** The migrations of a release, where they are not those of this code. */
  readonly migrations?: readonly Migration[]
  /** The last version to apply. */
  readonly through?: number
  /** Called after each migration, when it has been committed. What it throws ends the run there. */
  readonly afterStep?: (version: number) => Promise<void>
}

const tracks = new Map<string, readonly Migration[]>()

/** The migrations of a track, in order. */
export function readMigrations(track: 'control' | 'tenant'): readonly Migration[] {
  const known = tracks.get(track)
  if (known) return known
  const folder = join(projectFolder, 'migrations', track)
  const migrations = readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z_]+\.sql$/.test(file))
    .sort()
    .map((file) => migrationOf(Number(file.slice(0, 4)), file.slice(5, -4), readFileSync(join(folder, file), 'utf8')))
  tracks.set(track, migrations)
  return migrations
}

/** A migration of the given text. Throws Error when it contracts after itself or something later. */
export function migrationOf(version: number, name: string, text: string): Migration {
  const [, expands, after] = /^-- (?:(expands)\b|contracts after (\d{4})\b)/.exec(text) ?? []
  const needs = expands ? 0 : Number(after ?? version)
  if (after !== undefined && needs >= version)
    throw new Error(`Migration ${name} contracts after ${after}, which does not come before it.`)
  return { version, name, text, checksum: hex(sha256(text)), needs }
}

export interface SchemaWindow {
  /** A schema of an older version lacks something that this code needs. */
  readonly oldest: number
  readonly newest: number
}

/** The versions of a tenant's schema that code with these migrations serves. */
export function schemaWindow(migrations: readonly Migration[] = readMigrations('tenant')): SchemaWindow {
  return { oldest: neededVersion(migrations), newest: migrations.at(-1)?.version ?? 0 }
}

/** The newest version that code and schema must have together. */
export function neededVersion(migrations: readonly Migration[]): number {
  return Math.max(0, ...migrations.map(({ needs }) => needs))
}

/** Pauses in milliseconds after each time that a lock was not had: traffic goes first. */
const pauses = [250, 500, 1_000, 2_000]

/** Applies what is missing, one transaction a migration, one statement a call. Throws Error when an applied one was edited. */
export async function applyMigrations(
  client: AdminClient,
  target: MigrationTarget,
  run: MigrationRun = {},
): Promise<number> {
  const { through = Number.POSITIVE_INFINITY, migrations = readMigrations(target.track) } = run
  await client.query('select pg_advisory_lock(hashtext($1))', [`lokta schema ${target.schema}`])
  try {
    const applied = await appliedMigrations(client, target)
    let count = 0
    for (const migration of migrations.filter(({ version }) => version <= through)) {
      const checksum = applied.get(migration.version)
      if (checksum === undefined) {
        await applyPatiently(client, target, migration)
        count += 1
        await run.afterStep?.(migration.version)
        reach('between migration steps')
      } else if (checksum !== migration.checksum) {
        throw new Error(`Migration ${migration.name} of ${target.schema} was edited after it was applied.`)
      }
    }
    return count
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [`lokta schema ${target.schema}`])
  }
}

/** The newest migration that a schema has; 0 where it has none. */
export async function schemaVersion(client: AdminClient, target: MigrationTarget): Promise<number> {
  return Math.max(0, ...(await appliedMigrations(client, target)).keys())
}

/** Who waits for a table's lock keeps everybody behind it waiting: so it gives up after 2 s, lets them pass and tries again. */
async function applyPatiently(client: AdminClient, target: MigrationTarget, migration: Migration): Promise<void> {
  for (const milliseconds of pauses) {
    try {
      return await applyOne(client, target, migration)
    } catch (error) {
      if (!isLockMissed(error)) throw error
      await pause(milliseconds * (0.5 + Math.random()))
    }
  }
  await applyOne(client, target, migration)
}

function isLockMissed(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code === '55P03' || code === '40P01'
}

async function appliedMigrations(client: AdminClient, target: MigrationTarget): Promise<Map<number, string>> {
  await inTarget(client, target, async () => {
    await client.query(`create table if not exists schema_migration (
      version integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`)
  })
  let rows: { version: number; checksum: string }[] = []
  await inTarget(client, target, async () => {
    rows = (await client.query('select version, checksum from schema_migration')).rows
  })
  return new Map(rows.map((row) => [row.version, row.checksum]))
}

async function applyOne(client: AdminClient, target: MigrationTarget, migration: Migration): Promise<void> {
  await inTarget(client, target, async () => {
    for (const statement of splitStatements(migration.text)) await client.query(fillNames(statement, target.names))
    await client.query('insert into schema_migration (version, name, checksum) values ($1, $2, $3)', [
      migration.version,
      migration.name,
      migration.checksum,
    ])
  })
}

async function inTarget(client: AdminClient, target: MigrationTarget, body: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`set local role ${identifier(target.owner)}`)
    // pg_temp last, so that no temporary table of a session can stand before one of ours.
    await client.query(`set local search_path = ${identifier(target.schema)}, pg_catalog, pg_temp`)
    await client.query(`set local lock_timeout = '2s'`)
    await body()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

function fillNames(statement: string, names: Readonly<Record<string, string>>): string {
  return statement.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = names[name]
    if (value === undefined) throw new Error(`a migration names {${name}}, which nobody gives`)
    return value
  })
}

/** The statements of a script; a semicolon inside $$ … $$ ends none. */
export function splitStatements(script: string): string[] {
  const statements: string[] = []
  let current = ''
  for (const [index, part] of script.split('$$').entries()) {
    if (index % 2 === 1) {
      current += `$$${part}$$`
      continue
    }
    const pieces = part.replace(/^\s*--.*$/gm, '').split(';')
    for (const piece of pieces.slice(0, -1)) {
      statements.push(current + piece)
      current = ''
    }
    current += pieces.at(-1)
  }
  return [...statements, current].map((statement) => statement.trim()).filter((statement) => statement !== '')
}
