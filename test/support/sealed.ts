// What stands in a tenant's tables as its keys read it: a test that looks for a text must look behind the seals too.
import { sealedTables } from '../../src/contexts/parties/index.ts'
import { sealedPrefix } from '../../src/platform/field-cipher.ts'
import { sealedReplies } from '../../src/platform/sealed-replies.ts'
import type { Work } from '../../src/platform/work.ts'
import type { TestGateway } from './gateway.ts'

export interface Cell {
  readonly table: string
  readonly column: string
  /** As text, opened where it is sealed. */
  readonly text: string
}

/** Every cell of the tenant that is not null, or of one table of it. */
export async function cellsInClear({ engine }: TestGateway, tenant: string, only?: string): Promise<Cell[]> {
  return engine.runner.runAsSystem({ tenant, operationId: 'cellsInClear', name: 'test' }, async (work) => {
    const tables = await work.tx.raw(
      `select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'
       and has_table_privilege(oid, 'select')`,
    )
    const cells: Cell[] = []
    for (const { relname: table } of tables.rows) {
      if (only !== undefined && table !== only) continue
      const { rows } = await work.tx.raw('select to_jsonb(t) as row from ?? t', [table])
      for (const { row } of rows) cells.push(...cellsOf(work, table, row))
    }
    return cells
  })
}

function cellsOf(work: Work, table: string, row: Record<string, unknown>): Cell[] {
  const key = [...sealedTables, sealedReplies].find((each) => each.table === table)?.key ?? []
  return Object.entries(row).flatMap(([column, value]) => {
    if (value === null) return []
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    if (!text.startsWith(sealedPrefix)) return [{ table, column, text }]
    return [
      { table, column, text: work.fields.open({ table, column, row: key.map((each) => String(row[each])) }, text) },
    ]
  })
}
