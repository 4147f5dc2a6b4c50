// The contract: what the document says, what the code can say, and who may call what, are the same.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { tsImport } from 'tsx/esm/api'
import { parse } from 'yaml'
import { readDeclaration } from '../../src/contexts/tenancy/index.ts'
import { createApi } from '../../src/gateway/api.ts'
import { assembleOperations, type OperationParts } from '../../src/gateway/operations.ts'
import { problemReply } from '../../src/gateway/problem-json.ts'
import { type Catalogue, Problem } from '../../src/kernel/problem.ts'
import { readSpec } from '../../src/wire/spec.ts'
import { root } from './cruising.ts'

type Json = Record<string, unknown>

interface Media {
  readonly schema: Json
  readonly example?: unknown
  readonly examples?: Record<string, { readonly value: unknown }>
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly 'x-permission': string
  readonly 'x-problems': readonly string[]
  readonly requestBody?: { readonly content: Record<string, Media> }
  readonly responses: Record<string, { readonly content?: Record<string, Media> }>
}

const spec = readSpec()
const document = spec.document as {
  paths: Record<string, Record<string, Operation>>
  components: Json
  tags: { name: string }[]
}
const operations = Object.values(document.paths).flatMap((item) =>
  Object.values(item).filter((each) => each.operationId),
)
const operationIds = operations.map(({ operationId }) => operationId)

test('the document was read', () => assert.ok(operations.length > 50, `only ${operations.length} operations`))

/** Every catalogue of refusals in src, by file. */
async function cataloguesInCode(): Promise<Map<string, Catalogue>> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const holders = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      readFileSync(join(root, 'src', file), 'utf8').includes('export const problem = catalogue('),
  )
  const catalogues = new Map<string, Catalogue>()
  for (const file of holders) {
    const { problem } = (await tsImport(join(root, 'src', file), import.meta.url)) as {
      problem: { entries: Catalogue }
    }
    catalogues.set(`src/${file}`, problem.entries)
  }
  return catalogues
}

test('a code in the code and a code in openapi/*problems.yaml are the same code: title, way out and status', async () => {
  const read = (file: string) => parse(readFileSync(join(root, 'openapi', file), 'utf8')) as Record<string, Json>
  const declared = { ...read('problems.yaml'), ...read('platform-problems.yaml') }
  const coded = new Map<string, Json>()
  const catalogues = await cataloguesInCode()
  assert.ok(catalogues.size > 10, `only ${catalogues.size} catalogues`)
  for (const [file, entries] of catalogues) {
    for (const [code, entry] of Object.entries(entries)) {
      const { status } = problemReply(new Problem(code, entry, {}), 'request')
      const said = { status, title: entry.title, wayOut: entry.wayOut }
      assert.deepEqual(said, coded.get(code) ?? said, `${file} says ${code} in other words than another catalogue`)
      coded.set(code, said)
    }
  }
  assert.deepEqual(Object.fromEntries([...coded].sort()), Object.fromEntries(Object.entries(declared).sort()))
})

test('a code is a noun and a reason, and its sentences end with a full stop', async () => {
  for (const entries of (await cataloguesInCode()).values()) {
    for (const [code, { title, wayOut }] of Object.entries(entries)) {
      assert.match(code, /^[a-z]+(_[a-z]+)*[.][a-z]+(_[a-z]+)*$/)
      assert.match(title, /^[A-Z].*[.]$/, code)
      assert.match(wayOut, /^[A-Z].*[.]$/, code)
    }
  }
})

/** What is refused before an operation is found. */
const ofNoOperation = ['route.not_found', 'method.not_allowed']

test('every code is declared by an operation, or refuses before one is found', () => {
  const declared = new Set(operations.flatMap((operation) => operation['x-problems']))
  const codes = Object.keys(parse(readFileSync(join(root, 'openapi/problems.yaml'), 'utf8')) as Json)
  assert.deepEqual(codes.filter((code) => !declared.has(code)).sort(), [...ofNoOperation].sort())
})

test('what a use case says that it throws, its operation declares', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const fileOf = (id: string) =>
    files.find((file) => file.endsWith(`/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`))
  const codes = new Set(operations.flatMap((operation) => operation['x-problems']))
  const undeclared: string[] = []
  let read = 0
  for (const { operationId, 'x-problems': declared } of operations) {
    const file = fileOf(operationId)
    if (file === undefined) continue
    read += 1
    const said = readFileSync(join(root, 'src', file), 'utf8').match(/[a-z_]+[.][a-z_]+/g) ?? []
    undeclared.push(
      ...said.filter((code) => codes.has(code) && !declared.includes(code)).map((code) => `${operationId}: ${code}`),
    )
  }
  assert.ok(read > 15, `only ${read} use cases were read`)
  assert.deepEqual(undeclared, [])
})

test('every code has a test that names it', () => {
  const texts = ['src', 'test', 'demo', 'sdk/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter(
        (file) =>
          (folder === 'demo' ? file.endsWith('.ts') : file.endsWith('.test.ts')) &&
          file !== 'test/house/contract.test.ts',
      )
      .map((file) => readFileSync(join(root, file), 'utf8')),
  )
  const codes = Object.keys(parse(readFileSync(join(root, 'openapi/problems.yaml'), 'utf8')) as Json)
  const unnamed = codes.filter(
    (code) =>
      !texts.some((text) => text.includes(`'${code}'`) || text.includes(`"${code}"`) || text.includes(`\`${code}\``)),
  )
  assert.deepEqual(unnamed, [])
})

test('every operation has its id, a summary, one tag of the list, and itself as its permission', () => {
  const tags = new Set(document.tags.map(({ name }) => name))
  assert.equal(new Set(operationIds).size, operationIds.length, 'an operationId stands for one operation')
  for (const operation of operations) {
    assert.match(operation.operationId, /^[a-z]+([A-Z][a-z]*)+$/)
    assert.match(operation.summary, /^[A-Z].*[^.]$/, operation.operationId)
    assert.equal(operation.tags.length, 1, operation.operationId)
    assert.ok(tags.has(operation.tags[0] ?? ''), operation.operationId)
    assert.equal(operation['x-permission'], operation.operationId)
  }
})

test('every operation is in a role or a scope, and every role and scope names operations that exist', () => {
  const granted = [...spec.roles.values(), ...spec.scopes.values()].flat()
  assert.deepEqual(
    operationIds.filter((id) => !granted.includes(id)),
    [],
    'nobody may call these',
  )
  assert.deepEqual(
    granted.filter((id) => !operationIds.includes(id)),
    [],
    'these do not exist',
  )
  for (const [name, list] of [...spec.roles, ...spec.scopes]) assert.equal(new Set(list).size, list.length, name)
})

test('kinds of key hold scopes that exist, the Scope of the contract lists them all, and personas have roles that exist', () => {
  const scopes = [...spec.scopes.keys()]
  const schemas = document.components.schemas as Record<string, { enum?: string[] }>
  assert.deepEqual(
    [...spec.keyKinds.values()].flat().filter((scope) => !scopes.includes(scope)),
    [],
  )
  assert.deepEqual([...(schemas.Scope?.enum ?? [])].sort(), [...scopes].sort())
  assert.deepEqual([...(schemas.ApiKeyKind?.enum ?? [])].sort(), [...spec.keyKinds.keys()].sort())
  for (const slug of ['himal', 'nyanza']) {
    const { personas = [] } = readDeclaration(join(root, `tenants/${slug}.json`))
    assert.deepEqual(
      personas.flatMap(({ roles = [] }) => roles).filter((role) => !spec.roles.has(role)),
      [],
      slug,
    )
  }
})

test('a partner reaches nothing that a write of the lender needs: its scopes are the ones named here', () => {
  const reach = (kind: 'co_lender' | 'sourcing_partner') => [
    ...new Set(spec.keyKinds.get(kind)?.flatMap((scope) => spec.scopes.get(scope) ?? [])),
  ]
  const writes = (ids: readonly string[]) => ids.filter((id) => spec.operations.get(id)?.access === 'write').sort()
  const ownWebhooks = [
    'createWebhookEndpoint',
    'deleteWebhookEndpoint',
    'pingWebhookEndpoint',
    'replayWebhookDeliveries',
    'replayWebhookDelivery',
    'rotateWebhookSecret',
    'updateWebhookEndpoint',
  ]
  assert.deepEqual(writes(reach('co_lender')), ownWebhooks)
  const others = writes(reach('sourcing_partner')).filter((id) => !ownWebhooks.includes(id))
  assert.deepEqual(others, [
    'acceptOffer',
    'attachDocument',
    'createApplication',
    'createParty',
    'submitApplication',
    'updateApplication',
    'updateParty',
    'withdrawApplication',
  ])
})

/** Objects whose names are not ours to close: what a decision read, what changed, what was proposed, and the facts of a refusal. */
const openOnPurpose = [
  // Each where it is read, and where the reply of a write may hold the effect of a dry run beside it.
  ...['Decision', 'DecisionOrTrial'].map((schema) => `/components/schemas/${schema}/properties/inputs`),
  '/components/schemas/LoanOrigination/properties/items/items/properties/content',
  '/components/schemas/AuditEntry/properties/changes',
  '/components/schemas/LoanStory/properties/schedules/items/properties/instalments/items',
  '/components/schemas/LoanStory/properties/events/items/properties/details',
  '/components/schemas/Event/properties/data',
  '/components/schemas/Problem/properties/facts',
  '/components/schemas/InstalmentExplanation/properties/terms',
  '/components/schemas/KeptRequest/properties/reply',
  // A proposal holds the request and the reply of whatever operation was proposed.
  ...['preview', 'result', 'request/properties/path', 'request/properties/query', 'request/properties/body'].flatMap(
    (name) => ['Proposal', 'ProposalOrTrial'].map((schema) => `/components/schemas/${schema}/properties/${name}`),
  ),
]

test('every object that comes in or goes out is closed, but for the ones named here', () => {
  const open: string[] = []
  const inspect = (node: unknown, at: string): void => {
    if (node === null || typeof node !== 'object') return
    const schema = node as Json
    const isObject = schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'))
    if (isObject && schema.additionalProperties !== false && schema.unevaluatedProperties !== false) open.push(at)
    for (const [key, child] of Object.entries(schema)) {
      if (!['example', 'examples', 'enum', 'const'].includes(key)) inspect(child, `${at}/${key}`)
    }
  }
  inspect(document.components, '/components')
  for (const { operationId, requestBody, responses } of operations) {
    inspect(requestBody, `/${operationId}/body`)
    for (const [status, reply] of Object.entries(responses)) {
      // A refusal narrows Problem, which is closed, to its codes.
      if (status.startsWith('2')) inspect(reply.content, `/${operationId}/${status}`)
    }
  }
  assert.deepEqual(open.sort(), [...openOnPurpose].sort())
})

test('every JSON body and every JSON reply of success shows an example', () => {
  const bare: string[] = []
  for (const { operationId, requestBody, responses } of operations) {
    const replies = Object.entries(responses).filter(([status]) => status.startsWith('2'))
    const places = [['body', requestBody] as const, ...replies]
    for (const [place, holder] of places) {
      for (const [type, media] of Object.entries(holder?.content ?? {})) {
        if (type.includes('json') && media.example === undefined && !media.examples)
          bare.push(`${operationId} ${place}`)
      }
    }
  }
  assert.deepEqual(bare, [])
})

test('every example fits its schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(addFormatsModule as unknown as (ajv: Ajv2020) => void)(ajv)
  // Looked up by their place in the one document, schemas that are shared are compiled once.
  ajv.addSchema(document, 'document')
  const misfits: string[] = []
  let count = 0
  const check = (schemaAt: string, example: unknown, at: string) => {
    count += 1
    const fits = ajv.getSchema(`document#${schemaAt}`)
    if (!fits) misfits.push(`${at}: no schema at ${schemaAt}`)
    else if (!fits(example)) misfits.push(`${at}: ${ajv.errorsText(fits.errors)}`)
  }
  const inspect = (node: unknown, at: string): void => {
    if (node === null || typeof node !== 'object') return
    const { schema, example, examples } = node as Partial<Media>
    if (schema && example !== undefined) check(`${at}/schema`, example, at)
    for (const [name, { value }] of schema && examples ? Object.entries(examples) : [])
      check(`${at}/schema`, value, `${at}/${name}`)
    // A schema may show an example of itself.
    if (!schema && example !== undefined) check(at, example, at)
    for (const [key, child] of Object.entries(node)) {
      const step = encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
      if (key !== 'example' && key !== 'examples') inspect(child, `${at}/${step}`)
    }
  }
  inspect(document.paths, '/paths')
  inspect(document.components, '/components')
  assert.ok(count > 200, `only ${count} examples`)
  assert.deepEqual(misfits, [])
})

test('what is served is what the document says: its addresses, their methods, and a handler for each', async () => {
  const api = await createApi(spec)
  for (const [path, item] of Object.entries(document.paths)) {
    const address = path.replace(/\{[^}]+\}/g, 'loan_01kah3x5rqe8arj0hn8vq5mf6w')
    const methods = Object.entries(item).filter(([, operation]) => operation.operationId)
    for (const [method, operation] of methods) {
      assert.equal(api.match(method.toUpperCase(), address).operationId, operation.operationId)
    }
    assert.deepEqual(api.allowedMethods(address).sort(), methods.map(([method]) => method.toUpperCase()).sort(), path)
  }
  const handlers = Object.keys(assembleOperations({} as OperationParts))
  assert.deepEqual(handlers.sort(), [...operationIds].sort())
})
