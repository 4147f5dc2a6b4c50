import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { AssertionError } from '../../kernel/assert.ts'
import type { PartnerId } from '../../kernel/id.ts'
import type { EffectType } from '../../lending/effect.ts'
import {
  allowanceLines,
  balancedBy,
  type PostedAmounts,
  type PostingLine,
  postingLines,
  receivableChange,
  recoveryLines,
  type Share,
} from './posting.rules.ts'

const ganga = 'ganga' as PartnerId
const kaveri = 'kaveri' as PartnerId

function amounts(changes: Partial<PostedAmounts>): PostedAmounts {
  return { principal: 0n, interest: 0n, fee: 0n, penalty: 0n, credit: 0n, income: 0n, ...changes }
}

const own = (changes: Partial<PostedAmounts>): Share => ({ partnerId: null, amounts: amounts(changes) })
const of = (partnerId: PartnerId, changes: Partial<PostedAmounts>): Share => ({ partnerId, amounts: amounts(changes) })

/** Lines as 'role partner amount'. */
const told = (lines: readonly PostingLine[]) =>
  lines.map(({ role, partnerId, amount }) => `${role}${partnerId ? ` of ${partnerId}` : ''} ${amount}`).sort()

const waived = ['interest_income 30', 'interest_receivable -30', 'penalty_income 5', 'penalty_receivable -5']
const adjusted = ['fee_income 70', 'loans_receivable -70', 'penalty_income 5', 'penalty_receivable -5']
const refunded = ['borrower_credit -5', 'interest_income 75', 'loans_receivable -70']
const writtenOff = ['interest_receivable -9', 'loans_receivable -90', 'write_off_expense 99']

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
    // Tax is owed on by the own book alone, whatever becomes of it.
    ['tax', [own({ fee: 180n })], ['fee_receivable 180', 'tax_payable -180']],
    ['tax_waiver', [own({ penalty: -36n })], ['penalty_receivable -36', 'tax_payable 36']],
    [
      'tax_adjustment',
      [own({ fee: -30n, credit: -6n })],
      ['borrower_credit -6', 'fee_receivable -30', 'tax_payable 36'],
    ],
    // What it pays of a partner's share the own book, which no longer owes the tax, owes to the partner.
    [
      'tax_adjustment',
      [own({ principal: -20n }), of(ganga, { principal: -80n })],
      ['loans_receivable -20', 'partner_control of ganga -80', 'tax_payable 100'],
    ],
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
    // Money of the merchant settles the loan like the borrower's own; taken back, it goes out again.
    ['merchant_refund', [own({ principal: -100n })], ['bank 100', 'loans_receivable -100']],
    ['chargeback', [own({ principal: 80n, fee: 20n })], ['bank -100', 'fee_receivable 20', 'loans_receivable 80']],
    ['credit_refund', [own({ credit: 500n })], ['bank -500', 'borrower_credit 500']],
    // Without money, what each type is balanced with is what it costs, or defers.
    ['capitalisation', [own({ principal: 500n })], ['capitalised_income -500', 'loans_receivable 500']],
    ['waiver', [own({ interest: -30n, penalty: -5n })], waived],
    ['charge_adjustment', [own({ principal: -70n, penalty: -5n })], adjusted],
    ['interest_refund', [own({ principal: -70n, credit: -5n })], refunded],
    ['goodwill_credit', [own({ fee: -70n }), of(ganga, { fee: -280n })], ['fee_receivable -70', 'goodwill_expense 70']],
    ['write_off', [own({ principal: -90n, interest: -9n })], writtenOff],
    ['re_age', [own({})], []],
    // What it moves depends on what the liability holds: see deferral.rules.
    ['income_amortisation', [own({})], []],
    // A buy-down fee of 5.00 comes in for both lenders, and 1.00 of it is paid back.
    [
      'income_deferral',
      [own({ income: -100n }), of(ganga, { income: -400n })],
      ['bank 500', 'capitalised_income -100', 'partner_control of ganga -400'],
    ],
    [
      'income_adjustment',
      [own({ income: 20n }), of(ganga, { income: 80n })],
      ['bank -100', 'capitalised_income 20', 'partner_control of ganga 80'],
    ],
  ]
  for (const [type, shares, expected] of table) {
    assert.deepEqual(told(postingLines(type, shares)), [...expected].sort(), `${type}: ${expected}`)
  }
})

const amount = fc.bigInt({ min: -1_000_000_000_000n, max: 1_000_000_000_000n })
const owed = { principal: amount, interest: amount, fee: amount, penalty: amount, credit: amount }
const anyAmounts = fc.record({ ...owed, income: amount })
const earned = fc.record({ interest: amount, fee: amount, penalty: amount }).map(amounts)
const types = Object.keys(balancedBy) as EffectType[]

/** Amounts that a transaction of the type may have. */
function anyAmountsOf(type: EffectType): fc.Arbitrary<PostedAmounts> {
  const by = balancedBy[type]
  if (by === 'nothing') return fc.constant(amounts({}))
  // Only what another pays in money is income of the lenders that no component of the debt tells.
  if (by === 'bank') return anyAmounts
  return typeof by === 'string' || by.principal !== undefined ? fc.record(owed).map(amounts) : earned
}
const order = fc
  .constantFrom(...types)
  .chain((type) =>
    fc
      .tuple(
        ...[null, ganga, kaveri].map((partnerId) => anyAmountsOf(type).map((each) => ({ partnerId, amounts: each }))),
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

test('a partner appears in its control account alone, and in none where nothing is paid for all lenders', () => {
  fc.assert(
    fc.property(order, ([type, shares]) => {
      const partners = postingLines(type, shares).filter(({ partnerId }) => partnerId !== null)
      assert.ok(partners.every(({ role }) => role === 'partner_control'))
      if (typeof balancedBy[type] !== 'string') assert.deepEqual(partners, [])
    }),
  )
})

test('while a loan is charged off its allowance follows what the own book is owed', () => {
  const table: [EffectType, bigint, bigint, string[]][] = [
    ['charge_off', 1000n, 0n, ['charge_off_allowance -1000', 'charge_off_expense 1000']],
    ['repayment', 600n, 1000n, ['charge_off_allowance 400', 'recovery_income -400']],
    ['chargeback', 700n, 600n, ['charge_off_allowance -100', 'charge_off_expense 100']],
    ['accrual', 710n, 700n, ['charge_off_allowance -10', 'charge_off_expense 10']],
    ['write_off', 0n, 710n, ['charge_off_allowance 710', 'charge_off_expense -710']],
    ['repayment', 600n, 600n, []],
  ]
  for (const [type, target, held, expected] of table) {
    assert.deepEqual(told(allowanceLines(type, target, held)), expected, `${type}: ${target} from ${held}`)
  }
  assert.equal(receivableChange(postingLines('repayment', [own({ principal: -90n, fee: -9n, credit: -5n })])), -99n)
})

test('what comes in after the write-off is income', () => {
  assert.deepEqual(told(recoveryLines(250n)), ['bank 250', 'recovery_income -250'])
})

test('what changes nothing of what is owed moves no account', () => {
  for (const type of types.filter((each) => balancedBy[each] === 'nothing')) {
    assert.throws(() => postingLines(type, [own({ principal: 1n })]), AssertionError)
  }
})

test('principal and credit are never earned', () => {
  for (const changes of [{ principal: 1n }, { credit: 1n }]) {
    assert.throws(() => postingLines('accrual', [own(changes)]), AssertionError)
  }
})
