// How long a transaction may take, for every role: told to the database with the transaction itself, so that no pooler loses it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Ground, startGround } from '../../../test/support/ground.ts'
import type { ActorKind } from '../../kernel/actor.ts'
import { type Database, openPool } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { openDirectory } from './directory.ts'
import { type Door, type DoorRequest, openDoor } from './open-work.ts'

let ground: Ground
let control: Database
let door: Door

before(async () => {
  ground = await startGround()
  control = openPool({ url: ground.controlGatewayUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
  door = openDoor({ directory: openDirectory(control), urlOfNode: async () => ground.gatewayUrl, poolSize: 2 })
})
after(async () => {
  await door.close()
  await control.destroy()
  await ground.stop()
})

const kinds: readonly ActorKind[] = ['staff', 'co_lender', 'sourcing_partner', 'agent', 'system']
const entry = (kind: ActorKind, more: Partial<DoorRequest>): DoorRequest => {
  const partnerId = kind === 'co_lender' || kind === 'sourcing_partner' ? newId('partner') : null
  return { tenant: 'himal', kind, partnerId, readOnly: true, ...more }
}

const table: readonly [what: string, request: Partial<DoorRequest>, statement: string, idle: string][] = [
  ['a read', {}, '5s', '30s'],
  ['a write', { readOnly: false }, '15s', '30s'],
  ['what moves the day', { readOnly: false, movesDay: true }, '15s', '15min'],
]
for (const kind of kinds) {
  test(`timeouts of ${kind}: a read has 5 s a statement, a write 15 s; a lock is waited for 10 s, an idle transaction ends after 30 s`, async () => {
    for (const [what, request, statement, idle] of table) {
      const shown = await door.open(entry(kind, request), async ({ tx }) => {
        const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']
        const answer = await tx.raw(
          'select current_setting(n) as value from unnest(?::text[]) with ordinality as t (n, i) order by i',
          [names],
        )
        return answer.rows.map((row: { value: string }) => row.value)
      })
      assert.deepEqual(shown, [statement, '10s', idle], what)
    }
  })
}

test('a read that takes longer than its time is ended, and its connection serves the next', async () => {
  const begun = performance.now()
  await assert.rejects(
    door.open(entry('staff', {}), ({ tx }) => tx.raw('select pg_sleep(60)')),
    { code: '57014' },
  )
  const took = performance.now() - begun
  assert.ok(took > 4_500 && took < 8_000, `${took} ms`)
  await door.open(entry('staff', {}), ({ tx }) => tx.raw('select 1'))
})
