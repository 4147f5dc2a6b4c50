// Everything behind /platform/v1, in this order: route, credential, body, schema, then the operation with its row of the audit, in one transaction of the control plane.
import type { Context } from 'koa'
import { authenticateOperator, type PlatformOperator } from '../contexts/identity/index.ts'
import { type Control, noteControlAct, operatorActor } from '../contexts/tenancy/index.ts'
import { Problem } from '../kernel/problem.ts'
import type { Pager } from '../platform/page.ts'
import type { PlatformCall, PlatformOperationId } from '../wire/platform-call.ts'
import type { OperationFacts } from '../wire/spec.ts'
import type { Api, ValidRequest } from './api.ts'
import { type Asking, type PlatformAnswer, platformOperations } from './platform-operations.ts'
import type { RateLimits } from './rate-limits.ts'
import { bodyOf, filterOf, fingerprintOf, headersFor, keyOf, matchOperation, pageOf, requireFit } from './v1.ts'

export interface PlatformV1Options {
  readonly api: Api<PlatformOperationId>
  readonly control: Control
  /** Mixed into the digests of operators' keys. */
  readonly pepper: Uint8Array
  readonly pager: Pager
  readonly rateLimits: RateLimits
  /** In tests: replies are held against the contract, and one that does not fit is a failure. */
  readonly checkReplies: boolean
}

type Facts = OperationFacts<PlatformOperationId>
type AnyHandler = (call: PlatformCall<never>, asking: Asking) => Promise<PlatformAnswer<unknown>>

/** A declaration of many products and of years of holidays is longer than any other body. */
const declarationLimits = { names: 20_000, items: 4_000 }

export function createPlatformV1(options: PlatformV1Options) {
  return async (ctx: Context): Promise<void> => {
    const facts = matchOperation(options.api, ctx)
    ctx.state.operationId = facts.operationId
    const operator = await operatorOf(options, ctx)
    const idempotencyKey = facts.access === 'write' ? keyOf(ctx) : ''
    const body = await bodyOf(ctx, facts, declarationLimits)
    const request = {
      method: ctx.method,
      path: ctx.path,
      queryText: ctx.querystring,
      headers: headersFor(ctx, facts),
      body: body.json,
    }
    const answer = await options.api.handle(request, true, (valid) => {
      const asking = { operator, idempotencyKey, requestHash: fingerprintOf(ctx, valid, body) }
      return answerTo(options, ctx, facts, valid, asking)
    })
    send(ctx, options, facts, answer)
  }
}

/** Throws credential.missing, credential.invalid, rate_limit.exceeded. */
async function operatorOf({ control, pepper, rateLimits }: PlatformV1Options, ctx: Context): Promise<PlatformOperator> {
  rateLimits.admitAddress(ctx)
  try {
    const operator = await authenticateOperator(control.open, pepper, ctx.get('authorization'))
    rateLimits.credentialAccepted(ctx)
    return operator
  } catch (error) {
    if (error instanceof Problem && error.entry.kind === 'unauthenticated') rateLimits.credentialRefused(ctx)
    throw error
  }
}

/** What an operator does and what it looks at are noted alike, with what it did: neither is there without the other. */
function answerTo(
  { control, pager }: PlatformV1Options,
  ctx: Context,
  { operationId }: Facts,
  valid: ValidRequest,
  asking: Asking,
): Promise<PlatformAnswer<unknown>> {
  const subject = operatorActor(asking.operator.id)
  const scope = { tenant: '', subject, operationId, filter: filterOf(valid.query ?? {}) }
  const { path, query = {}, body } = valid
  const page = pageOf(pager, scope, query)
  return control.open(async (tx) => {
    const handle = platformOperations[operationId] as AnyHandler
    const answer = await handle({ path, query, body, page, tx } as PlatformCall<never>, asking)
    await noteControlAct(tx, {
      actor: subject,
      action: operationId,
      subject: answer.slug ?? 'installation',
      facts: { requestId: ctx.state.requestId as string, ...answer.facts },
    })
    return answer
  })
}

function send(ctx: Context, options: PlatformV1Options, facts: Facts, answer: PlatformAnswer<unknown>): void {
  const { body, replayed } = answer
  const reply = { status: facts.successStatus, body }
  if (options.checkReplies) requireFit(options.api, facts, reply, 'application/json')
  ctx.status = reply.status
  ctx.set('Cache-Control', 'no-store')
  if (replayed === true) ctx.set('Idempotency-Replayed', 'true')
  ctx.set('Content-Type', 'application/json')
  ctx.body = JSON.stringify(body)
}
