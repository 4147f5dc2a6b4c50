// Each version of a loan's schedule is kept with the event that brought it, and lenders see their shares of the newest.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Lokta, Schemas } from '../../../sdk/src/index.ts'
import type { Lender } from '../../../test/support/lives.ts'
import { productTerms } from '../../../test/support/products.ts'
import { runningLoans } from '../../../test/support/running-loans.ts'

const himal = runningLoans('himal', 'ganga-80-20')
const { isRefused, lend, booksHold } = himal
const reason = 'Agreed with the borrower'
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

const versionsOf = async (loanId: string) => (await officer.listScheduleVersions({ loanId })).data
const reasonsOf = async (loanId: string) => (await versionsOf(loanId)).map((version) => version.reason)

/** [due date, principal, interest] of each instalment. */
async function amountsOf(loanId: string, number: number): Promise<string[][]> {
  const { instalments } = await officer.getScheduleVersion({ loanId, number })
  return instalments.map(({ dueOn, principal, interest }) => [dueOn, principal, interest])
}

test('a change of terms brings a version, its reversal one that says what the first said; money that is due brings none', async () => {
  const { loanId, loan } = await lend()
  assert.deepEqual(await reasonsOf(loanId), ['disbursement'])
  await officer.recordRepayment({ loanId, body: { amount: '10.00', valueOn: today } })
  assert.deepEqual(await reasonsOf(loanId), ['disbursement'])
  const { transaction } = await officer.rescheduleLoan({
    loanId,
    body: { fromOn: loan.nextDueOn as string, extraInstalments: 1, reason },
  })
  assert.deepEqual(await reasonsOf(loanId), ['disbursement', 'reschedule'])
  assert.equal((await amountsOf(loanId, 1)).length, 3)
  assert.equal((await amountsOf(loanId, 2)).length, 4)
  const { instalments, version } = await officer.getLoanSchedule({ loanId })
  assert.equal(version, 2)
  assert.deepEqual(
    instalments.map(({ dueOn, due }) => [dueOn, due.principal, due.interest]),
    await amountsOf(loanId, 2),
  )
  await officer.reverseLoanTransaction({ loanId, transactionId: transaction.id, body: { reason } })
  assert.deepEqual(await reasonsOf(loanId), ['disbursement', 'reschedule', 'reversal'])
  assert.deepEqual(
    (await amountsOf(loanId, 3)).map(([dueOn]) => dueOn),
    (await amountsOf(loanId, 1)).map(([dueOn]) => dueOn),
  )
  await isRefused('loan.no_such_schedule_version', () => officer.getScheduleVersion({ loanId, number: 4 }))
  await booksHold()
})

test('each lender has its share of every instalment of the newest version', async () => {
  const { loanId } = await lend({ code: 'tranches', changes: { drawing: 'tranches' } })
  const sums = async () => {
    const { data } = await officer.listParticipations({ query: { loanId } })
    const shares = await Promise.all(
      data.map(({ id }) => officer.listParticipationInstalments({ participationId: id })),
    )
    const cents = (text: string) => Number(text.replace('.', ''))
    return shares[0]?.data.map((_, index) =>
      shares.reduce((sum, { data: rows }) => sum + cents(rows[index]?.principal ?? '0'), 0),
    )
  }
  const principals = async (number: number) =>
    (await amountsOf(loanId, number)).map(([, principal]) => Number(principal?.replace('.', '')))
  assert.deepEqual(await sums(), await principals(1))
  await officer.changeLoanRate({ loanId, body: { annualRate: '0.36', effectiveOn: today, reason } })
  assert.notDeepEqual(await principals(2), await principals(1))
  assert.deepEqual(await sums(), await principals(2))
})

test('a prepayment that makes the later instalments smaller brings a version', async () => {
  const allocation = productTerms().allocation as Schemas['Allocation']
  const changes = {
    allocation: { ...allocation, default: { ...allocation.default, excess: 'reduce_instalment' as const } },
  }
  const { loanId } = await lend({ code: 'smaller', changes })
  await officer.recordRepayment({ loanId, body: { amount: '400.00', valueOn: today } })
  assert.deepEqual(await reasonsOf(loanId), ['disbursement', 'repayment'])
  await booksHold()
})
