import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { fileTypeFromBuffer } from 'file-type'
import { makePdf, makePng } from './papers.ts'

test('the bytes of the papers say what they are', async () => {
  assert.equal((await fileTypeFromBuffer(makePdf(['Income (net)'])))?.mime, 'application/pdf')
  assert.equal((await fileTypeFromBuffer(makePng(8)))?.mime, 'image/png')
})

test('the PDF names the place of each of its objects', () => {
  const text = Buffer.from(makePdf(['one', 'two'])).toString('latin1')
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1])
  const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]))
  assert.equal(places.length, 5)
  for (const [index, place] of places.entries()) assert.ok(text.startsWith(`${index + 1} 0 obj`, place))
})

test('the PNG holds a row of filter byte and three channels for each line of its side', () => {
  const side = 8
  const bytes = Buffer.from(makePng(side))
  const start = bytes.indexOf('IDAT')
  const length = bytes.readUInt32BE(start - 4)
  assert.equal(inflateSync(bytes.subarray(start + 4, start + 4 + length)).length, side * (1 + side * 3))
})
