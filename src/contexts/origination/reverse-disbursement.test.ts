// A disbursement that is taken back: nothing is left of it but its history, and the loan can be disbursed anew or given up.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sumAmounts } from '../../../demo/amounts.ts'
import { addDays } from '../../../demo/days.ts'
import type { Schemas } from '../../../sdk/src/index.ts'
import { disbursedLoan, type OfferedLoan, pendingLoan } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { productOf } from '../../../test/support/products.ts'

const tenant = 'himal'
const reason = 'The account that the borrower named is closed.'
let gateway: TestGateway
let lender: Lender
let today: string

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, tenant)
})

beforeEach(async () => {
  today = await lender.today()
})

after(() => gateway.stop())

const charges: Schemas['ChargeTerms'][] = [
  {
    code: 'processing',
    name: 'Processing fee',
    component: 'fee',
    trigger: 'disbursement',
    basis: 'percentage_of_principal',
    rate: '0.01',
    taxRate: '0.18',
  },
  {
    code: 'insurance',
    name: 'Insurance',
    component: 'fee',
    trigger: 'disbursement',
    basis: 'flat',
    amount: '40.00',
    isFinanced: true,
  },
  {
    code: 'late',
    name: 'Late charge',
    component: 'penalty',
    trigger: 'overdue',
    graceDays: 2,
    basis: 'percentage_of_overdue',
    rate: '0.02',
    taxRate: '0.18',
  },
]

/** Shared 80:20, with all that a disbursement brings about by itself: fees, tax, a down payment, interest, late charges. */
const order = {
  tenant,
  arrangement: 'ganga-80-20',
  amount: '1000.00',
  instalmentCount: 3,
  product: productOf('taken-back', { charges, downPayment: { share: '0.1', isAutomatic: true } }),
} as const

const disburse = (loanId: string, disbursedOn: string) =>
  lender.staff.operations.disburseLoan({ loanId, body: { amount: order.amount, disbursedOn } })

const takeBack = (loanId: string) => lender.staff.operations.reverseDisbursement({ loanId, body: { reason } })

async function statusOf({ loanId, applicationId }: OfferedLoan): Promise<string[]> {
  const application = await lender.staff.underwriter.getApplication({ applicationId })
  return [application.status, (await lender.officer.getLoan({ loanId })).status]
}

const participationsOf = async (loanId: string) => (await lender.officer.listParticipations({ query: { loanId } })).data

/** What is left on each ledger account, and what was owed by component, of all that was booked on the loan. */
async function leftOf(loanId: string): Promise<Record<string, string>> {
  const left = new Map<string, string>()
  const add = (name: string, amount: string) => left.set(name, sumAmounts([left.get(name) ?? '0.00', amount]))
  for await (const { lines } of lender.staff.accountant.listJournalEntriesItems({ query: { loanId } })) {
    for (const { accountCode, debit, credit } of lines) {
      add(accountCode, debit)
      add(accountCode, credit.startsWith('-') ? credit.slice(1) : `-${credit}`)
    }
  }
  for await (const transaction of lender.officer.listLoanTransactionsItems({ loanId })) {
    for (const name of ['principal', 'interest', 'fee', 'penalty', 'credit', 'cashAmount'] as const)
      add(name, transaction[name])
  }
  return Object.fromEntries([...left].filter(([, amount]) => Number(amount) !== 0))
}

test('all that a disbursement brought about is taken back, in the books of each lender, and who did it and why is told', async () => {
  const made = await disbursedLoan(gateway, order)
  const { loanId, applicationId } = made
  await lender.passTo(addDays(today, 40))
  const running = await lender.officer.getLoan({ loanId })
  for (const component of ['principal', 'interest', 'penalty'] as const)
    assert.notEqual(running.balances[component], '0.00', component)
  const types = new Set((await lender.officer.listLoanTransactions({ loanId })).data.map(({ type }) => type))
  assert.deepEqual([...types].sort(), ['accrual', 'charge', 'disbursement', 'down_payment', 'tax'])

  const { loan, transaction, corrections } = await lender.staff.operations.reverseDisbursement({
    loanId,
    body: { reason, externalReference: 'UTR-778123-R' },
  })
  const zero = { principal: '0.00', interest: '0.00', fee: '0.00', penalty: '0.00', credit: '0.00', total: '0.00' }
  const bookedOn = addDays(today, 40)
  assert.deepEqual(
    [loan.status, loan.disbursedOn, loan.nextDueOn, loan.arrears.daysPastDue, loan.balances],
    ['pending_disbursement', null, null, 0, zero],
  )
  assert.deepEqual(
    [transaction.type, transaction.valueOn, transaction.bookedOn, transaction.reversible],
    ['disbursement', today, bookedOn, false],
  )
  assert.ok(corrections.length >= 5 && corrections.every((each) => each.isCorrection && each.bookedOn === bookedOn))
  assert.deepEqual(loan, await lender.officer.getLoan({ loanId }))
  assert.deepEqual(await leftOf(loanId), {})
  assert.deepEqual(await statusOf(made), ['accepted', 'pending_disbursement'])
  for (const { status, disbursedOn, balances } of await participationsOf(loanId)) {
    assert.deepEqual([status, disbursedOn], ['committed', null])
    assert.ok(Object.values(balances).every((amount) => amount === '0.00'))
  }
  await lender.booksHold()

  const { data: ofLoan } = await lender.staff.auditor.listAuditEntries({ query: { entityId: loanId } })
  const { data: ofApplication } = await lender.staff.auditor.listAuditEntries({ query: { entityId: applicationId } })
  const [entry, moved] = [ofLoan, ofApplication].map((entries) =>
    entries.find(({ operationId }) => operationId === 'reverseDisbursement'),
  )
  const { status, externalReference, reversesTransactionId } = entry?.changes ?? {}
  assert.deepEqual(
    [entry?.reason, status, externalReference, reversesTransactionId],
    [reason, { from: 'active', to: 'pending_disbursement' }, 'UTR-778123-R', transaction.reversesTransactionId],
  )
  assert.deepEqual(
    [moved?.reason, moved?.changes, moved?.actor],
    [reason, { status: { from: 'disbursed', to: 'accepted' }, loanId }, entry?.actor],
  )
})

test('disbursed again on a later day, the loan is as one that never was disbursed before', async () => {
  const [again, fresh] = [await disbursedLoan(gateway, order), await pendingLoan(gateway, order)]
  await lender.passTo(addDays(today, 3))
  await takeBack(again.loanId)
  const later = addDays(today, 5)
  await lender.passTo(later)
  for (const { loanId } of [again, fresh]) await disburse(loanId, later)
  await isLike(again, fresh)
  const { data } = await lender.officer.listLoanTransactions({ loanId: again.loanId, query: { type: 'disbursement' } })
  assert.deepEqual(
    data.map(({ isCorrection, reversible, reversesTransactionId }) => [
      isCorrection,
      reversible,
      reversesTransactionId !== null,
    ]),
    [
      [false, false, false],
      [false, false, true],
      [false, false, false],
    ],
  )
  const [first, , second] = data
  const reverse = (transactionId = '') =>
    lender.officer.reverseLoanTransaction({ loanId: again.loanId, transactionId, body: { reason } })
  await assert.rejects(reverse(first?.id), { code: 'loan_transaction.already_reversed' })
  await assert.rejects(reverse(second?.id), { code: 'loan_transaction.not_reversible' })
  await lender.passTo(addDays(later, 40))
  await isLike(again, fresh)
  for (const { loanId } of [again, fresh])
    await lender.officer.recordRepayment({ loanId, body: { amount: '500.00', valueOn: addDays(later, 2) } })
  await isLike(again, fresh)
})

test('a disbursement that was entered for the wrong day is taken back and entered for another that is past', async () => {
  const [again, fresh] = [await disbursedLoan(gateway, order), await pendingLoan(gateway, order)]
  await lender.passTo(addDays(today, 6))
  await takeBack(again.loanId)
  for (const { loanId } of [again, fresh]) await disburse(loanId, addDays(today, 2))
  await isLike(again, fresh)
  await lender.passTo(addDays(today, 45))
  await isLike(again, fresh)
  await takeBack(again.loanId)
  assert.deepEqual(await leftOf(again.loanId), {})
  await disburse(again.loanId, addDays(today, 2))
  // Its schedule is kept on a day by which an instalment is overdue already.
  await isLike(again, fresh, false)
  const { data } = await lender.staff.auditor.listScheduleVersions({ loanId: again.loanId })
  assert.deepEqual(
    data.map((version) => version.reason),
    ['disbursement', 'reversal', 'disbursement', 'reversal', 'disbursement'],
  )
})

/** The loans owe the same to the same lenders, by the same schedule unless it was kept on another day; the books hold. */
async function isLike(one: OfferedLoan, other: OfferedLoan, isKeptAlike = true): Promise<void> {
  const seen = await Promise.all(
    [one, other].map(async ({ loanId }) => {
      const { asOf, balances, arrears, disbursedOn, nextDueOn, nextDueAmount, status } = await lender.officer.getLoan({
        loanId,
      })
      const lenders = await participationsOf(loanId)
      const instalments = lenders.map(
        async ({ id }) => (await lender.officer.listParticipationInstalments({ participationId: id })).data,
      )
      return {
        loan: { asOf, balances, arrears, disbursedOn, nextDueOn, nextDueAmount, status },
        rows: await lender.rows(loanId),
        lenders: lenders.map(({ id: _, loanId: __, ...rest }) => rest),
        instalments: isKeptAlike ? await Promise.all(instalments) : [],
        left: await leftOf(loanId),
      }
    }),
  )
  assert.deepEqual(seen[0], seen[1])
  await lender.booksHold()
}

test('given up after it: the application is withdrawn, the loan cancelled, the lenders let go', async () => {
  const made = await disbursedLoan(gateway, order)
  const { loanId, applicationId } = made
  await takeBack(loanId)
  await lender.passTo(addDays(today, 2))
  await lender.staff.underwriter.withdrawApplication({ applicationId, body: { reason } })
  assert.deepEqual(await statusOf(made), ['withdrawn', 'cancelled'])
  assert.ok((await participationsOf(loanId)).every(({ status }) => status === 'closed'))
  await assert.rejects(takeBack(loanId), { code: 'loan.not_disbursed' })
  await assert.rejects(disburse(loanId, today), { code: 'loan.not_pending_disbursement' })
  await lender.passTo(addDays(today, 3))
  await lender.booksHold()
})
