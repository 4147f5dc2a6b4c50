// Two tables side by side: what was expected, what came, and where they part.

/** null: not asserted, anything will do. */
export type Cells = readonly (string | null)[]

export interface DiffRow {
  readonly key: string
  /** Absent: nothing like it was expected. */
  readonly expected?: Cells
  /** Absent: it did not come. */
  readonly actual?: Cells
}

export interface DiffTable {
  readonly title: string
  readonly key: string
  readonly columns: readonly string[]
  readonly rows: readonly DiffRow[]
  /** Columns worth seeing even where they agree. */
  readonly context?: readonly string[]
}

const CONTEXT_ROWS = 1

function cellDiffers(row: DiffRow, column: number): boolean {
  const expected = row.expected?.[column] ?? null
  return row.actual !== undefined && expected !== null && expected !== (row.actual[column] ?? '')
}

function rowDiffers(row: DiffRow, columns: readonly string[]): boolean {
  if (row.expected === undefined || row.actual === undefined) return true
  return columns.some((_, column) => cellDiffers(row, column))
}

/** The table as text, or nothing when every asserted cell agrees. */
export function showDifference(table: DiffTable): string | undefined {
  const differing = table.rows.map((row) => rowDiffers(row, table.columns))
  if (!differing.includes(true)) return undefined
  const columns = shownColumns(table)
  const near = (index: number) => differing.slice(Math.max(0, index - CONTEXT_ROWS), index + CONTEXT_ROWS + 1)
  const heads = columns.map((column) => table.columns[column] ?? '')
  const lines: string[][] = [['', table.key, ...heads, '|', ...heads]]
  let left = false
  for (const [index, row] of table.rows.entries()) {
    if (near(index).includes(true)) lines.push(line(row, columns, differing[index] ?? false))
    else if (!left) lines.push(['', '…'])
    left = !near(index).includes(true)
  }
  return [`${table.title}   (expected | actual, * differs)`, ...align(lines)].join('\n')
}

function shownColumns({ columns, rows, context }: DiffTable): number[] {
  const kept = columns.map((_, column) => column).filter((column) => rows.some((row) => cellDiffers(row, column)))
  const extra = columns.map((_, column) => column).filter((column) => context?.includes(columns[column] ?? '') ?? true)
  return [...new Set([...kept, ...extra])].sort((a, b) => a - b)
}

function line(row: DiffRow, columns: readonly number[], differs: boolean): string[] {
  const expected = columns.map((column) => (row.expected === undefined ? '' : (row.expected[column] ?? '·')))
  const actual = columns.map((column) =>
    row.actual === undefined ? '' : `${row.actual[column] ?? ''}${cellDiffers(row, column) ? '*' : ''}`,
  )
  return [mark(row, differs), row.key, ...expected, '|', ...actual]
}

function mark(row: DiffRow, differs: boolean): string {
  if (row.actual === undefined) return 'missing'
  if (row.expected === undefined) return 'extra'
  return differs ? 'differs' : ''
}

/** Columns as wide as their widest cell; figures to the right, the first two to the left. */
export function align(lines: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const cells of lines)
    for (const [column, cell] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length)
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
