// A connection that was left in the middle of something: whatever ended its last use, the next one finds it as if it were new.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { DoorRequest } from '../../src/contexts/tenancy/index.ts'
import type { Transaction } from '../../src/platform/database.ts'
import { partnerKey } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { rolesOf } from '../support/ground.ts'
import { withAdmin } from '../support/server.ts'

let gateway: TestGateway
let partnerId: string
let secret: string

before(async () => {
  // One connection, so that the next use is of the same one.
  gateway = await startGateway({ poolSize: 1 })
  ;({ partnerId, secret } = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' }))
})
after(() => gateway.stop())

const asPartner = (): DoorRequest => ({
  tenant: 'himal',
  kind: 'sourcing_partner',
  partnerId: partnerId as DoorRequest['partnerId'],
  readOnly: false,
})
const asOther: DoorRequest = { tenant: 'nyanza', kind: 'staff', partnerId: null, readOnly: true }

/** On the server's own connection, past the gateway: acts on what the gateway runs now. */
const onBackends = (call: string) =>
  withAdmin(gateway.databases.ownerUrl, (client) =>
    client.query(`select ${call}(pid) from pg_stat_activity where application_name = 'lokta'
      and datname = current_database() and query like '%pg_sleep%' and pid <> pg_backend_pid()`),
  )

async function whileAsleep(tx: Transaction, call: string): Promise<void> {
  const sleeping = tx.raw('select pg_sleep(10)').then(
    () => 'woke',
    (error: { code?: string }) => error.code,
  )
  for (let tries = 0; tries < 100; tries += 1) {
    const { rowCount } = await onBackends(call)
    if (rowCount === 1) break
    await pause(20)
  }
  throw new Error(`asleep, and ended by ${await sleeping}`)
}

/** What ends a use of the connection, given its transaction. */
const endings: Readonly<Record<string, (tx: Transaction) => Promise<unknown>>> = {
  'it ends well': async () => undefined,
  'the work throws': async () => {
    throw new Error('thrown')
  },
  'a statement fails': (tx) => tx.raw('select 1 / 0'),
  'a statement fails and nobody minds': async (tx) => {
    await tx.raw('select 1 / 0').catch(() => undefined)
  },
  'a statement takes too long': async (tx) => {
    await tx.raw(`set local statement_timeout = '20ms'`)
    await tx.raw('select pg_sleep(10)')
  },
  'a lock takes too long': async (tx) => {
    await tx.raw(`set local lock_timeout = '20ms'`)
    await withAdmin(gateway.databases.ownerUrl, async (client) => {
      await client.query(`begin; select pg_advisory_xact_lock(4711)`)
      await tx.raw('select pg_advisory_xact_lock(4711)')
    })
  },
  'a statement is cancelled': (tx) => whileAsleep(tx, 'pg_cancel_backend'),
  'the connection is ended': (tx) => whileAsleep(tx, 'pg_terminate_backend'),
  'it is idle in its transaction for too long': async (tx) => {
    await tx.raw(`set local idle_in_transaction_session_timeout = '20ms'`)
    await pause(200)
    await tx.raw('select 1')
  },
  'a statement is still on its way': async (tx) => {
    void tx.raw('select pg_sleep(0.05)').catch(() => undefined)
    throw new Error('did not wait')
  },
  'settings were made for the transaction': (tx) =>
    tx.raw(`select set_config('work_mem', '64kB', true), set_config('app.partner_id', 'nobody', true)`),
}

const settings = `select current_user as role, current_schema() as schema, current_setting('app.partner_id') as partner,
  current_setting('statement_timeout') as timeout, current_setting('work_mem') as memory,
  (select slug from tenant_profile) as tenant, (select count(*)::int from pg_locks where pid = pg_backend_pid() and locktype = 'advisory') as locks`

const seenByOther = () => gateway.engine.door.open(asOther, async ({ tx }) => (await tx.raw(settings)).rows[0])

/** Before the first statement of the work, after it, and after several: role, path and partner are set by then. */
const depths = [0, 1, 3]
for (const [ending, end] of Object.entries(endings)) {
  for (const depth of depths) {
    test(`${ending}, after ${depth} statements: the next use is clean`, async () => {
      const fresh = await seenByOther()
      assert.equal(fresh.role, rolesOf('nyanza').staff)
      assert.equal(fresh.schema, 't_nyanza')
      assert.equal(fresh.partner, '')
      await gateway.engine.door
        .open(asPartner(), async ({ tx, takeEffect }) => {
          for (let index = 0; index < depth; index += 1) await tx.raw('select count(*) from loan')
          if (depth > 1) await takeEffect()
          await end(tx)
        })
        .catch(() => undefined)
      assert.deepEqual(await seenByOther(), fresh)
      await expectNothingOpen()
    })
  }
}

/** No connection of the gateway is left in a transaction. */
async function expectNothingOpen(): Promise<void> {
  const { rows } = await withAdmin(gateway.databases.ownerUrl, (client) =>
    client.query(
      `select state, query from pg_stat_activity where application_name = 'lokta' and datname = current_database()
       and state like 'idle in transaction%'`,
    ),
  )
  assert.deepEqual(rows, [])
}

test('callers who hang up at any moment leave nothing behind for whoever comes next', async () => {
  const token = await gateway.token('nyanza', 'nakato')
  const ask = async () => {
    const response = await fetch(`${gateway.url}/v1/tenant`, { headers: { authorization: `Bearer ${token}` } })
    return ((await response.json()) as { slug: string }).slug
  }
  for (let milliseconds = 0; milliseconds < 24; milliseconds += 1) {
    await hangUpAfter(milliseconds)
    assert.equal(await ask(), 'nyanza', `after ${milliseconds} ms`)
  }
  await expectNothingOpen()
})

/** A partner's write whose connection is cut `milliseconds` after it was sent. */
async function hangUpAfter(milliseconds: number): Promise<void> {
  const { hostname, port } = new URL(gateway.url)
  const headers = {
    authorization: `Bearer ${secret}`,
    'content-type': 'application/json',
    'idempotency-key': `hung-up-${milliseconds}`,
  }
  const sent = request({ hostname, port, method: 'POST', path: '/v1/parties', headers, agent: false })
  sent.on('error', () => undefined)
  sent.end(JSON.stringify({ kind: 'person', fullName: 'Gone', country: 'IN' }))
  await pause(milliseconds)
  sent.destroy()
}
