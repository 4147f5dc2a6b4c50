// A repayment that bounces, a prepayment to the last unit, and what can still be read when the loan is closed.
import type { Schemas } from '../../sdk/src/index.ts'
import { isZeroAmount, leastUnitOf, negateAmount, sumAmounts } from '../amounts.ts'
import { addDays } from '../days.ts'
import {
  advanceTo,
  checkBooks,
  expect,
  expectAmount,
  expectRefusal,
  expectSame,
  participationsOf,
  type Stage,
  tell,
} from '../stage.ts'
import { expectIntact, type Submitted } from './origination.ts'
import { currentInstalment, expectAging, planned, readLoan, type Serviced } from './repayment.ts'

const daysUntilReturn = 3
const daysUntilPayoff = 5

/** The third instalment with its late charge is collected by mandate, comes back unpaid, and is paid again. */
export async function reverseAndRepay(stage: Stage, serviced: Serviced): Promise<void> {
  const { servicingOfficer } = stage.cast
  const { client } = servicingOfficer
  const { loanId } = serviced
  const third = await currentInstalment(stage, serviced, 3)
  const amount = third.outstandingAmount
  stage.teller.chapter('A repayment that comes back')
  const collected = await client.recordRepayment({
    loanId,
    body: { amount, valueOn: stage.today, externalReference: `${stage.reference}-repayment-3a` },
  })
  expectSame(collected.loan.arrears.daysPastDue, 0, 'the number of days past due')
  expectAmount(collected.transaction.penalty, negateAmount(third.due.penalty), 'the late charge paid')
  tell(stage, servicingOfficer, 'records the third with its late charge, by mandate', amount)
  await checkBooks(stage, loanId)
  await advanceTo(stage, addDays(stage.today, daysUntilReturn))
  const reversal = {
    loanId,
    transactionId: collected.transaction.id,
    body: { reason: 'The mandate was returned unpaid.' },
  }
  const reversed = await client.reverseLoanTransaction(reversal)
  expectSame(reversed.transaction.reversesTransactionId, collected.transaction.id, 'the transaction reversed')
  expectAmount(reversed.transaction.cashAmount, negateAmount(amount), 'the cash of the reversal')
  tell(stage, servicingOfficer, 'reverses it: the mandate was returned unpaid', reversed.transaction.cashAmount)
  await expectRefusal(stage, servicingOfficer, 'reverses it once more', 'loan_transaction.already_reversed', () =>
    client.reverseLoanTransaction(reversal),
  )
  const loan = await expectAging(stage, serviced, third)
  tell(
    stage,
    servicingOfficer,
    `sees the loan ${loan.arrears.daysPastDue} days past due again`,
    loan.arrears.pastDueAmount,
  )
  await checkBooks(stage, loanId)
  await advanceTo(stage, addDays(stage.today, 1))
  const paid = await client.recordRepayment({
    loanId,
    body: { amount, valueOn: stage.today, externalReference: `${stage.reference}-repayment-3b` },
  })
  expectSame(paid.loan.arrears.daysPastDue, 0, 'the number of days past due')
  expectSame((await currentInstalment(stage, serviced, 3)).settledOn, stage.today, 'the day the third was settled')
  tell(stage, servicingOfficer, 'records it again, by transfer', amount)
  await checkBooks(stage, loanId)
}

/** A quote given days ahead closes the loan, to the last unit. */
export async function prepay(stage: Stage, serviced: Serviced): Promise<Schemas['PayoffQuote']> {
  const { servicingOfficer } = stage.cast
  const { client } = servicingOfficer
  const { loanId } = serviced
  const payoffOn = addDays(stage.today, daysUntilPayoff)
  stage.teller.chapter('The prepayment in full')
  expect(payoffOn < planned(serviced, 4).dueOn, 'The fourth instalment falls due before the prepayment.')
  const quote = await client.quotePayoff({ loanId, body: { payoffOn } })
  tell(stage, servicingOfficer, `quotes what closes the loan on ${payoffOn}`, quote.total)
  await advanceTo(stage, payoffOn)
  const onTheDay = await client.quotePayoff({ loanId, body: { payoffOn } })
  expectAmount(onTheDay.total, quote.total, 'the quote, asked for again on its day,')
  const { balances } = await readLoan(stage, serviced)
  expectAmount(balances.total, quote.total, 'what the loan owes on that day')
  const short = sumAmounts([quote.total, negateAmount(leastUnitOf(quote.total))])
  const order = { valueOn: payoffOn, externalReference: `${stage.reference}-payoff` }
  await expectRefusal(stage, servicingOfficer, `prepays ${leastUnitOf(short)} less`, 'loan.payoff_amount_differs', () =>
    client.prepayLoan({ loanId, body: { ...order, amount: short } }),
  )
  const { loan } = await client.prepayLoan({ loanId, body: { ...order, amount: quote.total } })
  expectSame(loan.status, 'closed', "the loan's status")
  expectSame(loan.closedReason, 'prepaid', 'the reason it closed for')
  expectSame(loan.closedOn, payoffOn, 'the day it closed')
  for (const balance of Object.values(loan.balances))
    expect(isZeroAmount(balance), 'The closed loan still owes something.')
  tell(stage, servicingOfficer, 'records the prepayment; the loan is closed, nothing is owed', quote.total)
  await expectSharesClosed(stage, loanId, payoffOn)
  await checkBooks(stage, loanId)
  return quote
}

async function expectSharesClosed(stage: Stage, loanId: string, closedOn: string): Promise<void> {
  const { cast } = stage
  for (const { status, balances, closedOn: shareClosedOn } of await participationsOf(cast, loanId)) {
    expectSame(status, 'closed', "the status of a lender's participation")
    expectSame(shareClosedOn, closedOn, "the day a lender's participation closed")
    expect(isZeroAmount(balances.total), 'A closed participation is still owed something.')
  }
  const { data } = await cast.coLender.client.listParticipations({ query: { loanId } })
  expectSame(data[0]?.status ?? null, 'closed', 'the status that the co-lender sees')
  tell(stage, cast.coLender, 'sees its participation closed', data[0]?.balances.total)
}

/** From the closed loan's id alone: everything the decision read, each item with the hash it had. */
export async function readBack(
  stage: Stage,
  { loanId }: Serviced,
  { documents }: Submitted,
  decision: Schemas['Decision'],
): Promise<Schemas['LoanOrigination']> {
  const { auditor, servicingOfficer } = stage.cast
  stage.teller.chapter('What remains readable')
  const origination = await auditor.client.getLoanOrigination({ loanId })
  const broken = origination.items.filter(({ intact }) => !intact).map(({ path }) => path)
  expect(broken.length === 0, `These items of the origination record are not intact: ${broken.join(', ')}.`)
  expect(origination.complete, 'The origination record is not complete.')
  const kept = JSON.stringify(origination.items)
  for (const hash of [decision.snapshotHash, decision.policyHash, ...documents.map((document) => document.sha256)]) {
    expect(kept.includes(hash), `The origination record does not hold ${hash}, which the decision relied on.`)
  }
  tell(
    stage,
    auditor,
    `reads all that the decision read, from the loan's id alone: ${origination.items.length} items, intact`,
  )
  for (const { path, hash } of origination.items) stage.teller.note(`${path}  ${hash.slice(0, 12)}…`)
  for (const document of documents) await expectIntact(stage, document)
  tell(stage, servicingOfficer, 'downloads the papers again: not a byte has changed')
  await checkBooks(stage, loanId)
  return origination
}
