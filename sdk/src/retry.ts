// When a failed attempt is worth another, and how long to wait before it.
import { LoktaConnectionError, LoktaProblem } from './errors.ts'

const firstWaitMilliseconds = 250
const longestWaitMilliseconds = 8_000
/** Beyond this the caller should decide: the error carries `retryAfterSeconds` and the key. */
const longestRetryAfterSeconds = 60

/**
 * Milliseconds to wait before the attempt after `attempt` (counted from 0); null when another would not help.
 * Exponential with full jitter, https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/; what
 * Retry-After names is waited in full, and the jitter comes on top so that callers do not return all at once.
 */
export function waitBeforeRetry(error: unknown, attempt: number): number | null {
  if (!(error instanceof LoktaProblem || error instanceof LoktaConnectionError) || !isPassing(error)) return null
  const asked = error.retryAfterSeconds ?? 0
  if (asked > longestRetryAfterSeconds) return null
  const ceiling = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** attempt)
  return asked * 1000 + Math.random() * ceiling
}

/** Whether the fault may pass by itself. 502 and 504 are a proxy's own words: the gateway never says them. */
function isPassing(error: LoktaProblem | LoktaConnectionError): boolean {
  if (error instanceof LoktaProblem && error.code === 'idempotency_key.in_flight') return true
  return error.status === null || [429, 502, 503, 504].includes(error.status)
}

/** Seconds in a Retry-After header, which holds seconds or a date (RFC 9110, 10.2.3); null without one. */
export function retryAfterSecondsOf(header: string | null): number | null {
  if (header === null) return null
  if (/^\d+$/.test(header)) return Number(header)
  const instant = Date.parse(header)
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - Date.now()) / 1000))
}

/** Resolves after the wait; rejects with the signal's reason as soon as it is aborted. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
