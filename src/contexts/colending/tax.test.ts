// Tax on charges of a loan that two lenders share 80:20, over HTTP: the lender of record, the own book, has all of it, and a fee
// is shared without it. Every figure is worked out by hand beside it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { subtractAmount, sumAmounts } from '../../../demo/amounts.ts'
import { addDays } from '../../../demo/days.ts'
import type { Lokta, Schemas } from '../../../sdk/src/index.ts'
import type { Lender } from '../../../test/support/lives.ts'
import { productTerms } from '../../../test/support/products.ts'
import { runningLoans } from '../../../test/support/running-loans.ts'

const himal = runningLoans('himal', 'ganga-80-20')
const { lend, reverses, booksHold } = himal
let lender: Lender
let officer: Lokta
let today: string

before(async () => {
  lender = await himal.open()
  officer = lender.officer
})

beforeEach(async () => {
  today = await lender.today()
})

after(() => himal.close())

const reason = 'Agreed with the borrower'
const processing: Schemas['ChargeTerms'] = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_principal',
  rate: '0.01',
  taxRate: '0.18',
}
/** Money that comes in before anything is due pays fees first; taken back, it is owed as the fees that it paid. */
const changes: Partial<Schemas['ProductTerms']> = {
  allocation: {
    direction: 'instalment_first',
    default: productTerms().allocation?.default as Schemas['AllocationRule'],
    chargeback: ['fee', 'penalty', 'interest', 'principal'],
  },
}

/** 20.25 and 18 % of it, 3.645, rounded to even: 23.89 in all. Of 20.25 Ganga Bank has 16.20, the own book 4.05. */
async function lendWithVisit(code: string) {
  const lent = await lend({ code, changes })
  const visit = { code: 'visit', name: 'Visit', component: 'fee', amount: '20.25', dueOn: today } as const
  const charged = await officer.addLoanCharge({ loanId: lent.loanId, body: { ...visit, taxRate: '0.18' } })
  assert.equal(charged.loan.balances.fee, '23.89')
  return { ...lent, charged }
}

async function participationsOf(loanId: string) {
  const { data } = await officer.listParticipations({ query: { loanId } })
  const of = (share: string) => {
    const found = data.find((each) => each.share === share)
    assert.ok(found, `a lender has ${share} of the loan`)
    return found
  }
  return { ganga: of('0.8'), own: of('0.2') }
}

/** What each lender has of the fees of the loan's transactions: type, fee, and what of the fee is tax. */
async function sharesOf(loanId: string) {
  const told = async ({ id: participationId }: Schemas['Participation']) => {
    const { data } = await officer.listParticipationTransactions({ participationId })
    return data.filter(({ fee }) => fee !== '0.00').map(({ type, fee, taxAmount }) => `${type} ${fee} ${taxAmount}`)
  }
  const { ganga, own } = await participationsOf(loanId)
  return { ganga: await told(ganga), own: await told(own) }
}

async function feesOf(loanId: string) {
  const { ganga, own } = await participationsOf(loanId)
  return [ganga.balances.fee, own.balances.fee]
}

/** Debit less credit of an account, of one loan. */
async function moved(loanId: string, account: string): Promise<string> {
  const { data } = await lender.staff.accountant.listJournalEntries({ query: { loanId, limit: 100 } })
  const lines = data.flatMap((entry) => entry.lines).filter(({ accountCode }) => accountCode === account)
  return subtractAmount(sumAmounts(lines.map(({ debit }) => debit)), sumAmounts(lines.map(({ credit }) => credit)))
}

const taxPayable = '2400'
const feeIncome = '4010'

test('of a fee that is deducted with its tax the own book has its part of the fee, and the tax', async () => {
  const { loanId } = await lend({ code: 'deducted', changes: { charges: [processing] } })
  // 10.00 and 1.80: of 988.20 that reach the borrower Ganga Bank paid 800.00 - 8.00, the own book 200.00 - 2.00 - 1.80.
  assert.deepEqual(await sharesOf(loanId), {
    ganga: ['charge 8.00 0.00', 'disbursement -8.00 0.00'],
    own: ['charge 2.00 0.00', 'tax 1.80 1.80', 'disbursement -3.80 -1.80'],
  })
  const { data } = await officer.listLoanTransactions({ loanId })
  assert.deepEqual(
    data.map(({ type, fee, taxAmount }) => [type, fee, taxAmount]),
    [
      ['charge', '10.00', '0.00'],
      ['tax', '1.80', '1.80'],
      ['disbursement', '-11.80', '-1.80'],
    ],
  )
  assert.deepEqual([await moved(loanId, feeIncome), await moved(loanId, taxPayable)], ['-2.00', '-1.80'])
  await booksHold()
})

test('a financed fee brings its tax to the own book, and the principal that it becomes to both', async () => {
  const { loanId } = await lend({ code: 'financed', changes: { charges: [{ ...processing, isFinanced: true }] } })
  const { ganga, own } = await participationsOf(loanId)
  // 1,011.80 of principal at 80:20.
  assert.deepEqual([ganga.balances.principal, own.balances.principal], ['809.44', '202.36'])
  assert.deepEqual((await sharesOf(loanId)).own, ['charge 2.00 0.00', 'tax 1.80 1.80', 'disbursement -3.80 -1.80'])
  assert.equal(await moved(loanId, taxPayable), '-1.80')
  await booksHold()
})

test('what is paid of a charge is tax in proportion, and all parts come to the whole tax', async () => {
  const { loanId, charged } = await lendWithVisit('in-parts')
  const pay = async (amount: string) => await officer.recordRepayment({ loanId, body: { amount, valueOn: today } })
  const first = await pay('10.00')
  // 3.64 × 10.00 / 23.89 = 1.523; of the other 8.48 Ganga Bank has 6.784, the own book 1.696.
  assert.deepEqual([first.transaction.fee, first.transaction.taxAmount], ['-10.00', '-1.52'])
  assert.deepEqual(await feesOf(loanId), ['9.42', '4.47'])
  await booksHold()
  await reverses(loanId, first.transaction, charged.loan)
  assert.deepEqual(await feesOf(loanId), ['16.20', '7.69'])
  // 0.33 at a time: 3.64 × 0.33 / 23.89 = 0.0503, × 0.66 = 0.1006, × 0.99 = 0.1508.
  const taxes = []
  for (const amount of ['0.33', '0.33', '0.33', '22.90']) taxes.push((await pay(amount)).transaction.taxAmount)
  assert.deepEqual(taxes, ['-0.05', '-0.05', '-0.05', '-3.49'])
  assert.deepEqual(await feesOf(loanId), ['0.00', '0.00'])
  assert.deepEqual([await moved(loanId, feeIncome), await moved(loanId, taxPayable)], ['-4.05', '-3.64'])
  await booksHold()
})

test('what is charged back of a charge brings back the tax that it was paid with', async () => {
  const { loanId } = await lendWithVisit('taken-back')
  const paid = await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  const { id: transactionId } = paid.transaction
  const takeBack = (amount: string) =>
    officer.recordChargeback({ loanId, transactionId, body: { amount, valueOn: today, reason: 'Returned' } })
  // 1.52 × 4.00 / 10.00 = 0.608. Of the 5.09 that stay paid without tax Ganga Bank has 4.072, so 6.78 - 4.07 come back.
  const part = await takeBack('4.00')
  assert.deepEqual([part.transaction.fee, part.transaction.taxAmount], ['4.00', '0.61'])
  assert.deepEqual((await sharesOf(loanId)).ganga.at(-1), 'chargeback 2.71 0.00')
  assert.deepEqual((await sharesOf(loanId)).own.at(-1), 'chargeback 1.29 0.61')
  await booksHold()
  const rest = await takeBack('6.00')
  assert.equal(rest.transaction.taxAmount, '0.91')
  assert.deepEqual(await feesOf(loanId), ['16.20', '7.69'])
  await booksHold()
  const { data } = await officer.listLoanCharges({ loanId })
  assert.deepEqual(
    data.map(({ code, outstandingAmount }) => `${code} ${outstandingAmount}`),
    [
      'visit 11.77',
      'visit_tax 2.12',
      'chargeback_fee 3.39',
      'chargeback_fee_tax 0.61',
      'chargeback_fee 5.09',
      'chargeback_fee_tax 0.91',
    ],
  )
  await reverses(loanId, rest.transaction, part.loan)
  await reverses(loanId, part.transaction, paid.loan)
  await takeBack('10.00')
  await officer.recordRepayment({ loanId, body: { amount: '23.89', valueOn: today } })
  assert.deepEqual(await feesOf(loanId), ['0.00', '0.00'])
  assert.equal(await moved(loanId, taxPayable), '-3.64')
  await booksHold()
})

test("given up, what is left of the tax is the own book's to give up; written off, it is the own book's loss", async () => {
  const { loanId } = await lendWithVisit('given-up')
  const paid = await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  const { data } = await officer.listLoanCharges({ loanId })
  const chargeId = data[0]?.id as string
  const waived = await officer.waiveLoanCharge({ loanId, chargeId, body: { valueOn: today, reason } })
  const { ganga, own } = await sharesOf(loanId)
  assert.deepEqual(ganga.slice(-1), ['waiver -9.42 0.00'])
  assert.deepEqual(own.slice(-2), ['waiver -2.35 0.00', 'tax_waiver -2.12 -2.12'])
  assert.deepEqual([await moved(loanId, feeIncome), await moved(loanId, taxPayable)], ['-1.70', '-1.52'])
  await booksHold()
  await reverses(loanId, waived.transaction, paid.loan)
  const lost = await officer.writeOffLoan({ loanId, body: { valueOn: today, reason } })
  assert.deepEqual([lost.transaction.fee, lost.transaction.taxAmount], ['-13.89', '-2.12'])
  assert.deepEqual((await sharesOf(loanId)).ganga.at(-1), 'write_off -9.42 0.00')
  assert.deepEqual((await sharesOf(loanId)).own.at(-1), 'write_off -4.47 -2.12')
  // What is never paid of it is owed on all the same.
  assert.equal(await moved(loanId, taxPayable), '-3.64')
  await booksHold()
  await reverses(loanId, lost.transaction, paid.loan)
  assert.deepEqual(await feesOf(loanId), ['9.42', '4.47'])
})

test('charged off, the allowance holds the tax too, and what a back-dated entry changes of it is corrected', async () => {
  const { loanId, charged } = await lendWithVisit('charged-off')
  const off = await officer.chargeOffLoan({ loanId, body: { valueOn: today, reason } })
  await booksHold()
  await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  assert.deepEqual(await feesOf(loanId), ['9.42', '4.47'])
  await booksHold()
  assert.equal(off.loan.balances.fee, charged.loan.balances.fee)
})

test('tax that is credited back leaves the tax account whole, and pays the partner what it takes of its share', async () => {
  const { loanId, charged } = await lendWithVisit('credited')
  const { data } = await officer.listLoanCharges({ loanId })
  const chargeId = data.find(({ code }) => code === 'visit_tax')?.id as string
  const body = { amount: '3.64', valueOn: today, reason }
  const adjusted = await officer.adjustLoanCharge({ loanId, chargeId, body })
  // By the product's rule it is laid on the fee and its tax: 3.64 × 3.64 / 23.89 = 0.555; of the other 3.09 Ganga Bank has 2.472.
  assert.deepEqual([adjusted.transaction.type, adjusted.transaction.taxAmount], ['tax_adjustment', '-0.55'])
  assert.deepEqual((await sharesOf(loanId)).ganga.at(-1), 'tax_adjustment -2.47 0.00')
  assert.deepEqual((await sharesOf(loanId)).own.at(-1), 'tax_adjustment -1.17 -0.55')
  assert.equal(await moved(loanId, taxPayable), '0.00')
  await booksHold()
  await reverses(loanId, adjusted.transaction, charged.loan)
  assert.equal(await moved(loanId, taxPayable), '-3.64')
})

test('back-dated money makes the tax of what came after it anew, by corrections', async () => {
  const { loanId } = await lendWithVisit('back-dated')
  await lender.passTo(addDays(today, 1))
  const later = await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: addDays(today, 1) } })
  assert.equal(later.transaction.taxAmount, '-1.52')
  // 3.64 × 20.00 / 23.89 = 3.047 for both together, of which the first now has 1.523: the other has 3.05 - 1.52 = 1.53.
  const early = await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  assert.equal(early.transaction.taxAmount, '-1.52')
  assert.deepEqual(
    early.corrections.map(({ type, fee, taxAmount }) => [type, fee, taxAmount]).filter(([, , tax]) => tax !== '0.00'),
    [['repayment', '0.00', '-0.01']],
  )
  await booksHold()
})
