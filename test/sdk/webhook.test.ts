// T23, the receiver's side: what verifyWebhook believes is what the library of Standard Webhooks believes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { LoktaWebhookError, verifyWebhook, type WebhookFault } from '../../sdk/src/index.ts'
import { secretText, signatures } from '../../src/contexts/events/webhook-secret.ts'

const secret = secretText(Buffer.alloc(32, 7))
const other = secretText(Buffer.alloc(32, 8))
const body = JSON.stringify({ id: 'outbox_event_1', type: 'loan.disbursed', data: { note: 'ü' } })
const at = new Date('2026-01-15T09:30:00Z')
const now = () => at.getTime()

function headersBy(key: string, changes: Record<string, string> = {}) {
  const signature = new Webhook(key).sign('outbox_event_1', at, body)
  return {
    'webhook-id': 'outbox_event_1',
    'webhook-timestamp': String(at.getTime() / 1000),
    'webhook-signature': signature,
    ...changes,
  }
}

test('the vector of Standard Webhooks: both sign it alike', () => {
  // From the specification's own test suite.
  const key = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
  const sent = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', atSeconds: 1614265330, body: '{"test": 2432232314}' }
  assert.equal(signatures([key], sent), 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('what the library signs is believed, whatever the case of the headers and the form of the body', async () => {
  const headers = headersBy(secret)
  assert.equal((await verifyWebhook(secret, headers, body, { now })).type, 'loan.disbursed')
  await verifyWebhook(secret, new Headers(headers), new TextEncoder().encode(body), { now })
  const shouted = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]))
  await verifyWebhook(secret, shouted, Buffer.from(body), { now })
})

test('what the house signs the library believes, for any secret and body', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.json(), (bytes, text) => {
      const key = Buffer.from(bytes)
      const atSeconds = Math.floor(Date.now() / 1000)
      const headers = {
        'webhook-id': 'a',
        'webhook-timestamp': String(atSeconds),
        'webhook-signature': signatures([key], { id: 'a', atSeconds, body: text }),
      }
      assert.deepEqual(new Webhook(secretText(key)).verify(text, headers), JSON.parse(text))
    }),
    { numRuns: 50 },
  )
})

test('while a secret is rotated either one verifies, on either side', async () => {
  const both = `${headersBy(other)['webhook-signature']} ${headersBy(secret)['webhook-signature']}`
  const headers = headersBy(secret, { 'webhook-signature': both })
  for (const known of [secret, other, [other, secret], [secretText(Buffer.alloc(32, 9)), secret]]) {
    await verifyWebhook(known, headers, body, { now })
  }
})

const disbelieved: readonly [rule: string, headers: Record<string, string>, sent: string, fault: WebhookFault][] = [
  ['signed with another secret', headersBy(other), body, 'signature_wrong'],
  ['changed on its way', headersBy(secret), body.replace('disbursed', 'cancelled'), 'signature_wrong'],
  ['under another id', headersBy(secret, { 'webhook-id': 'b' }), body, 'signature_wrong'],
  ['of another time', headersBy(secret, { 'webhook-timestamp': '1768469401' }), body, 'signature_wrong'],
  ['of another version', headersBy(secret, { 'webhook-signature': 'v2,AAAA' }), body, 'signature_wrong'],
  ['with no base64', headersBy(secret, { 'webhook-signature': 'v1,??' }), body, 'signature_wrong'],
  ['without a signature', headersBy(secret, { 'webhook-signature': '' }), body, 'headers_missing'],
  ['without an id', headersBy(secret, { 'webhook-id': '' }), body, 'headers_missing'],
  ['whose time is no number', headersBy(secret, { 'webhook-timestamp': 'now' }), body, 'timestamp_out_of_range'],
]
for (const [rule, headers, sent, fault] of disbelieved) {
  test(`a message ${rule} is not believed`, async () => {
    await assert.rejects(verifyWebhook(secret, headers, sent, { now }), { name: LoktaWebhookError.name, fault })
  })
}

test('a message is believed for five minutes either way, and no longer', async () => {
  for (const [seconds, isBelieved] of [
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ] as const) {
    const verified = verifyWebhook(secret, headersBy(secret), body, { now: () => now() + seconds * 1000 })
    if (isBelieved) await verified
    else await assert.rejects(verified, { fault: 'timestamp_out_of_range' }, String(seconds))
  }
})
