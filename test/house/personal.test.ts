// Personal data in the contract: every field that leaves is classified, and whoever sees a class is somebody there is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readSpec } from '../../src/wire/spec.ts'

const spec = readSpec()

interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly [key: string]: unknown
}

/** Every property of every reply of success, by operation and place. */
function* replyFields(): Generator<{ operationId: string; name: string; property: Schema; holder: Schema }> {
  for (const { operationId, replySchema } of spec.operations.values()) {
    const seen = new Set<Schema>()
    const queue = [replySchema as Schema | undefined]
    while (queue.length > 0) {
      const next = queue.pop()
      if (next === undefined) continue
      const schema = next.$ref === undefined ? next : (spec.resolve(next.$ref) as Schema)
      if (seen.has(schema)) continue
      seen.add(schema)
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        yield { operationId, name, property, holder: schema }
        queue.push(property)
      }
      for (const part of ['oneOf', 'anyOf', 'allOf']) queue.push(...((schema[part] as Schema[] | undefined) ?? []))
      queue.push(schema.items)
    }
  }
}

/** What a field of a person is called, whoever adds it. */
const personalNames =
  /^((full|first|last|given|family|middle|maiden|borrower|mother|father|spouse)Names?|born(On|At)|(birth|date)(Date|OfBirth|Day)|.*([pP]hone|[mM]obile|[eE]mail).*|(street|home|postal)?[aA]ddress(es)?|iban|(bank)?[aA]ccountNumber|(national|tax|voter)Id|pan|aadhaar|passport.*|gender|religion|salary)$/

test('a field of a reply that is called like personal data is classified', () => {
  const fields = [...replyFields()]
  assert.ok(fields.length > 1_000, `only ${fields.length} fields`)
  const bare = fields.filter(({ name, property }) => personalNames.test(name) && property['x-personal'] === undefined)
  assert.deepEqual(
    bare.map(({ operationId, name }) => `${operationId}: ${name}`),
    [],
  )
  for (const name of ['bornOn', 'mobileNumber', 'emailAddress', 'bankAccountNumber', 'dateOfBirth', 'iban', 'pan']) {
    assert.match(name, personalNames)
  }
})

test('each class is declared and used, and whoever sees one is a role, a scope or a kind of key', () => {
  const used = new Set(
    [...replyFields()].flatMap(({ property }) => (property['x-personal'] as string | undefined) ?? []),
  )
  assert.deepEqual([...used].sort(), [...spec.personalMasks.keys()].sort())
  for (const mask of spec.personalMasks.values()) assert.ok(['last4', 'stars', 'absent'].includes(mask), mask)
  const known = new Set<string>([...spec.roles.keys(), ...spec.scopes.keys(), ...spec.keyKinds.keys()])
  for (const [name, classes] of spec.sees) {
    assert.ok(known.has(name), `${name} sees, and is nobody`)
    for (const one of classes) assert.ok(spec.personalMasks.has(one), `${name} sees ${one}, which is no class`)
  }
})

test('what is masked can be: absent where null fits, stars where text does; and a reply that may be masked says so', () => {
  for (const { operationId, name, property, holder } of replyFields()) {
    const kind = property['x-personal'] as string | undefined
    if (kind === undefined || spec.operations.get(operationId)?.unmasks) continue
    const text = JSON.stringify(property)
    const fits = spec.personalMasks.get(kind) === 'absent' ? text.includes('"null"') : text.includes('"string"')
    assert.ok(fits && !text.includes('"enum"'), `${operationId}: ${name} has no room for its mask`)
    assert.ok(holder.properties?.masked, `${operationId}: what holds ${name} does not say what is masked`)
  }
})

test('one operation shows personal data in clear, and what it shows is kept nowhere', () => {
  const unmasking = [...spec.operations.values()].filter(({ unmasks }) => unmasks)
  assert.deepEqual(
    unmasking.map(({ operationId, access, shownOnce }) => [operationId, access, shownOnce]),
    [['unmaskParty', 'write', ['values']]],
  )
  const reasons = spec.document.components as { schemas: Record<string, { required: string[] }> }
  assert.ok(reasons.schemas.UnmaskPartyRequest?.required.includes('reason'))
})
