// Posts loan transactions to the journal. The only writer of journal entries.
import type { LoanId, LoanTransactionId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { EffectType } from '../../lending/effect.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { insertEntries, type NewEntry } from './journal.store.ts'
import { postingLines, type Share } from './posting.rules.ts'

export interface JournalOrder {
  readonly loanId: LoanId
  readonly transactionId: LoanTransactionId
  readonly type: EffectType
  readonly isCorrection: boolean
  readonly valueOn: LocalDate
  readonly shares: readonly Share[]
}

const descriptions: Readonly<Record<EffectType, string>> = {
  disbursement: 'Disbursement',
  charge: 'Charge',
  accrual: 'Interest accrued',
  repayment: 'Repayment',
  payoff: 'Prepayment in full',
  credit_application: 'Credit used for a due instalment',
}

/** One balanced entry per transaction that moves the own books, booked on the open business day. */
export async function postJournal(work: Work, orders: readonly JournalOrder[]): Promise<void> {
  const entries = orders.flatMap((order): NewEntry[] => {
    const lines = postingLines(order.type, order.shares)
    if (lines.length === 0) return []
    return [
      {
        id: newId('journal_entry'),
        bookedOn: work.businessDate,
        valueOn: order.valueOn,
        sourceType: 'loan_transaction',
        sourceId: order.transactionId,
        loanId: order.loanId,
        description: order.isCorrection ? `${descriptions[order.type]}, corrected` : descriptions[order.type],
        lines,
      },
    ]
  })
  if (entries.length > 0) await insertEntries(work, entries)
}
