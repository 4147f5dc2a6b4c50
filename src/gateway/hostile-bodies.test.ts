// Bodies as strangers send them: what is no JSON of ours, no media type of ours, or too large.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { makePdf } from '../../demo/papers.ts'
import { type Answer, expectProblem, expectRefusals, json, type Sent, sendBare } from '../../test/support/bare-http.ts'
import { staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'

let gateway: TestGateway
let authorization: string
let documentsPath: string

before(async () => {
  gateway = await startGateway()
  authorization = `Bearer ${await gateway.token('himal', 'asha')}`
  const { underwriter } = staffOf(gateway, 'himal')
  const { data } = await underwriter.listLoanProducts()
  const { id: partyId } = await underwriter.createParty({ body: { kind: 'person', fullName: 'Anjali', country: 'IN' } })
  const asked = { requestedAmount: '20000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const { id } = await underwriter.createApplication({
    body: { ...asked, partyId, loanProductId: data[0]?.id as string },
  })
  documentsPath = `/v1/applications/${id}/documents?kind=payslip&fileName=a.pdf`
})
after(() => gateway.stop())

const send = (sent: Sent): Promise<Answer> =>
  sendBare(gateway.url, { ...sent, headers: { authorization, ...sent.headers } })

const party = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' }
const toParties =
  (body: unknown, more: Partial<Sent> = {}) =>
  () =>
    json('/v1/parties', body, more)
const withType = (type: string, body: unknown = party) => toParties(body, { headers: { 'content-type': type } })
const bare = (body?: string) => () => {
  const { 'idempotency-key': key } = json('/v1/parties', '').headers ?? {}
  return { path: '/v1/parties', headers: { 'idempotency-key': key as string }, ...(body === undefined ? {} : { body }) }
}
const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, index]))
const levels = (count: number) => `{"kind":${'['.repeat(count - 1)}${']'.repeat(count - 1)}}`
const twice = '"{\\"a\\":1,\\"a\\":2}"'

test('bodies that are no JSON of ours are refused', () =>
  expectRefusals(send, [
    ['half an object', toParties('{"kind":'), 400, 'request.malformed_json'],
    ['no body, said to be JSON', toParties(''), 400, 'request.malformed_json'],
    ['no body at all', bare(), 400, 'request.invalid', '#'],
    ['null', toParties('null'), 400, 'request.invalid', '#'],
    ['a list', toParties([party]), 400, 'request.invalid', '#'],
    ['a number', toParties('5'), 400, 'request.invalid', '#'],
    ['false', toParties('false'), 400, 'request.invalid', '#'],
    ['a text that holds the object', toParties(JSON.stringify(JSON.stringify(party))), 400, 'request.invalid', '#'],
    ['a text that holds a name twice', toParties(twice), 400, 'request.invalid', '#'],
    ['a name twice', toParties('{"kind":"person","kind":"organisation"}'), 400, 'request.malformed_json'],
    ['a name twice, once escaped', toParties('{"kind":"person","\\u006bind":"x"}'), 400, 'request.malformed_json'],
    ['__proto__', toParties('{"__proto__":{"kind":"person"}}'), 400, 'request.malformed_json'],
    ['constructor', toParties({ ...party, constructor: {} }), 400, 'request.invalid', '#/constructor'],
    ['33 levels', toParties(levels(33)), 400, 'request.malformed_json'],
    ['32 levels are read, and do not fit', toParties(levels(32)), 400, 'request.invalid', '#/kind'],
    ['1,001 names', toParties(numbered(1001)), 400, 'request.malformed_json'],
    ['1,000 names are read, and do not fit', toParties(numbered(1000)), 400, 'request.invalid', '#/n0'],
    ['half a surrogate pair', toParties('{"kind":"\\ud800"}'), 400, 'request.malformed_json'],
    ['NaN', toParties('{"kind":NaN}'), 400, 'request.malformed_json'],
    ['UTF-16', toParties(Buffer.from(JSON.stringify(party), 'utf16le')), 400, 'request.malformed_json'],
    ['Latin-1', toParties(Buffer.from('{"fullName":"José"}', 'latin1')), 400, 'request.malformed_json'],
  ]))

const packed = toParties(gzipSync(JSON.stringify(party)), { headers: { 'content-encoding': 'gzip' } })
test('media types that the operation does not declare are refused', () =>
  expectRefusals(send, [
    ['none', bare(JSON.stringify(party)), 415, 'media_type.unsupported'],
    ['plain text', withType('text/plain'), 415, 'media_type.unsupported'],
    ['a form', withType('application/x-www-form-urlencoded', 'kind=person'), 415, 'media_type.unsupported'],
    ['another JSON', withType('application/merge-patch+json'), 415, 'media_type.unsupported'],
    ['two types', withType('application/json, text/plain'), 415, 'media_type.unsupported'],
    ['nonsense', withType(';;;'), 415, 'media_type.unsupported'],
    ['gzip', packed, 415, 'media_type.unsupported'],
    ['JSON where a file is asked for', () => json(documentsPath, party), 415, 'media_type.unsupported'],
  ]))

test('a charset is no matter: JSON is UTF-8', async () => {
  for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset=iso-8859-1']) {
    const { status, text } = await send(withType(type, { ...party, fullName: 'José' })())
    assert.equal(status, 201, text)
    assert.equal(JSON.parse(text).fullName, 'José')
  }
})

const mebibyte = 1024 * 1024
const padded = (size: number) => JSON.stringify(party).padEnd(size, ' ')
const pdf = (size: number) => Buffer.concat([makePdf(['x']), Buffer.alloc(size)]).subarray(0, size)
const file = (body: Buffer, more: Partial<Sent> = {}) =>
  json(documentsPath, body, { ...more, headers: { 'content-type': 'application/pdf' } })

for (const chunked of [false, true]) {
  test(`the limit is taken, one byte more is refused, ${chunked ? 'in chunks' : 'with a length'}`, async () => {
    assert.equal((await send(toParties(padded(mebibyte), { chunked })())).status, 201)
    expectProblem(await send(toParties(padded(mebibyte + 1), { chunked })()), 413, 'body.too_large')
    assert.equal((await send(file(pdf(10 * mebibyte), { chunked }))).status, 201)
    expectProblem(await send(file(pdf(10 * mebibyte + 1), { chunked })), 413, 'body.too_large')
    assert.equal((await send({ method: 'GET', path: '/v1/tenant' })).status, 200)
  })
}

test('files that are not what they say are refused', () =>
  expectRefusals(send, [
    ['no bytes', () => file(Buffer.alloc(0)), 422, 'document.empty'],
    ['text', () => file(Buffer.from('hello')), 422, 'document.type_not_recognised'],
    [
      'a page',
      () => file(Buffer.from('<!doctype html><script>alert(1)</script>')),
      422,
      'document.type_not_recognised',
    ],
    ['a drawing with script', () => file(Buffer.from('<svg onload="x"/>')), 422, 'document.type_not_recognised'],
    ['an archive', () => file(Buffer.from(`PK\u0003\u0004${'\0'.repeat(60)}`)), 422, 'document.type_not_recognised'],
    ['a program', () => file(Buffer.from(`\x7fELF${'\0'.repeat(60)}`, 'latin1')), 422, 'document.type_not_recognised'],
    ['a picture', () => file(Buffer.from('ffd8ffe000104a4649460001', 'hex')), 422, 'document.type_differs'],
  ]))
