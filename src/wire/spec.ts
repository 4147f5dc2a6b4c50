// The generated document as facts that code asks for: who may call what, and how each operation behaves.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../platform/config.ts'
import type { OperationId as PlatformOperationId } from './platform.gen.ts'
import type { OperationId } from './wire.gen.ts'

export interface OperationFacts<Id = OperationId> {
  readonly operationId: Id
  readonly method: string
  readonly path: string
  readonly access: 'read' | 'write' | 'preview'
  readonly successStatus: number
  readonly problems: readonly string[]
  /** Media types of the body; empty where it takes none. */
  readonly mediaTypes: readonly string[]
  readonly takesFile: boolean
  /** The media types of its success. */
  readonly replyTypes: readonly string[]
  readonly needsVersion: boolean
  /** It moves the business date. */
  readonly movesDay: boolean
  /** It reads what is the caller's own by its subject, which no partner's role may read. */
  readonly readsOwn: boolean
  /** Where the amount stands that the approval matrix is asked for, as pointers; null where the operation is never held back. */
  readonly approvalAmount: readonly string[] | null
  /** The schema of a JSON reply of success. */
  readonly replySchema: unknown
  /** Fields of the reply that are shown once: a replay shows null in their place. */
  readonly shownOnce: readonly string[]
  /** It shows personal data in clear, to whoever may call it. */
  readonly unmasks: boolean
}

/** How personal data of a class looks to who does not see it: its last four characters, stars, or null. */
export type PersonalMask = 'last4' | 'stars' | 'absent'

export type KeyKind = 'staff' | 'co_lender' | 'sourcing_partner'

export interface Spec<Id = OperationId> {
  readonly text: string
  readonly document: Record<string, unknown>
  readonly operations: ReadonlyMap<string, OperationFacts<Id>>
  readonly roles: ReadonlyMap<string, readonly string[]>
  readonly scopes: ReadonlyMap<string, readonly string[]>
  readonly keyKinds: ReadonlyMap<KeyKind, readonly string[]>
  /** The operations that the approval matrix may hold back, with where their amount stands. */
  readonly approvable: ReadonlyMap<string, readonly string[]>
  /** The classes of personal data. */
  readonly personalMasks: ReadonlyMap<string, PersonalMask>
  /** The classes that a role, a scope or a kind of key sees; what is not here sees none. */
  readonly sees: ReadonlyMap<string, readonly string[]>
  /** What a reference within the document leads to. */
  resolve(reference: string): unknown
}

interface RawOperation {
  operationId: OperationId
  'x-access': OperationFacts['access']
  'x-problems': string[]
  'x-moves-day'?: boolean
  'x-approval'?: { amount: string[] }
  'x-reads-own'?: boolean
  'x-unmasks'?: boolean
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, { content?: Record<string, { schema?: RawSchema }> }>
}

interface RawSchema {
  $ref?: string
  properties?: Record<string, { 'x-shown-once'?: boolean }>
}

/** Reads openapi/openapi.gen.json, which `npm run generate` makes from openapi/. */
export function readSpec(): Spec {
  return specIn('openapi/openapi.gen.json')
}

/** Reads openapi/platform.gen.json, the contract of the platform process: it has no roles, scopes or personal data. */
export function readPlatformSpec(): Spec<PlatformOperationId> {
  return specIn('openapi/platform.gen.json') as unknown as Spec<PlatformOperationId>
}

function specIn(file: string): Spec {
  const text = readFileSync(join(projectFolder, file), 'utf8')
  const document = JSON.parse(text) as Record<string, Record<string, unknown>>
  const resolve = (reference: string) =>
    reference
      .split('/')
      .slice(1)
      .reduce((node, name) => node[name] as Record<string, unknown>, document as Record<string, unknown>)
  const operations = new Map<string, OperationFacts>()
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, raw] of Object.entries(item as Record<string, RawOperation>)) {
      if (raw.operationId) operations.set(raw.operationId, factsOf(path, method, raw, resolve))
    }
  }
  const approvable = [...operations.values()].flatMap(({ operationId, approvalAmount }) =>
    approvalAmount === null ? [] : [[operationId, approvalAmount] as const],
  )
  const lists = (name: string) => new Map(Object.entries((document[name] ?? {}) as Record<string, string[]>))
  return {
    text,
    document,
    operations,
    roles: lists('x-roles'),
    scopes: lists('x-scopes'),
    keyKinds: lists('x-key-kinds') as Map<KeyKind, string[]>,
    approvable: new Map(approvable),
    personalMasks: new Map(Object.entries((document['x-personal-classes'] ?? {}) as Record<string, PersonalMask>)),
    sees: lists('x-sees'),
    resolve,
  }
}

function factsOf(
  path: string,
  method: string,
  raw: RawOperation,
  resolve: (reference: string) => unknown,
): OperationFacts {
  const mediaTypes = Object.keys(raw.requestBody?.content ?? {})
  const success = Object.keys(raw.responses).find((status) => status.startsWith('2')) ?? ''
  const replySchema = raw.responses[success]?.content?.['application/json']?.schema
  const whole = (replySchema?.$ref === undefined ? replySchema : resolve(replySchema.$ref)) as RawSchema | undefined
  return {
    operationId: raw.operationId,
    method: method.toUpperCase(),
    path,
    access: raw['x-access'],
    successStatus: Number(success),
    problems: raw['x-problems'],
    mediaTypes,
    takesFile: mediaTypes.some((type) => !type.includes('json')),
    replyTypes: Object.keys(raw.responses[success]?.content ?? {}),
    needsVersion: method === 'patch',
    movesDay: raw['x-moves-day'] === true,
    readsOwn: raw['x-reads-own'] === true,
    approvalAmount: raw['x-approval']?.amount ?? null,
    replySchema,
    shownOnce: Object.entries(whole?.properties ?? {}).flatMap(([name, property]) =>
      property['x-shown-once'] === true ? [name] : [],
    ),
    unmasks: raw['x-unmasks'] === true,
  }
}
