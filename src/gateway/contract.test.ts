// The whole contract, as the gateway serves it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../kernel/problem.ts'
import { type OperationFacts, readSpec } from '../wire/spec.ts'
import { type ApiRequest, createApi } from './api.ts'

type Schema = Record<string, unknown>

const spec = readSpec()
const api = await createApi(spec)
const operations = [...spec.operations.values()]
const exampleId = '01kah3x5rqe8arj0hn8vq5mf6w'

/** The path with an id in each place, whose pattern says the prefix, or a number. */
function pathOf({ path, operationId }: OperationFacts): string {
  const item = (spec.document.paths as Record<string, Record<string, unknown>>)[path]
  const parameters = [item?.parameters, ...Object.values(item ?? {}).map((one) => (one as Schema).parameters)].flat()
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const found = parameters.find((parameter) => (parameter as Schema | undefined)?.name === name) as Schema | undefined
    const schema = found?.schema as { $ref?: string; pattern?: string; type?: string } | undefined
    if (schema?.type === 'integer') return '1'
    const named = (spec.document.components as { schemas: Record<string, { pattern: string }> }).schemas
    const pattern = schema?.pattern ?? named[schema?.$ref?.split('/').at(-1) ?? '']?.pattern
    assert.ok(pattern, `${operationId} types ${name}`)
    return `${/^\^([a-z_]+)_/.exec(pattern)?.[1]}_${exampleId}`
  })
}

test('the tree finds every operation of the document at its address, and nothing else there', () => {
  assert.equal(operations.length, Object.values(spec.document.paths as object).flatMap(methodsOf).length)
  for (const facts of operations) {
    assert.equal(api.match(facts.method, pathOf(facts)).operationId, facts.operationId)
    const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
      (method) => !operations.some((one) => one.path === facts.path && one.method === method),
    )
    for (const method of others) {
      assert.throws(() => api.match(method, pathOf(facts)), { code: 'method.not_allowed' }, `${method} ${facts.path}`)
    }
  }
})

function methodsOf(item: object): string[] {
  return Object.keys(item).filter((key) => key !== 'parameters')
}

test('an address that is not in the document is not there; one that is says which methods it has', () => {
  const near = ['/v1', '/v1/', '/v1/loan', '/v1/Loans', '/v1/loans/x/y/z', '//v1/loans', '/v1//loans', '/v1/tenant/x']
  for (const path of near) assert.throws(() => api.match('GET', path), { code: 'route.not_found' }, path)
  assert.throws(
    () => api.match('DELETE', '/v1/parties'),
    (error) => error instanceof Problem && error.details.facts?.allow === 'GET, POST',
  )
  assert.deepEqual(api.allowedMethods(`/v1/parties/party_${exampleId}`), ['GET', 'PATCH'])
})

test('an id of another form or of another noun is refused by every operation that takes one', async () => {
  for (const facts of operations.filter(({ path }) => path.includes('{'))) {
    for (const id of [`x_${exampleId}`, `party_8${exampleId.slice(1)}`, 'party_', '1', exampleId.toUpperCase()]) {
      const path = facts.path.replace(/\{\w+\}/g, id)
      const found = await faultsIn(asked(facts, path))
      assert.ok(
        found.some((pointer) => pointer.startsWith('#/path/')),
        `${facts.operationId} ${id}: ${found}`,
      )
    }
  }
})

function asked(facts: OperationFacts, path: string): ApiRequest {
  return { method: facts.method, path, queryText: '', headers: { 'idempotency-key': 'k' }, body: undefined }
}

/** The pointers of the refusal; empty when the operation was reached. */
async function faultsIn(request: ApiRequest): Promise<string[]> {
  try {
    await api.handle(request, true, async () => undefined)
    return []
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'request.invalid') throw error
    return (error.details.errors ?? []).map(({ pointer }) => pointer)
  }
}

test('no operation is reached by a caller who was not authorized, whatever is sent', async () => {
  for (const facts of operations) {
    let wasReached = false
    const reach = async () => {
      wasReached = true
    }
    await assert.rejects(api.handle(asked(facts, pathOf(facts)), false, reach), /without an authorized caller/)
    assert.equal(wasReached, false, facts.operationId)
  }
})

test('every operation refuses an unknown query parameter', async () => {
  for (const facts of operations) {
    const found = await faultsIn({ ...asked(facts, pathOf(facts)), queryText: 'unknown=1' })
    assert.ok(found.includes('#/query/unknown'), facts.operationId)
  }
})

test('every write asks for its key, and every body for its object', async () => {
  for (const facts of operations) {
    const found = await faultsIn({
      ...asked(facts, pathOf(facts)),
      headers: { 'content-type': 'application/json' },
    })
    assert.equal(found.includes('#/header/idempotency-key'), facts.access === 'write', facts.operationId)
    const takesJson = facts.mediaTypes.length > 0 && !facts.takesFile
    assert.equal(found.includes('#'), takesJson, facts.operationId)
  }
})

test('every validator compiles, and every example of the document fits its own schema', () => {
  api.warm()
  for (const facts of operations) {
    const item = (spec.document.paths as Record<string, Record<string, Schema>>)[facts.path]
    const responses = item?.[facts.method.toLowerCase()]?.responses as Record<string, { content?: Schema }>
    for (const [status, { content }] of Object.entries(responses)) {
      for (const [mediaType, shown] of Object.entries(content ?? {})) {
        for (const example of examplesOf(shown as Schema)) {
          assert.deepEqual(api.faultsInReply(facts.operationId, Number(status), mediaType, example), [])
        }
      }
    }
  }
})

function examplesOf({ example, examples }: Schema): unknown[] {
  const named = Object.values((examples ?? {}) as Record<string, { value: unknown }>).map(({ value }) => value)
  return example === undefined ? named : [example, ...named]
}
