import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  databaseOf,
  gatewayRole,
  identifier,
  migratorRole,
  platformRole,
  tenantRoles,
  tenantSchema,
  withDatabase,
} from './names.rules.ts'

test('roles carry the installation, so that two share a server; schemas carry the tenant', () => {
  assert.deepEqual(tenantRoles('lokta', 'himal'), {
    staff: 'lokta_t_himal_staff',
    coLender: 'lokta_t_himal_colender',
    sourcing: 'lokta_t_himal_sourcing',
  })
  assert.equal(migratorRole('lokta'), 'lokta_migrator')
  assert.equal(gatewayRole('lokta'), 'lokta_gateway')
  assert.equal(tenantSchema('himal'), 't_himal')
})

test('no two roles share a name, whatever the tenants are called', () => {
  const slugs = ['himal', 'nyanza', 'staff', 'gateway', 'migrator', 'platform', 'colender', 'a1']
  const names = [
    gatewayRole('lokta'),
    migratorRole('lokta'),
    platformRole('lokta'),
    ...slugs.flatMap((slug) => Object.values(tenantRoles('lokta', slug))),
  ]
  assert.equal(new Set(names).size, names.length)
})

test('the longest names stay within the 63 bytes that Postgres keeps', () => {
  const roles = tenantRoles('i'.repeat(16), 't'.repeat(20))
  for (const name of Object.values(roles)) assert.ok(name.length <= 63, name)
})

test('another database is reached with the same server and login, or with the login given, whatever its letters', () => {
  const url = 'postgres://owner:secret@db.example:6432/postgres?sslmode=require'
  assert.equal(
    withDatabase(url, 'lokta_control'),
    'postgres://owner:secret@db.example:6432/lokta_control?sslmode=require',
  )
  const login = { user: 'lokta_gateway', password: 'a/b@c:d%' }
  const changed = new URL(withDatabase(url, 'lokta', login))
  assert.equal(changed.username, 'lokta_gateway')
  assert.equal(decodeURIComponent(changed.password), 'a/b@c:d%')
  assert.equal(changed.host, 'db.example:6432')
})

test('a URL names its database, or libpq falls back on the name of its login', () => {
  assert.equal(databaseOf('postgres://owner@localhost/lokta'), 'lokta')
  assert.equal(databaseOf('postgres://owner@localhost/my%20db'), 'my db')
  assert.equal(databaseOf('postgres://owner@localhost'), 'owner')
  assert.equal(databaseOf('postgres://localhost/'), 'postgres')
})

test('a name becomes one identifier, whatever it holds', () => {
  assert.equal(identifier('lokta_t_himal_staff'), '"lokta_t_himal_staff"')
  assert.equal(identifier('a"; drop table loan; --'), '"a""; drop table loan; --"')
})
