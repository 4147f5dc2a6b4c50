// Figures for operators: requests by operation and status, and the process itself. For loopback, or for who has the token.
import { timingSafeEqual } from 'node:crypto'
import type { Context, Next } from 'koa'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { sha256 } from '../platform/hash.ts'

export interface Metrics {
  measure(ctx: Context, next: Next): Promise<void>
  serve(ctx: Context): Promise<void>
}

export function createMetrics(token: string | undefined): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'lokta_request_duration_seconds',
    help: 'Time to answer, by operation and status.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  return {
    async measure(ctx, next) {
      const begun = performance.now()
      try {
        await next()
      } finally {
        // Operations only, never addresses: a label must not grow with what strangers ask for.
        const operation = (ctx.state.operationId as string | undefined) ?? 'none'
        duration.observe({ operation, status: String(ctx.status) }, (performance.now() - begun) / 1000)
      }
    },
    async serve(ctx) {
      if (!mayRead(ctx, token)) {
        ctx.status = 404
        return
      }
      ctx.set('Content-Type', registry.contentType)
      ctx.body = await registry.metrics()
    },
  }
}

function mayRead(ctx: Context, token: string | undefined): boolean {
  if (token === undefined) return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ctx.req.socket.remoteAddress ?? '')
  return timingSafeEqual(sha256(ctx.get('authorization')), sha256(`Bearer ${token}`))
}
