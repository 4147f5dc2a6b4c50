import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Context } from 'koa'
import type { TenantLimits } from '../contexts/tenancy/index.ts'
import { Problem } from '../kernel/problem.ts'
import { createRateLimits, networkOf } from './rate-limits.ts'

const limits: TenantLimits = {
  tenant: { requests: 8, seconds: 4 },
  caller: { requests: 5, seconds: 10 },
  agent: { requests: 2, seconds: 10 },
  poolShare: 0.5,
}

const person = (subject: string) => ({ kind: 'staff', subject }) as const
const agent = (subject: string) => ({ kind: 'agent', subject }) as const

let clock = 0
const later = (seconds: number) => {
  clock += seconds * 1000
}
const open = (failedCredentialsPerMinute = 3, trustedProxies = 0) =>
  createRateLimits({ failedCredentialsPerMinute, trustedProxies, now: () => clock })

/** A request from an address with a credential, and the headers of its answer. */
function ask(address = '192.0.2.1', authorization = 'Bearer a', forwardedFor?: string) {
  const headers = new Map<string, string>()
  const ctx = {
    req: { socket: { remoteAddress: address }, headers: { 'x-forwarded-for': forwardedFor } },
    get: () => authorization,
    set: (name: string, value: string) => headers.set(name, value),
  }
  return { ctx: ctx as unknown as Context, headers }
}

/** 'ok', or the policy that refused and the seconds to wait. */
function outcome(attempt: () => void): string {
  try {
    attempt()
    return 'ok'
  } catch (error) {
    assert.ok(error instanceof Problem && error.code === 'rate_limit.exceeded', String(error))
    return `${error.details.facts?.policy} ${error.details.retryAfterSeconds}`
  }
}

test('a caller asks as often as its limit at once, then as often as the limit fills: one in two seconds', () => {
  const one = open()
  const asked = () => outcome(() => one.admitCaller(ask().ctx, 'himal', person('user:a'), limits))
  assert.deepEqual(Array.from({ length: 6 }, asked), ['ok', 'ok', 'ok', 'ok', 'ok', 'caller 2'])
  later(1.9)
  assert.equal(asked(), 'caller 1')
  later(0.1)
  assert.deepEqual([asked(), asked()], ['ok', 'caller 2'])
  later(1000)
  assert.deepEqual(Array.from({ length: 6 }, asked), ['ok', 'ok', 'ok', 'ok', 'ok', 'caller 2'])
})

test('callers of one tenant share its limit; who is refused for its own takes nothing of it; other tenants are untouched', () => {
  const one = open()
  const asked = (subject: string, tenant = 'himal') =>
    outcome(() => one.admitCaller(ask().ctx, tenant, person(subject), limits))
  assert.deepEqual(Array.from({ length: 9 }, () => asked('user:a')).filter((each) => each === 'ok').length, 5)
  assert.deepEqual([asked('user:b'), asked('user:b'), asked('user:b')], ['ok', 'ok', 'ok'])
  assert.equal(asked('user:b'), 'tenant 1')
  assert.equal(asked('user:b', 'nyanza'), 'ok')
  assert.equal(asked('user:a', 'nyanza'), 'ok')
})

test('an agent asks by its own, lower limit, which the header fields name; each agent has one of its own', () => {
  const one = open()
  const asked = (subject: string) => {
    const { ctx, headers } = ask()
    const result = outcome(() => one.admitCaller(ctx, 'himal', agent(subject), limits))
    return [result, headers.get('RateLimit-Policy'), headers.get('RateLimit')]
  }
  const policy = '"agent";q=2;w=10, "tenant";q=8;w=4'
  assert.deepEqual(asked('agent:a'), ['ok', policy, '"agent";r=1;t=5'])
  assert.deepEqual(asked('agent:a'), ['ok', policy, '"agent";r=0;t=10'])
  assert.deepEqual(asked('agent:a'), ['agent 5', policy, '"agent";r=0;t=10'])
  assert.equal(asked('agent:b')[0], 'ok')
  later(5)
  assert.deepEqual([asked('agent:a')[0], asked('agent:a')[0]], ['ok', 'agent 5'])
})

test("the header fields say the policies, and what is left of the caller's own; of the tenant's only when nothing is", () => {
  const one = open()
  const shown = () => {
    const { ctx, headers } = ask()
    outcome(() => one.admitCaller(ctx, 'himal', person('user:a'), limits))
    return [headers.get('RateLimit-Policy'), headers.get('RateLimit')]
  }
  const policy = '"caller";q=5;w=10, "tenant";q=8;w=4'
  assert.deepEqual(shown(), [policy, '"caller";r=4;t=2'])
  assert.deepEqual(shown(), [policy, '"caller";r=3;t=4'])
  later(2)
  assert.deepEqual(shown(), [policy, '"caller";r=3;t=4'])
  const busy = { ...limits, tenant: { requests: 1, seconds: 4 } }
  const { ctx, headers } = ask()
  outcome(() => one.admitCaller(ctx, 'nyanza', person('user:a'), busy))
  outcome(() => one.admitCaller(ctx, 'nyanza', person('user:b'), busy))
  assert.equal(headers.get('RateLimit'), '"caller";r=5;t=0, "tenant";r=0;t=4')
})

test('an address whose credentials are refused again and again has to wait; those that got in from there go on', () => {
  const one = open(3)
  const knock = (authorization: string, isGood: boolean, address = '192.0.2.1') =>
    outcome(() => {
      const { ctx } = ask(address, authorization)
      one.admitAddress(ctx)
      if (isGood) one.credentialAccepted(ctx)
      else one.credentialRefused(ctx)
    })
  assert.deepEqual(
    [knock('x1', false), knock('good', true), knock('x2', false), knock('x3', false)],
    Array(4).fill('ok'),
  )
  assert.equal(knock('x4', false), 'credentials 20')
  assert.equal(knock('another good one', true), 'credentials 20')
  assert.equal(knock('good', true), 'ok')
  assert.equal(knock('x5', false, '192.0.2.2'), 'ok')
  later(20)
  assert.deepEqual([knock('another good one', true), knock('x6', false)], ['ok', 'ok'])
  assert.equal(knock('x7', false), 'credentials 20')
  assert.equal(knock('another good one', true), 'ok')
})

test('a credential that was good and is refused now is good no longer', () => {
  const one = open(1)
  const { ctx } = ask()
  one.credentialRefused(ask('192.0.2.1', 'x').ctx)
  one.credentialAccepted(ctx)
  assert.equal(
    outcome(() => one.admitAddress(ctx)),
    'ok',
  )
  one.credentialRefused(ctx)
  assert.equal(
    outcome(() => one.admitAddress(ctx)),
    'credentials 60',
  )
})

test('a hundred thousand addresses do not make the memory grow without end', () => {
  const one = open(1)
  for (let index = 0; index < 100_000; index += 1)
    one.credentialRefused(ask(`10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`).ctx)
  assert.equal(
    outcome(() => one.admitAddress(ask('10.0.0.0').ctx)),
    'ok',
    'the one that was used longest ago is forgotten',
  )
  assert.equal(
    outcome(() => one.admitAddress(ask('10.1.134.159').ctx)),
    'credentials 60',
    'the last one is not',
  )
})

test('an address of version 6 counts with its /64, one of version 4 inside version 6 as what it is', () => {
  const table = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ] as const
  for (const [address, network] of table) assert.equal(networkOf(address), network, address)
})

test('behind a proxy each client has its own failures; who went past the proxies counts under the address it came from', () => {
  const one = open(1, 1)
  const through = (client: string | undefined) => ask('198.51.100.9', `Bearer of ${client}`, client).ctx
  one.credentialRefused(through('192.0.2.1'))
  assert.equal(
    outcome(() => one.admitAddress(through('192.0.2.1'))),
    'credentials 60',
  )
  assert.equal(
    outcome(() => one.admitAddress(through('192.0.2.2'))),
    'ok',
  )
  one.credentialRefused(through(undefined))
  assert.equal(
    outcome(() => one.admitAddress(through(undefined))),
    'credentials 60',
  )
  assert.equal(
    outcome(() => one.admitAddress(through('192.0.2.2'))),
    'ok',
  )
})
