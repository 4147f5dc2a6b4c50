// Tax on charges and income that another pays, on one loan that two lenders share 80:20, over HTTP: the tax is the own book's alone,
// the fee without it and the income are shared, and neither moves the other. Every figure is worked out by hand beside it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta } from '../../../sdk/src/index.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type IncomeBooks, incomeBooksOf } from '../../../test/support/income-books.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'

const tenant = 'himal'
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

/** 1,000.00 with a visit of 20.25 and 18 % of it, 3.64: Ganga Bank has 16.20, the own book 4.05 and the tax. */
async function lendWithVisit(): Promise<string> {
  const terms = { arrangement: 'ganga-80-20', amount: '1000.00', instalmentCount: 3, terms: {} }
  const { id: loanId } = await lender.lend({ code: 'visited', ...terms })
  const visit = { code: 'visit', name: 'Visit', component: 'fee', amount: '20.25', dueOn: today } as const
  await officer.addLoanCharge({ loanId, body: { ...visit, taxRate: '0.18' } })
  return loanId
}

/** What each lender has of fees and of income, transaction by transaction: type, fee, what of the fee is tax, income. */
async function sharesOf(loanId: string) {
  const { data: participations } = await officer.listParticipations({ query: { loanId } })
  const told = async (share: string) => {
    const participationId = participations.find((each) => each.share === share)?.id ?? ''
    const { data } = await officer.listParticipationTransactions({ participationId })
    return data
      .map(({ type, fee, taxAmount, income }) => [type, fee, taxAmount, income])
      .filter(([, ...amounts]) => amounts.some((amount) => amount !== '0.00'))
      .map((row) => row.join(' '))
  }
  return { ganga: await told('0.8'), own: await told('0.2') }
}

const roles = ['bank', 'partner_control', 'fee_receivable', 'capitalised_income', 'tax_payable', 'fee_income'] as const

/** What the accounts hold for the loan, but for what its disbursement moved: -1,000.00 of the bank, 800.00 owed by Ganga Bank. */
async function movedOf(loanId: string): Promise<string[]> {
  const moved = await books.journalOf(loanId)
  return roles.map(moved)
}

test('a taxed fee and a buy-down fee are shared side by side, and a repayment that is reversed leaves both right', async () => {
  const loanId = await lendWithVisit()
  const pay = () => officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  // 80 % of 10.03 is 8.024, 20 % is 2.006: the unit left over is the own book's.
  await officer.recordBuyDownFee({ loanId, body: { amount: '10.03', valueOn: today, paidBy: 'Sagar Motors' } })
  const { transaction: first } = await pay()
  await pay()
  // Tax: 3.64 × 10.00 / 23.89 = 1.523, × 20.00 = 3.047. Of 8.48 without it Ganga Bank has 6.784, of 16.95 13.56.
  assert.deepEqual(await sharesOf(loanId), {
    ganga: [
      'charge 16.20 0.00 0.00',
      'income_deferral 0.00 0.00 -8.02',
      'repayment -6.78 0.00 0.00',
      'repayment -6.78 0.00 0.00',
    ],
    own: [
      'charge 4.05 0.00 0.00',
      'tax 3.64 3.64 0.00',
      'income_deferral 0.00 0.00 -2.01',
      'repayment -3.22 -1.52 0.00',
      'repayment -3.22 -1.53 0.00',
    ],
  })
  // Of 30.03 that came in, 8.02 and 13.56 are Ganga Bank's; of its 7.69 the own book is still owed 1.25.
  assert.deepEqual(await movedOf(loanId), ['-969.97', '778.42', '1.25', '-2.01', '-3.64', '-4.05'])
  await lender.booksHold()
  const { corrections } = await officer.reverseLoanTransaction({
    loanId,
    transactionId: first.id,
    body: { reason: 'Entered by mistake' },
  })
  // The second is the first now, with 1.52 of tax: a unit of the own book's is fee where it was tax.
  assert.deepEqual(
    corrections.map(({ type, fee, taxAmount, cashAmount }) => [type, fee, taxAmount, cashAmount]),
    [['repayment', '0.00', '0.01', '0.00']],
  )
  const { ganga, own } = await sharesOf(loanId)
  assert.deepEqual(ganga.slice(4), ['repayment 6.78 0.00 0.00'])
  assert.deepEqual(own.slice(5), ['repayment 3.22 1.52 0.00', 'repayment 0.00 0.01 0.00'])
  assert.deepEqual(await movedOf(loanId), ['-979.97', '785.20', '4.47', '-2.01', '-3.64', '-4.05'])
  await lender.booksHold()
  const valueOn = addDays(today, 2)
  await lender.passTo(valueOn)
  await lender.booksHold()
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  // Income in the end: 4.05 of the fee and 2.01 of what the dealer paid; the tax is owed on.
  assert.deepEqual((await movedOf(loanId)).slice(2), ['0.00', '0.00', '-3.64', '-6.06'])
  await lender.booksHold()
})

test("capitalised income that is given back pays a taxed fee: the tax is the own book's, and so lowers what it earns", async () => {
  const loanId = await lendWithVisit()
  await officer.recordBuyDownFee({ loanId, body: { amount: '10.00', valueOn: today, paidBy: 'Sagar Motors' } })
  const capitalised = await officer.capitaliseLoan({
    loanId,
    body: { amount: '30.00', of: 'income', valueOn: today, reason: 'Processing fee, financed' },
  })
  // A fifth of 40.00.
  assert.deepEqual((await movedOf(loanId)).slice(2), ['7.69', '-8.00', '-3.64', '-4.05'])
  const { transaction } = await officer.adjustDeferredIncome({
    loanId,
    transactionId: capitalised.transaction.id,
    body: { amount: '5.00', valueOn: today, reason: 'Agreed with the borrower' },
  })
  // 3.64 × 5.00 / 23.89 = 0.762; of the other 4.24 Ganga Bank has 3.392, the own book 0.848.
  assert.deepEqual([transaction.fee, transaction.taxAmount], ['-5.00', '-0.76'])
  const { ganga, own } = await sharesOf(loanId)
  assert.equal(ganga.at(-1), 'capitalised_income_adjustment -3.39 0.00 0.00')
  assert.equal(own.at(-1), 'capitalised_income_adjustment -1.61 -0.76 0.00')
  assert.deepEqual((await movedOf(loanId)).slice(2), ['6.08', '-6.39', '-3.64', '-4.05'])
  await lender.booksHold()
  const valueOn = addDays(today, 1)
  await lender.passTo(valueOn)
  await lender.booksHold()
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  // Income in the end: 4.05 of the fee, and of 8.00 what is left beside the 1.61 that were given back.
  assert.deepEqual((await movedOf(loanId)).slice(2), ['0.00', '0.00', '-3.64', '-10.44'])
  await lender.booksHold()
})
