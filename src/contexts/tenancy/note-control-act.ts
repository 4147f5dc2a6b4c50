// Notes an act in the control plane's audit, for those who work there in a transaction of their own.
import type { Transaction } from '../../platform/database.ts'
import { type ControlAct, insertControlAct } from './control-audit.store.ts'

/** In the transaction of the act itself: what cannot be noted is not done. */
export function noteControlAct(tx: Transaction, act: ControlAct): Promise<void> {
  return insertControlAct(tx, act)
}
