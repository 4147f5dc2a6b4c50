// Figures for operators: requests by operation and status, and the process itself. For loopback, or for who has the token.
import { timingSafeEqual } from 'node:crypto'
import type { Context, Next } from 'koa'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { sha256 } from '../platform/hash.ts'

export interface Metrics {
  measure(ctx: Context, next: Next): Promise<void>
  serve(ctx: Context): Promise<void>
}

/** How far a tenant's audit trail is sealed. */
export interface SealingLag {
  readonly tenant: string
  readonly sequence: number
  readonly pendingEntryCount: number
  readonly lagSeconds: number
}

/** `readLags` is asked at each reading of the figures; a tenant that cannot be asked is left out. */
export function createMetrics(token: string | undefined, readLags: () => Promise<readonly SealingLag[]>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'lokta_request_duration_seconds',
    help: 'Time to answer, by operation and status.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  })
  const sealing = sealingGauges(registry)
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
      sealing.show(await readLags())
      ctx.body = await registry.metrics()
    },
  }
}

function sealingGauges(registry: Registry): { show(lags: readonly SealingLag[]): void } {
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `lokta_audit_${name}`, help, labelNames: ['tenant'], registers: [registry] })
  const sequence = gauge('sealed_sequence', 'The number of the last sealed audit entry.')
  const pending = gauge('unsealed_entries', 'Audit entries that no seal covers yet.')
  const lag = gauge('seal_lag_seconds', 'Age of the oldest audit entry that no seal covers yet.')
  return {
    show(lags) {
      for (const each of [sequence, pending, lag]) each.reset()
      for (const { tenant, ...figures } of lags) {
        sequence.set({ tenant }, figures.sequence)
        pending.set({ tenant }, figures.pendingEntryCount)
        lag.set({ tenant }, figures.lagSeconds)
      }
    },
  }
}

function mayRead(ctx: Context, token: string | undefined): boolean {
  if (token === undefined) return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ctx.req.socket.remoteAddress ?? '')
  return timingSafeEqual(sha256(ctx.get('authorization')), sha256(`Bearer ${token}`))
}
