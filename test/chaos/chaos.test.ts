// A handful of what `npm run chaos` does at length: a gateway that is killed at a named moment of a write. Its PostgreSQL is
// shared with other tests, and so is left alone here.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts'
import { type Ground, type Plan, runCycle } from './cycle.ts'
import { deliverWebhooks, runDeliveryCycle } from './deliveries.ts'

let ground: Ground
let gateway: TestGateway
let doomed: GatewayProcess

const notHere = () => Promise.reject(new Error('the server is not ours to end'))

before(async () => {
  gateway = await startGateway()
  doomed = await startGatewayProcess(gateway)
  ground = { gateway, postmaster: notHere, revive: notHere }
})
after(async () => {
  await doomed.kill()
  await gateway.stop()
})

const plans: readonly (readonly [command: string, point: Plan['point']])[] = [
  ['recordRepayment', 'after COMMIT before reply'],
  ['disburseLoan', 'after audit row and outbox'],
  ['closeBusinessDay', 'after claim'],
  ['verifyAudit', 'after seal insert'],
  ['prepayLoan', 'mid-reply'],
]
for (const [command, point] of plans) {
  test(`killed ${point}: ${command}, sent again, took effect once, and the books hold`, async () => {
    let wasStruck = false
    // Nothing can be sealed while another test's older transaction is open on the server: then it is asked again.
    for (let attempt = 1; attempt <= 10 && !wasStruck; attempt += 1) {
      const done = await runCycle(ground, doomed, { command, point, kills: 'the process' })
      doomed = done.doomed
      assert.deepEqual(done.outcome.violations, [])
      wasStruck = done.outcome.wasStruck
    }
    assert.ok(wasStruck, 'it came by that moment')
  })
}

test('a worker killed after webhook claim: another sends the message, and the books hold', async () => {
  const plan = { command: deliverWebhooks, point: 'after webhook claim', kills: 'the process' } as const
  const { wasStruck, violations } = await runDeliveryCycle(ground, plan)
  assert.deepEqual(violations, [])
  assert.ok(wasStruck, 'it came by that moment')
})
