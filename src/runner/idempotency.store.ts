// One row per key, made in the transaction of the effect: no key can be left "started", and no effect without its answer.
import type { Transaction } from '../platform/database.ts'
import type { FieldCipher, Place } from '../platform/field-cipher.ts'
import type { SealedTable } from '../platform/reseal.ts'
import { problem } from './problems.ts'

export interface KeyClaim {
  readonly principal: string
  readonly operationId: string
  readonly key: string
  readonly fingerprint: Buffer
}

export interface StoredReply {
  readonly status: number
  readonly body: unknown
}

/** Answers are sealed as they are kept: they hold what was asked for, names and numbers of people among it. */
export const sealedReplies: SealedTable = {
  table: 'idempotency_record',
  key: ['principal', 'operation_id', 'idempotency_key'],
  columns: ['sealed_reply'],
  indexes: [],
}

const placeOf = ({ principal, operationId, key }: KeyClaim): Place => ({
  table: sealedReplies.table,
  column: 'sealed_reply',
  row: [principal, operationId, key],
})

/** An answer as it is kept beside its key. */
export function sealReply(cipher: FieldCipher, claim: KeyClaim, body: unknown): string {
  return cipher.seal(placeOf(claim), JSON.stringify(body ?? null))
}

/** Moves answers that are kept in clear into their sealed place. Answers how many there were. */
export async function sealOldReplies(tx: Transaction, cipher: FieldCipher, limit: number): Promise<number> {
  const rows = await tx('idempotency_record').whereNotNull('reply').limit(limit).forUpdate()
  for (const row of rows) {
    const claim = { principal: row.principal, operationId: row.operation_id, key: row.idempotency_key }
    const where = { principal: row.principal, operation_id: row.operation_id, idempotency_key: row.idempotency_key }
    const sealed = sealReply(cipher, { ...claim, fingerprint: row.fingerprint }, row.reply)
    await tx('idempotency_record').where(where).update({ sealed_reply: sealed, reply: null })
  }
  return rows.length
}

/**
 * Claims the key for this transaction. Answers the stored reply when the same request was answered before.
 * A second request with the key waits here until the first one ends. Throws idempotency_key.reused, idempotency_key.in_flight.
 */
export async function claimKey(
  tx: Transaction,
  cipher: FieldCipher,
  claim: KeyClaim,
  recordedAt: string,
): Promise<StoredReply | null> {
  const claimed = await insertClaim(tx, claim, recordedAt)
  if (claimed) return null
  const found = await tx.raw(
    `select fingerprint, reply_status, reply, sealed_reply from idempotency_record
     where principal = ? and operation_id = ? and idempotency_key = ?`,
    [claim.principal, claim.operationId, claim.key],
  )
  const row = found.rows[0]
  if (!row || row.reply_status === null) throw problem('idempotency_key.in_flight', { retryAfterSeconds: 1 })
  if (!row.fingerprint.equals(claim.fingerprint)) throw problem('idempotency_key.reused')
  const body = row.sealed_reply === null ? row.reply : JSON.parse(cipher.open(placeOf(claim), row.sealed_reply))
  return { status: row.reply_status, body }
}

async function insertClaim(tx: Transaction, claim: KeyClaim, recordedAt: string): Promise<boolean> {
  try {
    const answer = await tx.raw(
      `insert into idempotency_record (principal, operation_id, idempotency_key, fingerprint, created_at)
       values (?, ?, ?, ?, ?) on conflict do nothing`,
      [claim.principal, claim.operationId, claim.key, claim.fingerprint, recordedAt],
    )
    return answer.rowCount === 1
  } catch (error) {
    if ((error as { code?: string }).code === '55P03')
      throw problem('idempotency_key.in_flight', { retryAfterSeconds: 1 })
    throw error
  }
}

/** Keeps the answer to a refusal, whose own transaction was rolled back. The first answer stands. */
export async function keepRefusal(
  tx: Transaction,
  cipher: FieldCipher,
  claim: KeyClaim,
  reply: StoredReply,
  recordedAt: string,
): Promise<void> {
  await tx.raw(
    `insert into idempotency_record (principal, operation_id, idempotency_key, fingerprint, reply_status, sealed_reply, created_at)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [
      claim.principal,
      claim.operationId,
      claim.key,
      claim.fingerprint,
      reply.status,
      sealReply(cipher, claim, reply.body),
      recordedAt,
    ],
  )
}
