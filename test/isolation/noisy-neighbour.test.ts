// One tenant asks for far more than its share: another is served as if it were alone (T38 of connections).
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Door, openDirectory, openDoor } from '../../src/contexts/tenancy/index.ts'
import { type Database, openPool } from '../../src/platform/database.ts'
import { type Ground, startGround } from '../support/ground.ts'

let ground: Ground
let control: Database
const doors: Door[] = []

before(async () => {
  ground = await startGround()
  control = openPool({ url: ground.controlGatewayUrl, maximumConnections: 2, acquireTimeoutMilliseconds: 5_000 })
})
after(async () => {
  for (const door of doors) await door.close()
  await control.destroy()
  await ground.stop()
})

const poolSize = 4

function open(longestQueue?: number): Door {
  const queue = longestQueue === undefined ? {} : { longestQueue }
  const door = openDoor({
    directory: openDirectory(control),
    urlOfNode: async () => ground.gatewayUrl,
    poolSize,
    ...queue,
  })
  doors.push(door)
  return door
}

/** Holds a connection of the tenant for as long, and answers how many milliseconds that took in all. */
async function hold(door: Door, tenant: string, seconds: number): Promise<number> {
  const begun = performance.now()
  await door.open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, ({ tx }) =>
    tx.raw('select pg_sleep(?)', [seconds]),
  )
  return performance.now() - begun
}

test('forty slow requests of one tenant hold two of four connections; every request of another waits for none of them', async () => {
  const door = open()
  await Promise.all([hold(door, 'himal', 0), hold(door, 'nyanza', 0)])
  const noise = Promise.all(Array.from({ length: 40 }, () => hold(door, 'himal', 0.2)))
  const waits: number[] = []
  for (let index = 0; index < 20; index += 1) waits.push(await hold(door, 'nyanza', 0))
  const slowest = Math.max(...waits)
  const longestNoise = Math.max(...(await noise))
  // Forty times 0.2 s over two connections are four seconds: a neighbour that queued with them would feel it.
  assert.ok(longestNoise >= 3_900, `the noisy tenant took ${longestNoise} ms`)
  assert.ok(slowest < 200, `the slowest of the quiet tenant took ${slowest} ms`)
})

test('a tenant whose queue is full is told to come again; its neighbour is served, and so is it when the queue is shorter', async () => {
  const door = open(3)
  const asked = await Promise.allSettled(Array.from({ length: 10 }, () => hold(door, 'himal', 0.1)))
  const refused = asked.filter((each) => each.status === 'rejected')
  assert.equal(refused.length, 5, 'two run, three wait')
  for (const each of refused) assert.equal(each.reason.code, 'tenant.busy')
  await hold(door, 'nyanza', 0)
  await hold(door, 'himal', 0)
})
