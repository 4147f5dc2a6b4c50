import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rememberTakers } from './webhook-tenants.ts'

test('a tenant without an endpoint is asked every ten seconds, one that ever had one no more', async () => {
  let seconds = 0
  const takers = new Set(['taker'])
  const asked: string[] = []
  const round = rememberTakers(
    async (tenant) => {
      if (tenant === 'away') throw new Error('its node is down')
      asked.push(tenant)
      return takers.has(tenant)
    },
    () => seconds * 1_000,
  )
  const at = async (second: number) => {
    seconds = second
    asked.length = 0
    const found: string[] = []
    for (const tenant of ['taker', 'idle', 'away']) if (await round(tenant).catch(() => false)) found.push(tenant)
    return { found, asked: [...asked] }
  }
  assert.deepEqual(await at(0), { found: ['taker'], asked: ['taker', 'idle'] })
  assert.deepEqual(await at(1), { found: ['taker'], asked: [] })
  assert.deepEqual(await at(9), { found: ['taker'], asked: [] })
  takers.add('idle')
  assert.deepEqual(await at(10), { found: ['taker', 'idle'], asked: ['idle'] })
  takers.clear()
  assert.deepEqual(await at(30), { found: ['taker', 'idle'], asked: [] }, 'what is pending is sent or given up as ever')
})
