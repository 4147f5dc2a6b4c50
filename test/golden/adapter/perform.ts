// What each operation of a timeline does to the loan.

import { addDays, type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import { rate } from '../../../src/kernel/rate.ts'
import type { InterestHandling } from '../../../src/lending/loan-event.ts'
import { type PreviewOperation, type ScheduleView, type TimelineOperation, Unsupported } from '../port.ts'
import { settleAccruals } from './accruals.ts'
import { chargeOperations, repriceCharges } from './charge-operations.ts'
import { feeAtDisbursement } from './charges-view.ts'
import { closeOperations } from './close-operations.ts'
import { deferredOperations, earnBeforeChargeOff, endDeferredIncome } from './deferred-income.ts'
import { classify, delinquencyOperations } from './delinquency.ts'
import { postEndingAccrual } from './ending-accrual.ts'
import { amountOf, payoffCents } from './facts.ts'
import { adjustInterestRefunds, refundInterest, refundInterestByHand } from './interest-refunds.ts'
import type { GoldenLoan } from './loan.ts'
import { findEntry } from './lookup.ts'
import type { Perform } from './operation-types.ts'
import { paidOutOf, viewOf } from './schedule-view.ts'
import { fraction, kinds, moneyOf } from './terms.ts'
import { dropTranche, expectTranche, payTranche, reopenTranches } from './tranches.ts'

/** Operations that change nothing of what is owed. */
const still: ReadonlySet<TimelineOperation['op']> = new Set([
  'businessDate',
  'config',
  'runCob',
  'job',
  'setFraudFlag',
  'assetTransfer',
  'delinquencyPause',
  'delinquencyResume',
] as const)

const units = { DAYS: 'day', WEEKS: 'week', MONTHS: 'month' } as const

const handlings: Readonly<Record<string, InterestHandling>> = {
  DEFAULT: 'keep',
  WAIVE_INTEREST: 'waive',
  EQUAL_AMORTIZATION_PAYABLE_INTEREST: 'spread_accrued',
  EQUAL_AMORTIZATION_INTEREST_SPLIT: 'spread_accrued',
  EQUAL_AMORTIZATION_FULL_INTEREST: 'spread_full',
}

export function perform(loan: GoldenLoan, operation: TimelineOperation): void {
  const act = operations[operation.op] as ((loan: GoldenLoan, operation: TimelineOperation) => void) | undefined
  if (!act) throw new Unsupported(`operation ${operation.op}`)
  beginTime(loan, operation)
  if (!still.has(operation.op)) loan.recalculatedOn = loan.businessDate
  if (operation.op === 'chargeOff') earnBeforeChargeOff(loan, localDate(operation.date))
  act(loan, operation)
  adjustInterestRefunds(loan)
  if (!loan.isDisbursed()) return
  if (!still.has(operation.op)) settleAccruals(loan, isReplayed(loan, operation))
  postEndingAccrual(loan)
  endDeferredIncome(loan)
  if (!still.has(operation.op)) classify(loan)
}

/** The schedule as it would be after the operation. */
export function previewOf(loan: GoldenLoan, operation: PreviewOperation): ScheduleView {
  return loan.tryOut(() => {
    if (operation.op === 'reAgePreview') operations.reAge?.(loan, { ...operation, op: 'reAge' })
    else operations.reAmortize?.(loan, { ...operation, op: 'reAmortize' })
    const { rows } = viewOf(loan.fold().state, paidOutOf(loan))
    // A preview says of what was paid out that nothing of it is due.
    return { rows: rows.map((row) => (row.nr === null ? { ...row, principal: 0, interest: 0, penalties: 0 } : row)) }
  })
}

/** A story that names no business date is told on the days of its operations. */
function beginTime(loan: GoldenLoan, operation: TimelineOperation): void {
  if (operation.op === 'businessDate') loan.hasBusinessDate = true
  if (loan.hasBusinessDate) return
  const day = operation.op === 'createLoan' ? operation.loan.submittedOn : 'date' in operation ? operation.date : ''
  if (day > loan.businessDate) loan.businessDate = localDate(day)
}

/** Something before the last payment has changed. */
function isReplayed(loan: GoldenLoan, operation: TimelineOperation): boolean {
  if (operation.op !== 'transaction' && operation.op !== 'payoff') return operation.op !== 'disburse'
  return loan.standing().some(({ event, type }) => type !== null && event.valueOn > operation.date)
}

const operations: Perform = {
  businessDate: (loan, { date }) => {
    loan.businessDate = localDate(date)
  },
  createLoan: (loan, { loan: terms }) => {
    loan.golden = terms
    loan.status = 'SUBMITTED_AND_PENDING_APPROVAL'
    loan.expectedOn = localDate(terms.expectedDisbursement)
    loan.tranches = []
    loan.expectsTranches = terms.expectedTranches.length > 0
    for (const { date, amount } of terms.expectedTranches) {
      loan.tranches.push({ expectedOn: localDate(date), amount, disbursedOn: null, eventId: null, net: null })
    }
    for (const [index, charge] of terms.charges.entries()) {
      const madeOn = localDate(terms.submittedOn)
      loan.charges.push({ ref: -1 - index, charge, dueDate: null, eventId: null, madeOn })
    }
  },
  modifyApplication: (loan, { loan: terms }) => {
    loan.golden = terms
    loan.expectedOn = localDate(terms.expectedDisbursement)
    repriceCharges(loan)
  },
  approve: (loan, { amount, expectedDisbursement }) => {
    loan.status = 'APPROVED'
    loan.approvedAmount = amount
    loan.expectedOn = localDate(expectedDisbursement)
  },
  undoApproval: (loan) => {
    loan.status = 'SUBMITTED_AND_PENDING_APPROVAL'
    loan.approvedAmount = 0
  },
  rejectApplication: (loan) => {
    loan.status = 'REJECTED'
  },
  withdrawApplication: (loan) => {
    loan.status = 'WITHDRAWN'
  },
  disburse: (loan, { date, amount, skipAutoDownPayment }) => {
    const skips = skipAutoDownPayment === true ? { skipsDownPayment: true } : {}
    const valueOn = localDate(date)
    const draft = { type: 'disbursement', valueOn, amount: moneyOf(loan.loan, amount), ...skips } as const
    loan.feesTakenBack = { each: [], withFirst: loan.feesTakenBack.withFirst }
    payTranche(loan, valueOn, amount, loan.add(draft, 'DISBURSEMENT').id)
  },
  undoLastDisbursal: (loan) => {
    const last = loan.standing().findLast((entry) => entry.event.type === 'disbursement')
    if (!last) return
    // What came in after it goes with it.
    for (const { event } of loan.standing()) {
      const isLater = event.sequence > last.event.sequence && event.valueOn >= last.event.valueOn
      if (isLater && event.type === 'repayment') loan.reverse(event.id)
    }
    const fee = feeAtDisbursement(loan.fold().effects, last.event.id)
    loan.feesTakenBack = { each: [], withFirst: loan.feesTakenBack.withFirst + fee }
    loan.reverse(last.event.id)
    dropTranche(loan, last.event.id)
  },
  undoDisbursal: (loan) => {
    const paid = loan.standing().filter(({ event }) => event.type === 'disbursement')
    const { effects } = loan.fold()
    // Of a loan of several tranches, a share of the principal stays what it was; other fees are worked out anew.
    const stays =
      loan.loan.multiDisburse && loan.charges.every(({ charge }) => charge.calculation === 'PERCENTAGE_AMOUNT')
    const each = stays ? paid.map(({ event }) => feeAtDisbursement(effects, event.id)) : []
    loan.feesTakenBack = { each, withFirst: 0 }
    reopenTranches(loan)
    loan.undoDisbursal()
  },
  addExpectedTranche: (loan, { date, amount }) => {
    expectTranche(loan, localDate(date), amount)
  },
  updateApprovedAmount: (loan, { amount }) => {
    loan.approvedAmount = amount
  },
  updateAvailableDisbursementAmount: (loan, { amount }) => {
    loan.approvedAmount += amount - (amountOf(loan, 'availableDisbursement') ?? 0)
  },
  transaction: (loan, operation) => {
    const { type, date, amount, paymentType, interestRefund, sameIdempotencyKeyAsPrevious } = operation
    if (sameIdempotencyKeyAsPrevious === true) return
    const kind = kinds[type]
    if (!kind) throw new Unsupported(`transaction ${type}`)
    const { id } = loan.takeIn(type, kind, date, amount, paymentType)
    if (interestRefund ?? true) refundInterest(loan, id)
  },
  payoff: (loan, { date }) => {
    const amount = payoffCents(loan, localDate(date))
    if (amount > 0) loan.takeIn('REPAYMENT', 'repayment', date, amount)
  },
  manualInterestRefund: (loan, { forType, forDate, forNth, amount }) => {
    const refund = findEntry(loan, { nth: forNth, of: 'TYPE_ON_DATE', type: forType, date: forDate })
    refundInterestByHand(loan, refund.event.id, amount)
  },
  undoTransaction: (loan, { which }) => {
    const { id } = findEntry(loan, which).event
    loan.reverse(id)
    for (const entry of loan.standing()) if (entry.refundId === id) loan.reverse(entry.event.id)
  },
  adjustTransaction: (loan, { which, date, newAmount }) => {
    const { event, type } = findEntry(loan, which)
    loan.reverse(event.id)
    if (newAmount > 0 && type) loan.takeIn(type, kinds[type] ?? 'repayment', date, newAmount)
  },
  chargeback: (loan, { which, amount, paymentType }) => {
    const { event } = findEntry(loan, which)
    loan.add(
      { type: 'chargeback', valueOn: loan.businessDate, ofEventId: event.id, amount: moneyOf(loan.loan, amount) },
      'CHARGEBACK',
      paymentType,
    )
  },
  creditBalanceRefund: (loan, { date, amount }) => {
    loan.add(
      { type: 'credit_refund', valueOn: localDate(date), amount: moneyOf(loan.loan, amount) },
      'CREDIT_BALANCE_REFUND',
    )
  },
  ...chargeOperations,
  chargeOff: (loan, { date, reason }) => {
    loan.add({ type: 'charge_off', valueOn: localDate(date), reason: reason ?? null }, 'CHARGE_OFF')
  },
  undoChargeOff: (loan) => reverseLast(loan, 'CHARGE_OFF'),
  writeOff: (loan, { date, reason }) => {
    loan.add({ type: 'write_off', valueOn: localDate(date), reason: reason ?? null }, 'WRITE_OFF')
  },
  setFraudFlag: (loan, { value }) => {
    loan.isFraud = value
  },
  terminateContract: (loan) => {
    loan.add({ type: 'acceleration', valueOn: loan.businessDate }, 'CONTRACT_TERMINATION')
  },
  undoTerminateContract: (loan) => reverseLast(loan, 'CONTRACT_TERMINATION'),
  reAge: (loan, { every, unit, startDate, installments, interestHandling }) => {
    loan.add(
      {
        type: 're_age',
        // New instalments that begin in the past are made as of their first due date.
        valueOn: startDate < loan.businessDate ? localDate(startDate) : loan.businessDate,
        startOn: localDate(startDate),
        frequency: { unit: units[unit], every },
        instalmentCount: installments,
        interest: handlings[interestHandling] ?? 'keep',
      },
      'RE_AGE',
    )
  },
  undoReAge: (loan) => reverseLast(loan, 'RE_AGE'),
  reAmortize: (loan, { interestHandling }) => {
    const interest = handlings[interestHandling] ?? 'keep'
    if (interest === 'spread_full') throw new Unsupported('full interest in a re-amortisation')
    loan.add({ type: 're_amortise', valueOn: loan.businessDate, interest }, 'RE_AMORTIZE')
  },
  undoReAmortize: (loan) => reverseLast(loan, 'RE_AMORTIZE'),
  reschedule: (loan, operation) => {
    const { fromDate, adjustedDueDate, newInterestRate, extraTerms, gracePrincipal, graceInterest } = operation
    const order = {
      ...(adjustedDueDate === undefined ? {} : { adjustedDueOn: localDate(adjustedDueDate) }),
      ...(extraTerms === undefined ? {} : { extraInstalments: extraTerms }),
      ...(gracePrincipal === undefined ? {} : { principalMoratorium: gracePrincipal }),
      ...(graceInterest === undefined ? {} : { interestMoratorium: graceInterest }),
    }
    if (Object.keys(order).length > 0) loan.add({ type: 'reschedule', valueOn: localDate(fromDate), ...order }, null)
    if (newInterestRate === undefined) return
    const valueOn = rateDay(loan, localDate(fromDate))
    loan.add({ type: 'rate_change', valueOn, annualRate: rate(fraction(newInterestRate)) }, null)
  },
  interestPause: (loan, { start, end }) => {
    loan.add({ type: 'interest_pause', valueOn: localDate(start), untilOn: localDate(end) }, null)
  },
  deleteInterestPause: (loan) => {
    const last = loan.standing().findLast((entry) => entry.event.type === 'interest_pause')
    if (last) loan.reverse(last.event.id)
  },
  updateInterestPause: (loan, { start, end }) => {
    const last = loan.standing().findLast((entry) => entry.event.type === 'interest_pause')
    if (last) loan.reverse(last.event.id)
    loan.add({ type: 'interest_pause', valueOn: localDate(start), untilOn: localDate(end) }, null)
  },
  ...closeOperations,
  ...delinquencyOperations,
  ...deferredOperations,
}

/** On a cumulative schedule the rate changes for whole instalments: from the first day of the one that falls due on the day. */
function rateDay(loan: GoldenLoan, day: LocalDate): LocalDate {
  if (loan.loan.scheduleType === 'PROGRESSIVE') return day
  const { state } = loan.fold()
  const due = state.instalments.find((each) => each.dueOn === day)
  return due ? addDays(due.fromOn, 1) : day
}

function reverseLast(loan: GoldenLoan, type: string): void {
  const last = loan.standing().findLast((entry) => entry.type === type)
  if (last) loan.reverse(last.event.id)
}
