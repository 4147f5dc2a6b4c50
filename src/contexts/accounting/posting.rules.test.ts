import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AssertionError } from '../../kernel/assert.ts'
import type { PartnerId } from '../../kernel/id.ts'
import type { EffectType } from '../../lending/effect.ts'
import { balancedBy, type PostedAmounts, type PostingLine, postingLines, type Share } from './posting.rules.ts'

const ganga = 'ganga' as PartnerId
const kaveri = 'kaveri' as PartnerId

function amounts(changes: Partial<PostedAmounts>): PostedAmounts {
  return { principal: 0n, interest: 0n, fee: 0n, penalty: 0n, credit: 0n, ...changes }
}

const own = (changes: Partial<PostedAmounts>): Share => ({ partnerId: null, amounts: amounts(changes) })
const of = (partnerId: PartnerId, changes: Partial<PostedAmounts>): Share => ({ partnerId, amounts: amounts(changes) })

/** Lines as 'role partner amount'. */
const told = (lines: readonly PostingLine[]) =>
  lines.map(({ role, partnerId, amount }) => `${role}${partnerId ? ` of ${partnerId}` : ''} ${amount}`).sort()

test('each kind of transaction moves the accounts that a bookkeeper would move', () => {
  // A loan of 1,000.00 at 80:20, a fee of 10.00, interest 12.00, the first repayment 342.02; debit is positive.
  const table: [EffectType, Share[], string[]][] = [
    [
      'disbursement',
      [own({ principal: 20000n, fee: -200n }), of(ganga, { principal: 80000n, fee: -800n })],
      ['bank -99000', 'fee_receivable -200', 'loans_receivable 20000', 'partner_control of ganga 79200'],
    ],
    ['charge', [own({ fee: 200n }), of(ganga, { fee: 800n })], ['fee_income -200', 'fee_receivable 200']],
    [
      'accrual',
      [own({ interest: 240n }), of(ganga, { interest: 960n })],
      ['interest_income -240', 'interest_receivable 240'],
    ],
    ['charge', [own({ penalty: 500n })], ['penalty_income -500', 'penalty_receivable 500']],
    [
      'repayment',
      [own({ principal: -6600n, interest: -240n }), of(ganga, { principal: -26402n, interest: -960n })],
      ['bank 34202', 'interest_receivable -240', 'loans_receivable -6600', 'partner_control of ganga -27362'],
    ],
    ['repayment', [own({ credit: -500n })], ['bank 500', 'borrower_credit -500']],
    // The lender holds the credit; using it for a partner's share leaves the money where it is and owes it to the partner.
    [
      'credit_application',
      [own({ principal: -100n, credit: 500n }), of(ganga, { principal: -400n })],
      ['borrower_credit 500', 'loans_receivable -100', 'partner_control of ganga -400'],
    ],
    // Income on a partner's share is not ours: the own books do not move.
    ['accrual', [of(ganga, { interest: 960n })], []],
  ]
  for (const [type, shares, expected] of table) {
    assert.deepEqual(told(postingLines(type, shares)), [...expected].sort(), `${type}: ${expected}`)
  }
})

const amount = fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n })
const anyAmounts = fc.record({ principal: amount, interest: amount, fee: amount, penalty: amount, credit: amount })
const earned = fc.record({ interest: amount, fee: amount, penalty: amount }).map(amounts)
const types = Object.keys(balancedBy) as EffectType[]
const order = fc
  .constantFrom(...types)
  .chain((type) =>
    fc
      .tuple(
        ...[null, ganga, kaveri].map((partnerId) =>
          (balancedBy[type] === 'bank' ? anyAmounts : earned).map((each) => ({ partnerId, amounts: each })),
        ),
      )
      .map((shares): [EffectType, Share[]] => [type, shares]),
  )

test('every entry balances, whatever is posted, and has neither an empty line nor two of one account', () => {
  fc.assert(
    fc.property(order, ([type, shares]) => {
      const lines = postingLines(type, shares)
      assert.equal(
        lines.reduce((sum, line) => sum + line.amount, 0n),
        0n,
      )
      assert.ok(lines.every((line) => line.amount !== 0n))
      assert.equal(new Set(lines.map(({ role, partnerId }) => `${role} ${partnerId}`)).size, lines.length)
    }),
  )
})

test('taking a transaction back posts the exact negation', () => {
  const negated = (shares: readonly Share[]) =>
    shares.map((share) => ({
      ...share,
      amounts: Object.fromEntries(
        Object.entries(share.amounts).map(([key, value]) => [key, -value]),
      ) as unknown as PostedAmounts,
    }))
  fc.assert(
    fc.property(order, ([type, shares]) => {
      const back = postingLines(type, negated(shares)).map((line) => ({ ...line, amount: -line.amount }))
      assert.deepEqual(told(back), told(postingLines(type, shares)))
    }),
  )
})

test('a partner appears in its control account alone, and in none where no money moves', () => {
  fc.assert(
    fc.property(order, ([type, shares]) => {
      const partners = postingLines(type, shares).filter(({ partnerId }) => partnerId !== null)
      assert.ok(partners.every(({ role }) => role === 'partner_control'))
      if (balancedBy[type] === 'income') assert.deepEqual(partners, [])
    }),
  )
})

test('principal and credit are never earned', () => {
  for (const changes of [{ principal: 1n }, { credit: 1n }]) {
    assert.throws(() => postingLines('accrual', [own(changes)]), AssertionError)
  }
})
