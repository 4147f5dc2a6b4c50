// Verifies what a webhook endpoint receives, by Standard Webhooks: who sent it, that nothing was changed, and that it is not old.
import type { Schemas } from './client.gen.ts'

/** As the endpoint receives them; names in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

export interface WebhookOptions {
  /** How far the clocks may be apart, and how old a message may be, in seconds. */
  readonly toleranceSeconds?: number
  /** The receiver's clock, in milliseconds since 1970. */
  readonly now?: () => number
}

export type WebhookFault = 'headers_missing' | 'timestamp_out_of_range' | 'signature_wrong' | 'body_unreadable'

/** The message is not to be believed: answer 400 and do nothing. */
export class LoktaWebhookError extends Error {
  override readonly name = 'LoktaWebhookError'
  readonly fault: WebhookFault
  constructor(fault: WebhookFault) {
    super(`the webhook cannot be verified: ${fault}`)
    this.fault = fault
  }
}

/**
 * The event inside a message. `secret` is the endpoint's `whsec_…`, or several while one is rotated; `body` is what came, byte
 * for byte: parse nothing before. Deliveries come at least once: keep the ids you have seen, and drop what is not above the
 * `aggregateVersion` that you have. Rejects with LoktaWebhookError.
 */
export async function verifyWebhook(
  secret: string | readonly string[],
  headers: WebhookHeaders,
  body: string | Uint8Array,
  options: WebhookOptions = {},
): Promise<Schemas['Event']> {
  const [id, timestamp, given] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  )
  if (!id || !timestamp || !given) throw new LoktaWebhookError('headers_missing')
  requireFresh(timestamp, options)
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const signed = joined(new TextEncoder().encode(`${id}.${timestamp}.`), bytes)
  const signatures = given.split(' ').flatMap((one) => (one.startsWith('v1,') ? [bytesOf(one.slice(3))] : []))
  // Every pair is tried, whichever fits: the time it takes tells nothing.
  let fits = false
  for (const text of typeof secret === 'string' ? [secret] : secret) {
    const key = await keyOf(text)
    for (const signature of signatures) {
      // WebCrypto compares in constant time.
      if (signature && (await crypto.subtle.verify('HMAC', key, signature, signed))) fits = true
    }
  }
  if (!fits) throw new LoktaWebhookError('signature_wrong')
  return eventIn(bytes)
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
  return typeof value === 'string' ? value : undefined
}

function requireFresh(timestamp: string, { toleranceSeconds = 300, now = Date.now }: WebhookOptions): void {
  const apart = Math.abs(now() / 1000 - Number(timestamp))
  if (!/^\d{1,12}$/.test(timestamp) || apart > toleranceSeconds) throw new LoktaWebhookError('timestamp_out_of_range')
}

type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>

function keyOf(secret: string): Promise<Key> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''))
  if (!bytes || bytes.length === 0) throw new TypeError('a webhook secret is whsec_ and base64')
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + tail.length)
  whole.set(head)
  whole.set(tail, head.length)
  return whole
}

function eventIn(bytes: Uint8Array): Schemas['Event'] {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new LoktaWebhookError('body_unreadable')
  }
}
