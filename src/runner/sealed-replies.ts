// Answers are sealed as they are kept: they hold what was asked for, names and numbers of people among it.
import type { Transaction } from '../platform/database.ts'
import type { FieldCipher, Place } from '../platform/field-cipher.ts'
import type { SealedTable } from '../platform/reseal.ts'

/** What an answer is kept under. */
export interface ReplyKey {
  readonly principal: string
  readonly operationId: string
  readonly key: string
}

/** For `cli rotate-keys`. */
export const sealedReplies: SealedTable = {
  table: 'idempotency_record',
  key: ['principal', 'operation_id', 'idempotency_key'],
  columns: ['sealed_reply'],
  indexes: [],
}

const placeOf = ({ principal, operationId, key }: ReplyKey): Place => ({
  table: sealedReplies.table,
  column: 'sealed_reply',
  row: [principal, operationId, key],
})

export function sealReply(cipher: FieldCipher, under: ReplyKey, body: unknown): string {
  return cipher.seal(placeOf(under), JSON.stringify(body ?? null))
}

/** Throws Error when the answer was kept under another key, or changed. */
export function openReply(cipher: FieldCipher, under: ReplyKey, sealed: string): unknown {
  return JSON.parse(cipher.open(placeOf(under), sealed))
}

/** Moves answers that are kept in clear into their sealed place, at most `limit`. Answers how many there were. */
export async function sealOldReplies(tx: Transaction, cipher: FieldCipher, limit: number): Promise<number> {
  const rows = await tx('idempotency_record').whereNotNull('reply').limit(limit).forUpdate()
  for (const { principal, operation_id, idempotency_key, reply } of rows) {
    const sealed = sealReply(cipher, { principal, operationId: operation_id, key: idempotency_key }, reply)
    await tx('idempotency_record')
      .where({ principal, operation_id, idempotency_key })
      .update({ sealed_reply: sealed, reply: null })
  }
  return rows.length
}
