// Instalments paid on time, in part, and not at all; then the bank statement shows what had come in after all.
import { responseOf, type Schemas } from '../../sdk/src/index.ts'
import {
  groupDigits,
  isPositiveAmount,
  isZeroAmount,
  negateAmount,
  roundPartOf,
  subtractAmount,
  sumAmounts,
} from '../amounts.ts'
import { addDays, daysBetween } from '../days.ts'
import { advanceTo, checkBooks, expect, expectAmount, expectSame, type Stage, tell } from '../stage.ts'
import type { Disbursed } from './disbursement.ts'

type Instalment = Schemas['LoanSchedule']['instalments'][number]
type LateCharge = Schemas['ChargeTerms']

/** What the story needs to know of the loan it services. */
export interface Serviced {
  readonly loanId: string
  readonly plan: Schemas['LoanSchedule']
  readonly terms: Schemas['ProductTerms']
  readonly lateCharge: LateCharge
}

export function service({ loan, schedule }: Disbursed, { terms }: Schemas['LoanProduct']): Serviced {
  const lateCharges = terms.charges.filter(({ trigger }) => trigger === 'overdue')
  const [lateCharge] = lateCharges
  expect(lateCharge !== undefined && lateCharges.length === 1, 'The product has not exactly one late charge.')
  return { loanId: loan.id, plan: schedule, terms, lateCharge }
}

export function planned({ plan }: Serviced, number: number): Instalment {
  const instalment = plan.instalments[number - 1]
  expect(instalment !== undefined, `The loan has no instalment ${number}.`)
  return instalment
}

export async function currentInstalment(stage: Stage, { loanId }: Serviced, number: number): Promise<Instalment> {
  const { instalments } = await stage.cast.servicingOfficer.client.getLoanSchedule({ loanId })
  const instalment = instalments[number - 1]
  expect(instalment !== undefined, `The loan has no instalment ${number} any more.`)
  return instalment
}

export async function readLoan(stage: Stage, { loanId }: Serviced): Promise<Schemas['Loan']> {
  return stage.cast.servicingOfficer.client.getLoan({ loanId })
}

/** The day on which an instalment still unpaid is charged for being late. */
function lateOn({ lateCharge }: Serviced, instalment: Instalment): string {
  return addDays(instalment.dueOn, (lateCharge.graceDays ?? 0) + 1)
}

/** Days past due on business date `today` when `oldestDueOn` is the oldest day with something unpaid. */
function expectedDaysPastDue({ terms }: Serviced, oldestDueOn: string, today: string): number {
  const age = daysBetween(oldestDueOn, today)
  return age > terms.arrearsGraceDays ? age : 0
}

export async function expectAging(stage: Stage, serviced: Serviced, oldest: Instalment): Promise<Schemas['Loan']> {
  const loan = await readLoan(stage, serviced)
  const expected = expectedDaysPastDue(serviced, oldest.dueOn, stage.today)
  expectSame(loan.arrears.oldestDueOn, oldest.dueOn, 'the oldest unpaid due date')
  expectSame(loan.arrears.daysPastDue, expected, 'the number of days past due')
  return loan
}

/** The first instalment, on its due date, in full; and the same request once more, as after a lost answer. */
export async function repayOnTime(stage: Stage, serviced: Serviced): Promise<void> {
  const { servicingOfficer } = stage.cast
  const first = planned(serviced, 1)
  stage.teller.chapter('The first instalment, on time')
  await advanceTo(stage, first.dueOn)
  const { balances } = await readLoan(stage, serviced)
  expectAmount(balances.interest, first.due.interest, 'the interest accrued day by day until the due date')
  stage.teller.note(`Interest accrued night by night: ${groupDigits(balances.interest)} ${stage.cast.tenant.currency}.`)
  const repayment = {
    amount: first.due.total,
    valueOn: stage.today,
    externalReference: `${stage.reference}-repayment-1`,
  }
  const idempotencyKey = `${stage.reference}-repayment-1`
  const request = { loanId: serviced.loanId, body: repayment }
  const result = await servicingOfficer.client.recordRepayment(request, { idempotencyKey })
  expectAmount(result.transaction.principal, negateAmount(first.due.principal), 'the principal repaid')
  expectAmount(result.transaction.interest, negateAmount(first.due.interest), 'the interest repaid')
  tell(stage, servicingOfficer, 'records the first instalment, paid in full', repayment.amount)
  const again = await servicingOfficer.client.recordRepayment(request, { idempotencyKey })
  expect(responseOf(again).replayed, 'The same request with the same key was not recognised.')
  expectSame(again.transaction.id, result.transaction.id, "the repeated request's repayment")
  tell(stage, servicingOfficer, 'sends the very same request again: the same repayment answers')
  const settled = await currentInstalment(stage, serviced, 1)
  expectSame(settled.settledOn, first.dueOn, 'the day the first instalment was settled')
  const loan = await readLoan(stage, serviced)
  expectSame(loan.arrears.daysPastDue, 0, 'the number of days past due')
  expectSame(loan.nextDueOn, planned(serviced, 2).dueOn, 'the next due date')
  await checkBooks(stage, serviced.loanId)
}

/** Part of the second on its due date; the rest stays unpaid until it is charged for. Returns the part. */
export async function repayInPart(stage: Stage, serviced: Serviced): Promise<string> {
  const { servicingOfficer } = stage.cast
  const second = planned(serviced, 2)
  const part = roundPartOf(second.due.total)
  stage.teller.chapter('The second instalment, in part')
  await advanceTo(stage, second.dueOn)
  await servicingOfficer.client.recordRepayment({
    loanId: serviced.loanId,
    body: { amount: part, valueOn: stage.today, externalReference: `${stage.reference}-repayment-2a` },
  })
  tell(stage, servicingOfficer, `records a part of ${groupDigits(second.due.total)}`, part)
  const { outstandingAmount } = await currentInstalment(stage, serviced, 2)
  expectAmount(outstandingAmount, subtractAmount(second.due.total, part), 'what is left of the second instalment')
  await checkBooks(stage, serviced.loanId)
  await advanceTo(stage, lateOn(serviced, second))
  const loan = await expectAging(stage, serviced, second)
  expect(isPositiveAmount(loan.balances.penalty), 'The late charge has not arisen.')
  const days = `${loan.arrears.daysPastDue} days past due`
  tell(stage, servicingOfficer, `sees what is left past due: ${days}`, loan.arrears.pastDueAmount)
  tell(stage, servicingOfficer, `sees the charge for lateness (${serviced.lateCharge.name})`, loan.balances.penalty)
  await checkBooks(stage, serviced.loanId)
  return part
}

/** Nothing comes on the third due date: the loan ages from the second, and a second late charge arises. */
export async function missOne(stage: Stage, serviced: Serviced): Promise<void> {
  const { servicingOfficer, coLender } = stage.cast
  const third = planned(serviced, 3)
  const second = await currentInstalment(stage, serviced, 2)
  stage.teller.chapter('The third instalment, missed')
  await advanceTo(stage, lateOn(serviced, third))
  const loan = await expectAging(stage, serviced, second)
  const { due } = await currentInstalment(stage, serviced, 3)
  expect(isPositiveAmount(due.penalty), 'The late charge of the third instalment has not arisen.')
  expectAmount(loan.balances.penalty, sumAmounts([second.due.penalty, due.penalty]), 'the penalty owed')
  const age = `${loan.arrears.daysPastDue} days past due`
  tell(stage, servicingOfficer, `sees the loan ${age}, two late charges on it`, loan.arrears.pastDueAmount)
  const { data } = await coLender.client.listParticipations({ query: { loanId: serviced.loanId } })
  expectSame(data[0]?.daysPastDue ?? null, loan.arrears.daysPastDue, 'the days past due that the co-lender sees')
  tell(stage, coLender, `sees its share ${age}`, data[0]?.balances.total)
  await checkBooks(stage, serviced.loanId)
}

/** The rest of the second instalment had reached the bank on its due date: its late charge falls away. */
export async function repayBackDated(stage: Stage, serviced: Serviced): Promise<void> {
  const { servicingOfficer } = stage.cast
  const [second, third] = [await currentInstalment(stage, serviced, 2), await currentInstalment(stage, serviced, 3)]
  const rest = subtractAmount(second.outstandingAmount, second.due.penalty)
  stage.teller.chapter('A back-dated repayment')
  const { corrections, transaction } = await servicingOfficer.client.recordRepayment({
    loanId: serviced.loanId,
    body: { amount: rest, valueOn: second.dueOn, externalReference: `${stage.reference}-repayment-2b` },
  })
  expectSame(transaction.valueOn, second.dueOn, "the repayment's value date")
  expectSame(transaction.bookedOn, stage.today, "the repayment's booking date")
  tell(stage, servicingOfficer, `records the rest, which the bank had on ${second.dueOn}`, rest)
  const waived = sumAmounts(corrections.map(({ penalty }) => penalty))
  expectAmount(waived, negateAmount(second.due.penalty), 'the correction of the late charge')
  tell(stage, servicingOfficer, `sees its late charge fall away, corrected on the open day`, waived)
  const settled = await currentInstalment(stage, serviced, 2)
  expectSame(settled.settledOn, second.dueOn, 'the day the second instalment was settled')
  expect(isZeroAmount(settled.due.penalty), 'The second instalment is still charged for lateness.')
  const loan = await expectAging(stage, serviced, third)
  expectAmount(loan.balances.penalty, third.due.penalty, 'the penalty owed')
  stage.teller.note(`The loan now ages from ${third.dueOn}: ${loan.arrears.daysPastDue} days past due.`)
  await checkBooks(stage, serviced.loanId)
}
