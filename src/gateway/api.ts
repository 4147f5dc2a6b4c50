// The contract at work: openapi-backend, made to read OpenAPI 3.1. The one module that touches its internals.
// What it does not do by itself, and why it is done here:
// - its start-up check knows 3.0 only: the document is linted in CI instead;
// - it compiles with an Ajv of draft-07: 3.1 is JSON Schema 2020-12;
// - it validates JSON bodies of `application/json` alone: a merge patch is shown to it as that;
// - it looks operations up one by one: a radix tree finds them, and says which methods an address has.
import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import findMyWay from 'find-my-way'
import { type Context as ApiContext, type Document, OpenAPIBackend, OpenAPIValidator } from 'openapi-backend'
import type { ProblemField } from '../kernel/problem.ts'
import type { OperationId } from '../wire/call.ts'
import type { OperationFacts, Spec } from '../wire/spec.ts'
import { problem } from './problems.ts'

/** Dereferenced, a recursive schema is a circle, which Ajv would follow for ever: it becomes a reference again. */
const { decycle: withoutCircles } = OpenAPIValidator as unknown as { decycle(this: void, schema: object): object }
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void
const knownMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

export interface ApiRequest {
  readonly method: string
  readonly path: string
  /** As it came, without the question mark. */
  readonly queryText: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export interface ValidRequest {
  readonly path: Record<string, string>
  readonly query: Record<string, unknown>
  readonly body: unknown
}

export interface Api<Id = OperationId> {
  /** Throws route.not_found, or method.not_allowed with the methods there are. */
  match(method: string, path: string): OperationFacts<Id>
  allowedMethods(path: string): string[]
  /**
   * Validates the request of an authorized caller and hands it to `run`. Throws request.invalid with a pointer to each fault.
   * `isAuthorized` is asked by the backend itself, so that nothing runs where it was forgotten.
   */
  handle<T>(request: ApiRequest, isAuthorized: boolean, run: (valid: ValidRequest) => Promise<T>): Promise<T>
  /** Faults of a reply against the contract; empty when it fits. For tests. */
  faultsInReply(operationId: string, status: number, mediaType: string, body: unknown): string[]
  /** Compiles every validator now, so that one that cannot be compiled is found in tests and not by a caller. */
  warm(): void
}

/** Parameters by name as it is sent, brackets and all; one that is repeated is a list. */
function parametersOf(queryText: string): Record<string, string | string[]> {
  const lists = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(queryText)) {
    const list = lists.get(name)
    if (list) list.push(value)
    else lists.set(name, [value])
  }
  return Object.fromEntries([...lists].map(([name, list]) => [name, list.length === 1 ? (list[0] as string) : list]))
}

interface Handling {
  readonly isAuthorized: boolean
  readonly run: (valid: ValidRequest) => Promise<unknown>
}

class Backend31 extends OpenAPIBackend {
  override validateDefinition(): Document {
    return this.document
  }
}

export async function createApi<Id extends string = OperationId>(spec: Spec<Id>): Promise<Api<Id>> {
  const tree = findMyWay({ caseSensitive: true, maxParamLength: 200 })
  for (const facts of spec.operations.values()) {
    const path = facts.path.replace(/\{([^}]+)\}/g, ':$1') as `/${string}`
    tree.on(facts.method as 'GET', path, () => undefined, facts)
  }
  const find = (method: string, path: string) =>
    tree.find(method as 'GET', path)?.store as OperationFacts<Id> | undefined
  const allowedMethods = (path: string) => knownMethods.filter((method) => find(method, path) !== undefined)
  const backend = await openBackend(spec)
  lookUpByTree(backend, find)

  return {
    allowedMethods,
    match(method, path) {
      const facts = find(method, path)
      if (facts) return facts
      const allowed = allowedMethods(path)
      throw allowed.length > 0
        ? problem('method.not_allowed', { facts: { allow: allowed.join(', ') } })
        : problem('route.not_found')
    },
    handle: (request, isAuthorized, run) => {
      const { method, path, queryText, headers, body } = request
      const handling: Handling = { isAuthorized, run }
      // The backend reads JSON in text once more: text that was read already goes in as the JSON of itself.
      const shown = typeof body === 'string' ? JSON.stringify(body) : body
      const query = parametersOf(queryText)
      return backend.handleRequest({ method, path, query, headers: { ...headers }, body: shown }, handling)
    },
    faultsInReply: replyChecker(backend),
    warm: () => {
      for (const operation of backend.getOperations()) {
        if (operation.operationId) backend.validator.getRequestValidatorsForOperation(operation.operationId)
      }
    },
  }
}

async function openBackend(spec: Spec<string>): Promise<Backend31> {
  const ajvs = new Map<unknown, Ajv2020>()
  const backend = new Backend31({
    definition: definitionFor(spec.document),
    strict: true,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true },
    // One Ajv per kind of part, shared by all operations: an Ajv per operation costs tens of seconds.
    customizeAjv: ((_original: unknown, options: Options, kind: unknown) => {
      const known = ajvs.get(kind)
      if (known) return known
      // Infinity is no integer. A coerced one is met by `maximum`, which strict numbers would keep from looking at it.
      const ajv = new Ajv2020({ ...options, strictNumbers: !options.coerceTypes })
      addFormats(ajv)
      ajvs.set(kind, ajv)
      return ajv
    }) as never,
  })
  const authorized = (_context: ApiContext, handling: Handling) => handling.isAuthorized
  for (const scheme of schemesOf(spec.document)) backend.registerSecurityHandler(scheme, authorized as never)
  await backend.init()
  const refuse = (code: 'route.not_found' | 'method.not_allowed') => () => {
    throw problem(code)
  }
  const run = (context: ApiContext, handling: Handling) =>
    handling.run({
      path: context.request.params as Record<string, string>,
      query: context.request.query as Record<string, unknown>,
      body: context.request.requestBody,
    })
  backend.register({
    notFound: refuse('route.not_found'),
    methodNotAllowed: refuse('method.not_allowed'),
    notImplemented: refuse('route.not_found'),
    unauthorizedHandler: () => {
      throw new Error('an operation was reached without an authorized caller')
    },
    validationFail: (context: ApiContext) => {
      throw problem('request.invalid', { errors: faultsOf(context.validation.errors ?? []) })
    },
    ...Object.fromEntries([...spec.operations.keys()].map((operationId) => [operationId, run as never])),
  })
  return backend
}

/** A copy of the document in which every JSON body is `application/json`, and a file has no schema. */
function definitionFor(document: Record<string, unknown>): Document {
  const copy = structuredClone(document) as unknown as Document
  for (const item of Object.values(copy.paths ?? {})) {
    for (const operation of Object.values(item ?? {}) as { requestBody?: { content: Record<string, unknown> } }[]) {
      const content = operation.requestBody?.content
      if (!content) continue
      const json = Object.entries(content).find(([mediaType]) => mediaType.includes('json'))?.[1]
      if (json) (operation.requestBody as { content: unknown }).content = { 'application/json': json }
      else delete operation.requestBody
    }
  }
  return copy
}

function schemesOf(document: Record<string, unknown>): string[] {
  const { securitySchemes = {} } = (document.components ?? {}) as { securitySchemes?: Record<string, unknown> }
  return Object.keys(securitySchemes)
}

function lookUpByTree(
  backend: Backend31,
  find: (method: string, path: string) => { readonly operationId: string } | undefined,
): void {
  const { router } = backend
  const operations = router.getOperations()
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]))
  router.getOperations = () => operations
  router.getOperation = (operationId) => byId.get(operationId)
  router.matchOperation = ((request: { method: string; path: string }, strict?: boolean) => {
    const facts = find(request.method.toUpperCase(), router.normalizePath(request.path))
    const operation = facts && byId.get(facts.operationId)
    if (!operation && strict) throw Error('404-notFound')
    return operation
  }) as typeof router.matchOperation
}

function faultsOf(errors: readonly ErrorObject[]): ProblemField[] {
  const faults = errors.slice(0, 20).map((error) => ({ pointer: pointerOf(error), detail: detailOf(error) }))
  const seen = new Set<string>()
  return faults.filter(({ pointer, detail }) => !seen.has(pointer + detail) && seen.add(pointer + detail))
}

/** `#/amount` in the body, `#/query/limit` elsewhere. */
function pointerOf(error: ErrorObject): string {
  const extra =
    (error.params as { missingProperty?: string; additionalProperty?: string; unevaluatedProperty?: string }) ?? {}
  const name = extra.missingProperty ?? extra.additionalProperty ?? extra.unevaluatedProperty
  const whole =
    name === undefined
      ? error.instancePath
      : `${error.instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  return `#${whole.replace(/^\/requestBody(?=\/|$)/, '')}`
}

function detailOf(error: ErrorObject): string {
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties')
    return 'It is not known here.'
  if (error.keyword === 'required') return 'It is missing.'
  if (error.keyword === 'enum') return `It must be one of ${(error.params.allowedValues as unknown[]).join(', ')}.`
  return `It ${error.message ?? 'does not fit'}.`
}

function replyChecker(backend: Backend31): Api['faultsInReply'] {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, allErrors: true })
  addFormats(ajv)
  const compiled = new Map<string, ReturnType<Ajv2020['compile']>>()
  return (operationId, status, mediaType, body) => {
    const operation = backend.router.getOperation(operationId)
    const response = operation?.responses?.[String(status)] as
      | { content?: Record<string, { schema?: object }> }
      | undefined
    if (!response) return [`${operationId} does not declare the status ${status}`]
    const schema = response.content?.[mediaType]?.schema
    if (!schema) return [`${operationId} does not declare ${mediaType} for ${status}`]
    if (!mediaType.includes('json')) return []
    const key = `${operationId} ${status} ${mediaType}`
    const validate = compiled.get(key) ?? ajv.compile(withoutCircles(schema))
    compiled.set(key, validate)
    return validate(body) ? [] : (validate.errors ?? []).map((error) => `${key} ${error.instancePath} ${error.message}`)
  }
}
