// From an operation and its input to an HTTP request. Composed once a call, so that every attempt sends the same.
import type { OperationFacts } from './operations.gen.ts'

export interface RequestOptions {
  readonly idempotencyKey?: string | undefined
  readonly dryRun?: boolean | undefined
  readonly ifMatch?: string | number | undefined
}

/** What the typed methods take: path parameters by name, the query, the body. */
export interface CallInput {
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  readonly [pathParameter: string]: unknown
}

export interface ComposedRequest {
  readonly url: string
  readonly method: OperationFacts['method']
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
  readonly idempotencyKey: string | null
}

/** `base` has no slash at its end. Throws TypeError for a path parameter that would lead to another address. */
export function composeRequest(
  base: string,
  facts: OperationFacts,
  input: CallInput,
  options: RequestOptions,
): ComposedRequest {
  const idempotencyKey = facts.access === 'write' ? (options.idempotencyKey ?? crypto.randomUUID()) : null
  const { body, contentType } = bodyOf(facts, input.body)
  const headers: Record<string, string> = {
    Accept: facts.replyType === 'json' ? 'application/json, application/problem+json' : '*/*',
  }
  if (contentType !== null) headers['Content-Type'] = contentType
  if (idempotencyKey !== null) headers['Idempotency-Key'] = idempotencyKey
  if (options.ifMatch !== undefined) headers['If-Match'] = etagOf(options.ifMatch)
  // What keeps nothing is a dry run by nature, and does not know the parameter.
  const dryRun = options.dryRun && facts.access === 'write' ? { dryRun: true } : {}
  const url = base + pathOf(facts.path, input) + queryOf({ ...input.query, ...dryRun })
  return { url, method: facts.method, headers, body, idempotencyKey }
}

function pathOf(template: string, input: CallInput): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = input[name]
    // An empty or a dot segment would be folded away and name another resource.
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
    if (typeof value !== 'string' || ['', '.', '..'].includes(value)) {
      throw new TypeError(`${name} must name a resource, it is ${JSON.stringify(value)}`)
    }
    return encodeURIComponent(value)
  })
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.append(name, String(value))
  }
  return search.size === 0 ? '' : `?${search}`
}

function bodyOf(
  facts: OperationFacts,
  body: unknown,
): { body: string | Uint8Array | null; contentType: string | null } {
  if (facts.requestType === null || body === undefined) return { body: null, contentType: null }
  if (facts.requestType !== 'bytes') return { body: JSON.stringify(body), contentType: facts.requestType }
  const file = body as { bytes: Uint8Array; mediaType: string }
  return { body: file.bytes, contentType: file.mediaType }
}

/** A version as an entity tag: 3 is `"3"`; text is an entity tag already. */
function etagOf(version: string | number): string {
  return typeof version === 'number' ? `"${version}"` : version
}
