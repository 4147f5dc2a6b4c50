// Ends a loan by what was agreed on with its borrower: less than is owed is received, and the rest is given up.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import { settledInFull } from '../../lending/loan-state.ts'
import type { Work } from '../../platform/work.ts'
import type { EventOutcome } from './fold-event.ts'
import { giveEvent } from './give-event.ts'
import { stateOn } from './loan-account.view.ts'
import { requireEndable, requireLessThan } from './loan-command.rules.ts'

export interface SettleLoan {
  readonly loanId: LoanId
  /** What the borrower pays, more than nothing. */
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly reason: string
  /** What shows the agreement: references, such as the number of a letter. */
  readonly evidence: readonly string[]
  readonly externalReference: string | null
}

/** Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.settlement_too_large, loan.value_date_in_future, loan.value_date_before_disbursement, loan.value_date_before_last_entry, loan.repayment_reference_taken. */
export async function settleLoan(work: Work, { amount, valueOn, ...order }: SettleLoan): Promise<EventOutcome> {
  return giveEvent(work, {
    ...order,
    happened: 'loan.settled',
    guard: (loan) => requireEndable(loan, valueOn, work.businessDate),
    draft: async (loan) => {
      requireLessThan(settledInFull(await stateOn(work, loan, valueOn), valueOn).total, amount)
      return { type: 'settlement', valueOn, amount, reason: order.reason }
    },
  })
}
