// Records money that somebody else paid back for the borrower: a merchant, a payout partner, ourselves.
import type { LoanEventId, LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import { interestRefundOf } from '../../lending/interest-refund.ts'
import type { MoneyKind } from '../../lending/terms.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { eventsOf } from './loan-account.store.ts'
import { requireDayOf, requireOpen } from './loan-command.rules.ts'

export interface RecordRefund {
  readonly loanId: LoanId
  readonly kind: MoneyKind
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly externalReference: string | null
}

/**
 * Where the terms say so, the interest that the refunded money had cost is given back with it, by an entry of its own.
 * Throws loan.not_found, loan.not_disbursed, loan.not_open, loan.value_date_in_future, loan.value_date_before_disbursement,
 * loan.repayment_reference_taken.
 */
export async function recordRefund(work: Work, order: RecordRefund): Promise<EventOutcome> {
  const { kind, amount, valueOn, ...rest } = order
  const refund = await giveEvent(work, {
    ...rest,
    happened: 'loan.refund_recorded',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireOpen(loan)
    },
    draft: () => ({ type: 'repayment', kind, valueOn, amount }),
  })
  const { loan, transaction } = refund
  const refunds: readonly MoneyKind[] = loan.terms.interestRefundOn ?? []
  if (!refunds.includes(kind)) return refund
  return giveInterestBack(work, order, refund, transaction.eventId as LoanEventId)
}

async function giveInterestBack(
  work: Work,
  { loanId, valueOn }: RecordRefund,
  refund: EventOutcome,
  ofEventId: LoanEventId,
): Promise<EventOutcome> {
  const amount = interestRefundOf(refund.loan.terms, await eventsOf(work, refund.loan), ofEventId)
  if (!amount.isPositive()) return refund
  const back = await giveEvent(work, {
    loanId,
    happened: 'loan.interest_refunded',
    guard: () => undefined,
    draft: () => ({ type: 'repayment', kind: 'interest_refund', valueOn, amount, ofEventId }),
  })
  const { transaction, corrections } = refund
  return { ...back, transaction, corrections: [...corrections, back.transaction, ...back.corrections] }
}
