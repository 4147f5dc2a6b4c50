// Sends one call: composes the request once, tries it until it is answered, and reads the answer.
import {
  type CallTrace,
  LoktaApprovalPending,
  LoktaConnectionError,
  LoktaProblem,
  type ProblemDocument,
  type ProposalDocument,
} from './errors.ts'
import type { OperationFacts } from './operations.gen.ts'
import { type CallInput, type ComposedRequest, composeRequest } from './request.ts'
import { rememberResponse } from './response.ts'
import { retryAfterSecondsOf, sleep, waitBeforeRetry } from './retry.ts'

/** An access token or an API key, or a function that gives one; it is asked before every attempt. */
export type Credential = string | (() => string | Promise<string>)

export interface TransportOptions {
  /** Where Lokta answers, such as `https://lokta.example`; a path is kept. */
  readonly baseUrl: string
  readonly credential: Credential
  /** The dated version of the API that this caller was written for, YYYY-MM-DD. */
  readonly apiVersion?: string | undefined
  /** Attempts after the first; 4 unless told. */
  readonly retries?: number | undefined
  /** Time limit of each attempt; 30,000 unless told. */
  readonly timeoutMilliseconds?: number | undefined
  /** In place of the global fetch. */
  readonly fetch?: typeof fetch | undefined
}

export interface CallOptions {
  /** One value per intended effect. Made anew for each call unless given; a read has no use for it. */
  readonly idempotencyKey?: string | undefined
  /** Do everything, answer as if it were done, and leave nothing behind. */
  readonly dryRun?: boolean | undefined
  /** The version that a change was made on: the ETag that was read, or its number. */
  readonly ifMatch?: string | number | undefined
  /** Gives the call up: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Time limit of each attempt, in place of the client's. */
  readonly timeoutMilliseconds?: number | undefined
  /** Attempts after the first, in place of the client's. */
  readonly retries?: number | undefined
}

export interface Page<T> {
  readonly data: readonly T[]
  /** Where to read on; null on the last page. */
  readonly nextCursor: string | null
}

export interface Transport {
  /** Sends one call; resolves to the body of the reply. Rejects with LoktaProblem, LoktaApprovalPending or LoktaConnectionError. */
  call(facts: OperationFacts, input?: CallInput, options?: CallOptions): Promise<object>
  /** The rows of a paged operation from `query.cursor` on; each page is asked for when it is reached. */
  rows(facts: OperationFacts, input?: CallInput, options?: CallOptions): AsyncGenerator<unknown, void, undefined>
}

/** Throws TypeError when `baseUrl` is not an absolute http or https address. */
export function createTransport(defaults: TransportOptions): Transport {
  const base = baseOf(defaults.baseUrl)

  async function call(facts: OperationFacts, input: CallInput = {}, options: CallOptions = {}): Promise<object> {
    const request = composeRequest(base, facts, input, options)
    const retries = options.retries ?? defaults.retries ?? 4
    for (let attempt = 0; ; attempt++) {
      options.signal?.throwIfAborted()
      try {
        return await attemptOnce(defaults, facts, request, options)
      } catch (error) {
        options.signal?.throwIfAborted()
        const wait = attempt < retries ? waitBeforeRetry(error, attempt) : null
        if (wait === null) throw error
        await sleep(wait, options.signal)
      }
    }
  }

  async function* rows(facts: OperationFacts, input: CallInput = {}, options: CallOptions = {}) {
    let from: object = {}
    for (;;) {
      const page = (await call(facts, { ...input, query: { ...input.query, ...from } }, options)) as Page<unknown>
      yield* page.data
      if (page.nextCursor === null) return
      from = { cursor: page.nextCursor }
    }
  }

  return { call, rows }
}

function baseOf(baseUrl: string): string {
  const { protocol, origin, pathname } = new URL(baseUrl)
  if (protocol !== 'http:' && protocol !== 'https:') throw new TypeError(`baseUrl must be http or https: ${baseUrl}`)
  return origin + pathname.replace(/\/+$/, '')
}

async function attemptOnce(
  defaults: TransportOptions,
  facts: OperationFacts,
  request: ComposedRequest,
  options: CallOptions,
): Promise<object> {
  const { credential, apiVersion } = defaults
  const token = typeof credential === 'string' ? credential : await credential()
  const send = defaults.fetch ?? fetch
  const headers = {
    ...request.headers,
    Authorization: `Bearer ${token}`,
    ...(apiVersion === undefined ? {} : { 'Api-Version': apiVersion }),
  }
  const limit = options.timeoutMilliseconds ?? defaults.timeoutMilliseconds ?? 30_000
  return withinTime(limit, options.signal, async (signal) => {
    const trace = { idempotencyKey: request.idempotencyKey, retryAfterSeconds: null }
    try {
      // A redirect would drop the credential or turn a write into a read, so it is not followed.
      const body = request.body as NonNullable<RequestInit['body']> | null
      const response = await send(request.url, { method: request.method, headers, body, signal, redirect: 'manual' })
      return await readReply(facts, response, request, options)
    } catch (error) {
      if (isAnswer(error)) throw error
      const late = signal.aborted ? `No answer within ${limit} ms` : 'The connection failed'
      throw new LoktaConnectionError(`${late}: ${request.method} ${request.url}`, null, trace, error)
    }
  })
}

/** Our own timer and not AbortSignal.any: in Node 20 a composed signal can be collected before it fires. */
async function withinTime<T>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(), milliseconds)
  outer?.addEventListener('abort', stop, { once: true })
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', stop)
  }
}

async function readReply(
  facts: OperationFacts,
  response: Response,
  request: ComposedRequest,
  options: CallOptions,
): Promise<object> {
  const mediaType = (response.headers.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (response.ok && facts.replyType === 'bytes') {
    return rememberResponse({ bytes, mediaType }, response, isDryRun(facts, options))
  }
  const body = jsonObjectOf(bytes)
  if (response.status === 202 && body) {
    const proposal = rememberResponse(body, response, isDryRun(facts, options)) as ProposalDocument
    throw new LoktaApprovalPending(proposal, request.idempotencyKey)
  }
  if (response.ok && body) return rememberResponse(body, response, isDryRun(facts, options))
  const trace: CallTrace = {
    idempotencyKey: request.idempotencyKey,
    retryAfterSeconds: retryAfterSecondsOf(response.headers.get('Retry-After')),
  }
  if (!response.ok && body && isProblemDocument(body)) throw new LoktaProblem(body, trace)
  const what = `${response.status} ${mediaType || 'without a media type'}`
  throw new LoktaConnectionError(`Not an answer of Lokta's: ${what}`, response.status, trace)
}

function isAnswer(error: unknown): boolean {
  return error instanceof LoktaProblem || error instanceof LoktaApprovalPending || error instanceof LoktaConnectionError
}

function isDryRun(facts: OperationFacts, options: CallOptions): boolean {
  return facts.access === 'write' && options.dryRun === true
}

function jsonObjectOf(bytes: Uint8Array): object | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

function isProblemDocument(body: object): body is ProblemDocument {
  return 'code' in body && 'status' in body && 'title' in body && typeof body.code === 'string'
}
