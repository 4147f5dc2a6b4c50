// Journal lines net per account: what was posted, taken back and posted anew comes to what stands.
import type { JournalRow } from './port.ts'
import { money, toCents } from './raw.ts'
import { showDifference } from './table.ts'

/** accountType, glCode, accountName, D|C, amount: in the data an account's name and its code say the same. */
export type RawEntry = readonly [type: string, code: string, name: string, side: 'D' | 'C', amount: number]

export const readEntries = (entries: readonly RawEntry[]): JournalRow[] =>
  entries.map(([, , account, side, amount]) => ({ account, side, amount: toCents(amount) }))

export function compareJournal(
  title: string,
  expected: readonly JournalRow[],
  actual: readonly JournalRow[],
): string | undefined {
  const wanted = netPerAccount(expected)
  const came = netPerAccount(actual)
  const accounts = [...new Set([...wanted.keys(), ...came.keys()])]
  const rows = accounts.map((account) => ({
    key: account,
    expected: [side(wanted.get(account))],
    actual: [side(came.get(account))],
  }))
  return showDifference({ title, key: 'account', columns: ['net'], rows })
}

function netPerAccount(rows: readonly JournalRow[]): Map<string, number> {
  const net = new Map<string, number>()
  for (const { account, side, amount } of rows)
    net.set(account, (net.get(account) ?? 0) + (side === 'D' ? amount : -amount))
  return net
}

/** 'D 10.00', 'C 10.00', '-': what the account moved by. */
function side(net: number | undefined): string {
  if (!net) return '-'
  return `${net > 0 ? 'D' : 'C'} ${money(Math.abs(net))}`
}
