// A row in every table of a schema, made from what the catalogue says of its columns: for tests of what happens to rows.
import type pg from 'pg'
import { identifier } from '../../src/contexts/tenancy/names.rules.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly required: boolean
  /** `other_table.column` that it refers to. */
  readonly refers: string | null
  /** The first text that a check allows. */
  readonly allowed: string | null
}

/** Values, as SQL, of columns whose constraints say more than a type, a reference or a list of words. */
const particular: Readonly<Record<string, string>> = {
  'loan.terms': `'{"annualRate":"0.24","instalmentCount":12}'`,
  'audit_seal_entry.position': '0',
  'approval_vote.voted_by': `'another person'`,
}

/** Rows, as SQL, of tables whose triggers ask for more than one row. */
const whole: Readonly<Record<string, string>> = {
  journal_line: `insert into journal_line (journal_entry_id, line_number, account_code, currency, amount)
    select journal_entry_id, n, account_code, 'INR', case n when 1 then 5 else -5 end
    from journal_entry, ledger_account, generate_series(1, 2) n`,
}

/** An entry and its lines are one transaction: the entry waits for them. */
const together: Readonly<Record<string, string>> = { journal_entry: 'journal_line' }

/**
 * Puts a row into every table of `schema` that has none, as the owner, who is the role of `client`. Returns the tables that stay empty:
 * where a constraint refuses the row, `particular` must name what it wants.
 */
export async function fillEmptyTables(client: pg.ClientBase, schema: string): Promise<string[]> {
  await client.query(`set search_path = ${identifier(schema)}, pg_catalog`)
  const forced = await forcedTables(client, schema)
  // The owner sees a table whose policies are forced on it only while they are not.
  for (const table of forced) await client.query(`alter table ${table} no force row level security`)
  let empty = await emptyTables(client, schema)
  const refusals = new Map<string, string>()
  for (let before = empty.length + 1; empty.length < before; ) {
    before = empty.length
    for (const table of empty) refusals.set(table, await fill(client, table))
    empty = await emptyTables(client, schema)
  }
  for (const table of forced) await client.query(`alter table ${table} force row level security`)
  return empty.map((table) => `${table}: ${refusals.get(table)}`)
}

const tablesOf = `select relname as name from pg_class
  where relnamespace = to_regnamespace($1) and relkind = 'r' and relname <> 'schema_migration'`

async function forcedTables(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query(`${tablesOf} and relforcerowsecurity`, [identifier(schema)])
  return rows.map(({ name }) => name)
}

async function emptyTables(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query(`${tablesOf} order by relname`, [identifier(schema)])
  const empty: string[] = []
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select 1 from ${name} limit 1`)
    if (rowCount === 0) empty.push(name)
  }
  return empty
}

/** Tries to add a row; what refused it, or the empty text. */
async function fill(client: pg.ClientBase, table: string): Promise<string> {
  if (Object.values(together).includes(table)) return 'it comes with another'
  await client.query('begin')
  try {
    await client.query(await insertOf(client, table))
    const other = together[table]
    if (other) await client.query(whole[other] as string)
    await client.query('commit')
    return ''
  } catch (error) {
    await client.query('rollback')
    return (error as Error).message
  }
}

async function insertOf(client: pg.ClientBase, table: string): Promise<string> {
  const columns = (await columnsOf(client, table)).filter(
    ({ name, required }) => required || particular[`${table}.${name}`] !== undefined,
  )
  const values = columns.map((column) => particular[`${table}.${column.name}`] ?? sqlValue(column))
  return `insert into ${table} (${columns.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`
}

async function columnsOf(client: pg.ClientBase, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, atttypmod) as type,
       attnotnull and not atthasdef and attidentity = '' as required,
       (select f.confrelid::regclass || '.' || (select attname from pg_attribute t
          where t.attrelid = f.confrelid and t.attnum = f.confkey[array_position(f.conkey, a.attnum)])
        from pg_constraint f where f.contype = 'f' and f.conrelid = a.attrelid and a.attnum = any (f.conkey) limit 1) as refers,
       (select (regexp_match(pg_get_constraintdef(c.oid), '\\m' || attname || '\\M\\)?(?:::text)? = (?:ANY \\(+ARRAY\\[)?''([^'']*)'''))[1]
        from pg_constraint c where c.contype = 'c' and c.conrelid = a.attrelid and a.attnum = any (c.conkey) limit 1) as allowed
     from pg_attribute a where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  )
  return rows
}

const plain: readonly (readonly [type: RegExp, value: string])[] = [
  [/^uuid$/, 'gen_random_uuid()'],
  [/^date$/, `'2026-01-15'`],
  [/^timestamp/, `'2026-01-15T00:00:00Z'`],
  [/^(bigint|integer|smallint|numeric)/, '1'],
  [/^boolean$/, 'false'],
  [/^jsonb?$/, `'{}'`],
  [/^bytea$/, `'\\x00'`],
  [/^xid8$/, 'pg_current_xact_id()'],
  [/\[\]$/, `'{}'`],
  [/^char/, `'INR'`],
]

function sqlValue({ refers, allowed, type }: Column): string {
  const [table, column] = refers?.split('.') ?? []
  if (table && column) return `(select ${column} from ${table} limit 1)`
  if (allowed !== null) return `'${allowed}'`
  return plain.find(([form]) => form.test(type))?.[1] ?? `'text'`
}
