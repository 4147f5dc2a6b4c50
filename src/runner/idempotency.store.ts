// One row per key, made in the transaction of the effect: no key can be left "started", and no effect without its answer.
import type { Transaction } from '../platform/database.ts'
import { reach } from '../platform/failpoint.ts'
import type { FieldCipher } from '../platform/field-cipher.ts'
import { bodyOf, type ReplyKey, sealReply } from '../platform/sealed-replies.ts'
import { keptFor } from './kept-keys.rules.ts'
import { problem } from './problems.ts'

export interface KeyClaim extends ReplyKey {
  readonly fingerprint: Buffer
  readonly requestId: string
}

export interface StoredReply {
  readonly status: number
  readonly body: unknown
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
  if (claimed) {
    reach('after idempotency row')
    return null
  }
  const found = await tx.raw(
    `select fingerprint, reply_status, reply, sealed_reply from idempotency_record
     where principal = ? and operation_id = ? and idempotency_key = ?`,
    [claim.principal, claim.operationId, claim.key],
  )
  const row = found.rows[0]
  if (!row || row.reply_status === null) throw problem('idempotency_key.in_flight', { retryAfterSeconds: 1 })
  if (!row.fingerprint.equals(claim.fingerprint)) throw problem('idempotency_key.reused')
  return { status: row.reply_status, body: bodyOf(cipher, claim, row) }
}

async function insertClaim(tx: Transaction, claim: KeyClaim, recordedAt: string): Promise<boolean> {
  try {
    const answer = await tx.raw(
      `insert into idempotency_record (principal, operation_id, idempotency_key, fingerprint, request_id, created_at)
       values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
      [claim.principal, claim.operationId, claim.key, claim.fingerprint, claim.requestId, recordedAt],
    )
    return answer.rowCount === 1
  } catch (error) {
    if ((error as { code?: string }).code === '55P03')
      throw problem('idempotency_key.in_flight', { retryAfterSeconds: 1 })
    throw error
  }
}

/** Deletes keys that were kept for long enough, the oldest first, at most `limit`; returns how many. Rows in use are left for later. */
export async function deleteKeptLong(tx: Transaction, limit: number): Promise<number> {
  const answer = await tx.raw(
    `delete from idempotency_record where (principal, operation_id, idempotency_key) in (
       select principal, operation_id, idempotency_key from idempotency_record
       where created_at < clock_timestamp() - ${keptFor} order by created_at limit ? for update skip locked)`,
    [limit],
  )
  return answer.rowCount
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
    `insert into idempotency_record (principal, operation_id, idempotency_key, fingerprint, request_id, reply_status, sealed_reply,
       created_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [
      claim.principal,
      claim.operationId,
      claim.key,
      claim.fingerprint,
      claim.requestId,
      reply.status,
      sealReply(cipher, claim, reply.body),
      recordedAt,
    ],
  )
}
