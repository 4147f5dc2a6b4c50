import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type OperationFacts, readSpec, type Spec } from '../wire/spec.ts'
import { createMasking } from './masking.ts'

const spec = readSpec()
const schemas = {
  Leaf: {
    properties: { phone: { type: 'string', 'x-personal': 'phone' }, born: { 'x-personal': 'birth_date' }, masked: {} },
  },
  Tree: {
    properties: {
      name: { 'x-personal': 'name' },
      plain: { type: 'string' },
      leaf: { oneOf: [{ $ref: '#/components/schemas/Leaf' }, { type: 'null' }] },
      leaves: { type: 'array', items: { $ref: '#/components/schemas/Leaf' } },
      branches: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
    },
  },
} as const

function maskingOf(replySchema: unknown, more: Partial<OperationFacts> = {}) {
  const facts = { operationId: 'getTree', replySchema, unmasks: false, ...more } as unknown as OperationFacts
  const resolve = (reference: string) => schemas[reference.split('/').at(-1) as keyof typeof schemas]
  const masking = createMasking({ ...spec, operations: new Map([['getTree', facts]]), resolve } as Spec)
  return (body: unknown, ...sees: string[]) => masking(facts, body, new Set(sees))
}
const tree = { $ref: '#/components/schemas/Tree' }
const leaf = { phone: '+919812345678', born: '1990-04-12', masked: [] }

test('what is not seen is masked wherever it lies, and a field says so where there is one to say it', () => {
  const body = { name: 'Anjali', plain: 'x', leaf, leaves: [leaf], branches: [{ name: 'Bina', leaf, branches: [] }] }
  const hidden = { phone: '****5678', born: null, masked: ['phone', 'born'] }
  assert.deepEqual(maskingOf(tree)(body), {
    name: '****',
    plain: 'x',
    leaf: hidden,
    leaves: [hidden],
    branches: [{ name: '****', leaf: hidden, branches: [] }],
  })
  assert.deepEqual(leaf.masked, [], 'the body itself stands')
  const seen = maskingOf(tree)(body, 'phone', 'name') as typeof body
  assert.deepEqual([seen.name, seen.leaf], ['Anjali', { ...leaf, born: null, masked: ['born'] }])
  assert.deepEqual(maskingOf(tree)(body, 'phone', 'name', 'birth_date'), body)
})

test('what is not there is not masked, and what is short shows nothing of itself', () => {
  const mask = maskingOf({ $ref: '#/components/schemas/Leaf' })
  assert.deepEqual(mask({ phone: null, born: null, masked: [] }), { phone: null, born: null, masked: [] })
  assert.deepEqual(mask({ phone: '1234567', masked: [] }), { phone: '****', masked: ['phone'] })
  assert.deepEqual(mask({ phone: ['+919812345678'], masked: [] }), { phone: '****', masked: ['phone'] })
  for (const body of [null, 'text', 5, []]) assert.deepEqual(mask(body), body)
})

test('an operation that unmasks shows all; a class that nobody declared stops the start', () => {
  assert.deepEqual(maskingOf(tree, { unmasks: true })({ name: 'Anjali' }), { name: 'Anjali' })
  assert.throws(() => maskingOf({ properties: { x: { 'x-personal': 'secrets' } } }), /secrets/)
})
