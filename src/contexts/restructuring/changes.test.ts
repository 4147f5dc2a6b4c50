// Every change of a running loan over HTTP: what it does, what it refuses, and that its reversal leaves nothing of it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta } from '../../../sdk/src/index.ts'
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

test('a loan is told with the rate and the instalments that hold on the business date', async () => {
  const { loanId, loan } = await lend()
  const reason = 'Agreed with the borrower'
  const monthAhead = loan.nextDueOn as string
  const told = async () => {
    const { annualRate, instalmentCount } = await officer.getLoan({ loanId })
    const { data } = await officer.listLoans({ query: { limit: 100 } })
    const listed = data.find(({ id }) => id === loanId)
    assert.deepEqual([listed?.annualRate, listed?.instalmentCount], [annualRate, instalmentCount])
    return [annualRate, instalmentCount]
  }
  assert.deepEqual(await told(), ['0.12', 3])
  await officer.changeLoanRate({ loanId, body: { annualRate: '0.24', effectiveOn: today, reason } })
  assert.deepEqual(await told(), ['0.24', 3])
  // Announced for a later day, a rate does not hold yet.
  await officer.changeLoanRate({ loanId, body: { annualRate: '0.3', effectiveOn: addDays(today, 5), reason } })
  assert.deepEqual(await told(), ['0.24', 3])
  await officer.rescheduleLoan({ loanId, body: { fromOn: today, extraInstalments: 2, reason } })
  assert.deepEqual(await told(), ['0.24', 5])
  const body = {
    startOn: monthAhead,
    frequency: { unit: 'month', every: 1 },
    instalmentCount: 12,
    annualRate: '0.09',
    capitalisesInterest: true,
    reason,
  } as const
  await officer.restructureLoan({ loanId, body })
  assert.deepEqual(await told(), ['0.09', 12])
})

test('a rate change, a pause, a reschedule, a re-ageing and a re-amortisation change what is to come, and are taken back', async () => {
  const { loanId, loan } = await lend()
  const reason = 'Agreed with the borrower'
  const monthAhead = loan.nextDueOn as string
  const changes = [
    () => officer.changeLoanRate({ loanId, body: { annualRate: '0.24', effectiveOn: today, reason } }),
    () => officer.pauseInterest({ loanId, body: { fromOn: today, untilOn: addDays(today, 9), reason } }),
    () =>
      officer.rescheduleLoan({ loanId, body: { fromOn: monthAhead, adjustedDueOn: addDays(monthAhead, 5), reason } }),
    () =>
      officer.reAgeLoan({
        loanId,
        body: {
          startOn: monthAhead,
          frequency: { unit: 'month', every: 1 },
          instalmentCount: 6,
          interest: 'keep',
          reason,
        },
      }),
    () => officer.reAmortiseLoan({ loanId, body: { interest: 'keep', reason } }),
    () =>
      officer.restructureLoan({
        loanId,
        body: {
          startOn: monthAhead,
          frequency: { unit: 'month', every: 1 },
          instalmentCount: 12,
          annualRate: '0.09',
          capitalisesInterest: true,
          reason,
        },
      }),
  ]
  for (const change of changes) {
    const { transaction } = await change()
    await booksHold()
    await reverses(loanId, transaction, loan)
  }
  await isRefused('loan.rate_not_floating', () =>
    officer.changeLoanRate({ loanId, body: { indexRate: '0.06', effectiveOn: today, reason } }),
  )
  await isRefused('loan.pause_ends_before_it_starts', () =>
    officer.pauseInterest({ loanId, body: { fromOn: today, untilOn: addDays(today, -1), reason } }),
  )
  await isRefused('loan.reschedule_changes_nothing', () =>
    officer.rescheduleLoan({ loanId, body: { fromOn: today, reason } }),
  )
  await isRefused('loan.due_date_not_later', () =>
    officer.rescheduleLoan({ loanId, body: { fromOn: monthAhead, adjustedDueOn: today, reason } }),
  )
  await isRefused('loan.nothing_due_from_there', () =>
    officer.rescheduleLoan({ loanId, body: { fromOn: addDays(today, 400), extraInstalments: 1, reason } }),
  )
  await isRefused(
    'loan_event.impossible',
    () => officer.rescheduleLoan({ loanId, body: { fromOn: today, interestMoratorium: 3, reason } }),
    () =>
      officer.rescheduleLoan({
        loanId,
        body: { fromOn: today, extraInstalments: 600, principalMoratorium: 600, reason },
      }),
  )
  await isRefused(
    'terms.impossible',
    () => officer.changeLoanRate({ loanId, body: { annualRate: '10.01', effectiveOn: today, reason } }),
    () => officer.pauseInterest({ loanId, body: { fromOn: today, untilOn: '2899-01-01', reason } }),
    () => officer.rescheduleLoan({ loanId, body: { fromOn: today, adjustedDueOn: '2899-01-01', reason } }),
  )
  await isRefused('loan.start_not_ahead', () =>
    officer.reAgeLoan({
      loanId,
      body: {
        startOn: addDays(today, -1),
        frequency: { unit: 'month', every: 1 },
        instalmentCount: 6,
        interest: 'keep',
        reason,
      },
    }),
  )
})

test('a loan that is due at once has no schedule to change, and stays as it is', async () => {
  const { loanId } = await lend()
  const reason = 'Agreed with the borrower'
  const { loan } = await officer.accelerateLoan({ loanId, body: { valueOn: today, reason } })
  const anew = {
    startOn: addDays(today, 30),
    frequency: { unit: 'month', every: 1 },
    instalmentCount: 6,
    reason,
  } as const
  await isRefused(
    'loan.already_accelerated',
    () => officer.changeLoanRate({ loanId, body: { annualRate: '0.24', effectiveOn: today, reason } }),
    () => officer.pauseInterest({ loanId, body: { fromOn: today, untilOn: addDays(today, 9), reason } }),
    () => officer.rescheduleLoan({ loanId, body: { fromOn: today, extraInstalments: 1, reason } }),
    () => officer.reAgeLoan({ loanId, body: { ...anew, interest: 'keep' } }),
    () => officer.restructureLoan({ loanId, body: { ...anew, capitalisesInterest: false } }),
    () => officer.reAmortiseLoan({ loanId, body: { interest: 'keep', reason } }),
    () =>
      officer.previewRestructure({ loanId, body: { rateChange: { annualRate: '0.24', effectiveOn: today, reason } } }),
  )
  assert.deepEqual(await officer.getLoan({ loanId }), loan)
})

test('a change is compared with the loan as it is, and prepayments with one another; nothing is kept', async () => {
  const { loanId, loan } = await lend()
  const reason = 'Agreed with the borrower'
  const { before, after, extraCost } = await officer.previewRestructure({
    loanId,
    body: { rateChange: { annualRate: '0', effectiveOn: today, reason } },
  })
  assert.deepEqual([before.remainingInterest, after.remainingInterest, extraCost], ['20.07', '0.00', '-20.07'])
  const { payoffAmount, options } = await officer.comparePrepayments({ loanId, body: { amount: '500.00', on: today } })
  assert.equal(payoffAmount, '1000.00')
  assert.deepEqual(
    options.map(({ effect }) => effect),
    ['credit', 'next_instalment', 'last_instalment', 'spread', 'reduce_instalment', 'reduce_term'],
  )
  assert.deepEqual(await officer.getLoan({ loanId }), loan)
})

test('a restructuring makes earned interest principal, lowers the rate and starts a new schedule, in one entry', async () => {
  const { loanId } = await lend()
  const paidOutOn = today
  await lender.passTo(addDays(paidOutOn, 40))
  const restructured = {
    startOn: addDays(paidOutOn, 70),
    frequency: { unit: 'month', every: 1 } as const,
    instalmentCount: 6,
    annualRate: '0.06',
    capitalisesInterest: true,
    reason: 'Resolution plan agreed',
  }
  const loan = await officer.getLoan({ loanId })
  assert.equal(loan.arrears.pastDueAmount, '340.02')
  const { after } = await officer.previewRestructure({ loanId, body: { restructure: restructured } })
  const outcome = await officer.restructureLoan({ loanId, body: restructured })
  const { balances, arrears } = outcome.loan
  assert.deepEqual([arrears.daysPastDue, balances.interest], [0, '0.00'])
  assert.equal(balances.principal, loan.balances.total)
  const { instalments } = await officer.getLoanSchedule({ loanId })
  assert.deepEqual(
    instalments.slice(-6).map(({ outstandingAmount }) => outstandingAmount),
    after.instalments.slice(-6).map(({ outstandingAmount }) => outstandingAmount),
  )
  await booksHold()
  await reverses(loanId, outcome.transaction, loan)
})
