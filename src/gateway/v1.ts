// Everything behind /v1, in this order: route, credential, permission, body, schema, then the runner.
import type { Context } from 'koa'
import type { Authenticate, Authenticated } from '../contexts/identity/index.ts'
import { requirePermission } from '../contexts/identity/index.ts'
import type { Directory } from '../contexts/tenancy/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { Problem } from '../kernel/problem.ts'
import { canonicalText, hashOfParts } from '../platform/hash.ts'
import { idFromWire, idPrefixes, type Noun } from '../platform/ids.ts'
import type { CursorScope, Pager } from '../platform/page.ts'
import type { NamedThing } from '../runner/partner-sight.ts'
import { problem as runnerProblem } from '../runner/problems.ts'
import type { Runner, RunReply } from '../runner/run-work.ts'
import type { Call, CallPage, File, Handler, OperationId, Operations } from '../wire/call.ts'
import type { OperationFacts } from '../wire/spec.ts'
import type { Api, ValidRequest } from './api.ts'
import { fileLimit, type JsonLimits, jsonLimit, parseJson, readBody } from './body.ts'
import { clientAddress } from './client-address.ts'
import { csvOf } from './csv.ts'
import type { Masking } from './masking.ts'
import { problem } from './problems.ts'
import type { RateLimits } from './rate-limits.ts'

export interface V1Options {
  readonly api: Api
  readonly authenticate: Authenticate
  readonly directory: Directory
  readonly rateLimits: RateLimits
  readonly runner: Runner
  readonly operations: Operations
  readonly pager: Pager
  /** How many proxies of ours stand before the gateway. */
  readonly trustedProxies: number
  /** Masks what a caller does not see of personal data. */
  readonly masking: Masking
  /** In tests: replies are held against the contract, and one that does not fit is a failure. */
  readonly checkReplies: boolean
}

interface Body {
  readonly bytes: Buffer
  readonly json: unknown
  readonly file: File | null
}

export function createV1(options: V1Options) {
  return async (ctx: Context): Promise<void> => {
    const facts = matchOperation(options.api, ctx)
    ctx.state.operationId = facts.operationId
    const { tenant, actor } = await callerOf(options, ctx)
    ctx.state.tenant = tenant
    requirePermission(actor, facts.operationId)
    const idempotencyKey = facts.access === 'write' ? keyOf(ctx) : null
    if (facts.needsVersion && ctx.get('if-match') === '') throw problem('version.required')
    const body = await bodyOf(ctx, facts)
    const request = {
      method: ctx.method,
      path: ctx.path,
      queryText: ctx.querystring,
      headers: headersFor(ctx, facts),
      body: body.json,
    }
    const reply = await options.api.handle(request, true, (valid) =>
      options.runner.run({
        tenant,
        actor,
        operationId: facts.operationId,
        access: facts.access,
        successStatus: facts.successStatus,
        requestId: ctx.state.requestId,
        idempotencyKey,
        fingerprint: fingerprintOf(ctx, valid, body, actor.onBehalfOf),
        dryRun: valid.query.dryRun === true,
        movesDay: facts.movesDay,
        named: namedThings(valid),
        readsOwn: facts.readsOwn,
        approvable: facts.approvalAmount && {
          amount: facts.approvalAmount,
          request: { path: valid.path, query: filterOf(valid.query ?? {}), body: valid.body },
        },
        redact: (body) => redacted(facts, body),
        run: (work) => {
          const scope = {
            tenant,
            subject: actor.subject,
            operationId: facts.operationId,
            filter: filterOf(valid.query),
          }
          const call = callOf(ctx, valid, body, pageOf(options.pager, scope, valid.query))
          return (options.operations[facts.operationId] as Handler<OperationId>)(
            work,
            call as Call<OperationId> as never,
          )
        },
      }),
    )
    send(ctx, options, facts, shownTo(actor, options.masking, facts, reply))
  }
}

/** Who asks, within the limits of its address, its tenant and its own. */
async function callerOf(options: V1Options, ctx: Context): Promise<Authenticated> {
  const { rateLimits, directory } = options
  rateLimits.admitAddress(ctx)
  const caller = await options
    .authenticate(ctx.get('authorization'), clientAddress(ctx.req, options.trustedProxies))
    .catch((error: unknown) => {
      if (error instanceof Problem && error.entry.kind === 'unauthenticated') rateLimits.credentialRefused(ctx)
      throw error
    })
  rateLimits.credentialAccepted(ctx)
  const placement = await directory.placementOf(caller.tenant)
  if (placement) rateLimits.admitCaller(ctx, caller.tenant, caller.actor, placement.limits)
  return caller
}

/** Throws request.bad_target, route.not_found, method.not_allowed. */
export function matchOperation<Id>(api: Api<Id>, ctx: Context): OperationFacts<Id> {
  try {
    decodeURIComponent(ctx.path)
    decodeURIComponent(ctx.querystring.replaceAll('+', ' '))
  } catch {
    throw problem('request.bad_target')
  }
  const allowed = api.allowedMethods(ctx.path)
  if (allowed.length > 0 && !allowed.includes(ctx.method)) ctx.set('Allow', allowed.join(', '))
  return api.match(ctx.method, ctx.path)
}

/** The key, with or without the quotes of a structured field. Throws idempotency_key.missing. */
export function keyOf(ctx: Context): string {
  const text = ctx.get('idempotency-key')
  if (text === '') throw runnerProblem('idempotency_key.missing')
  return text.replace(/^"(.*)"$/, '$1')
}

/** Throws body.too_large, media_type.unsupported, request.malformed_json. */
export async function bodyOf(ctx: Context, facts: OperationFacts<string>, limits?: JsonLimits): Promise<Body> {
  if (facts.mediaTypes.length === 0) return { bytes: Buffer.alloc(0), json: undefined, file: null }
  const bytes = await readBody(ctx.req, facts.takesFile ? fileLimit : jsonLimit)
  const mediaType = (ctx.get('content-type').split(';')[0] ?? '').trim().toLowerCase()
  if (bytes.length === 0 && mediaType === '') return { bytes, json: undefined, file: null }
  if (!facts.mediaTypes.includes(mediaType)) {
    throw problem('media_type.unsupported', { facts: { takes: facts.mediaTypes.join(', ') } })
  }
  if (facts.takesFile) return { bytes, json: undefined, file: { bytes, mediaType } }
  return { bytes, json: parseJson(bytes, limits), file: null }
}

/** What the contract says of headers, by their lower-case names; every JSON body is shown as plain JSON. */
export function headersFor(ctx: Context, facts: OperationFacts<string>): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const name of ['idempotency-key', 'if-match']) {
    if (ctx.get(name) !== '') headers[name] = ctx.get(name)
  }
  if (facts.mediaTypes.length > 0 && !facts.takesFile) headers['content-type'] = 'application/json'
  return headers
}

/** What one key stands for. Of an agent that acts for somebody, that one too: the same for another is another request. */
export function fingerprintOf(ctx: Context, valid: ValidRequest, body: Body, onBehalfOf: string | null = null): Buffer {
  const content = body.file === null ? canonicalText(body.json ?? null) : body.bytes
  const parts = [ctx.method, ctx.path, canonicalText(valid.query ?? {}), content]
  return hashOfParts(onBehalfOf === null ? parts : [...parts, onBehalfOf])
}

const nounOfPrefix = new Map(Object.entries(idPrefixes).map(([noun, prefix]) => [prefix as string, noun as Noun]))

/** Every id in the path, and every field of the body that is called one: what the request names. */
function namedThings(valid: ValidRequest): NamedThing[] {
  const named = Object.values(valid.path).flatMap(thingNamed)
  const queue: unknown[] = [valid.body]
  while (queue.length > 0) {
    const value = queue.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [field, inner] of Object.entries(value)) {
      // Free text that looks like an id names nothing.
      if (typeof inner === 'string' && field.endsWith('Id')) named.push(...thingNamed(inner))
      else queue.push(inner)
    }
  }
  return named
}

function thingNamed(text: string): NamedThing[] {
  const prefix = /^([a-z_]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/.exec(text)?.[1]
  const noun = prefix === undefined ? undefined : nounOfPrefix.get(prefix)
  return noun === undefined ? [] : [{ noun, id: idFromWire(noun, text) }]
}

/** The query without what turns pages or tries things. */
export function filterOf(query: Record<string, unknown>): Record<string, unknown> {
  const { cursor: _cursor, limit: _limit, dryRun: _dryRun, ...filter } = query
  return filter
}

export function pageOf(pager: Pager, scope: CursorScope, query: Record<string, unknown>): CallPage {
  const request = pager.open(scope, query.cursor as string | undefined, query.limit as number | undefined)
  return {
    ...request,
    close: (rows, keyOf, toWire) => {
      const page = pager.close(scope, request, rows, keyOf)
      return { data: page.data.map(toWire), nextCursor: page.nextCursor }
    },
  }
}

function callOf(ctx: Context, valid: ValidRequest, body: Body, page: CallPage) {
  const version = /^"(\d{1,9})"$/.exec(ctx.get('if-match'))?.[1]
  return {
    path: valid.path,
    query: valid.query ?? {},
    body: valid.body,
    ifMatch: version === undefined ? null : Number(version),
    file: body.file,
    page,
  }
}

/** What is shown once is not kept: a replay shows null in its place. */
function redacted(facts: OperationFacts, body: unknown): unknown {
  if (facts.shownOnce.length === 0) return body
  return { ...(body as object), ...Object.fromEntries(facts.shownOnce.map((name) => [name, null])) }
}

/** The reply as its reader may see it. A stored one too: it is shown by what its reader sees now, not by what was seen then. */
function shownTo(actor: Actor, masking: Masking, facts: OperationFacts, reply: RunReply): RunReply {
  if (reply.status >= 400 || isFile(reply.body)) return reply
  return { ...reply, body: masking(facts, reply.body, actor.sees) }
}

function send(ctx: Context, options: V1Options, facts: OperationFacts, reply: RunReply): void {
  ctx.status = reply.status
  ctx.set('Cache-Control', 'no-store')
  if (reply.replayed) ctx.set('Idempotency-Replayed', 'true')
  if (isFile(reply.body)) {
    sendFile(ctx, reply.body)
    return
  }
  const version = (reply.body as { version?: unknown } | null)?.version
  if (typeof version === 'number' && reply.status < 300) ctx.set('ETag', `"${version}"`)
  const mediaType = reply.status < 400 ? 'application/json' : 'application/problem+json'
  if (options.checkReplies) requireFit(options.api, facts, reply, mediaType)
  if (reply.status < 300 && sendTable(ctx, facts, reply.body)) return
  ctx.set('Content-Type', mediaType)
  ctx.body = JSON.stringify(reply.body)
}

/** Where a table is asked for, and the operation is one. The next page's cursor goes into a header. */
function sendTable(ctx: Context, facts: OperationFacts, body: unknown): boolean {
  if (!facts.replyTypes.includes('text/csv')) return false
  ctx.vary('Accept')
  if (ctx.accepts(['application/json', 'text/csv']) !== 'text/csv') return false
  const next = (body as { nextCursor?: string | null }).nextCursor
  if (next) ctx.set('Next-Cursor', next)
  ctx.set('Content-Type', 'text/csv; charset=utf-8; header=present')
  ctx.set('Content-Disposition', 'attachment')
  ctx.body = csvOf(facts.operationId, body)
  return true
}

function isFile(body: unknown): body is File {
  return typeof body === 'object' && body !== null && (body as Partial<File>).bytes instanceof Uint8Array
}

function sendFile(ctx: Context, file: File): void {
  ctx.set('Content-Type', file.mediaType)
  // Downloads are never shown in place: a document is what a stranger sent.
  ctx.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName ?? 'document')}`)
  ctx.body = Buffer.from(file.bytes)
}

/** Throws Error when the reply is not what the contract says. */
export function requireFit<Id extends string>(
  api: Api<Id>,
  facts: OperationFacts<Id>,
  reply: Pick<RunReply, 'status' | 'body'>,
  mediaType: string,
): void {
  const faults = api.faultsInReply(facts.operationId, reply.status, mediaType, JSON.parse(JSON.stringify(reply.body)))
  if (faults.length > 0) throw new Error(`the reply does not fit the contract: ${faults.join('; ')}`)
}
