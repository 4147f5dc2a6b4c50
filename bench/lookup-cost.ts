// What openapi-backend costs per request: its own look-up beside ours, and with the validation that both share.
import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import { createApi } from '../src/gateway/api.ts'
import { newId, wireId } from '../src/platform/ids.ts'
import { readSpec } from '../src/wire/spec.ts'

export interface LookupCost {
  readonly operationCount: number
  /** Microseconds a request, the mean of both operations under load. */
  readonly stockLookup: number
  readonly ourLookup: number
  /** Look-up, validation and security handlers. */
  readonly stockWhole: number
  readonly ourWhole: number
}

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void

/** Medians over `rounds`; each round asks for both operations a hundred times. */
export async function measureLookups(rounds: number): Promise<LookupCost> {
  const spec = readSpec()
  const api = await createApi(spec)
  const stock = await stockBackend(spec.document as unknown as Document, [...spec.operations.keys()])
  const requests = exampleRequests()
  const all = async (one: (request: (typeof requests)[number]) => unknown) => {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const begun = performance.now()
      for (const request of requests) await one(request)
      times.push(((performance.now() - begun) * 1000) / requests.length)
    }
    return median(times)
  }
  return {
    operationCount: spec.operations.size,
    stockLookup: await all((request) => stock.router.matchOperation(request)),
    ourLookup: await all(({ method, path }) => api.match(method.toUpperCase(), path)),
    stockWhole: await all((request) => stock.handleRequest(request)),
    ourWhole: await all(({ method, path, query, headers, body }) =>
      api.handle({ method: method.toUpperCase(), path, queryText: query, headers, body }, true, async () => null),
    ),
  }
}

function exampleRequests() {
  const path = `/v1/loans/${wireId('loan', newId('loan'))}`
  const read = { method: 'get', path, query: '', headers: {}, body: undefined }
  const headers = { 'content-type': 'application/json', 'idempotency-key': newId('loan') }
  const body = { amount: '100.00', valueOn: '2026-01-15' }
  const write = { method: 'post', path: `${path}/repayments`, query: '', headers, body }
  return Array.from({ length: 100 }, () => [read, write]).flat()
}

/** As it comes, but for one Ajv that all operations share: with one each, its start takes tens of seconds. */
async function stockBackend(definition: Document, operationIds: readonly string[]): Promise<OpenAPIBackend> {
  const ajvs = new Map<unknown, Ajv2020>()
  const shared = (_original: unknown, options: Options, kind: unknown) => {
    const ajv = ajvs.get(kind) ?? addedTo(new Ajv2020(options))
    ajvs.set(kind, ajv)
    return ajv
  }
  const backend = new OpenAPIBackend({
    definition,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false, allErrors: true },
    customizeAjv: shared as never,
  })
  backend.registerSecurityHandler('bearerToken', (() => true) as never)
  backend.registerSecurityHandler('apiKey', (() => true) as never)
  await backend.init()
  backend.register({
    notFound: misfit,
    validationFail: misfit,
    unauthorizedHandler: misfit,
    ...Object.fromEntries(operationIds.map((operationId) => [operationId, (async () => null) as never])),
  })
  return backend
}

function misfit(): never {
  throw new Error('the stock backend does not take a request that ours takes')
}

function addedTo(ajv: Ajv2020): Ajv2020 {
  addFormats(ajv)
  return ajv
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
