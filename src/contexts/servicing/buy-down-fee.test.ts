// Buy-down fees over HTTP and in the books: what another than the borrower pays is deferred as it comes in, shared among the
// lenders, earned night by night, paid back in part, and taken back with the entry that brought it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { subtractAmount, sumAmounts } from '../../../demo/amounts.ts'
import { addDays } from '../../../demo/days.ts'
import type { Lokta } from '../../../sdk/src/index.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import {
  daysBetween,
  type IncomeBooks,
  incomeBooksOf,
  minorOf,
  negated,
  partOf,
} from '../../../test/support/income-books.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { checkBooks } from '../../close-of-business/books-check.ts'
import { idFromWire } from '../../platform/ids.ts'
import { trailVerifier } from '../audit/index.ts'

const tenant = 'himal'
const reason = 'Part of the goods was returned'
const paidBy = 'Sagar Motors, Pune'
let gateway: TestGateway
let lender: Lender
let officer: Lokta
let books: IncomeBooks
let today: string

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, tenant)
  officer = lender.officer
  books = incomeBooksOf(gateway, tenant, officer)
})
beforeEach(async () => {
  today = await lender.today()
})
after(() => gateway.stop())

/** 1,000.00 in three months; `arrangement` left out: among no others. */
const lend = (arrangement?: string) => {
  const life = { code: 'bought-down', amount: '1000.00', instalmentCount: 3, terms: {} }
  return lender.lend(arrangement === undefined ? life : { ...life, arrangement })
}
const buyDown = (loanId: string, amount: string, valueOn = today) =>
  officer.recordBuyDownFee({ loanId, body: { amount, valueOn, paidBy } })
const payBack = (loanId: string, transactionId: string, amount: string, valueOn = today) =>
  officer.adjustDeferredIncome({ loanId, transactionId, body: { amount, valueOn, reason } })
const reverse = (loanId: string, transactionId: string) =>
  officer.reverseLoanTransaction({ loanId, transactionId, body: { reason: 'Entered by mistake' } })
const payOff = async (loanId: string, valueOn: string) => {
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  return officer.prepayLoan({ loanId, body: { amount, valueOn } })
}
/** What the roles moved since `earlier`. */
const since = (
  earlier: (role: string) => string,
  now: (role: string) => string,
  ...roles: readonly string[]
): string[] => roles.map((role) => subtractAmount(now(role), earlier(role)))

test('a fee that a dealer pays comes in, is deferred and earned day by day, and the borrower owes as before', async () => {
  const { id: loanId, balances } = await lend()
  const lent = await books.journalOf(loanId)
  const { transaction, loan } = await buyDown(loanId, '60.00')
  assert.deepEqual(loan.balances, balances)
  const { type, cashAmount, incomeAmount, principal, reversible } = transaction
  assert.deepEqual(
    [type, cashAmount, incomeAmount, principal, reversible],
    ['income_deferral', '60.00', '0.00', '0.00', true],
  )
  const paid = await books.journalOf(loanId)
  assert.deepEqual(since(lent, paid, 'bank', 'capitalised_income', 'loans_receivable'), ['60.00', '-60.00', '0.00'])
  const income = await books.agree(loanId)
  assert.deepEqual([income.transactionId, income.source, income.paidBy], [transaction.id, 'paid_by_other', paidBy])
  const days = daysBetween(today, (await officer.getDeferredIncome({ loanId })).endsOn)
  for (let day = 1; day <= 4; day += 1) {
    await lender.passTo(addDays(today, day))
    assert.equal((await books.agree(loanId)).earnedAmount, partOf('60.00', day, days))
  }
  await lender.booksHold()
  const { transaction: payoff } = await payOff(loanId, addDays(today, 4))
  assert.equal((await books.agree(loanId)).earnedAmount, '60.00')
  await lender.booksHold()
  await reverse(loanId, payoff.id)
  assert.equal((await books.agree(loanId)).earnedAmount, partOf('60.00', 4, days))
  await lender.booksHold()
})

test('reversed, the fee is gone with what was earned of it; back-dated, it is earned as if it had come on its day', async () => {
  const { id: loanId } = await lend()
  const lent = await books.journalOf(loanId)
  await lender.passTo(addDays(today, 6))
  const { transaction, corrections } = await buyDown(loanId, '45.00')
  const days = daysBetween(today, (await officer.getDeferredIncome({ loanId })).endsOn)
  const { earnedAmount } = await books.agree(loanId)
  assert.equal(earnedAmount, partOf('45.00', 6, days))
  assert.deepEqual(
    corrections.map(({ type, incomeAmount }) => [type, incomeAmount]),
    [['income_amortisation', earnedAmount]],
  )
  await lender.booksHold()
  const back = await reverse(loanId, transaction.id)
  assert.deepEqual([back.transaction.cashAmount, back.transaction.type], ['-45.00', 'income_deferral'])
  const moved = await books.journalOf(loanId)
  assert.deepEqual(since(lent, moved, 'bank', 'capitalised_income', 'fee_income'), ['0.00', '0.00', '0.00'])
  assert.deepEqual((await officer.getDeferredIncome({ loanId })).data, [])
  await lender.booksHold()
})

test('part of the fee is paid back from its day on, no more than is left, and that is reversed before the fee', async () => {
  const { id: loanId } = await lend()
  const lent = await books.journalOf(loanId)
  const { transaction: fee } = await buyDown(loanId, '60.00')
  await lender.passTo(addDays(today, 8))
  const before = await books.agree(loanId)
  const { transaction: back, loan } = await payBack(loanId, fee.id, '24.00', addDays(today, 2))
  assert.deepEqual([back.type, back.cashAmount, loan.balances.credit], ['income_adjustment', '-24.00', '0.00'])
  // After two days of D all but 2/D of the 60.00 is left, and 24.00 less; six days later (D - 8)/(D - 2) of that.
  const days = BigInt(daysBetween(today, (await officer.getDeferredIncome({ loanId })).endsOn))
  const rest = (6000n * (days - 2n) - 2400n * days) * (days - 8n)
  const left = await books.agree(loanId)
  assert.equal(left.earnedAmount, partOf('0.01', 3600n * days * (days - 2n) - rest, days * (days - 2n)))
  assert.deepEqual([left.givenBackAmount, sumAmounts([left.earnedAmount, left.unearnedAmount])], ['24.00', '36.00'])
  assert.deepEqual(since(lent, await books.journalOf(loanId), 'bank'), ['36.00'])
  await lender.booksHold()
  await assert.rejects(payBack(loanId, fee.id, '36.01'), {
    code: 'loan.income_adjustment_too_large',
    facts: { availableAmount: '36.00' },
  })
  await assert.rejects(reverse(loanId, fee.id), { code: 'loan_transaction.has_followers' })
  await reverse(loanId, back.id)
  assert.deepEqual(await books.agree(loanId), before)
  await reverse(loanId, fee.id)
  await lender.booksHold()
})

test('all of it paid back after it was earned in part takes the income back', async () => {
  const { id: loanId } = await lend()
  const { transaction: fee } = await buyDown(loanId, '60.00')
  await lender.passTo(addDays(today, 5))
  const { earnedAmount } = await books.agree(loanId)
  assert.ok(minorOf(earnedAmount) > 0n)
  await payBack(loanId, fee.id, '60.00', addDays(today, 5))
  const { earnedAmount: kept, unearnedAmount } = await books.agree(loanId)
  assert.deepEqual([kept, unearnedAmount], ['0.00', '0.00'])
  await lender.booksHold()
})

test('among several lenders each is paid its share, and the own book earns its own, to the unit', async () => {
  const { id: loanId } = await lend('ganga-80-20')
  const lent = await books.journalOf(loanId)
  const { transaction: fee } = await buyDown(loanId, '10.03')
  // 80 % of 10.03 is 8.024, 20 % is 2.006: the unit left over is the own book's.
  const roles = ['bank', 'capitalised_income', 'partner_control']
  const paid = await books.journalOf(loanId)
  assert.deepEqual(since(lent, paid, ...roles), ['10.03', '-2.01', '-8.02'])
  await lender.booksHold()
  await lender.passTo(addDays(today, 3))
  await lender.booksHold()
  // 80 % of the 6.02 that are left is 4.816, 20 % is 1.204.
  await payBack(loanId, fee.id, '4.01', addDays(today, 3))
  assert.deepEqual(since(lent, await books.journalOf(loanId), 'bank', 'partner_control'), ['6.02', '-4.82'])
  await lender.booksHold()
  const { data: participations } = await lender.staff.accountant.listParticipations({ query: { loanId } })
  const told = await Promise.all(
    participations.map(async ({ id: participationId, share, balances }) => {
      const { data } = await lender.staff.accountant.listParticipationTransactions({ participationId })
      const own = data.filter(({ type }) => type === 'income_deferral' || type === 'income_adjustment')
      assert.ok(own.every(({ total }) => total === '0.00'))
      return [share, balances.principal, ...own.map(({ income }) => income)]
    }),
  )
  assert.deepEqual(told.sort(), [
    ['0.2', '200.00', '-2.01', '0.81'],
    ['0.8', '800.00', '-8.02', '3.20'],
  ])
  await payOff(loanId, addDays(today, 3))
  const ended = await books.journalOf(loanId)
  assert.deepEqual([ended('fee_income'), ended('capitalised_income')], ['-1.20', '0.00'])
  await lender.booksHold()
})

test('a reversal shares the fees after it anew, and moves their money no second time', async () => {
  const { id: loanId } = await lend('ganga-80-20')
  const lent = await books.journalOf(loanId)
  const { transaction: first } = await buyDown(loanId, '0.03')
  await buyDown(loanId, '0.03')
  // 4.8 and 1.2 of six units are 5 and 1; of three they are 2.4 and 0.6: 2 and 1.
  const roles = ['bank', 'capitalised_income', 'partner_control']
  assert.deepEqual(since(lent, await books.journalOf(loanId), ...roles), ['0.06', '-0.01', '-0.05'])
  const { corrections } = await reverse(loanId, first.id)
  assert.deepEqual(since(lent, await books.journalOf(loanId), ...roles), ['0.03', '-0.01', '-0.02'])
  const reshared = corrections.filter(({ type }) => type === 'income_deferral')
  assert.deepEqual(
    reshared.map(({ cashAmount }) => cashAmount),
    ['0.00'],
  )
  await lender.booksHold()
})

test('with a fee that was financed beside it, one liability holds both, and each is given back by itself', async () => {
  const { id: loanId } = await lend('ganga-80-20')
  const capitalised = await officer.capitaliseLoan({
    loanId,
    body: { amount: '30.00', of: 'income', valueOn: today, reason: 'Processing fee, financed' },
  })
  const { transaction: fee } = await buyDown(loanId, '50.00')
  assert.equal((await books.journalOf(loanId))('capitalised_income'), '-16.00')
  await lender.passTo(addDays(today, 2))
  await payBack(loanId, fee.id, '10.00', addDays(today, 2))
  await payBack(loanId, capitalised.transaction.id, '5.00', addDays(today, 2))
  await lender.booksHold()
  const { data } = await officer.getDeferredIncome({ loanId })
  assert.deepEqual(
    data.map(({ source, paidBy: by, givenBackAmount }) => [source, by, givenBackAmount]),
    [
      ['capitalised', null, '5.00'],
      ['paid_by_other', paidBy, '10.00'],
    ],
  )
  await payOff(loanId, addDays(today, 2))
  // A fifth of the 65.00 that are left.
  const ended = await books.journalOf(loanId)
  assert.deepEqual([ended('fee_income'), ended('capitalised_income')], ['-13.00', '0.00'])
  await lender.booksHold()
})

test('what is left of the fee at a charge-off lowers the loss, and so does a fee that comes after', async () => {
  const { id: loanId } = await lend()
  await buyDown(loanId, '60.00')
  const valueOn = addDays(today, 2)
  await lender.passTo(valueOn)
  const { transaction: chargeOff } = await officer.chargeOffLoan({ loanId, body: { valueOn, reason: 'No answer' } })
  const { earnedAmount, releasedAmount, unearnedAmount } = await books.readIncome(loanId)
  assert.deepEqual([unearnedAmount, sumAmounts([earnedAmount, releasedAmount])], ['0.00', '60.00'])
  const moved = await books.journalOf(loanId)
  assert.equal(sumAmounts([moved('charge_off_expense'), releasedAmount]), negated(moved('charge_off_allowance')))
  await lender.booksHold()
  const { transaction: late } = await buyDown(loanId, '7.00', valueOn)
  assert.deepEqual(since(moved, await books.journalOf(loanId), 'bank', 'charge_off_expense'), ['7.00', '-7.00'])
  await lender.booksHold()
  for (const each of [late, chargeOff]) await reverse(loanId, each.id)
  await books.agree(loanId)
  await lender.booksHold()
})

test('a fee is refused where the loan has ended, and paid back only by the transaction that brought it', async () => {
  const { id: loanId } = await lend()
  await lender.passTo(addDays(today, 1))
  const { transaction: fee } = await buyDown(loanId, '60.00', addDays(today, 1))
  await assert.rejects(buyDown(loanId, '1.00', addDays(today, 2)), { code: 'loan.value_date_in_future' })
  await assert.rejects(buyDown(loanId, '1.00', addDays(today, -1)), { code: 'loan.value_date_before_disbursement' })
  await assert.rejects(payBack(loanId, fee.id, '1.00', today), { code: 'loan.value_date_before_last_entry' })
  await assert.rejects(buyDown(loanId, '1.001'), { code: 'amount.too_many_decimals' })
  const body = { amount: '1.00', valueOn: addDays(today, 1) }
  const { transaction: repaid } = await officer.recordRepayment({ loanId, body })
  await assert.rejects(payBack(loanId, repaid.id, '1.00', addDays(today, 1)), {
    code: 'loan_transaction.not_deferred_income',
    facts: { type: 'repayment' },
  })
  await payOff(loanId, addDays(today, 1))
  await assert.rejects(buyDown(loanId, '1.00'), { code: 'loan.not_active' })
  // What was earned at the end of the loan is paid back from income.
  await payBack(loanId, fee.id, '20.00', addDays(today, 1))
  assert.equal((await books.agree(loanId)).earnedAmount, '40.00')
  await lender.booksHold()
  const { id: givenUp } = await lend()
  const { transaction: lost } = await buyDown(givenUp, '5.00', addDays(today, 1))
  await officer.writeOffLoan({ loanId: givenUp, body: { valueOn: addDays(today, 1), reason } })
  await assert.rejects(payBack(givenUp, lost.id, '1.00', addDays(today, 1)), { code: 'loan.not_open' })
  await lender.booksHold()
})

test('the books check sees a share of a fee that no transaction gave', async () => {
  const { id: loanId } = await lend('ganga-80-20')
  await buyDown(loanId, '10.00')
  const rolledBack = new Error('rolled back')
  const tried = books.asSystem(async (work) => {
    await work.tx.raw('update participation set income_settled = income_settled - 100 where loan_id = ?', [
      idFromWire('loan', loanId),
    ])
    const invariants = await checkBooks(work, trailVerifier(gateway.engine.signer))
    const broken = invariants.filter(({ holds }) => !holds).map(({ name }) => name)
    assert.deepEqual(broken.sort(), ['no_lender_strays', 'participation_is_sum_of_its_shares'])
    throw rolledBack
  })
  await assert.rejects(tried, rolledBack)
  await lender.booksHold()
})
