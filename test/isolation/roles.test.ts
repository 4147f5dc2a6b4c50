// What the roles of an installation are, and what they are not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { tenantRoles } from '../../src/contexts/tenancy/names.rules.ts'
import { type Ground, gateway, owner, startGround, tenantSlugs } from '../support/ground.ts'
import { installationName } from '../support/server.ts'

let ground: Ground

before(async () => {
  ground = await startGround()
})
after(() => ground.stop())

function rowsOf<R extends pg.QueryResultRow>(query: string, values: unknown[]): Promise<R[]> {
  return ground.asOwner(async (client) => (await client.query<R>(query, values)).rows)
}

test("a tenant's roles cannot log in, inherit, own, or be more than a role", async () => {
  for (const slug of tenantSlugs) {
    const roles = Object.values(tenantRoles(installationName, slug))
    const rows = await rowsOf(
      `select rolname::text from pg_roles where rolname = any($1) and not (rolcanlogin or rolinherit or rolsuper or rolbypassrls
         or rolcreaterole or rolcreatedb or rolreplication)`,
      [roles],
    )
    assert.equal(rows.length, roles.length, `${slug}'s roles are roles and nothing more`)
    const owned = await rowsOf(
      `select pg_describe_object(classid, objid, objsubid) from pg_shdepend where deptype = 'o'
         and refobjid in (select oid from pg_roles where rolname = any($1))`,
      [roles],
    )
    assert.deepEqual(owned, [], `${slug}'s roles own nothing, in any database`)
    const memberships = await rowsOf(
      `select roleid::regrole::text from pg_auth_members where member in (select oid from pg_roles where rolname = any($1))`,
      [roles],
    )
    assert.deepEqual(memberships, [], `${slug}'s roles are members of none`)
  }
})

test("the gateway's login owns nothing, inherits nothing, and belongs to tenants' roles alone", async () => {
  const [role] = await rowsOf(
    `select rolcanlogin, rolinherit, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1`,
    [gateway],
  )
  assert.deepEqual(role, {
    rolcanlogin: true,
    rolinherit: false,
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
  })
  const owned = await rowsOf(`select 1 from pg_shdepend where deptype = 'o' and refobjid = $1::regrole`, [gateway])
  assert.deepEqual(owned, [])
  // The row as JSON, for the column that says "inherits" came with version 16.
  const memberships = await rowsOf<{ role: string; facts: { admin_option: boolean; inherit_option?: boolean } }>(
    `select roleid::regrole::text as role, to_jsonb(m) as facts from pg_auth_members m where member = $1::regrole`,
    [gateway],
  )
  assert.ok(memberships.length >= 3 * tenantSlugs.length)
  for (const { role: of, facts } of memberships) {
    assert.match(of, new RegExp(`^${installationName}_t_[a-z0-9]+_(staff|colender|sourcing)$`))
    assert.equal(facts.admin_option, false, of)
    assert.notEqual(facts.inherit_option, true, of)
  }
  const direct = await rowsOf(
    `select relname from pg_class, aclexplode(relacl) where grantee in (0, $1::regrole) and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
    [gateway],
  )
  assert.deepEqual(direct, [], 'nothing is granted to the login itself, nor to everybody')
})

test('the owner of the schemas cannot log in and is no more than an owner', async () => {
  const rows = await rowsOf(
    `select 1 from pg_roles where rolname = $1 and not (rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
    [owner],
  )
  assert.equal(rows.length, 1)
})
