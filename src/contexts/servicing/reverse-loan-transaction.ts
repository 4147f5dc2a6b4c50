// Takes a repayment or prepayment out of a loan's history by a new event. What it was allocated to is owed again.
import type { LoanId, LoanTransactionId } from '../../kernel/id.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { newId, wireId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { changesOf } from './changes.ts'
import { type EventOutcome, foldEvent } from './fold-event.ts'
import { lockLoan } from './loan-account.store.ts'
import { fromTransactionRow, type LoanTransaction, LoanTransactionRow } from './loan-transaction.store.ts'
import { problem } from './problems.ts'

export interface ReverseLoanTransaction {
  readonly loanId: LoanId
  readonly transactionId: LoanTransactionId
  readonly reason: string
}

/** Throws loan.not_found, loan_transaction.not_found, loan_transaction.not_reversible, loan_transaction.already_reversed. */
export async function reverseLoanTransaction(work: Work, order: ReverseLoanTransaction): Promise<EventOutcome> {
  const loan = await lockLoan(work, order.loanId)
  const row = await LoanTransactionRow.query(work.tx).findOne({
    loan_transaction_id: order.transactionId,
    loan_id: loan.id,
  })
  if (!row) throw problem('loan_transaction.not_found')
  const original = fromTransactionRow(row, loan.terms.currency)
  if (!isReversible(original) || original.eventId === null)
    throw problem('loan_transaction.not_reversible', { facts: { type: original.type } })
  const event: LoanEvent = {
    id: newId('loan_event'),
    type: 'reversal',
    sequence: loan.eventCount + 1,
    valueOn: work.businessDate,
    reversesEventId: original.eventId,
  }
  const outcome = await foldEvent(work, loan, {
    event,
    externalReference: null,
    effectKey: original.effectKey,
    reversesTransactionId: original.id,
  })
  work.happened({
    event: 'loan.transaction_reversed',
    entity: 'loan',
    entityId: loan.id,
    changes: { ...changesOf(loan, outcome, null), reversesTransactionId: wireId('loan_transaction', original.id) },
    reason: order.reason,
  })
  return outcome
}

/** Money that came in, as it was first posted. */
export function isReversible(transaction: LoanTransaction): boolean {
  const isMoneyIn = transaction.type === 'repayment' || transaction.type === 'payoff'
  return isMoneyIn && !transaction.isCorrection && transaction.reversesTransactionId === null
}
