// Writes everything that a tenant has into a folder: a file of lines a table, all of one moment, and a manifest that proves them.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { type AdminClient, withConnection } from '../../platform/database.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { newId } from '../../platform/ids.ts'
import type { Installation } from './installation.ts'
import { identifier } from './names.rules.ts'
import { inControl, nodeAccess, noteOperation } from './owner-work.ts'
import { homeOf, requireTenant } from './registry.ts'

export interface ExportedTable {
  readonly table: string
  readonly file: string
  readonly rowCount: number
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
}

export interface ExportManifest {
  readonly tenant: { readonly id: string; readonly slug: string; readonly name: string }
  readonly schemaVersion: number
  /** When the snapshot was taken: ISO 8601, of the database's clock. */
  readonly snapshotAt: string
  readonly tables: readonly ExportedTable[]
  /** The newest seal of the audit trail, which covers all seals before it; null where none was made. */
  readonly headSeal: { readonly number: string; readonly hash: string } | null
  /** Tables that only the owner of the schema reads. */
  readonly leftOut: readonly string[]
}

export interface ExportOptions {
  /** Waited for; what it throws ends the export there. */
  readonly onProgress?: (table: ExportedTable, count: number, total: number) => unknown
}

const rowsAtOnce = 1_000

/**
 * Exports a tenant into `folder`, which must not be there yet. Each line is a row as a JSON object whose values are the texts that
 * Postgres writes for them, or null: amounts and times lose nothing. Throws Error when the folder is there or the tenant is not.
 */
export async function exportTenant(
  installation: Installation,
  slug: string,
  folder: string,
  options: ExportOptions = {},
): Promise<ExportManifest> {
  if (existsSync(folder)) throw new Error(`${folder} is there already: an export makes its own folder.`)
  const tenant = await requireTenant(installation, slug)
  const home = homeOf(tenant)
  const found = await withConnection(nodeAccess(installation, home.nodeId).gatewayUrl, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`set local role ${identifier(home.roles.staff)}`)
    await client.query(`set local search_path = ${identifier(home.schemaName)}, pg_catalog, pg_temp`)
    await client.query(`set local time zone 'UTC'`)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { rows } = await client.query('select now() as snapshot_at')
    const { readable, leftOut } = await tablesOf(client, home.schemaName)
    const tables: ExportedTable[] = []
    for (const table of readable) {
      tables.push(await exportTable(client, table, folder))
      await options.onProgress?.(tables.at(-1) as ExportedTable, tables.length, readable.length)
    }
    const headSeal = await headSealOf(client)
    await client.query('commit')
    return { snapshotAt: rows[0].snapshot_at as string, tables, headSeal, leftOut }
  })
  const { tenantId: id, name } = tenant
  const manifest = { tenant: { id, slug, name }, schemaVersion: tenant.schema?.version ?? 0, ...found }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  writeFileSync(join(folder, 'manifest.json'), text, { mode: 0o600 })
  await noteExport(installation, manifest, sha256(text))
  return manifest
}

async function tablesOf(client: AdminClient, schema: string): Promise<{ readable: string[]; leftOut: string[] }> {
  const { rows } = await client.query<{ name: string; readable: boolean }>(
    `select relname as name, has_table_privilege(oid, 'select') as readable from pg_class
     where relnamespace = to_regnamespace($1) and relkind = 'r' order by relname collate "C"`,
    [identifier(schema)],
  )
  const named = (readable: boolean) => rows.filter((row) => row.readable === readable).map(({ name }) => name)
  return { readable: named(true), leftOut: named(false) }
}

async function exportTable(client: AdminClient, table: string, folder: string): Promise<ExportedTable> {
  const file = `${table}.ndjson`
  const stream = createWriteStream(join(folder, file), { mode: 0o600 })
  const hash = createHash('sha256')
  let rowCount = 0
  await client.query(`declare exported cursor for
    select (select json_object_agg(key, value) from json_each_text(row_to_json(t))) as line
    from ${identifier(table)} t order by ${await keyOf(client, table)}`)
  for (;;) {
    const { rows } = await client.query<{ line: unknown }>(`fetch ${rowsAtOnce} from exported`)
    if (rows.length === 0) break
    const text = rows.map(({ line }) => `${JSON.stringify(line)}\n`).join('')
    hash.update(text)
    rowCount += rows.length
    if (!stream.write(text)) await once(stream, 'drain')
  }
  await client.query('close exported')
  stream.end()
  await finished(stream)
  return { table, file, rowCount, sha256: hash.digest('hex') }
}

/** The columns of the primary key: the same rows are always the same bytes. */
async function keyOf(client: AdminClient, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_index, unnest(indkey::int2[]) with ordinality k (number, place)
     join pg_attribute on attnum = k.number where indrelid = $1::regclass and attrelid = indrelid and indisprimary order by k.place`,
    [identifier(table)],
  )
  return rows.length > 0 ? rows.map(({ name }) => `t.${identifier(name)}`).join(', ') : 't::text'
}

async function headSealOf(client: AdminClient): Promise<ExportManifest['headSeal']> {
  const { rows } = await client.query('select seal_number, seal_hash from audit_seal order by seal_number desc limit 1')
  return rows[0] ? { number: rows[0].seal_number, hash: hex(rows[0].seal_hash) } : null
}

function noteExport(installation: Installation, manifest: ExportManifest, manifestHash: Buffer): Promise<void> {
  const rowCount = manifest.tables.reduce((sum, table) => sum + table.rowCount, 0)
  return inControl(installation, async (client) => {
    await client.query(
      `insert into tenant_export (tenant_export_id, tenant_id, snapshot_at, row_count, manifest_hash) values ($1, $2, $3, $4, $5)`,
      [newId('audit_entry'), manifest.tenant.id, manifest.snapshotAt, rowCount, manifestHash],
    )
    await noteOperation(client, installation, 'tenant.exported', manifest.tenant.slug, {
      rowCount,
      manifestHash: hex(manifestHash),
    })
  })
}
