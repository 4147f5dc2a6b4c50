// Many repayments at once: none is lost, none is doubled, and the books stay exact.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sumAmounts } from '../../demo/amounts.ts'
import type { Schemas } from '../../sdk/src/index.ts'
import { type DisbursedLoan, disbursedLoan, type StaffClients, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { countingFetch, expectBooksHold, expectNoFailure, repaymentsOf } from '../support/repayments.ts'

let gateway: TestGateway
let staff: StaffClients
const { fetch, counts } = countingFetch()

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal', fetch)
})
after(() => gateway.stop())

const repay = ({ loanId, disbursedOn }: DisbursedLoan, amount: string, idempotencyKey: string) =>
  staff.servicingOfficer.recordRepayment({ loanId, body: { amount, valueOn: disbursedOn } }, { idempotencyKey })

test('a hundred repayments on one loan at once, each sent twice: each takes effect exactly once', async () => {
  const loan = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
  const amounts = Array.from({ length: 100 }, (_, index) => `${300 + index}.07`)
  const send = () => Promise.all(amounts.map((amount, index) => repay(loan, amount, `once-${index}`)))
  const [first, second] = await Promise.all([send(), send()])
  const idsOf = (results: readonly Schemas['LoanTransactionResult'][]) => results.map((one) => one.transaction.id)
  assert.deepEqual(idsOf(second), idsOf(first), 'both times the answer is the same')
  assert.equal(new Set(idsOf(first)).size, 100)

  const kept = await repaymentsOf(staff, loan.loanId)
  assert.deepEqual(kept.map((one) => one.id).sort(), idsOf(first).sort())
  const total = sumAmounts(amounts)
  assert.equal(sumAmounts(kept.map((one) => one.cashAmount)), total)
  // 100 x 300.07 and 0 + 1 + … + 99 = 34,957.00; the loan owes 50,000.00, nothing of it due yet: all of it is credit.
  const { balances } = await staff.servicingOfficer.getLoan({ loanId: loan.loanId })
  assert.equal(total, '34957.00')
  assert.deepEqual(balances, { ...loan.loan.balances, credit: `-${total}`, total: '15043.00' })
  expectNoFailure(counts)
  await expectBooksHold(staff)
})

test('a hundred repayments on twenty loans at once: each lands on its own loan', async () => {
  const loans: DisbursedLoan[] = []
  for (let index = 0; index < 20; index += 1) loans.push(await disbursedLoan(gateway, { tenant: 'himal' }))
  const sent = loans.flatMap((loan, index) =>
    Array.from({ length: 5 }, (_, turn) => ({ loan, amount: `${index + 1}.0${turn}`, key: `many-${index}-${turn}` })),
  )
  await Promise.all(sent.map(({ loan, amount, key }) => repay(loan, amount, key)))
  for (const [index, { loanId }] of loans.entries()) {
    const kept = await repaymentsOf(staff, loanId)
    const expected = [0, 1, 2, 3, 4].map((turn) => `${index + 1}.0${turn}`)
    assert.deepEqual(kept.map((one) => one.cashAmount).sort(), expected)
  }
  expectNoFailure(counts)
  await expectBooksHold(staff)
})
