import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { canonicalText, hashOf, hashOfParts, hex, hmacSha256, sha256 } from './hash.ts'

test('the canonical text is that of RFC 8785: names in order, no space, numbers in their shortest form', () => {
  const table: [unknown, string][] = [
    [{ b: 1, a: { d: null, c: [true, 'x'] } }, '{"a":{"c":[true,"x"],"d":null},"b":1}'],
    // The examples of RFC 8785, section 3.2.3 and appendix B.
    [{ '€': 'Euro Sign', '\r': 'Carriage Return', '1': 'One' }, '{"\\r":"Carriage Return","1":"One","€":"Euro Sign"}'],
    [[1e30, 4.5, 2e-3, 1e-27], '[1e+30,4.5,0.002,1e-27]'],
    ['', '""'],
  ]
  for (const [value, text] of table) assert.equal(canonicalText(value), text)
})

test('what JSON cannot hold has no canonical form', () => {
  for (const value of [undefined, () => 1, Symbol('x'), Number.NaN, Number.POSITIVE_INFINITY, 1n, { x: () => 1 }])
    assert.throws(() => canonicalText(value), TypeError)
})

test('the canonical text is what another program makes of the same value', () => {
  const other = canonicalize as unknown as (value: unknown) => string
  const value = fc.oneof(fc.jsonValue(), fc.jsonValue({ stringUnit: 'binary' }))
  fc.assert(fc.property(value, (each) => assert.equal(canonicalText(each), other(each))))
  const odd = { day: new Date(0), left: undefined, list: [undefined, '\u2028', '\ud800', '"', '\\', '\u007f'], '': -0 }
  assert.equal(canonicalText(odd), other(odd))
})

test('SHA-256 is that of FIPS 180-4, over the parts as if they were one', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(hex(sha256('abc')), abc)
  assert.equal(hex(sha256('a', Buffer.from('b'), 'c')), abc)
})

test('the keyed hash is that of RFC 4231, test case 2', () => {
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'
  assert.equal(hex(hmacSha256(Buffer.from('Jefe'), 'what do ya want for nothing?')), expected)
})

test('the same facts have the same hash, in whatever order they were written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
      const reversed = Object.fromEntries(Object.entries(facts).reverse())
      assert.deepEqual(hashOf(reversed), hashOf(facts))
    }),
  )
})

test('each part is preceded by its length in eight bytes', () => {
  const length = (count: number) => Buffer.from([0, 0, 0, 0, 0, 0, 0, count])
  // Two bytes of UTF-8 are two, though the letter is one.
  const expected = createHash('sha256').update(length(2)).update('é').update(length(0)).digest()
  assert.deepEqual(hashOfParts(['é', '']), expected)
})

test('parts of any length are hashed as they are', () => {
  for (const size of [10, 21_840, 21_846, 65_536, 300_000]) {
    const [text, bytes] = ['€'.repeat(size), Buffer.alloc(size, 7)]
    assert.deepEqual(sha256(text, bytes), createHash('sha256').update(text).update(bytes).digest())
    const length = Buffer.alloc(8)
    length.writeBigUInt64BE(BigInt(size * 3))
    assert.deepEqual(hashOfParts([text]), createHash('sha256').update(length).update(text).digest())
  }
})

test('no two lists of parts run together', () => {
  const parts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 })
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other))
      assert.notDeepEqual(hashOfParts(one), hashOfParts(other))
    }),
  )
  assert.notDeepEqual(hashOfParts(['ab']), hashOfParts(['a', 'b']))
  assert.notDeepEqual(hashOfParts(['']), hashOfParts([]))
})
