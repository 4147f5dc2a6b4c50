import assert from 'node:assert/strict'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import fc from 'fast-check'
import { fileLimit, jsonLimit, parseJson, readBody } from './body.ts'

const read = (text: string) => parseJson(Buffer.from(text, 'utf8'))
const list = (count: number, item = '0') => `[${Array.from({ length: count }, () => item).join(',')}]`
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
const named = (count: number) => `{${Array.from({ length: count }, (_, index) => `"n${index}":0`).join(',')}}`

test('any JSON value is read as JSON.parse reads it', () => {
  const value = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' })
  const isTaken = (text: string) => !text.includes('"__proto__":')
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 1, '\t'), (tree, space) => {
      const text = JSON.stringify(tree, null, space)
      fc.pre(isTaken(text) && text.isWellFormed())
      assert.deepEqual(read(text), JSON.parse(text))
    }),
    { seed: 20260115, numRuns: 300 },
  )
})

const taken: readonly [rule: string, text: string][] = [
  ['32 levels', nested(32)],
  ['1,000 names', named(1000)],
  ['1,000 names in two objects', `[${named(500)},${named(500)}]`],
  ['1,000 items', list(1000)],
  ['a text of 65,536 characters', JSON.stringify('a'.repeat(65_536))],
  ['the same name in two objects', '[{"a":1},{"a":2},{"b":{"a":1},"a":{"a":1}}]'],
  ['a text that is a name elsewhere', '{"a":"a","b":["a","b"]}'],
  ['texts with quotes, colons and braces', '{"a":"\\":{","b:":"}","\\\\":"\\\\"}'],
  ['a whole surrogate pair, escaped', '"\\ud83d\\ude00"'],
  ['names that objects inherit', '{"constructor":1,"toString":2,"prototype":3}'],
  ['white space of every kind', ' \t\r\n{ "a" \n:\t1 , "b" : [ ] }\r\n'],
]
for (const [rule, text] of taken) {
  test(`taken: ${rule}`, () => assert.deepEqual(read(text), JSON.parse(text)))
}

const refused: readonly [rule: string, text: string, detail: RegExp][] = [
  ['no text', '', /Unexpected end/],
  ['half an object', '{"a":', /Unexpected end/],
  ['two values', '{}{}', /Unexpected/],
  ['a comma at the end', '[1,]', /Unexpected/],
  ['a comment', '{}//', /Unexpected/],
  ['single quotes', "{'a':1}", /Expected|Unexpected/],
  ['NaN', '[NaN]', /Unexpected/],
  ['Infinity', '[Infinity]', /Unexpected/],
  ['hexadecimal', '[0x10]', /Unexpected|Expected/],
  ['a leading plus', '[+1]', /Unexpected/],
  ['a leading zero', '[01]', /Unexpected|Expected/],
  ['a bare control character in a text', '["\u0001"]', /Bad control/],
  ['33 levels', nested(33), /more than 32 levels/],
  ['33 levels, objects and lists in turn', `${'{"a":['.repeat(17)}${']}'.repeat(17)}`, /more than 32 levels/],
  ['1,001 names', named(1001), /more than 1000 names/],
  ['1,001 names in all', `[${named(500)},${named(501)}]`, /more than 1000 names/],
  ['1,001 items', list(1001), /more than 1000 items/],
  ['a text of 65,537 characters', JSON.stringify('a'.repeat(65_537)), /longer than 65536/],
  ['a name of 65,537 characters', `{${JSON.stringify('a'.repeat(65_537))}:1}`, /longer than 65536/],
  ['a name twice', '{"a":1,"a":1}', /stands twice/],
  ['a name twice, once escaped', '{"amount":"1","\\u0061mount":"9"}', /stands twice/],
  ['a name twice, with something between', '{"a":{"b":[1,{"c":2}]},"b":1,"a":1}', /stands twice/],
  ['a name twice, deep down', '[[{"x":{"a":1,"b":2,"a":3}}]]', /stands twice/],
  ['the empty name twice', '{"":1,"":2}', /stands twice/],
  ['__proto__', '{"__proto__":{"isAdministrator":true}}', /"__proto__" is not taken/],
  ['__proto__, escaped', '{"\\u005f_proto__":1}', /"__proto__" is not taken/],
  ['__proto__, deep down', '[{"a":{"__proto__":1}}]', /"__proto__" is not taken/],
  ['half a surrogate pair in a text', '["\\ud83d"]', /half of a surrogate pair/],
  ['half a surrogate pair in a name', '{"\\udc00":1}', /half of a surrogate pair/],
]
for (const [rule, text, detail] of refused) {
  test(`refused: ${rule}`, () => {
    assert.throws(
      () => read(text),
      (error: Error & { code?: string }) => {
        assert.equal(error.code, 'request.malformed_json')
        assert.match(error.message, detail)
        return true
      },
    )
  })
}

const notUtf8: readonly [rule: string, bytes: readonly number[]][] = [
  ['a lone continuation byte', [0x22, 0x80, 0x22]],
  ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
  ['an encoded surrogate', [0x22, 0xed, 0xa0, 0x80, 0x22]],
  ['beyond Unicode', [0x22, 0xf5, 0x80, 0x80, 0x80, 0x22]],
  ['a character that is cut off', [0x22, 0xe2, 0x82, 0x22]],
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
]
for (const [rule, bytes] of notUtf8) {
  test(`no UTF-8: ${rule}`, () => {
    assert.throws(() => parseJson(Uint8Array.from(bytes)), { code: 'request.malformed_json' })
  })
}

test('a mebibyte of the worst JSON is read or refused within a second', () => {
  const size = jsonLimit - 64
  const texts = [
    JSON.stringify('\\'.repeat(size / 2)),
    JSON.stringify('a'.repeat(size)),
    `"${'\\"'.repeat(size / 2)}"`,
    '['.repeat(size),
    nested(size / 2),
    `[${'{},'.repeat(size / 3)}{}]`,
    `{"a"${' '.repeat(size)}:1}`,
    `[${`"a"${' '.repeat(900)},`.repeat(1100)}1]`,
    '9'.repeat(size),
  ]
  for (const text of texts) {
    const begun = performance.now()
    try {
      read(text)
    } catch (error) {
      assert.equal((error as { code?: string }).code, 'request.malformed_json', String(error))
    }
    assert.ok(performance.now() - begun < 1000, text.slice(0, 20))
  }
})

function requestOf(chunks: readonly Buffer[], headers: Readonly<Record<string, string>> = {}): IncomingMessage {
  return Object.assign(Readable.from(chunks), { headers }) as unknown as IncomingMessage
}
const chunks = (size: number) => [Buffer.alloc(1000), Buffer.alloc(size - 1000)]

for (const limit of [jsonLimit, fileLimit]) {
  test(`a body of ${limit} bytes is read, one byte more is refused, whether its length was told or not`, async () => {
    assert.equal((await readBody(requestOf(chunks(limit)), limit)).length, limit)
    const told = { 'content-length': String(limit) }
    assert.equal((await readBody(requestOf(chunks(limit), told), limit)).length, limit)
    const tooLarge = { code: 'body.too_large' }
    await assert.rejects(readBody(requestOf(chunks(limit + 1)), limit), tooLarge)
    await assert.rejects(readBody(requestOf([], { 'content-length': String(limit + 1) }), limit), tooLarge)
  })
}

test('a body that is too large is not read on', async () => {
  let given = 0
  const endless = (function* () {
    for (;;) {
      given += 1
      yield Buffer.alloc(64 * 1024)
    }
  })()
  const request = Object.assign(Readable.from(endless), { headers: {} }) as unknown as IncomingMessage
  await assert.rejects(readBody(request, jsonLimit), { code: 'body.too_large' })
  assert.ok(given < 40, `${given} chunks were taken`)
})

for (const encoding of ['gzip', 'deflate', 'br', 'identity, gzip', 'x']) {
  test(`a body encoded with '${encoding}' is not taken: it would be larger than it looks`, async () => {
    await assert.rejects(readBody(requestOf([], { 'content-encoding': encoding }), 10), {
      code: 'media_type.unsupported',
    })
  })
}

test('a body that is not encoded may say so', async () => {
  const read = await readBody(requestOf([Buffer.from('{}')], { 'content-encoding': 'identity' }), 10)
  assert.equal(read.toString(), '{}')
})
