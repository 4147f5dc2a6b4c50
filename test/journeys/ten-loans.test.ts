// The ten commonest loans, each from its product to its end or well on its way, through the SDK on a real gateway. The figures
// come from a reckoning in fractions of whole numbers outside the project: annuities, flat shares, balances day by day.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Schemas } from '../../sdk/src/index.ts'
import { startGateway } from '../support/gateway.ts'
import { type Lender, lenderOf, monthsLater } from '../support/lives.ts'

type Gateway = Awaited<ReturnType<typeof startGateway>>
let gateway: Gateway
let himal: Lender
let salmiya: Lender
let start: string

before(async () => {
  gateway = await startGateway()
  himal = lenderOf(gateway, 'himal')
  salmiya = lenderOf(gateway, 'salmiya')
  start = await himal.today()
})

after(() => gateway.stop())

const amounts = (row: string[] | undefined) => row?.slice(1, 3)
const reason = 'Agreed with the borrower'

async function repay(lender: Lender, loanId: string, amount: string): Promise<Schemas['Loan']> {
  const valueOn = await lender.today()
  return (await lender.officer.recordRepayment({ loanId, body: { amount, valueOn } })).loan
}

/** Loans that begin on the first day; later tests meet them again. */
const loans = new Map<string, Schemas['Loan']>()
const known = (code: string) => loans.get(code) as Schemas['Loan']

test('1. a salary loan: twelve level instalments, shared with a co-lender', async () => {
  const loan = await himal.lend({
    code: 'salary',
    amount: '100000.00',
    instalmentCount: 12,
    terms: { annualRate: '0.18' },
    arrangement: 'ganga-80-20',
  })
  loans.set('salary', loan)
  const rows = await himal.rows(loan.id)
  assert.deepEqual(amounts(rows[0]), ['7668.00', '1500.00'])
  assert.deepEqual(amounts(rows[11]), ['9032.50', '135.49'])
})

test('2. a gold loan: interest each month, the principal as a bullet at the end', async () => {
  const terms = { annualRate: '0.12', amortisation: 'interest_only' } as const
  const loan = await himal.lend({ code: 'gold', amount: '50000.00', instalmentCount: 6, terms })
  loans.set('gold', loan)
  const rows = await himal.rows(loan.id)
  assert.deepEqual(rows.map(amounts), [...Array.from({ length: 5 }, () => ['0.00', '500.00']), ['50000.00', '500.00']])
})

test('3. a microfinance loan: weekly and flat', async () => {
  const terms: Partial<Schemas['ProductTerms']> = {
    annualRate: '0.24',
    interestMethod: 'flat',
    interestOn: 'scheduled',
    frequency: { unit: 'week', every: 1 },
  }
  const loan = await himal.lend({ code: 'micro', amount: '12000.00', instalmentCount: 12, terms })
  loans.set('micro', loan)
  // 12,000 × 24 % × 7/360 = 56.00 a week.
  assert.deepEqual(
    (await himal.rows(loan.id)).map(amounts),
    Array.from({ length: 12 }, () => ['1000.00', '56.00']),
  )
})

test('4. a machinery loan: two months without principal, stepped up from the sixth instalment', async () => {
  const terms: Partial<Schemas['ProductTerms']> = {
    moratorium: { principalInstalments: 2 },
    levelSteps: [{ fromInstalment: 6, change: '0.10' }],
    minimumInstalmentCount: 6,
  }
  const loan = await himal.lend({ code: 'machinery', amount: '200000.00', instalmentCount: 10, terms })
  const rows = await himal.rows(loan.id)
  assert.deepEqual(rows.slice(0, 2).map(amounts), [
    ['0.00', '2000.00'],
    ['0.00', '2000.00'],
  ])
  assert.deepEqual(amounts(rows[2]), ['22622.21', '2000.00'])
  // 24,622.21 × 1.1 = 27,084.43.
  assert.deepEqual(amounts(rows[5]), ['25769.91', '1314.52'])
  assert.deepEqual(amounts(rows[9]), ['26816.29', '268.16'])
})

test('5. a home loan: two tranches at a floating rate', async () => {
  const terms: Partial<Schemas['ProductTerms']> = {
    annualRate: '0.084',
    drawing: 'tranches',
    floating: { index: 'REPO', margin: '0.024' },
  }
  const loan = await himal.lend({ code: 'home', amount: '100000.00', instalmentCount: 12, terms }, '60000.00')
  loans.set('home', loan)
  assert.deepEqual(amounts((await himal.rows(loan.id))[0]), ['4810.41', '420.00'])
})

test('6. a credit line: drawn, repaid and drawn again', async () => {
  const life = { code: 'credit-line', amount: '10000.00', instalmentCount: 6, terms: { drawing: 'revolving' } } as const
  const loan = await himal.lend(life, '4000.00')
  loans.set('credit-line', loan)
  const drawn = await himal.officer.drawLoan({ loanId: loan.id, body: { amount: '6000.00', valueOn: start } })
  assert.equal(drawn.loan.balances.principal, '10000.00')
})

test('7. bought now, paid later: a quarter at once, the rest without interest', async () => {
  const terms: Partial<Schemas['ProductTerms']> = {
    annualRate: '0',
    interestOn: 'scheduled',
    downPayment: { share: '0.25', isAutomatic: true },
    frequency: { unit: 'week', every: 2 },
  }
  const loan = await himal.lend({ code: 'pay-later', amount: '4000.00', instalmentCount: 3, terms })
  loans.set('pay-later', loan)
  assert.deepEqual(
    (await himal.rows(loan.id)).map((row) => [row[1], row[5]]),
    [
      ['1000.00', '0.00'],
      ['1000.00', '1000.00'],
      ['1000.00', '1000.00'],
      ['1000.00', '1000.00'],
    ],
  )
  assert.equal(loan.balances.principal, '3000.00')
})

test('8. a merchant loan: a part of the takings every day', async () => {
  const terms: Partial<Schemas['ProductTerms']> = {
    annualRate: '0.365',
    interestMethod: 'flat',
    interestOn: 'scheduled',
    dayCount: 'actual_365',
    frequency: { unit: 'day', every: 1 },
  }
  const loan = await himal.lend({ code: 'merchant', amount: '10000.00', instalmentCount: 20, terms })
  loans.set('merchant', loan)
  assert.deepEqual(
    (await himal.rows(loan.id)).map(amounts),
    Array.from({ length: 20 }, () => ['500.00', '10.00']),
  )
})

test('9. a loan in a currency of three decimals, due on working days', async () => {
  const terms: Partial<Schemas['ProductTerms']> = {
    currency: 'KWD',
    annualRate: '0.09',
    minimumAmount: '1.000',
    maximumAmount: '100000.000',
    nonWorkingDays: 'following',
  }
  const loan = await salmiya.lend({ code: 'dinar', amount: '1000.000', instalmentCount: 6, terms })
  const rows = await salmiya.rows(loan.id)
  const weekdays = rows.map(([dueOn]) => new Date(`${dueOn}T00:00:00Z`).getUTCDay())
  assert.ok(!weekdays.some((day) => day === 5 || day === 6), `on a Friday or a Saturday: ${rows.map(([on]) => on)}`)
  const total = (of: number) => rows.reduce((sum, row) => sum + BigInt((row[of] ?? '0').replace('.', '')), 0n)
  assert.equal(total(1), 1_000_000n)
  assert.match(rows[0]?.[2] ?? '', /^\d+\.\d{3}$/)
  await salmiya.booksHold()
})

test('10. a car loan: a balloon is left to the last instalment', async () => {
  const terms = { annualRate: '0.096', balloon: '40000.00', minimumAmount: '50000.00' }
  const loan = await himal.lend({ code: 'car', amount: '100000.00', instalmentCount: 12, terms })
  const rows = await himal.rows(loan.id)
  assert.deepEqual(amounts(rows[0]), ['4783.80', '800.00'])
  assert.deepEqual(amounts(rows[11]), ['45222.00', '361.78'])
})

test('a month passes: days accrue, instalments are paid, the floating rate is reset, the line is repaid and drawn', async () => {
  await himal.passTo(monthsLater(start, 1))
  const today = await himal.today()
  assert.equal((await repay(himal, known('salary').id, '9168.00')).balances.principal, '92332.00')
  assert.equal((await repay(himal, known('gold').id, '500.00')).balances.principal, '50000.00')
  const home = known('home').id
  assert.equal((await repay(himal, home, '5230.41')).balances.principal, '55189.59')
  const drawn = await himal.officer.drawLoan({ loanId: home, body: { amount: '40000.00', valueOn: today } })
  assert.equal(drawn.loan.balances.principal, '95189.59')
  // 6.6 % and a margin of 2.4 %.
  const body = { indexRate: '0.066', effectiveOn: today, reason: 'The index was reset' }
  const reset = await himal.officer.changeLoanRate({ loanId: home, body })
  assert.equal(reset.loan.balances.principal, '95189.59')
  // 95,189.59 at 9 % over the eleven instalments to come.
  assert.deepEqual(amounts((await himal.rows(home))[1]), ['8333.94', '713.92'])
  const line = known('credit-line').id
  const repaid = await repay(himal, line, '5000.00')
  const again = await himal.officer.drawLoan({ loanId: line, body: { amount: '2500.00', valueOn: today } })
  assert.equal(Number(again.loan.balances.principal) - Number(repaid.balances.principal), 2500)
  await himal.booksHold()
})

test('loans end: repaid to the last unit, prepaid by quote, and each closed loan owes nothing', async () => {
  const merchant = known('merchant').id
  const { balances } = await himal.officer.getLoan({ loanId: merchant })
  assert.equal(balances.total, '10200.00')
  assert.equal((await repay(himal, merchant, '10200.00')).status, 'closed')
  const later = known('pay-later').id
  const open = await himal.officer.getLoan({ loanId: later })
  assert.equal((await repay(himal, later, open.balances.total)).status, 'closed')
  const today = await himal.today()
  for (const code of ['salary', 'gold', 'home', 'credit-line', 'micro']) {
    const loanId = known(code).id
    const { total } = await himal.officer.quotePayoff({ loanId, body: { payoffOn: today } })
    const { loan } = await himal.officer.prepayLoan({ loanId, body: { amount: total, valueOn: today } })
    assert.deepEqual([code, loan.status, loan.balances.total], [code, 'closed', '0.00'])
  }
  await himal.booksHold()
})

test('a prepayment taken back opens the loan again as it was', async () => {
  const loanId = known('salary').id
  const { data } = await himal.officer.listLoanTransactions({ loanId, query: { type: 'payoff' } })
  const payoff = data[0] as Schemas['LoanTransaction']
  const { loan } = await himal.officer.reverseLoanTransaction({ loanId, transactionId: payoff.id, body: { reason } })
  assert.deepEqual([loan.status, loan.balances.principal], ['active', '92332.00'])
  await himal.booksHold()
})
