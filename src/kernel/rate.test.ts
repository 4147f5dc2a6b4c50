import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rate, rateFraction, rateValue } from './rate.ts'

test('a rate is a plain fraction from 0 to 1,000', () => {
  for (const text of ['0', '0.24', '1000']) assert.equal(rate(text), text)
  for (const text of ['-0.1', '1000.01', '24%', '1e-2', '']) assert.throws(() => rate(text), RangeError, text)
})

test('a rate is the same number as a fraction of whole numbers', () => {
  assert.deepEqual(rateFraction(rate('0.12')), { numerator: 12n, denominator: 100n })
  assert.deepEqual(rateFraction(rate('3')), { numerator: 3n, denominator: 1n })
  assert.deepEqual(rateFraction(rate('0.0725')), { numerator: 725n, denominator: 10_000n })
  assert.equal(rateValue(rate('0.0725')).toFixed(), '0.0725')
})
