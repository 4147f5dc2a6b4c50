// Trying a write before it is made: the trial and a failure leave no row behind, and the write answers as the trial did.
import assert from 'node:assert/strict'
import { type CallOptions, responseOf } from '../../sdk/src/index.ts'
import type { TestGateway } from './gateway.ts'
import { changeGrant, rowCounts, trailOf } from './tables.ts'

const shownOnce = new Set(['secret', 'lastCharacters', 'values'])

/** What differs from one making to the next: ids, instants, hashes, what is shown once, and who of the list came first. */
function plain(body: unknown): unknown {
  const text = JSON.stringify(body, (name, value) => (shownOnce.has(name) ? '*' : value))
  const masked = text
    .replace(/"([a-z_]+)_[0-7][0-9a-hjkmnp-tv-z]{25}"/g, '"$1"')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"instant"')
    .replace(/"[0-9a-f]{64}"/g, '"hash"')
  return JSON.parse(masked)
}

/** Tries the operation, asserts that nothing came of it or of one without its audit entry, makes it, and compares. Returns what was made. */
export async function tryThenMakeAt<T extends object>(
  gateway: TestGateway,
  operationId: string,
  call: (options: CallOptions) => Promise<T>,
): Promise<T> {
  const before = await rowCounts(gateway, 'himal')
  const trial = await call({ dryRun: true, idempotencyKey: `try-${operationId}` })
  assert.deepEqual(await rowCounts(gateway, 'himal'), before, `${operationId}, tried, left rows`)
  await changeGrant(gateway, 'himal', 'revoke insert on audit_entry from')
  const refused = await call({ idempotencyKey: `try-${operationId}` }).then(
    () => 'made',
    (error) => error.code,
  )
  await changeGrant(gateway, 'himal', 'grant insert on audit_entry to')
  assert.equal(refused, 'server.failed', `${operationId} without its audit entry`)
  assert.deepEqual(await rowCounts(gateway, 'himal'), before, `${operationId} left rows without its audit entry`)
  // The same key: neither a trial nor a failure uses it up.
  const made = await call({ idempotencyKey: `try-${operationId}` })
  assert.deepEqual(plain(trial), plain(made), `${operationId} answers a trial otherwise`)
  assert.equal(responseOf(made).replayed, false, operationId)
  const { status, requestId } = responseOf(made)
  assert.equal(responseOf(trial).status, status)
  const [entries, events] = await trailOf(gateway, 'himal', requestId ?? '')
  assert.ok(entries > 0 && entries === events, `${operationId} left ${entries} entries and ${events} events`)
  return made
}
