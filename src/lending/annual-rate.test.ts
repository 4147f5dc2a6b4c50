// Rates agreed otherwise than per year.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rate } from '../kernel/rate.ts'
import { annualRateOf, floatingRate } from './annual-rate.ts'

const monthly = { unit: 'month', every: 1 } as const

for (const [amount, per, count, expected] of [
  ['0.24', 'year', 12, '0.24'],
  ['0.02', 'month', 12, '0.24'],
  ['0.005', 'week', 12, '0.26'],
  ['0.001', 'day', 12, '0.365'],
  // 6 % of the whole term of three months is 2 % a month.
  ['0.06', 'term', 3, '0.24'],
] as const) {
  test(`${amount} per ${per} is ${expected} a year`, () => {
    assert.equal(annualRateOf(rate(amount), per, monthly, count), expected)
  })
}

for (const [title, floating, index, expected] of [
  ['index and margin', { margin: '0.024' }, '0.066', '0.09'],
  ['a margin below zero', { margin: '-0.01' }, '0.066', '0.056'],
  ['never less than nothing', { margin: '-0.01' }, '0.004', '0'],
  ['not below the floor', { margin: '0.01', floor: rate('0.05') }, '0.03', '0.05'],
  ['not above the cap', { margin: '0.01', cap: rate('0.12') }, '0.2', '0.12'],
] as const) {
  test(`a floating rate: ${title}`, () => {
    assert.equal(floatingRate({ index: 'REPO', ...floating }, rate(index)), expected)
  })
}
