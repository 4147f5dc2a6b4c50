// A tenant's catalogue as text, without the tenant's own names: equal texts are equal catalogues.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../platform/config.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import { identifier, type TenantRoles } from './names.rules.ts'

/** Where the catalogue that the migrations give is kept: to be read in reviews, and to hold every tenant against. */
export const catalogueFile = join(projectFolder, 'migrations/tenant.schema.sql')

const notice = `-- What migrations/tenant/ gives a tenant, read back from a server by \`npx tsx tools/write-catalogue.ts\`. To be read, not run.
-- {schema}, {owner}, {staff}, {colender} and {sourcing} stand for names that each tenant has. The owner's privileges are left out.`

/** Runs one statement, and gives its rows. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>

export interface TenantNames {
  readonly schema: string
  readonly owner: string
  readonly roles: TenantRoles
}

let expected: string | undefined

/** The hash of what a tenant's catalogue is when its schema is of this code's newest version. */
export function expectedCatalogueHash(): string {
  expected ??= hashOfCatalogue(readFileSync(catalogueFile, 'utf8'))
  return expected
}

export function hashOfCatalogue(text: string): string {
  return hex(sha256(text))
}

/**
 * Describes a tenant's schema by a dozen statements, of which any role may ask. Postgres prints a name without its schema when the
 * schema is on the path: `ask` must run with the tenant's schema on it, so that only what leaves it is qualified.
 */
export async function describeTenant(ask: Ask, names: TenantNames): Promise<string> {
  const schema = identifier(names.schema)
  const lists: Lists = new Map()
  for (const [name, text] of Object.entries(listQueries)) lists.set(name, listsOf(await ask(text, [schema])))
  const parts = [notice, await describeSchema(ask, names.schema)]
  for (const relation of (await ask(relations, [schema])) as unknown as Relation[])
    parts.push(describeRelation(relation, lists))
  parts.push(...((await ask(functions, [schema])) as unknown as Routine[]).map(describeFunction))
  parts.push(...(await ask(types, [schema])).map(({ line }) => line as string))
  const signs = new Map([
    [names.roles.staff, '{staff}'],
    [names.roles.coLender, '{colender}'],
    [names.roles.sourcing, '{sourcing}'],
    [names.owner, '{owner}'],
    [names.schema, '{schema}'],
  ])
  let text = `${parts.join('\n\n')}\n`
  for (const [name, sign] of signs) text = text.replaceAll(identifier(name), sign).replaceAll(name, sign)
  return text
}

async function describeSchema(ask: Ask, schema: string): Promise<string> {
  const [row] = await ask(
    `select nspowner::regrole::text as owner, ${grantsOf('nspacl', "'n'", 'nspowner')} as grants
     from pg_namespace where nspname = $1`,
    [schema],
  )
  if (!row) return `-- there is no schema ${schema}`
  const { owner, grants } = row as { owner: string; grants: string[] }
  return [`create schema ${schema} authorization ${owner};`, ...grantLines(grants, `schema ${schema}`)].join('\n')
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

/** Lines by the name of a list, then by the relation that they belong to. */
type Lists = Map<string, ReadonlyMap<string, readonly string[]>>

function listsOf(rows: readonly Record<string, unknown>[]): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>()
  for (const { oid, line } of rows as readonly { oid: string; line: string }[]) {
    const own = lines.get(oid)
    if (own) own.push(line)
    else lines.set(oid, [line])
  }
  return lines
}

const kinds: Readonly<Record<string, string>> = {
  r: 'table',
  v: 'view',
  m: 'materialized view',
  S: 'sequence',
  p: 'partitioned table',
  f: 'foreign table',
}

const relations = `select c.oid::text, c.relname as name, c.relkind as kind, c.relowner::regrole::text as owner,
    array_to_string(c.reloptions, ', ') as options, c.relrowsecurity as rows_secured,
    c.relforcerowsecurity as rows_forced,
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition,
    ${grantsOf('c.relacl', "case c.relkind when 'S' then 's' else 'r' end::\"char\"", 'c.relowner')} as grants
  from pg_class c where c.relnamespace = to_regnamespace($1)
    and c.relkind in (${Object.keys(kinds)
      .map((kind) => `'${kind}'`)
      .join(', ')})
  order by c.relname collate "C"`

function describeRelation(relation: Relation, lists: Lists): string {
  const { oid, name, options } = relation
  const linesOf = (list: keyof typeof listQueries) => lists.get(list)?.get(oid) ?? []
  const inside = [...linesOf('columns'), ...linesOf('constraints')]
  const withOptions = options === null ? '' : ` with (${options})`
  const lines = [
    `create ${kinds[relation.kind]} ${name} (`,
    inside.map((line) => `  ${line}`).join(',\n'),
    `)${withOptions};`,
  ]
  if (relation.definition !== null) lines.push(`-- as ${relation.definition.replaceAll(/\s+/g, ' ')}`)
  lines.push(`alter table ${name} owner to ${relation.owner};`)
  lines.push(...linesOf('indexes'))
  if (relation.rows_secured) lines.push(`alter table ${name} enable row level security;`)
  if (relation.rows_forced) lines.push(`alter table ${name} force row level security;`)
  lines.push(...linesOf('policies'), ...linesOf('triggers'), ...linesOf('columnGrants'))
  return [...lines, ...grantLines(relation.grants, name)].join('\n')
}

const ours = '(select oid from pg_class where relnamespace = to_regnamespace($1))'

/** What belongs to relations, each list as (oid, line) in the order in which it is printed. */
const listQueries = {
  columns: `select attrelid::text as oid,
      format('%s %s%s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' end,
        case attidentity when 'a' then ' generated always as identity' when 'd' then ' generated by default as identity' end,
        case when d.oid is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) end) as line
    from pg_attribute left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
    where attrelid in ${ours} and attnum > 0 and not attisdropped order by attrelid, attnum`,
  // From 18 on "not null" is a constraint with a name as well: it stands with the column already.
  constraints: `select conrelid::text as oid,
      format('constraint %s %s%s', conname, pg_get_constraintdef(oid), case when not convalidated then ' not valid' end) as line
    from pg_constraint where conrelid in ${ours} and contype not in ('n', 't') order by conname collate "C"`,
  // The index of a constraint stands with the constraint.
  indexes: `select indrelid::text as oid, pg_get_indexdef(indexrelid) || case when indisvalid then ';' else '; -- INVALID' end as line
    from pg_index join pg_class on pg_class.oid = indexrelid
    where indrelid in ${ours} and not exists (select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
    order by relname collate "C"`,
  policies: `select polrelid::text as oid,
      format('create policy %s on %s as %s for %s to %s using (%s) with check (%s);', polname, polrelid::regclass,
        case when polpermissive then 'permissive' else 'restrictive' end,
        case polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
        (select string_agg(case role when 0 then 'public' else pg_get_userbyid(role)::text end, ', '
           order by pg_get_userbyid(role)::text collate "C") from unnest(polroles) role),
        pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) as line
    from pg_policy where polrelid in ${ours} order by polname collate "C"`,
  triggers: `select tgrelid::text as oid,
      pg_get_triggerdef(oid) || case tgenabled when 'O' then ';' else '; -- tgenabled ' || tgenabled::text end as line
    from pg_trigger where tgrelid in ${ours} and not tgisinternal order by tgname collate "C"`,
  columnGrants: `select attrelid::text as oid, format('grant %s (%s) on %s to %s;', lower(privilege_type), attname, attrelid::regclass,
      case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end) as line
    from pg_attribute, aclexplode(attacl) where attrelid in ${ours} order by attnum, grantee`,
} as const

interface Routine {
  readonly name: string
  readonly definition: string
  readonly owner: string
  readonly grants: string[]
}

const functions = `select oid::regprocedure::text as name, rtrim(pg_get_functiondef(oid), E' \\n') as definition,
    proowner::regrole::text as owner, ${grantsOf('proacl', "'f'", 'proowner')} as grants
  from pg_proc where pronamespace = to_regnamespace($1) order by proname collate "C"`

function describeFunction({ name, definition, owner, grants }: Routine): string {
  return [
    `${definition};`,
    `alter function ${name} owner to ${owner};`,
    ...grantLines(grants, `function ${name}`),
  ].join('\n')
}

/** Types of our own; the row type that comes with each table is none. */
const types = `select format('create type %s; -- typtype %s', typname, typtype) as line from pg_type t
  where typnamespace = to_regnamespace($1) and typrelid = 0
    and not exists (select 1 from pg_type element where element.typarray = t.oid and element.typrelid <> 0)
  order by typname collate "C"`

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
