import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expandSpec, type Spec } from './expand-spec.ts'

const problem = { status: 400, title: 'It.', wayOut: 'Do.' }
const problems = new Proxy({}, { get: () => problem })

const specOf = (roles: Record<string, string[]>, scopes: Record<string, string[]>): Spec => ({
  'x-roles': roles,
  'x-scopes': scopes,
  paths: { '/v1/things': { get: { operationId: 'listThings', summary: 'List', tags: ['t'], responses: {} } } },
  components: { schemas: {} },
})

test('an operation that no role and no scope holds is not built', () => {
  assert.throws(() => expandSpec(specOf({ clerk: [] }, {}), problems), /listThings.*no role and no scope/)
})

test('a list that names an operation there is not is not built', () => {
  assert.throws(() => expandSpec(specOf({ clerk: ['listThings', 'listThing'] }, {}), problems), /clerk.*listThing\b/)
})

test('an operation in a role, or in a scope, is built, and is its own permission', () => {
  for (const spec of [specOf({ clerk: ['listThings'] }, {}), specOf({}, { 'things.read': ['listThings'] })]) {
    const { get } = expandSpec(spec, problems).paths['/v1/things'] as { get: Record<string, unknown> }
    assert.equal(get['x-permission'], 'listThings')
  }
})
