// A request of any operation, from the contract alone: its path, its example and the ids that it is to name.
import { randomUUID } from 'node:crypto'
import { makePdf } from '../../demo/papers.ts'
import type { OperationFacts, Spec } from '../../src/wire/spec.ts'
import type { Things } from './things.ts'

export interface Knock {
  readonly method: string
  readonly path: string
  readonly mediaType: string | undefined
  readonly body: string | Uint8Array | undefined
  readonly isWrite: boolean
}

export interface Answer {
  readonly status: number
  /** What two answers that say the same have in common: all of it but its number and its time. */
  readonly comparable: { readonly status: number; readonly headers: Record<string, string>; readonly body: unknown }
  readonly code: string | undefined
  readonly text: string
}

/** Names of things in the path of an operation, in their order; what else a path holds is a number. */
export function namedInPath({ path }: OperationFacts): (keyof Things)[] {
  return [...path.matchAll(/\{(\w+Id)\}/g)].map((match) => match[1] as keyof Things)
}

/** Names of things in the example body of an operation. */
export function namedInBody(spec: Spec, facts: OperationFacts): (keyof Things)[] {
  return Object.keys(exampleOf(spec, facts) ?? {}).filter((name) => name.endsWith('Id')) as (keyof Things)[]
}

/** Throws when the contract names a thing that there is none of in `things`: then the probes need one. */
export function knockOf(spec: Spec, facts: OperationFacts, things: Things, query = ''): Knock {
  const thing = (name: keyof Things) => {
    if (things[name] === undefined) throw new Error(`${facts.operationId} names ${name}: add one to things.ts`)
    return things[name]
  }
  const path = namedInPath(facts)
    .reduce((text, name) => text.replace(`{${name}}`, thing(name)), facts.path)
    .replace('{number}', '1')
  const parameters = facts.takesFile ? 'kind=income_statement&fileName=income.pdf' : requiredQuery(spec, facts)
  const queryText = [parameters, query].filter((text) => text !== '').join('&')
  const example = exampleOf(spec, facts)
  const named = Object.fromEntries(namedInBody(spec, facts).map((name) => [name, thing(name)]))
  // Whole amounts: tenants' currencies differ in their digits.
  const whole = (name: string, value: unknown) => (/amount$/i.test(name) ? String(value).replace(/\.\d+$/, '') : value)
  const json = example && JSON.stringify({ ...example, ...named }, whole)
  return {
    method: facts.method,
    path: queryText === '' ? path : `${path}?${queryText}`,
    mediaType: facts.takesFile ? 'application/pdf' : facts.mediaTypes[0],
    body: facts.takesFile ? makePdf(['A paper']) : json,
    isWrite: facts.access === 'write',
  }
}

function exampleOf(spec: Spec, facts: OperationFacts): Record<string, unknown> | undefined {
  if (facts.mediaTypes.length === 0 || facts.takesFile) return undefined
  const paths = spec.document.paths as Record<string, Record<string, { requestBody?: RequestBody }>>
  const content = paths[facts.path]?.[facts.method.toLowerCase()]?.requestBody?.content
  const example = content?.[facts.mediaTypes[0] as string]?.example
  if (!example) throw new Error(`${facts.operationId} shows no example of its body`)
  return example
}

/** What its query must have, as the document shows it. */
function requiredQuery(spec: Spec, facts: OperationFacts): string {
  const paths = spec.document.paths as Record<string, Record<string, { parameters?: Parameter[] }>>
  const parameters = paths[facts.path]?.[facts.method.toLowerCase()]?.parameters ?? []
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required === true)
  return required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`).join('&')
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: unknown
}

interface RequestBody {
  readonly content: Record<string, { example?: Record<string, unknown> }>
}

/** Sends it, with a key of its own where it writes, unless `more` says another. */
export async function send(
  url: string,
  knock: Knock,
  authorization: string | undefined,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}${knock.path}`, {
    method: knock.method,
    headers: {
      ...(authorization === undefined ? {} : { authorization }),
      ...(knock.mediaType === undefined ? {} : { 'content-type': knock.mediaType }),
      ...(knock.isWrite ? { 'idempotency-key': randomUUID() } : {}),
      ...(knock.method === 'PATCH' ? { 'if-match': '"1"' } : {}),
      ...more,
    },
    ...(knock.body === undefined ? {} : { body: knock.body }),
  })
  return readAnswer(response)
}

/** The answer, and what of it may be compared. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const body = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text
  const { requestId: _, ...said } = typeof body === 'object' ? body : { requestId: '' }
  const headers = Object.fromEntries(response.headers)
  for (const own of ['date', 'request-id', 'ratelimit']) delete headers[own]
  const comparable = { status: response.status, headers, body: typeof body === 'object' ? said : body }
  return { status: response.status, comparable, code: body?.code, text }
}

/** Runs `each` over all, eight at a time. */
export async function eachOf<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]()
  const lane = async () => {
    for (const one of rest) await each(one)
  }
  await Promise.all(Array.from({ length: 8 }, lane))
}
