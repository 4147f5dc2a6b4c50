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

test('a role of agents with a write that cannot be held back is not built; with one that can it is', () => {
  const schema = { $ref: '#/components/schemas/Thing' }
  const build = (more: object) => {
    const responses = { '201': { description: 'It.', content: { 'application/json': { schema } } } }
    const post = { operationId: 'addThing', summary: 'Add', tags: ['t'], responses, ...more }
    const spec = specOf({ clerk: ['listThings'], agent_clerk: ['listThings', 'addThing'] }, {})
    Object.assign(spec.paths['/v1/things'] ?? {}, { post })
    const whole = { type: 'object', properties: {} }
    spec.components.schemas = { Thing: whole, Proposal: whole }
    return expandSpec(spec, problems)
  }
  assert.throws(() => build({}), /agent_clerk.*held back: addThing/)
  build({ 'x-approval': { amount: [] } })
  build({ 'x-access': 'preview' })
})

test('an operation in a role, or in a scope, is built, and is its own permission', () => {
  for (const spec of [specOf({ clerk: ['listThings'] }, {}), specOf({}, { 'things.read': ['listThings'] })]) {
    const { get } = expandSpec(spec, problems).paths['/v1/things'] as { get: Record<string, unknown> }
    assert.equal(get['x-permission'], 'listThings')
  }
})

test('a write answers with what its reply is, or with that and the effect of a dry run; the schema itself stays as it is', () => {
  const thing = {
    type: 'object',
    additionalProperties: false,
    required: ['id'],
    properties: { id: { type: 'string' } },
  }
  const spec = specOf({ clerk: ['listThings', 'addThing'] }, {})
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }
  const responses = { '201': { description: 'It.', content } }
  const post = { operationId: 'addThing', summary: 'Add', tags: ['t'], responses }
  Object.assign(spec.paths['/v1/things'] ?? {}, { post })
  spec.components.schemas = { Thing: thing }
  const { schemas } = expandSpec(spec, problems).components
  assert.deepEqual(content['application/json'].schema, { $ref: '#/components/schemas/ThingOrTrial' })
  assert.deepEqual(schemas.Thing, thing)
  const effect = { $ref: '#/components/schemas/DryRunEffect' }
  const properties = { ...thing.properties, effect }
  const anyOf = [{ $ref: '#/components/schemas/Thing' }, { required: ['effect'] }]
  assert.deepEqual(schemas.ThingOrTrial, { ...thing, properties, anyOf, 'x-trial-of': 'Thing' })
})

test('a write whose reply is no object is not built: the effect of a dry run has no place in it', () => {
  const spec = specOf({ clerk: ['listThings', 'addThing'] }, {})
  const post = { operationId: 'addThing', summary: 'Add', tags: ['t'], responses: { '204': { description: 'Done.' } } }
  Object.assign(spec.paths['/v1/things'] ?? {}, { post })
  assert.throws(() => expandSpec(spec, problems), /addThing.*204.*object/)
})
