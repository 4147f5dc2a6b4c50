import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberVisits } from './sealer.ts'

/** Seconds on a clock of the test, and what the servers have counted by then. */
function startRounds() {
  let seconds = 0
  const counts = new Map([
    ['busy', '1'],
    ['idle', '7'],
  ])
  const engine = {
    directory: { slugs: async () => ['busy', 'idle', 'uncounted'] },
    door: { countInserted: async () => counts },
  }
  const round = rememberVisits(engine, () => seconds * 1_000)
  return {
    at: (second: number) => {
      seconds = second
      return round()
    },
    add: () => counts.set('busy', String(Number(counts.get('busy')) + 1)),
  }
}

test('a tenant is visited when it is first seen, for half a minute after its last entry, and once a minute anyway', async () => {
  const { at, add } = startRounds()
  assert.deepEqual(await at(0), ['busy', 'idle', 'uncounted'])
  assert.deepEqual(await at(2), ['uncounted'])
  add()
  assert.deepEqual(await at(4), ['busy', 'uncounted'])
  assert.deepEqual(await at(33), ['busy', 'uncounted'])
  assert.deepEqual(await at(35), ['uncounted'])
  assert.deepEqual(await at(60), ['idle', 'uncounted'])
  assert.deepEqual(await at(93), ['busy', 'uncounted'])
  add()
  assert.deepEqual(await at(95), ['busy', 'uncounted'])
})
