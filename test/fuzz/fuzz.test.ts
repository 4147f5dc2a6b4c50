// A short run of `npm run fuzz`.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { expectBooksHold } from '../support/repayments.ts'
import { fuzz, layGround } from './fuzz.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20260115)
const requests = 600

let gateway: TestGateway

before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

test(`seed ${seed}: ${requests} spoiled requests find no failure and no undeclared answer`, async () => {
  const { statuses, serverErrors, unspecifiedAnswers } = await fuzz(await layGround(gateway), seed, requests)
  assert.deepEqual([...serverErrors, ...unspecifiedAnswers].slice(0, 12), [])
  assert.ok((statuses.get(200) ?? 0) > 15 && (statuses.get(201) ?? 0) > 5, 'some requests were good')
  await expectBooksHold(staffOf(gateway, 'himal'))
})
