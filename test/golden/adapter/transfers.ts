// Sales of a golden loan to another owner and back. Each is settled by the close of business of its day, while the loan runs:
// the owner takes over what is owed, and the journal of what comes after is that owner's.
import { type LocalDate, localDate } from '../../../src/kernel/local-date.ts'
import { unpaidParts } from '../../../src/lending/instalment.ts'
import type { JournalRow } from '../port.ts'
import { releaseIncome } from './deferred-income.ts'
import { accountOf, rowsOf } from './journal-view.ts'
import type { GoldenLoan } from './loan.ts'
import type { Perform } from './operation-types.ts'
import { centsOf } from './terms.ts'
import { accrualRow, transactionsOf } from './transactions-view.ts'

export interface PendingTransfer {
  readonly kind: 'sale' | 'buyback'
  readonly on: LocalDate
}

/** A transfer as it was settled: what was owed, and how much had been booked by then. */
export interface SettledTransfer extends PendingTransfer {
  readonly receivables: readonly JournalRow[]
  readonly entryCount: number
  readonly accrualCount: number
}

const CLEARING = 'Asset transfer'

export const transferOperations: Perform = {
  assetTransfer: (loan, { type, settlementDate }) => {
    const kind = type === 'buyback' ? 'buyback' : 'sale'
    loan.pendingTransfers.push({ kind, on: localDate(settlementDate) })
  },
}

/** Settles what falls due by the end of `day`; of a loan that has ended there is nothing to transfer. */
export function settleTransfers(loan: GoldenLoan, day: LocalDate): void {
  const due = loan.pendingTransfers.filter(({ on }) => on <= day)
  loan.pendingTransfers = loan.pendingTransfers.filter(({ on }) => on > day)
  for (const { kind, on } of due) {
    if (loan.fold().state.status !== 'active') continue
    const receivables = receivablesOf(loan)
    loan.add({ type: 'transfer', valueOn: day, to: kind === 'sale' ? 'other owner' : 'lender' }, null)
    const { length: entryCount } = loan.entries
    loan.transfers.push({ kind, on, receivables, entryCount, accrualCount: loan.accruals.length })
    if (kind === 'sale') releaseIncome(loan, day)
  }
}

/** All that is owed, due or not. */
function receivablesOf(loan: GoldenLoan): JournalRow[] {
  const sums = { principal: 0, interest: 0, fee: 0, penalty: 0 }
  for (const instalment of loan.fold().state.instalments) {
    const open = unpaidParts(instalment)
    for (const component of ['principal', 'interest', 'fee', 'penalty'] as const)
      sums[component] += centsOf(open[component])
  }
  const rows: JournalRow[] = [
    { account: accountOf(loan, 'loanPortfolioAccount'), side: 'D', amount: sums.principal },
    { account: accountOf(loan, 'receivableInterestAccount'), side: 'D', amount: sums.interest },
    { account: accountOf(loan, 'receivableFeeAccount'), side: 'D', amount: sums.fee },
    { account: accountOf(loan, 'receivablePenaltyAccount'), side: 'D', amount: sums.penalty },
  ]
  return rows.filter(({ amount }) => amount !== 0)
}

/** Out of the books of one owner and into those of the other, against the clearing account. */
export function transferJournal(loan: GoldenLoan, status: 'ACTIVE' | 'BUYBACK'): JournalRow[] {
  const transfer = loan.transfers.findLast(({ kind }) => kind === (status === 'BUYBACK' ? 'buyback' : 'sale'))
  if (!transfer) return []
  const amount = transfer.receivables.reduce((sum, each) => sum + each.amount, 0)
  const taken: JournalRow[] = [...transfer.receivables, { account: CLEARING, side: 'C', amount }]
  return [...mirrored(taken), ...taken]
}

/** What the owner took over, what was booked while the loan was the owner's, and what was given back. */
export function ownerJournal(loan: GoldenLoan): JournalRow[] {
  const index = loan.transfers.findLastIndex(({ kind }) => kind === 'sale')
  const sale = loan.transfers[index]
  if (!sale) return []
  const back = loan.transfers[index + 1]
  const entries = loan.entries.slice(sale.entryCount, back?.entryCount)
  const own = transactionsOf(loan).filter(({ entry }) => entry !== null && entries.includes(entry))
  const accrued = loan.accruals.slice(sale.accrualCount, back?.accrualCount).map(accrualRow)
  const booked = [...own, ...accrued].flatMap((each) => rowsOf(loan, each))
  return [...sale.receivables, ...booked, ...(back ? mirrored(back.receivables) : [])]
}

function mirrored(rows: readonly JournalRow[]): JournalRow[] {
  return rows.map((row) => ({ ...row, side: row.side === 'D' ? 'C' : 'D' }))
}
