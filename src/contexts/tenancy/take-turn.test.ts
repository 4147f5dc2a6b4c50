import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { connectionsOf, defaultLimits, limitsOf } from './limits.rules.ts'
import { openTurns } from './take-turn.ts'

test('no more of one key run than may, in the order of asking, whatever becomes of them', async () => {
  const lengths = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { minLength: 1, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(lengths, fc.integer({ min: 1, max: 4 }), async (works, most) => {
      const turns = openTurns({ longestQueue: 100, patienceMilliseconds: 5_000 })
      const begun: number[] = []
      let running = 0
      let highest = 0
      const outcomes = await Promise.allSettled(
        works.map(([ticks, fails], index) =>
          turns.take('himal', most, async () => {
            begun.push(index)
            running += 1
            highest = Math.max(highest, running)
            for (let tick = 0; tick < ticks; tick += 1) await pause(0)
            running -= 1
            if (fails) throw new Error('refused')
          }),
        ),
      )
      assert.ok(highest <= most)
      assert.deepEqual(
        begun,
        works.map((_, index) => index),
      )
      assert.deepEqual(
        outcomes.map(({ status }) => status === 'rejected'),
        works.map(([, fails]) => fails),
      )
    }),
    { numRuns: 50 },
  )
})

test('who finds too many before it is told so at once, who waits too long when its time is up; neither runs', async () => {
  const turns = openTurns({ longestQueue: 1, patienceMilliseconds: 30 })
  const busy = { code: 'tenant.busy', details: { retryAfterSeconds: 1 } }
  let end = () => {}
  const first = turns.take('himal', 1, () => new Promise<void>((resolve) => (end = resolve)))
  const never = () => assert.fail('its turn never came')
  const second = turns.take('himal', 1, never)
  await assert.rejects(turns.take('himal', 1, never), busy)
  assert.equal(await turns.take('nyanza', 1, async () => 'at once'), 'at once')
  await assert.rejects(second, busy)
  end()
  await first
  assert.equal(await turns.take('himal', 1, async () => 'again'), 'again')
})

test('a share of the pool is a whole number of connections: at least two where there are two, at most all', () => {
  const table = [
    [0.5, 16, 8],
    [0.5, 5, 3],
    [0.01, 16, 2],
    [0.01, 2, 2],
    [0.5, 1, 1],
    [1, 16, 16],
  ] as const
  for (const [share, poolSize, connections] of table) assert.equal(connectionsOf(share, poolSize), connections)
})

test('what a tenant does not declare has its default', () => {
  assert.deepEqual(limitsOf(undefined), defaultLimits)
  const caller = { requests: 1, seconds: 1 }
  assert.deepEqual(limitsOf({ caller }), { ...defaultLimits, caller })
})
