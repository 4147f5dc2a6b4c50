// What the reply said beside its body, kept aside so that the body is typed as the contract has it.

import type { components } from './types.gen.ts'

export type DryRunEffect = components['schemas']['DryRunEffect']

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
  /** Journal entries, shares and events that a dry run would have left; null for any other call. */
  readonly effect: DryRunEffect | null
}

const known = new WeakMap<object, ResponseFacts>()

/** The facts of the reply that `result` is the body of. Throws TypeError when it is not a result of the client. */
export function responseOf(result: object): ResponseFacts {
  const facts = known.get(result)
  if (!facts) throw new TypeError('This is not a result of the client, or it is a copy of one.')
  return facts
}

/** Returns `body` without the effect of a dry run, after which `responseOf` answers for what was returned. */
export function rememberResponse(body: object, response: Response, dryRun: boolean): object {
  const { effect = null, ...rest } = dryRun ? (body as { effect?: DryRunEffect }) : {}
  const result = dryRun ? rest : body
  known.set(result, {
    status: response.status,
    etag: response.headers.get('ETag'),
    requestId: response.headers.get('Request-Id'),
    replayed: response.headers.get('Idempotency-Replayed') === 'true',
    dryRun,
    effect,
  })
  return result
}
