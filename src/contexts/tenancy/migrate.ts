// Numbered, forward-only SQL in two tracks: the control plane, and each tenant's schema.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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

interface Migration {
  readonly version: number
  readonly name: string
  readonly text: string
  readonly checksum: string
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
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      return { version: Number(file.slice(0, 4)), name: file.slice(5, -4), text, checksum: hex(sha256(text)) }
    })
  tracks.set(track, migrations)
  return migrations
}

/** Applies what is missing, one transaction a migration, one statement a call. Throws Error when an applied one was edited. */
export async function applyMigrations(client: AdminClient, target: MigrationTarget): Promise<number> {
  await client.query('select pg_advisory_lock(hashtext($1))', [`lokta schema ${target.schema}`])
  try {
    const applied = await appliedMigrations(client, target)
    let count = 0
    for (const migration of readMigrations(target.track)) {
      const checksum = applied.get(migration.version)
      if (checksum === undefined) {
        await applyOne(client, target, migration)
        count += 1
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
    await client.query(`set local lock_timeout = '5s'`)
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
