import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf, instantOf } from './texts.ts'

test('an instant is told to the millisecond in UTC, however Postgres writes it', () => {
  const table = [
    ['2026-01-15 09:30:00.123+00', '2026-01-15T09:30:00.123Z'],
    ['2026-01-15 09:30:00+00', '2026-01-15T09:30:00.000Z'],
    ['2026-01-15 09:30:00.1+00', '2026-01-15T09:30:00.100Z'],
    ['2026-01-15 09:30:00.123987+00', '2026-01-15T09:30:00.123Z'],
    ['2026-01-15 15:00:00.123+05:30', '2026-01-15T09:30:00.123Z'],
    ['2026-01-15 04:30:00.123-05', '2026-01-15T09:30:00.123Z'],
  ] as const
  for (const [text, instant] of table) assert.equal(instantOf(text), instant)
})

test('bytes are read back from their digits', () => {
  assert.deepEqual(bytesOf('\\x00ff10'), Buffer.from([0, 255, 16]))
  assert.equal(bytesOf('\\x').length, 0)
})
