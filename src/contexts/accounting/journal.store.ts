// The rows of accounts, entries and lines. Entries are appended in bulk; the database refuses what does not balance.
import { assert } from '../../kernel/assert.ts'
import type { LoanId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { reach } from '../../platform/failpoint.ts'
import { Row } from '../../platform/row.ts'
import { together } from '../../platform/together.ts'
import type { Work } from '../../platform/work.ts'
import { owedRoles, type PostingLine } from './posting.rules.ts'

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
  /** Each to the account that the chart has for its role and partner. */
  readonly lines: readonly PostingLine[]
}

export async function listAccounts(work: Work): Promise<LedgerAccountRow[]> {
  return LedgerAccountRow.query(work.tx).orderBy('account_code')
}

export async function upsertAccount(work: Work, row: Partial<LedgerAccountRow>): Promise<void> {
  await LedgerAccountRow.query(work.tx).insert(row).onConflict('account_code').merge(['name'])
}

/** What the own book is owed on a loan, and the allowance held against it, in minor units; neither is negative as a rule. */
export async function ownBookOf(work: Work, loanId: LoanId): Promise<{ owed: bigint; held: bigint }> {
  const answer = await work.tx.raw(
    `select coalesce(sum(l.amount) filter (where a.posting_role = any (?)), 0)::text as owed,
       coalesce(-sum(l.amount) filter (where a.posting_role = 'charge_off_allowance'), 0)::text as held
     from journal_entry e join journal_line l using (journal_entry_id) join ledger_account a using (account_code)
     where e.loan_id = ?`,
    [[...owedRoles], loanId],
  )
  const [{ owed, held }] = answer.rows
  return { owed: BigInt(owed), held: BigInt(held) }
}

/** What the liability of deferred income holds of a loan, in minor units. */
export async function unearnedOf(work: Work, loanId: LoanId): Promise<bigint> {
  const answer = await work.tx.raw(
    `select coalesce(-sum(l.amount), 0)::text as unearned
     from journal_entry e join journal_line l using (journal_entry_id) join ledger_account a using (account_code)
     where e.loan_id = ? and a.posting_role = 'capitalised_income'`,
    [loanId],
  )
  return BigInt(answer.rows[0].unearned)
}

export async function insertEntries(work: Work, entries: readonly NewEntry[]): Promise<void> {
  const stored = work.tx('journal_entry').insert(
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
  const lines = entries.flatMap((entry) =>
    entry.lines.map(({ role, partnerId, amount }, index) => [entry.id, index + 1, amount.toString(), role, partnerId]),
  )
  const posted = work.tx.raw(
    `insert into journal_line (journal_entry_id, line_number, account_code, currency, amount)
     select v.entry, v.number, a.account_code, ?, v.amount
     from (values ${lines.map(() => '(?::uuid, ?::smallint, ?::bigint, ?, ?::uuid)').join(', ')})
       as v (entry, number, amount, posting_role, partner_id)
     join ledger_account a on a.posting_role = v.posting_role and a.partner_id is not distinct from v.partner_id`,
    [work.tenant.currency.code, ...lines.flat()] as never,
  )
  const headed = stored.then(() => reach('after header'))
  const [, { rowCount }] = await together(headed, posted)
  reach('after lines')
  assert(rowCount === lines.length, 'the chart of accounts has an account for every role that is posted to')
}
