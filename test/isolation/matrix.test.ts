// The matrix of every operation and every kind of credential, knocked at in one tenant, and a sample of what must be refused
// alike; `npm run isolation` tries all of it in both.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type House, openHouse } from './house.ts'
import { namedInBody, namedInPath } from './knock.ts'
import { matrix, may, type Stage, setStage } from './matrix.ts'
import { sideChannels } from './side-channels.ts'
import { vectors } from './vectors.ts'

let house: House
let stage: Stage

before(async () => {
  house = await openHouse()
  stage = await setStage(house, 'himal', 5)
})
after(() => house.stop())

test('the matrix has every operation, each kind of credential, and somebody who may call each operation', (t) => {
  const { gateway, operations, cast, things } = stage
  assert.equal(operations.length, new Set(operations.map(({ operationId }) => operationId)).size)
  assert.ok(operations.length >= 46)
  for (const facts of operations) {
    const { operationId } = facts
    assert.ok(
      cast.callers.some((caller) => may({ facts, caller })),
      `nobody may ${operationId}`,
    )
    for (const name of [...namedInPath(facts), ...namedInBody(gateway.spec, facts)]) {
      assert.match(things[name] ?? '', /^[a-z_]+_[0-9a-z]{26}$/, `${operationId} names ${name}`)
    }
  }
  for (const role of gateway.spec.roles.keys()) {
    const hasRole = cast.callers.some(({ name }) => name.includes(role))
    assert.ok(hasRole, `nobody has the role ${role}`)
  }
  const pairs = operations.length * (cast.callers.length + cast.strangers.length)
  t.diagnostic(
    `${operations.length} operations, ${cast.callers.length} callers, ${cast.strangers.length} strangers: ${pairs} pairs`,
  )
})

for (const [rule, probe] of Object.entries({ ...matrix, ...vectors, ...sideChannels })) {
  test(rule, async (t) => {
    const { probes, leaks } = await probe(stage)
    assert.deepEqual(leaks.slice(0, 10), [], `${leaks.length} leaks`)
    assert.ok(probes > 0)
    t.diagnostic(`${probes} probes`)
  })
}
