import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  asPercentage,
  groupDigits,
  isPositiveAmount,
  isZeroAmount,
  leastUnitOf,
  negateAmount,
  roundPartOf,
  sameAmount,
  subtractAmount,
  sumAmounts,
} from './amounts.ts'

test('amounts are added exactly, with the decimals of the longest', () => {
  assert.equal(sumAmounts(['0.10', '0.20']), '0.30')
  assert.equal(sumAmounts(['999999999999999.99', '0.01']), '1000000000000000.00')
  assert.equal(sumAmounts(['-5.00', '4.99']), '-0.01')
  assert.equal(sumAmounts(['2000000', '0']), '2000000')
  assert.equal(sumAmounts([]), '0')
  assert.equal(subtractAmount('17850.04', '7000.00'), '10850.04')
  assert.equal(negateAmount('-0.05'), '0.05')
})

test('amounts are compared by value, not by their writing', () => {
  assert.ok(sameAmount('0.8', '0.8000000000'))
  assert.ok(!sameAmount('0.01', '0.02'))
  assert.ok(isZeroAmount('-0.00') && !isZeroAmount('0.01'))
  assert.ok(isPositiveAmount('0.01') && !isPositiveAmount('-1') && !isPositiveAmount('0'))
})

test('what is no decimal text is not guessed at', () => {
  for (const text of ['', '1,000', '1e3', '1.', '.5']) assert.throws(() => isZeroAmount(text), RangeError)
})

test('a part is two fifths in round thousands, and the least unit is that of the currency', () => {
  assert.equal(roundPartOf('17852.31'), '7000.00')
  assert.equal(roundPartOf('383333'), '153000')
  assert.equal(leastUnitOf('17852.31'), '0.01')
  assert.equal(leastUnitOf('383333'), '1')
})

test('people read thousands in groups and fractions in per cent', () => {
  assert.equal(groupDigits('1234567.5012'), '1,234,567.5012')
  assert.equal(groupDigits('-100000'), '-100,000')
  assert.equal(groupDigits('999.99'), '999.99')
  assert.equal(asPercentage('0.24'), '24 %')
  assert.equal(asPercentage('0.255012'), '25.5012 %')
  assert.equal(asPercentage('1'), '100 %')
})
