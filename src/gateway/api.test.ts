import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../kernel/problem.ts'
import type { Spec } from '../wire/spec.ts'
import { type Api, type ApiRequest, createApi, type ValidRequest } from './api.ts'

// Small documents of this test's own: what OpenAPI 3.1 can say, and stock openapi-backend does not hear.
type Schema = Record<string, unknown>

interface Operation {
  readonly body?: Schema
  readonly mediaType?: string
  readonly parameters?: readonly Schema[]
  readonly reply?: Schema
}

async function apiOf(operations: Readonly<Record<string, Operation>>, schemas: Schema = {}): Promise<Api> {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([id, { body, mediaType = 'application/json', parameters = [], reply = {} }]) => {
      const content = { content: { [mediaType]: { schema: body } } }
      const post = {
        operationId: id,
        parameters,
        ...(body ? { requestBody: { required: true, ...content } } : {}),
        responses: {
          200: { description: 'Done.', content: { 'application/json': { schema: reply } } },
          409: {
            description: 'Refused.',
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Refusal' } } },
          },
        },
      }
      return [`/${id}`, { post }]
    }),
  )
  const document = {
    openapi: '3.1.1',
    info: { title: 'A test', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    security: [{ bearerToken: [] }],
    webhooks: { told: { post: { responses: { 200: { description: 'Heard.' } } } } },
    paths,
    components: {
      securitySchemes: {
        bearerToken: { type: 'http', scheme: 'bearer' },
        apiKey: { type: 'http', scheme: 'bearer' },
      },
      schemas: { ...schemas, Refusal: { type: 'object', required: ['code'], properties: { code: { const: 'no' } } } },
    },
  }
  const facts = Object.keys(operations).map((id) => [id, { operationId: id, method: 'POST', path: `/${id}` }])
  // As read from a file: no two places share an object.
  const read = JSON.parse(JSON.stringify(document))
  return createApi({ document: read, operations: new Map(facts as never) } as unknown as Spec)
}

const request = (path: string, body: unknown, more: Partial<ApiRequest> = {}): ApiRequest => ({
  method: 'POST',
  path,
  queryText: '',
  headers: { 'content-type': 'application/json' },
  body,
  ...more,
})

/** What the operation is handed, or the pointers of the refusal. */
async function outcome(api: Api, asked: ApiRequest): Promise<ValidRequest | string[]> {
  try {
    return await api.handle(asked, true, async (valid) => valid)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'request.invalid') throw error
    return [...new Set((error.details.errors ?? []).map(({ pointer }) => pointer))]
  }
}

const tree = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' }, branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
  additionalProperties: false,
}
const amount = { oneOf: [{ type: 'string', pattern: '^\\d+$' }, { type: 'null' }] }
const shapes = {
  cat: {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
  },
  dog: {
    type: 'object',
    required: ['kind', 'tricks'],
    properties: { kind: { const: 'dog' }, tricks: { type: 'array' } },
  },
}
const allOf = [{ type: 'object', properties: { a: { type: 'string' } } }]

const bodies: readonly [rule: string, schema: Schema, body: unknown, faults: readonly string[]][] = [
  ['a null union takes null', amount, null, []],
  ['a null union takes its text', { type: 'object', properties: { a: amount } }, { a: '12' }, []],
  ['a null union takes nothing else', { type: 'object', properties: { a: amount } }, { a: 12 }, ['#/a']],
  ['a type list takes null', { type: 'object', properties: { a: { type: ['string', 'null'] } } }, { a: null }, []],
  ['unevaluatedProperties sees through allOf', { allOf, unevaluatedProperties: false }, { a: '1', b: '2' }, ['#/b']],
  ['unevaluatedProperties lets the known through', { allOf, unevaluatedProperties: false }, { a: '1' }, []],
  [
    'prefixItems types each place',
    { type: 'object', properties: { pair: { prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false } } },
    { pair: ['a', 'b'] },
    ['#/pair/1'],
  ],
  [
    'items: false ends the tuple',
    { type: 'object', properties: { pair: { type: 'array', prefixItems: [{ type: 'string' }], items: false } } },
    { pair: ['a', 'b'] },
    ['#/pair'],
  ],
  [
    'prefixItems lets a good tuple through',
    { type: 'object', properties: { pair: { prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false } } },
    { pair: ['a', 1] },
    [],
  ],
  [
    'dependentRequired asks for what belongs together',
    { type: 'object', dependentRequired: { share: ['partner'] } },
    { share: '0.8' },
    ['#/partner'],
  ],
  [
    'a constant tells the shapes apart: the right one',
    { oneOf: [shapes.cat, shapes.dog] },
    { kind: 'dog', tricks: [] },
    [],
  ],
  [
    'a constant tells the shapes apart: neither',
    { oneOf: [shapes.cat, shapes.dog] },
    { kind: 'cow' },
    ['#/lives', '#/kind', '#/tricks', '#'],
  ],
  ['if and then', JSON.parse('{"if":{"required":["a"]},"then":{"required":["b"]}}'), { a: 1 }, ['#/b', '#']],
  [
    'a pointer names the deepest place, escaped',
    { type: 'object', properties: { list: { items: { type: 'object', additionalProperties: false } } } },
    { list: [{}, { 'a/b~c': 1 }] },
    ['#/list/1/a~1b~0c'],
  ],
  ['every fault is named, not the first alone', { type: 'object', required: ['a', 'b'] }, {}, ['#/a', '#/b']],
  ['a missing body', { type: 'object' }, undefined, ['#']],
  ['a list where an object is asked for', { type: 'object' }, [], ['#']],
  ['a number is no text: bodies are not coerced', { properties: { a: { type: 'string' } } }, { a: 1 }, ['#/a']],
  ['text is no number: bodies are not coerced', { properties: { a: { type: 'integer' } } }, { a: '1' }, ['#/a']],
  ['infinity is no integer', { properties: { a: { type: 'integer' } } }, { a: Number.POSITIVE_INFINITY }, ['#/a']],
  ['text that holds JSON is text: a body is read once', { type: 'object' }, '{"a":1}', ['#']],
]
for (const [rule, schema, body, faults] of bodies) {
  test(`a body: ${rule}`, async () => {
    const found = await outcome(await apiOf({ write: { body: schema } }), request('/write', body))
    if (faults.length > 0) assert.deepEqual(found, faults)
    else assert.deepEqual((found as ValidRequest).body, body)
  })
}

test('a recursive schema is followed to any depth, in bodies and in replies', async () => {
  const node = { $ref: '#/components/schemas/Tree' }
  const api = await apiOf({ grow: { body: node, reply: node } }, { Tree: tree })
  const good = { name: 'root', branches: [{ name: 'a', branches: [{ name: 'b' }] }] }
  const bad = { name: 'root', branches: [{ name: 'a', branches: [{ nom: 'b' }] }] }
  assert.deepEqual(((await outcome(api, request('/grow', good))) as ValidRequest).body, good)
  assert.deepEqual(await outcome(api, request('/grow', bad)), [
    '#/branches/0/branches/0/name',
    '#/branches/0/branches/0/nom',
  ])
  assert.deepEqual(api.faultsInReply('grow', 200, 'application/json', good), [])
  assert.notDeepEqual(api.faultsInReply('grow', 200, 'application/json', bad), [])
})

test('a merge patch is validated like any other body', async () => {
  const body = { type: 'object', additionalProperties: false, properties: { phone: { type: ['string', 'null'] } } }
  const api = await apiOf({ patch: { mediaType: 'application/merge-patch+json', body } })
  assert.deepEqual(((await outcome(api, request('/patch', { phone: null }))) as ValidRequest).body, { phone: null })
  assert.deepEqual(await outcome(api, request('/patch', { phone: 5, name: 'x' })), ['#/name', '#/phone'])
})

test('problem replies are validated too, and an undeclared status or media type is a fault', async () => {
  const api = await apiOf({ write: {} })
  const faults = (status: number, mediaType: string, body: unknown) =>
    api.faultsInReply('write', status, mediaType, body)
  assert.deepEqual(faults(409, 'application/problem+json', { code: 'no' }), [])
  assert.equal(faults(409, 'application/problem+json', {}).length, 1)
  assert.equal(faults(409, 'application/problem+json', { code: 'yes' }).length, 1)
  assert.match(faults(409, 'application/json', { code: 'no' })[0] ?? '', /does not declare application\/json/)
  assert.match(faults(418, 'application/problem+json', { code: 'no' })[0] ?? '', /does not declare the status 418/)
})

const limit = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } }
const dryRun = { name: 'dryRun', in: 'query', schema: { type: 'boolean' } }
const from = { name: 'on[gte]', in: 'query', schema: { type: 'string', format: 'date' } }
const label = { name: 'label', in: 'query', schema: { type: 'string' } }
const queries: readonly [query: string, expected: Record<string, unknown> | readonly string[]][] = [
  ['limit=5', { limit: 5 }],
  ['dryRun=true', { dryRun: true }],
  ['on%5Bgte%5D=2026-02-28', { 'on[gte]': '2026-02-28' }],
  ['on[gte]=2026-02-28', { 'on[gte]': '2026-02-28' }],
  ['on[gte]=2026-02-30', ['#/query/on[gte]']],
  ['label=why?', { label: 'why?' }],
  ['label=%3F%26%3D', { label: '?&=' }],
  ['label=a%2Fb', { label: 'a/b' }],
  ['Limit=5', ['#/query/Limit']],
  ['limit=5&unknown=1', ['#/query/unknown']],
  ['limit=0', ['#/query/limit']],
  ['limit=101', ['#/query/limit']],
  ['limit=', ['#/query/limit']],
  ['limit=abc', ['#/query/limit']],
  [`limit=${'9'.repeat(400)}`, ['#/query/limit']],
  ['limit=1.5', ['#/query/limit']],
  ['limit=1&limit=2', ['#/query/limit']],
  ['limit[]=1', ['#/query/limit[]']],
  ['dryRun=yes', ['#/query/dryRun']],
  ['dryRun=1', ['#/query/dryRun']],
  ['dryRun', ['#/query/dryRun']],
  ['label[a]=1', ['#/query/label[a]']],
  ['__proto__=1', ['#/query/__proto__']],
]
test('query parameters are typed and coerced; unknown ones are refused', async () => {
  const api = await apiOf({ read: { parameters: [limit, dryRun, from, label] } })
  for (const [queryText, expected] of queries) {
    const found = await outcome(api, request('/read', undefined, { queryText }))
    assert.deepEqual(Array.isArray(expected) ? found : (found as ValidRequest).query, expected, queryText)
  }
})

test('header parameters are validated whatever the case of their names', async () => {
  const key = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 3 } }
  const api = await apiOf({ write: { parameters: [key] } })
  const withKey = (headers: Record<string, string>) => outcome(api, request('/write', undefined, { headers }))
  assert.deepEqual(await withKey({ 'idempotency-key': 'abcd' }), ['#/header/idempotency-key'])
  assert.deepEqual(await withKey({}), ['#/header/idempotency-key'])
  assert.ok(!Array.isArray(await withKey({ 'idempotency-key': 'abc' })))
})
