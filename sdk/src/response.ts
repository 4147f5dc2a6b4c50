// What the reply said beside its body, kept aside so that the body is typed as the contract has it.

export interface ResponseFacts {
  readonly status: number
  /** The version of the resource, to be sent back as `ifMatch`; null where it has none. */
  readonly etag: string | null
  /** Name it when you report a fault. */
  readonly requestId: string | null
  /** The write had taken effect before; this is the answer that was given then. */
  readonly replayed: boolean
  /** Nothing was kept. */
  readonly dryRun: boolean
}

const known = new WeakMap<object, ResponseFacts>()

/** The facts of the reply that `result` is the body of. Throws TypeError when it is not a result of the client. */
export function responseOf(result: object): ResponseFacts {
  const facts = known.get(result)
  if (!facts) throw new TypeError('This is not a result of the client, or it is a copy of one.')
  return facts
}

/** Returns `body`, after which `responseOf(body)` answers. */
export function rememberResponse<T extends object>(body: T, response: Response, dryRun: boolean): T {
  known.set(body, {
    status: response.status,
    etag: response.headers.get('ETag'),
    requestId: response.headers.get('Request-Id'),
    replayed: response.headers.get('Idempotency-Replayed') === 'true',
    dryRun,
  })
  return body
}
