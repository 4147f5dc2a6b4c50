// Requests as strangers send them: fetch would mend them first. And what every refusal must look like.
import assert from 'node:assert/strict'
import { request as httpRequest } from 'node:http'

export interface Sent {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string | string[]>>
  readonly body?: string | Buffer
  /** Without a length: in chunks. */
  readonly chunked?: boolean
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Sends to `url` on a connection of its own. Rejects when the connection fails before the answer is read. */
export function sendBare(
  url: string,
  { method = 'POST', path, headers = {}, body, chunked = false }: Sent,
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  const length = body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path, headers: { ...length, ...headers }, agent: false }
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
      })
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** Asserts a whole problem; `pointer` must be among its errors. */
export function expectProblem(answer: Answer, status: number, code: string, pointer?: string): void {
  const shown = `${answer.status} ${answer.text.slice(0, 400)}`
  assert.equal(answer.status, status, shown)
  assert.equal(answer.headers['content-type'], 'application/problem+json', shown)
  const problem = JSON.parse(answer.text)
  assert.equal(problem.code, code, shown)
  assert.equal(problem.status, status)
  assert.equal(problem.type, `/problems/${code}`)
  assert.equal(problem.requestId, answer.headers['request-id'])
  assert.ok(problem.title.length > 0 && problem.wayOut.length > 0, shown)
  if (pointer !== undefined) {
    const pointers = (problem.errors ?? []).map((error: { pointer: string }) => error.pointer)
    assert.ok(pointers.includes(pointer), shown)
  }
}

/** A rule, what is sent, and the refusal that must come. */
export type Refusal = readonly [rule: string, sent: () => Sent, status: number, code: string, pointer?: string]

/** Sends each and asserts its refusal, all before the first that was otherwise is told; then an ordinary request must be answered. */
export async function expectRefusals(send: (sent: Sent) => Promise<Answer>, cases: readonly Refusal[]): Promise<void> {
  const faults: string[] = []
  for (const [rule, sent, status, code, pointer] of cases) {
    try {
      expectProblem(await send(sent()), status, code, pointer)
    } catch (error) {
      faults.push(`${rule}: ${(error as Error).message}`)
    }
  }
  assert.deepEqual(faults, [])
  const { status, text } = await send({ method: 'GET', path: '/v1/tenant' })
  assert.equal(status, 200, text)
}

let keys = 0

/** A write of JSON with a key of its own; text and bytes go as they are. */
export function json(path: string, body: unknown, more: Partial<Sent> = {}): Sent {
  keys += 1
  const headers = { 'content-type': 'application/json', 'idempotency-key': `bare-${keys}`, ...more.headers }
  const isReady = typeof body === 'string' || Buffer.isBuffer(body)
  return { path, body: isReady ? body : JSON.stringify(body), ...more, headers }
}
