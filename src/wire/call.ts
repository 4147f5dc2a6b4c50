// The contract as types: what a handler is called with and what it must answer, per operationId.
import type { PageRequest } from '../platform/page.ts'
import type { Work } from '../platform/work.ts'
import type { OperationId, operations } from './wire.gen.ts'

export type { components, OperationId } from './wire.gen.ts'

type Parameters<Id extends OperationId> = operations[Id]['parameters']
type Defined<T> = [T] extends [undefined] ? Record<never, never> : NonNullable<T>

type PathOf<Id extends OperationId> = Parameters<Id> extends { path: infer P } ? P : Record<never, never>
type QueryOf<Id extends OperationId> = Parameters<Id> extends { query?: infer Q } ? Defined<Q> : Record<never, never>
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : undefined

type Success<R> = R extends { 200: infer Ok } ? Ok : R extends { 201: infer Created } ? Created : never
type JsonOf<S> = S extends { content: { 'application/json': infer Body } } ? Body : File

/** A file as it came in or goes out. */
export interface File {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName?: string
}

export interface CallPage extends PageRequest {
  /** A page of the wire, out of up to `limit + 1` rows. */
  close<Row, Item>(
    rows: readonly Row[],
    keyOf: (row: Row) => string,
    toWire: (row: Row) => Item,
  ): { data: Item[]; nextCursor: string | null }
}

export interface Call<Id extends OperationId> {
  readonly path: PathOf<Id>
  readonly query: QueryOf<Id>
  readonly body: BodyOf<Id>
  /** The version inside If-Match; null where the caller sent none. */
  readonly ifMatch: number | null
  /** The body of an upload. */
  readonly file: File | null
  readonly page: CallPage
}

export type Reply<Id extends OperationId> = JsonOf<Success<operations[Id]['responses']>>
export type Handler<Id extends OperationId> = (work: Work, call: Call<Id>) => Promise<Reply<Id>>
export type Operations = { readonly [Id in OperationId]: Handler<Id> }
