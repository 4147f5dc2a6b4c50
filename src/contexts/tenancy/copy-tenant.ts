// Copies all rows of a tenant's schema into the same schema, empty, on another server, and proves that they are the same.
import type { AdminClient } from '../../platform/database.ts'
import { pipeCopy } from './copy-table.ts'
import { identifier } from './names.rules.ts'

export interface CopiedTable {
  readonly table: string
  readonly rowCount: number
}

interface Table {
  readonly name: string
  readonly forced: boolean
  readonly columns: readonly string[]
  /** Its rows name the transaction that made them, and only so that nobody adds to them later. */
  readonly guarded: boolean
}

/**
 * Both clients are in a transaction of the owner with the schema on the path; nobody else is in either schema. The target's is left with
 * its triggers and forced policies as they were, the source's without forced policies: it is to be rolled back.
 * Throws Error when the copied rows are not the same rows.
 */
export async function copyTenant(
  source: AdminClient,
  target: AdminClient,
  schema: string,
  onProgress: (copied: CopiedTable, count: number, total: number) => void,
): Promise<CopiedTable[]> {
  const tables = await tablesInOrder(target, schema)
  for (const { name, forced } of tables) {
    if (forced) await source.query(`alter table ${identifier(name)} no force row level security`)
    if (forced) await target.query(`alter table ${identifier(name)} no force row level security`)
    // A trigger would stamp, refuse or check what was stamped, allowed and checked long ago.
    await target.query(`alter table ${identifier(name)} disable trigger user`)
  }
  for (const { name } of tables.toReversed()) await target.query(`delete from ${identifier(name)}`)
  const copied: CopiedTable[] = []
  for (const table of tables) {
    copied.push({ table: table.name, rowCount: await copyTable(source, target, table) })
    onProgress(copied.at(-1) as CopiedTable, copied.length, tables.length)
  }
  for (const { name, forced } of tables) {
    await target.query(`alter table ${identifier(name)} enable trigger user`)
    if (forced) await target.query(`alter table ${identifier(name)} force row level security`)
  }
  return copied
}

async function copyTable(source: AdminClient, target: AdminClient, table: Table): Promise<number> {
  const name = identifier(table.name)
  const columns = table.columns.map(identifier).join(', ')
  await pipeCopy(source, `copy ${name} (${columns}) to stdout`, target, `copy ${name} (${columns}) from stdin`)
  // Numbers of transactions are the server's own: one of the old server's may come again on the new one, and its owner may then
  // add to what it did not make. This transaction's number comes to nobody else.
  if (table.guarded) await target.query(`update ${name} set xid = pg_current_xact_id()`)
  const [there, here] = [await digest(source, table), await digest(target, table)]
  if (there.text !== here.text)
    throw new Error(`The rows of ${table.name} are not the same after the copy: ${there.text}, then ${here.text}.`)
  return here.rowCount
}

/** The number of rows, and the sum of their hashes in two halves: equal in any order. */
async function digest(client: AdminClient, table: Table): Promise<{ rowCount: number; text: string }> {
  const columns = table.columns.filter((column) => !table.guarded || column !== 'xid').map(identifier)
  const half = (from: number) => `coalesce(sum(('x' || substr(hash, ${from}, 16))::bit(64)::bigint::numeric), 0)`
  const { rows } = await client.query(
    `select count(*)::int as count, count(*) || ' rows ' || ${half(1)} || ' ' || ${half(17)} as text
     from (select md5(row(${columns.join(', ')})::text) as hash from ${identifier(table.name)}) hashed`,
  )
  return { rowCount: rows[0].count, text: rows[0].text }
}

/** The tables, each after those that it refers to. */
async function tablesInOrder(client: AdminClient, schema: string): Promise<Table[]> {
  const { rows } = await client.query(
    `select relname as name, relforcerowsecurity as forced,
       array(select attname::text from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped
         and attgenerated = '' order by attnum) as columns,
       array(select distinct (select relname::text from pg_class where oid = confrelid) from pg_constraint
         where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as refers
     from pg_class c where relnamespace = to_regnamespace($1) and relkind = 'r' and relname <> 'schema_migration'
     order by relname`,
    [identifier(schema)],
  )
  const waiting = rows as { name: string; forced: boolean; columns: string[]; refers: string[] }[]
  const ordered: Table[] = []
  const placed = new Set<string>()
  while (ordered.length < waiting.length) {
    const ready = waiting.filter(({ name, refers }) => !placed.has(name) && refers.every((other) => placed.has(other)))
    if (ready.length === 0)
      throw new Error('Tables that refer to one another in a circle cannot be copied in an order.')
    for (const { name, forced, columns } of ready) {
      const guarded = columns.includes('xid') && !columns.includes('placement_epoch')
      ordered.push({ name, forced, columns, guarded })
      placed.add(name)
    }
  }
  return ordered
}
