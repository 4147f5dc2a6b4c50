// Refunds of interest: the peer posts them with a refund of money, or when told to, and adjusts them when what came before changes.
import { Money } from '../../../src/kernel/money.ts'
import { interestRefundOf } from '../../../src/lending/interest-refund.ts'
import {
  compareOrder,
  type EventOf,
  type FoldedEvent,
  type LoanEvent,
  orderOf,
} from '../../../src/lending/loan-event.ts'
import { earnedBy } from './ending-accrual.ts'
import type { Entry, GoldenLoan } from './loan.ts'
import { moneyOf } from './terms.ts'

/** Posts the interest that the money of a refund has cost, where the product gives it back. */
export function refundInterest(loan: GoldenLoan, refundId: string): void {
  const refund = entryOf(loan, refundId)
  if (refund.type === null || !loan.loan.product.interestRefundTypes.includes(refund.type)) return
  const hasCost = !interestRefundOf(loan.terms(), loan.events(), refundId).isZero()
  if (hasCost) post(loan, refund, refundOf(loan, refundId))
}

/** After a charge-off the peer gives back all interest of the schedule, or all that was earned by the charge-off. */
function refundOf(loan: GoldenLoan, refundId: string): Money {
  const refund = entryOf(loan, refundId).event as FoldedEvent
  const chargeOff = loan.standing().find(({ event }) => event.type === 'charge_off')?.event as FoldedEvent | undefined
  if (!chargeOff || compareOrder(orderOf(chargeOff), orderOf(refund)) > 0 || loan.fold().state.chargedOffOn === null)
    return interestRefundOf(loan.terms(), loan.events(), refundId)
  if (loan.terms().chargeOffInterest !== 'continue') return earnedBy(loan, chargeOff.valueOn)
  const { instalments, balances } = loan.fold().state
  return Money.sum(
    balances.interest.currency,
    instalments.map((each) => each.charged.interest),
  )
}

/** As told by hand; the amount stands until something before it changes. */
export function refundInterestByHand(loan: GoldenLoan, refundId: string, cents: number): void {
  post(loan, entryOf(loan, refundId), moneyOf(loan.loan, cents), historyBefore(loan, refundId))
}

/** The events that the cost of a refund follows from, as one text. */
function historyBefore(loan: GoldenLoan, refundId: string): string {
  const events = loan.standing().map((entry) => entry.event)
  const refund = events.find((event) => event.id === refundId)
  return events
    .filter((event) => refund && event.valueOn <= refund.valueOn && !isInterestRefund(event))
    .map((event) => event.id)
    .join()
}

function isInterestRefund(event: LoanEvent): boolean {
  return event.type === 'repayment' && event.kind === 'interest_refund'
}

function entryOf(loan: GoldenLoan, eventId: string): Entry {
  const found = loan.entries.find((entry) => entry.event.id === eventId)
  if (!found) throw new Error('there is no such event')
  return found
}

function post(loan: GoldenLoan, { event, paymentType }: Entry, amount: Money, givenFor?: string): void {
  const refund = { refundId: event.id, ...(givenFor === undefined ? {} : { givenFor }) }
  const { valueOn } = event
  loan.add({ type: 'repayment', kind: 'interest_refund', valueOn, amount }, 'INTEREST_REFUND', paymentType, refund)
}

/** Brings refunds of interest to what they come to now. */
export function adjustInterestRefunds(loan: GoldenLoan): void {
  for (const entry of loan.standing()) {
    if (entry.refundId === undefined) continue
    if (entry.givenFor !== undefined && entry.givenFor === historyBefore(loan, entry.refundId)) continue
    const event = entry.event as EventOf<'repayment'>
    const amount = refundOf(loan, entry.refundId)
    if (!amount.equals(event.amount)) loan.replace(entry, { ...event, amount })
  }
}
