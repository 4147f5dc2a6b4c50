// When the peer recognises deferred income: at each close of business for the day it closes, and what is left of it when the
// loan ends or is charged off.
import { addDays, type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import type { Money } from '../../../src/kernel/money.ts'
import { type DeferredIncome, earnedIncome, netIncome } from '../../../src/lending/deferred-income.ts'
import type { DeferredIncomeRow, TransactionType } from '../port.ts'
import type { GoldenLoan, PostedEarning } from './loan.ts'
import type { Perform } from './operation-types.ts'
import { centsOf, moneyOf } from './terms.ts'
import type { Transaction } from './transactions-view.ts'

type Source = DeferredIncome['source']

/** The close of a day while the loan runs. */
export function closeDeferredIncome(loan: GoldenLoan, day: LocalDate): void {
  if (isRunning(loan)) earnThrough(loan, day)
}

/** With the loan goes what it would have earned: a sale recognises the rest. */
export function releaseIncome(loan: GoldenLoan, day: LocalDate): void {
  post(loan, day, null, netIncome)
  for (const { eventId } of loan.incomes()) loan.released.add(eventId)
}

function isRunning(loan: GoldenLoan): boolean {
  if (!loan.isDisbursed() || loan.incomes().length + loan.earnings.length === 0) return false
  const { status, chargedOffOn } = loan.fold().state
  return status === 'active' && chargedOffOn === null
}

/** What was earned by the end of `day` and is not yet posted. */
export function earnThrough(loan: GoldenLoan, day: LocalDate): void {
  const { state } = loan.fold()
  const endsOn = state.instalments.at(-1)?.dueOn ?? day
  const { roundingMode } = loan.terms()
  post(loan, day, null, (income) =>
    loan.released.has(income.eventId) ? netIncome(income) : earnedIncome(income, endsOn, addDays(day, 1), roundingMode),
  )
}

/** A loan that has ended has earned all it will: the rest is recognised on the day of the charge-off, or of what ended it. */
export function endDeferredIncome(loan: GoldenLoan): void {
  if (!loan.isDisbursed() || loan.incomes().length + loan.earnings.length === 0) return
  const { status } = loan.fold().state
  const chargeOff = loan.standing().findLast(({ event }) => event.type === 'charge_off')?.event
  if (chargeOff) post(loan, chargeOff.valueOn, chargeOff.id, netIncome)
  if (status === 'active' || status === 'pending_disbursement') return
  const last = loan.entries.at(-1)?.event
  post(loan, last?.valueOn ?? loan.businessDate, null, netIncome)
  for (const { eventId } of loan.incomes()) loan.released.add(eventId)
}

/** What was earned by the end of the day of a charge-off is income; `endDeferredIncome` lets the rest lessen the loss. */
export function earnBeforeChargeOff(loan: GoldenLoan, day: LocalDate): void {
  if (isRunning(loan)) earnThrough(loan, day)
}

/** Earnings up to `target` of each income; of an income that was taken back there are none. */
function post(
  loan: GoldenLoan,
  date: LocalDate,
  chargeOffId: string | null,
  target: (income: DeferredIncome) => Money,
): void {
  const incomes = loan.incomes()
  const known = new Map(incomes.map((income) => [income.eventId, income]))
  const batch = loan.earnings.length
  const sources = new Map<string, Source>([
    ...loan.earnings.map((each) => [each.eventId, each.source] as const),
    ...incomes.map((each) => [each.eventId, each.source] as const),
  ])
  for (const [eventId, source] of sources) {
    const income = known.get(eventId)
    const cents = (income ? centsOf(target(income)) : 0) - postedOf(loan, eventId)
    if (cents !== 0) loan.earnings.push({ batch, date, source, eventId, cents, chargeOffId })
  }
}

function postedOf(loan: GoldenLoan, eventId: string): number {
  return standingEarnings(loan).reduce((sum, each) => sum + (each.eventId === eventId ? each.cents : 0), 0)
}

/** Undoing a charge-off takes back what it ended. */
function standingEarnings(loan: GoldenLoan): PostedEarning[] {
  const standing = new Set(loan.standing().map(({ event }) => event.id))
  return loan.earnings.filter((each) => each.chargeOffId === null || standing.has(each.chargeOffId))
}

const types = {
  capitalised: ['CAPITALIZED_INCOME_AMORTIZATION', 'CAPITALIZED_INCOME_AMORTIZATION_ADJUSTMENT'],
  paid_by_other: ['BUY_DOWN_FEE_AMORTIZATION', 'BUY_DOWN_FEE_AMORTIZATION_ADJUSTMENT'],
} as const satisfies Record<Source, readonly [TransactionType, TransactionType]>

/** One transaction for all that was posted together. */
export function amortisationRows(loan: GoldenLoan): Transaction[] {
  const together = new Map<string, PostedEarning[]>()
  for (const each of standingEarnings(loan)) {
    const key = `${each.batch} ${each.source}`
    together.set(key, [...(together.get(key) ?? []), each])
  }
  return [...together.values()].flatMap((rows) => {
    const [first] = rows
    const sum = rows.reduce((total, each) => total + each.cents, 0)
    if (!first) return []
    const sign = sum < 0 ? -1 : 1
    const earned = rows.map((each) => ({
      amount: sign * each.cents,
      classification: loan.classifications.get(each.eventId) ?? null,
      isChargedOff: each.chargeOffId !== null,
    }))
    const type = types[first.source][sum < 0 ? 1 : 0]
    return { date: first.date, type, ...incomeParts(loan, first.source, sign * sum), balance: 0, entry: null, earned }
  })
}

/** Income is interest or a fee, as the product says. */
export function incomeParts(loan: GoldenLoan, source: Source, amount: number) {
  const { capitalizedIncome, buyDownFee } = loan.loan.product
  const terms = source === 'capitalised' ? capitalizedIncome : buyDownFee
  const isFee = terms?.incomeType === 'FEE'
  const [interest, fees] = isFee ? [0, amount] : [amount, 0]
  return { amount, principal: 0, interest, fees, penalties: 0, overpayment: 0 }
}

export function incomeRows(loan: GoldenLoan, source: Source): DeferredIncomeRow[] {
  const earnings = standingEarnings(loan)
  return loan
    .incomes()
    .filter((income) => income.source === source)
    .map((income) => {
      const own = earnings.filter((each) => each.eventId === income.eventId)
      const sum = (rows: readonly PostedEarning[]) => rows.reduce((total, each) => total + each.cents, 0)
      const amortized = sum(own.filter((each) => each.chargeOffId === null))
      const chargedOff = sum(own.filter((each) => each.chargeOffId !== null))
      const amount = centsOf(income.amount)
      const adjusted = centsOf(income.amount.minus(netIncome(income)))
      const notYetAmortized = Math.max(0, amount - adjusted - amortized - chargedOff)
      return { date: income.on, amount, amortized, notYetAmortized, adjusted, chargedOff }
    })
}

export const deferredOperations: Perform = {
  capitalizedIncome: (loan, { date, amount, classification }) => {
    const order = {
      type: 'capitalisation',
      of: 'income',
      valueOn: localDate(date),
      amount: moneyOf(loan.loan, amount),
    } as const
    classify(loan, loan.add(order, 'CAPITALIZED_INCOME').id, classification)
  },
  capitalizedIncomeAdjustment: (loan, { date, amount, ofDate }) => {
    const order = {
      valueOn: localDate(date),
      amount: moneyOf(loan.loan, amount),
      ...target(loan, 'capitalised', ofDate),
    }
    loan.add({ type: 'repayment', kind: 'capitalised_income_adjustment', ...order }, 'CAPITALIZED_INCOME_ADJUSTMENT')
  },
  buyDownFee: (loan, { date, amount, classification }) => {
    const order = { type: 'income_deferral', valueOn: localDate(date), amount: moneyOf(loan.loan, amount) } as const
    classify(loan, loan.add(order, 'BUY_DOWN_FEE').id, classification)
  },
  buyDownFeeAdjustment: (loan, { date, amount, ofDate }) => {
    const order = {
      valueOn: localDate(date),
      amount: moneyOf(loan.loan, amount),
      ...target(loan, 'paid_by_other', ofDate),
    }
    loan.add({ type: 'income_adjustment', ...order }, 'BUY_DOWN_FEE_ADJUSTMENT')
  },
}

function classify(loan: GoldenLoan, eventId: string, classification: string | undefined): void {
  if (classification !== undefined) loan.classifications.set(eventId, classification)
}

/** The income of that day; without a day the first. */
function target(loan: GoldenLoan, source: Source, ofDate: string | undefined): { ofEventId: string } {
  const own = loan.incomes().filter((income) => income.source === source)
  const income = own.find((each) => ofDate === undefined || each.on === ofDate)
  if (!income) throw new Error('there is no such income')
  return { ofEventId: income.eventId }
}
