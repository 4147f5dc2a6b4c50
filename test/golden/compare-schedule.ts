// A schedule against the asserted one, row by row.
import type { ScheduleRow, ScheduleTotal, ScheduleView } from './port.ts'
import { byColumn, money, moneyCell, type RawRow } from './raw.ts'
import { type DiffRow, showDifference } from './table.ts'

export interface ExpectedSchedule {
  readonly rows: readonly RawRow[]
  readonly total?: RawRow
  readonly periods?: number
  readonly note?: readonly string[]
}

const TOTALS = 'principal interest fees penalties due paid inAdvance late outstanding waived'.split(' ')
const CELLS = ['nr', 'days', 'paidDate', 'balance', ...TOTALS]
const CONTEXT = ['nr', 'balance', 'principal', 'interest', 'outstanding']
export const SCHEDULE_COLUMNS: readonly string[] = ['nr', 'days', 'dueDate', 'paidDate', 'balance', ...TOTALS]

/** Stands for the number of an instalment that has one, but which is not asserted; null would mean a disbursement. */
export const ANY_NUMBER = 0

/** Rows are matched by due date, a disbursement only with a disbursement; several on one day in the order given. */
export function compareSchedule(
  title: string,
  expected: ExpectedSchedule,
  actual: ScheduleView,
  columns: readonly string[] = SCHEDULE_COLUMNS,
): string | undefined {
  const partial = expected.note?.includes('ROWS_PARTIAL') ?? false
  const wanted = (partial ? withoutRepeats(expected.rows) : expected.rows).map((row) => byColumn(row, columns))
  const spare = new Map<string, ScheduleRow[]>()
  for (const row of actual.rows) put(spare, keyOf(row.nr, row.dueDate), row)
  const rows: DiffRow[] = wanted.map((row) => {
    const key = keyOf(row.nr as number | null, String(row.dueDate))
    const found = row.nr === null ? paidOut(actual, row) : spare.get(key)?.shift()
    const paired = found === undefined ? {} : { actual: actualCells(found) }
    return { key, expected: CELLS.map((column) => expectedCell(column, row[column])), ...paired }
  })
  // Tables do not list all that was paid out: what they list must be there, and the balances say the rest.
  const left = [...spare.values()].flat().filter((row) => !partial && row.nr !== null)
  rows.push(...left.map((row) => ({ key: keyOf(row.nr, row.dueDate), actual: actualCells(row) })))
  rows.sort((a, b) => a.key.slice(0, 10).localeCompare(b.key.slice(0, 10)))
  if (expected.total !== undefined) rows.push(totalRow(expected.total, actual))
  if (partial && expected.periods !== undefined) rows.push(periodsRow(expected.periods, actual))
  return showDifference({ title, key: 'due', columns: CELLS, rows, context: CONTEXT })
}

export function compareTotal(title: string, expected: RawRow, actual: ScheduleView): string | undefined {
  return showDifference({ title, key: '', columns: CELLS, rows: [totalRow(expected, actual)], context: TOTALS })
}

/** What was paid out, or capitalised, on the day of the row: of several the one with its amount. */
function paidOut(
  actual: ScheduleView,
  row: Readonly<Record<string, RawRow[number] | undefined>>,
): ScheduleRow | undefined {
  const ofDay = actual.rows.filter((each) => each.nr === null && each.dueDate === row.dueDate)
  return ofDay.find((each) => money(each.balance) === moneyCell(row.balance)) ?? ofDay[0]
}

/** Where rows are picked from a table, the same one picked twice is still one row. */
function withoutRepeats(rows: readonly RawRow[]): RawRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
}

const keyOf = (nr: number | null, dueDate: string): string => (nr === null ? `${dueDate} disbursed` : dueDate)

function put<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [value])
  else group.push(value)
}

function expectedCell(column: string, value: RawRow[number] | undefined): string | null {
  if (value === null || value === undefined) return null
  if (column === 'nr' && value === ANY_NUMBER) return null
  return column === 'nr' || column === 'days' || column === 'paidDate' ? String(value) : moneyCell(value)
}

function actualCells(row: ScheduleRow): string[] {
  const plain = [row.nr, row.days, row.paidDate].map((value) => (value == null ? '' : String(value)))
  return [...plain, money(row.balance), ...totalCells(row)]
}

const totalCells = (row: ScheduleTotal): string[] => TOTALS.map((column) => money(row[column as keyof ScheduleTotal]))

/** The engine's own total where it gives one, else the sums of its columns; the asserted total has no other columns. */
function totalRow(expected: RawRow, actual: ScheduleView): DiffRow {
  const asserted = byColumn(expected, TOTALS)
  const given = actual.total ?? sumOf(actual.rows)
  const none = [null, null, null, null]
  return {
    key: 'total',
    expected: [...none, ...TOTALS.map((column) => moneyCell(asserted[column]))],
    actual: ['', '', '', '', ...totalCells(given)],
  }
}

function sumOf(rows: readonly ScheduleRow[]): ScheduleTotal {
  const sum = (column: keyof ScheduleTotal) => rows.reduce((total, row) => total + (row[column] ?? 0), 0)
  return Object.fromEntries(TOTALS.map((column) => [column, sum(column as keyof ScheduleTotal)]))
}

/** Where only some rows are listed, how many there are is still a fact. */
function periodsRow(periods: number, actual: ScheduleView): DiffRow {
  const counted = actual.rows.filter((row) => row.nr !== null).length
  return { key: 'instalments', expected: [String(periods)], actual: [String(counted)] }
}
