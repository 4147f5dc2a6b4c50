// Transactions that were taken back, each as it read just before.
import type { TransactionRow } from '../port.ts'
import { GoldenLoan } from './loan.ts'
import { transactionsOf } from './transactions-view.ts'

export function revertedRows(loan: GoldenLoan): TransactionRow[] {
  return loan.entries.flatMap(({ event }, index) => {
    if (event.type !== 'reversal') return []
    const before = Object.assign(new GoldenLoan(), loan, { entries: loan.entries.slice(0, index), accruals: [] })
    const row = transactionsOf(before).find((each) => each.entry?.event.id === event.reversesEventId)
    return row ? [{ ...row, reverted: true }] : []
  })
}
