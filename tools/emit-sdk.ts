// Emits the SDK's operation table and its client type from the expanded document: one method per operationId.
import { operationsOf, type Parameter, type Spec, type SpecOperation, takesFiles } from './expand-spec.ts'

export const generatedNotice = '// Generated from openapi/ by `npm run generate`. Do not edit.\n'

interface Located {
  readonly name: string
  readonly in: string
}

/** `sdk/src/operations.gen.ts`: how each method is sent. */
export function emitSdkOperations(spec: Spec): string {
  const rows = [...operationsOf(spec)].map(({ path, method, operation }) => {
    const facts = {
      method: method.toUpperCase(),
      path,
      access: operation['x-access'],
      takesInput: inputOf(spec, path, operation) !== '',
      requestType: takesFiles(operation) ? 'bytes' : mediaTypeOf(operation),
      replyType: repliesWithFile(operation) ? 'bytes' : 'json',
      paged: isPaged(spec, path, operation),
    }
    return `  ${operation.operationId}: ${JSON.stringify(facts)},`
  })
  return `${generatedNotice}${operationFactsType}
export const operationTable = {\n${rows.join('\n')}\n} as const satisfies Record<string, OperationFacts>\n`
}

const operationFactsType = `
export interface OperationFacts {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With each path parameter in braces. */
  readonly path: string
  /** A read and a preview leave nothing behind; a write carries an idempotency key. */
  readonly access: 'read' | 'write' | 'preview'
  /** Whether the method's first argument is its input. */
  readonly takesInput: boolean
  /** The media type of the JSON body, 'bytes' when the caller names it, null without a body. */
  readonly requestType: string | null
  readonly replyType: 'json' | 'bytes'
  readonly paged: boolean
}
`

/** `sdk/src/client.gen.ts`: the typed methods. */
export function emitSdkClient(spec: Spec): string {
  const methods = [...operationsOf(spec)].map(({ path, operation }) => methodOf(spec, path, operation))
  return `${generatedNotice}import type { components, operations } from './types.gen.ts'
import type { CallOptions } from './transport.ts'

export type Schemas = components['schemas']
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>
type ItemOf<P> = P extends { data: readonly (infer Item)[] } ? Item : never

export interface LoktaOperations {
${methods.join('\n')}
}
`
}

/** Enums as values, so that a switch over them can be exhaustive: `LoanStatus.active`. */
export function emitSdkEnums(spec: Spec): string {
  const enums = Object.entries(spec.components.schemas)
    .filter(([, schema]) => (schema as { enum?: unknown[] }).enum?.every((value) => typeof value === 'string'))
    .map(([name, schema]) => {
      const values = (schema as { enum: string[] }).enum
      const members = values.map((value) => `  ${JSON.stringify(value)}: ${JSON.stringify(value)},`).join('\n')
      return `export const ${name} = {\n${members}\n} as const\nexport type ${name} = (typeof ${name})[keyof typeof ${name}]\n`
    })
  return `${generatedNotice}${enums.join('\n')}`
}

function methodOf(spec: Spec, path: string, operation: SpecOperation & { description?: string }): string {
  const id = operation.operationId
  const input = inputOf(spec, path, operation)
  const reply = replyType(spec, operation)
  const told = [`${operation.summary}.`, operation.description ?? []].flat().join(' ')
  const lines = [`  /** ${told} */`, `  ${id}(${input}options?: CallOptions): Promise<${reply}>`]
  if (isPaged(spec, path, operation)) {
    lines.push(
      `  /** ${operation.summary}: every row, page after page. */`,
      `  ${id}Items(${input}options?: CallOptions): AsyncIterable<ItemOf<${reply}>>`,
    )
  }
  return lines.join('\n')
}

/** The first argument of a method with its comma, or nothing when there is nothing to give. */
function inputOf(spec: Spec, path: string, operation: SpecOperation): string {
  const parameters = parametersOf(spec, path, operation)
  const id = operation.operationId
  const names = parameters.filter((p) => p.in === 'path').map((p) => p.name)
  const fields = names.map((name) => `${name}: operations['${id}']['parameters']['path']['${name}']`)
  const needsQuery = parameters.some((p) => p.in === 'query' && (p as { required?: boolean }).required)
  if (parameters.some((p) => p.in === 'query' && p.name !== 'dryRun')) {
    fields.push(`query${needsQuery ? '' : '?'}: Omit<Query<'${id}'>, 'dryRun'>`)
  }
  if (operation.requestBody) fields.push(`body: ${bodyType(operation)}`)
  const optional = names.length === 0 && !operation.requestBody && !needsQuery ? '?' : ''
  return fields.length > 0 ? `input${optional}: { ${fields.join('; ')} }, ` : ''
}

function isPaged(spec: Spec, path: string, operation: SpecOperation): boolean {
  return parametersOf(spec, path, operation).some((p) => p.name === 'cursor')
}

function bodyType(operation: SpecOperation): string {
  const content = `operations['${operation.operationId}']['requestBody']['content']`
  return takesFiles(operation)
    ? `{ bytes: Uint8Array; mediaType: keyof ${content} }`
    : `${content}[${JSON.stringify(mediaTypeOf(operation))}]`
}

/** A dry run's effect is beside the body in the SDK, so the body is of the schema without it. */
function replyType(spec: Spec, operation: SpecOperation): string {
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? []
  const json = response?.content?.['application/json'] as { schema?: { $ref?: string } } | undefined
  const schema = spec.components.schemas[json?.schema?.$ref?.split('/').at(-1) ?? ''] as Trial | undefined
  if (schema?.['x-trial-of']) return `Schemas['${schema['x-trial-of']}']`
  const content = `operations['${operation.operationId}']['responses'][${status}]['content']`
  return repliesWithFile(operation)
    ? `{ bytes: Uint8Array; mediaType: keyof ${content} }`
    : `${content}['application/json']`
}

interface Trial {
  readonly 'x-trial-of'?: string
}

function mediaTypeOf(operation: SpecOperation): string | null {
  const types = Object.keys(operation.requestBody?.content ?? {})
  return types.find((type) => type.includes('json')) ?? null
}

/** A reply that comes as JSON too, such as a table, is read as JSON. */
function repliesWithFile(operation: SpecOperation): boolean {
  const ok = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))?.[1]
  const types = Object.keys(ok?.content ?? {})
  return types.length > 0 && !types.some((type) => type.includes('json'))
}

/** The parameters of an operation and its path, references resolved. */
export function parametersOf(spec: Spec, path: string, operation: SpecOperation): Located[] {
  const all = [...(spec.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])]
  return all.map((parameter) => resolve(spec, parameter))
}

function resolve(spec: Spec, parameter: Parameter): Located {
  if (!parameter.$ref) return parameter as Located
  const name = parameter.$ref.split('/').at(-1) as string
  return spec.components.parameters?.[name] as Located
}
