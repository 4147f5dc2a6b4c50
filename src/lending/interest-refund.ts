// How much interest refunded money has cost: a merchant's refund takes a purchase back, and with it the interest the borrower
// was charged for it. The difference of interest with and without the money, both by the fold of the loan's own events.
import { assert } from '../kernel/assert.ts'
import { epochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type EventOf, type FoldedEvent, type LoanEvent, standingEvents } from './loan-event.ts'
import { foldLoan } from './loan-state.ts'
import { dueAmounts } from './plan-repayment.ts'
import type { LoanTerms, MoneyKind } from './terms.ts'

/**
 * The interest to give back with refund `refundId`: what the loan has borne until its day, less what it would have borne had
 * all money refunded so far come back on the day it was paid out, less what was given back before. Refunds go against the
 * oldest disbursements first. Not negative.
 */
export function interestRefundOf(terms: LoanTerms, events: readonly LoanEvent[], refundId: string): Money {
  const standing = standingEvents(events)
  const place = standing.findIndex((event) => event.id === refundId)
  const refund = standing[place]
  assert(refund !== undefined && isRefund(terms, refund), 'interest is refunded with a refund of this loan that stands')
  const until = standing.slice(0, place + 1)
  const refunded = amountsOf(terms, until, (event) => isRefund(terms, event))
  const givenBack = amountsOf(terms, until, isInterestRefund)
  const others = until.filter((event) => !isRefund(terms, event) && !isInterestRefund(event))
  const borne = interestUntil(terms, until, refund.valueOn)
  const without = interestUntil(terms, refundedAtOnce(others, refunded), refund.valueOn)
  return Money.max(borne.minus(without).minus(givenBack), Money.zero(terms.currency))
}

function amountsOf(terms: LoanTerms, events: readonly FoldedEvent[], counts: (event: FoldedEvent) => boolean): Money {
  const counted = events.filter(counts).map((event) => (event as EventOf<'repayment'>).amount)
  return Money.sum(terms.currency, counted)
}

/** True for money that gives back the interest it had cost. */
function isRefund(terms: LoanTerms, event: FoldedEvent): event is EventOf<'repayment'> {
  const kinds: readonly MoneyKind[] = terms.interestRefundOn ?? []
  return event.type === 'repayment' && kinds.includes(event.kind ?? 'repayment')
}

function isInterestRefund(event: FoldedEvent): boolean {
  return event.type === 'repayment' && event.kind === 'interest_refund'
}

/** The events with `refunded` repaid on the days it was paid out, the oldest disbursement first. */
function refundedAtOnce(events: readonly FoldedEvent[], refunded: Money): FoldedEvent[] {
  let left = refunded
  return events.flatMap((event): FoldedEvent[] => {
    if (event.type !== 'disbursement' || !left.isPositive()) return [event]
    const amount = Money.min(event.amount, left)
    left = left.minus(amount)
    // Sorts right after its disbursement where the day's order is by key, after the day's disbursements otherwise.
    const { valueOn, sequence, orderKey = event.id, standsByKey } = event
    const order = standsByKey ? { standsByKey } : {}
    const back = { id: `${event.id}:back`, sequence, valueOn, orderKey: `${orderKey}~`, ...order }
    return [event, { ...back, type: 'repayment', amount }]
  })
}

/** Interest due by day `on` were the loan to end then. */
function interestUntil(terms: LoanTerms, events: readonly FoldedEvent[], on: LocalDate): Money {
  const { plan } = foldLoan(terms, events, on).state.book
  if (!plan) return Money.zero(terms.currency)
  const interest = plan.periods.reduce(
    (sum, _, index) => sum + dueAmounts(plan, index, epochDay(on), false).interest,
    0n,
  )
  return Money.ofMinor(terms.currency, interest)
}
