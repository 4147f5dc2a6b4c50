// What surrounds every request, on one screen.
import { createServer, type Server } from 'node:http'
import Router from '@koa/router'
import Koa, { type Context, type Next } from 'koa'
import { newRequestId } from '../platform/ids.ts'
import type { Log } from '../platform/log.ts'
import { addDocsDoor } from './docs.ts'
import type { Metrics } from './metrics.ts'
import { problemJson } from './problem-json.ts'

export const apiVersion = '2026-11-23'

export interface AppOptions {
  readonly log: Log
  readonly metrics: Metrics
  /** openapi.gen.json, as text. */
  readonly documentText: string
  /** Under what address the contract is, as '/v1'. */
  readonly root: string
  serve(ctx: Context): Promise<void>
  /** Resolves when the gateway can do its work; rejects when it cannot. */
  isReady(): Promise<void>
}

/** The gateway: doors for people and operators, and everything of the contract behind its root. */
export function createApp(options: AppOptions): Koa {
  const app = new Koa()
  app.use(nameRequest(options))
  app.use(options.metrics.measure)
  app.use(problemJson(options.log))
  app.use(async (ctx, next) => (isUnder(options.root, ctx.path) ? options.serve(ctx) : next()))
  app.use(doors(options).routes())
  app.on('error', (error: Error) => options.log.error({ err: error }, 'the connection failed'))
  return app
}

function isUnder(root: string, path: string): boolean {
  return path === root || path.startsWith(`${root}/`)
}

function nameRequest({ log, root }: Pick<AppOptions, 'log' | 'root'>) {
  return async (ctx: Context, next: Next): Promise<void> => {
    ctx.state.requestId = newRequestId()
    ctx.set({
      'Request-Id': ctx.state.requestId,
      'Api-Version': apiVersion,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    })
    if (isUnder(root, ctx.path)) ctx.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    const begun = performance.now()
    await next()
    const { requestId, operationId, tenant } = ctx.state
    const milliseconds = Math.round(performance.now() - begun)
    log.info({ requestId, tenant, operationId, method: ctx.method, status: ctx.status, milliseconds }, 'answered')
  }
}

function doors(options: AppOptions): Router {
  const router = new Router()
  router.get('/healthz', (ctx) => {
    ctx.body = { status: 'alive' }
  })
  router.get('/readyz', async (ctx) => {
    const isReady = await options.isReady().then(
      () => true,
      () => false,
    )
    ctx.status = isReady ? 200 : 503
    ctx.body = { status: isReady ? 'ready' : 'not ready' }
  })
  router.get('/metrics', options.metrics.serve)
  router.get('/', (ctx) => ctx.redirect('/docs'))
  addDocsDoor(router, { documentText: options.documentText })
  return router
}

/** An HTTP server with limits on how long a caller may take; what is no HTTP is told so. */
export function createHttpServer(app: Koa): Server {
  const server = createServer(
    { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 },
    app.callback(),
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return
    const requestId = newRequestId()
    const body = JSON.stringify({
      type: '/problems/request.bad_target',
      title: 'The request target cannot be read.',
      status: 400,
      code: 'request.bad_target',
      wayOut: 'Percent-encode the path and the query properly.',
      requestId,
    })
    socket.end(
      `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nRequest-Id: ${requestId}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    )
  })
  return server
}
