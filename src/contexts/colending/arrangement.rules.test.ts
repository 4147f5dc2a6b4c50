import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimal } from '../../kernel/decimal.ts'
import type { ArrangementId, PartnerId } from '../../kernel/id.ts'
import { localDate } from '../../kernel/local-date.ts'
import { blendedRate, splitLargestRemainder } from '../../lending/split.ts'
import { type Arrangement, faultsInLegs, type Leg, requireLendable, weightsOf } from './arrangement.rules.ts'

function leg(partner: string, share: string, changes: Partial<Leg> = {}): Leg {
  const isOwnBook = partner === 'own'
  return {
    legNumber: 1,
    partnerId: partner as PartnerId,
    isOwnBook,
    share,
    annualRate: null,
    penaltyShare: '0',
    ...changes,
  }
}

const own = (share: string, changes: Partial<Leg> = {}) => leg('own', share, { penaltyShare: '1', ...changes })

/** Minor units of `whole` by the legs' claims on interest. */
function interestShares(legs: readonly Leg[], borrowerRate: string, whole: bigint): bigint[] {
  return splitLargestRemainder(
    whole,
    weightsOf(legs, borrowerRate).map(({ interest }) => decimal(interest)),
  )
}

test('80 % at 9.5 % and 20 % at 16 % blend to 10.8 %', () => {
  const legs = [
    { share: decimal('0.8'), annualRate: decimal('0.095') },
    { share: decimal('0.2'), annualRate: decimal('0.16') },
  ]
  assert.equal(blendedRate(legs).toFixed(), '0.108')
})

test('interest follows what each leg has earned: 9,000.00 is 6,333.33 for the bank and 2,666.67 for the own book', () => {
  // The own book is not told its 16 %: it takes what is left of the borrower's 10.8 %.
  const legs = [leg('bank', '0.8', { annualRate: '0.095' }), own('0.2')]
  const table = [
    [900000n, [633333n, 266667n]],
    // Month 2: 8,787.20. Only 5,000.00 of month 1 paid: by due claims, not 4,000 and 1,000.
    [878720n, [618359n, 260361n]],
    [500000n, [351852n, 148148n]],
  ] as const
  for (const [whole, expected] of table) assert.deepEqual(interestShares(legs, '0.108', whole), expected)
})

test('where the legs earn the rate of the borrower, interest is shared like principal', () => {
  const legs = [leg('bank', '0.8'), own('0.2')]
  assert.deepEqual(interestShares(legs, '0.24', 100000n), [80000n, 20000n])
  const [bank, book] = weightsOf(legs, '0.24')
  assert.deepEqual([bank?.principal, bank?.fee, bank?.penalty], ['0.8', '0.8', '0'])
  assert.deepEqual([book?.principal, book?.fee, book?.penalty], ['0.2', '0.2', '1'])
})

test('a yield above what the borrower pays leaves the own book without interest, never with less than none', () => {
  assert.deepEqual(interestShares([leg('bank', '0.8', { annualRate: '0.20' }), own('0.2')], '0.12', 1001n), [1001n, 0n])
})

test('a loan that bears no interest can still share a correction: by the shares themselves', () => {
  assert.deepEqual(interestShares([leg('bank', '0.8'), own('0.2')], '0', 10n), [8n, 2n])
})

test('weights say all of the rate: together they are the rate of the borrower', () => {
  const parts = fc.tuple(
    fc.integer({ min: 1, max: 98 }),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: 0, max: 1000 }),
  )
  fc.assert(
    fc.property(parts, ([percent, borrower, below]) => {
      const rate = (borrower / 1000).toFixed(3)
      const annualRate = Math.min(borrower, below) / 1000
      const legs = [
        leg('bank', (percent / 100).toFixed(2), { annualRate: annualRate.toFixed(3) }),
        own(((100 - percent) / 100).toFixed(2)),
      ]
      const sum = weightsOf(legs, rate).reduce((total, { interest }) => total.plus(decimal(interest)), decimal('0'))
      assert.ok(sum.minus(decimal(rate)).abs().lessThan('1e-18'), `${sum} and ${rate}`)
    }),
  )
})

test('legs that cannot be lent on are told their faults', () => {
  const table: [Leg[], string[]][] = [
    [[leg('bank', '0.8'), own('0.2')], []],
    // 0.1 + 0.2 + 0.7 is 1 in decimals; in binary it is not.
    [[leg('a', '0.1'), leg('b', '0.2'), own('0.7')], []],
    [[leg('bank', '0.8'), own('0.1')], ['The shares do not sum to 1.']],
    [[leg('bank', '0.8', { penaltyShare: '0.1' }), own('0.2')], ['The penalty shares do not sum to 1.']],
    [[leg('a', '0.8', { penaltyShare: '1' }), leg('b', '0.2')], ['Exactly one leg is the own book.']],
    [[leg('a', '0.4'), leg('a', '0.4'), own('0.2')], ['A partner has more than one leg.']],
    [[leg('bank', '1'), own('0')], ['A leg has no share.']],
  ]
  for (const [legs, faults] of table) assert.deepEqual(faultsInLegs(legs), faults)
})

const agreed = (legs: readonly Leg[]): Arrangement => ({
  id: '1' as ArrangementId,
  code: 'a',
  name: 'A',
  effectiveFrom: localDate('2026-03-01'),
  legs,
})

test('an arrangement is lent on from the day it takes effect', () => {
  const arrangement = agreed([leg('bank', '0.8'), own('0.2')])
  const on = (day: string) => () => requireLendable(arrangement, localDate(day), '0.24')
  assert.throws(on('2026-02-28'), { code: 'arrangement.not_in_force' })
  assert.doesNotThrow(on('2026-03-01'))
  assert.doesNotThrow(on('2027-01-01'))
})

test("what the partners earn, each share at its yield, is at most what the borrower pays; the own book's is what is left", () => {
  const table: [Leg[], string, boolean][] = [
    [[leg('bank', '0.8', { annualRate: '0.095' }), own('0.2')], '0.108', true],
    // 0.8 x 0.3 = 0.24
    [[leg('bank', '0.8', { annualRate: '0.3' }), own('0.2')], '0.24', true],
    [[leg('bank', '0.8', { annualRate: '0.3001' }), own('0.2')], '0.24', false],
    // 0.4 x 0.4 + 0.4 x 0.2 = 0.24
    [[leg('a', '0.4', { annualRate: '0.4' }), leg('b', '0.4', { annualRate: '0.2' }), own('0.2')], '0.24', true],
    [[leg('a', '0.4', { annualRate: '0.4' }), leg('b', '0.4', { annualRate: '0.2' }), own('0.2')], '0.23', false],
    // Without a yield of its own a leg earns the borrower's rate: 0.5 x 0.24 + 0.3 x 0.4 = 0.24
    [[leg('a', '0.5'), leg('b', '0.3', { annualRate: '0.4' }), own('0.2')], '0.24', true],
    [[leg('a', '0.5'), leg('b', '0.3', { annualRate: '0.41' }), own('0.2')], '0.24', false],
    [[leg('bank', '0.8'), own('0.2')], '0', true],
    [[leg('bank', '0.8'), own('0.2', { annualRate: '9' })], '0.24', true],
  ]
  for (const [legs, borrowerRate, isLendable] of table) {
    const call = () => requireLendable(agreed(legs), localDate('2026-03-01'), borrowerRate)
    if (isLendable) assert.doesNotThrow(call)
    else assert.throws(call, { code: 'arrangement.rates_exceed_borrowers' })
  }
})
