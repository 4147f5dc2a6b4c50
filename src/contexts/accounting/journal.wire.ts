// A journal entry on the wire: where entries are listed, and where a dry run shows those it would leave.
import type { Id } from '../../kernel/id.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import type { JournalEntryView } from './journal.view.ts'

export function entryToWire(entry: JournalEntryView, currency: Currency): components['schemas']['JournalEntry'] {
  const text = (minor: bigint) => Money.ofMinor(currency, minor).toText()
  return {
    id: wireId('journal_entry', entry.id as Id<'journal_entry'>),
    bookedOn: entry.bookedOn,
    valueOn: entry.valueOn,
    description: entry.description,
    loanId: wireId('loan', entry.loanId),
    currency: entry.currency,
    lines: entry.lines.map((line) => ({
      accountCode: line.accountCode,
      accountName: line.accountName,
      debit: text(line.amount > 0n ? line.amount : 0n),
      credit: text(line.amount < 0n ? -line.amount : 0n),
    })),
  }
}
