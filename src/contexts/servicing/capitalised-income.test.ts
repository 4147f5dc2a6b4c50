// Capitalised income over HTTP and in the books: earned night by night, at once when the loan ends, given back in part, and taken
// back with what brought it.
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
import { idFromWire, newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { postJournal } from '../accounting/index.ts'
import { trailVerifier } from '../audit/index.ts'
import { readLoan } from './loan-account.store.ts'

const tenant = 'himal'
const reason = 'Processing fee, financed'
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
const lend = async (arrangement?: string) => {
  const life = { code: 'financed', amount: '1000.00', instalmentCount: 3, terms: {} }
  const { id } = await lender.lend(arrangement === undefined ? life : { ...life, arrangement })
  return id
}
const finance = (loanId: string, amount: string) =>
  officer.capitaliseLoan({ loanId, body: { amount, of: 'income', valueOn: today, reason } })
const giveBack = (loanId: string, transactionId: string, amount: string, valueOn: string) =>
  officer.adjustDeferredIncome({ loanId, transactionId, body: { amount, valueOn, reason } })
/** The days over which what is financed today is earned. */
const lifeOf = async (loanId: string) => daysBetween(today, (await officer.getDeferredIncome({ loanId })).endsOn)

test('day by day the journal has earned what the read says, and all of it when the loan is paid off early', async () => {
  const loanId = await lend()
  await finance(loanId, '30.00')
  assert.equal((await books.agree(loanId)).unearnedAmount, '30.00')
  const days = await lifeOf(loanId)
  for (let day = 1; day <= 5; day += 1) {
    await lender.passTo(addDays(today, day))
    assert.equal((await books.agree(loanId)).earnedAmount, partOf('30.00', day, days))
  }
  const { data } = await officer.listLoanTransactions({ loanId, query: { type: 'income_amortisation' } })
  assert.deepEqual(
    data.map(({ valueOn }) => valueOn),
    [0, 1, 2, 3, 4].map((day) => addDays(today, day)),
  )
  assert.ok(
    data.every(
      ({ principal, incomeAmount, reversible }) => principal === '0.00' && !reversible && minorOf(incomeAmount) > 0n,
    ),
  )
  const valueOn = addDays(today, 5)
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  const paid = await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  assert.equal(paid.loan.status, 'closed')
  const ended = await books.agree(loanId)
  assert.deepEqual([ended.earnedAmount, ended.unearnedAmount], ['30.00', '0.00'])
  await lender.booksHold()
  // Taken back, it is as if it had not been paid: the rest is deferred again.
  const body = { reason: 'Cheque returned' }
  await officer.reverseLoanTransaction({ loanId, transactionId: paid.transaction.id, body })
  assert.equal((await books.agree(loanId)).earnedAmount, partOf('30.00', 5, days))
  await lender.booksHold()
})

test('the reversal of the capitalisation takes back what was earned of it', async () => {
  const loanId = await lend()
  const { transaction } = await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 4))
  const { earnedAmount } = await books.agree(loanId)
  assert.equal(earnedAmount, partOf('30.00', 4, await lifeOf(loanId)))
  const { corrections } = await officer.reverseLoanTransaction({
    loanId,
    transactionId: transaction.id,
    body: { reason: 'Entered by mistake' },
  })
  const undone = corrections.filter(({ type }) => type === 'income_amortisation')
  assert.deepEqual(
    undone.map(({ incomeAmount }) => incomeAmount),
    [negated(earnedAmount)],
  )
  const moved = await books.journalOf(loanId)
  assert.deepEqual([moved('capitalised_income'), moved('fee_income')], ['0.00', '0.00'])
  assert.deepEqual((await officer.getDeferredIncome({ loanId })).data, [])
  await lender.booksHold()
})

test('back-dated, what is given back lowers what was earned since, and the rest is earned over the days left', async () => {
  const loanId = await lend()
  const { transaction } = await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 10))
  const before = await books.agree(loanId)
  const adjusted = await giveBack(loanId, transaction.id, '12.00', addDays(today, 3))
  const left = await books.agree(loanId)
  // After three days of D all but 3/D of the 30.00 is left, and 12.00 less; seven days later (D - 10)/(D - 3) of that.
  const days = BigInt(await lifeOf(loanId))
  const rest = (3000n * (days - 3n) - 1200n * days) * (days - 10n)
  assert.equal(left.earnedAmount, partOf('0.01', 1800n * days * (days - 3n) - rest, days * (days - 3n)))
  assert.ok(minorOf(left.earnedAmount) < minorOf(before.earnedAmount))
  assert.deepEqual([left.givenBackAmount, sumAmounts([left.earnedAmount, left.unearnedAmount])], ['12.00', '18.00'])
  await lender.booksHold()
  await officer.reverseLoanTransaction({ loanId, transactionId: adjusted.transaction.id, body: { reason } })
  assert.deepEqual(await books.agree(loanId), before)
  await lender.booksHold()
})

test('what is given back pays the loan like money that came in, and is explained like it', async () => {
  const loanId = await lend()
  const { transaction, loan: before } = await finance(loanId, '30.00')
  const { transaction: back, loan } = await giveBack(loanId, transaction.id, '12.00', today)
  assert.deepEqual([back.type, back.cashAmount, back.principal], ['capitalised_income_adjustment', '0.00', '-12.00'])
  assert.equal(loan.balances.total, subtractAmount(before.balances.total, '12.00'))
  const moved = await books.journalOf(loanId)
  assert.deepEqual(
    [moved('loans_receivable'), moved('capitalised_income'), moved('bank')],
    ['1018.00', '-18.00', '-1000.00'],
  )
  const { kind, amount, steps } = await officer.explainTransaction({ loanId, transactionId: back.id })
  assert.deepEqual([kind, amount], ['capitalised_income_adjustment', '12.00'])
  assert.deepEqual(
    steps.map(({ component, amount: paid }) => [component, paid]),
    [['principal', '12.00']],
  )
  await lender.booksHold()
})

test('no more is given back than is left of the income, not before it, and not while the income is to be reversed', async () => {
  const loanId = await lend()
  const { transaction } = await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 1))
  const refused = (code: string, amount: string, valueOn: string, of = transaction.id) =>
    assert.rejects(giveBack(loanId, of, amount, valueOn), { code })
  const { transaction: back } = await giveBack(loanId, transaction.id, '12.00', today)
  await assert.rejects(giveBack(loanId, transaction.id, '18.01', today), {
    code: 'loan.income_adjustment_too_large',
    facts: { availableAmount: '18.00' },
  })
  await refused('loan.value_date_in_future', '1.00', addDays(today, 2))
  await refused('loan_transaction.not_deferred_income', '1.00', today, back.id)
  await refused(
    'loan_transaction.not_found',
    '1.00',
    today,
    transaction.id.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
  )
  const later = await officer.capitaliseLoan({
    loanId,
    body: { amount: '5.00', of: 'income', valueOn: addDays(today, 1), reason },
  })
  await refused('loan.value_date_before_last_entry', '1.00', today, later.transaction.id)
  const reverse = (transactionId: string) => officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } })
  await assert.rejects(reverse(transaction.id), { code: 'loan_transaction.has_followers' })
  for (const each of [back, later.transaction, transaction]) await reverse(each.id)
  await refused('loan_transaction.not_deferred_income', '1.00', today)
  await lender.booksHold()
})

test('among several lenders the own book earns what it deferred, to the unit', async () => {
  const loanId = await lend('ganga-80-20')
  await finance(loanId, '10.03')
  const deferred = (await books.journalOf(loanId))('capitalised_income')
  assert.equal(deferred, '-2.01')
  for (let day = 1; day <= 3; day += 1) {
    await lender.passTo(addDays(today, day))
    await lender.booksHold()
    const { earnedAmount } = await books.readIncome(loanId)
    const moved = await books.journalOf(loanId)
    const ownEarned = minorOf(negated(moved('fee_income')))
    // A fifth of what the loan earned, less than a unit away.
    const strayed = ownEarned * 5n - minorOf(earnedAmount)
    assert.ok(strayed > -5n && strayed < 5n, `${moved('fee_income')} of ${earnedAmount}`)
    assert.equal(sumAmounts([moved('fee_income'), moved('capitalised_income')]), deferred)
  }
  const valueOn = addDays(today, 3)
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  const moved = await books.journalOf(loanId)
  assert.deepEqual([moved('fee_income'), moved('capitalised_income')], [deferred, '0.00'])
  await lender.booksHold()
})

test('what is given back among several lenders lowers what each deferred', async () => {
  const loanId = await lend('ganga-80-20')
  const { transaction } = await finance(loanId, '10.00')
  await lender.passTo(addDays(today, 5))
  const { transaction: back } = await giveBack(loanId, transaction.id, '5.00', addDays(today, 5))
  await lender.booksHold()
  const valueOn = addDays(today, 5)
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  const paid = await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  // A fifth of the 5.00 that are left, whatever components the rest was laid against: interest is shared by its own weights.
  const moved = await books.journalOf(loanId)
  assert.deepEqual([moved('fee_income'), moved('capitalised_income')], ['-1.00', '0.00'])
  await lender.booksHold()
  for (const each of [paid.transaction, back]) {
    await officer.reverseLoanTransaction({ loanId, transactionId: each.id, body: { reason } })
  }
  assert.equal((await books.readIncome(loanId)).givenBackAmount, '0.00')
  await lender.booksHold()
})

test('what is left at a charge-off lowers its loss, and is deferred again when that is taken back', async () => {
  const loanId = await lend()
  await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 2))
  const valueOn = addDays(today, 2)
  const before = await books.journalOf(loanId)
  const { transaction } = await officer.chargeOffLoan({ loanId, body: { valueOn, reason: '180 days past due' } })
  const { earnedAmount, releasedAmount, unearnedAmount } = await books.readIncome(loanId)
  const moved = await books.journalOf(loanId)
  assert.deepEqual([unearnedAmount, moved('capitalised_income')], ['0.00', '0.00'])
  assert.deepEqual([earnedAmount, sumAmounts([earnedAmount, releasedAmount])], [negated(moved('fee_income')), '30.00'])
  assert.equal(sumAmounts([moved('charge_off_expense'), releasedAmount]), negated(moved('charge_off_allowance')))
  await lender.booksHold()
  await officer.reverseLoanTransaction({ loanId, transactionId: transaction.id, body: { reason: 'Paid after all' } })
  const again = await books.journalOf(loanId)
  assert.deepEqual([again('charge_off_expense'), again('capitalised_income')], ['0.00', before('capitalised_income')])
  await books.agree(loanId)
  await lender.booksHold()
})

test('the books check sees a liability that was not lowered by what was earned', async () => {
  const loanId = await lend()
  await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 3))
  const name = 'capitalised_income_equals_unearned'
  const holds = async (work: Work) =>
    (await checkBooks(work, trailVerifier(gateway.engine.signer))).find((each) => each.name === name)?.holds
  assert.equal(await books.asSystem(holds), true)
  const moved = await books.journalOf(loanId)
  // A unit more is earned than the transactions say.
  const unearned = minorOf(negated(moved('capitalised_income'))) - 1n
  const rolledBack = new Error('rolled back')
  const tried = books.asSystem(async (work) => {
    const { id } = await readLoan(work, idFromWire('loan', loanId))
    const loan = { id, isChargedOff: false, deferral: { net: 3000n, ownNet: 3000n, unearned } }
    const transactionId = newId('loan_transaction')
    const valueOn = work.businessDate
    await postJournal(work, loan, [
      { transactionId, type: 'income_amortisation', isCorrection: true, valueOn, shares: [], cash: 0n, income: 1n },
    ])
    assert.equal(await holds(work), false)
    throw rolledBack
  })
  await assert.rejects(tried, rolledBack)
  assert.equal(await books.asSystem(holds), true)
})
