// Pools and transactions. The only file that holds pg and knex as values; only tenancy imports it.
import knexFactory, { type Knex } from 'knex'
import TransactionPg from 'knex/lib/dialects/postgres/execution/pg-transaction.js'
import ClientPg from 'knex/lib/dialects/postgres/index.js'
import pg from 'pg'
import { instantOf } from './texts.ts'

// A date is a civil day, never a local midnight; numbers beyond 2^53 and decimals stay text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, instantOf)

export type Transaction = Knex.Transaction
export type Database = Knex
export type Connection = pg.ClientBase

/** Runs the statements that open a transaction, `begin` among them, all in one round trip. */
export type Opening = (connection: Connection) => Promise<void>

interface OpeningConfig {
  readonly opening?: Opening
}

class LoktaTransaction extends TransactionPg {
  readonly #opening: Opening | undefined

  constructor(client: unknown, container: unknown, config: OpeningConfig | undefined, outer: unknown) {
    super(client, container, config, outer)
    this.#opening = config?.opening
  }

  override async begin(connection: unknown): Promise<unknown> {
    if (!this.#opening) return super.begin(connection)
    try {
      await this.#opening(connection as Connection)
    } catch (error) {
      // The connection goes back to the pool: it must not carry an aborted transaction to its next user.
      await (connection as Connection).query('rollback').catch(() => undefined)
      throw error
    }
    return undefined
  }

  // Postgres answers COMMIT of an aborted transaction with ROLLBACK and no error: that would be a lost write.
  override async commit(connection: unknown, value: unknown): Promise<unknown> {
    this._completed = true
    try {
      const answer = (await (connection as Connection).query('commit')) as pg.QueryResult
      if (answer.command === 'COMMIT') this._resolver(value)
      else this._rejecter(new Error('the transaction was aborted before its commit'))
    } catch (error) {
      this._rejecter(error)
    }
    return undefined
  }
}

/** The socket of a driver's connection. */
interface Wired {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } }
}

/** Statements that are sent in one turn leave in one write: each write is a system call, dearer than the statement itself. */
class GatheringConnection extends pg.Client {
  #gathering = false

  override query(...args: never[]): never {
    if (!this.#gathering) this.#gather((this as unknown as Wired).connection.stream)
    return (super.query as (...args: never[]) => never)(...args)
  }

  #gather(stream: Wired['connection']['stream']): void {
    this.#gathering = true
    stream.cork()
    process.nextTick(() => {
      this.#gathering = false
      stream.uncork()
    })
  }
}

class LoktaClient extends ClientPg {
  override _driver(): unknown {
    return { ...pg, Client: GatheringConnection }
  }

  override transaction(container: unknown, config: unknown, outer: unknown): unknown {
    return new LoktaTransaction(this, container, config as OpeningConfig | undefined, outer)
  }
}

export interface PoolSettings {
  readonly url: string
  readonly maximumConnections: number
  readonly acquireTimeoutMilliseconds: number
}

/** A pool for one node. Connections are pipelined: several statements may be on the wire at once. */
export function openPool(settings: PoolSettings): Database {
  return knexFactory({
    client: LoktaClient as unknown as typeof Knex.Client,
    connection: {
      connectionString: settings.url,
      pipeline: true,
      application_name: 'lokta',
    } as Knex.PgConnectionConfig,
    pool: { min: 0, max: settings.maximumConnections, idleTimeoutMillis: 60_000 },
    acquireConnectionTimeout: settings.acquireTimeoutMilliseconds,
    // What knex would print is thrown as well, and logged by whoever meets it.
    log: { warn: () => undefined, error: () => undefined, deprecate: () => undefined, debug: () => undefined },
  })
}

/** Runs `body` in one transaction that `opening` opens; commits when it resolves, rolls back when it rejects. */
export function inTransaction<T>(pool: Database, opening: Opening, body: (tx: Transaction) => Promise<T>): Promise<T> {
  return pool.transaction(body, { opening } as unknown as Knex.TransactionConfig)
}

/** A single connection outside any pool, for migrations and provisioning. */
export async function withConnection<T>(url: string, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'lokta-admin' })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await body(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

export type AdminClient = pg.Client

/** True when the error means that no connection could be had in time. */
export function isPoolExhausted(error: unknown): boolean {
  return error instanceof Error && error.name === 'KnexTimeoutError'
}
