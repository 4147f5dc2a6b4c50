// When a disbursement cannot be taken back, what a loan answers after it was, and who comes first of several at once.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta, Schemas } from '../../../sdk/src/index.ts'
import { benchOf } from '../../../test/model/bench-loan.ts'
import { disbursedLoan, pendingLoan, type StaffClients } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { productOf } from '../../../test/support/products.ts'
import { rowCounts } from '../../../test/support/tables.ts'
import { newId, wireId } from '../../platform/ids.ts'

const tenant = 'himal'
const reason = 'Paid out to the wrong account.'
let gateway: TestGateway
let lender: Lender
let staff: StaffClients
let officer: Lokta
let today: string

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, tenant)
  staff = lender.staff
  officer = lender.officer
})

beforeEach(async () => {
  today = await lender.today()
})

after(() => gateway.stop())

const lend = (terms: Partial<Schemas['ProductTerms']> = {}, code = 'plain') =>
  disbursedLoan(gateway, {
    tenant,
    arrangement: 'ganga-80-20',
    amount: '1000.00',
    instalmentCount: 3,
    product: productOf(code, terms),
  })

const takeBack = (loanId: string, options = {}) =>
  staff.operations.reverseDisbursement({ loanId, body: { reason } }, options)

/** What was entered on a loan stands in the way, is named, and when it is reversed does so no more. */
async function standsInTheWay(
  loanId: string,
  entered: Schemas['LoanTransactionResult'],
  type: string,
  valueOn = today,
): Promise<void> {
  await assert.rejects(takeBack(loanId), { code: 'loan_transaction.has_followers', facts: { type, valueOn } })
  await officer.reverseLoanTransaction({ loanId, transactionId: entered.transaction.id, body: { reason } })
  await takeBack(loanId, { dryRun: true })
}

test('what somebody entered on the loan is reversed first', async () => {
  const { loanId } = await lend({ drawing: 'revolving' }, 'line')
  const at = { valueOn: today, reason }
  const money = { amount: '100.00', valueOn: today }
  const fee = { code: 'visit', name: 'Visit', component: 'fee', amount: '50.00', dueOn: today } as const
  const effectiveOn = addDays(today, 20)
  const calls: [string, () => Promise<Schemas['LoanTransactionResult']>, string?][] = [
    ['repayment', () => officer.recordRepayment({ loanId, body: money })],
    ['payoff', () => officer.prepayLoan({ loanId, body: { ...money, amount: '1000.00' } })],
    ['charge', () => officer.addLoanCharge({ loanId, body: fee })],
    ['capitalisation', () => officer.capitaliseLoan({ loanId, body: { ...money, of: 'income', reason } })],
    ['income_deferral', () => officer.recordBuyDownFee({ loanId, body: { ...money, paidBy: 'Sagar Motors' } })],
    ['acceleration', () => officer.accelerateLoan({ loanId, body: at })],
    ['charge_off', () => officer.chargeOffLoan({ loanId, body: at })],
    ['write_off', () => officer.writeOffLoan({ loanId, body: at })],
    [
      'rate_change',
      () => officer.changeLoanRate({ loanId, body: { annualRate: '0.2', effectiveOn, reason } }),
      effectiveOn,
    ],
  ]
  for (const [type, call, valueOn] of calls) await standsInTheWay(loanId, await call(), type, valueOn)
  await takeBack(loanId)
  await lender.booksHold()
})

test('a later draw stands in the way of the disbursement, and goes as any entry', async () => {
  const life = { code: 'line', amount: '1000.00', instalmentCount: 3, terms: { drawing: 'revolving' } } as const
  const { id: loanId } = await lender.lend(life, '600.00')
  // Its number sorts before the id of the disbursement: what began the loan is told by what arrived first.
  const drawn = await officer.drawLoan({ loanId, body: { amount: '100.00', valueOn: today, externalReference: '0' } })
  await assert.rejects(takeBack(loanId), {
    code: 'loan_transaction.has_followers',
    facts: { type: 'disbursement', valueOn: today },
  })
  const { data } = await officer.listLoanTransactions({ loanId, query: { type: 'disbursement' } })
  assert.deepEqual(
    data.map(({ cashAmount, reversible }) => [cashAmount, reversible]),
    [
      ['-600.00', false],
      ['-100.00', true],
    ],
  )
  await standsInTheWay(loanId, drawn, 'disbursement')
  await takeBack(loanId)
  await lender.booksHold()
})

test('a loan that is not disbursed is refused, and none comes to its end by its disbursement alone', async () => {
  const { loanId, applicationId } = await pendingLoan(gateway, { tenant })
  await assert.rejects(takeBack(loanId), { code: 'loan.not_disbursed' })
  await staff.underwriter.withdrawApplication({ applicationId, body: { reason } })
  await assert.rejects(takeBack(loanId), { code: 'loan.not_disbursed' })
  await assert.rejects(takeBack(wireId('loan', newId('loan'))), { code: 'loan.not_found' })
  // A down payment that rounds to all of the loan would leave nothing to be repaid: there is no such loan.
  const downPayment = { share: '0.9', isAutomatic: true }
  const terms = { downPayment, instalmentMultiple: '1000.00', minimumAmount: '1000.00' }
  await assert.rejects(lend(terms, 'paid-down'), { code: 'terms.impossible' })
})

test('an order that does not fit is refused as the contract says, and one that is only tried leaves nothing', async () => {
  const { loanId } = await lend()
  const bodies = [
    {},
    { reason: '' },
    { reason: 'x'.repeat(4001) },
    { reason, externalReference: ' ' },
    { reason, on: today },
  ]
  for (const body of bodies) {
    const call = staff.operations.reverseDisbursement({ loanId, body: body as Schemas['ReverseDisbursementRequest'] })
    await assert.rejects(call, { status: 400, code: 'request.invalid' }, JSON.stringify(body))
  }
  await assert.rejects(officer.reverseDisbursement({ loanId, body: { reason } }), { code: 'permission.denied' })
  const counted = await rowCounts(gateway, tenant)
  const tried = await takeBack(loanId, { dryRun: true })
  assert.equal(tried.loan.status, 'pending_disbursement')
  assert.deepEqual(await rowCounts(gateway, tenant), counted)
  assert.equal((await officer.getLoan({ loanId })).status, 'active')
})

test('after it the loan answers as one that was never disbursed, and its history stays', async () => {
  const { loanId } = await lend()
  const paid = await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  const transactionId = paid.transaction.id
  await officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } })
  await lender.passTo(addDays(today, 2))
  const known = await officer.getLoanBalances({ loanId })
  await lender.passTo(addDays(today, 3))
  await takeBack(loanId)
  const at = { valueOn: addDays(today, 3), reason }
  const money = { amount: '10.00', valueOn: addDays(today, 3) }
  const refusals: [string, () => Promise<unknown>][] = [
    ['loan.not_disbursed', () => officer.getLoanSchedule({ loanId })],
    ['loan.not_disbursed', () => officer.explainInstalment({ loanId, number: 1 })],
    ['loan.not_disbursed', () => officer.getDeferredIncome({ loanId })],
    ['loan.not_disbursed', () => officer.getLoanBalances({ loanId })],
    ['loan.not_disbursed', () => officer.drawLoan({ loanId, body: money })],
    ['loan.not_disbursed', () => officer.writeOffLoan({ loanId, body: at })],
    ['loan.not_disbursed', () => officer.recordChargeback({ loanId, transactionId, body: { ...at, amount: '1.00' } })],
    ['loan.not_disbursed', () => takeBack(loanId)],
    ['loan.not_active', () => officer.recordRepayment({ loanId, body: money })],
    ['loan.not_active', () => officer.prepayLoan({ loanId, body: money })],
    ['loan.not_active', () => officer.quotePayoff({ loanId, body: { payoffOn: at.valueOn } })],
    ['loan_transaction.not_money_in', () => officer.explainTransaction({ loanId, transactionId })],
    [
      'loan_transaction.already_reversed',
      () => officer.reverseLoanTransaction({ loanId, transactionId, body: { reason } }),
    ],
  ]
  for (const [code, call] of refusals) await assert.rejects(call, { code }, `${call} should be refused with ${code}`)
  assert.deepEqual((await officer.listLoanCharges({ loanId })).data, [])
  assert.ok((await officer.listLoanTransactions({ loanId })).data.every(({ reversible }) => !reversible))
  for (const { id: participationId } of (await officer.listParticipations({ query: { loanId } })).data) {
    assert.deepEqual((await officer.listParticipationInstalments({ participationId })).data, [])
    assert.ok((await officer.listParticipationTransactions({ participationId })).data.length > 1)
  }
  const query = { on: known.on, knownOn: known.knownOn }
  assert.deepEqual(await officer.getLoanBalances({ loanId, query }), known)
})

test('of several at once exactly one takes effect', async () => {
  const { loanId } = await lend()
  const done = await Promise.allSettled(Array.from({ length: 4 }, () => takeBack(loanId)))
  assert.deepEqual(done.map(({ status }) => status).sort(), ['fulfilled', 'rejected', 'rejected', 'rejected'])
  const codes = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
  assert.deepEqual([...new Set(codes)], ['loan.not_disbursed'])
  const { data } = await officer.listLoanTransactions({ loanId })
  assert.equal(data.filter(({ reversesTransactionId }) => reversesTransactionId !== null).length, 1)
  await lender.booksHold()
})

test('money that comes in at the same moment stands in the way, or finds the loan not active', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { loanId, applicationId } = await lend()
    const pay = () => officer.recordRepayment({ loanId, body: { amount: '100.00', valueOn: today } })
    const acts = round % 2 === 0 ? [() => takeBack(loanId), pay] : [pay, () => takeBack(loanId)]
    const done = await Promise.allSettled(acts.map((act) => act()))
    const codes = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))
    const { status } = await staff.underwriter.getApplication({ applicationId })
    const isActive = (await officer.getLoan({ loanId })).status === 'active'
    assert.deepEqual(
      [status, codes],
      isActive ? ['disbursed', ['loan_transaction.has_followers']] : ['accepted', ['loan.not_active']],
    )
  }
  await lender.booksHold()
})

test('a loan that came without an application is taken back as well, to what its events say', async () => {
  const bench = benchOf(gateway)
  const id = await bench.lend({}, [{ share: '1', penaltyShare: '1' }], '1000.00')
  const loanId = wireId('loan', id)
  await lender.passTo(addDays(today, 2))
  assert.equal((await takeBack(loanId)).loan.status, 'pending_disbursement')
  const { stored, refolded } = await bench.states(id)
  assert.deepEqual(stored, refolded)
  await lender.booksHold()
})
