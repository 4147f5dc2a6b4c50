// Jobs as those who work them off take them: one at a time for a tenant, in their order, and again when a process died over one.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import {
  claimPlatformJob,
  endPlatformJob,
  type HeldJob,
  keepLease,
  LeaseLost,
  listTenants,
  tellProgress,
} from '../../src/contexts/tenancy/index.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { newKey, startPlatform, type TestPlatform, type WireJob } from '../support/platform.ts'
import { declarationOf } from '../support/server.ts'

const [killed, doomed] = ['killed', 'doomed']
let gateway: TestGateway
let platform: TestPlatform
let key: string

before(async () => {
  gateway = await startGateway()
  platform = await startPlatform(gateway)
  key = await platform.operator('asha')
})
after(async () => {
  await platform.stop(killed, doomed)
  await gateway.stop()
})

const reason = { reason: 'a test of jobs' }

async function ask(path: string, body: unknown = reason): Promise<WireJob> {
  const answer = await platform.call('POST', `/platform/v1/${path}`, { key, body, idempotencyKey: newKey() })
  assert.equal(answer.status, 202, JSON.stringify(answer.body))
  return answer.body
}

const isOver = ({ endedAt }: WireJob) => endedAt !== null
const ended = (job: WireJob) => platform.jobThat(key, job.id, isOver)

/** Jobs that run until they are let go, and what was begun and ended in which order. */
function openStage() {
  const told: string[] = []
  const gates = new Map<string, () => void>()
  const jobs = platform.work({
    perform: async ({ kind, slug }) => {
      const name = `${kind} ${slug}`
      told.push(`+ ${name}`)
      await new Promise<void>((resolve) => gates.set(name, resolve))
      told.push(`- ${name}`)
      return { error: null, result: null }
    },
  })
  const until = async (entry: string) => {
    for (let tries = 0; tries < 250 && !told.includes(entry); tries += 1) await pause(20)
    assert.ok(told.includes(entry), `${entry} in ${told}`)
  }
  return { told, jobs, until, letGo: (name: string) => gates.get(name)?.() }
}

test('two jobs on one tenant run one after the other, in their order; one on another tenant beside them', async () => {
  const stage = openStage()
  const first = await ask('tenants/himal/exports')
  await stage.until('+ exportTenant himal')
  const second = await ask('migrations', { slug: 'himal' })
  const beside = await ask('migrations', { slug: 'nyanza' })
  await stage.until('+ migrateTenants nyanza')
  const { state, startedAt, attemptCount } = await platform.jobThat(key, second.id, () => true)
  assert.deepEqual([state, startedAt, attemptCount], ['waiting', null, 0])
  stage.letGo('exportTenant himal')
  await stage.until('+ migrateTenants himal')
  stage.letGo('migrateTenants himal')
  stage.letGo('migrateTenants nyanza')
  for (const job of [first, second, beside]) assert.equal((await ended(job)).state, 'succeeded')
  await stage.jobs.stop()
  const ofHimal = stage.told.filter((entry) => entry.endsWith('himal'))
  assert.deepEqual(ofHimal, [
    '+ exportTenant himal',
    '- exportTenant himal',
    '+ migrateTenants himal',
    '- migrateTenants himal',
  ])
})

test('a suspension does not wait for an export, but for what else is done to the tenant', async () => {
  const stage = openStage()
  await ask('tenants/himal/exports')
  await stage.until('+ exportTenant himal')
  await ask('tenants/himal/suspensions')
  await stage.until('+ suspendTenant himal')
  const resumed = await ask('tenants/himal/resumptions')
  stage.letGo('exportTenant himal')
  await stage.until('- exportTenant himal')
  await pause(200)
  assert.ok(!stage.told.includes('+ resumeTenant himal'), 'the suspension still runs')
  stage.letGo('suspendTenant himal')
  await stage.until('+ resumeTenant himal')
  stage.letGo('resumeTenant himal')
  await ended(resumed)
  await stage.jobs.stop()
})

test('one new tenant is asked for once, however many ask at the same moment', async () => {
  const declaration = { ...declarationOf('himal'), slug: doomed }
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      platform.call('POST', '/platform/v1/tenants', { key, body: declaration, idempotencyKey: newKey() }),
    ),
  )
  const told = answers.map(({ status, body }) => (status === 202 ? '202' : `${status} ${body.code}`)).sort()
  assert.deepEqual(told, ['202', ...Array.from({ length: 5 }, () => '409 tenant.slug_taken')])
})

test('one key sent many times at the same moment is one job', async () => {
  const idempotencyKey = newKey()
  const send = () => platform.call('POST', '/platform/v1/catalogue-checks', { key, body: {}, idempotencyKey })
  const answers = await Promise.all(Array.from({ length: 6 }, send))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [202])
  assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
  assert.equal(answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true').length, 5)
  const other = await platform.call('POST', '/platform/v1/catalogue-checks', {
    key: await platform.operator('chandra'),
    body: {},
    idempotencyKey,
  })
  assert.notEqual(other.body.id, answers[0]?.body.id, 'a key is its operator’s own')
})

test('a write without a key is refused, and changes nothing', async () => {
  const { status, body } = await platform.call('POST', '/platform/v1/tenants/himal/suspensions', { key, body: reason })
  assert.deepEqual([status, body.code], [400, 'idempotency_key.missing'])
})

test('kill -9 in the middle of a provisioning: another process takes the job up and ends it, and the tenant is whole', async () => {
  // What other tests left waiting comes first.
  const sweeping = platform.work()
  for (const { id } of (await platform.call('GET', '/platform/v1/jobs?limit=100', { key })).body.data)
    await platform.jobThat(key, id, isOver)
  await sweeping.stop()
  const doomedProcess = platform.workElsewhere(1_500)
  const declaration = { ...declarationOf('himal'), slug: killed }
  const job = await ask('tenants', declaration)
  await doomedProcess.steps(6)
  await doomedProcess.kill()
  const left = await platform.jobThat(key, job.id, () => true)
  assert.deepEqual([left.state, left.attemptCount], ['running', 1])
  assert.ok(left.progress.done >= 5 && left.progress.done < (left.progress.total ?? 0), `${left.progress.done} steps`)
  const jobs = platform.work({ leaseMilliseconds: 1_500 })
  const over = await ended(job)
  await jobs.stop()
  assert.deepEqual([over.state, over.error, over.attemptCount], ['succeeded', null, 2])
  assert.equal(over.progress.done, over.progress.total)
  const made = (await listTenants(platform.ground.installation)).find(({ slug }) => slug === killed)
  assert.deepEqual([made?.state, made?.schema?.state], ['active', 'current'])
  const checking = platform.work()
  const checked = await platform.run(key, '/platform/v1/catalogue-checks', { slug: killed })
  await checking.stop()
  assert.deepEqual(checked.result?.checks, [{ slug: killed, holds: true, differenceCount: 0, differences: [] }])
})

test('who lost the lease is told so at the next step, and changes nothing of the job any more', async () => {
  const { control } = platform.ground
  const job = await ask('tenants/nyanza/exports')
  // Its process stands still from here on, and with it what keeps its lease.
  const stalled = (await claimPlatformJob(control, randomUUID(), 1)) as HeldJob
  const jobs = platform.work({ perform: async () => ({ error: null, result: null }) })
  const over = await ended(job)
  await jobs.stop()
  assert.deepEqual([over.state, over.attemptCount], ['succeeded', 2])
  await assert.rejects(tellProgress(control, stalled, 1, 2), LeaseLost)
  await assert.rejects(keepLease(control, stalled, 60_000), LeaseLost)
  await assert.rejects(endPlatformJob(control, stalled, { error: 'too late', result: null }), LeaseLost)
  assert.deepEqual(await ended(job), over)
})

test('a job that was cut short five times is given up', async () => {
  const job = await ask('tenants/nyanza/exports')
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const held = await claimPlatformJob(platform.ground.control, randomUUID(), 1)
    assert.equal(held?.job.attemptCount, attempt)
    await pause(5)
  }
  assert.equal(await claimPlatformJob(platform.ground.control, randomUUID(), 1), undefined)
  const over = await ended(job)
  assert.deepEqual([over.state, over.error], ['failed', 'It was cut short 5 times.'])
})

test('jobs are listed newest first, by tenant and by state', async () => {
  const { body } = await platform.call('GET', '/platform/v1/jobs?slug=himal&limit=100', { key })
  const ids = body.data.map(({ id }: WireJob) => id)
  assert.ok(ids.length >= 4)
  assert.deepEqual(ids, [...ids].sort().reverse())
  assert.ok(body.data.every(({ slug, state }: WireJob) => slug === 'himal' && state === 'succeeded'))
  const failed = await platform.call('GET', '/platform/v1/jobs?state=failed', { key })
  assert.deepEqual(
    failed.body.data.map(({ slug }: WireJob) => slug),
    ['nyanza'],
  )
})
