// A settlement over HTTP on a loan that two lenders share 80:20: what is received, what each gives up, what no longer goes, and
// that its reversal leaves nothing of it. Every figure is worked out by hand beside it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta, LoktaProblem, Schemas } from '../../../sdk/src/index.ts'
import { incomeBooksOf } from '../../../test/support/income-books.ts'
import type { Lender } from '../../../test/support/lives.ts'
import { runningLoans } from '../../../test/support/running-loans.ts'

const himal = runningLoans('himal', 'ganga-80-20')
const { isRefused, lend, reverses, booksHold } = himal
let lender: Lender
let officer: Lokta
let today: string
const reason = 'Agreed on after the flood.'

before(async () => {
  lender = await himal.open()
  officer = lender.officer
})
beforeEach(async () => {
  today = await lender.today()
})
after(() => himal.close())

const settle = (loanId: string, amount: string, valueOn = today) =>
  officer.settleLoan({ loanId, body: { amount, valueOn, reason, evidence: ['Letter HF/2026/17'] } })

/** 1,000.00 with a visit of 20.25 and 18 % tax on it, 3.64: 1,023.89 is owed. Ganga Bank has 800.00 and 16.20. */
async function lendWithVisit(): Promise<{ loanId: string; loan: Schemas['Loan'] }> {
  const { loanId } = await lend({ code: 'settled' })
  const visit = { code: 'visit', name: 'Visit', component: 'fee', amount: '20.25', dueOn: today } as const
  const { loan } = await officer.addLoanCharge({ loanId, body: { ...visit, taxRate: '0.18' } })
  return { loanId, loan }
}

/** What each lender has of the last two transactions: type, principal, interest, fee, what of the fee is tax. */
async function sharesOf(loanId: string) {
  const { data: participations } = await officer.listParticipations({ query: { loanId } })
  const told = async (share: string) => {
    const participationId = participations.find((each) => each.share === share)?.id ?? ''
    const { data } = await officer.listParticipationTransactions({ participationId })
    return data.slice(-2).map(({ type, principal, interest, fee, taxAmount }) => {
      return [type, principal, interest, fee, taxAmount].join(' ')
    })
  }
  const statuses = participations.map(({ status }) => status)
  return { ganga: await told('0.8'), own: await told('0.2'), statuses }
}

const amountsOf = ({ type, principal, interest, fee, taxAmount, cashAmount }: Schemas['LoanTransaction']) => [
  type,
  principal,
  interest,
  fee,
  taxAmount,
  cashAmount,
]

test('400.00 pays the fee, its tax and 376.11 of the principal; each lender gives up its part of 623.89', async () => {
  const { loanId, loan } = await lendWithVisit()
  const moved = await incomeBooksOf(himal.gateway(), 'himal', officer).journalOf(loanId)
  const before = moved('bank')
  const settled = await settle(loanId, '400.00')
  assert.deepEqual(amountsOf(settled.transaction), ['settlement', '-376.11', '0.00', '-23.89', '-3.64', '400.00'])
  assert.deepEqual(amountsOf(settled.givenUp), ['write_off', '-623.89', '0.00', '0.00', '0.00', '0.00'])
  assert.deepEqual(
    [settled.loan.status, settled.loan.closedOn, settled.loan.closedReason],
    ['closed', today, 'settled'],
  )
  assert.equal(settled.loan.balances.total, '0.00')
  assert.deepEqual(settled.corrections, [])
  // 80 % of 376.11 is 300.888; of the 1,000.00 that has gone in all 800.00.
  assert.deepEqual(await sharesOf(loanId), {
    ganga: ['settlement -300.89 0.00 -16.20 0.00', 'write_off -499.11 0.00 0.00 0.00'],
    own: ['settlement -75.22 0.00 -7.69 -3.64', 'write_off -124.78 0.00 0.00 0.00'],
    statuses: ['closed', 'closed'],
  })
  const after = await incomeBooksOf(himal.gateway(), 'himal', officer).journalOf(loanId)
  assert.deepEqual([before, after('bank')], ['-1000.00', '-600.00'])
  assert.deepEqual([after('write_off_expense'), after('loans_receivable')], ['124.78', '0.00'])
  // Of what came in Ganga Bank is owed 300.89 and 16.20; it had brought 800.00.
  assert.equal(after('partner_control'), '482.91')
  await booksHold()
  await reverses(loanId, settled.transaction, loan)
})

test('10.00 pays part of the fee in proportion to its tax; the rest of both is given up, the tax by the own book', async () => {
  const { loanId, loan } = await lendWithVisit()
  const settled = await settle(loanId, '10.00')
  // Tax: 3.64 × 10.00 / 23.89 = 1.52.
  assert.deepEqual(amountsOf(settled.transaction), ['settlement', '0.00', '0.00', '-10.00', '-1.52', '10.00'])
  assert.deepEqual(amountsOf(settled.givenUp), ['write_off', '-1000.00', '0.00', '-13.89', '-2.12', '0.00'])
  // Of 8.48 without tax Ganga Bank has 6.784, so of the 16.20 that was charged 9.42 is left.
  assert.deepEqual(await sharesOf(loanId), {
    ganga: ['settlement 0.00 0.00 -6.78 0.00', 'write_off -800.00 0.00 -9.42 0.00'],
    own: ['settlement 0.00 0.00 -3.22 -1.52', 'write_off -200.00 0.00 -4.47 -2.12'],
    statuses: ['closed', 'closed'],
  })
  await booksHold()
  await reverses(loanId, settled.transaction, loan)
})

test('less than is owed on the day settles, by any unit; that much does not, nor nothing, nor ahead of time', async () => {
  const { loanId } = await lendWithVisit()
  await assert.rejects(settle(loanId, '1023.89'), ({ code, facts }: LoktaProblem) => {
    assert.deepEqual([code, facts], ['loan.settlement_too_large', { owedAmount: '1023.89' }])
    return true
  })
  await isRefused('request.invalid', () => settle(loanId, '0.00'))
  await isRefused('loan.value_date_in_future', () => settle(loanId, '1.00', addDays(today, 1)))
  await isRefused('loan.value_date_before_disbursement', () => settle(loanId, '1.00', addDays(today, -1)))
  await isRefused('amount.too_many_decimals', () => settle(loanId, '1.001'))
  const { givenUp } = await settle(loanId, '1023.88')
  assert.equal(givenUp.principal, '-0.01')
  await isRefused('loan.not_active', () => settle(loanId, '1.00'))
  await booksHold()
})

test('while it stands nothing else is entered but a recovery, and nothing before it is taken back', async () => {
  const { loanId } = await lend({ code: 'settled' })
  const paid = await officer.recordRepayment({ loanId, body: { amount: '100.00', valueOn: today } })
  const settled = await settle(loanId, '400.00')
  assert.equal(settled.givenUp.principal, '-500.00')
  const body = { valueOn: today, reason, amount: '1.00' }
  const charge = { code: 'late', name: 'Late', component: 'penalty', amount: '1.00', dueOn: today } as const
  const transactionId = paid.transaction.id
  await isRefused('loan.already_settled', () => officer.recordChargeback({ loanId, transactionId, body }))
  await isRefused('loan.already_settled', () =>
    officer.recordChargeback({ loanId, transactionId: settled.transaction.id, body }),
  )
  await isRefused(
    'loan.not_open',
    () => officer.addLoanCharge({ loanId, body: charge }),
    () => officer.waiveInterest({ loanId, body }),
    () => officer.recordRefund({ loanId, body: { kind: 'goodwill_credit', amount: '1.00', valueOn: today } }),
  )
  await isRefused('loan.not_active', () =>
    officer.recordRepayment({ loanId, body: { amount: '1.00', valueOn: today } }),
  )
  await isRefused('loan_transaction.has_followers', () =>
    officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } }),
  )
  await isRefused('loan_transaction.not_reversible', () =>
    officer.reverseLoanTransaction({ loanId, transactionId: settled.givenUp.id, body: { reason } }),
  )
  const recovered = await officer.recordRecovery({ loanId, body: { amount: '40.00', valueOn: today } })
  assert.deepEqual([recovered.transaction.cashAmount, recovered.loan.closedReason], ['40.00', 'settled'])
  await booksHold()
  await isRefused('loan_transaction.has_followers', () =>
    officer.reverseLoanTransaction({ loanId, transactionId: settled.transaction.id, body: { reason } }),
  )
  await reverses(loanId, recovered.transaction, settled.loan)
  await reverses(loanId, settled.transaction, paid.loan)
  const { loan } = await officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } })
  assert.equal(loan.balances.principal, '1000.00')
})

test('back-dated, it takes back what was earned since, and its own two transactions are no corrections', async () => {
  const { loanId } = await lend({ code: 'settled' })
  const paidOutOn = today
  await lender.passTo(addDays(paidOutOn, 10))
  const { balances } = await officer.getLoan({ loanId })
  const settled = await settle(loanId, '300.00', paidOutOn)
  assert.deepEqual(amountsOf(settled.givenUp), ['write_off', '-700.00', '0.00', '0.00', '0.00', '0.00'])
  assert.deepEqual([settled.givenUp.isCorrection, settled.loan.closedOn], [false, paidOutOn])
  assert.deepEqual(
    settled.corrections.map(({ type, interest }) => [type, interest]),
    [['accrual', `-${balances.interest}`]],
  )
  await booksHold()
  const transactionId = settled.transaction.id
  const allocation = await officer.explainTransaction({ loanId, transactionId })
  assert.deepEqual(
    allocation.steps.map(({ component, amount }) => [component, amount]),
    [['principal', '300.00']],
  )
  const { loan } = await officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } })
  assert.deepEqual(loan.balances, balances)
  await booksHold()
})

test('a charged-off loan is settled: what comes in is recovered of the allowance, and the rest is given up against it', async () => {
  const { loanId } = await lend({ code: 'settled' })
  const off = await officer.chargeOffLoan({ loanId, body: { valueOn: today, reason } })
  const settled = await settle(loanId, '250.00')
  assert.equal(settled.givenUp.principal, '-750.00')
  const moved = await incomeBooksOf(himal.gateway(), 'himal', officer).journalOf(loanId)
  // The own book's fifth: 200.00 was expensed; 50.00 comes in, and 150.00 is written off instead.
  assert.deepEqual(
    [moved('charge_off_allowance'), moved('recovery_income'), moved('charge_off_expense'), moved('write_off_expense')],
    ['0.00', '-50.00', '50.00', '150.00'],
  )
  await booksHold()
  await reverses(loanId, settled.transaction, off.loan)
})

test('the trail says who settled it, for what reason, on what evidence, and what was given up', async () => {
  const { loanId } = await lend({ code: 'settled' })
  await settle(loanId, '900.00')
  const { data } = await lender.staff.auditor.listAuditEntries({ query: { entityId: loanId, limit: 100 } })
  const entry = data.find(({ operationId }) => operationId === 'settleLoan')
  assert.ok(entry)
  const { cash, givenUp, type } = entry.changes as Record<string, string>
  assert.deepEqual([cash, givenUp, type], ['900.00', '100.00', 'settlement'])
  assert.deepEqual([entry.reason, entry.evidence], [reason, ['Letter HF/2026/17']])
  assert.equal(entry.actor.kind, 'staff')
})
