import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import { pendingLoan, staffOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { applyArrangements } from '../colending/index.ts'

const tenant = 'himal'
let gateway: TestGateway
let today: string
before(async () => {
  gateway = await startGateway()
  today = (await staffOf(gateway, tenant).operations.getTenant()).businessDate
})
after(() => gateway.stop())

/** Eight parts of ten for the bank, at its own yield. */
async function agree(code: string, effectiveFrom: string, annualRate: string): Promise<void> {
  const legs = [
    { partner: 'ganga-bank', share: '0.8', penaltyShare: '0', annualRate },
    { partner: 'own-book', share: '0.2', penaltyShare: '1' },
  ]
  const order = { tenant, operationId: 'applyTenant', name: 'operator' }
  await gateway.engine.runner.runAsSystem(order, (work) =>
    applyArrangements(work, [{ code, name: code, effectiveFrom, legs }]),
  )
}

const offerOn = (arrangement: string) => pendingLoan(gateway, { tenant, arrangement })

test('an offer stands on an arrangement from the day it is in force', async () => {
  await agree('from-today', today, '0.095')
  await agree('from-tomorrow', addDays(today, 1), '0.095')
  assert.equal((await offerOn('from-today')).offer.status, 'accepted')
  await assert.rejects(offerOn('from-tomorrow'), {
    code: 'arrangement.not_in_force',
    status: 422,
    facts: { effectiveFrom: addDays(today, 1), businessDate: today },
  })
})

test('partners never earn more than the borrower pays: of 24 %, eight parts of ten at 30 % is all of it', async () => {
  await agree('all-of-it', today, '0.3')
  await agree('more-than-all', today, '0.3000000001')
  assert.equal((await offerOn('all-of-it')).offer.annualRate, '0.24')
  await assert.rejects(offerOn('more-than-all'), {
    code: 'arrangement.rates_exceed_borrowers',
    status: 422,
    facts: { partnersEarn: '0.24000000008', borrowerPays: '0.24' },
  })
})
