import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { Router } from '@koa/router'
import Koa from 'koa'
import supertest from 'supertest'
import { addDocsDoor } from './docs.ts'

const documentText = readFileSync(path.join(import.meta.dirname, '../../openapi/openapi.gen.json'), 'utf8')
const contract = JSON.parse(documentText)

function doorOf(text: string) {
  const router = new Router()
  addDocsDoor(router, { documentText: text })
  return supertest(new Koa().use(router.routes()).callback())
}
const door = doorOf(documentText)

const documents: [string, RegExp, RegExp][] = [
  ['/docs', /^text\/html/, /<script src="\/docs\/start\.js">/],
  ['/docs/start.js', /^text\/javascript/, /createApiReference/],
  ['/docs/reference.js', /^text\/javascript/, /createApiReference/],
  ['/docs/page.css', /^text\/css/, /color-scheme/],
  ['/openapi.json', /^application\/json/, /"openapi": "3\.1\.1"/],
  ['/problems', /^text\/html/, /<a href="\/problems\/loan\.not_active">/],
  ['/problems/loan.not_active', /^text\/html/, /<h1>The loan is not active\.<\/h1>/],
]
for (const [address, mediaType, content] of documents) {
  test(`${address} is the same document with and without compression, and is not sent twice`, async () => {
    const plain = await door.get(address).set('Accept-Encoding', 'identity').buffer(true).parse(bytesOf).expect(200)
    assert.match(String(plain.headers['content-type']), mediaType)
    assert.match(plain.body.toString('utf8'), content)
    assert.equal(plain.headers['content-encoding'], undefined)

    const packed = await door.get(address).set('Accept-Encoding', 'gzip').buffer(true).parse(bytesOf).expect(200)
    assert.equal(packed.headers['content-encoding'], 'gzip')
    assert.equal(packed.headers.vary, 'Accept-Encoding')
    const bytes: Buffer = packed.body
    assert.deepEqual(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes, plain.body)
    assert.notEqual(packed.headers.etag, plain.headers.etag)

    const known = { 'Accept-Encoding': 'gzip', 'If-None-Match': String(packed.headers.etag) }
    const again = await door.get(address).set(known).expect(304)
    assert.equal(again.text, '')
  })

  test(`${address} may load what is served beside it and nothing else`, async () => {
    const reply = await door.head(address).expect(200)
    const policy = new Map(
      String(reply.headers['content-security-policy'])
        .split('; ')
        .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
    )
    assert.equal(policy.get('default-src'), "'none'")
    assert.equal(policy.get('script-src'), "'self'")
    assert.equal(policy.get('connect-src'), "'self'")
    assert.equal(policy.get('frame-ancestors'), "'none'")
    assert.equal(reply.headers['x-content-type-options'], 'nosniff')
  })
}

test('every refusal of the contract has a page with its status, its way out and where it is met', async () => {
  for (const [code, problem] of Object.entries<{ status: number; wayOut: string }>(contract['x-problems'])) {
    const { text } = await door.get(`/problems/${code}`).expect(200)
    assert.ok(text.includes(`<dd>${problem.status} `), code)
    assert.ok(text.includes(problem.wayOut.slice(0, 12)), code)
  }
  const { text } = await door.get('/problems/loan.not_active')
  assert.match(text, /<a href="\/docs#tag\/servicing\/POST\/v1\/loans\/\{loanId\}\/repayments">Record a repayment<\/a>/)
  assert.doesNotMatch(text, /Create a party/)
  assert.match((await door.get('/problems/route.not_found')).text, /<p>Any address\.<\/p>/)
})

test('the page of a refusal that does not exist is left to the router', async () => {
  for (const code of ['loan.is_tired', 'constructor', '__proto__', '%3Cscript%3E']) {
    const reply = await door.get(`/problems/${code}`).expect(404)
    assert.equal(reply.text, 'Not Found')
  }
})

test('text of the contract is text on the page, never markup', async () => {
  const title = `<script>"it's" & more</script>`
  const document = { paths: {}, 'x-problems': { 'loan.odd': { status: 409, title, wayOut: title } } }
  for (const address of ['/problems', '/problems/loan.odd']) {
    const { text } = await doorOf(JSON.stringify(document)).get(address).expect(200)
    assert.ok(text.includes('&lt;script&gt;&quot;it&#39;s&quot; &amp; more&lt;/script&gt;'))
    assert.ok(!text.includes('<script>'))
  }
})

function bytesOf(response: supertest.Response, done: (error: Error | null, body: Buffer) => void): void {
  const parts: Buffer[] = []
  const stream = response as unknown as NodeJS.ReadableStream
  stream.on('data', (part: Buffer) => parts.push(Buffer.from(part)))
  stream.on('end', () => done(null, Buffer.concat(parts)))
}
