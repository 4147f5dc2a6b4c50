// Tenants on two servers under one gateway: the directory says where each lives, there is a pool for each, and neither server knows the other.
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { createLokta, type LoktaOperations, LoktaProblem } from '../../sdk/src/index.ts'
import { applyTenant } from '../../src/bin/apply-tenants.ts'
import { assembleGateway, clientId, type Engine, openEngine } from '../../src/bin/assemble.ts'
import { startEmbeddedPostgres } from '../../src/bin/development/embedded-postgres.ts'
import { type DevelopmentIssuer, requestToken, startDevelopmentIssuer } from '../../src/bin/development/issuer.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { drain, listen } from '../../src/bin/listen.ts'
import { sealAll } from '../../src/bin/sealer.ts'
import { verifyAudit } from '../../src/contexts/audit/index.ts'
import {
  type Installation,
  moveTenant,
  nodeAccess,
  prepareInstallation,
  provisionTenant,
  readDeclaration,
} from '../../src/contexts/tenancy/index.ts'
import { createHttpServer } from '../../src/gateway/app.ts'
import { projectFolder, readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { fillEmptyTables } from '../support/fill-tables.ts'
import { withAdmin } from '../support/server.ts'

const installation = 'loktatwo'
const closers: (() => Promise<void>)[] = []
const folder = mkdtempSync(join(tmpdir(), 'lokta-two-'))
chmodSync(folder, 0o755)
let engine: Engine
let issuer: DevelopmentIssuer
let installed: Installation
let url = ''
const servers: string[] = []

/** Two servers of their own: those that the environment names, or embedded ones. */
async function startServers(): Promise<void> {
  const named = [process.env.TWO_NODES ? process.env.DATABASE_URL : undefined, process.env.TWO_NODES]
  for (const [index, name] of named.entries()) {
    if (name) servers.push(name)
    else {
      const server = await startEmbeddedPostgres({
        folder: join(folder, `server-${index}`),
        settings: { fsync: 'off' },
      })
      closers.push(server.stop)
      servers.push(server.url)
    }
  }
}

before(async () => {
  await startServers()
  const secrets = await loadDevelopmentSecrets(folder)
  const [first = '', second = ''] = servers
  installed = await prepareInstallation({
    installation,
    databaseUrl: first,
    gatewayPassword: secrets.gatewayPassword,
    nodeUrls: new Map([['second', second]]),
  })
  const declared = ['himal', 'nyanza'].map((slug) => readDeclaration(join(projectFolder, `tenants/${slug}.json`)))
  issuer = await startDevelopmentIssuer({
    environment: 'test',
    port: 0,
    folder,
    audience: clientId,
    realms: declared.map((tenant) => ({ name: tenant.slug, personas: tenant.personas ?? [] })),
  })
  closers.push(issuer.stop)
  const config = { ...readConfig('test', {}), dataFolder: folder, installation, poolSize: 4 }
  engine = openEngine({ config, secrets, controlUrl: installed.controlGatewayUrl, nodeUrl: installed.main.gatewayUrl })
  closers.push(engine.close)
  for (const [index, tenant] of declared.entries()) {
    const own = issuer.issuerUrl(tenant.slug)
    const keys = {
      url: own,
      audience: clientId,
      jwksUrl: `${own}/protocol/openid-connect/certs`,
      algorithms: ['ES256'],
    }
    await applyTenant(installed, engine, tenant, [keys], nodeAccess(installed, index === 0 ? 'main' : 'second'))
  }
  const log = createLog({ level: 'error' })
  const { app } = await assembleGateway({ engine, config, secrets, log, checkReplies: true })
  const server = createHttpServer(app)
  await listen(server, 0, '127.0.0.1')
  closers.push(() => drain(server))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(async () => {
  for (const close of closers.reverse()) await close()
  rmSync(folder, { recursive: true, force: true })
})

async function as(tenant: string, personaId: string): Promise<LoktaOperations> {
  const { token } = await requestToken({ issuerUrl: issuer.issuerUrl(tenant), personaId, folder })
  return createLokta({ baseUrl: url, credential: token, retries: 0 })
}

function schemasOn(server: string): Promise<string[]> {
  const database = new URL(server)
  database.pathname = `/${installation}`
  return withAdmin(database.toString(), async (client) => {
    const { rows } = await client.query(`select nspname from pg_namespace where nspname like 't\\_%' order by 1`)
    return rows.map((row) => row.nspname)
  })
}

test("each server holds its own tenant's schema and no other", async () => {
  assert.deepEqual(await schemasOn(servers[0] ?? ''), ['t_himal'])
  assert.deepEqual(await schemasOn(servers[1] ?? ''), ['t_nyanza'])
})

test('one gateway serves both, each from its own server', async () => {
  const himal = await (await as('himal', 'asha')).createParty({
    body: { kind: 'person', fullName: 'First Server', country: 'IN' },
  })
  const nyanza = await (await as('nyanza', 'nakato')).createParty({
    body: { kind: 'person', fullName: 'Second Server', country: 'UG' },
  })
  assert.equal((await (await as('himal', 'asha')).getParty({ partyId: himal.id })).fullName, 'First Server')
  assert.equal((await (await as('nyanza', 'nakato')).getParty({ partyId: nyanza.id })).fullName, 'Second Server')
  const crossed = (await as('nyanza', 'nakato')).getParty({ partyId: himal.id })
  await assert.rejects(crossed, (error) => error instanceof LoktaProblem && error.code === 'party.not_found')
})

test('a tenant that is not where the directory says fails closed, and is found again once the directory is right', async () => {
  const control = new URL(servers[0] ?? '')
  control.pathname = `/${installation}_control`
  const place = (nodeId: string) =>
    withAdmin(control.toString(), async (client) => {
      await client.query(`set role ${installation}_migrator`)
      await client.query(
        `update control.tenant_placement set node_id = $1
         where tenant_id = (select tenant_id from control.tenant where slug = 'nyanza')`,
        [nodeId],
      )
    })
  const client = await as('nyanza', 'nakato')
  await place('main')
  engine.directory.forget()
  await assert.rejects(
    client.getTenant(),
    (error) => error instanceof LoktaProblem && error.code === 'tenant.unavailable',
  )
  await place('second')
  engine.directory.forget()
  assert.equal((await client.getTenant()).slug, 'nyanza')
})

/** Writers that repeat a write with its key until it is acknowledged. */
function startWriters(client: LoktaOperations, count: number) {
  let stopped = false
  let acknowledged = 0
  let refused = 0
  let longestStall = 0
  const writer = async (number: number) => {
    for (let turn = 0; !stopped; turn += 1) {
      const begun = performance.now()
      const idempotencyKey = `writer-${number}-${turn}-${begun}`
      const body = { kind: 'person', fullName: `Moved ${number} ${turn}`, country: 'UG' } as const
      for (;;) {
        try {
          await client.createParty({ body }, { idempotencyKey })
          break
        } catch (error) {
          assert.ok(error instanceof LoktaProblem && error.code === 'tenant.unavailable', String(error))
          refused += 1
          await pause(50)
        }
      }
      acknowledged += 1
      longestStall = Math.max(longestStall, performance.now() - begun)
    }
  }
  const running = Promise.all(Array.from({ length: count }, (_, number) => writer(number)))
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      stopped = true
      await running
      return { acknowledged, refused, longestStall }
    },
  }
}

async function countMoved(): Promise<{ parties: number; entries: number; events: number; faults: unknown }> {
  return engine.runner.runAsSystem({ tenant: 'nyanza', operationId: 'verifyAudit', name: 'operator' }, async (work) => {
    const { rows } = await work.tx.raw(
      `select (select count(*)::int from party where full_name like 'Moved %') as parties,
         (select count(*)::int from audit_entry where operation_id = 'createParty') as entries,
         (select count(*)::int from outbox_event join audit_entry using (audit_entry_id) where operation_id = 'createParty') as events`,
    )
    await sealAll(work.tx, engine.signer)
    return { ...rows[0], faults: (await verifyAudit(work.tx, work.tenant.id, { keys: engine.signer })).firstFault }
  })
}

test('a tenant moves to the other server and back under write load: what was acknowledged is there, once, and the audit is intact', async () => {
  const before = await countMoved()
  assert.equal(before.parties, 0)
  const writers = startWriters(await as('nyanza', 'nakato'), 4)
  for (const to of ['main', 'second']) {
    const begun = writers.acknowledged()
    while (writers.acknowledged() < begun + 20) await pause(20)
    const moved = await moveTenant(installed, {
      slug: 'nyanza',
      to,
      drain: (tx) => sealAll(tx, engine.signer),
    })
    console.error(`moved to ${to}: ${moved.rowCount} rows, fenced for ${Math.round(moved.fencedMilliseconds)} ms`)
  }
  const after = writers.acknowledged()
  while (writers.acknowledged() < after + 20) await pause(20)
  const { acknowledged, refused, longestStall } = await writers.stop()
  console.error(`acknowledged ${acknowledged}, asked again ${refused}, longest stall ${Math.round(longestStall)} ms`)
  const found = await countMoved()
  assert.deepEqual(
    [found.parties, found.entries - before.entries, found.events - before.events, found.faults],
    [acknowledged, acknowledged, acknowledged, null],
  )
  assert.deepEqual(await schemasOn(servers[0] ?? ''), ['t_himal', 't_nyanza_until_2'])
  assert.deepEqual(await schemasOn(servers[1] ?? ''), ['t_nyanza', 't_nyanza_until_1'])
})

test('a tenant with a row in every table moves whole; one that cannot be copied is open again where it was', async () => {
  const filled = { ...readDeclaration(join(projectFolder, 'tenants/himal.json')), slug: 'filled' }
  await provisionTenant(installed, filled, [])
  engine.directory.forget()
  await asOwnerOfFirst(async (query) => {
    assert.deepEqual(await fillEmptyTables(query, 't_filled'), [])
  })
  const order = { slug: 'filled', to: 'second', drain: async () => undefined }
  const broken = { ...order, drain: () => Promise.reject(new Error('it cannot be drained')) }
  await assert.rejects(moveTenant(installed, broken), /cannot be drained/)
  const enter = () =>
    engine.door.open(
      { tenant: 'filled', kind: 'staff', partnerId: null, readOnly: true },
      async ({ profile }) => profile.placementEpoch,
    )
  assert.equal(await enter(), 1n)
  // Cut off after the fence was made durable, among the rows.
  const cut = (sentence: string) => {
    if (sentence.startsWith('[5/')) throw new Error('cut off among the rows')
  }
  await assert.rejects(moveTenant(installed, { ...order, onProgress: cut }), /cut off among the rows/)
  assert.equal(await enter(), 1n)
  const { rowCount } = await moveTenant(installed, order)
  assert.ok(rowCount >= 40, `only ${rowCount} rows`)
  assert.equal(await enter(), 2n)
})

function asOwnerOfFirst(body: (client: pg.Client) => Promise<void>): Promise<void> {
  return withAdmin(installed.main.ownerUrl, async (client) => {
    await client.query(`set role ${installation}_migrator`)
    await body(client)
  })
}
