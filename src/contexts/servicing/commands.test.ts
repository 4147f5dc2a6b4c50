// Every command on a running loan over HTTP: what it does, what it refuses, and that its reversal leaves nothing of it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta, Schemas } from '../../../sdk/src/index.ts'
import type { Lender } from '../../../test/support/lives.ts'
import { runningLoans } from '../../../test/support/running-loans.ts'
import { newId, wireId } from '../../platform/ids.ts'

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

const balancesOf = ({ balances }: Schemas['Loan']) => [
  balances.principal,
  balances.interest,
  balances.fee,
  balances.penalty,
  balances.credit,
]

test('a charge is owed from its day, is listed, adjusted, waived, and taken back', async () => {
  const { loanId, loan } = await lend()
  const body = {
    code: 'bounce',
    name: 'Bounced mandate',
    component: 'penalty',
    amount: '250.00',
    dueOn: today,
  } as const
  const charged = await officer.addLoanCharge({ loanId, body })
  assert.deepEqual(balancesOf(charged.loan), ['1000.00', '0.00', '0.00', '250.00', '0.00'])
  const { data } = await officer.listLoanCharges({ loanId })
  const [charge] = data
  assert.deepEqual(
    data.map(({ code, amount, paidAmount, outstandingAmount }) => [code, amount, paidAmount, outstandingAmount]),
    [['bounce', '250.00', '0.00', '250.00']],
  )
  const chargeId = charge?.id as string
  const reason = 'Charged twice'
  const adjusted = await officer.adjustLoanCharge({
    loanId,
    chargeId,
    body: { amount: '100.00', valueOn: today, reason },
  })
  assert.equal(adjusted.loan.balances.penalty, '150.00')
  await isRefused('loan_charge.adjustment_too_large', () =>
    officer.adjustLoanCharge({ loanId, chargeId, body: { amount: '250.01', valueOn: today, reason } }),
  )
  await isRefused('loan_transaction.has_followers', () =>
    officer.reverseLoanTransaction({ loanId, transactionId: charged.transaction.id, body: { reason } }),
  )
  const waived = await officer.waiveLoanCharge({ loanId, chargeId, body: { valueOn: today, reason } })
  assert.equal(waived.loan.balances.penalty, '0.00')
  await isRefused('loan_charge.nothing_unpaid', () =>
    officer.waiveLoanCharge({ loanId, chargeId, body: { valueOn: today, reason } }),
  )
  await reverses(loanId, waived.transaction, adjusted.loan)
  await reverses(loanId, adjusted.transaction, charged.loan)
  await reverses(loanId, charged.transaction, loan)
  await isRefused('loan_charge.not_found', () =>
    officer.waiveLoanCharge({
      loanId,
      chargeId: wireId('loan_charge', newId('loan_charge')),
      body: { valueOn: today, reason },
    }),
  )
  await isRefused('loan.charge_due_before_disbursement', () =>
    officer.addLoanCharge({ loanId, body: { ...body, dueOn: addDays(today, -1) } }),
  )
})

test('money paid ahead lowers the principal at once, is charged back, refunded, and taken back', async () => {
  const { loanId, loan } = await lend()
  const paid = await officer.recordRepayment({ loanId, body: { amount: '400.00', valueOn: today } })
  assert.deepEqual(balancesOf(paid.loan), ['600.00', '0.00', '0.00', '0.00', '0.00'])
  const reason = 'Disputed by the payer'
  const { id: transactionId } = paid.transaction
  const taken = await officer.recordChargeback({
    loanId,
    transactionId,
    body: { amount: '150.00', valueOn: today, reason },
  })
  assert.equal(taken.loan.balances.principal, '750.00')
  assert.equal(taken.transaction.cashAmount, '-150.00')
  await isRefused('loan.chargeback_too_large', () =>
    officer.recordChargeback({ loanId, transactionId, body: { amount: '250.01', valueOn: today, reason } }),
  )
  await isRefused('loan_transaction.not_money_in', () =>
    officer.recordChargeback({
      loanId,
      transactionId: taken.transaction.id,
      body: { amount: '1.00', valueOn: today, reason },
    }),
  )
  const explained = await officer.explainTransaction({ loanId, transactionId })
  assert.deepEqual([explained.kind, explained.excess, explained.credit], ['repayment', 'next_instalment', '0.00'])
  assert.deepEqual(
    explained.steps.map(({ instalment, dueType, component, amount }) => [instalment, dueType, component, amount]),
    [
      [1, 'in_advance', 'principal', '340.02'],
      [2, 'in_advance', 'principal', '59.98'],
    ],
  )
  const refunded = await officer.recordRefund({
    loanId,
    body: { kind: 'merchant_refund', amount: '50.00', valueOn: today, externalReference: 'RMA-1' },
  })
  assert.equal(refunded.loan.balances.principal, '700.00')
  await reverses(loanId, refunded.transaction, taken.loan)
  await reverses(loanId, taken.transaction, paid.loan)
  await reverses(loanId, paid.transaction, loan)
})

test('what is paid too much is credit, and is paid back', async () => {
  const { loanId } = await lend()
  const paid = await officer.recordRepayment({ loanId, body: { amount: '1100.00', valueOn: today } })
  assert.deepEqual([paid.loan.status, paid.loan.balances.credit], ['overpaid', '-100.00'])
  const refunded = await officer.refundCredit({ loanId, body: { amount: '100.00', valueOn: today } })
  assert.deepEqual([refunded.loan.status, refunded.loan.balances.credit], ['closed', '0.00'])
  assert.equal(refunded.transaction.cashAmount, '-100.00')
  await isRefused('loan.credit_too_small', () =>
    officer.refundCredit({ loanId, body: { amount: '0.01', valueOn: today } }),
  )
  await reverses(loanId, refunded.transaction, paid.loan)
})

test('a loan with tranches is drawn up to its approved amount, one without is not', async () => {
  const whole = await lend()
  await isRefused('loan.not_drawable', () =>
    officer.drawLoan({ loanId: whole.loanId, body: { amount: '10.00', valueOn: today } }),
  )
  const life = { code: 'line', amount: '1000.00', instalmentCount: 3, terms: { drawing: 'revolving' } } as const
  const loan = await lender.lend(life, '600.00')
  const loanId = loan.id
  await isRefused('loan.draw_exceeds_limit', () =>
    officer.drawLoan({ loanId, body: { amount: '400.01', valueOn: today } }),
  )
  const drawn = await officer.drawLoan({ loanId, body: { amount: '400.00', valueOn: today, externalReference: 'D-2' } })
  assert.equal(drawn.loan.balances.principal, '1000.00')
  await reverses(loanId, drawn.transaction, loan)
  await officer.recordRepayment({ loanId, body: { amount: '500.00', valueOn: today } })
  const again = await officer.drawLoan({ loanId, body: { amount: '900.00', valueOn: today } })
  assert.equal(again.loan.balances.principal, '1000.00')
  await booksHold()
})

test('a loan is charged off and still paid; written off, what comes is a recovery', async () => {
  const { loanId, loan } = await lend()
  const reason = '180 days past due'
  await isRefused('loan.not_written_off', () =>
    officer.recordRecovery({ loanId, body: { amount: '1.00', valueOn: today } }),
  )
  const chargedOff = await officer.chargeOffLoan({ loanId, body: { valueOn: today, reason } })
  assert.deepEqual(balancesOf(chargedOff.loan), balancesOf(loan))
  await isRefused('loan.already_charged_off', () => officer.chargeOffLoan({ loanId, body: { valueOn: today, reason } }))
  const paid = await officer.recordRepayment({ loanId, body: { amount: '100.00', valueOn: today } })
  assert.equal(paid.loan.balances.principal, '900.00')
  await booksHold()
  const writtenOff = await officer.writeOffLoan({ loanId, body: { valueOn: today, reason } })
  assert.deepEqual(
    [writtenOff.loan.status, ...balancesOf(writtenOff.loan)],
    ['written_off', '0.00', '0.00', '0.00', '0.00', '0.00'],
  )
  await isRefused('loan.not_active', () =>
    officer.recordRepayment({ loanId, body: { amount: '1.00', valueOn: today } }),
  )
  await isRefused('loan.not_open', () =>
    officer.waiveInterest({ loanId, body: { amount: '1.00', valueOn: today, reason } }),
  )
  const recovered = await officer.recordRecovery({ loanId, body: { amount: '40.00', valueOn: today } })
  assert.deepEqual([recovered.transaction.cashAmount, recovered.loan.status], ['40.00', 'written_off'])
  await booksHold()
  await isRefused('loan_transaction.has_followers', () =>
    officer.reverseLoanTransaction({ loanId, transactionId: writtenOff.transaction.id, body: { reason } }),
  )
  await reverses(loanId, recovered.transaction, writtenOff.loan)
  await reverses(loanId, writtenOff.transaction, paid.loan)
})

test('an accelerated loan is due at once', async () => {
  const { loanId, loan } = await lend()
  const reason = 'Event of default'
  const accelerated = await officer.accelerateLoan({ loanId, body: { valueOn: today, reason } })
  assert.deepEqual([accelerated.loan.nextDueOn, accelerated.loan.nextDueAmount], [today, '1000.00'])
  await isRefused('loan.already_accelerated', () =>
    officer.accelerateLoan({ loanId, body: { valueOn: today, reason } }),
  )
  await isRefused(
    'loan.already_accelerated',
    () => officer.capitaliseLoan({ loanId, body: { amount: '10.00', of: 'income', valueOn: today, reason } }),
    () => officer.drawLoan({ loanId, body: { amount: '10.00', valueOn: today } }),
  )
  await reverses(loanId, accelerated.transaction, loan)
})

test('interest is waived or becomes principal up to what is owed', async () => {
  const { loanId, loan } = await lend()
  const reason = 'Complaint settled'
  await isRefused(
    'loan.interest_too_small',
    () => officer.waiveInterest({ loanId, body: { amount: '0.01', valueOn: today, reason } }),
    () => officer.capitaliseLoan({ loanId, body: { amount: '0.01', of: 'interest', valueOn: today, reason } }),
  )
  const financed = await officer.capitaliseLoan({
    loanId,
    body: { amount: '30.00', of: 'income', valueOn: today, reason },
  })
  assert.equal(financed.loan.balances.principal, '1030.00')
  const { data } = await officer.getDeferredIncome({ loanId })
  const nothing = { givenBackAmount: '0.00', earnedAmount: '0.00', releasedAmount: '0.00' }
  const origin = { transactionId: financed.transaction.id, source: 'capitalised', paidBy: null }
  assert.deepEqual(data, [{ ...origin, on: today, amount: '30.00', ...nothing, unearnedAmount: '30.00' }])
  await reverses(loanId, financed.transaction, loan)
})

test('what is earned of interest is waived, or owed as principal from then on', async () => {
  const { loanId } = await lend()
  const reason = 'Agreed with the borrower'
  await lender.passTo(addDays(today, 10))
  const body = { valueOn: addDays(today, 10), reason }
  const loan = await officer.getLoan({ loanId })
  const { interest } = loan.balances
  assert.ok(Number(interest) > 3, `${interest} is earned in ten days at 1 % a month`)
  const { transaction, ...added } = await officer.capitaliseLoan({
    loanId,
    body: { ...body, amount: '3.00', of: 'interest' },
  })
  assert.equal(transaction.type, 'interest_capitalisation')
  assert.deepEqual([added.loan.balances.principal, added.loan.balances.total], ['1003.00', loan.balances.total])
  await booksHold()
  await reverses(loanId, transaction, loan)
  const waived = await officer.waiveInterest({ loanId, body: { ...body, amount: interest } })
  assert.equal(waived.loan.balances.interest, '0.00')
  await reverses(loanId, waived.transaction, loan)
})

test('balances are told for a day, as they were known on a day', async () => {
  const { loanId } = await lend()
  const known = await officer.getLoanBalances({ loanId })
  assert.deepEqual([known.on, known.knownOn, known.balances.principal], [today, today, '1000.00'])
  await isRefused(
    'loan.day_out_of_range',
    () => officer.getLoanBalances({ loanId, query: { on: addDays(today, 1) } }),
    () => officer.getLoanBalances({ loanId, query: { on: addDays(today, -1) } }),
  )
})

test('an instalment is explained down to the balance, rate and days', async () => {
  const { loanId } = await lend()
  const { interest, principal, events } = await officer.explainInstalment({ loanId, number: 1 })
  assert.deepEqual([interest.amount, principal.amount, principal.level], ['10.00', '330.02', '340.02'])
  assert.deepEqual(
    interest.stretches.map(({ balance, annualRate, rateToDue, interest: earned }) => [
      balance,
      annualRate,
      rateToDue,
      earned,
    ]),
    [['1000.00', '0.12', '0.01', '1000']],
  )
  assert.deepEqual(
    events.map(({ type }) => type),
    ['disbursement'],
  )
  await isRefused('loan.no_such_instalment', () => officer.explainInstalment({ loanId, number: 4 }))
})

test('a refund gives back the interest that its money had cost, where the terms say so', async () => {
  const { loanId } = await lend({ code: 'shop', changes: { interestRefundOn: ['merchant_refund'] } })
  const paidOutOn = today
  await lender.passTo(addDays(paidOutOn, 10))
  const { balances } = await officer.getLoan({ loanId })
  const valueOn = addDays(paidOutOn, 10)
  const refund = await officer.recordRefund({ loanId, body: { kind: 'merchant_refund', amount: '1000.00', valueOn } })
  const back = refund.corrections.find(({ type }) => type === 'interest_refund')
  assert.equal(back?.principal, `-${balances.interest}`)
  assert.deepEqual([refund.loan.status, refund.loan.balances.total], ['closed', '0.00'])
  await booksHold()
  const body = { reason: 'The goods were not returned' }
  await isRefused('loan_transaction.has_followers', () =>
    officer.reverseLoanTransaction({ loanId, transactionId: refund.transaction.id, body }),
  )
})
