// Sends one message to one address. The name is resolved and checked for each attempt, and the connection goes to the very
// address that was checked: a name that changes its mind in between gains nothing.
import { lookup as resolveName } from 'node:dns/promises'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { performance } from 'node:perf_hooks'
import { faultOfUrl, type GuardOptions, hostOf, mayCall } from './address-guard.ts'

export interface Message {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type SendError = 'address_refused' | 'name_unknown' | 'connection_failed' | 'timed_out' | 'tls_failed'

export interface SendOutcome {
  /** Null where no whole answer came; then `error` says why. */
  readonly status: number | null
  /** What Retry-After asks for, null where it is absent or unreadable. */
  readonly retryAfterMilliseconds: number | null
  readonly error: SendError | null
  readonly durationMilliseconds: number
}

export type WebhookSender = (message: Message) => Promise<SendOutcome>

export interface SenderOptions extends GuardOptions {
  /** For the whole attempt, from the name to the last byte that is read. */
  readonly timeoutMilliseconds?: number
  /** Every address of a name. In tests: a name that changes its mind. */
  resolve?(name: string): Promise<readonly { readonly address: string; readonly family: number }[]>
}

const longestAnswer = 64 * 1024

class Refused extends Error {}

/** Never rejects: whatever goes wrong is an outcome. A redirect is an answer like any other and is not followed. */
export function createWebhookSender(options: SenderOptions): WebhookSender {
  const timeout = options.timeoutMilliseconds ?? 15_000
  const resolve = options.resolve ?? ((name: string) => resolveName(name, { all: true, verbatim: true }))
  return async (message) => {
    const begun = performance.now()
    const stop = AbortSignal.timeout(timeout)
    const failed = (error: SendError) => ({ status: null, retryAfterMilliseconds: null, error })
    const outcome = await attempt(message, options, resolve, stop).catch((error) =>
      failed(stop.aborted ? 'timed_out' : reasonOf(error)),
    )
    return { ...outcome, durationMilliseconds: Math.round(performance.now() - begun) }
  }
}

async function attempt(
  message: Message,
  guard: GuardOptions,
  resolve: NonNullable<SenderOptions['resolve']>,
  stop: AbortSignal,
): Promise<Omit<SendOutcome, 'durationMilliseconds'>> {
  if (faultOfUrl(message.url, guard) !== null) throw new Refused()
  const url = new URL(message.url)
  const checked = await checkedAddress(hostOf(url), guard, resolve, stop)
  const answer = await exchange(url, message, checked, stop)
  await readThrough(answer, stop)
  return {
    status: answer.statusCode ?? null,
    retryAfterMilliseconds: retryAfterOf(answer.headers['retry-after']),
    error: null,
  }
}

interface Address {
  readonly address: string
  readonly family: number
}

/** One address of the name. One bad address among several refuses them all: nobody honest mixes them. */
async function checkedAddress(
  host: string,
  guard: GuardOptions,
  resolve: NonNullable<SenderOptions['resolve']>,
  stop: AbortSignal,
): Promise<Address> {
  const found = isIP(host) === 0 ? await orStopped(resolve(host), stop) : [{ address: host, family: isIP(host) }]
  const first = found[0]
  if (first === undefined || !found.every(({ address }) => mayCall(address, guard))) throw new Refused()
  return first
}

function orStopped<T>(promise: Promise<T>, stop: AbortSignal): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => stop.addEventListener('abort', () => reject(stop.reason), { once: true })),
  ])
}

function exchange(
  url: URL,
  message: Message,
  { address, family }: Address,
  stop: AbortSignal,
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_name, { all }, done) =>
    all ? done(null, [{ address, family }]) : done(null, address, family)
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request: ClientRequest = send(url, {
      method: 'POST',
      // A connection of its own: none that was opened for another address is used again.
      agent: false,
      lookup,
      signal: stop,
      maxHeaderSize: 16 * 1024,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Lokta-Webhooks/1',
        'content-length': Buffer.byteLength(message.body),
        ...message.headers,
      },
    })
    request.once('response', resolve).once('error', reject)
    request.end(message.body)
  })
}

/** Reads what the receiver says, up to a limit, and keeps nothing of it. */
function readThrough(answer: IncomingMessage, stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let count = 0
    answer
      .on('data', (piece: Buffer) => {
        count += piece.length
        if (count > longestAnswer) answer.destroy()
      })
      .once('close', () => (stop.aborted || (!answer.complete && count <= longestAnswer) ? reject(cut) : resolve()))
      .once('error', () => undefined)
  })
}

const cut = Object.assign(new Error('the answer was cut off'), { code: 'ECONNRESET' })

/** Seconds, or a date of HTTP. */
function retryAfterOf(text: string | undefined): number | null {
  if (text === undefined) return null
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now())
}

function reasonOf(error: unknown): SendError {
  if (error instanceof Refused) return 'address_refused'
  const { code = '', syscall } = error as { code?: string; syscall?: string }
  if (syscall === 'getaddrinfo' || code === 'ENOTFOUND') return 'name_unknown'
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)
    ? 'tls_failed'
    : 'connection_failed'
}
