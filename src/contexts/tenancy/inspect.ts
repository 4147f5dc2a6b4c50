// What the database itself says of the walls that the gateway relies on, asked with the gateway's own login.
import { type AdminClient, withConnection } from '../../platform/database.ts'
import { migratorRole } from './names.rules.ts'

export interface DatabaseFacts {
  /** The node's name, or 'control'. */
  readonly name: string
  readonly login: string
  /** What the login may that it must not: 'SUPERUSER', 'BYPASSRLS', … */
  readonly powers: readonly string[]
  /** Settings without which an acknowledged write may be lost. */
  readonly unsafeSettings: readonly string[]
  /** Roles of tenants that could get past a policy, or log in. */
  readonly unsafeRoles: readonly string[]
  /** Tables with rows of partners that no policy guards, or not from their owner. */
  readonly unguardedTables: readonly string[]
}

export interface IssuerFacts {
  readonly url: string
  readonly jwksUrl: string
}

/** `names`: of the database for its facts, and of the installation. */
export function inspectDatabase(
  url: string,
  names: { readonly database: string; readonly installation: string },
): Promise<DatabaseFacts> {
  return withConnection(url, async (client) => ({
    name: names.database,
    login: (await firstColumn(client, 'select current_user'))[0] as string,
    powers: await powersOf(client, migratorRole(names.installation)),
    unsafeSettings: await firstColumn(
      client,
      `select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off' order by name`,
    ),
    unsafeRoles: await firstColumn(
      client,
      `select rolname from pg_roles where starts_with(rolname, $1) and (rolsuper or rolbypassrls or rolcanlogin) order by rolname`,
      [`${names.installation}_t_`],
    ),
    unguardedTables: await firstColumn(client, unguarded, [`${names.installation}_t_`]),
  }))
}

/** The issuers that are trusted, as the control plane names them. */
export function inspectIssuers(controlUrl: string): Promise<IssuerFacts[]> {
  return withConnection(controlUrl, async (client) => {
    const { rows } = await client.query('select issuer_url, jwks_url from control.issuer order by issuer_url')
    return rows.map((row) => ({ url: row.issuer_url as string, jwksUrl: row.jwks_url as string }))
  })
}

async function powersOf(client: AdminClient, migrator: string): Promise<string[]> {
  return firstColumn(
    client,
    `select power from pg_roles r, lateral (values ('SUPERUSER', rolsuper), ('BYPASSRLS', rolbypassrls),
       ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication),
       ('membership of the owner', (select pg_has_role(r.oid, m.oid, 'member') from pg_roles m where m.rolname = $1))
     ) as powers (power, held) where rolname = current_user and held`,
    [migrator],
  )
}

/** A table that a tenant's partner role may read, with a partner in it; or any table with a policy: both are to be guarded by force. */
const unguarded = `select n.nspname || '.' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and starts_with(n.nspname, 't_') and not (c.relrowsecurity and c.relforcerowsecurity)
    and (exists (select 1 from pg_policy p where p.polrelid = c.oid)
      or (exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'partner_id' and not a.attisdropped)
        and exists (select 1 from aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
          where starts_with(r.rolname, $1) and not r.rolname like '%\\_staff')))
  order by 1`

async function firstColumn(client: AdminClient, sql: string, values: readonly unknown[] = []): Promise<string[]> {
  const { rows } = await client.query({ text: sql, values: [...values], rowMode: 'array' })
  return rows.map((row: unknown[]) => String(row[0]))
}
