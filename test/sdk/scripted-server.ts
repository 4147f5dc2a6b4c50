// A server that says what a test wrote down, one reply a request, and keeps what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'

export interface SeenRequest {
  readonly method: string
  /** Path and query as they came over the wire. */
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly atMilliseconds: number
}

export interface ScriptedReply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** An object is sent as JSON. */
  readonly body?: object | string | Buffer
}

/** 'cut' closes the connection without an answer, 'cut midway' within the body, 'silence' never answers. */
export type ScriptedAnswer = ScriptedReply | 'cut' | 'cut midway' | 'silence'

export interface ScriptedServer {
  readonly url: string
  readonly seen: readonly SeenRequest[]
}

/** Listens on loopback until the test ends. The last answer is repeated when the script is used up. */
export async function scriptedServer(context: TestContext, script: readonly ScriptedAnswer[]): Promise<ScriptedServer> {
  const seen: SeenRequest[] = []
  const server = createServer(async (request, response) => {
    const answer = script[Math.min(seen.length, script.length - 1)] ?? {}
    const atMilliseconds = performance.now()
    const place = seen.push({ method: '', target: '', headers: {}, body: Buffer.alloc(0), atMilliseconds }) - 1
    const body = Buffer.concat(await request.toArray())
    const { method = '', url: target = '', headers } = request
    seen[place] = { method, target, headers, body, atMilliseconds }
    give(answer, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

function give(answer: ScriptedAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (answer === 'silence') return
  if (answer === 'cut') {
    request.socket.destroy()
    return
  }
  if (answer === 'cut midway') {
    response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
    response.write('{"id":', () => request.socket.destroy())
    return
  }
  const { status = 200, headers = {}, body = {} } = answer
  const raw = typeof body === 'string' || Buffer.isBuffer(body)
  const mediaType = status >= 400 ? 'application/problem+json' : 'application/json'
  response.writeHead(status, { 'Content-Type': mediaType, 'Request-Id': 'request-1', ...headers })
  response.end(raw ? body : JSON.stringify(body))
}

/** A refusal as the gateway words it. */
export function refusal(status: number, code: string, headers: Record<string, string> = {}): ScriptedReply {
  const body = { type: `/problems/${code}`, title: 'It is refused.', status, code, wayOut: 'Do it otherwise.' }
  return { status, headers, body: { ...body, requestId: 'request-1', facts: { is: 'closed' } } }
}
