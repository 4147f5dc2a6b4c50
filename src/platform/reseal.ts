// Brings sealed values to the current version of the key, some rows at a time. Run again it goes on where it was.
import type { Transaction } from './database.ts'
import { type FieldCipher, sealedPrefix } from './field-cipher.ts'

export interface SealedTable {
  readonly table: string
  /** The columns of its primary key: the row of each value's place, in this order. */
  readonly key: readonly string[]
  readonly columns: readonly string[]
  /** Blind indexes: of which column, and how it is normalised. */
  readonly indexes: readonly {
    readonly column: string
    readonly of: string
    normalise(text: string): string
  }[]
}

/** Reseals at most `limit` rows that hold a value of another version, or one that is not sealed. Answers how many there were. */
export async function resealSome(
  tx: Transaction,
  cipher: FieldCipher,
  sealed: SealedTable,
  limit: number,
): Promise<number> {
  const { table, key, columns } = sealed
  const rows: Record<string, string | null>[] = await tx(table)
    .select([...key.map((column) => tx.raw('??::text', [column])), ...columns])
    .where((where) => {
      for (const column of columns) where.orWhere(column, 'not like', `${sealedPrefix}${cipher.version}:%`)
    })
    .limit(limit)
    .forUpdate()
  for (const row of rows) {
    const place = key.map((column) => row[column] as string)
    const changes: Record<string, string | Buffer | null> = {}
    for (const column of columns) {
      const at = { table, column, row: place }
      const text = cipher.open(at, row[column] ?? null)
      changes[column] = cipher.seal(at, text)
      for (const index of sealed.indexes.filter(({ of }) => of === column)) {
        changes[index.column] = text === null ? null : indexOf(cipher, table, column, index.normalise(text))
      }
    }
    await tx(table)
      .where(Object.fromEntries(key.map((column) => [column, row[column] as string])))
      .update(changes)
  }
  return rows.length
}

function indexOf(cipher: FieldCipher, table: string, column: string, normalised: string): Buffer {
  return cipher.indexes(table, column, normalised)[0] as Buffer
}
