// Rows as the texts that Postgres writes, for readings of so many that naming and parsing each value would be most of the work.
import type { Transaction } from './database.ts'

const asText = { getTypeParser: () => (text: string) => text }

/** Rows as lists of texts in the order of the columns; null where there is no value. */
export async function readTexts(
  tx: Transaction,
  sql: string,
  bindings: readonly (string | number)[],
): Promise<(string | null)[][]> {
  const answer = await tx.raw(sql, bindings).options({ rowMode: 'array', types: asText })
  return answer.rows
}
