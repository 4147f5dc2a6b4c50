export { applyLedgerAccounts } from './apply-ledger-accounts.ts'
export { trialBalance } from './journal.view.ts'
export { type JournalOrder, postJournal } from './post-journal.ts'
export { balancedBy, receivable, type Share } from './posting.rules.ts'
