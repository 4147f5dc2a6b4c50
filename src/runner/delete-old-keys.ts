// Deletes idempotency keys that have been kept for as long as was promised.
import type { Transaction } from '../platform/database.ts'
import { deleteKeptLong } from './idempotency.store.ts'

/** Keys of one transaction: it is over before anybody waits for it. */
const keysAtOnce = 500

/** Five hundred at most; returns how many, and whether there may be more. */
export async function deleteOldKeys(tx: Transaction): Promise<{ readonly count: number; readonly isDone: boolean }> {
  const count = await deleteKeptLong(tx, keysAtOnce)
  return { count, isDone: count < keysAtOnce }
}
