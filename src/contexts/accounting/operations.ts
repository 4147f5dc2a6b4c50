// Front door of accounting.
import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import { type Currency, Money } from '../../kernel/money.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import { listAccounts } from './journal.store.ts'
import { listJournalEntries, type TrialBalanceRow, trialBalance } from './journal.view.ts'
import { entryToWire } from './journal.wire.ts'

export const operations = {
  listLedgerAccounts: async (work) => ({
    data: (await listAccounts(work)).map((row) => ({
      code: row.account_code,
      name: row.name,
      type: row.account_type,
      postingRole: row.posting_role,
      partnerId: wireId('partner', row.partner_id),
    })),
  }),
  getTrialBalance: async (work, { query }) => {
    const on = query.on === undefined ? work.businessDate : localDate(query.on)
    return trialBalanceToWire(on, work.tenant.currency, await trialBalance(work, on))
  },
  listJournalEntries: async (work, { query, page }) => {
    const day = (text: string | undefined) => (text === undefined ? undefined : localDate(text))
    const filter = {
      loanId: query.loanId === undefined ? undefined : idFromWire('loan', query.loanId),
      bookedFrom: day(query['bookedOn[gte]']),
      bookedUntil: day(query['bookedOn[lte]']),
    }
    const entries = await listJournalEntries(work, filter, page)
    return page.close(
      entries,
      (entry) => entry.id,
      (entry) => entryToWire(entry, work.tenant.currency),
    )
  },
} satisfies Partial<Operations>

function trialBalanceToWire(
  on: LocalDate,
  currency: Currency,
  rows: readonly TrialBalanceRow[],
): components['schemas']['TrialBalance'] {
  const text = (minor: bigint) => Money.ofMinor(currency, minor).toText()
  const sides = (balance: bigint) => ({
    debit: text(balance > 0n ? balance : 0n),
    credit: text(balance < 0n ? -balance : 0n),
  })
  const sum = (balances: readonly bigint[]) => balances.reduce((total, balance) => total + balance, 0n)
  const currencies = [...new Set(rows.map((row) => row.currency))]
  return {
    on,
    totals: currencies.map((code) => {
      const balances = rows.filter((row) => row.currency === code).map((row) => row.balance)
      return {
        currency: code,
        debit: text(sum(balances.filter((balance) => balance > 0n))),
        credit: text(-sum(balances.filter((balance) => balance < 0n))),
        difference: text(sum(balances)),
      }
    }),
    accounts: rows.map((row) => ({
      code: row.code,
      name: row.name,
      type: row.type,
      currency: row.currency,
      ...sides(row.balance),
    })),
  }
}
