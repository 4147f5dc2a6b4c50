// Tables of text, amounts to the right.
import { type Page, pageWidth, wrapText } from './paper.ts'

export interface Column {
  readonly title: string
  readonly align: 'left' | 'right'
  /** Wraps when the table would be wider than the page. At most one column of a table. */
  readonly wraps?: true
}

export interface Table {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Stands under a rule, in bold. */
  readonly total?: readonly string[]
}

const margin = 2
const gap = 2

export function printTable(page: Page, table: Table): void {
  const widths = columnWidths(table)
  const { bold, dim } = page.ink
  const rule = dim(' '.repeat(margin) + '─'.repeat(widths.reduce((sum, width) => sum + width + gap, -gap)))
  const titles = table.columns.map(({ title }) => title)
  page.print('', ` ${bold(table.title)}`, ...layOut(table.columns, widths, titles).map(dim), rule)
  for (const row of table.rows) page.print(...layOut(table.columns, widths, row))
  if (table.total) page.print(rule, ...layOut(table.columns, widths, table.total).map(bold))
}

function columnWidths({ columns, rows, total }: Table): number[] {
  const all = [columns.map(({ title }) => title), ...rows, ...(total ? [total] : [])]
  const widths = columns.map((_, index) => Math.max(...all.map((row) => (row[index] ?? '').length)))
  const used = widths.reduce((sum, width) => sum + width + gap, margin - gap)
  const excess = Math.max(0, used - pageWidth)
  return widths.map((width, index) => (columns[index]?.wraps ? width - excess : width))
}

/** The lines of one row. */
function layOut(columns: readonly Column[], widths: readonly number[], row: readonly string[]): string[] {
  const cells = columns.map((column, index) => {
    const text = row[index] ?? ''
    return column.wraps ? wrapText(text, widths[index] ?? 0) : [text]
  })
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = columns.map(({ align }, index) => {
      const [text, width] = [cells[index]?.[line] ?? '', widths[index] ?? 0]
      return align === 'right' ? text.padStart(width) : text.padEnd(width)
    })
    return `${' '.repeat(margin)}${parts.join(' '.repeat(gap))}`.trimEnd()
  })
}
