// Tables as CSV, for spreadsheets: RFC 4180 lines, and no cell that a spreadsheet would take for a formula.
import { type Options, stringify } from 'csv-stringify/sync'
import type { OperationId } from '../wire/call.ts'
import type { components } from '../wire/wire.gen.ts'

type Schemas = components['schemas']
type Row = Readonly<Record<string, string | null>>

interface Table<Body> {
  readonly columns: readonly string[]
  rowsOf(body: Body): Row[]
}

const trialBalance: Table<Schemas['TrialBalance']> = {
  columns: ['on', 'code', 'name', 'type', 'currency', 'debit', 'credit'],
  rowsOf: ({ on, accounts }) => accounts.map((account) => ({ on, ...account })),
}

/** A row a line; the entry's own fields stand in each of its rows. */
const journal: Table<Schemas['JournalEntryPage']> = {
  columns: [
    'id',
    'bookedOn',
    'valueOn',
    'description',
    'loanId',
    'currency',
    'accountCode',
    'accountName',
    'debit',
    'credit',
  ],
  rowsOf: ({ data }) => data.flatMap(({ lines, ...entry }) => lines.map((line) => ({ ...entry, ...line }))),
}

/** The operations that answer as a table too: those that the contract lets answer `text/csv`. */
const tables: Partial<Record<OperationId, Table<never>>> = {
  getTrialBalance: trialBalance,
  listJournalEntries: journal,
}

/**
 * Texts that a spreadsheet would run begin with an apostrophe: those that begin with =, +, -, @, tab or carriage return, as OWASP's
 * "CSV Injection" has it. Amounts of these tables are never negative.
 */
const form: Options = {
  header: true,
  record_delimiter: 'windows',
  escape_formulas: true,
  // Readers differ in what ends a line or a cell: quoted, none of it does.
  quoted_match: /[\r\n\t;]/,
}

/** The answer of the operation as a table; undefined for one that is no table. */
export function csvOf(operationId: OperationId, body: unknown): string | undefined {
  const table = tables[operationId]
  return table && stringify(table.rowsOf(body as never), { ...form, columns: [...table.columns] })
}
