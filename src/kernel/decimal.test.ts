import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AssertionError } from './assert.ts'
import { Decimal, decimal, divideRounded, type RoundingMode, roundDecimal, roundToBigInt } from './decimal.ts'

const modes: readonly RoundingMode[] = ['half_even', 'half_up', 'up', 'down']

test('each rounding mode treats ties and signs in its own way', () => {
  const table: readonly [string, bigint, bigint, bigint, bigint][] = [
    // value   half_even half_up up down
    ['0.5', 0n, 1n, 1n, 0n],
    ['1.5', 2n, 2n, 2n, 1n],
    ['2.5', 2n, 3n, 3n, 2n],
    ['2.4', 2n, 2n, 3n, 2n],
    ['2.6', 3n, 3n, 3n, 2n],
    ['-0.5', 0n, -1n, -1n, 0n],
    ['-2.5', -2n, -3n, -3n, -2n],
    ['-2.6', -3n, -3n, -3n, -2n],
    ['7', 7n, 7n, 7n, 7n],
  ]
  for (const [text, ...expected] of table) {
    for (const [index, mode] of modes.entries()) {
      assert.equal(roundToBigInt(decimal(text), mode), expected[index], `${text} ${mode}`)
      const tenths = BigInt(decimal(text).times(10).toFixed(0))
      assert.equal(divideRounded(tenths, 10n, mode), expected[index], `${text} ${mode} as a quotient`)
    }
  }
})

test('a rounded quotient is the nearest allowed whole number, however large its terms', () => {
  const terms = [fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.bigInt({ min: 1n, max: 10n ** 40n })] as const
  fc.assert(
    fc.property(...terms, fc.constantFrom(...modes), (numerator, denominator, mode) => {
      const quotient = divideRounded(numerator, denominator, mode)
      const error = quotient * denominator - numerator
      const size = error < 0n ? -error : error
      assert.ok(mode === 'up' || mode === 'down' ? size < denominator : 2n * size <= denominator)
      const away = numerator < 0n ? -error : error
      if (mode === 'up') assert.ok(away >= 0n)
      if (mode === 'down') assert.ok(away <= 0n)
    }),
    { numRuns: 500 },
  )
})

test('a tie is seen as a tie where a quotient of 40 digits would miss it', () => {
  // 75.00 at 1.36 % for 30/360 of a year is 0.085, but the factor 0.0136 × 30 / 360 has no finite decimal.
  const factor = new Decimal('0.0136').times(30).dividedBy(360)
  assert.equal(roundToBigInt(factor.times(7500), 'half_up'), 8n)
  assert.equal(divideRounded(7500n * 136n * 30n, 10_000n * 360n, 'half_up'), 9n)
})

test('a quotient by zero or less is our defect', () => {
  assert.throws(() => divideRounded(1n, 0n, 'down'), AssertionError)
  assert.throws(() => divideRounded(1n, -1n, 'down'), AssertionError)
})

test('decimals keep 40 digits and are read from plain notation only', () => {
  assert.equal(new Decimal(1).dividedBy(3).toFixed(), `0.${'3'.repeat(40)}`)
  assert.equal(decimal('-12.50').toFixed(2), '-12.50')
  assert.equal(decimal(10n).toFixed(), '10')
  for (const text of ['', '1e3', '.5', '5.', '+1', 'NaN', 'Infinity', '1,5', ' 1']) {
    assert.throws(() => decimal(text), RangeError, text)
  }
})

test('a decimal is rounded to the digits asked for', () => {
  assert.equal(roundDecimal(decimal('0.1707055'), 6, 'half_even').toFixed(), '0.170706')
  assert.equal(roundDecimal(decimal('0.1707045'), 6, 'half_even').toFixed(), '0.170704')
  assert.equal(roundDecimal(decimal('0.1707041'), 6, 'up').toFixed(), '0.170705')
})
