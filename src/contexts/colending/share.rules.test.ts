import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decimal } from '../../kernel/decimal.ts'
import { type EffectType, taxParts } from '../../lending/effect.ts'
import type { Component } from '../../lending/terms.ts'
import {
  type Amounts,
  addTo,
  amountsOf,
  balanceOf,
  flowOf,
  foldShares,
  isZero,
  type LegTotals,
  type SharedQuantity,
  shareAmounts,
  shareDifferences,
  sharedQuantities,
} from './share.rules.ts'

const nothing: Amounts = amountsOf(() => 0n)
const { feeTax, penaltyTax, ...noQuantity } = nothing
const only = (quantity: SharedQuantity, amount: bigint): Amounts => ({ ...nothing, [quantity]: amount })

/** Legs that have shared nothing yet, each with the same weight for every component. The last is the own book. */
function legsOf(...weights: string[]): LegTotals[] {
  return weights.map((weight, index) => ({
    isOwnBook: index === weights.length - 1,
    weights: { principal: weight, interest: weight, fee: weight, penalty: weight },
    raised: noQuantity,
    settled: noQuantity,
    tax: { feeTax, penaltyTax },
  }))
}

/** Shares of `component`, transaction by transaction, and the legs after them. */
function share(
  legs: readonly LegTotals[],
  component: SharedQuantity,
  story: readonly (readonly [EffectType, bigint])[],
) {
  let after = legs
  const shares = story.map(([type, amount]) => {
    const shared = shareAmounts(type, only(component, amount), after)
    after = shared.legs
    return shared.shares.map((each) => each[component])
  })
  return { shares, after }
}

test('80:20 of the first instalment of 1,00,000 at 12 %: 6,307.90 and 1,576.98 of principal, 800 and 200 of interest', () => {
  const legs = legsOf('0.8', '0.2')
  const principal = share(legs, 'principal', [
    ['disbursement', 10000000n],
    ['repayment', -788488n],
  ])
  assert.deepEqual(principal.shares, [
    [8000000n, 2000000n],
    [-630790n, -157698n],
  ])
  const interest = share(legs, 'interest', [
    ['accrual', 100000n],
    ['repayment', -100000n],
  ])
  assert.deepEqual(interest.shares, [
    [80000n, 20000n],
    [-80000n, -20000n],
  ])
})

test('three receipts of 100.01 among 45/35/20: each unit left over finds another lender', () => {
  const receipts = Array.from({ length: 3 }, () => ['repayment', -10001n] as const)
  assert.deepEqual(share(legsOf('0.45', '0.35', '0.20'), 'principal', receipts).shares, [
    [-4501n, -3500n, -2000n],
    [-4500n, -3501n, -2000n],
    [-4500n, -3500n, -2001n],
  ])
})

test('after twelve receipts of 100.01 among 45/35/20 the totals are 540.06, 420.04 and 240.02', () => {
  const receipts = Array.from({ length: 12 }, () => ['repayment', -10001n] as const)
  const { after } = share(legsOf('0.45', '0.35', '0.20'), 'principal', receipts)
  assert.deepEqual(
    after.map((leg) => leg.settled.principal),
    [-54006n, -42004n, -24002n],
  )
})

test('a fee that another pays is shared as principal is, and what is paid back of it on the same running total', () => {
  const [bank, own] = legsOf('0.8', '0.2') as [LegTotals, LegTotals]
  const legs = [
    { ...bank, weights: { ...bank.weights, fee: '0', interest: '0.7' } },
    { ...own, weights: { ...own.weights, fee: '1', interest: '0.3' } },
  ]
  const { shares, after } = share(legs, 'income', [
    ['income_deferral', -1003n],
    ['income_adjustment', 401n],
  ])
  // 802.4 and 200.6 of 1003; 481.6 and 120.4 of the 602 that are left.
  assert.deepEqual(shares, [
    [-802n, -201n],
    [320n, 81n],
  ])
  assert.deepEqual(
    after.map(({ raised, settled }) => [raised.income, settled.income]),
    [
      [0n, -482n],
      [0n, -120n],
    ],
  )
})

test('what becomes owed and what is paid are two running totals; a fee deducted at disbursement is paid there', () => {
  const table: [EffectType, Component, 'raised' | 'settled'][] = [
    ['disbursement', 'principal', 'raised'],
    ['disbursement', 'fee', 'settled'],
    ['charge', 'fee', 'raised'],
    ['charge', 'penalty', 'raised'],
    ['tax', 'fee', 'raised'],
    ['tax_waiver', 'fee', 'settled'],
    ['accrual', 'interest', 'raised'],
    ['repayment', 'principal', 'settled'],
    ['repayment', 'interest', 'settled'],
    ['payoff', 'principal', 'settled'],
    ['credit_application', 'interest', 'settled'],
    ['capitalisation', 'principal', 'raised'],
    ['chargeback', 'principal', 'settled'],
    ['waiver', 'interest', 'settled'],
    ['write_off', 'principal', 'settled'],
  ]
  for (const [type, component, flow] of table) assert.equal(flowOf(type, component), flow, `${type} of ${component}`)
})

const parts: readonly (keyof Amounts)[] = [...sharedQuantities, ...taxParts]
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 })
  .filter((list) => list.some((weight) => weight > 0))
const movement = fc.tuple(
  fc.constantFrom<EffectType>(
    'disbursement',
    'capitalisation',
    'charge',
    'accrual',
    'repayment',
    'chargeback',
    'write_off',
  ),
  fc.tuple(...parts.map(() => fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }))),
)
const story = fc.tuple(weights, fc.array(movement, { maxLength: 12 }))
const amountsFrom = (list: readonly bigint[]) => amountsOf((part) => list[parts.indexOf(part)] ?? 0n)

test('of a fee of 11.80 with 1.80 of tax at 80:20 the own book has 2.00 and the tax, in parts as in whole', () => {
  const taxed = (fee: bigint, tax: bigint): Amounts => ({ ...nothing, fee, feeTax: tax })
  const raised = shareAmounts('charge', taxed(1000n, 0n), legsOf('0.8', '0.2'))
  const withTax = shareAmounts('tax', taxed(0n, 180n), raised.legs)
  assert.deepEqual(withTax.shares, [nothing, taxed(0n, 180n)])
  // Of 5.00, 0.76 is tax; of the 4.24 the partner has 3.39, of all 10.00 in the end 8.00.
  const first = shareAmounts('repayment', taxed(-424n, -76n), withTax.legs)
  assert.deepEqual(first.shares, [taxed(-339n, 0n), taxed(-85n, -76n)])
  const last = shareAmounts('repayment', taxed(-576n, -104n), first.legs)
  assert.deepEqual(last.shares, [taxed(-461n, 0n), taxed(-115n, -104n)])
  assert.ok(last.legs.every((leg) => isZero(balanceOf(leg))))
})

test('shares sum to the whole, and no total strays by a unit from its exact claim', () => {
  fc.assert(
    fc.property(story, ([by, movements]) => {
      let legs: readonly LegTotals[] = legsOf(...by.map(String))
      const weightSum = decimal(by.reduce((sum, weight) => sum + weight, 0))
      for (const [type, list] of movements) {
        const whole = amountsFrom(list)
        const shared = shareAmounts(type, whole, legs)
        for (const part of parts) {
          assert.equal(
            shared.shares.reduce((sum, each) => sum + each[part], 0n),
            whole[part],
          )
        }
        for (const part of taxParts) assert.equal(shared.shares.at(-1)?.[part], whole[part], "tax is the own book's")
        legs = shared.legs
      }
      for (const component of sharedQuantities) {
        for (const flow of ['raised', 'settled'] as const) {
          const total = legs.reduce((sum, leg) => sum + leg[flow][component], 0n)
          for (const [index, leg] of legs.entries()) {
            const claim = decimal(total)
              .times(decimal(by[index] ?? 0))
              .dividedBy(weightSum)
            assert.ok(
              decimal(leg[flow][component]).minus(claim).abs().lessThan(1),
              `${leg[flow][component]} of ${claim}`,
            )
          }
        }
      }
    }),
  )
})

test('what is repaid in full closes every lender at exactly zero', () => {
  fc.assert(
    fc.property(
      weights,
      fc.array(fc.bigInt({ min: 1n, max: 10_000_000n }), { minLength: 1, maxLength: 8 }),
      (by, parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0n)
        const repayments = parts.map((part) => ['repayment', -part] as const)
        const { after } = share(legsOf(...by.map(String)), 'principal', [['disbursement', whole], ...repayments])
        for (const leg of after) assert.ok(isZero(balanceOf(leg)))
      },
    ),
  )
})

test('taking shares back by their exact negation leaves the totals as they were before', () => {
  fc.assert(
    fc.property(story, movement, ([by, movements], [type, list]) => {
      let legs: readonly LegTotals[] = legsOf(...by.map(String))
      for (const [each, parts] of movements) legs = shareAmounts(each, amountsFrom(parts), legs).legs
      const shared = shareAmounts(type, amountsFrom(list), legs)
      const back = shared.legs.map((leg, index) => {
        const given = shared.shares[index] ?? nothing
        return addTo(
          leg,
          type,
          amountsOf((component) => -given[component]),
        )
      })
      assert.deepEqual(back, legs)
    }),
  )
})

test('a component of which nothing moves is not shared anew', () => {
  // Legs that carry a correction of one unit keep it until their component moves again.
  const [first, second] = legsOf('0.5', '0.5') as [LegTotals, LegTotals]
  const legs = [
    { ...first, settled: only('interest', 1n) },
    { ...second, settled: only('interest', -1n) },
  ]
  const { shares } = shareAmounts('repayment', only('principal', -100n), legs)
  assert.deepEqual(shares, [only('principal', -50n), only('principal', -50n)])
})

test('history shared anew, posted as differences, leaves each lender where the history alone would have put it', () => {
  const amount = fc.integer({ min: 1, max: 500 }).map(BigInt)
  const weights = fc.constantFrom(['0.8', '0.2'], ['0.5', '0.5'], ['0.45', '0.35', '0.2'])
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 12 }), weights, fc.nat(), (amounts, own, chosen) => {
      const legs = legsOf(...own)
      const history = amounts.map((paid, index) => ({
        key: `repayment:${index}`,
        type: 'repayment' as const,
        whole: only('principal', -paid),
      }))
      const removed = chosen % history.length
      const posted = foldShares(legs, history)
      const wanted = foldShares(
        legs,
        history.filter((_, index) => index !== removed),
      )
      const differences = shareDifferences(wanted, posted, legs.length)
      const totals = (shares: ReadonlyMap<string, readonly Amounts[]>) =>
        legs.map((_, leg) => [...shares.values()].reduce((sum, each) => sum + (each[leg]?.principal ?? 0n), 0n))
      const [before, change] = [totals(posted), totals(differences)]
      assert.deepEqual(
        before.map((total, leg) => total + (change[leg] ?? 0n)),
        totals(wanted),
      )
      const key = `repayment:${removed}`
      const takenBack = posted.get(key)?.map(({ principal }) => -principal) ?? []
      if (takenBack.some((share) => share !== 0n)) {
        assert.deepEqual(
          differences.get(key)?.map(({ principal }) => principal),
          takenBack,
          'taken back exactly',
        )
      }
    }),
    { numRuns: 300 },
  )
})
