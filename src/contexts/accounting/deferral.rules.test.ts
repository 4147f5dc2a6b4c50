import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PartnerId } from '../../kernel/id.ts'
import { type Deferral, type DeferralStep, deferralLines, ownUnearned } from './deferral.rules.ts'
import type { PostedAmounts, Share } from './posting.rules.ts'

const ganga = 'ganga' as PartnerId
const share = (partnerId: PartnerId | null, changes: Partial<PostedAmounts>): Share => ({
  partnerId,
  amounts: { principal: 0n, interest: 0n, fee: 0n, penalty: 0n, credit: 0n, income: 0n, ...changes },
})
/** Own and ganga's part of what is added to the principal, or given back of it. */
const deferred = (own: bigint, other: bigint): DeferralStep => ({
  type: own + other < 0n ? 'capitalised_income_adjustment' : 'capitalisation',
  shares: [share(null, { principal: own }), share(ganga, { principal: other })],
  income: 0n,
})
const earned = (income: bigint, type: DeferralStep['type'] = 'income_amortisation'): DeferralStep => ({
  type,
  shares: [],
  income,
})
const told = (lines: ReturnType<typeof deferralLines>) =>
  lines.map((each) => each.map(({ role, amount }) => `${role} ${amount}`).join(', '))

/** What the steps leave, and what they put into the liability by themselves. */
function afterAll(steps: readonly DeferralStep[]): Deferral {
  const sum = (of: readonly Share[]) =>
    of.flatMap(({ amounts }) => Object.values(amounts)).reduce((total, amount) => total + amount, 0n)
  const shares = steps.flatMap((step) => step.shares)
  const income = steps.reduce((total, step) => total + step.income, 0n)
  const ownNet = sum(shares.filter(({ partnerId }) => partnerId === null))
  return { net: sum(shares), ownNet, unearned: sum(shares) - income }
}

test('of what the loan earns the own book earns its part, by debit of the liability', () => {
  const steps = [deferred(20n, 80n), earned(50n), earned(50n, 'income_release')]
  assert.deepEqual(told(deferralLines(steps, afterAll(steps), 0n)), [
    '',
    'capitalised_income 10, fee_income -10',
    'capitalised_income 10, charge_off_expense -10',
  ])
})

test('taken back, what was earned returns to the liability, which then is nothing', () => {
  const steps = [deferred(-20n, -80n), earned(-50n)]
  const after = { net: 0n, ownNet: 0n, unearned: 0n }
  assert.deepEqual(told(deferralLines(steps, after, 10n)), ['', 'capitalised_income -10, fee_income 10'])
})

test('where more of it is given back than was its part, the own book bears that at once', () => {
  // All is credit, which the lender that services holds alone.
  const back = {
    ...deferred(0n, 0n),
    type: 'capitalised_income_adjustment',
    shares: [share(null, { credit: -100n })],
  } as const
  const steps = [deferred(20n, 80n), back]
  assert.deepEqual(told(deferralLines(steps, afterAll(steps), 0n)), ['', 'capitalised_income -80, fee_income 80'])
})

test('what another pays is deferred and earned like what is capitalised, in one liability', () => {
  const paidIn: DeferralStep = {
    type: 'income_deferral',
    shares: [share(null, { income: -30n }), share(ganga, { income: -120n })],
    income: 0n,
  }
  const paidBack: DeferralStep = {
    type: 'income_adjustment',
    shares: [share(null, { income: 10n }), share(ganga, { income: 40n })],
    income: 0n,
  }
  // 20 + 30 - 10 of 200 is the own book's: a fifth, and so of the 150 earned.
  const steps = [deferred(20n, 80n), paidIn, paidBack, earned(150n)]
  const after = { net: 200n, ownNet: 40n, unearned: 50n }
  assert.deepEqual(told(deferralLines(steps, after, 0n)), ['', '', '', 'capitalised_income 30, fee_income -30'])
})

test('what does not touch deferred income moves none', () => {
  const repayment: DeferralStep = { type: 'repayment', shares: [share(null, { principal: -5n })], income: 0n }
  assert.deepEqual(deferralLines([repayment], { net: 100n, ownNet: 20n, unearned: 40n }, 8n), [[]])
})

const amount = fc.bigInt({ min: 0n, max: 1000n })
const step = fc.oneof(
  fc.tuple(amount, amount).map(([own, other]) => deferred(own, other)),
  fc.tuple(amount, amount).map(([own, other]) => deferred(-own, -other)),
  amount.map((income) => earned(income)),
)
/** Never more is given back, or earned, than there is: by the lenders together. */
function sensible(steps: readonly DeferralStep[]): DeferralStep[] {
  const kept: DeferralStep[] = []
  for (const each of steps) if (afterAll([...kept, each]).unearned >= 0n) kept.push(each)
  return kept
}

test('however often and among whom: the liability is never on the other side, and what is deferred and kept is earned to the unit', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }).map(sensible), (steps) => {
      const last = earned(afterAll(steps).unearned)
      let held = 0n
      let income = 0n
      for (const [index, each] of [...steps, last].entries()) {
        const after = afterAll([...steps, last].slice(0, index + 1))
        const [lines = []] = deferralLines([each], after, held)
        held += afterAll([each]).ownNet
        for (const { role, amount: moved } of lines) {
          if (role === 'capitalised_income') held -= moved
          else income -= moved
        }
        assert.equal(held, ownUnearned(after))
        assert.ok(held >= 0n && held <= after.unearned)
      }
      assert.equal(held, 0n)
      assert.equal(income, afterAll(steps).ownNet)
    }),
  )
})

test('posted together or one by one, the steps come to the same', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }).map(sensible), (steps) => {
      const atOnce = deferralLines(steps, afterAll(steps), 0n).flat()
      const lines = atOnce.filter(({ role }) => role === 'capitalised_income')
      const held = afterAll(steps).ownNet - lines.reduce((sum, line) => sum + line.amount, 0n)
      assert.equal(held, steps.length === 0 ? 0n : ownUnearned(afterAll(steps)))
    }),
  )
})
