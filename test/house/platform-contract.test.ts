// The contract of the platform process: what the document says and what the code can say are the same.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { parse } from 'yaml'
import { createApi } from '../../src/gateway/api.ts'
import { platformOperations } from '../../src/gateway/platform-operations.ts'
import { readPlatformSpec } from '../../src/wire/spec.ts'
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

const spec = readPlatformSpec()
const document = spec.document as {
  paths: Record<string, Record<string, Operation>>
  components: Json & { securitySchemes: Json }
  tags: { name: string }[]
}
const operations = Object.values(document.paths).flatMap((item) =>
  Object.values(item).filter((each) => each.operationId),
)
const platformCodes = Object.keys(parse(readFileSync(join(root, 'openapi/platform-problems.yaml'), 'utf8')) as Json)

test('every operation has its id, a summary, one tag of the list, and a handler; and none is under the tenants’ root', () => {
  const tags = new Set(document.tags.map(({ name }) => name))
  assert.equal(operations.length, 12)
  for (const { operationId, summary, tags: own, 'x-permission': permission } of operations) {
    assert.match(summary, /^[A-Z].*[^.]$/, operationId)
    assert.ok(own.length === 1 && tags.has(own[0] ?? ''), operationId)
    assert.equal(permission, operationId)
  }
  assert.deepEqual(Object.keys(platformOperations).sort(), operations.map(({ operationId }) => operationId).sort())
  for (const path of Object.keys(document.paths)) assert.match(path, /^[/]platform[/]v1[/]/)
  assert.deepEqual(Object.keys(document.components.securitySchemes), ['operatorKey'])
})

test('every validator can be compiled', async () => (await createApi(spec)).warm())

test('every refusal of the platform alone is declared by an operation and named by a test', () => {
  const declared = new Set(operations.flatMap((operation) => operation['x-problems']))
  assert.deepEqual(
    platformCodes.filter((code) => !declared.has(code)),
    [],
  )
  const tests = ['test/platform', 'src/contexts/tenancy'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  assert.deepEqual(
    platformCodes.filter((code) => !tests.some((text) => text.includes(code))),
    [],
  )
})

/** Objects whose names are not ours to close. */
const openOnPurpose = [
  '/components/schemas/Problem/properties/facts',
  // The terms of a product are checked by products; the conditions of a decision rule are named by its inputs.
  '/components/schemas/TenantDeclaration/properties/loanProducts/items/properties/terms',
  '/components/schemas/TenantDeclaration/properties/decisionPolicy/properties/rules/items/properties/when',
]

test('every object that comes in or goes out is closed, but for the ones named here', () => {
  const open: string[] = []
  const inspect = (node: unknown, at: string): void => {
    if (node === null || typeof node !== 'object') return
    const schema = node as Json
    const isObject = schema.type === 'object' || (Array.isArray(schema.type) && schema.type.includes('object'))
    if (isObject && schema.additionalProperties !== false) open.push(at)
    for (const [key, child] of Object.entries(schema)) {
      if (!['example', 'examples', 'enum', 'const'].includes(key)) inspect(child, `${at}/${key}`)
    }
  }
  inspect(document.components, '/components')
  assert.deepEqual(open.sort(), [...openOnPurpose].sort())
})

test('every JSON body and every reply of success shows an example, and every example fits its schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ;(addFormatsModule as unknown as (ajv: Ajv2020) => void)(ajv)
  const faults: string[] = []
  for (const { operationId, requestBody, responses } of operations) {
    for (const [place, holder] of [['body', requestBody] as const, ...Object.entries(responses)]) {
      for (const { schema, example, examples } of Object.values(holder?.content ?? {})) {
        const shown = example === undefined ? Object.values(examples ?? {}).map(({ value }) => value) : [example]
        if (shown.length === 0) faults.push(`${operationId} ${place} shows none`)
        const fits = ajv.compile({ allOf: [schema], components: document.components })
        for (const one of shown) if (!fits(one)) faults.push(`${operationId} ${place}: ${ajv.errorsText(fits.errors)}`)
      }
    }
  }
  assert.deepEqual(faults, [])
})
