// How fast anybody may ask: token buckets in this process's memory, told in the header fields of draft-ietf-httpapi-ratelimit-headers-10.
import type { Context } from 'koa'
import type { RateLimit, TenantLimits } from '../contexts/tenancy/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { sha256 } from '../platform/hash.ts'
import { clientAddress } from './client-address.ts'
import { problem } from './problems.ts'

export interface RateLimits {
  /** Before a credential is read. Throws rate_limit.exceeded when this address has lately sent too many that were refused. */
  admitAddress(ctx: Context): void
  /** Notes how the credential of this request fared. */
  credentialRefused(ctx: Context): void
  credentialAccepted(ctx: Context): void
  /** Takes one request from the caller's bucket, by an agent's limit where it is one, and from its tenant's. Throws rate_limit.exceeded. */
  admitCaller(ctx: Context, tenant: string, caller: Pick<Actor, 'kind' | 'subject'>, limits: TenantLimits): void
}

export interface RateLimitOptions {
  /** How many credentials of one address may be refused in a minute. */
  readonly failedCredentialsPerMinute: number
  /** How many proxies of ours stand before the gateway. */
  readonly trustedProxies: number
  /** Milliseconds on a clock that never goes back; another one in tests. */
  now?(): number
}

interface Bucket {
  tokens: number
  filledAt: number
}

/** Beyond this many, the bucket that was used longest ago is forgotten: it is full again, or whoever owns it gains a little. */
const mostBuckets = 20_000
/** Callers that are known to an address under suspicion, and still served. */
const mostKnown = 200

/** The limits of one process: with N processes, everybody may ask N times as much. */
export function createRateLimits(options: RateLimitOptions): RateLimits {
  const addressOf = (ctx: Context) => networkOf(addressIn(ctx, options.trustedProxies))
  const now = options.now ?? (() => performance.now())
  const callers = new Map<string, Bucket>()
  const tenants = new Map<string, Bucket>()
  const addresses = new Map<string, Bucket & { readonly known: Set<string> }>()
  const failures: RateLimit = { requests: options.failedCredentialsPerMinute, seconds: 60 }

  return {
    admitAddress(ctx) {
      const bucket = addresses.get(addressOf(ctx))
      if (bucket === undefined) return
      fill(bucket, failures, now())
      if (bucket.tokens >= 1 || bucket.known.has(digestOf(ctx))) return
      throw exceeded('credentials', failures, bucket)
    },
    credentialRefused(ctx) {
      const bucket = bucketOf(addresses, addressOf(ctx), failures, now(), () => ({ known: new Set<string>() }))
      bucket.tokens = Math.max(0, bucket.tokens - 1)
      bucket.known.delete(digestOf(ctx))
    },
    credentialAccepted(ctx) {
      // Only an address with failures is remembered at all; whoever got in from there is not shut out with the rest.
      const bucket = addresses.get(addressOf(ctx))
      if (bucket !== undefined && bucket.known.size < mostKnown) bucket.known.add(digestOf(ctx))
    },
    admitCaller(ctx, tenant, { kind, subject }, limits) {
      const name = kind === 'agent' ? 'agent' : 'caller'
      const limit = limits[name]
      const own = bucketOf(callers, `${tenant} ${subject}`, limit, now())
      const whole = bucketOf(tenants, tenant, limits.tenant, now())
      const lacking = own.tokens < 1 ? name : whole.tokens < 1 ? 'tenant' : undefined
      if (lacking === undefined) {
        own.tokens -= 1
        whole.tokens -= 1
      }
      ctx.set('RateLimit-Policy', `${policyOf(name, limit)}, ${policyOf('tenant', limits.tenant)}`)
      // What is left of the tenant's is told only when nothing is: it would tell a partner how busy the others are.
      const shown = lacking === 'tenant' ? [stateOf('tenant', limits.tenant, whole)] : []
      ctx.set('RateLimit', [stateOf(name, limit, own), ...shown].join(', '))
      if (lacking === 'tenant') throw exceeded('tenant', limits.tenant, whole)
      if (lacking !== undefined) throw exceeded(name, limit, own)
    },
  }
}

function bucketOf<More extends object = object>(
  buckets: Map<string, Bucket & More>,
  key: string,
  limit: RateLimit,
  now: number,
  more: () => More = () => ({}) as More,
): Bucket & More {
  const known = buckets.get(key)
  const bucket = known ?? { tokens: limit.requests, filledAt: now, ...more() }
  // The order of a map is the order of use.
  if (known !== undefined) buckets.delete(key)
  else if (buckets.size >= mostBuckets) buckets.delete(buckets.keys().next().value as string)
  buckets.set(key, bucket)
  fill(bucket, limit, now)
  return bucket
}

/** A bucket fills evenly, and holds at most what its limit grants in the whole of its time. */
function fill(bucket: Bucket, limit: RateLimit, now: number): void {
  const dripped = ((now - bucket.filledAt) / 1000) * (limit.requests / limit.seconds)
  bucket.tokens = Math.min(limit.requests, bucket.tokens + Math.max(0, dripped))
  bucket.filledAt = now
}

function policyOf(name: string, { requests, seconds }: RateLimit): string {
  return `"${name}";q=${requests};w=${seconds}`
}

function stateOf(name: string, limit: RateLimit, { tokens }: Bucket): string {
  const whole = ((limit.requests - tokens) * limit.seconds) / limit.requests
  return `"${name}";r=${Math.floor(tokens)};t=${Math.ceil(whole)}`
}

function exceeded(policy: string, limit: RateLimit, { tokens }: Bucket) {
  const untilOne = ((1 - tokens) * limit.seconds) / limit.requests
  const facts = { policy, requests: limit.requests, seconds: limit.seconds }
  return problem('rate_limit.exceeded', { facts, retryAfterSeconds: Math.max(1, Math.ceil(untilOne)) })
}

/** Who passed by the proxies counts under the address that it came from. */
function addressIn({ req }: Context, trustedProxies: number): string {
  return clientAddress(req, trustedProxies) ?? req.socket.remoteAddress ?? ''
}

/** An IPv4 address, or the /64 of an IPv6 one: whoever has one address of a /64 has all of them. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = (address.split('%')[0] as string).split('::')
  const groups = (text: string | undefined) => (text === undefined || text === '' ? [] : text.split(':'))
  const before = groups(head)
  const gap = tail === undefined ? 0 : 8 - before.length - groups(tail).length
  const all = [...before, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...groups(tail)]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

function digestOf(ctx: Context): string {
  return sha256(ctx.get('authorization')).toString('base64')
}
