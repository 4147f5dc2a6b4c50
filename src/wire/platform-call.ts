// The platform's contract as types: what a handler is called with and what it must answer, per operationId.
import type { Transaction } from '../platform/database.ts'
import type { CallPage } from './call.ts'
import type { OperationId, operations } from './platform.gen.ts'

export type { components, OperationId as PlatformOperationId } from './platform.gen.ts'

type Parameters<Id extends OperationId> = operations[Id]['parameters']
type Defined<T> = [T] extends [undefined] ? Record<never, never> : NonNullable<T>
type BodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: infer C } }
  ? C[keyof C]
  : undefined
type Success<R> = R extends { 200: infer Ok } ? Ok : R extends { 202: infer Asked } ? Asked : never
type JsonOf<S> = S extends { content: { 'application/json': infer Body } } ? Body : never

export interface PlatformCall<Id extends OperationId> {
  readonly path: Parameters<Id> extends { path: infer P } ? P : Record<never, never>
  readonly query: Parameters<Id> extends { query?: infer Q } ? Defined<Q> : Record<never, never>
  readonly body: BodyOf<Id>
  readonly page: CallPage
  /** In the control plane, and of this call alone. */
  readonly tx: Transaction
}

export type PlatformReply<Id extends OperationId> = JsonOf<Success<operations[Id]['responses']>>
