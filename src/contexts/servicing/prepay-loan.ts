// Closes a loan before its time with exactly what is owed on the day.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { payoffAmount } from '../../lending/loan-state.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { changesOf } from './changes.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import { requirePrepayable } from './loan-account.rules.ts'
import { lockLoan } from './loan-account.store.ts'
import { stateOn } from './loan-account.view.ts'
import { problem } from './problems.ts'

export interface PrepayLoan {
  readonly loanId: LoanId
  readonly amount: Money
  readonly valueOn: LocalDate
  readonly externalReference: string | null
}

/** Throws what recordRepayment throws, loan.value_date_before_last_entry and loan.payoff_amount_differs. */
export async function prepayLoan(work: Work, order: PrepayLoan): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  requirePrepayable(loan, order.valueOn, work.businessDate)
  const { total } = payoffAmount(loan.terms, await stateOn(work, loan, order.valueOn), order.valueOn)
  if (!order.amount.equals(total))
    throw problem('loan.payoff_amount_differs', { facts: { payoffAmount: total.toText() } })
  const event: LoanEvent = {
    id: newId('loan_event'),
    type: 'payoff',
    sequence: loan.eventCount + 1,
    valueOn: order.valueOn,
    amount: order.amount,
    ...(order.externalReference === null ? {} : { orderKey: order.externalReference }),
  }
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference: order.externalReference,
    effectKey: `payoff:${event.id}`,
    reversesTransactionId: null,
  })
  work.happened({
    event: 'loan.prepaid',
    entity: 'loan',
    entityId: loan.id,
    changes: changesOf(loan, outcome, order.externalReference),
  })
  return outcome
}
