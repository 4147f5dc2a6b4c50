import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { applyArrangements } from './index.ts'

let gateway: TestGateway
before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

test('a leg is the own book or a co-lender; a sourcing partner as a leg is refused, naming arrangement and partner', async () => {
  const legs = [
    { partner: 'gramin-path', share: '0.8', penaltyShare: '0' },
    { partner: 'own-book', share: '0.2', penaltyShare: '1' },
  ]
  const declared = [{ code: 'gramin-80-20', name: 'Gramin Path 80:20', effectiveFrom: '2026-01-01', legs }]
  const order = { tenant: 'himal', operationId: 'applyTenant', name: 'operator' }
  await assert.rejects(
    gateway.engine.runner.runAsSystem(order, (work) => applyArrangements(work, declared)),
    { message: 'The arrangement gramin-80-20 has a leg of gramin-path, a sourcing partner, which does not lend.' },
  )
})
