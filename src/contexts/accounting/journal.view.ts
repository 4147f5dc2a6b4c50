// Reads of the ledger: trial balance at any date, entries with their lines.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { PageRequest } from '../../platform/page.ts'
import type { Work } from '../../platform/work.ts'
import type { AccountType } from './journal.store.ts'

export interface TrialBalanceRow {
  readonly code: string
  readonly name: string
  readonly type: AccountType
  readonly currency: string
  /** Minor units, debit positive. */
  readonly balance: bigint
}

/** Balances of all accounts from the lines booked up to and on `on`. */
export async function trialBalance(work: Work, on: LocalDate): Promise<TrialBalanceRow[]> {
  const answer = await work.tx.raw(
    `select a.account_code, a.name, a.account_type, l.currency, sum(l.amount)::text as balance
     from journal_line l join journal_entry e using (journal_entry_id) join ledger_account a using (account_code)
     where e.booked_on <= ? group by a.account_code, a.name, a.account_type, l.currency order by a.account_code, l.currency`,
    [on],
  )
  return answer.rows.map((row: Record<string, string>) => ({
    code: row.account_code,
    name: row.name,
    type: row.account_type,
    currency: row.currency,
    balance: BigInt(row.balance as string),
  }))
}

export interface JournalEntryView {
  readonly id: string
  readonly bookedOn: LocalDate
  readonly valueOn: LocalDate
  readonly description: string
  readonly loanId: LoanId | null
  readonly currency: string
  readonly lines: readonly { readonly accountCode: string; readonly accountName: string; readonly amount: bigint }[]
}

export interface JournalFilter {
  readonly loanId: LoanId | undefined
  readonly bookedFrom: LocalDate | undefined
  readonly bookedUntil: LocalDate | undefined
}

export async function listJournalEntries(
  work: Work,
  filter: JournalFilter,
  page: PageRequest,
): Promise<JournalEntryView[]> {
  const query = work
    .tx('journal_entry')
    .orderBy('journal_entry_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('journal_entry_id', '>', page.after)
  if (filter.loanId !== undefined) query.where('loan_id', filter.loanId)
  if (filter.bookedFrom !== undefined) query.where('booked_on', '>=', filter.bookedFrom)
  if (filter.bookedUntil !== undefined) query.where('booked_on', '<=', filter.bookedUntil)
  return withLines(work, await query)
}

/** The entries that this very transaction has made for the loans, in the order in which it made them. */
export async function journalEntriesMade(work: Work, loanIds: readonly LoanId[]): Promise<JournalEntryView[]> {
  if (loanIds.length === 0) return []
  // Entries are booked on the open day, which the index knows; the transaction alone would be looked for in the whole journal.
  const entries = await work
    .tx('journal_entry')
    .whereIn('loan_id', loanIds)
    .where('booked_on', work.businessDate)
    .whereRaw('xid = pg_current_xact_id()')
    .orderBy('journal_entry_id')
  return withLines(work, entries)
}

interface EntryColumns {
  readonly journal_entry_id: string
  readonly booked_on: LocalDate
  readonly value_on: LocalDate
  readonly description: string
  readonly loan_id: LoanId | null
}

async function withLines(work: Work, entries: readonly EntryColumns[]): Promise<JournalEntryView[]> {
  const lines = await work
    .tx('journal_line')
    .join('ledger_account', 'ledger_account.account_code', 'journal_line.account_code')
    .whereIn(
      'journal_entry_id',
      entries.map((entry) => entry.journal_entry_id),
    )
    .orderBy(['journal_entry_id', 'line_number'])
    .select('journal_entry_id', 'journal_line.account_code', 'ledger_account.name', 'currency', 'amount')
  return entries.map((entry) => {
    const own = lines.filter((line) => line.journal_entry_id === entry.journal_entry_id)
    return {
      id: entry.journal_entry_id,
      bookedOn: entry.booked_on,
      valueOn: entry.value_on,
      description: entry.description,
      loanId: entry.loan_id,
      currency: own[0]?.currency,
      lines: own.map((line) => ({
        accountCode: line.account_code,
        accountName: line.name,
        amount: BigInt(line.amount),
      })),
    }
  })
}
