// Idempotency keys are kept for thirty days and then deleted, by the worker, a few at a time.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type StaffClients, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import type { Transaction } from '../platform/database.ts'
import { deleteOldKeysOf } from './keeping.ts'

let gateway: TestGateway
let staff: StaffClients

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
})
after(() => gateway.stop())

const asStaff = <T>(body: (tx: Transaction) => Promise<T>) =>
  gateway.engine.door.open({ tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false }, ({ tx }) => body(tx))

/** Puts the making of a key back in time. */
const age = (key: string, by: string) =>
  asStaff((tx) =>
    tx.raw('update idempotency_record set created_at = clock_timestamp() - ?::interval where idempotency_key = ?', [
      by,
      key,
    ]),
  )

const createParty = (key: string) =>
  staff.underwriter.createParty({ body: { kind: 'person', fullName: 'Bina', country: 'IN' } }, { idempotencyKey: key })

const whatBecameOf = async (key: string) =>
  (await staff.underwriter.listRequests({ query: { idempotencyKey: key } })).data.length

test('keys older than thirty days are deleted, and none that is younger', async () => {
  const ages: Record<string, string> = {
    'key-old': '30 days 1 second',
    'key-ancient': '400 days',
    'key-young': '29 days 23:59',
    'key-new': '0 seconds',
  }
  const made = new Map<string, string>()
  for (const [key, by] of Object.entries(ages)) {
    made.set(key, (await createParty(key)).id)
    await age(key, by)
  }
  assert.equal(await deleteOldKeysOf(gateway.engine, 'himal'), 2)
  assert.equal(await deleteOldKeysOf(gateway.engine, 'himal'), 0)
  const known = await Promise.all([...Object.keys(ages), 'never-used'].map(whatBecameOf))
  assert.deepEqual(known, [0, 0, 1, 1, 0], 'a key that is gone is like one that never was')
  assert.equal((await createParty('key-young')).id, made.get('key-young'), 'still answered from what is kept')
  assert.notEqual((await createParty('key-old')).id, made.get('key-old'), 'used again, it is a new key')
})

test('any number is worked off, a few in each transaction', async () => {
  await asStaff((tx) =>
    tx.raw(
      `insert into idempotency_record (principal, operation_id, idempotency_key, fingerprint, reply_status, created_at)
       select 'user:bulk', 'createParty', 'bulk-' || n, '\\x00', 201, clock_timestamp() - interval '31 days' - n * interval '1 second'
       from generate_series(1, 1203) n`,
    ),
  )
  assert.equal(await deleteOldKeysOf(gateway.engine, 'himal'), 1203)
})

test('another worker at it is not waited for, nor a request that holds its key', async () => {
  await createParty('key-held')
  await age('key-held', '31 days')
  await asStaff(async (tx) => {
    await tx.raw(`select 1 from idempotency_record where idempotency_key = 'key-held' for update`)
    assert.equal(await deleteOldKeysOf(gateway.engine, 'himal'), 0)
  })
  assert.equal(await deleteOldKeysOf(gateway.engine, 'himal'), 1)
})

test('the database itself deletes no key that is younger', async () => {
  await createParty('key-guarded')
  await age('key-guarded', '29 days')
  const attempt = asStaff((tx) => tx.raw(`delete from idempotency_record where idempotency_key = 'key-guarded'`))
  await assert.rejects(attempt, { code: '42501' })
  await assert.rejects(
    asStaff((tx) => tx.raw('truncate idempotency_record')),
    { code: '42501' },
  )
})
