import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { AssertionError } from '../kernel/assert.ts'
import { type Decimal, decimal } from '../kernel/decimal.ts'
import { localDate } from '../kernel/local-date.ts'
import { rate } from '../kernel/rate.ts'
import { buildSchedule } from './schedule.ts'
import { blendedRate, interestWeights, splitLargestRemainder, splitRunningTotal } from './split.ts'

const weights = (...texts: string[]) => texts.map((text) => decimal(text))

/** Successive parts by running total; the shares of each, and what each party has carried at the end. */
function successive(parts: readonly bigint[], by: readonly Decimal[]): { shares: bigint[][]; carried: bigint[] } {
  let carried = by.map(() => 0n)
  const shares = parts.map((part) => {
    const share = splitRunningTotal(carried, part, by)
    carried = carried.map((sum, index) => sum + (share[index] ?? 0n))
    return share
  })
  return { shares, carried }
}

test('the units left over go to the largest remainders, ties in the order given', () => {
  const table = [
    // 100.01 at 45/35/20; the traps where half-up loses or makes a unit; ties; signs.
    [10001n, ['0.45', '0.35', '0.20'], [4501n, 3500n, 2000n]],
    [5n, ['0.5', '0.3', '0.2'], [3n, 1n, 1n]],
    [2n, ['0.3', '0.3', '0.3', '0.1'], [1n, 1n, 0n, 0n]],
    [100n, ['1', '1', '1'], [34n, 33n, 33n]],
    [-100n, ['1', '1', '1'], [-34n, -33n, -33n]],
    [-10001n, ['0.45', '0.35', '0.20'], [-4501n, -3500n, -2000n]],
    [0n, ['0.5', '0.5'], [0n, 0n]],
    [7n, ['0', '1', '0'], [0n, 7n, 0n]],
    [1n, ['0.5'], [1n]],
  ] as const
  for (const [whole, by, expected] of table) {
    assert.deepEqual(splitLargestRemainder(whole, weights(...by)), expected, `${whole} at ${by}`)
  }
})

test('successive receipts of 100.01 among 45/35/20: each remainder finds its own party', () => {
  const { shares } = successive([10001n, 10001n, 10001n], weights('0.45', '0.35', '0.20'))
  assert.deepEqual(shares, [
    [4501n, 3500n, 2000n],
    [4500n, 3501n, 2000n],
    [4500n, 3500n, 2001n],
  ])
})

test('twelve receipts of 100.01 among 45/35/20 stay within a unit of 540.054, 420.042 and 240.024', () => {
  const { carried } = successive(Array(12).fill(10001n), weights('0.45', '0.35', '0.20'))
  assert.deepEqual(carried, [54006n, 42004n, 24002n])
})

test('80:20 of 100,000 over 12 instalments closes at exactly 80,000.00 and 20,000.00', () => {
  const schedule = buildSchedule(loanTerms({ instalmentCount: 12 }), inr('100000.00'), localDate('2025-01-01'))
  const by = weights('0.8', '0.2')
  const principal = successive(
    schedule.instalments.map((one) => one.principal.minor),
    by,
  )
  assert.deepEqual(principal.shares[0], [630790n, 157698n])
  assert.deepEqual(principal.carried, [8_000_000n, 2_000_000n])
  const [interest] = successive(
    schedule.instalments.map((one) => one.interest.minor),
    by,
  ).shares
  assert.deepEqual(interest, [80000n, 20000n])
})

test('legs of 80 % at 9.50 % and 20 % at 16 %: interest follows what each leg has earned', () => {
  const legs = [
    { share: decimal('0.8'), annualRate: decimal('0.095') },
    { share: decimal('0.2'), annualRate: decimal('0.16') },
  ]
  assert.equal(blendedRate(legs).toFixed(), '0.108')
  const terms = loanTerms({ annualRate: rate('0.108'), instalmentCount: 36 })
  const [first, second] = buildSchedule(terms, inr('1000000.00'), localDate('2025-01-01')).instalments
  assert.ok(first && second)
  const claims = interestWeights(legs)
  const interest = successive([first.interest.minor, second.interest.minor], claims)
  assert.deepEqual(interest.shares, [
    [633333n, 266667n],
    [618359n, 260361n],
  ])
  assert.deepEqual(splitLargestRemainder(first.principal.minor, weights('0.8', '0.2')), [1891527n, 472882n])
  assert.deepEqual(splitRunningTotal([0n, 0n], 500000n, claims), [351852n, 148148n], 'only 5,000.00 of it is paid')
})

test('a blend follows the legs, whatever their shares sum to', () => {
  const leg = (share: string, annualRate: string) => ({ share: decimal(share), annualRate: decimal(annualRate) })
  const table = [
    [[leg('0.8', '0.0975'), leg('0.2', '0.16')], '0.11'],
    [[leg('0.75', '0.095'), leg('0.25', '0.16')], '0.11125'],
    [[leg('0.5', '0.095'), leg('0.3', '0.1025'), leg('0.2', '0.16')], '0.11025'],
    [[leg('80', '0.095'), leg('20', '0.16')], '0.108'],
  ] as const
  for (const [legs, expected] of table) assert.equal(blendedRate(legs).toFixed(), expected)
})

test('legs without interest claim by their shares', () => {
  const legs = [
    { share: decimal('0.8'), annualRate: decimal('0') },
    { share: decimal('0.2'), annualRate: decimal('0') },
  ]
  assert.deepEqual(interestWeights(legs).map(String), ['0.8', '0.2'])
})

test('nothing is shared among parties without a claim', () => {
  for (const by of [weights('0', '0'), weights(), weights('-0.5', '1.5')]) {
    assert.throws(() => splitLargestRemainder(1n, by), AssertionError)
  }
  assert.throws(() => splitRunningTotal([0n], 1n, weights('0.5', '0.5')), AssertionError)
  assert.throws(() => blendedRate([]), AssertionError)
})

const anyWeights = fc
  .array(fc.nat(10_000_000), { minLength: 1, maxLength: 6 })
  .filter((list) => list.some((one) => one > 0))
  .map((list) => list.map((one) => decimal((one / 10_000).toFixed(4))))

/** |part × Σw - whole × w| < Σw: less than one unit from the exact quota. */
function isWithinOneUnit(part: bigint, whole: bigint, weight: Decimal, by: readonly Decimal[]): boolean {
  const total = by.reduce((sum, one) => sum.plus(one))
  return total.times(part.toString()).minus(weight.times(whole.toString())).abs().lessThan(total)
}

test('parts sum to the whole and lie within one unit of their quota', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), anyWeights, (whole, by) => {
      const parts = splitLargestRemainder(whole, by)
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0n),
        whole,
      )
      for (const [index, weight] of by.entries()) assert.ok(isWithinOneUnit(parts[index] ?? 0n, whole, weight, by))
    }),
    { numRuns: 500 },
  )
})

test('however a whole arrives in parts, each share sums to the part and the carried shares to the split of the whole', () => {
  const anyParts = fc.array(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), { maxLength: 20 })
  fc.assert(
    fc.property(anyParts, anyWeights, (parts, by) => {
      const { shares, carried } = successive(parts, by)
      for (const [index, part] of parts.entries()) {
        assert.equal(
          (shares[index] ?? []).reduce((sum, share) => sum + share, 0n),
          part,
        )
      }
      const whole = parts.reduce((sum, part) => sum + part, 0n)
      assert.deepEqual(carried, splitLargestRemainder(whole, by))
      for (const [index, weight] of by.entries()) assert.ok(isWithinOneUnit(carried[index] ?? 0n, whole, weight, by))
    }),
    { numRuns: 500 },
  )
})
