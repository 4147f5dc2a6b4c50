import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AssertionError } from './assert.ts'
import { decimal } from './decimal.ts'
import { Money } from './money.ts'

const inr = { code: 'INR', digits: 2 }
const ugx = { code: 'UGX', digits: 0 }
const kwd = { code: 'KWD', digits: 3 }

test('wire text is read and written with the digits of the currency', () => {
  const table = [
    { currency: inr, text: '1234.50', minor: 123450n, written: '1234.50' },
    { currency: inr, text: '1234.5', minor: 123450n, written: '1234.50' },
    { currency: inr, text: '0.05', minor: 5n, written: '0.05' },
    { currency: inr, text: '-0.05', minor: -5n, written: '-0.05' },
    { currency: ugx, text: '150000', minor: 150000n, written: '150000' },
    { currency: kwd, text: '1.005', minor: 1005n, written: '1.005' },
    { currency: inr, text: '999999999999999.99', minor: 99999999999999999n, written: '999999999999999.99' },
  ]
  for (const { currency, text, minor, written } of table) {
    const money = Money.parse(currency, text)
    assert.equal(money.minor, minor, text)
    assert.equal(money.toText(), written)
  }
})

test('an amount with more digits than its currency, or in another notation, is refused', () => {
  const table = [
    [inr, '1.005'],
    [ugx, '1.0'],
    [inr, '1,000.00'],
    [inr, '1e3'],
    [inr, ''],
    [inr, '.5'],
    [inr, '+1'],
    [inr, '1234567890123456.00'],
  ] as const
  for (const [currency, text] of table) assert.throws(() => Money.parse(currency, text), RangeError, text)
})

test('text and minor units carry every amount there and back', () => {
  const minors = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })
  fc.assert(
    fc.property(minors, fc.constantFrom(inr, ugx, kwd), (minor, currency) => {
      const money = Money.ofMinor(currency, minor)
      assert.ok(Money.parse(currency, money.toText()).equals(money))
      assert.ok(Money.ofMinor(currency, JSON.parse(JSON.stringify(money))).equals(money))
    }),
  )
})

test('adding and taking away are exact, and a sum of nothing is zero', () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
      const [least, most] = a < b ? [a, b] : [b, a]
      const [left, right] = [Money.ofMinor(inr, a), Money.ofMinor(inr, b)]
      assert.equal(left.plus(right).minor, a + b)
      assert.equal(left.minus(right).minor, a - b)
      assert.equal(left.negated().minor, -a)
      assert.equal(Money.sum(inr, [left, right]).minor, a + b)
      assert.equal(left.compare(right), a < b ? -1 : a > b ? 1 : 0)
      assert.equal(Money.min(left, right).minor, least)
      assert.equal(Money.max(left, right).minor, most)
    }),
  )
  assert.ok(Money.sum(inr, []).isZero())
})

test('a product is rounded once, in the mode that the caller names', () => {
  const amount = Money.parse(inr, '0.50')
  assert.equal(amount.times(decimal('0.01'), 'half_even').toText(), '0.00')
  assert.equal(amount.times(decimal('0.01'), 'half_up').toText(), '0.01')
  assert.equal(amount.times(decimal('0.011'), 'down').toText(), '0.00')
  assert.equal(amount.negated().times(decimal('0.001'), 'up').toText(), '-0.01')
})

test('money of two currencies never meets', () => {
  const [rupees, shillings] = [Money.zero(inr), Money.zero(ugx)]
  for (const meet of [
    () => rupees.plus(shillings),
    () => rupees.minus(shillings),
    () => rupees.compare(shillings),
    () => Money.sum(inr, [shillings]),
  ]) {
    assert.throws(meet, AssertionError)
  }
})

test('the sign of an amount', () => {
  assert.ok(Money.zero(inr).isZero() && !Money.zero(inr).isPositive() && !Money.zero(inr).isNegative())
  assert.ok(Money.ofMinor(inr, 1n).isPositive() && Money.ofMinor(inr, -1n).isNegative())
  assert.equal(Money.ofMinor(inr, '-5').toString(), '-0.05 INR')
})
