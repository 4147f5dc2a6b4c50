// Gives back part of deferred income: capitalised, it is laid against the loan; paid by another, it is paid back.
import type { LoanId, LoanTransactionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import { incomesOf } from '../../lending/loan-income.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { requireDayOf, requireGivable, requireOpen } from './loan-command.rules.ts'
import { readTransaction } from './loan-transaction.store.ts'
import { problem } from './problems.ts'

export interface AdjustDeferredIncome {
  readonly loanId: LoanId
  /** The one that deferred the income. */
  readonly transactionId: LoanTransactionId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly reason: string
}

/**
 * Throws loan.not_found, loan.not_disbursed, loan.not_open, loan_transaction.not_found, loan_transaction.not_deferred_income,
 * loan.income_adjustment_too_large, loan.value_date_in_future, loan.value_date_before_disbursement,
 * loan.value_date_before_last_entry.
 */
export async function adjustDeferredIncome(
  work: Work,
  { transactionId, amount, valueOn, ...order }: AdjustDeferredIncome,
): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.deferred_income_adjusted',
    guard: (loan) => {
      requireDayOf(loan, valueOn, work.businessDate)
      requireOpen(loan)
    },
    draft: async (loan) => {
      const { effectKey, type } = await readTransaction(work, loan, transactionId)
      // What the income earned is posted for the same event, under a key of its own.
      const income = incomesOf(loan.state.book).find((each) => effectKey === `${type}:${each.eventId}`)
      if (income === undefined) throw problem('loan_transaction.not_deferred_income', { facts: { type } })
      requireGivable(income, { amount, valueOn })
      const given = { valueOn, amount, ofEventId: income.eventId }
      return income.source === 'capitalised'
        ? { type: 'repayment', kind: 'capitalised_income_adjustment', ...given }
        : { type: 'income_adjustment', ...given }
    },
  })
}
