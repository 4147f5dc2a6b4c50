// Tells whether there is anybody to send to.
import type { Transaction } from '../../platform/database.ts'

/** Whether the tenant ever had an endpoint, in whatever state it is now. */
export async function hasWebhookEndpoints(tx: Transaction): Promise<boolean> {
  const answer = await tx.raw('select exists (select 1 from webhook_endpoint) as found')
  return answer.rows[0].found
}
