// Capitalised income over HTTP and in the books: earned night by night, at once when the loan ends, and taken back with what brought it.
import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import type { Lokta, Schemas } from '../../../sdk/src/index.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { checkBooks } from '../../close-of-business/books-check.ts'
import { localDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { idFromWire, newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { postJournal } from '../accounting/index.ts'
import { verifyAudit } from '../audit/index.ts'
import { giveEvent } from './give-event.ts'
import { readLoan } from './loan-account.store.ts'
import { readTransaction } from './loan-transaction.store.ts'

const tenant = 'himal'
const reason = 'Processing fee, financed'
const inr = { code: 'INR', digits: 2 }
let gateway: TestGateway
let lender: Lender
let officer: Lokta
let today: string

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, tenant)
  officer = lender.officer
})
beforeEach(async () => {
  today = await lender.today()
})
after(() => gateway.stop())

/** 1,000.00 in three months; `arrangement` left out: among no others. */
const lend = async (arrangement?: string) => {
  const life = { code: 'financed', amount: '1000.00', instalmentCount: 3, terms: {} }
  const { id } = await lender.lend(arrangement === undefined ? life : { ...life, arrangement })
  return id
}
const finance = (loanId: string, amount: string) =>
  officer.capitaliseLoan({ loanId, body: { amount, of: 'income', valueOn: today, reason } })
const asSystem = <T>(body: (work: Work) => Promise<T>) =>
  gateway.engine.runner.runAsSystem({ tenant, operationId: 'recordRefund', name: 'test' }, body)

/** What each account of the journal moved for the loan so far, in rupees, debit positive; by the name of its role. */
async function journalOf(loanId: string): Promise<Record<string, number>> {
  const rows = await asSystem(async (work) => {
    const answer = await work.tx.raw(
      `select a.posting_role as role, sum(l.amount)::text as amount
       from journal_entry e join journal_line l using (journal_entry_id) join ledger_account a using (account_code)
       where e.loan_id = ? group by a.posting_role`,
      [idFromWire('loan', loanId)],
    )
    return answer.rows as { role: string; amount: string }[]
  })
  return Object.fromEntries(rows.map(({ role, amount }) => [role, Number(amount) / 100]))
}

async function readIncome(loanId: string): Promise<Schemas['DeferredIncome']['data'][number]> {
  const { data } = await officer.getDeferredIncome({ loanId })
  assert.equal(data.length, 1)
  return data[0] as Schemas['DeferredIncome']['data'][number]
}

/** Gives part of the income back; nobody has an operation for it yet. */
const giveBack = (loanId: string, ofEventId: string, amount: string, valueOn: string) =>
  asSystem((work) =>
    giveEvent(work, {
      loanId: idFromWire('loan', loanId),
      happened: 'loan.refund_recorded',
      guard: () => undefined,
      draft: () => ({
        type: 'repayment',
        kind: 'capitalised_income_adjustment',
        valueOn: localDate(valueOn),
        amount: Money.parse(inr, amount),
        ofEventId,
      }),
    }),
  )

const eventOf = (loanId: string, transactionId: string) =>
  asSystem(async (work) => {
    const loan = await readLoan(work, idFromWire('loan', loanId))
    const { eventId } = await readTransaction(work, loan, idFromWire('loan_transaction', transactionId))
    return eventId as string
  })

/** On a loan of one lender: the journal has what the read says. */
async function agree(loanId: string): Promise<{ earned: number; unearned: number }> {
  const { earnedAmount, unearnedAmount } = await readIncome(loanId)
  const { capitalised_income = 0, fee_income = 0 } = await journalOf(loanId)
  const [earned, unearned] = [Number(earnedAmount), Number(unearnedAmount)]
  assert.deepEqual([0 - fee_income, 0 - capitalised_income], [earned, unearned])
  return { earned, unearned }
}

test('day by day the journal has earned what the read says, and all of it when the loan is paid off early', async () => {
  const loanId = await lend()
  await finance(loanId, '30.00')
  assert.deepEqual(await agree(loanId), { earned: 0, unearned: 30 })
  const { endsOn } = await officer.getDeferredIncome({ loanId })
  const days = Math.round((Date.parse(endsOn) - Date.parse(today)) / 86_400_000)
  for (let day = 1; day <= 5; day += 1) {
    await lender.passTo(addDays(today, day))
    const { earned } = await agree(loanId)
    assert.equal(earned.toFixed(2), ((30 * day) / days).toFixed(2))
  }
  const { data } = await officer.listLoanTransactions({ loanId, query: { type: 'income_amortisation' } })
  assert.deepEqual(
    data.map(({ valueOn }) => valueOn),
    [0, 1, 2, 3, 4].map((day) => addDays(today, day)),
  )
  assert.ok(
    data.every(
      ({ principal, incomeAmount, reversible }) => principal === '0.00' && !reversible && Number(incomeAmount) > 0,
    ),
  )
  const valueOn = addDays(today, 5)
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  const paid = await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  assert.equal(paid.loan.status, 'closed')
  assert.deepEqual(await agree(loanId), { earned: 30, unearned: 0 })
  await lender.booksHold()
  // Taken back, it is as if it had not been paid: the rest is deferred again.
  const body = { reason: 'Cheque returned' }
  await officer.reverseLoanTransaction({ loanId, transactionId: paid.transaction.id, body })
  assert.equal((await agree(loanId)).earned.toFixed(2), ((30 * 5) / days).toFixed(2))
  await lender.booksHold()
})

test('the reversal of the capitalisation takes back what was earned of it', async () => {
  const loanId = await lend()
  const { transaction } = await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 4))
  assert.ok((await agree(loanId)).earned > 1)
  const { corrections } = await officer.reverseLoanTransaction({
    loanId,
    transactionId: transaction.id,
    body: { reason: 'Entered by mistake' },
  })
  assert.ok(corrections.some(({ type, incomeAmount }) => type === 'income_amortisation' && Number(incomeAmount) < -1))
  const { capitalised_income, fee_income } = await journalOf(loanId)
  assert.deepEqual([capitalised_income, fee_income], [0, 0])
  assert.deepEqual((await officer.getDeferredIncome({ loanId })).data, [])
  await lender.booksHold()
})

test('back-dated, what is given back lowers what was earned since, and the rest is earned over the days left', async () => {
  const loanId = await lend()
  const { transaction } = await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 10))
  const before = await agree(loanId)
  await giveBack(loanId, await eventOf(loanId, transaction.id), '12.00', addDays(today, 3))
  const { givenBackAmount } = await readIncome(loanId)
  const left = await agree(loanId)
  assert.equal(givenBackAmount, '12.00')
  assert.ok(left.earned < before.earned && Math.abs(left.earned + left.unearned - 18) < 0.001)
  await lender.booksHold()
})

test('among several lenders the own book earns what it deferred, to the unit', async () => {
  const loanId = await lend('ganga-80-20')
  await finance(loanId, '10.03')
  const { capitalised_income: deferred = 0 } = await journalOf(loanId)
  for (let day = 1; day <= 3; day += 1) {
    await lender.passTo(addDays(today, day))
    await lender.booksHold()
    const { earnedAmount } = await readIncome(loanId)
    const { fee_income = 0, capitalised_income = 0 } = await journalOf(loanId)
    assert.ok(Math.abs(-fee_income - Number(earnedAmount) / 5) < 0.01, `${fee_income} of ${earnedAmount}`)
    assert.equal((fee_income + capitalised_income).toFixed(2), deferred.toFixed(2))
  }
  const valueOn = addDays(today, 3)
  const { total: amount } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  await officer.prepayLoan({ loanId, body: { amount, valueOn } })
  const { fee_income, capitalised_income } = await journalOf(loanId)
  assert.deepEqual([fee_income, capitalised_income], [deferred, 0])
  await lender.booksHold()
})

test('what is left at a charge-off lowers its loss, and is deferred again when that is taken back', async () => {
  const loanId = await lend()
  await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 2))
  const valueOn = addDays(today, 2)
  const before = await journalOf(loanId)
  const { transaction } = await officer.chargeOffLoan({ loanId, body: { valueOn, reason: '180 days past due' } })
  const { earnedAmount, releasedAmount, unearnedAmount } = await readIncome(loanId)
  const {
    capitalised_income,
    fee_income = 0,
    charge_off_expense = 0,
    charge_off_allowance = 0,
  } = await journalOf(loanId)
  assert.deepEqual([unearnedAmount, capitalised_income], ['0.00', 0])
  assert.deepEqual([Number(earnedAmount), Number(earnedAmount) + Number(releasedAmount)], [-fee_income, 30])
  assert.equal((charge_off_expense + Number(releasedAmount)).toFixed(2), (-charge_off_allowance).toFixed(2))
  await lender.booksHold()
  await officer.reverseLoanTransaction({ loanId, transactionId: transaction.id, body: { reason: 'Paid after all' } })
  const again = await journalOf(loanId)
  assert.deepEqual([again.charge_off_expense, again.capitalised_income], [0, before.capitalised_income])
  await agree(loanId)
  await lender.booksHold()
})

test('the books check sees a liability that was not lowered by what was earned', async () => {
  const loanId = await lend()
  await finance(loanId, '30.00')
  await lender.passTo(addDays(today, 3))
  const name = 'capitalised_income_equals_unearned'
  const holds = async (work: Work) =>
    (await checkBooks(work, (tx) => verifyAudit(tx, gateway.engine.signer))).find((each) => each.name === name)?.holds
  assert.equal(await asSystem(holds), true)
  const { capitalised_income = 0 } = await journalOf(loanId)
  // A unit more is earned than the transactions say.
  const unearned = BigInt(Math.round(-capitalised_income * 100)) - 1n
  const rolledBack = new Error('rolled back')
  const tried = asSystem(async (work) => {
    const { id } = await readLoan(work, idFromWire('loan', loanId))
    const loan = { id, isChargedOff: false, deferral: { net: 3000n, ownNet: 3000n, unearned } }
    const transactionId = newId('loan_transaction')
    const valueOn = work.businessDate
    await postJournal(work, loan, [
      { transactionId, type: 'income_amortisation', isCorrection: true, valueOn, shares: [], cash: 0n, income: 1n },
    ])
    assert.equal(await holds(work), false)
    throw rolledBack
  })
  await assert.rejects(tried, rolledBack)
  assert.equal(await asSystem(holds), true)
})
