// Transactions by the set that stands at the end; what is recognised day by day, by how much it comes to.
import { toTransactionType } from './codes.ts'
import type { TransactionRow, TransactionType } from './port.ts'
import { byColumn, money, moneyCell, type RawRow, toCents } from './raw.ts'
import { type Cells, type DiffRow, showDifference } from './table.ts'

export const TRANSACTION_COLUMNS: readonly string[] =
  'date type amount principal interest fees penalties balance reverted replayed overpayment'.split(' ')
const CELLS = ['amount', 'principal', 'interest', 'fees', 'penalties', 'overpayment', 'balance']
const PARTS = ['amount', 'principal', 'interest', 'fees', 'penalties'] as const

/** What is recognised little by little: each family with the type that takes it back. */
export const RECOGNITIONS = {
  accruals: { adds: 'ACCRUAL', takes: 'ACCRUAL_ADJUSTMENT' },
  'capitalized income amortization': {
    adds: 'CAPITALIZED_INCOME_AMORTIZATION',
    takes: 'CAPITALIZED_INCOME_AMORTIZATION_ADJUSTMENT',
  },
  'buy-down fee amortization': {
    adds: 'BUY_DOWN_FEE_AMORTIZATION',
    takes: 'BUY_DOWN_FEE_AMORTIZATION_ADJUSTMENT',
  },
} as const satisfies Record<string, { adds: TransactionType; takes: TransactionType }>
export type Recognition = keyof typeof RECOGNITIONS
const FAMILIES = Object.keys(RECOGNITIONS) as Recognition[]

/** Types whose balance column the source leaves at zero whatever is outstanding: no fact of the loan. */
const WITHOUT_BALANCE: ReadonlySet<string> = new Set(
  `ACCRUAL ACCRUAL_ADJUSTMENT ACCRUAL_ACTIVITY CHARGE_OFF CONTRACT_TERMINATION WRITE_OFF RE_AGE RE_AMORTIZE BUY_DOWN_FEE
   BUY_DOWN_FEE_ADJUSTMENT BUY_DOWN_FEE_AMORTIZATION BUY_DOWN_FEE_AMORTIZATION_ADJUSTMENT
   CAPITALIZED_INCOME_AMORTIZATION CAPITALIZED_INCOME_AMORTIZATION_ADJUSTMENT`.split(/\s+/),
)

export interface ExpectedTransaction {
  readonly date: string
  readonly type: TransactionType
  readonly cells: Cells
  /** amount, principal, interest, fees, penalties. */
  readonly parts: readonly number[]
  /** Otherwise it may be one that was taken back. */
  readonly isSaidToStand: boolean
}

/** The rows that stand: a reverted one (1 or true in the data) is dropped, whether it was replayed is no matter. */
export function readExpected(rows: readonly RawRow[], columns = TRANSACTION_COLUMNS): ExpectedTransaction[] {
  return rows
    .map((row) => byColumn(row, columns))
    .filter((row) => !row.reverted)
    .map((row) => {
      const type = toTransactionType(row.type)
      const cells = CELLS.map((column) =>
        column === 'balance' && WITHOUT_BALANCE.has(type) ? null : moneyCell(row[column]),
      )
      const parts = PARTS.map((part) => toCents(row[part]))
      return { date: String(row.date), type, cells, parts, isSaidToStand: row.reverted != null }
    })
}

const standing = (rows: readonly TransactionRow[]): TransactionRow[] => rows.filter((row) => row.reverted !== true)

function isRecognition(type: TransactionType, families: readonly Recognition[] = FAMILIES): boolean {
  return families.some((family) => RECOGNITIONS[family].adds === type || RECOGNITIONS[family].takes === type)
}

/** The complete list: single transactions as a set, recognised income by running totals, the activity report if given. */
export function compareComplete(
  title: string,
  expected: readonly ExpectedTransaction[],
  actual: readonly TransactionRow[],
  without: readonly Recognition[] = [],
): string | undefined {
  const came = standing(actual)
  const reported = came.some((row) => row.type === 'ACCRUAL_ACTIVITY')
  const single = (row: { readonly type: TransactionType }) =>
    !isRecognition(row.type) && (reported || row.type !== 'ACCRUAL_ACTIVITY')
  const totals = FAMILIES.filter((family) => !without.includes(family))
  const differences = [
    compareSet(title, withoutTakenBack(expected.filter(single), actual), came.filter(single)),
    ...totals.map((family) => compareRunningTotals(family, expected, actual)),
  ].filter((difference) => difference !== undefined)
  return differences.length === 0 ? undefined : differences.join('\n')
}

/** At least these, each by itself: what else there is does not matter. */
export function compareContained(
  title: string,
  expected: readonly ExpectedTransaction[],
  actual: readonly TransactionRow[],
): string | undefined {
  const wanted = withoutTakenBack(expected, actual)
  const rows = pair(wanted, standing(actual)).filter((row) => row.expected !== undefined)
  return showDifference({ title: `${title}, at least these`, key: 'date, type', columns: CELLS, rows })
}

/** Without the rows that are not said to stand, and agree with one that was taken back and with none that stands. */
function withoutTakenBack(expected: readonly ExpectedTransaction[], actual: readonly TransactionRow[]) {
  const spare = [...actual]
  const take = (row: ExpectedTransaction, isReverted: boolean) => {
    const index = spare.findIndex(
      (found) =>
        (found.reverted === true) === isReverted &&
        found.date === row.date &&
        found.type === row.type &&
        agree(row.cells, actualCells(found)),
    )
    return index >= 0 && spare.splice(index, 1).length > 0
  }
  return expected.filter((row) => take(row, false) || row.isSaidToStand || !take(row, true))
}

function compareSet(title: string, expected: readonly ExpectedTransaction[], actual: readonly TransactionRow[]) {
  return showDifference({ title, key: 'date, type', columns: CELLS, rows: pair(expected, actual) })
}

/** Pairs within a date and type: first those that agree, then the rest in order; what is over stays alone. */
function pair(expected: readonly ExpectedTransaction[], actual: readonly TransactionRow[]): DiffRow[] {
  const spare = [...actual]
  const take = (row: ExpectedTransaction, fits: (found: TransactionRow) => boolean) => {
    const index = spare.findIndex((found) => found.date === row.date && found.type === row.type && fits(found))
    return index < 0 ? undefined : spare.splice(index, 1)[0]
  }
  const exact = expected.map((row) => take(row, (found) => agree(row.cells, actualCells(found))))
  const rows: DiffRow[] = expected.map((row, index) => {
    const found = exact[index] ?? take(row, () => true)
    const paired = found === undefined ? {} : { actual: actualCells(found) }
    return { key: `${row.date} ${row.type}`, expected: row.cells, ...paired }
  })
  rows.push(...spare.map((row) => ({ key: `${row.date} ${row.type}`, actual: actualCells(row) })))
  return rows.sort((a, b) => a.key.slice(0, 10).localeCompare(b.key.slice(0, 10)))
}

const agree = (expected: Cells, actual: readonly string[]): boolean =>
  expected.every((cell, index) => cell === null || cell === actual[index])

function actualCells(row: TransactionRow): string[] {
  return [row.amount, row.principal, row.interest, row.fees, row.penalties, row.overpayment, row.balance].map(money)
}

interface Recognised {
  readonly date: string
  readonly signed: readonly number[]
}

/** What a family has come to by each date the expectation names, and at the end: on which days it came does not matter. */
export function compareRunningTotals(
  family: Recognition,
  expected: readonly ExpectedTransaction[],
  actual: readonly TransactionRow[],
): string | undefined {
  const { adds, takes } = RECOGNITIONS[family]
  const recognised = (date: string, type: TransactionType, parts: readonly number[]): Recognised[] => {
    if (type !== adds && type !== takes) return []
    return [{ date, signed: parts.map((part) => (type === takes ? -part : part)) }]
  }
  const wanted = expected.flatMap((row) => recognised(row.date, row.type, row.parts))
  const came = standing(actual).flatMap((row) =>
    recognised(
      row.date,
      row.type,
      PARTS.map((part) => row[part]),
    ),
  )
  const dates = [...new Set(wanted.map((row) => row.date)), '9999-12-31'].sort()
  const rows = dates.map((date) => ({
    key: date === '9999-12-31' ? 'at the end' : `by ${date}`,
    expected: totalsBy(wanted, date),
    actual: totalsBy(came, date),
  }))
  return showDifference({ title: `${family}, running totals`, key: '', columns: PARTS, rows })
}

function totalsBy(rows: readonly Recognised[], date: string): string[] {
  const until = rows.filter((row) => row.date <= date)
  return PARTS.map((_, part) => money(until.reduce((total, row) => total + (row.signed[part] ?? 0), 0)))
}
