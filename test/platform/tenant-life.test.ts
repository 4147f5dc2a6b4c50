// A tenant's whole life over the platform API, as an operator lives it: provisioned, changed, suspended, resumed, exported, removed.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { hex, sha256 } from '../../src/platform/hash.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { newKey, startPlatform, type TestPlatform } from '../support/platform.ts'
import { declarationOf, installationName, withAdmin } from '../support/server.ts'

const slug = 'lifelong'
const declaration = { ...declarationOf('himal'), slug, name: 'Lifelong Finance' }
let gateway: TestGateway
let platform: TestPlatform
let jobs: { stop(): Promise<void> }
let key: string

before(async () => {
  gateway = await startGateway()
  platform = await startPlatform(gateway)
  key = await platform.operator('asha')
  jobs = platform.work()
})
after(async () => {
  await jobs.stop()
  await platform.stop(slug)
  await gateway.stop()
})

const at = (path: string) => `/platform/v1/tenants/${slug}${path}`
const reason = { reason: 'a test of life' }

/** What a gateway that just started finds: the tenant's name, or why it is not let in. */
async function enter(): Promise<string> {
  gateway.engine.directory.forget()
  const request = { tenant: slug, kind: 'staff', partnerId: null, readOnly: true } as const
  return gateway.engine.door.open(request, async ({ profile }) => profile.name).catch((error) => error.code)
}

async function refusalOf(path: string, body: unknown): Promise<string> {
  const { status, body: problem } = await platform.call('POST', path, { key, body, idempotencyKey: newKey() })
  return `${status} ${problem.code}`
}

test('a declaration that does not fit its schema is refused with a pointer to each fault; one that contradicts itself too', async () => {
  const misshapen = { ...declaration, country: 'India', currency: { code: 'INR', digits: 9 }, colour: 'blue' }
  const unfit = await platform.call('POST', '/platform/v1/tenants', { key, body: misshapen, idempotencyKey: newKey() })
  assert.deepEqual([unfit.status, unfit.body.code], [400, 'request.invalid'])
  const pointers = unfit.body.errors.map(({ pointer }: { pointer: string }) => pointer)
  assert.deepEqual(pointers.sort(), ['#/colour', '#/country', '#/currency/digits'])
  const partners = declaration.partners.filter(({ kind }) => kind !== 'own_book')
  const contradictory = { ...declaration, partners, arrangements: [] }
  const refused = await platform.call('POST', '/platform/v1/tenants', {
    key,
    body: contradictory,
    idempotencyKey: newKey(),
  })
  assert.deepEqual([refused.status, refused.body.code], [422, 'tenant_declaration.inconsistent'])
  assert.deepEqual(refused.body.errors, [
    { pointer: '#/partners', detail: 'It must have exactly one of kind own_book.' },
  ])
})

test('a tenant is provisioned step by step, and is there; the same key is the same job', async () => {
  assert.equal(await enter(), 'tenant.unavailable')
  const idempotencyKey = newKey()
  const asked = await platform.call('POST', '/platform/v1/tenants', { key, body: declaration, idempotencyKey })
  assert.deepEqual([asked.status, asked.body.operationId, asked.body.slug], [202, 'provisionTenant', slug])
  const progress: number[] = []
  const ended = await platform.jobThat(key, asked.body.id, (job) => {
    progress.push(job.progress.done)
    return job.endedAt !== null
  })
  assert.deepEqual([ended.state, ended.error], ['succeeded', null])
  assert.equal(ended.progress.done, ended.progress.total)
  assert.ok((ended.progress.total ?? 0) > 20, 'each migration is a step')
  assert.ok(new Set(progress).size >= 3, `progress stood at ${progress}`)
  assert.deepEqual(
    progress,
    [...progress].sort((a, b) => a - b),
  )
  assert.equal(await enter(), 'Lifelong Finance')
  const again = await platform.call('POST', '/platform/v1/tenants', { key, body: declaration, idempotencyKey })
  assert.deepEqual([again.status, again.body.id, again.headers.get('idempotency-replayed')], [202, ended.id, 'true'])
  const other = { ...declaration, name: 'Another' }
  const reused = await platform.call('POST', '/platform/v1/tenants', { key, body: other, idempotencyKey })
  assert.deepEqual([reused.status, reused.body.code], [422, 'idempotency_key.reused'])
  assert.equal(await refusalOf('/platform/v1/tenants', declaration), '409 tenant.slug_taken')
})

test('tenants are listed and read, page by page, with where they live and which version they have', async () => {
  const { body: tenant } = await platform.call('GET', at(''), { key })
  const { state, home, schema, country } = tenant
  assert.deepEqual(
    [state, home, schema.state, country],
    ['active', { nodeId: 'main', state: 'active', epoch: 1 }, 'current', 'IN'],
  )
  const slugs: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const more: string = cursor === '' ? '' : `&cursor=${cursor}`
    const { body } = await platform.call('GET', `/platform/v1/tenants?limit=2${more}`, { key })
    slugs.push(...body.data.map((each: { slug: string }) => each.slug))
    cursor = body.nextCursor
  }
  assert.deepEqual(slugs, ['himal', slug, 'nyanza', 'salmiya'])
  const unknown = await platform.call('GET', '/platform/v1/tenants/nobody', { key })
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'tenant.not_found'])
  const missing = await platform.call('GET', '/platform/v1/jobs/job_01kah3x5rqe8arj0hn8vq5mf6w', { key })
  assert.deepEqual([missing.status, missing.body.code], [404, 'platform_job.not_found'])
})

test('a changed declaration is applied to the tenant that it names, and to no other', async () => {
  const renamed = { ...declaration, name: 'Lifelong Lending' }
  const applied = await platform.run(key, at('/declarations'), renamed)
  assert.equal(applied.state, 'succeeded', applied.error ?? '')
  assert.equal(await enter(), 'Lifelong Lending')
  const misdirected = await refusalOf(at('/declarations'), { ...renamed, slug: 'himal' })
  assert.equal(misdirected, '422 tenant_declaration.inconsistent')
})

test('what cannot be applied fails the job with a reason that names the place', async () => {
  const [product] = declaration.loanProducts
  const terms = { ...(product?.terms as object), annualRate: 'a lot' }
  const loanProducts = [{ ...product, effectiveFrom: '2026-02-01', terms }]
  const failed = await platform.run(key, at('/declarations'), { ...declaration, loanProducts })
  assert.equal(failed.state, 'failed')
  assert.match(failed.error ?? '', /annualRate|rate/)
})

test('migrations and catalogue checks tell how each tenant fared; one that drifted is named with its lines', async () => {
  const migrated = await platform.run(key, '/platform/v1/migrations', { slug })
  assert.equal(migrated.state, 'succeeded')
  assert.deepEqual(
    migrated.result?.migrations?.map(({ outcome, error }) => [outcome, error]),
    [['current', null]],
  )
  const alter = (change: string) =>
    withAdmin(gateway.databases.ownerUrl, async (client) => {
      await client.query(`set role ${installationName}_migrator`)
      await client.query(`alter table t_${slug}.loan ${change} row level security`)
    })
  await alter('no force')
  const checked = await platform.run(key, '/platform/v1/catalogue-checks', {})
  await alter('force')
  const { checks = [] } = checked.result ?? {}
  assert.deepEqual(
    checks.map((check) => [check.slug, check.holds, check.differences]),
    [
      ['himal', true, []],
      [slug, false, ['missing: alter table loan force row level security;']],
      ['nyanza', true, []],
      ['salmiya', true, []],
    ],
  )
  assert.deepEqual(checked.progress, { done: 4, total: 4 })
})

test('suspended, it is refused; resumed, it is there again', async () => {
  assert.equal((await platform.run(key, at('/suspensions'), reason)).state, 'succeeded')
  assert.equal(await enter(), 'tenant.unavailable')
  assert.equal((await platform.call('GET', at(''), { key })).body.state, 'suspended')
  assert.equal((await platform.run(key, at('/resumptions'), reason)).state, 'succeeded')
  assert.equal(await enter(), 'Lifelong Finance')
})

test('an export is every table of one moment, in a folder that its job names with the hash of the manifest', async () => {
  const job = await platform.run(key, at('/exports'), reason)
  assert.equal(job.state, 'succeeded', job.error ?? '')
  const { folder = '', manifestHash, rowCount = 0, tableCount } = job.result?.export ?? {}
  assert.deepEqual(job.progress, { done: tableCount, total: tableCount })
  const text = readFileSync(join(gateway.folder, 'exports', folder, 'manifest.json'), 'utf8')
  assert.equal(hex(sha256(text)), manifestHash)
  assert.ok(rowCount > 10)
})

test('removing wants the tenant suspended, its slug repeated, and an export made since', async () => {
  const removal = { slug, ...reason }
  assert.equal(await refusalOf(at('/removals'), removal), '409 tenant.not_suspended')
  await platform.run(key, at('/suspensions'), reason)
  assert.equal(await refusalOf(at('/removals'), { ...removal, slug: 'himal' }), '422 tenant.slug_not_repeated')
  assert.equal(await refusalOf(at('/removals'), removal), '409 tenant.not_exported')
  const removed = await platform.run(key, at('/removals'), { ...removal, withoutExport: true })
  assert.deepEqual([removed.state, removed.progress], ['succeeded', { done: 3, total: 3 }])
  const { body } = await platform.call('GET', at(''), { key })
  assert.deepEqual([body.state, body.home, body.schema], ['removed', null, null])
  assert.equal(await refusalOf(at('/resumptions'), reason), '409 tenant.removed')
  assert.equal(await refusalOf('/platform/v1/tenants', declaration), '409 tenant.slug_taken')
  const { rows } = await withAdmin(gateway.databases.ownerUrl, (client) =>
    client.query('select count(*)::int as count from pg_namespace where nspname = $1', [`t_${slug}`]),
  )
  assert.equal(rows[0].count, 0)
})

test('what was declared of a removed tenant is gone from the jobs as well', async () => {
  const { rows } = await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    return client.query(`select count(*)::int as count from control.platform_job
      where slug = '${slug}' and kind in ('provisionTenant', 'applyTenant') and request <> '{}'`)
  })
  assert.deepEqual(rows, [{ count: 0 }])
})

test('the audit of the control plane names the operator, what was asked for, and how it ended', async () => {
  const { rows } = await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    return client.query(
      `select actor, action from control.control_audit where subject = $1 order by control_audit_id`,
      [slug],
    )
  })
  const operator = rows[0].actor
  assert.match(operator, /^operator:operator_[0-9a-z]{26}$/)
  assert.deepEqual([...new Set(rows.map(({ actor }) => actor))], [operator], 'nothing was done to it in another name')
  const actions = rows.map(({ action }) => action)
  for (const action of ['provisionTenant', 'tenant.applied', 'getTenant', 'tenant.suspended', 'tenant.resumed'])
    assert.ok(actions.includes(action), action)
  assert.deepEqual(actions.slice(-1), ['getTenant'])
  const removal = actions
    .filter((action) => /^(removeTenant|tenant[.]removed|platform_job[.].*)$/.test(action))
    .slice(-3)
  assert.deepEqual(removal, ['removeTenant', 'tenant.removed', 'platform_job.succeeded'])
})

test('every operation of the platform, reads too, has left its row in the audit', async () => {
  const { status } = await platform.call('GET', `/platform/v1/jobs?slug=${slug}`, { key })
  assert.equal(status, 200)
  const { rows } = await withAdmin(gateway.databases.controlOwnerUrl, async (client) => {
    await client.query(`set role ${installationName}_migrator`)
    return client.query(`select distinct action from control.control_audit where actor like 'operator:%'`)
  })
  const noted = new Set(rows.map(({ action }) => action))
  assert.deepEqual(
    [...platform.spec.operations.keys()].filter((operationId) => !noted.has(operationId)),
    [],
  )
})
