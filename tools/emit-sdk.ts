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
    const parameters = parametersOf(spec, path, operation)
    const facts = {
      method: method.toUpperCase(),
      path,
      query: parameters.filter((p) => p.in === 'query').map((p) => p.name),
      access: operation['x-access'],
      mediaType: mediaTypeOf(operation),
      paged: parameters.some((p) => p.name === 'cursor'),
      binaryReply: repliesWithFile(operation),
    }
    return `  ${operation.operationId}: ${JSON.stringify(facts)},`
  })
  return `${generatedNotice}export const operationTable = {\n${rows.join('\n')}\n} as const\n`
}

/** `sdk/src/client.gen.ts`: the typed methods. */
export function emitSdkClient(spec: Spec): string {
  const methods = [...operationsOf(spec)].map(({ path, operation }) => methodOf(spec, path, operation))
  return `${generatedNotice}import type { components, operations } from './types.gen.ts'
import type { CallOptions, Page } from './transport.ts'

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

function methodOf(spec: Spec, path: string, operation: SpecOperation): string {
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
  const input = fields.length > 0 ? `input${optional}: { ${fields.join('; ')} }, ` : ''
  const reply = replyType(operation)
  const lines = [`  /** ${operation.summary}. */`, `  ${id}(${input}options?: CallOptions): Promise<${reply}>`]
  if (parameters.some((p) => p.name === 'cursor')) {
    lines.push(
      `  /** ${operation.summary}: every row, page after page. */`,
      `  ${id}Items(${input}options?: CallOptions): AsyncIterable<ItemOf<${reply} & Page<unknown>>>`,
    )
  }
  return lines.join('\n')
}

function bodyType(operation: SpecOperation): string {
  return takesFiles(operation)
    ? '{ bytes: Uint8Array; mediaType: string }'
    : `operations['${operation.operationId}']['requestBody']['content'][${JSON.stringify(mediaTypeOf(operation))}]`
}

function replyType(operation: SpecOperation): string {
  if (repliesWithFile(operation)) return '{ bytes: Uint8Array; mediaType: string }'
  const status = Object.keys(operation.responses).find((code) => code.startsWith('2'))
  return `operations['${operation.operationId}']['responses'][${status}]['content']['application/json']`
}

function mediaTypeOf(operation: SpecOperation): string | null {
  const types = Object.keys(operation.requestBody?.content ?? {})
  return types.find((type) => type.includes('json')) ?? null
}

function repliesWithFile(operation: SpecOperation): boolean {
  const ok = Object.entries(operation.responses).find(([code]) => code.startsWith('2'))?.[1]
  return Object.keys(ok?.content ?? {}).some((type) => !type.includes('json'))
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
