import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CipherFacts, openFieldCipher, type Place } from './field-cipher.ts'
import { createKeyRing, createLocalWrapper } from './key-ring.ts'

const tenantId = '018f0000-0000-7000-8000-000000000001'
const at = '2026-01-15T00:00:00.000Z'
const wrapper = createLocalWrapper(randomBytes(32))
const ring = createKeyRing([wrapper])
const place: Place = { table: 'party', column: 'phone_number', row: ['018f0000-0000-7000-8000-00000000000a'] }
const keys = [await ring.make(tenantId, 1, at)]
const facts: CipherFacts = { tenantId, keys, isWholeSealed: true }
const cipher = await openFieldCipher(ring, facts)

test('any text is read back as it was, and equal texts are never equal sealed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      (text) => {
        const sealed = cipher.seal(place, text)
        assert.equal(cipher.open(place, sealed), text)
        assert.notEqual(cipher.seal(place, text), sealed)
        assert.ok(text.length < 4 || !sealed.includes(text))
      },
    ),
  )
  assert.equal(cipher.seal(place, null), null)
  assert.equal(cipher.open(place, null), null)
})

const moves: readonly [to: string, place: Place][] = [
  ['another row', { ...place, row: ['018f0000-0000-7000-8000-00000000000b'] }],
  ['another column', { ...place, column: 'email_address' }],
  ['another table', { ...place, table: 'partner_party' }],
  ['a row whose key runs together to the same', { ...place, row: ['018f0000-0000-7000-8000', '-00000000000a'] }],
]
for (const [to, other] of moves) {
  test(`a value that was moved to ${to} is not read`, () => {
    assert.throws(() => cipher.open(other, cipher.seal(place, '+919812345678')))
  })
}

test('a value of another tenant is not read, even with the same key', async () => {
  const other = 'another tenant'
  const sealed = cipher.seal(place, '+919812345678')
  await assert.rejects(openFieldCipher(ring, { ...facts, tenantId: other }), 'the key is bound to its tenant')
  const theirs = await openFieldCipher(ring, { ...facts, tenantId: other, keys: [await ring.make(other, 1, at)] })
  assert.throws(() => theirs.open(place, sealed))
})

test('a value of which one bit changed, or that is cut off, is not read', () => {
  const sealed = cipher.seal(place, 'Pune')
  const [head = '', body = ''] = [
    sealed.slice(0, sealed.lastIndexOf(':') + 1),
    sealed.slice(sealed.lastIndexOf(':') + 1),
  ]
  const bytes = Buffer.from(body, 'base64')
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const changed = Buffer.from(bytes)
    changed[bit >> 3] = (changed[bit >> 3] as number) ^ (1 << (bit & 7))
    assert.throws(() => cipher.open(place, head + changed.toString('base64')), `bit ${bit}`)
  }
  for (let length = 0; length < bytes.length; length += 1)
    assert.throws(() => cipher.open(place, head + bytes.subarray(0, length).toString('base64')))
})

test('what is not sealed is read only while such values are still expected', async () => {
  assert.throws(() => cipher.open(place, '+919812345678'), /is not sealed/)
  const old = await openFieldCipher(ring, { ...facts, isWholeSealed: false })
  assert.equal(old.open(place, '+919812345678'), '+919812345678')
})

test('a new key seals; what older keys sealed stays readable; a key that is gone is named', async () => {
  const sealed = cipher.seal(place, 'Pune')
  const two = await openFieldCipher(ring, { ...facts, keys: [await ring.make(tenantId, 2, at), ...keys] })
  assert.equal(two.version, 2)
  assert.match(two.seal(place, 'Nashik'), /^sealed:1:2:/)
  assert.equal(two.open(place, sealed), 'Pune')
  assert.throws(() => cipher.open(place, two.seal(place, 'Nashik')), /a key that is not there/)
  const none = await openFieldCipher(ring, { ...facts, keys: [] })
  assert.throws(() => none.seal(place, 'x'), /has no tenant key/)
})

test('tenant keys go over to another key-encryption key without touching a value', async () => {
  const sealed = cipher.seal(place, 'Pune')
  const newer = createLocalWrapper(randomBytes(32))
  const both = createKeyRing([newer, wrapper])
  const moved = await Promise.all(keys.map((key) => both.rewrap(tenantId, key)))
  assert.deepEqual(
    moved.map(({ wrappedBy, version }) => [wrappedBy, version]),
    [[newer.id, 1]],
  )
  const after = await openFieldCipher(createKeyRing([newer]), { ...facts, keys: moved })
  assert.equal(after.open(place, sealed), 'Pune')
  await assert.rejects(openFieldCipher(createKeyRing([newer]), facts), /No key-encryption key .* is here/)
  await assert.rejects(openFieldCipher(createKeyRing([createLocalWrapper(randomBytes(32))]), { ...facts, keys: moved }))
})

test('blind indexes are equal for equal values of one column of one tenant, and for nothing else', async () => {
  const index = (table: string, column: string, text: string) => cipher.indexes(table, column, text)[0] as Buffer
  const one = index('party', 'phone_number', '+919812345678')
  assert.equal(one.length, 16)
  assert.deepEqual(index('party', 'phone_number', '+919812345678'), one)
  assert.notDeepEqual(index('party', 'phone_number', '+919812345679'), one)
  assert.notDeepEqual(index('party', 'email_address', '+919812345678'), one)
  assert.notDeepEqual(index('partner_party', 'phone_number', '+919812345678'), one)
  const theirs = await openFieldCipher(ring, { ...facts, tenantId: 'b', keys: [await ring.make('b', 1, at)] })
  assert.notDeepEqual(theirs.indexes('party', 'phone_number', '+919812345678')[0], one)
})
