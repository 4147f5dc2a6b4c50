// The documents that anybody may read: the contract, its reference, and a page for every refusal. None of these pages
// asks another machine for anything: what they need is served from here, and their policy forbids the rest.
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Router, RouterContext } from '@koa/router'
import { readAsset } from '../platform/assets.ts'
import { type DocumentedProblem, problemIndexPage, problemPage, referencePage } from './docs-pages.ts'

/** What a document may load: our own scripts and styles; the reference also writes styles of its own into the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A document kept compressed, as most readers take it. */
interface Served {
  readonly mediaType: string
  readonly compressed: Buffer
  readonly etag: string
}

/**
 * Serves `/docs`, `/openapi.json` and `/problems` on `router`. `documentText` is the bundled OpenAPI document as JSON,
 * with `x-problems` naming every refusal. An unknown code is left unanswered, so that it falls to the router's 404.
 */
export function addDocsDoor(router: Router, options: { readonly documentText: string }): void {
  const html = 'text/html; charset=utf-8'
  const script = 'text/javascript; charset=utf-8'
  const problems = problemsOf(JSON.parse(options.documentText) as Document)
  const pages = new Map(problems.map((problem) => [problem.code, served(html, problemPage(problem))]))

  serve(router, '/docs', served(html, referencePage()))
  serve(router, '/docs/reference.js', servedCompressed(script, readAsset('scalar-api-reference-1.72.1.js.gz')))
  serve(router, '/docs/start.js', served(script, readAsset('start.js')))
  serve(router, '/docs/page.css', served('text/css; charset=utf-8', readAsset('page.css')))
  serve(router, '/openapi.json', served('application/json', options.documentText))
  serve(router, '/problems', served(html, problemIndexPage(problems)))
  router.get('/problems/:code', (ctx) => {
    const page = pages.get(ctx.params.code ?? '')
    if (page) answer(ctx, page)
  })
}

function serve(router: Router, path: string, document: Served): void {
  router.get(path, (ctx) => answer(ctx, document))
}

function answer(ctx: RouterContext, { mediaType, compressed, etag }: Served): void {
  const takesGzip = ctx.acceptsEncodings('gzip', 'identity') === 'gzip'
  ctx.set('Content-Security-Policy', contentSecurityPolicy)
  ctx.set('X-Content-Type-Options', 'nosniff')
  ctx.set('Referrer-Policy', 'no-referrer')
  // Asked for anew each time, answered with 304: a new release never meets an old script.
  ctx.set('Cache-Control', 'no-cache')
  ctx.vary('Accept-Encoding')
  // The two forms are different bytes, so they are different to a cache.
  ctx.etag = takesGzip ? `${etag}-gzip` : etag
  ctx.status = 200
  if (ctx.fresh) {
    ctx.status = 304
    return
  }
  ctx.type = mediaType
  if (takesGzip) ctx.set('Content-Encoding', 'gzip')
  ctx.body = takesGzip ? compressed : gunzipSync(compressed)
}

function served(mediaType: string, document: string | Buffer): Served {
  return servedCompressed(mediaType, gzipSync(document))
}

function servedCompressed(mediaType: string, compressed: Buffer): Served {
  return { mediaType, compressed, etag: createHash('sha256').update(compressed).digest('base64url') }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly 'x-problems': Readonly<Record<string, { status: number; title: string; wayOut: string }>>
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly 'x-problems'?: readonly string[]
}

/** Every refusal of the document with the operations that may answer it, in the document's order. */
function problemsOf(document: Document): DocumentedProblem[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'patch', 'delete'].flatMap((method) => {
      const operation = item[method] as Operation | undefined
      return operation ? [{ ...operation, path, method: method.toUpperCase() }] : []
    }),
  )
  return Object.entries(document['x-problems']).map(([code, problem]) => ({
    ...problem,
    code,
    operations: operations.filter((operation) => operation['x-problems']?.includes(code)),
  }))
}
