// Histories that people make: money late, early, out of order, taken back. After each the books hold, every lender has its exact
// claim, and the stored state is what the events alone give.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { adjustDeferredIncome } from '../../src/contexts/servicing/adjust-deferred-income.ts'
import { capitaliseLoan } from '../../src/contexts/servicing/capitalise-loan.ts'
import { readLoan } from '../../src/contexts/servicing/loan-account.store.ts'
import { readTransactionOf } from '../../src/contexts/servicing/loan-transaction.store.ts'
import { prepayLoan } from '../../src/contexts/servicing/prepay-loan.ts'
import { recordBuyDownFee } from '../../src/contexts/servicing/record-buy-down-fee.ts'
import { recordRepayment } from '../../src/contexts/servicing/record-repayment.ts'
import { reverseLoanTransaction } from '../../src/contexts/servicing/reverse-loan-transaction.ts'
import type { LoanId, LoanTransactionId } from '../../src/kernel/id.ts'
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts'
import { Money } from '../../src/kernel/money.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { rate } from '../../src/kernel/rate.ts'
import { netIncome } from '../../src/lending/deferred-income.ts'
import { sumOfDeltas } from '../../src/lending/effect.ts'
import { incomesOf } from '../../src/lending/loan-income.ts'
import { payoffAmount } from '../../src/lending/loan-state.ts'
import type { ChargeTerms, LoanTerms } from '../../src/lending/terms.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type Bench, benchOf, inr, type LegOrder, rupees } from './bench-loan.ts'

let gateway: TestGateway
let bench: Bench
before(async () => {
  gateway = await startGateway()
  bench = benchOf(gateway)
})
after(() => gateway.stop())

const eightyTwenty: LegOrder[] = [
  { share: '0.8', penaltyShare: '0' },
  { share: '0.2', penaltyShare: '1' },
]
const halves: LegOrder[] = [
  { share: '0.5', penaltyShare: '0.5' },
  { share: '0.5', penaltyShare: '0.5' },
]
const thirds: LegOrder[] = [
  { share: '0.45', penaltyShare: '0.3', annualRate: '0.20' },
  { share: '0.35', penaltyShare: '0.3', annualRate: '0.22' },
  { share: '0.2', penaltyShare: '0.4' },
]
const flatLate = (amount: string) =>
  ({
    code: 'late',
    name: 'Late',
    component: 'penalty',
    trigger: 'overdue',
    graceDays: 0,
    basis: 'flat',
    amount,
  }) as const
const service: ChargeTerms = {
  code: 'service',
  name: 'Service',
  component: 'fee',
  trigger: 'instalment',
  basis: 'flat',
  amount: '0.77',
}
const taxRate = '0.18'

const repay = (loanId: LoanId, amount: string, valueOn: LocalDate, externalReference: string | null = null) =>
  bench.asSystem((work) => recordRepayment(work, { loanId, amount: rupees(amount), valueOn, externalReference }))
const reverse = (loanId: LoanId, transactionId: LoanTransactionId) =>
  bench.asSystem((work) => reverseLoanTransaction(work, { loanId, transactionId, reason: 'taken back' }))
const read = (id: LoanId) => bench.asSystem((work) => readLoan(work, id))
const prepay = (loanId: LoanId, valueOn: LocalDate) =>
  bench.asSystem(async (work) => {
    const loan = await readLoan(work, loanId)
    const { total } = payoffAmount(loan.terms, loan.state, valueOn)
    return prepayLoan(work, { loanId, amount: total, valueOn, externalReference: null })
  })

async function holds(...ids: LoanId[]): Promise<void> {
  assert.deepEqual(await bench.violations(), [])
  for (const id of ids) {
    const { stored, refolded } = await bench.states(id)
    assert.deepEqual(stored, refolded, 'the state is what its events give')
  }
}

test('a small repayment between back-dated ones is taken back: the closed loan is zero for each lender', async () => {
  const terms = {
    annualRate: rate('2'),
    frequency: { unit: 'day', every: 9 },
    instalmentCount: 1,
    allocationOrder: ['interest', 'principal', 'penalty', 'fee'],
  } satisfies Partial<LoanTerms>
  const id = await bench.lend(terms, eightyTwenty, '4.93')
  for (let night = 0; night < 14; night += 1) await bench.night()
  const day = await bench.today()
  await repay(id, '0.89', day)
  const small = await repay(id, '0.01', addDays(day, -1))
  await repay(id, '4.26', addDays(day, -2))
  await reverse(id, small.transaction.id)
  const left = (await read(id)).state.balances
  await repay(id, sumOfDeltas(left).toText(), day)
  assert.equal((await read(id)).status, 'closed')
  await holds(id)
})

test('a late charge that falls away leaves no unit behind among the lenders', async () => {
  const terms = { annualRate: rate('0'), interestMethod: 'flat', frequency: { unit: 'day', every: 1 } } as const
  const opened = await bench.today()
  const id = await bench.lend({ ...terms, charges: [flatLate('1.01')] }, halves, '300.00')
  for (let night = 0; night < 3; night += 1) await bench.night()
  await repay(id, '100.00', addDays(opened, 1))
  const left = (await read(id)).state.balances
  await repay(id, sumOfDeltas(left).toText(), await bench.today())
  assert.equal((await read(id)).status, 'closed')
  await holds(id)
})

test('of twenty repayments of one unit every second one is taken back: both halves still bear the same', async () => {
  const id = await bench.lend({ frequency: { unit: 'day', every: 1 } }, halves, '300.00')
  await bench.night()
  const day = await bench.today()
  const made = []
  for (let index = 0; index < 20; index += 1) made.push((await repay(id, '0.01', day)).transaction.id)
  for (const [index, transactionId] of made.entries()) if (index % 2 === 1) await reverse(id, transactionId)
  await holds(id)
})

test('credit that covers the payoff closes the loan with a prepayment of zero, which can be taken back', async () => {
  const id = await bench.lend({}, eightyTwenty, '100.00')
  const day = await bench.today()
  await repay(id, '150.00', day)
  const closed = await prepay(id, day)
  assert.equal(closed.transaction.cash.toText(), '0.00')
  assert.deepEqual([closed.loan.status, closed.loan.state.credit.toText()], ['overpaid', '-50.00'])
  await holds(id)
  await reverse(id, closed.transaction.id)
  assert.equal((await read(id)).status, 'active')
  await holds(id)
})

test('money is known by its reference: once, across repayments and prepayments, and again after what had it was reversed', async () => {
  const id = await bench.lend({}, eightyTwenty, '100.00')
  const day = await bench.today()
  const first = await repay(id, '10.00', day, 'UTR-1')
  await assert.rejects(repay(id, '10.00', day, 'UTR-1'), { code: 'loan.repayment_reference_taken' })
  const sameAsPayoff = bench.asSystem(async (work) => {
    const loan = await readLoan(work, id)
    const { total } = payoffAmount(loan.terms, loan.state, day)
    return prepayLoan(work, { loanId: id, amount: total, valueOn: day, externalReference: 'UTR-1' })
  })
  await assert.rejects(sameAsPayoff, { code: 'loan.repayment_reference_taken' })
  await reverse(id, first.transaction.id)
  await repay(id, '11.00', day, 'UTR-1')
  await holds(id)
})

test('a state that another engine kept is folded anew from the events', async () => {
  const id = await bench.lend({}, eightyTwenty, '100.00')
  await repay(id, '10.00', await bench.today())
  await bench.asSystem((work) =>
    work.tx.raw(`update loan set state = '{"version": 0}', engine_version = 0 where loan_id = ?`, [id]),
  )
  await repay(id, '5.00', await bench.today())
  await holds(id)
})

test('random histories of many loans, nights between: whatever was done, in whatever order', async (t) => {
  const seed = Number(process.env.MODEL_SEED ?? Date.now() % 1_000_000)
  const steps = Number(process.env.MODEL_STEPS ?? 220)
  t.diagnostic(`MODEL_SEED=${seed} MODEL_STEPS=${steps}`)
  const random = mulberry(seed)
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T
  const loans: { id: LoanId; made: LoanTransactionId[] }[] = []
  for (let step = 0; step < steps; step += 1) {
    const draw = random()
    try {
      if (loans.length < 4 || draw < 0.03) loans.push({ id: await lendAtRandom(random, pick), made: [] })
      else if (draw < 0.16) await bench.night()
      else await actAtRandom(pick(loans), random, pick)
    } catch (error) {
      // A refusal by a rule is an answer; anything else is a defect.
      if (!(error instanceof Problem)) throw new Error(`step ${step} of MODEL_SEED=${seed}`, { cause: error })
    }
    if (step % 20 === 19) await holds(...loans.map(({ id }) => id))
  }
  await holds(...loans.map(({ id }) => id))
})

type Pick = <T>(choices: readonly T[]) => T

async function lendAtRandom(random: () => number, pick: Pick): Promise<LoanId> {
  const terms = {
    annualRate: rate(pick(['0', '0.24', '0.365', '2'])),
    interestMethod: pick(['declining_balance', 'flat']),
    dayCount: pick(['30_360', 'actual_365']),
    frequency: { unit: 'day', every: pick([1, 3, 7]) },
    instalmentCount: pick([1, 2, 5]),
    roundingMode: pick(['half_even', 'half_up', 'up', 'down']),
    allocationOrder: pick([
      ['penalty', 'fee', 'interest', 'principal'],
      ['principal', 'interest', 'fee', 'penalty'],
      ['interest', 'principal', 'penalty', 'fee'],
    ]),
    charges: pick<readonly ChargeTerms[]>([
      [],
      [flatLate('1.01')],
      [
        { ...flatLate('1.01'), taxRate },
        { ...service, taxRate },
      ],
    ]),
  } satisfies Partial<LoanTerms>
  const legs = terms.annualRate === '0' ? pick([eightyTwenty, halves]) : pick([eightyTwenty, halves, thirds])
  const amount = rupees('1.00').plus(Money.ofMinor(inr, BigInt(Math.floor(random() * 30000))))
  return bench.lend(terms, legs, amount.toText(), addDays(await bench.today(), -Math.floor(random() * 4)))
}

async function actAtRandom(
  loan: { id: LoanId; made: LoanTransactionId[] },
  random: () => number,
  pick: Pick,
): Promise<void> {
  const today = await bench.today()
  const draw = random()
  if (draw < 0.2 && loan.made.length > 0) await reverse(loan.id, pick(loan.made))
  else if (draw < 0.28) loan.made.push((await prepay(loan.id, today)).transaction.id)
  else if (draw < 0.44) {
    const minor = BigInt(pick([1, 2, 99, 1003]))
    const valueOn = addDays(today, -pick([0, 0, 1, 4]))
    const done =
      draw < 0.34
        ? await finance(loan.id, minor)
        : draw < 0.39
          ? await buyDown(loan.id, minor, valueOn)
          : await giveIncomeBack(loan.id, valueOn, pick)
    if (done) loan.made.push(done.transaction.id)
  } else {
    const minor = BigInt(pick([1, 2, 99, 1000, Math.floor(random() * 20000) + 1]))
    const amount = Money.ofMinor(inr, minor).toText()
    const valueOn = addDays(today, -pick([0, 0, 0, 1, 2, 5]))
    loan.made.push((await repay(loan.id, amount, valueOn)).transaction.id)
  }
}

/** Income is financed while the schedule runs. */
const finance = (loanId: LoanId, minor: bigint) =>
  bench.asSystem(async (work) => {
    const { state } = await readLoan(work, loanId)
    const last = state.instalments.findLast(({ origin }) => origin === 'schedule')
    if (last === undefined || last.dueOn <= work.businessDate) return null
    const amount = Money.ofMinor(inr, minor)
    return capitaliseLoan(work, { loanId, amount, of: 'income', valueOn: work.businessDate, reason: 'a fee' })
  })

const buyDown = (loanId: LoanId, minor: bigint, valueOn: LocalDate) =>
  bench.asSystem((work) => {
    const money = { amount: Money.ofMinor(inr, minor), valueOn, externalReference: null }
    return recordBuyDownFee(work, { loanId, ...money, paidBy: 'a dealer' })
  })

/** Some of what is left of an income, which may be more than it has yet to earn; none where the loan has none. */
const giveIncomeBack = (loanId: LoanId, valueOn: LocalDate, pick: Pick) =>
  bench.asSystem(async (work) => {
    const loan = await readLoan(work, loanId)
    const incomes = incomesOf(loan.state.book).filter((each) => each.on <= valueOn && netIncome(each).isPositive())
    if (incomes.length === 0) return null
    const income = pick(incomes)
    const left = netIncome(income).minor
    const amount = Money.ofMinor(inr, pick([left, (left + 1n) / 2n]))
    const event = income.source === 'capitalised' ? 'capitalisation' : 'income_deferral'
    const { id: transactionId } = await readTransactionOf(work, loan, `${event}:${income.eventId}`)
    return adjustDeferredIncome(work, { loanId, transactionId, amount, valueOn, reason: 'returned' })
  })

/** mulberry32: a small generator of numbers from 0 to 1 that a seed repeats. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
