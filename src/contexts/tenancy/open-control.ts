// The control plane as a process works in it: short transactions on a pool of its own.
import { type Connection, inTransaction, openPool, type Transaction } from '../../platform/database.ts'
import type { Installation } from './installation.ts'
import { identifier, migratorRole } from './names.rules.ts'

export interface Control {
  /** Runs `body` in one transaction that finds the control plane's tables by their names. */
  open<T>(body: (tx: Transaction) => Promise<T>): Promise<T>
  /** Rejects when the control plane does not answer. */
  isReady(): Promise<void>
  close(): Promise<void>
}

/** `role` is what the login of `url` becomes in each transaction; without it, it stays what it is. */
export function openControl({ url, role }: { readonly url: string; readonly role?: string }): Control {
  const pool = openPool({ url, maximumConnections: 8, acquireTimeoutMilliseconds: 5_000 })
  const opening = async (connection: Connection) => {
    await connection.query('begin')
    if (role !== undefined) await connection.query(`set local role ${identifier(role)}`)
    await connection.query(`select set_config('search_path', 'control, pg_catalog, pg_temp', true),
      set_config('statement_timeout', '15s', true), set_config('lock_timeout', '5s', true),
      set_config('idle_in_transaction_session_timeout', '30s', true)`)
  }
  return {
    open: (body) => inTransaction(pool, opening, body),
    isReady: async () => {
      await pool.raw('select 1')
    },
    close: () => pool.destroy(),
  }
}

/** The control plane for whoever has the owner's login. */
export function openOwnersControl({ name, controlOwnerUrl }: Installation): Control {
  return openControl({ url: controlOwnerUrl, role: migratorRole(name) })
}
