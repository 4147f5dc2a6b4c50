// Posts loan transactions to the journal. The only writer of journal entries.
import { assert } from '../../kernel/assert.ts'
import type { LoanId, LoanTransactionId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { EffectType } from '../../lending/effect.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { insertEntries, listAccounts, type NewEntry } from './journal.store.ts'
import { type PostingLine, postingLines, type Share } from './posting.rules.ts'

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
  const codes = await accountCodes(work)
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
        lines: lines.map((line) => ({
          accountCode: codeOf(codes, line),
          currency: work.tenant.currency.code,
          amount: line.amount,
        })),
      },
    ]
  })
  if (entries.length > 0) await insertEntries(work, entries)
}

/** Account codes by posting role and partner. */
async function accountCodes(work: Work): Promise<ReadonlyMap<string, string>> {
  const accounts = await listAccounts(work)
  return new Map(
    accounts.map((account) => [accountKey(account.posting_role, account.partner_id), account.account_code]),
  )
}

function codeOf(codes: ReadonlyMap<string, string>, line: PostingLine): string {
  const code = codes.get(accountKey(line.role, line.partnerId))
  assert(code !== undefined, `the chart of accounts has an account for ${line.role}`)
  return code
}

function accountKey(role: string, partnerId: PartnerId | null): string {
  return `${role} ${partnerId ?? ''}`
}
