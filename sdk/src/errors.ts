// What a call can fail with: a refusal that Lokta states, or no answer of Lokta's at all.
import type { ProblemCode } from './enums.gen.ts'
import type { components } from './types.gen.ts'

export type ProblemDocument = components['schemas']['Problem']
export type ProblemField = NonNullable<ProblemDocument['errors']>[number]
export type ProblemFacts = NonNullable<ProblemDocument['facts']>

/** What is known of a call whatever became of it. */
export interface CallTrace {
  /** The key of a write, null for a read. Calling again with it can never take effect twice. */
  readonly idempotencyKey: string | null
  /** Seconds that the last reply asked to wait; null when it did not ask. */
  readonly retryAfterSeconds: number | null
}

/** A refusal, RFC 9457. `code` is stable: branch on it, never on the text. */
export class LoktaProblem extends Error implements CallTrace {
  override readonly name = 'LoktaProblem'
  readonly status: number
  readonly code: ProblemCode
  readonly title: string
  readonly detail: string | null
  /** What the caller can do about it. */
  readonly wayOut: string
  /** Each faulty field, with an RFC 6901 pointer into the body, or `#/query/…`, `#/path/…`, `#/header/…`. */
  readonly errors: readonly ProblemField[]
  readonly facts: Readonly<ProblemFacts>
  readonly requestId: string
  /** The document as it came. */
  readonly problem: ProblemDocument
  readonly idempotencyKey: string | null
  readonly retryAfterSeconds: number | null

  constructor(problem: ProblemDocument, trace: CallTrace) {
    super(`${problem.code}: ${problem.detail ?? problem.title}`)
    this.status = problem.status
    this.code = problem.code as ProblemCode
    this.title = problem.title
    this.detail = problem.detail ?? null
    this.wayOut = problem.wayOut
    this.errors = problem.errors ?? []
    this.facts = problem.facts ?? {}
    this.requestId = problem.requestId
    this.problem = problem
    this.idempotencyKey = trace.idempotencyKey
    this.retryAfterSeconds = trace.retryAfterSeconds
  }
}

export type ProposalDocument = components['schemas']['Proposal']

/**
 * The write has not taken effect: the tenant's approval matrix holds it back until others approve `proposal`. Thrown, so that a
 * result of a method is always an effect. Calling again with the same key answers the same; `getProposal` tells how it went on.
 */
export class LoktaApprovalPending extends Error implements CallTrace {
  override readonly name = 'LoktaApprovalPending'
  readonly proposal: ProposalDocument
  readonly idempotencyKey: string | null
  readonly retryAfterSeconds = null

  constructor(proposal: ProposalDocument, idempotencyKey: string | null) {
    super(`${proposal.operationId} waits for approval: ${proposal.id}`)
    this.proposal = proposal
    this.idempotencyKey = idempotencyKey
  }
}

/**
 * No answer of Lokta's: the network failed, the time ran out, or something on the way answered in its place.
 * Whether a write took effect is unknown; calling again with its `idempotencyKey` settles it.
 */
export class LoktaConnectionError extends Error implements CallTrace {
  override readonly name = 'LoktaConnectionError'
  /** The status of an answer that was not Lokta's; null when none came. */
  readonly status: number | null
  readonly idempotencyKey: string | null
  readonly retryAfterSeconds: number | null

  constructor(message: string, status: number | null, trace: CallTrace, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.status = status
    this.idempotencyKey = trace.idempotencyKey
    this.retryAfterSeconds = trace.retryAfterSeconds
  }
}

/** Whether `error` is a refusal, and if a code is given, that one. */
export function isProblem<const Code extends ProblemCode = ProblemCode>(
  error: unknown,
  code?: Code,
): error is LoktaProblem & { readonly code: Code } {
  return error instanceof LoktaProblem && (code === undefined || error.code === code)
}
