// Charges over HTTP: tax, percentages, events, and what is given up or credited back, in a loan that two lenders share.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta, Schemas } from '../../../sdk/src/index.ts'
import type { Lender } from '../../../test/support/lives.ts'
import { runningLoans } from '../../../test/support/running-loans.ts'

const himal = runningLoans('himal', 'ganga-80-20')
const { isRefused, lend, reverses, booksHold } = himal
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
const taxRate = '0.18'

const processing: Schemas['ChargeTerms'] = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_principal',
  rate: '0.01',
  taxRate,
}
const service: Schemas['ChargeTerms'] = {
  code: 'service',
  name: 'Service fee',
  component: 'fee',
  trigger: 'instalment',
  basis: 'percentage_of_outstanding',
  rate: '0.001',
  taxRate: '0.1',
}
const late: Schemas['ChargeTerms'] = {
  code: 'late',
  name: 'Late charge',
  component: 'penalty',
  trigger: 'overdue',
  graceDays: 2,
  basis: 'percentage_of_overdue',
  rate: '0.02',
  minimumAmount: '10.00',
  maximumAmount: '12.00',
  taxRate,
}
const foreclosure: Schemas['ChargeTerms'] = {
  code: 'foreclosure',
  name: 'Foreclosure charge',
  component: 'fee',
  trigger: 'event',
  on: 'payoff',
  basis: 'percentage_of_outstanding',
  rate: '0.02',
  taxRate,
}
const bounce: Schemas['ChargeTerms'] = {
  code: 'bounce',
  name: 'Bounce charge',
  component: 'penalty',
  trigger: 'event',
  on: 'chargeback',
  basis: 'flat',
  amount: '25.00',
  taxRate,
  isWaivable: false,
}

const visit = { code: 'visit', name: 'Visit', component: 'fee' } as const

/** Debit less credit of the accounts that the journal of a loan moves, by the code of the account. */
async function movedBy(loanId: string): Promise<Record<string, number>> {
  const { data } = await lender.staff.accountant.listJournalEntries({ query: { loanId, limit: 100 } })
  const moved: Record<string, number> = {}
  for (const { accountCode, debit, credit } of data.flatMap(({ lines }) => lines)) {
    moved[accountCode] = Math.round(((moved[accountCode] ?? 0) + Number(debit) - Number(credit)) * 100) / 100
  }
  return moved
}

const taxPayable = '2400'
const feeIncome = '4010'
const penaltyIncome = '4020'

async function chargesOf(loanId: string) {
  const { data } = await officer.listLoanCharges({ loanId })
  const idOf = (code: string, instalment?: number) => {
    const found = data.find((each) => each.code === code && (instalment ?? each.instalment) === each.instalment)
    assert.ok(found, `there is a charge ${code}`)
    return found.id
  }
  const rows = data.map(({ code, instalment, amount, paidAmount, waivedAmount }) =>
    [code, instalment, amount, paidAmount, waivedAmount].join(' '),
  )
  return { data, rows, idOf }
}

test('tax on a deducted fee comes off what is paid out, in quote and loan alike, and is a liability', async () => {
  const { loanId, offer, loan } = await lend({ code: 'taxed', changes: { charges: [processing] } })
  assert.equal(offer.netDisbursedAmount, '988.20')
  assert.equal(loan.balances.total, '1000.00')
  const { data } = await officer.listLoanTransactions({ loanId })
  assert.deepEqual(
    data.map(({ type, fee, cashAmount }) => [type, fee, cashAmount]),
    [
      ['charge', '10.00', '0.00'],
      ['tax', '1.80', '0.00'],
      ['disbursement', '-11.80', '-988.20'],
    ],
  )
  // The own book has a fifth of the fee, and all of its tax.
  const moved = await movedBy(loanId)
  assert.deepEqual([moved[feeIncome], moved[taxPayable]], [-2, -1.8])
  await booksHold()
  const preview = await lender.staff.underwriter.previewSchedule({
    body: {
      loanProductId: await productOf('taxed'),
      amount: '1000.00',
      instalmentCount: 3,
      disbursedOn: today,
    },
  })
  assert.equal(preview.netDisbursedAmount, '988.20')
})

async function productOf(code: string): Promise<string> {
  const { data } = await lender.staff.underwriter.listLoanProducts({ query: { limit: 100 } })
  return data.find((each) => each.code === code)?.id as string
}

test('a charge by hand bears tax, is given up with it, adjusted apart from it, and taken back with it', async () => {
  const { loanId, loan } = await lend({ code: 'by-hand' })
  const body = { ...visit, amount: '20.25', dueOn: today, taxRate }
  const charged = await officer.addLoanCharge({ loanId, body })
  assert.equal(charged.loan.balances.fee, '23.89')
  const { data, rows, idOf } = await chargesOf(loanId)
  assert.deepEqual(rows, ['visit 1 20.25 0.00 0.00', 'visit_tax 1 3.64 0.00 0.00'])
  assert.deepEqual(
    data.map(({ taxOfChargeId, isWaivable }) => [taxOfChargeId, isWaivable]),
    [
      [null, true],
      [idOf('visit'), true],
    ],
  )
  await booksHold()
  const waived = await officer.waiveLoanCharge({ loanId, chargeId: idOf('visit'), body: { valueOn: today, reason } })
  assert.equal(waived.loan.balances.fee, '0.00')
  const moved = await movedBy(loanId)
  assert.deepEqual([moved[feeIncome], moved[taxPayable]], [0, 0])
  await reverses(loanId, waived.transaction, charged.loan)
  const alone = await officer.waiveLoanCharge({ loanId, chargeId: idOf('visit_tax'), body: { valueOn: today, reason } })
  assert.equal(alone.loan.balances.fee, '20.25')
  await reverses(loanId, alone.transaction, charged.loan)
  const adjustment = { amount: '3.64', valueOn: today, reason }
  const adjusted = await officer.adjustLoanCharge({ loanId, chargeId: idOf('visit_tax'), body: adjustment })
  assert.equal(adjusted.transaction.type, 'tax_adjustment')
  await isRefused('loan_charge.adjustment_too_large', () =>
    officer.adjustLoanCharge({ loanId, chargeId: idOf('visit_tax'), body: { ...adjustment, amount: '3.65' } }),
  )
  await isRefused('loan_transaction.has_followers', () =>
    officer.reverseLoanTransaction({ loanId, transactionId: charged.transaction.id, body: { reason } }),
  )
  await reverses(loanId, adjusted.transaction, charged.loan)
  await reverses(loanId, charged.transaction, loan)
  const after = await movedBy(loanId)
  assert.deepEqual([after[feeIncome], after[taxPayable]], [0, 0])
})

test('a charge by hand may be a part of what is outstanding, within its bounds', async () => {
  const { loanId } = await lend({ code: 'part' })
  const body = { ...visit, dueOn: today, basis: 'percentage_of_outstanding', rate: '0.01' } as const
  const feeOf = async (changes: Partial<Schemas['AddLoanChargeRequest']>) =>
    (await officer.addLoanCharge({ loanId, body: { ...body, ...changes } })).transaction.fee
  assert.equal(await feeOf({}), '10.00')
  assert.equal(await feeOf({ maximumAmount: '8.00' }), '8.00')
  assert.equal(await feeOf({ minimumAmount: '12.00' }), '12.00')
  assert.equal(await feeOf({ basis: 'percentage_of_disbursement', rate: '0.05' }), '50.00')
  await isRefused(
    'terms.impossible',
    () => feeOf({ rate: '1.5' }),
    () => feeOf({ minimumAmount: '2.00', maximumAmount: '1.00' }),
    () => feeOf({ taxRate: '1.5' }),
  )
  await isRefused('request.invalid', () => feeOf({ amount: '10.00' }))
})

test('a payoff is quoted with its charge and closes the loan; reversed, the charge is gone', async () => {
  const { loanId, loan } = await lend({ code: 'foreclosed', changes: { charges: [foreclosure] } })
  const quote = await officer.quotePayoff({ loanId, body: { payoffOn: today } })
  assert.deepEqual([quote.principal, quote.fee, quote.total], ['1000.00', '23.60', '1023.60'])
  await isRefused('loan.payoff_amount_differs', () =>
    officer.prepayLoan({ loanId, body: { amount: '1000.00', valueOn: today } }),
  )
  const paid = await officer.prepayLoan({ loanId, body: { amount: quote.total, valueOn: today } })
  assert.deepEqual([paid.loan.status, paid.loan.closedReason, paid.loan.balances.total], ['closed', 'prepaid', '0.00'])
  const moved = await movedBy(loanId)
  assert.deepEqual([moved[feeIncome], moved[taxPayable]], [-4, -3.6])
  await booksHold()
  await reverses(loanId, paid.transaction, loan)
  const after = await movedBy(loanId)
  assert.deepEqual([after[feeIncome], after[taxPayable]], [0, 0])
})

test('what is charged for an event goes with it, and what may not be given up is not', async () => {
  const { loanId } = await lend({ code: 'bounced', changes: { charges: [bounce] } })
  const paid = await officer.recordRepayment({ loanId, body: { amount: '340.02', valueOn: today } })
  const { id: transactionId } = paid.transaction
  const back = { amount: '340.02', valueOn: today, reason: 'Returned unpaid' }
  const taken = await officer.recordChargeback({ loanId, transactionId, body: back })
  assert.equal(taken.loan.balances.penalty, '29.50')
  const { rows, idOf } = await chargesOf(loanId)
  assert.deepEqual(rows, ['bounce 1 25.00 0.00 0.00', 'bounce_tax 1 4.50 0.00 0.00'])
  await isRefused(
    'loan_charge.not_waivable',
    () => officer.waiveLoanCharge({ loanId, chargeId: idOf('bounce'), body: { valueOn: today, reason } }),
    () => officer.waiveLoanCharge({ loanId, chargeId: idOf('bounce_tax'), body: { valueOn: today, reason } }),
  )
  await reverses(loanId, taken.transaction, paid.loan)
  assert.deepEqual((await chargesOf(loanId)).rows, [])
})

test('a charge by hand that is not to be given up is not', async () => {
  const { loanId } = await lend({ code: 'fixed' })
  await officer.addLoanCharge({ loanId, body: { ...visit, amount: '20.00', dueOn: today, isWaivable: false } })
  const { idOf } = await chargesOf(loanId)
  await isRefused('loan_charge.not_waivable', () =>
    officer.waiveLoanCharge({ loanId, chargeId: idOf('visit'), body: { valueOn: today, reason } }),
  )
})

test('charges of the terms have ids that stay, and are given up and credited back by them', async () => {
  const { loanId, loan } = await lend({ code: 'kept', changes: { charges: [service, late] } })
  const begun = await chargesOf(loanId)
  // 0.1 % of 1000.00, 669.98 and 336.66.
  assert.deepEqual(begun.rows.slice(0, 3), [
    'service 1 1.00 0.00 0.00',
    'service_tax 1 0.10 0.00 0.00',
    'service 2 0.67 0.00 0.00',
  ])
  await lender.passTo(addDays(loan.nextDueOn as string, 5))
  today = await lender.today()
  const overdue = await chargesOf(loanId)
  // 2 % of 340.02 is less than the least.
  assert.deepEqual(overdue.rows.slice(0, 4), [
    'service 1 1.00 0.00 0.00',
    'service_tax 1 0.10 0.00 0.00',
    'late 1 10.00 0.00 0.00',
    'late_tax 1 1.80 0.00 0.00',
  ])
  assert.equal(overdue.idOf('service'), begun.idOf('service'))
  await booksHold()
  const before = await officer.getLoan({ loanId })
  assert.deepEqual([before.balances.fee, before.balances.penalty], ['1.10', '11.80'])

  const adjustment = { amount: '4.00', valueOn: today, reason }
  const adjusted = await officer.adjustLoanCharge({ loanId, chargeId: overdue.idOf('late'), body: adjustment })
  assert.equal(adjusted.transaction.type, 'charge_adjustment')
  await reverses(loanId, adjusted.transaction, before)

  const one = { valueOn: today, instalment: 1, reason }
  const waivedOne = await officer.waiveLoanCharge({ loanId, chargeId: overdue.idOf('service'), body: one })
  assert.equal(waivedOne.loan.balances.fee, '0.00')
  assert.deepEqual(
    (await chargesOf(loanId)).data.filter(({ code }) => code === 'service').map(({ waivedAmount }) => waivedAmount),
    ['1.00', '0.00', '0.00'],
  )
  await isRefused('loan_charge.nothing_unpaid', () =>
    officer.waiveLoanCharge({ loanId, chargeId: overdue.idOf('service'), body: one }),
  )
  const waived = await officer.waiveLoanCharge({
    loanId,
    chargeId: overdue.idOf('late'),
    body: { valueOn: today, reason },
  })
  assert.deepEqual([waived.loan.balances.fee, waived.loan.balances.penalty], ['0.00', '0.00'])
  const moved = await movedBy(loanId)
  assert.deepEqual([moved[feeIncome] ?? 0, moved[penaltyIncome] ?? 0, moved[taxPayable] ?? 0], [0, 0, 0])

  // Back-dated money takes the late charge out of history; its waiver does not stand in the way.
  const body = { amount: '341.12', valueOn: loan.nextDueOn as string }
  const paid = await officer.recordRepayment({ loanId, body })
  assert.deepEqual([paid.loan.balances.penalty, paid.loan.arrears.daysPastDue], ['0.00', 0])
  const relaid = await chargesOf(loanId)
  assert.equal(relaid.idOf('service'), begun.idOf('service'))
  assert.ok(!relaid.data.some(({ code }) => code === 'late'))
  await booksHold()
})
