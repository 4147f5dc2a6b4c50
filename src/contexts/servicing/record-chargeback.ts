// Records money that came in and was taken back by the payer's bank: it is owed again from its day.
import type { LoanEventId, LoanId, LoanTransactionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { type LoanEvent, standingEvents } from '../../lending/loan-event.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { eventsOf } from './loan-account.store.ts'
import { requireChargeable, requireDayOf, requireNotSettled } from './loan-command.rules.ts'
import { readMoneyIn } from './loan-transaction.store.ts'

export interface RecordChargeback {
  readonly loanId: LoanId
  readonly transactionId: LoanTransactionId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly reason: string
}

/** Throws loan.not_found, loan.not_disbursed, loan_transaction.not_found, loan_transaction.not_money_in, loan.chargeback_too_large, loan.already_settled, loan.value_date_in_future, loan.value_date_before_disbursement. */
export async function recordChargeback(
  work: Work,
  { transactionId, amount, valueOn, ...order }: RecordChargeback,
): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.chargeback_recorded',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireNotSettled(loan)
    },
    draft: async (loan) => {
      const original = await readMoneyIn(work, loan, transactionId)
      requireChargeable(
        original,
        { amount, valueOn },
        chargedBackOf(loan, await eventsOf(work, loan), original.eventId),
      )
      return { type: 'chargeback', valueOn, amount, ofEventId: original.eventId }
    },
  })
}

/** What was taken back of the money so far. */
function chargedBackOf(loan: LoanAccount, events: readonly LoanEvent[], eventId: LoanEventId): Money {
  const amounts = standingEvents(events).flatMap((event) =>
    event.type === 'chargeback' && event.ofEventId === eventId ? [event.amount] : [],
  )
  return Money.sum(loan.terms.currency, amounts)
}
