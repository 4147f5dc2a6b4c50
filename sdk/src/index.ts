// The client of Lokta: one typed method per operation of the contract.
import type { LoktaOperations } from './client.gen.ts'
import { type OperationFacts, operationTable } from './operations.gen.ts'
import type { CallInput } from './request.ts'
import { type CallOptions, createTransport, type Transport, type TransportOptions } from './transport.ts'

export type { LoktaOperations, Schemas } from './client.gen.ts'
export * from './enums.gen.ts'
export {
  isProblem,
  LoktaApprovalPending,
  LoktaConnectionError,
  LoktaProblem,
  type ProblemDocument,
  type ProblemFacts,
  type ProblemField,
  type ProposalDocument,
} from './errors.ts'
export { type DryRunEffect, type ResponseFacts, responseOf } from './response.ts'
export type { CallOptions, Credential, Page } from './transport.ts'
export {
  LoktaWebhookError,
  verifyWebhook,
  type WebhookFault,
  type WebhookHeaders,
  type WebhookOptions,
} from './webhook.ts'

export type LoktaOptions = TransportOptions
export type Lokta = Readonly<LoktaOperations>

/** A client of one tenant: the credential names it. Nothing is sent before the first call. */
export function createLokta(options: LoktaOptions): Lokta {
  const transport = createTransport(options)
  const methods = Object.entries(operationTable).flatMap(([id, facts]) => methodsOf(transport, id, facts))
  // The table and LoktaOperations are generated from the same document; a test compares their names.
  return Object.freeze(Object.fromEntries(methods)) as unknown as Lokta
}

type Method = (...given: readonly unknown[]) => unknown

function methodsOf(transport: Transport, id: string, facts: OperationFacts): [string, Method][] {
  const split = (given: readonly unknown[]) => {
    const [input, options] = facts.takesInput ? given : [undefined, ...given]
    return [input as CallInput | undefined, options as CallOptions | undefined] as const
  }
  const call: Method = (...given) => transport.call(facts, ...split(given))
  const rows: Method = (...given) => transport.rows(facts, ...split(given))
  return facts.paged
    ? [
        [id, call],
        [`${id}Items`, rows],
      ]
    : [[id, call]]
}
