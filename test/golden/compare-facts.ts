// Single facts of a loan and short lists of them, each a row of cells.
import { toCode } from './codes.ts'
import type { ChargeRow, DeferredIncomeRow, TrancheRow } from './port.ts'
import { byColumn, money, moneyCell, type RawRow } from './raw.ts'
import { type Cells, type DiffRow, showDifference } from './table.ts'

/** One row; a column whose expected cell is null is not asserted. */
export function compareFact(
  title: string,
  columns: readonly string[],
  expected: Cells,
  actual: readonly string[],
): string | undefined {
  return showDifference({ title, key: '', columns, rows: [{ key: '', expected, actual }] })
}

/** Lists of facts that have an order of their own: sorted by what they are about, then row by row. */
function compareList(
  title: string,
  columns: readonly string[],
  expected: readonly Cells[],
  actual: readonly Cells[],
): string | undefined {
  const order = (a: Cells, b: Cells) => a.join('|').localeCompare(b.join('|'))
  const wanted = [...expected].sort(order)
  const came = [...actual].sort(order)
  const rows: DiffRow[] = Array.from({ length: Math.max(wanted.length, came.length) }, (_, index) => {
    const one = wanted[index]
    const other = came[index]
    return { key: String(index + 1), ...(one ? { expected: one } : {}), ...(other ? { actual: other } : {}) }
  })
  return showDifference({ title, key: '', columns, rows })
}

const CHARGES = ['name', 'penalty', 'timing', 'dueDate', 'calculation', 'due', 'paid', 'waived', 'outstanding']
const CHARGES_RAW = ['name', 'penalty', 'dueAt', 'dueDate', 'calculation', 'due', 'paid', 'waived', 'outstanding']

export function compareCharges(
  expected: readonly RawRow[],
  actual: readonly ChargeRow[],
  columns = CHARGES_RAW,
): string | undefined {
  const wanted = expected.map((raw) => {
    const row = byColumn(raw, columns)
    const text = (value: unknown, read: (value: unknown) => string = String) => (value === null ? null : read(value))
    const flag = (value: unknown) => (value ? 'yes' : 'no')
    return [
      text(row.name),
      text(row.penalty, flag),
      text(row.dueAt, toCode),
      text(row.dueDate),
      text(row.calculation, toCode),
      ...[row.due, row.paid, row.waived, row.outstanding].map(moneyCell),
    ]
  })
  const came = actual.map((row) => [
    row.name,
    row.penalty ? 'yes' : 'no',
    row.timing,
    row.dueDate ?? '',
    row.calculation,
    ...[row.due, row.paid, row.waived, row.outstanding].map(money),
  ])
  return compareList('charges', CHARGES, wanted, came)
}

export function compareTranches(expected: readonly RawRow[], actual: readonly TrancheRow[]): string | undefined {
  // An empty day of disbursement is a fact here: the tranche is still to come.
  const wanted = expected.map(([expectedOn, disbursedOn, principal, net]) => [
    expectedOn === null ? null : String(expectedOn),
    String(disbursedOn ?? ''),
    moneyCell(principal),
    moneyCell(net),
  ])
  const came = actual.map((row) => [
    row.expectedOn ?? '',
    row.disbursedOn ?? '',
    money(row.principal),
    money(row.netDisbursed),
  ])
  return compareList('tranches', ['expected', 'disbursed', 'principal', 'net'], wanted, came)
}

/** [range, amount] each. */
export function compareRanges(
  expected: readonly RawRow[],
  actual: readonly { readonly classification: string; readonly amount: number }[],
): string | undefined {
  const wanted = expected.map(([range, amount]) => [String(range), moneyCell(amount)])
  const came = actual.map((row) => [row.classification, money(row.amount)])
  return compareList('overdue by range', ['range', 'amount'], wanted, came)
}

/** Buy-down rows begin with a date, capitalized income rows do not. */
export function compareDeferredIncome(
  title: string,
  expected: readonly RawRow[],
  actual: readonly DeferredIncomeRow[],
): string | undefined {
  const columns = ['date', 'amount', 'amortized', 'notYetAmortized', 'adjusted', 'chargedOff']
  const wanted = expected.map((row) => {
    const dated = typeof row[0] === 'string'
    return [dated ? String(row[0]) : null, ...(dated ? row.slice(1) : row).map(moneyCell)]
  })
  const came = actual.map((row) => [
    row.date,
    ...[row.amount, row.amortized, row.notYetAmortized, row.adjusted, row.chargedOff].map(money),
  ])
  const rows = Array.from({ length: Math.max(wanted.length, came.length) }, (_, index): DiffRow => {
    const one = wanted[index]
    const other = came[index]
    return { key: String(index + 1), ...(one ? { expected: one } : {}), ...(other ? { actual: other } : {}) }
  })
  return showDifference({ title, key: '', columns, rows })
}
