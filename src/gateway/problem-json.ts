// Refusals on the wire: RFC 9457. Whatever is no refusal of ours is our defect, logged and told without a detail.
import type { Context, Next } from 'koa'
import { Problem, type ProblemKind } from '../kernel/problem.ts'
import type { Log } from '../platform/log.ts'
import { asRefusal } from '../runner/refusals.ts'
import { problem } from './problems.ts'

const statusOfKind: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  wrong_method: 405,
  conflict: 409,
  stale: 412,
  too_large: 413,
  wrong_media_type: 415,
  refused: 422,
  precondition_required: 428,
  limited: 429,
  failed: 500,
  unavailable: 503,
}

export interface ProblemReply {
  readonly status: number
  readonly body: Record<string, unknown>
}

/** A refusal as status and problem body. */
export function problemReply(refusal: Problem, requestId: string): ProblemReply {
  const { code, entry, details } = refusal
  const status = statusOfKind[entry.kind]
  const body = {
    type: `/problems/${code}`,
    title: entry.title,
    status,
    code,
    ...(details.detail === undefined ? {} : { detail: details.detail }),
    wayOut: entry.wayOut,
    requestId,
    ...(details.errors === undefined ? {} : { errors: details.errors }),
    ...(details.facts === undefined ? {} : { facts: details.facts }),
  }
  return { status, body }
}

/** The outermost middleware: turns whatever is thrown into a problem. */
export function problemJson(log: Log) {
  return async (ctx: Context, next: Next): Promise<void> => {
    try {
      await next()
      if (ctx.status === 404 && ctx.body === undefined) throw problem('route.not_found')
    } catch (error) {
      answer(ctx, error, log)
    }
  }
}

function answer(ctx: Context, error: unknown, log: Log): void {
  // What opens no work, the credential above all, meets the database outside the runner.
  const known = asRefusal(error)
  const refusal = known instanceof Problem ? known : problem('server.failed')
  const requestId = ctx.state.requestId as string
  // The operation and not the address, which is whatever somebody sent.
  const { operationId, tenant } = ctx.state
  if (refusal !== known) log.error({ requestId, tenant, operationId, err: error }, 'the request failed')
  const { status, body } = problemReply(refusal, requestId)
  ctx.status = status
  ctx.set('Content-Type', 'application/problem+json')
  ctx.set('Cache-Control', 'no-store')
  if (status === 401) ctx.set('WWW-Authenticate', 'Bearer')
  if (refusal.details.retryAfterSeconds !== undefined) ctx.set('Retry-After', String(refusal.details.retryAfterSeconds))
  ctx.body = JSON.stringify(body)
}
