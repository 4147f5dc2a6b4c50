// The issuers' public keys, fetched as rarely as that serves: neither a caller nor an issuer that is down decides how often.
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { problem } from './problems.ts'

export interface IssuerKeys {
  /** Finds the key of a token in the set at `jwksUrl`. Throws issuer.unavailable, and jose's own errors for a key that there is not. */
  of(jwksUrl: string): JWTVerifyGetKey
}

export interface IssuerKeysOptions {
  /** The set at the address. Rejects when it cannot be had. */
  readonly fetchKeySet?: (url: string) => Promise<JSONWebKeySet>
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number
  /** How many issuers are remembered. */
  readonly issuerCount?: number
}

export const keyLimits = {
  /** A set is used this long without a question. */
  freshMilliseconds: 10 * 60_000,
  /** The issuer being down, its set is used this much longer: a key that it withdrew meanwhile is believed until then. */
  staleMilliseconds: 60 * 60_000,
  /** However many unknown keys tokens name, an issuer is asked this often at most. */
  fetchesPerMinute: 2,
  /** After a failure nobody asks for so long; twice as long after each further one, up to the longest. */
  firstPauseMilliseconds: 30_000,
  longestPauseMilliseconds: 5 * 60_000,
  timeoutMilliseconds: 3_000,
  bodyBytes: 64 * 1024,
  keyCount: 100,
} as const

interface Known {
  readonly find: JWTVerifyGetKey
  readonly fetchedAt: number
}

interface Entry {
  known: Known | undefined
  /** When the issuer was asked, within the last minute. */
  asked: number[]
  failures: number
  notBefore: number
  asking: Promise<void> | undefined
}

export function createIssuerKeys(options: IssuerKeysOptions = {}): IssuerKeys {
  const { fetchKeySet = fetchKeySetOverHttp, now = () => performance.now(), issuerCount = 1_000 } = options
  const entries = new Map<string, Entry>()

  /** The entry of an address; the one that was longest unused makes room for a new one. */
  function entryOf(url: string): Entry {
    const entry = entries.get(url) ?? { known: undefined, asked: [], failures: 0, notBefore: 0, asking: undefined }
    entries.delete(url)
    entries.set(url, entry)
    const [oldest] = entries.keys()
    if (entries.size > issuerCount && oldest !== undefined) entries.delete(oldest)
    return entry
  }

  function mayAsk(entry: Entry): boolean {
    entry.asked = entry.asked.filter((at) => at > now() - 60_000)
    return entry.asked.length < keyLimits.fetchesPerMinute && now() >= entry.notBefore
  }

  async function ask(entry: Entry, url: string): Promise<void> {
    entry.asked.push(now())
    try {
      entry.known = { find: createLocalJWKSet(publicKeysOf(await fetchKeySet(url))), fetchedAt: now() }
      entry.failures = 0
    } catch {
      const pause = keyLimits.firstPauseMilliseconds * 2 ** entry.failures
      entry.failures += 1
      entry.notBefore = now() + Math.min(pause, keyLimits.longestPauseMilliseconds)
    }
  }

  /** Asks the issuer, or waits for who asks it already, or does nothing when it was asked too often. */
  async function renew(entry: Entry, url: string): Promise<void> {
    if (!entry.asking && !mayAsk(entry)) return
    entry.asking ??= ask(entry, url).finally(() => {
      entry.asking = undefined
    })
    await entry.asking
  }

  return {
    of: (url) => async (header, token) => {
      const entry = entryOf(url)
      const age = () => (entry.known ? now() - entry.known.fetchedAt : Number.POSITIVE_INFINITY)
      if (age() >= keyLimits.freshMilliseconds) await renew(entry, url)
      if (!entry.known || age() >= keyLimits.freshMilliseconds + keyLimits.staleMilliseconds) throw unavailable()
      const { known } = entry
      try {
        return await known.find(header, token)
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
        await renew(entry, url)
        if (entry.known !== known) return entry.known.find(header, token)
        // While the issuer cannot be asked, nobody knows whether it has that key.
        throw entry.failures > 0 ? unavailable() : error
      }
    },
  }
}

function unavailable(): Error {
  return problem('issuer.unavailable', { retryAfterSeconds: keyLimits.firstPauseMilliseconds / 1000 })
}

/** What may verify a signature. A set that holds a secret, or is none, is an issuer's mistake and changes nothing. */
function publicKeysOf(set: JSONWebKeySet): JSONWebKeySet {
  const keys: unknown = set?.keys
  if (!Array.isArray(keys) || keys.length > keyLimits.keyCount) throw new TypeError('the answer is no set of keys')
  if (keys.some((key) => key?.kty === 'oct' || key?.d !== undefined)) throw new TypeError('the set holds a secret')
  return { keys }
}

/** Follows no redirect, waits three seconds at most and reads 64 KiB at most. */
async function fetchKeySetOverHttp(url: string): Promise<JSONWebKeySet> {
  const signal = AbortSignal.timeout(keyLimits.timeoutMilliseconds)
  const reply = await fetch(url, { redirect: 'error', signal, headers: { accept: 'application/json' } })
  if (reply.status !== 200 || !reply.body) {
    await reply.body?.cancel()
    throw new Error(`the issuer answers ${reply.status}`)
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of reply.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length
    // Leaving the loop ends the connection.
    if (length > keyLimits.bodyBytes) throw new Error('the set is too large')
    chunks.push(chunk)
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as JSONWebKeySet
}
