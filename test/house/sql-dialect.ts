// The SQL that we ship, and what of it would run on one Postgres and not on others that a tenant may live on (Citus among them).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { splitStatements } from '../../src/contexts/tenancy/migrate.ts'
import { root } from './cruising.ts'
import { nodesOf, placeOf, type SourceFile } from './source-files.ts'

export interface Statement {
  /** 'src/x.ts:12', 'migrations/tenant/0001_x.sql'. */
  readonly place: string
  readonly text: string
}

export interface DialectRule {
  readonly name: string
  readonly breaks: (sql: string) => boolean
}

const begins =
  /^(select|insert|update|delete|with|begin|set|lock|alter|create|drop|grant|revoke|merge|listen|notify|copy|truncate|declare|fetch|refresh|do|call) /

/** Statements in the strings of a source file; what is filled in at run time is a question mark. */
export function statementsIn(file: SourceFile): Statement[] {
  return [...nodesOf(file.tree)].flatMap((node) => {
    const text = textOf(node)?.trim()
    return text !== undefined && begins.test(`${text} `) ? [{ place: placeOf(file, node), text: plain(text) }] : []
  })
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('?')
}

/** Statements of the migrations of a track. */
export function statementsOfTrack(track: 'control' | 'tenant'): Statement[] {
  const folder = `migrations/${track}`
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .flatMap((file) =>
      splitStatements(readFileSync(join(root, folder, file), 'utf8')).map((text) => ({
        place: `${folder}/${file}`,
        text: plain(text),
      })),
    )
}

/** In lower case, without comments and without what stands between quotes. */
function plain(text: string): string {
  return text
    .replaceAll(/'[^']*'|--.*$/gm, (found) => (found.startsWith("'") ? "''" : ''))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

const volatile = /\b(clock_timestamp|timeofday|gen_random_uuid|uuid_generate_v\w+|random|nextval|setseed)\s*\(/
const stable =
  /\b(to_char|date_trunc|age|timezone|to_timestamp|to_date|to_jsonb|row_to_json|concat|concat_ws|format)\s*\(/

/** What an UPDATE assigns, up to where its conditions begin. */
function assignments(sql: string): string {
  return /(?:^|\()update \S+(?: (?:as )?\w+)? set (.*?)(?= where | from | returning |$)/.exec(sql)?.[1] ?? ''
}

function conflictAssignments(sql: string): string {
  return / on conflict .*? do update set (.*?)(?= where | returning |$)/.exec(sql)?.[1] ?? ''
}

function returned(sql: string): string {
  return / returning (.*)$/.exec(sql)?.[1] ?? ''
}

const alterations = (sql: string): string => /^alter table (?:only )?\S+ (.*)$/.exec(sql)?.[1] ?? ''

let secured: ReadonlySet<string> | undefined

/** The tables whose rows have policies. */
function securedTables(): ReadonlySet<string> {
  secured ??= new Set(
    statementsOfTrack('tenant').flatMap(
      ({ text }) => /^alter table (\S+) enable row level security/.exec(text)?.[1] ?? [],
    ),
  )
  return secured
}

/** The rules, in the order of what they protect: dialect first, then what a pooler and a move need. */
export const dialectRules: readonly DialectRule[] = [
  { name: 'no volatile function is assigned by UPDATE', breaks: (sql) => volatile.test(assignments(sql)) },
  {
    name: 'ON CONFLICT DO UPDATE assigns parameters and excluded columns',
    breaks: (sql) =>
      /\b(?!coalesce|greatest|least|nullif)\w+\s*\(|\bcurrent_(date|time)/.test(conflictAssignments(sql)),
  },
  { name: 'UPDATE applies no stable function to a column', breaks: (sql) => stable.test(assignments(sql)) },
  {
    name: 'VALUES hold no subquery',
    breaks: (sql) => / values \(.*\( ?select /.test(sql.replace(/ on conflict .*/, '')),
  },
  {
    name: 'RETURNING names raw columns',
    breaks: (sql) => /::|\b\w+\(|\bcurrent_|\|\|/.test(returned(sql).replaceAll('(xmax = 0)', '')),
  },
  { name: 'one statement a call', breaks: (sql) => /;\s*\S/.test(sql.replaceAll(/\$\$.*?\$\$/g, '')) },
  {
    name: 'ADD COLUMN stands alone, and its constraint is a statement of its own',
    breaks: (sql) => {
      const change = alterations(sql)
      return (
        /^add column .*\b(check|references|unique|primary key)\b/.test(change) ||
        (/\badd column\b/.test(change) && /, ?(add constraint|add check|add foreign|add unique)\b/.test(change))
      )
    },
  },
  {
    name: 'identity is decided when a table is made, and always ours',
    breaks: (sql) => /\bserial\b|\b(small|big)serial\b|by default as identity|add generated/.test(sql),
  },
  {
    name: 'a policy compares columns and settings, and asks no table',
    breaks: (sql) => /^create policy .*\bselect\b/.test(sql),
  },
  { name: 'no foreign key leaves the schema', breaks: (sql) => /\breferences \w+\.\w+/.test(sql) },
  {
    name: 'no materialized views, rules, inheritance, partitions by inheritance, MERGE or transition tables',
    breaks: (sql) =>
      /create materialized view|^create (or replace )?rule |\binherits \(|^merge |referencing (new|old) table/.test(
        sql,
      ),
  },
  { name: 'no function acts with the rights of its owner', breaks: (sql) => /security definer/.test(sql) },
  {
    name: 'a setting is for one transaction',
    breaks: (sql) => /^set (?!local |constraints |transaction )/.test(sql) || /set_config\(.*, false\)/.test(sql),
  },
  { name: 'an advisory lock ends with its transaction', breaks: (sql) => /pg_(try_)?advisory_(lock|unlock)/.test(sql) },
  { name: 'no LISTEN and no NOTIFY', breaks: (sql) => /^(un)?listen |^notify |pg_notify\(/.test(sql) },
  {
    name: 'rows go into tables with row policies by VALUES: some engines let COPY and INSERT … SELECT past them',
    breaks: (sql) => {
      const [, copied, filled] =
        /^copy (\S+) .*from |\binsert into (\S+) (?:\([^)]*\) )?(?:select|with) /.exec(sql) ?? []
      const table = copied ?? filled
      return table !== undefined && (table === '?' || securedTables().has(table))
    },
  },
  {
    name: 'no prepared transaction and no named statement',
    breaks: (sql) => /^(prepare|execute|deallocate) /.test(sql),
  },
]
