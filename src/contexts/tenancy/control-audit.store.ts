// What platform operators did, kept in the control plane: rows are added and never changed.
import type { Transaction } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'

export interface ControlAct {
  /** 'operator:operator_…', or 'operator' for whoever has the owner's login. */
  readonly actor: string
  readonly action: string
  /** A tenant's slug, or the wire id of what it was done to; 'installation' where it is neither. */
  readonly subject: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** In the transaction of the act itself. */
export async function insertControlAct(tx: Transaction, { actor, action, subject, facts }: ControlAct): Promise<void> {
  await tx.raw(
    `insert into control_audit (control_audit_id, actor, action, subject, facts, recorded_at) values (?, ?, ?, ?, ?, now())`,
    [newId('audit_entry'), actor, action, subject, JSON.stringify(facts)],
  )
}
