// Writes migrations/tenant.schema.sql: what the migrations give a tenant, read back from the catalogue of a real server.
// It is there to be read, and to show in a review what a migration changes; nothing runs it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { identifier, migratorRole, tenantRoles, tenantSchema } from '../src/contexts/tenancy/names.rules.ts'
import { installationName, startServer, tenantSlugs, withAdmin } from '../test/support/server.ts'

export const catalogueFile = join(import.meta.dirname, '../migrations/tenant.schema.sql')

const notice = `-- What migrations/tenant/ gives a tenant, read back from a server by \`npx tsx tools/write-catalogue.ts\`. To be read, not run.
-- {schema}, {owner}, {staff}, {colender} and {sourcing} stand for names that each tenant has. The owner's privileges are left out.`

/**
 * The catalogue of one tenant's schema as text, without the tenant's own names: equal texts are equal catalogues.
 * `client` must be able to become the owner of the schema, and is left as that role.
 */
export async function describeTenant(client: pg.ClientBase, installation: string, slug: string): Promise<string> {
  const schema = tenantSchema(slug)
  const owner = migratorRole(installation)
  const roles = tenantRoles(installation, slug)
  await client.query(`set role ${identifier(owner)}`)
  // Postgres prints a name without its schema when the schema is on the path: so only what leaves it is qualified.
  await client.query(`set search_path = ${identifier(schema)}`)
  const parts = [notice, ...(await describeSchema(client, schema)), ...(await describeRelations(client, schema))]
  parts.push(...(await describeFunctions(client, schema)), ...(await describeTypes(client, schema)))
  const signs = new Map([
    [roles.staff, '{staff}'],
    [roles.coLender, '{colender}'],
    [roles.sourcing, '{sourcing}'],
    [owner, '{owner}'],
    [schema, '{schema}'],
  ])
  let text = `${parts.join('\n\n')}\n`
  for (const [name, sign] of signs) text = text.replaceAll(identifier(name), sign).replaceAll(name, sign)
  return text
}

async function describeSchema(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query(
    `select nspowner::regrole::text as owner, ${grantsOf('nspacl', "'n'", 'nspowner')} as grants
     from pg_namespace where nspname = $1`,
    [schema],
  )
  const { owner, grants } = rows[0] as { owner: string; grants: string[] }
  return [[`create schema ${schema} authorization ${owner};`, ...grantLines(grants, `schema ${schema}`)].join('\n')]
}

interface Relation {
  readonly oid: string
  readonly name: string
  readonly kind: string
  readonly owner: string
  readonly options: string | null
  readonly rows_secured: boolean
  readonly rows_forced: boolean
  readonly definition: string | null
  readonly grants: string[]
}

const kinds: Readonly<Record<string, string>> = {
  r: 'table',
  v: 'view',
  m: 'materialized view',
  S: 'sequence',
  p: 'partitioned table',
  f: 'foreign table',
}

async function describeRelations(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<Relation>(
    `select c.oid::text, c.relname as name, c.relkind as kind, c.relowner::regrole::text as owner,
       array_to_string(c.reloptions, ', ') as options, c.relrowsecurity as rows_secured,
       c.relforcerowsecurity as rows_forced,
       case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
       ${grantsOf('c.relacl', "case c.relkind when 'S' then 's' else 'r' end::\"char\"", 'c.relowner')} as grants
     from pg_class c where c.relnamespace = to_regnamespace($1) and c.relkind = any($2) order by c.relname collate "C"`,
    [identifier(schema), Object.keys(kinds)],
  )
  const parts: string[] = []
  for (const relation of rows) parts.push((await describeRelation(client, relation)).join('\n'))
  return parts
}

async function describeRelation(client: pg.ClientBase, relation: Relation): Promise<string[]> {
  const { oid, name, options } = relation
  const inside = [...(await columnsOf(client, oid)), ...(await constraintsOf(client, oid))]
  const withOptions = options === null ? '' : ` with (${options})`
  const lines = [
    `create ${kinds[relation.kind]} ${name} (`,
    inside.map((line) => `  ${line}`).join(',\n'),
    `)${withOptions};`,
  ]
  if (relation.definition !== null) lines.push(`-- as ${relation.definition.replaceAll(/\s+/g, ' ')}`)
  lines.push(`alter table ${name} owner to ${relation.owner};`)
  lines.push(...(await linesOf(client, indexes, oid)))
  if (relation.rows_secured) lines.push(`alter table ${name} enable row level security;`)
  if (relation.rows_forced) lines.push(`alter table ${name} force row level security;`)
  for (const query of [policies, triggers, columnGrants]) lines.push(...(await linesOf(client, query, oid)))
  return [...lines, ...grantLines(relation.grants, name)]
}

function columnsOf(client: pg.ClientBase, oid: string): Promise<string[]> {
  return linesOf(
    client,
    `select format('%s %s%s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' end,
       case attidentity when 'a' then ' generated always as identity' when 'd' then ' generated by default as identity' end,
       case when d.oid is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) end) as line
     from pg_attribute left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
     where attrelid = $1 and attnum > 0 and not attisdropped order by attnum`,
    oid,
  )
}

/** From 18 on "not null" is a constraint with a name as well: it stands with the column already. */
function constraintsOf(client: pg.ClientBase, oid: string): Promise<string[]> {
  return linesOf(
    client,
    `select format('constraint %s %s%s', conname, pg_get_constraintdef(oid), case when not convalidated then ' not valid' end) as line
     from pg_constraint where conrelid = $1 and contype not in ('n', 't') order by conname collate "C"`,
    oid,
  )
}

/** The index of a constraint stands with the constraint. */
const indexes = `select pg_get_indexdef(indexrelid) || case when indisvalid then ';' else '; -- INVALID' end as line
  from pg_index join pg_class on pg_class.oid = indexrelid
  where indrelid = $1 and not exists (select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
  order by relname collate "C"`

const policies = `select format('create policy %s on %s as %s for %s to %s using (%s) with check (%s);', polname, polrelid::regclass,
    case when polpermissive then 'permissive' else 'restrictive' end,
    case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
    (select string_agg(case role when 0 then 'public' else pg_get_userbyid(role)::text end, ', '
       order by pg_get_userbyid(role)::text collate "C") from unnest(polroles) role),
    pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as line
  from pg_policy where polrelid = $1 order by polname collate "C"`

const triggers = `select pg_get_triggerdef(oid) || case tgenabled when 'O' then ';' else '; -- tgenabled ' || tgenabled::text end as line
  from pg_trigger where tgrelid = $1 and not tgisinternal order by tgname collate "C"`

const columnGrants = `select format('grant %s (%s) on %s to %s;', lower(privilege_type), attname, attrelid::regclass,
    case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end) as line
  from pg_attribute, aclexplode(attacl) where attrelid = $1 order by attnum, grantee`

async function describeFunctions(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string; owner: string; grants: string[] }>(
    `select oid::regprocedure::text as name, rtrim(pg_get_functiondef(oid), E' \\n') as definition,
       proowner::regrole::text as owner, ${grantsOf('proacl', "'f'", 'proowner')} as grants
     from pg_proc where pronamespace = to_regnamespace($1) order by proname collate "C"`,
    [identifier(schema)],
  )
  return rows.map(({ name, definition, owner, grants }) =>
    [`${definition};`, `alter function ${name} owner to ${owner};`, ...grantLines(grants, `function ${name}`)].join(
      '\n',
    ),
  )
}

/** Types of our own; the row type that comes with each table is none. */
async function describeTypes(client: pg.ClientBase, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select format('create type %s; -- typtype %s', typname, typtype) as line from pg_type t
     where typnamespace = to_regnamespace($1) and typrelid = 0
       and not exists (select 1 from pg_type element where element.typarray = t.oid and element.typrelid <> 0)
     order by typname collate "C"`,
    [identifier(schema)],
  )
  return rows.map((row) => row.line)
}

/** SQL for 'select to role' texts; the owner's own privileges, whose list grows with each version, are left out. */
function grantsOf(acl: string, kind: string, owner: string): string {
  return `array(select lower(string_agg(privilege_type, ', ' order by privilege_type)) || '/' ||
      case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end
    from aclexplode(coalesce(${acl}, acldefault(${kind}, ${owner}))) where grantee <> ${owner}
    group by grantee order by pg_get_userbyid(grantee)::text collate "C")`
}

function grantLines(grants: readonly string[], object: string): string[] {
  return grants.map((grant) => {
    const [privileges, grantee] = grant.split('/')
    return `grant ${privileges} on ${object} to ${grantee};`
  })
}

async function linesOf(client: pg.ClientBase, query: string, oid: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(query, [oid])
  return rows.map((row) => row.line)
}

async function main(): Promise<void> {
  const server = await startServer()
  try {
    const [slug] = tenantSlugs
    const text = await withAdmin(server.ownerUrl, (client) => describeTenant(client, installationName, slug))
    writeFileSync(catalogueFile, text)
    console.log(`wrote ${catalogueFile}`)
  } finally {
    await server.stop()
  }
}

if (process.argv[1] === import.meta.filename) await main()
