// Answers are sealed as they are kept: they hold what was asked for, names and numbers of people among it.
import type { Transaction } from './database.ts'
import type { FieldCipher, Place } from './field-cipher.ts'
import type { SealedTable } from './reseal.ts'
import type { Work } from './work.ts'

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

/** What was answered: in its sealed place, or in clear where it is older than the cipher. */
export function bodyOf(cipher: FieldCipher, under: ReplyKey, row: { reply: unknown; sealed_reply: string | null }) {
  return row.sealed_reply === null ? row.reply : openReply(cipher, under, row.sealed_reply)
}

/** Which things' own answers are meant: by their kind in the trail, and their ids on the wire. */
export interface RepliesAbout {
  readonly entityType: string
  readonly ids: readonly string[]
}

/**
 * Puts what `valuesFor` gives into each kept answer that shows one of the things itself. The answers are found by the trail of the
 * requests, since nothing can be looked for inside a sealed one.
 */
export async function overwriteReplies(
  work: Work,
  { entityType, ids }: RepliesAbout,
  valuesFor: (body: Readonly<Record<string, unknown>>) => object,
): Promise<void> {
  const kept = await work.tx.raw(
    `select r.principal, r.operation_id, r.idempotency_key, r.reply, r.sealed_reply from idempotency_record r
     where exists (select 1 from audit_entry a where a.entity_type = ? and a.entity_id = any(?::text[])
       and (a.actor_subject, a.operation_id, a.idempotency_key) = (r.principal, r.operation_id, r.idempotency_key))`,
    [entityType, ids as never],
  )
  for (const { principal, operation_id, idempotency_key, ...row } of kept.rows) {
    const under = { principal, operationId: operation_id, key: idempotency_key }
    const body = bodyOf(work.fields, under, row) as Record<string, unknown> | null
    if (typeof body?.id !== 'string' || !ids.includes(body.id)) continue
    await work
      .tx('idempotency_record')
      .where({ principal, operation_id, idempotency_key })
      .update({ sealed_reply: sealReply(work.fields, under, { ...body, ...valuesFor(body) }), reply: null })
  }
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
