// Figures are the operator's: with a token set, no credential of a tenant reads them, from loopback either.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { factsOf, partnerKey } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'

const metricsToken = 'Zq8wL2mN5xR7tY1c'
let gateway: TestGateway

before(async () => {
  gateway = await startGateway({ metricsToken })
})
after(() => gateway.stop())

async function read(token: string | undefined): Promise<readonly [status: number, hasFigures: boolean]> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const answer = await fetch(`${gateway.url}/metrics`, { headers })
  return [answer.status, (await answer.text()).includes('lokta_')]
}

test('with a token set, whoever has it reads the figures, and no tenant with any credential of its own', async () => {
  assert.deepEqual(await read(metricsToken), [200, true])
  const { staff, partnerCodes } = factsOf('himal')
  const people = await Promise.all(Object.values(staff).map((personaId) => gateway.token('himal', personaId)))
  const { secret } = await partnerKey(gateway, { tenant: 'himal', partner: partnerCodes.sourcing })
  for (const token of [undefined, '', `${metricsToken}0`, secret, ...people]) {
    assert.deepEqual(await read(token), [404, false])
  }
})
