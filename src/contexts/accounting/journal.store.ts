// The rows of accounts, entries and lines. Entries are appended in bulk; the database refuses what does not balance.
import type { LoanId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'

export type AccountType = 'asset' | 'liability' | 'equity' | 'income' | 'expense'

export class LedgerAccountRow extends Row {
  static override tableName = 'ledger_account'
  static override idColumn = 'account_code'
  declare account_code: string
  declare name: string
  declare account_type: AccountType
  declare posting_role: string
  declare partner_id: PartnerId | null
}

export interface NewEntry {
  readonly id: string
  readonly bookedOn: LocalDate
  readonly valueOn: LocalDate
  readonly sourceType: string
  readonly sourceId: string
  readonly loanId: LoanId | null
  readonly description: string
  readonly lines: readonly { readonly accountCode: string; readonly currency: string; readonly amount: bigint }[]
}

export async function listAccounts(work: Work): Promise<LedgerAccountRow[]> {
  return LedgerAccountRow.query(work.tx).orderBy('account_code')
}

export async function upsertAccount(work: Work, row: Partial<LedgerAccountRow>): Promise<void> {
  await LedgerAccountRow.query(work.tx).insert(row).onConflict('account_code').merge(['name'])
}

export async function insertEntries(work: Work, entries: readonly NewEntry[]): Promise<void> {
  await work.tx('journal_entry').insert(
    entries.map((entry) => ({
      journal_entry_id: entry.id,
      booked_on: entry.bookedOn,
      value_on: entry.valueOn,
      source_type: entry.sourceType,
      source_id: entry.sourceId,
      loan_id: entry.loanId,
      description: entry.description,
      recorded_at: work.recordedAt,
    })),
  )
  await work.tx('journal_line').insert(
    entries.flatMap((entry) =>
      entry.lines.map((line, index) => ({
        journal_entry_id: entry.id,
        line_number: index + 1,
        account_code: line.accountCode,
        currency: line.currency,
        amount: line.amount.toString(),
      })),
    ),
  )
}
