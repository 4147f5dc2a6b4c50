import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { digestOfApiKey, makeApiKey, tenantOfApiKey } from './api-key.rules.ts'

const pepper = Buffer.alloc(32, 7)

test('a key names its environment and its tenant, and is unlike every other', () => {
  const keys = Array.from({ length: 500 }, () => makeApiKey('live', 'himal', randomInt))
  for (const key of keys) {
    assert.match(key, /^lk_live_himal_[0-9A-Za-z]{36}$/)
    assert.equal(tenantOfApiKey(key), 'himal')
  }
  assert.equal(new Set(keys).size, keys.length)
})

test('the last six characters are the CRC-32 of what stands before them, in base 62', () => {
  const key = makeApiKey('dev', 'nyanza', randomInt)
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  const value = [...key.slice(-6)].reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0)
  assert.equal(value, crc32(key.slice(0, -6)))
})

test('every typing error of one character is noticed', () => {
  const key = makeApiKey('test', 'himal', randomInt)
  const characters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_')
  fc.assert(
    fc.property(fc.nat(key.length - 1), characters, (place, character) => {
      fc.pre(key[place] !== character)
      assert.equal(tenantOfApiKey(key.slice(0, place) + character + key.slice(place + 1)), undefined)
    }),
    { seed: 20260115, numRuns: 2000 },
  )
})

const noKeys: readonly [rule: string, change: (key: string) => string][] = [
  ['one character too few', (key) => key.slice(0, -1)],
  ['one character too many', (key) => `${key}0`],
  ['a space before', (key) => ` ${key}`],
  ['a line break after', (key) => `${key}\n`],
  ['another tenant', (key) => key.replace('himal', 'nyanza')],
  ['another environment', (key) => key.replace('_test_', '_live_')],
  ['an environment there is not', (key) => key.replace('_test_', '_prod_')],
  ['upper case', (key) => key.toUpperCase()],
  ['two neighbours exchanged', (key) => key.replace(/(..)(.{6})$/, (_, [a, b]: string, rest) => `${b}${a}x${rest}`)],
  ['nothing', () => ''],
]
for (const [rule, change] of noKeys) {
  test(`no key: ${rule}`, () => assert.equal(tenantOfApiKey(change(makeApiKey('test', 'himal', randomInt))), undefined))
}

test('what is stored of a key depends on every character and on the pepper', () => {
  const key = makeApiKey('test', 'himal', randomInt)
  const digest = digestOfApiKey(pepper, key)
  assert.equal(digest.length, 32)
  assert.ok(digest.equals(digestOfApiKey(pepper, key)))
  assert.ok(!digest.equals(digestOfApiKey(pepper, `${key.slice(0, -1)}x`)))
  assert.ok(!digest.equals(digestOfApiKey(Buffer.alloc(32, 8), key)))
})
