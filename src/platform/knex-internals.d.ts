// The two classes of knex that we extend; knex ships no types for them.
declare module 'knex/lib/dialects/postgres/index.js' {
  import { Knex } from 'knex'
  export default class ClientPg extends Knex.Client {
    _driver(): unknown
    transaction(container: unknown, config: unknown, outer: unknown): unknown
  }
}
declare module 'knex/lib/dialects/postgres/execution/pg-transaction.js' {
  export default class TransactionPg {
    _completed: boolean
    _resolver: (value: unknown) => void
    _rejecter: (error: unknown) => void
    constructor(client: unknown, container: unknown, config: unknown, outer: unknown)
    begin(connection: unknown): Promise<unknown>
    commit(connection: unknown, value: unknown): Promise<unknown>
  }
}
