// Who gets to the platform API and who does not, and what its login could do where somebody had it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { digestOfOperatorKey } from '../../src/contexts/identity/operator-key.rules.ts'
import { type Cast, gatherCast } from '../isolation/cast.ts'
import { type House, openHouse } from '../isolation/house.ts'
import type { TestGateway } from '../support/gateway.ts'
import { newKey, startPlatform, type TestPlatform } from '../support/platform.ts'
import { installationName, withAdmin } from '../support/server.ts'

let house: House
let gateway: TestGateway
let platform: TestPlatform
let cast: Cast
let key: string
let revoked: string

before(async () => {
  house = await openHouse()
  gateway = house.gateway
  platform = await startPlatform(gateway)
  cast = await gatherCast(gateway, { home: 'himal', realm: house.realm, every: 1 })
  key = await platform.operator('asha')
  revoked = await platform.operator('bikram')
  await platform.revoke('bikram')
})
after(async () => {
  await platform.stop()
  await house.stop()
})

const addressOf = (path: string) =>
  path.replace('{slug}', 'himal').replace('{platformJobId}', 'job_01kah3x5rqe8arj0hn8vq5mf6w')

const exampleOf = ({ path, method }: { path: string; method: string }): unknown => {
  const paths = platform.spec.document.paths as Record<string, Record<string, { requestBody?: unknown }>>
  const body = paths[path]?.[method.toLowerCase()]?.requestBody as
    | { content: { 'application/json': { example: unknown } } }
    | undefined
  return body?.content['application/json'].example
}

async function countRows(table: string): Promise<number> {
  return withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    return (await client.query(`select count(*)::int as count from control.${table}`)).rows[0].count
  })
}

test('no operation of the platform is open to anybody but an operator in force; nobody else leaves a trace', async (t) => {
  const mistyped = `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`
  const refused: [string, string | undefined, string][] = [
    ['no credential', undefined, 'credential.missing'],
    ['a revoked operator', `Bearer ${revoked}`, 'credential.invalid'],
    ['a mistyped operator', `Bearer ${mistyped}`, 'credential.invalid'],
    ['an operator of another scheme', `Basic ${key}`, 'credential.invalid'],
    ...cast.callers.map(({ name, authorization }): [string, string, string] => [
      name,
      authorization,
      'credential.invalid',
    ]),
    ...cast.strangers.map(({ name, authorization, code }): [string, string | undefined, string] => [
      name,
      authorization,
      code,
    ]),
  ]
  const before = [await countRows('platform_job'), await countRows('control_audit')]
  const operations = [...platform.spec.operations.values()]
  assert.equal(operations.length, 12)
  for (const facts of operations) {
    const body = exampleOf(facts)
    for (const [name, authorization, code] of refused) {
      const answer = await fetch(platform.url + addressOf(facts.path), {
        method: facts.method,
        headers: {
          'Idempotency-Key': newKey(),
          ...(authorization === undefined ? {} : { Authorization: authorization }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const { code: told } = (await answer.json()) as { code: string }
      assert.deepEqual([answer.status, told], [401, code], `${facts.operationId}, ${name}`)
    }
  }
  assert.deepEqual([await countRows('platform_job'), await countRows('control_audit')], before)
  t.diagnostic(`${operations.length * refused.length} probes`)
})

test('an operator in force gets through to each of them', async () => {
  for (const facts of platform.spec.operations.values()) {
    const { status } = await platform.call(facts.method, addressOf(facts.path), {
      key,
      body: exampleOf(facts),
      idempotencyKey: newKey(),
    })
    assert.ok(![400, 401, 403, 500].includes(status), `${facts.operationId} answers ${status}`)
  }
})

test("an operator's key opens no operation of a tenant", async (t) => {
  let probes = 0
  for (const { method, path, operationId } of gateway.spec.operations.values()) {
    const address = path.replace(/\{\w+\}/g, 'loan_01kah3x5rqe8arj0hn8vq5mf6w')
    const answer = await fetch(gateway.url + address, {
      method,
      headers: { Authorization: `Bearer ${key}`, 'Idempotency-Key': newKey() },
    })
    const { code } = (await answer.json()) as { code: string }
    assert.deepEqual([answer.status, code], [401, 'credential.invalid'], operationId)
    probes += 1
  }
  assert.ok(probes > 50)
  t.diagnostic(`${probes} probes`)
})

test("the tenants' gateway does not serve the platform, nor the platform the tenants", async () => {
  for (const [url, path] of [
    [gateway.url, '/platform/v1/tenants'],
    [platform.url, '/v1/tenant'],
  ]) {
    const answer = await fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${key}` } })
    assert.equal(answer.status, 404)
  }
})

/** The SQLSTATE that refuses each statement on a connection of `url`, or 'done'. */
async function outcomesOn(url: string, statements: readonly string[]): Promise<string[]> {
  const outcomes: string[] = []
  await withAdmin(url, async (client) => {
    for (const statement of statements) {
      const outcome = client.query(statement).then(
        () => 'done',
        (error) => (error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)),
      )
      outcomes.push(await outcome)
    }
  })
  return outcomes
}

const refusedRight = '42501'

test("the platform's login asks for jobs and reads; it ends none, changes no tenant, makes no operator, and unwrites no audit", async () => {
  const statements = [
    'select 1 from control.tenant limit 1',
    `update control.platform_job set state = 'succeeded'`,
    'delete from control.platform_job',
    `update control.tenant set state = 'removed'`,
    `update control.tenant_placement set node_id = 'elsewhere'`,
    'select 1 from control.issuer',
    `update control.platform_operator set state = 'active'`,
    `insert into control.platform_operator (operator_id, name, credential_digest) values (gen_random_uuid(), 'x', '\\x00')`,
    'select 1 from control.control_audit',
    'delete from control.control_audit',
    `set role ${installationName}_migrator`,
    `set role ${installationName}_gateway`,
    `set role ${installationName}_t_himal_staff`,
    'create table control.mine (id int)',
    'create role mine',
    'create database mine',
  ]
  const [first, ...others] = await outcomesOn(platform.loginUrl, statements)
  assert.equal(first, 'done')
  for (const [index, outcome] of others.entries()) assert.equal(outcome, refusedRight, statements[index + 1])
})

test("the platform's login enters no tenant", async () => {
  const url = new URL(platform.loginUrl)
  url.pathname = new URL(gateway.databases.ownerUrl).pathname
  const outcomes = await outcomesOn(url.toString(), [
    'select 1 from t_himal.party',
    'select 1 from t_himal.tenant_profile',
  ])
  assert.deepEqual(outcomes, [refusedRight, refusedRight])
})

/** Who is granted what in the control plane, beside its owner. What is not here is granted to nobody. */
const granted: Readonly<Record<string, readonly string[]>> = {
  node: ['gateway SELECT'],
  tenant: ['gateway SELECT', 'platform SELECT'],
  tenant_placement: ['gateway SELECT', 'platform SELECT'],
  tenant_schema: ['gateway SELECT', 'platform SELECT'],
  issuer: ['gateway SELECT'],
  tenant_export: ['platform SELECT'],
  platform_operator: ['platform SELECT'],
  platform_job: ['platform INSERT', 'platform SELECT'],
  control_audit: ['platform INSERT'],
  schema_migration: [],
}

test('each table of the control plane is granted to whom it is meant for: the gateway gained nothing', async () => {
  const { rows } = await withAdmin(gateway.databases.controlOwnerUrl, (client) =>
    client.query(`select c.relname as table, coalesce(array_agg(r.rolname || ' ' || a.privilege_type order by 1)
        filter (where a.grantee <> c.relowner), '{}') as grants
      from pg_class c left join lateral aclexplode(c.relacl) a on true left join pg_roles r on r.oid = a.grantee
      where c.relnamespace = 'control'::regnamespace and c.relkind in ('r', 'v', 'm', 'S') group by 1`),
  )
  const found = rows.map(({ table, grants }) => [
    table,
    (grants as string[]).map((grant) => grant.replace(`${installationName}_`, '')).sort(),
  ])
  assert.deepEqual(Object.fromEntries(found), granted)
})

test("an operator's key is kept as a digest with the pepper, and one that was mistyped is told without a question", () => {
  const pepper = Buffer.alloc(32, 7)
  assert.match(key, /^lkop_test_[0-9A-Za-z]{36}$/)
  assert.equal(digestOfOperatorKey(pepper, key)?.length, 32)
  assert.notDeepEqual(digestOfOperatorKey(Buffer.alloc(32, 8), key), digestOfOperatorKey(pepper, key))
  for (const text of ['', 'lkop_test_short', key.replace('lkop', 'lk'), `${key}0`, key.replace(/.$/, '-')])
    assert.equal(digestOfOperatorKey(pepper, text), undefined)
})
