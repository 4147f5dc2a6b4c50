// What is asked for under load: one loan after the other read, or repaid a little.
import { newId } from '../src/platform/ids.ts'
import type { Target } from './load.ts'
import type { Seeded } from './seed.ts'

/** Reads with the sourcing partner's key. */
export function readsOf(url: string, paths: readonly string[], key: string): Target {
  const headers = { authorization: `Bearer ${key}` }
  let turn = 0
  return {
    url,
    next: () => {
      turn += 1
      return { method: 'GET', path: paths[turn % paths.length] as string, headers }
    },
  }
}

/** Small sums, loan after loan: no loan is ever repaid, and none waits for another request of its own. */
export function repaymentsOf(url: string, paths: readonly string[], seeded: Seeded): Target {
  const body = JSON.stringify({ amount: '10.00', valueOn: seeded.businessDate })
  const fixed = { authorization: `Bearer ${seeded.staffKey}`, 'content-type': 'application/json' }
  let turn = 0
  return {
    url,
    next: () => {
      turn += 1
      const path = `${paths[turn % paths.length]}/repayments`
      return { method: 'POST', path, headers: { ...fixed, 'idempotency-key': newId('loan_event') }, body }
    },
  }
}
