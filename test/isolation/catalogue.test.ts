// Reads pg_catalog: each wall of a tenant stands where it was decided, on every table there is.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { catalogueFile } from '../../src/contexts/tenancy/describe-tenant.ts'
import { tenantRoles, tenantSchema } from '../../src/contexts/tenancy/names.rules.ts'
import { catalogueOf } from '../../tools/write-catalogue.ts'
import { type Ground, himal, startGround, tenantSlugs } from '../support/ground.ts'
import { installationName } from '../support/server.ts'
import { type PartnerRole, type Standing, sharedKeys, standings } from './standing.ts'

let ground: Ground
const schema = tenantSchema('himal')

before(async () => {
  ground = await startGround()
})
after(() => ground.stop())

function rowsOf<R extends pg.QueryResultRow>(query: string, values: unknown[] = [schema]): Promise<R[]> {
  return ground.asOwner(async (client) => (await client.query<R>(query, values)).rows)
}

/** Names of the tables whose standing fits. */
function tablesThat(fits: (standing: Standing) => boolean): string[] {
  return Object.keys(standings).filter((table) => fits(standings[table] as Standing))
}

function partnersOf(table: string): readonly PartnerRole[] {
  const standing = standings[table] as Standing
  return 'to' in standing ? standing.to : []
}

const partnerVisible = tablesThat(({ is }) => is === 'partner-visible')
const appended = tablesThat((standing) => 'keeps' in standing)
const inSchema = 'relnamespace = to_regnamespace($1)'

test('every table of a tenant has its standing, and every standing its table', async () => {
  const rows = await rowsOf<{ relname: string }>(
    `select relname from pg_class where ${inSchema} and relkind in ('r', 'p')`,
  )
  assert.ok(rows.length > 30, `only ${rows.length} tables were seen`)
  assert.deepEqual(rows.map(({ relname }) => relname).sort(), Object.keys(standings).sort())
})

test('there is nothing beside tables and their indexes that a wall would have to stand around', async () => {
  const kinds = await rowsOf(`select relname, relkind from pg_class where ${inSchema} and relkind not in ('r', 'i')`)
  const views = kinds.filter(({ relkind }) => relkind === 'v')
  const open = await rowsOf(
    `select relname from pg_class where ${inSchema} and relkind = 'v' and not coalesce(reloptions, '{}') @> '{security_invoker=true}'`,
  )
  assert.deepEqual(open, [], 'a view runs with the rights of who asks: with (security_invoker = true)')
  assert.equal(
    kinds.length,
    views.length,
    `no sequence, materialized view, partition or foreign table: ${JSON.stringify(kinds)}`,
  )
  const inherited = await rowsOf(
    `select inhrelid::regclass::text from pg_inherits join pg_class on oid = inhrelid where ${inSchema}`,
  )
  assert.deepEqual(inherited, [])
  const rules = await rowsOf(
    `select rulename from pg_rewrite join pg_class c on c.oid = ev_class where ${inSchema} and relkind <> 'v'`,
  )
  assert.deepEqual(rules, [])
})

test('row security is on and forced for partner-visible tables, and for no other', async () => {
  const rows = await rowsOf(
    `select relname, relrowsecurity and relforcerowsecurity as walled, relrowsecurity or relforcerowsecurity as touched
     from pg_class where ${inSchema} and relkind = 'r'`,
  )
  for (const { relname, walled, touched } of rows) {
    assert.equal(walled, partnerVisible.includes(relname), `${relname} forces row security`)
    assert.equal(touched, walled, `${relname} has row security whole or not at all`)
  }
})

test('a partner-visible table has one policy for staff and one for its partners: plain equality with the setting', async () => {
  const rows = await rowsOf<{ tablename: string; policies: string[] }>(
    `select tablename::text, array_agg(concat_ws(' | ', permissive, cmd, array_to_string(roles, ' '), qual, with_check) order by with_check)
       as policies from pg_policies where schemaname = $1 group by tablename`,
  )
  const equality = `(partner_id = (NULLIF(current_setting('app.partner_id'::text, true), ''::text))::uuid)`
  const expected = partnerVisible.map((table) => {
    const partners = partnersOf(table).map((role) => himal[role])
    const policies = [
      `PERMISSIVE | ALL | ${partners.join(' ')} | ${equality} | ${equality}`,
      `PERMISSIVE | ALL | ${himal.staff} | true | true`,
    ]
    return [table, policies]
  })
  assert.deepEqual(Object.fromEntries(rows.map((row) => [row.tablename, row.policies])), Object.fromEntries(expected))
})

test('a partner-visible table has a partner_id and a guard before every insert and update', async () => {
  const rows = await rowsOf<{ relname: string; definition: string }>(
    `select relname::text, pg_get_triggerdef(t.oid) as definition from pg_trigger t join pg_class c on c.oid = tgrelid
     where ${inSchema} and tgfoid = (to_regnamespace($1)::text || '.party_guard')::regproc`,
  )
  for (const table of partnerVisible) {
    const found = rows.filter(({ relname }) => relname === table).map(({ definition }) => definition)
    const shape = new RegExp(
      `^CREATE TRIGGER ${table}_guard BEFORE INSERT OR UPDATE ON ${schema}\\.${table} FOR EACH ROW EXECUTE FUNCTION (${schema}\\.)?party_guard\\(\\)$`,
    )
    assert.equal(found.length, 1, `${table} has one guard`)
    assert.match(found[0] as string, shape)
  }
  assert.equal(rows.length, partnerVisible.length)
  const columns = await rowsOf<{ relname: string; type: string }>(
    `select relname::text, format_type(atttypid, atttypmod) as type from pg_attribute join pg_class c on c.oid = attrelid
     where ${inSchema} and relkind = 'r' and attname = 'partner_id' and not attisdropped`,
  )
  const typeOf = new Map(columns.map(({ relname, type }) => [relname, type]))
  for (const table of partnerVisible) assert.equal(typeOf.get(table), 'uuid', `${table}.partner_id`)
})

test('every unique key of a partner-visible table holds the partner or an id that we made', async () => {
  const rows = await rowsOf<{ relname: string; key: string; columns: string[]; types: string[] }>(
    `select c.relname::text, k.relname::text as key, array_agg(attname::text) as columns,
       array_agg(format_type(atttypid, atttypmod)) as types
     from pg_index i join pg_class c on c.oid = indrelid join pg_class k on k.oid = indexrelid
       left join pg_attribute on attrelid = indrelid and attnum = any(indkey)
     where c.${inSchema} and indisunique group by 1, 2`,
  )
  const shared = rows
    .filter(({ relname }) => partnerVisible.includes(relname))
    .filter(({ columns, types }) => !columns.includes('partner_id') && !types.includes('uuid'))
    .map(({ key }) => key)
  assert.deepEqual(shared.sort(), Object.keys(sharedKeys).sort(), 'or the key tells a partner what another one has')
})

test('partners read what their standing gives them and write nothing; nobody else has any privilege', async () => {
  const rows = await rowsOf<{ relname: string; grantee: string; privileges: string }>(
    `select relname::text, case grantee when 0 then 'public' else pg_get_userbyid(grantee)::text end as grantee,
       string_agg(privilege_type, ' ' order by privilege_type) as privileges
     from pg_class, aclexplode(relacl) where ${inSchema} and relkind in ('r', 'v', 'p', 'S') and grantee <> relowner group by 1, 2`,
  )
  const found = new Map(rows.map((row) => [`${row.relname} ${row.grantee}`, row.privileges]))
  for (const table of Object.keys(standings)) {
    const partners = partnersOf(table)
    for (const role of ['coLender', 'sourcing'] as const) {
      assert.equal(
        found.get(`${table} ${himal[role]}`),
        partners.includes(role) ? 'SELECT' : undefined,
        `${role} on ${table}`,
      )
    }
    const staff = found.get(`${table} ${himal.staff}`)?.split(' ') ?? []
    assert.equal(staff.includes('SELECT'), standings[table]?.is !== 'owner only', `staff reads ${table}`)
    const losing = standings[table] as { loses?: string }
    assert.equal(staff.includes('DELETE'), losing.loses === 'old rows', `staff deletes from ${table}`)
    for (const never of ['TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN']) {
      assert.ok(!staff.includes(never), `staff has ${never} on ${table}`)
    }
  }
  const known = new Set<string>(Object.values(himal))
  assert.deepEqual(
    rows.filter(({ grantee }) => !known.has(grantee)),
    [],
  )
  const columns = await rowsOf(
    `select attname from pg_attribute join pg_class c on c.oid = attrelid where ${inSchema} and attacl is not null`,
  )
  assert.deepEqual(columns, [], 'privileges are of tables, never of columns')
  const usage = await rowsOf<{ grantee: string; privilege_type: string }>(
    `select pg_get_userbyid(grantee)::text as grantee, privilege_type::text from pg_namespace, aclexplode(nspacl)
     where nspname = $1 and grantee <> nspowner order by 1`,
  )
  assert.deepEqual(
    usage,
    Object.values(himal)
      .sort()
      .map((grantee) => ({ grantee, privilege_type: 'USAGE' })),
  )
  const defaults = await rowsOf('select 1 from pg_default_acl where defaclnamespace in (0, to_regnamespace($1))')
  assert.deepEqual(defaults, [], 'a new table begins closed')
})

test('what is appended nobody but the owner may update, delete or truncate; where a row may be updated, that was decided', async () => {
  const rows = await rowsOf<{ relname: string }>(
    `select distinct relname::text from pg_class, aclexplode(relacl) where ${inSchema} and grantee <> relowner
       and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')`,
  )
  const changed = rows.map(({ relname }) => relname)
  assert.deepEqual(
    changed.filter((table) => appended.includes(table)),
    [],
  )
  const undecided = tablesThat((standing) => standing.is !== 'owner only' && !('keeps' in standing))
  assert.deepEqual(
    changed.sort(),
    undecided.sort(),
    'a table that nobody updates is an appended one: say so in standing.ts',
  )
})

test('every trigger is enabled as it was made, and acts through a function of its own schema', async () => {
  const rows = await rowsOf<{ tgname: string; tgenabled: string; home: string }>(
    `select tgname::text, tgenabled::text, pronamespace::regnamespace::text as home from pg_trigger t
     join pg_class c on c.oid = tgrelid join pg_proc p on p.oid = tgfoid where ${inSchema} and not tgisinternal`,
  )
  assert.ok(rows.length > 30)
  assert.deepEqual(
    rows.filter(({ tgenabled, home }) => tgenabled !== 'O' || home !== schema),
    [],
  )
})

test('every function pins its search_path to its own schema and runs with the rights of who calls it', async () => {
  const rows = await rowsOf<{
    proname: string
    prosecdef: boolean
    proconfig: string[]
    prosrc: string
    lanname: string
  }>(
    `select proname::text, prosecdef, proconfig, prosrc, lanname::text from pg_proc join pg_language l on l.oid = prolang
     where pronamespace = to_regnamespace($1)`,
  )
  assert.ok(rows.length > 4)
  for (const { proname, prosecdef, proconfig, prosrc, lanname } of rows) {
    assert.equal(prosecdef, false, `${proname} is SECURITY DEFINER`)
    assert.equal(lanname, 'plpgsql', proname)
    assert.deepEqual(proconfig, [`search_path=${schema}, pg_catalog, pg_temp`], proname)
    assert.doesNotMatch(
      prosrc,
      /\b(from|join|into|update|table|call|perform)\s+"?\w+"?\s*\./i,
      `${proname} names a schema`,
    )
    assert.doesNotMatch(prosrc, /\b(execute|set_config|dblink|search_path|session_replication_role)\b/i, proname)
  }
})

test('no key, policy, trigger, default or type leaves the schema, and nothing outside reaches in', async () => {
  const query = `with mine as (
      select 'pg_class'::regclass as class, oid from pg_class where relnamespace = to_regnamespace($1)
      union all select 'pg_type'::regclass, oid from pg_type where typnamespace = to_regnamespace($1)
      union all select 'pg_proc'::regclass, oid from pg_proc where pronamespace = to_regnamespace($1)
      union all select 'pg_constraint'::regclass, oid from pg_constraint where connamespace = to_regnamespace($1)
      union all select 'pg_attrdef'::regclass, d.oid from pg_attrdef d join pg_class c on c.oid = adrelid where ${inSchema}
      union all select 'pg_policy'::regclass, p.oid from pg_policy p join pg_class c on c.oid = polrelid where ${inSchema}
      union all select 'pg_trigger'::regclass, t.oid from pg_trigger t join pg_class c on c.oid = tgrelid where ${inSchema}
      union all select 'pg_rewrite'::regclass, r.oid from pg_rewrite r join pg_class c on c.oid = ev_class where ${inSchema})
    select mine.class::text, pg_describe_object(d.classid, d.objid, d.objsubid) as from, pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid) as to
    from pg_depend d join mine on (mine.class, mine.oid) = (d.classid, d.objid)
      cross join lateral pg_identify_object(d.refclassid, d.refobjid, d.refobjsubid) seen
    where case when seen.type = 'schema' then seen.name else coalesce(seen.schema, 'pg_catalog') end not in ($1, 'pg_catalog')
    union all
    select mine.class::text, pg_describe_object(d.classid, d.objid, d.objsubid), pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid)
    from pg_depend d join mine on (mine.class, mine.oid) = (d.refclassid, d.refobjid)
      cross join lateral pg_identify_object(d.classid, d.objid, d.objsubid) seen
    where coalesce(seen.schema, $1) not in ($1, 'pg_toast')`
  assert.deepEqual(await rowsOf(query), [])
  const keys =
    await rowsOf(`select conname from pg_constraint where connamespace = to_regnamespace($1) and contype = 'f'
    and (select relnamespace from pg_class where oid = confrelid) <> connamespace`)
  assert.deepEqual(keys, [])
})

test('every name has room for what an engine adds to it: at most 50 characters', async () => {
  const longest = { installation: 'a'.repeat(16), slug: 'b'.repeat(20) }
  const rows = await rowsOf<{ name: string }>(
    `select relname::text as name from pg_class where ${inSchema}
     union all select attname from pg_attribute join pg_class c on c.oid = attrelid where ${inSchema}
     union all select conname from pg_constraint where connamespace = to_regnamespace($1) and contype <> 'n' -- which Postgres names, from 18 on
     union all select tgname from pg_trigger t join pg_class c on c.oid = tgrelid where ${inSchema} and not tgisinternal
     union all select polname from pg_policy p join pg_class c on c.oid = polrelid where ${inSchema}
     union all select proname from pg_proc where pronamespace = to_regnamespace($1)`,
  )
  const roles = Object.values(tenantRoles(longest.installation, longest.slug))
  const names = [...rows.map(({ name }) => name), ...roles, tenantSchema(longest.slug)]
  assert.deepEqual(
    names.filter((name) => name.length > 50),
    [],
  )
})

test("two tenants' catalogues are equal but for their names, and equal to migrations/tenant.schema.sql", async () => {
  const committed = readFileSync(catalogueFile, 'utf8')
  for (const slug of tenantSlugs) {
    const text = await ground.asOwner((client) => catalogueOf(client, installationName, slug))
    assert.equal(text, committed, `${slug} differs: run npx tsx tools/write-catalogue.ts and commit what it writes`)
  }
})
