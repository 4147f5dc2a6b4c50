import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { digestOfApiKey, makeApiKey, tenantOfApiKey } from './api-key.rules.ts'

const key = () => makeApiKey('test', 'himal', (below) => randomInt(below))

test('a key says its environment and tenant, then 30 characters of chance and 6 of checksum', () => {
  assert.match(key(), /^lk_test_himal_[0-9A-Za-z]{36}$/)
  assert.equal(makeApiKey('live', 'nyanza', () => 0).slice(0, -6), `lk_live_nyanza_${'0'.repeat(30)}`)
  assert.equal(new Set(Array.from({ length: 1_000 }, key)).size, 1_000)
})

test('every character is drawn from all 62', () => {
  const asked: number[] = []
  makeApiKey('dev', 'himal', (below) => {
    asked.push(below)
    return below - 1
  })
  assert.deepEqual(asked, Array(30).fill(62))
})

test('the checksum is CRC-32 of what stands before it, in base 62', () => {
  // zlib's crc32 of 'lk_test_himal_' and thirty zeros, written with 0-9A-Za-z by another program.
  assert.equal(makeApiKey('test', 'himal', () => 0).slice(-6), '00w7cd')
})

test('a key names its tenant', () => {
  assert.equal(tenantOfApiKey(key()), 'himal')
})

test('one character mistyped anywhere, and it is no key', () => {
  const right = key()
  fc.assert(
    fc.property(fc.nat(right.length - 1), fc.constantFrom(...'0aZ_x9'), (at, letter) => {
      fc.pre(right[at] !== letter)
      assert.equal(tenantOfApiKey(right.slice(0, at) + letter + right.slice(at + 1)), undefined)
    }),
  )
  for (const text of ['', right.slice(1), `${right} `, right.toLowerCase(), `x${right}`, 'Bearer']) {
    assert.equal(tenantOfApiKey(text), undefined, text)
  }
})

const noKeys: readonly [rule: string, change: (key: string) => string][] = [
  ['one character too many', (text) => `${text}0`],
  ['a line break after', (text) => `${text}\n`],
  ['another tenant', (text) => text.replace('himal', 'nyanza')],
  ['another environment', (text) => text.replace('_test_', '_live_')],
  ['an environment there is not', (text) => text.replace('_test_', '_prod_')],
]
for (const [rule, change] of noKeys) {
  test(`no key: ${rule}`, () => assert.equal(tenantOfApiKey(change(key())), undefined))
}

test('a digest holds for its key and pepper alone', () => {
  const [pepper, text] = [Buffer.alloc(32, 1), key()]
  const digest = digestOfApiKey(pepper, text)
  assert.equal(digest.length, 32)
  assert.deepEqual(digestOfApiKey(pepper, text), digest)
  assert.notDeepEqual(digestOfApiKey(Buffer.alloc(32, 2), text), digest)
  assert.notDeepEqual(digestOfApiKey(pepper, key()), digest)
})
