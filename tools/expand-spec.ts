// Writes into the bundled document what every operation has in common, so that the sources say only what is particular.
import { isAgentRole } from '../src/kernel/actor.ts'

export interface SpecOperation {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  'x-access'?: Access
  'x-permission'?: string
  'x-problems'?: string[]
  /** The write may need the approval of others: where its amount stands, as pointers whose magnitudes are added. */
  'x-approval'?: { amount: string[] }
  /** It runs what was held back, and so refuses whatever that refuses. */
  'x-runs-held-back'?: true
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, { schema: unknown; example?: unknown }> }
  responses: Record<string, Response>
}
export type Access = 'read' | 'write' | 'preview'
export interface Parameter {
  name?: string
  in?: string
  $ref?: string
}
interface Response {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, unknown>
}
export interface ProblemDeclaration {
  status: number
  title: string
  wayOut: string
}
export interface Spec {
  'x-roles': Record<string, string[]>
  'x-scopes': Record<string, string[]>
  paths: Record<string, Record<string, unknown> & { parameters?: Parameter[] }>
  components: { schemas: Record<string, unknown>; parameters?: Record<string, unknown> } & Record<string, unknown>
}

export const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Each operation with its path and method, in the order of the document. */
export function* operationsOf(spec: Spec): Generator<{ path: string; method: string; operation: SpecOperation }> {
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of methods) {
      if (item[method]) yield { path, method, operation: item[method] as SpecOperation }
    }
  }
}

/**
 * Adds permission, access, common parameters, common headers and every problem response. Changes `spec`.
 * Throws Error for an operation that nobody may call, for a list that names one which is not there, and for a role of agents with a
 * write that cannot be held back.
 */
export function expandSpec(spec: Spec, problems: Record<string, ProblemDeclaration>): Spec {
  requireOperations(spec)
  addProblemsOfHeldBack([...operationsOf(spec)].map(({ operation }) => operation))
  for (const { path, method, operation } of operationsOf(spec)) {
    operation['x-access'] ??= method === 'get' ? 'read' : 'write'
    operation['x-permission'] = operation.operationId
    operation['x-problems'] = [...new Set([...(operation['x-problems'] ?? []), ...commonProblems(method, operation)])]
    if (operation['x-access'] === 'write') {
      operation.parameters = [
        ...(operation.parameters ?? []),
        { $ref: '#/components/parameters/IdempotencyKey' },
        { $ref: '#/components/parameters/DryRun' },
      ]
    }
    if (operation['x-approval']) addProposalReply(operation)
    addCallers(operation, spec)
    addHeaders(operation, path)
    if (operation['x-access'] === 'write') addEffect(operation, spec)
    addProblems(operation, problems)
  }
  requireHoldable(spec)
  spec.components.schemas.ProblemCode = {
    type: 'string',
    description: 'Stable; never renamed; never reused.',
    enum: Object.keys(problems),
  }
  return spec
}

/** Whoever runs a proposal is told why the proposed operation refuses, in its own codes. */
function addProblemsOfHeldBack(operations: readonly SpecOperation[]): void {
  const heldBack = operations.filter((operation) => operation['x-approval'])
  for (const operation of operations.filter((each) => each['x-runs-held-back'])) {
    const theirs = heldBack.flatMap((each) => each['x-problems'] ?? [])
    operation['x-problems'] = [...new Set([...(operation['x-problems'] ?? []), ...theirs])]
  }
}

/** What the tenant's matrix holds back is answered with a proposal. */
function addProposalReply(operation: SpecOperation): void {
  operation.responses['202'] = {
    description: 'Nothing has taken effect: it waits for the approval of others.',
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Proposal' }, example: exampleProposal(operation) },
    },
  }
}

function exampleProposal({ operationId, requestBody }: SpecOperation): unknown {
  const body = Object.values(requestBody?.content ?? {})[0]?.example ?? null
  return {
    id: 'proposal_01kah3x5rqe8arj0hn8vq5mf6w',
    operationId,
    status: 'pending',
    request: { path: {}, query: {}, body },
    requestHash: '5f0a3c1be0f14ea0d7f9f7f56ad3ba2f1d4c6f1f7a4f6e1b2c3d4e5f60718293',
    amount: null,
    preview: {},
    policyVersion: 1,
    approvals: [{ count: 1, roles: ['approver'], given: 0 }],
    votes: [],
    madeBy: { kind: 'staff', subject: 'user:deepa', name: 'Deepa', onBehalfOf: null },
    madeAt: '2026-07-15T09:30:00.000Z',
    businessDate: '2026-07-15',
    expiresAt: '2026-07-18T09:30:00.000Z',
    claimedBy: null,
    claimedUntil: null,
    decidedAt: null,
    result: null,
  }
}

/** The suffix of schemas that hold a reply, or a reply of a dry run. */
const orTrial = 'OrTrial'

/**
 * The reply of a write may hold the effect that a dry run found. Schemas are closed and most are read elsewhere too, so each
 * reply is of a schema of its own, which names the one it is derived from in `x-trial-of`. Throws Error for a reply that is no object.
 */
function addEffect({ operationId, responses }: SpecOperation, { components: { schemas } }: Spec): void {
  for (const [status, { content }] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue
    const json = content?.['application/json'] as { schema: { $ref?: string } } | undefined
    const name = json?.schema.$ref?.split('/').at(-1) ?? ''
    const whole = schemas[name] as { type?: string; properties?: Record<string, unknown> } | undefined
    if (!json || whole?.type !== 'object')
      throw new Error(`${operationId} writes, so it answers ${status} with an object`)
    const effect = { $ref: '#/components/schemas/DryRunEffect' }
    const properties = { ...whole.properties, effect }
    const anyOf = [{ $ref: `#/components/schemas/${name}` }, { required: ['effect'] }]
    schemas[name + orTrial] = { ...whole, properties, anyOf, 'x-trial-of': name }
    json.schema = { $ref: `#/components/schemas/${name}${orTrial}` }
  }
}

/** Throws for a role or scope that names an operation which is not there. */
function requireOperations(spec: Spec): void {
  const ids = new Set([...operationsOf(spec)].map(({ operation }) => operation.operationId))
  for (const [name, list] of [...Object.entries(spec['x-roles']), ...Object.entries(spec['x-scopes'])]) {
    const unknown = list.filter((id) => !ids.has(id))
    if (unknown.length > 0) throw new Error(`${name} names operations that are not there: ${unknown.join(', ')}`)
  }
}

/** Of writes a role of agents holds those that can be held back, and no other: an agent's writes wait for others. */
function requireHoldable(spec: Spec): void {
  const holdable = new Map(
    [...operationsOf(spec)].map(({ operation }) => [
      operation.operationId,
      operation['x-access'] !== 'write' || operation['x-approval'] !== undefined,
    ]),
  )
  for (const [name, list] of Object.entries(spec['x-roles']).filter(([role]) => isAgentRole(role))) {
    const unheld = list.filter((id) => holdable.get(id) !== true)
    if (unheld.length > 0) throw new Error(`${name} has writes that cannot be held back: ${unheld.join(', ')}`)
  }
}

/** Says, where people read, which roles and scopes hold the operation. */
function addCallers(operation: SpecOperation, spec: Spec): void {
  const holding = (lists: Record<string, string[]>) =>
    Object.entries(lists).flatMap(([name, operations]) =>
      operations.includes(operation.operationId) ? [`\`${name}\``] : [],
    )
  const roles = holding(spec['x-roles'])
  const scopes = holding(spec['x-scopes'])
  if (roles.length + scopes.length === 0) {
    throw new Error(`${operation.operationId} is in no role and no scope of openapi/openapi.yaml: nobody could call it`)
  }
  const callers = [
    roles.length > 0 ? `Roles: ${roles.join(', ')}.` : '',
    scopes.length > 0 ? `Scopes: ${scopes.join(', ')}.` : '',
  ]
  operation.description = [operation.description, callers.filter(Boolean).join(' ')].filter(Boolean).join('\n\n')
}

function commonProblems(method: string, operation: SpecOperation): string[] {
  const codes = [
    'request.invalid',
    'request.bad_target',
    'credential.missing',
    'credential.invalid',
    'organization.ambiguous',
    'agent.owner_missing',
    'permission.denied',
  ]
  if (operation.requestBody) codes.push('body.too_large', 'media_type.unsupported')
  if (operation.requestBody && !takesFiles(operation)) codes.push('request.malformed_json')
  if (operation['x-access'] === 'write') {
    codes.push('idempotency_key.missing', 'idempotency_key.reused', 'idempotency_key.in_flight')
  }
  if (method === 'patch') codes.push('version.stale', 'version.required')
  if (operation.parameters?.some((p) => p.$ref?.endsWith('/Cursor'))) codes.push('cursor.invalid')
  const everywhere = ['server.failed', 'server.busy', 'tenant.unavailable', 'tenant.busy', 'issuer.unavailable']
  return [...codes, 'rate_limit.exceeded', ...everywhere]
}

export function takesFiles(operation: SpecOperation): boolean {
  return Object.keys(operation.requestBody?.content ?? {}).some((type) => !type.includes('json'))
}

const rateLimitHeaders = {
  'RateLimit-Policy': {
    description:
      'The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.',
    schema: { type: 'string' },
    example: '"caller";q=60000;w=60, "tenant";q=120000;w=60',
  },
  RateLimit: {
    description:
      'What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.',
    schema: { type: 'string' },
    example: '"caller";r=59999;t=1',
  },
}

function addHeaders(operation: SpecOperation, path: string): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    const headers: Record<string, unknown> = {
      'Request-Id': { description: 'Name it when you report a fault.', schema: { type: 'string' } },
      ...rateLimitHeaders,
    }
    if (operation['x-access'] === 'write') {
      headers['Idempotency-Replayed'] = {
        description: 'Present when a stored answer is repeated.',
        schema: { const: 'true' },
      }
    }
    const json = JSON.stringify(response.content ?? {})
    if (
      status.startsWith('2') &&
      /Party"|Application"|WebhookEndpoint"/.test(json) &&
      /^\/v1\/(parties|applications|webhook-endpoints)/.test(path)
    ) {
      headers.ETag = { description: 'The version; send it back as If-Match.', schema: { type: 'string' } }
    }
    response.headers = { ...headers, ...response.headers }
  }
}

/** Adds a response for each status of the operation's problems. Throws Error for a code that is not declared. */
export function addProblems(operation: SpecOperation, problems: Record<string, ProblemDeclaration>): void {
  const byStatus = new Map<number, string[]>()
  for (const code of operation['x-problems'] ?? []) {
    const problem = problems[code]
    if (!problem)
      throw new Error(`${operation.operationId} names the problem ${code}, which openapi/problems.yaml lacks`)
    byStatus.set(problem.status, [...(byStatus.get(problem.status) ?? []), code])
  }
  for (const [status, codes] of [...byStatus].sort(([a], [b]) => a - b)) {
    const examples = Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code, problems) }]))
    const retry = { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } }
    operation.responses[String(status)] = {
      description: codes.map((code) => problems[code]?.title).join(' '),
      headers: {
        'Request-Id': { description: 'Name it when you report a fault.', schema: { type: 'string' } },
        ...(status === 503 || status === 409 || status === 429 ? retry : {}),
        ...(status === 429 ? rateLimitHeaders : {}),
      },
      content: {
        'application/problem+json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              { type: 'object', properties: { code: { enum: codes }, status: { const: status } } },
            ],
          },
          examples,
        },
      },
    }
  }
}

function exampleOf(code: string, problems: Record<string, ProblemDeclaration>): unknown {
  const { status, title, wayOut } = problems[code] as ProblemDeclaration
  return { type: `/problems/${code}`, title, status, code, wayOut, requestId: '01kah3x5rqe8arj0hn8vq5mf6w' }
}
