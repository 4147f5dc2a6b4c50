// Writes into the bundled platform document what its operations have in common. It has no roles, no dry runs and no partners.
import { addProblems, operationsOf, type ProblemDeclaration, type Spec, type SpecOperation } from './expand-spec.ts'

/** Names that the bundler takes from tenants/tenant.schema.json, and what they are called in the document. */
const declared = new Map([
  ['tenant.schema', 'TenantDeclaration'],
  ['day', 'DeclaredDay'],
  ['code', 'DeclaredCode'],
  ['ratio', 'DeclaredRatio'],
  ['rate', 'DeclaredRate'],
])

const refusedEverywhere = [
  'request.invalid',
  'request.bad_target',
  'credential.missing',
  'credential.invalid',
  'rate_limit.exceeded',
  'server.failed',
  'server.busy',
]

/** The document with every operation written out. `problems` are those of both files. Throws Error for a reference that leads nowhere. */
export function expandPlatformSpec(bundled: Spec, problems: Record<string, ProblemDeclaration>): Spec {
  const spec = nameDeclaration(bundled)
  for (const { method, operation } of operationsOf(spec)) {
    writeOut(spec, operation)
    operation['x-access'] = method === 'get' ? 'read' : 'write'
    operation['x-permission'] = operation.operationId
    operation['x-problems'] = [...(operation['x-problems'] ?? []), ...commonProblems(operation)]
    if (operation['x-access'] === 'write')
      operation.parameters = [...(operation.parameters ?? []), { $ref: '#/components/parameters/IdempotencyKey' }]
    addHeaders(operation)
    addProblems(operation, problems)
  }
  delete spec.components.requestBodies
  delete spec.components.responses
  const codes = new Set([...operationsOf(spec)].flatMap(({ operation }) => operation['x-problems'] ?? []))
  const answered = Object.entries(problems).filter(([code]) => codes.has(code) || refusedBefore.has(code))
  spec.components.schemas.ProblemCode = {
    type: 'string',
    description: 'Stable; never renamed; never reused.',
    enum: answered.map(([code]) => code),
  }
  return Object.assign(spec, { 'x-problems': Object.fromEntries(answered) })
}

/** What is refused before an operation is found. */
const refusedBefore = new Set(['route.not_found', 'method.not_allowed'])

function nameDeclaration(bundled: Spec): Spec {
  let text = JSON.stringify(bundled)
  for (const [from, to] of declared)
    text = text.replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`)
  const spec = JSON.parse(text) as Spec
  const schemas = Object.entries(spec.components.schemas).map(([name, schema]) => [declared.get(name) ?? name, schema])
  spec.components.schemas = Object.fromEntries(schemas) as Spec['components']['schemas']
  const { $schema: _, $defs: __, ...declaration } = spec.components.schemas.TenantDeclaration as Record<string, unknown>
  spec.components.schemas.TenantDeclaration = declaration
  return spec
}

/** Bodies and replies that several operations share are copied into each: what reads the document looks there alone. */
function writeOut(spec: Spec, operation: SpecOperation): void {
  const copyOf = <T>(node: T): T => {
    const { $ref: reference } = node as { $ref?: string }
    if (reference === undefined) return node
    const [kind = '', name = ''] = reference.split('/').slice(2)
    const found = (spec.components[kind] as Record<string, T> | undefined)?.[name]
    if (found === undefined) throw new Error(`${operation.operationId} names ${reference}, which is not there`)
    return structuredClone(found)
  }
  if (operation.requestBody) operation.requestBody = copyOf(operation.requestBody)
  for (const [status, response] of Object.entries(operation.responses)) operation.responses[status] = copyOf(response)
}

function commonProblems(operation: SpecOperation): string[] {
  const codes = [...refusedEverywhere]
  if (operation.requestBody) codes.push('body.too_large', 'media_type.unsupported', 'request.malformed_json')
  if (operation['x-access'] === 'write') codes.push('idempotency_key.missing', 'idempotency_key.reused')
  if (operation.parameters?.some(({ $ref }) => $ref?.endsWith('/Cursor'))) codes.push('cursor.invalid')
  return codes
}

function addHeaders(operation: SpecOperation): void {
  const replayed = { description: 'Present when the key was used before.', schema: { const: 'true' } }
  for (const response of Object.values(operation.responses)) {
    response.headers = {
      'Request-Id': { description: 'Name it when you report a fault.', schema: { type: 'string' } },
      ...(operation['x-access'] === 'write' ? { 'Idempotency-Replayed': replayed } : {}),
    }
  }
}
