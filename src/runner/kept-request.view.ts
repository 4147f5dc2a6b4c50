// What became of the caller's own writes, from the answers that are kept under its idempotency keys.
import type { PageRequest } from '../platform/page.ts'
import { bodyOf } from '../platform/sealed-replies.ts'
import type { Work } from '../platform/work.ts'

export interface KeptRequest {
  readonly idempotency_key: string
  readonly operation_id: string
  readonly request_id: string | null
  readonly reply_status: number
  readonly reply: Record<string, unknown> | null
  readonly created_at: string
}

/** By operation. Of the acting principal alone, whose keys are its own. */
export async function listKeptRequests(work: Work, idempotencyKey: string, page: PageRequest): Promise<KeptRequest[]> {
  const principal = work.actor.subject
  const query = work
    .tx('idempotency_record')
    .select('idempotency_key', 'operation_id', 'request_id', 'reply_status', 'reply', 'sealed_reply', 'created_at')
    .where({ principal, idempotency_key: idempotencyKey })
    .whereNotNull('reply_status')
    .orderBy('operation_id')
    .limit(page.limit + 1)
  if (page.after !== null) query.where('operation_id', '>', page.after)
  return (await query).map(({ reply, sealed_reply, ...row }) => {
    const under = { principal, operationId: row.operation_id, key: idempotencyKey }
    return { ...row, reply: bodyOf(work.fields, under, { reply, sealed_reply }) }
  })
}
