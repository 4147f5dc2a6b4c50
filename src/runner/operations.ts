// Front door of the runner: what it keeps of requests.
import type { Operations } from '../wire/call.ts'
import { listKeptRequests } from './kept-request.view.ts'

export const operations = {
  listRequests: async (work, { query, page }) =>
    page.close(
      await listKeptRequests(work, query.idempotencyKey, page),
      (row) => row.operation_id,
      (row) => ({
        idempotencyKey: row.idempotency_key,
        operationId: row.operation_id,
        requestId: row.request_id,
        status: row.reply_status,
        reply: row.reply,
        answeredAt: row.created_at,
      }),
    ),
} satisfies Partial<Operations>
