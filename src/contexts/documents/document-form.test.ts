import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { makePdf, makePng } from '../../../demo/papers.ts'
import type { MediaType } from './document.store.ts'
import { faultOfForm, fitsName } from './document-form.ts'

const pdf = Buffer.from(makePdf(['Statement of income']))
const png = Buffer.from(makePng(8))
/** SOI, APP0, a frame of 16 × 16, the scan, EOI: the marks of a picture, without one. */
const frame = (height: number, width: number) =>
  Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])
const jpegOf = (frameBytes: Buffer) =>
  Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    frameBytes,
    Buffer.from('ffda0008010100003f00d2cf20ffd9', 'hex'),
  ])
const jpeg = jpegOf(frame(16, 16))
/** An archive with nothing in it, and a comment. */
const archive = (comment = '') => {
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([end, Buffer.from(comment, 'latin1')])
}
const after = (file: Buffer, more: Buffer | string) => Buffer.concat([file, Buffer.from(more as string)])
const wholes: readonly [MediaType, Buffer][] = [
  ['application/pdf', pdf],
  ['image/png', png],
  ['image/jpeg', jpeg],
]

test('a whole file of its type has no fault, nor one that is padded as mailers and scanners do', () => {
  for (const [type, file] of wholes) assert.equal(faultOfForm(type, file), undefined, type)
  for (const padding of ['\n', '\r\n', '\0\0\0\0', ' \n'])
    for (const [type, file] of [wholes[0], wholes[2]] as typeof wholes)
      assert.equal(faultOfForm(type, after(file, padding)), undefined, type)
  const twoPictures = Buffer.concat([jpeg, jpeg])
  assert.equal(faultOfForm('image/jpeg', twoPictures), undefined, 'a telephone keeps its preview behind the picture')
  assert.equal(faultOfForm('application/pdf', after(pdf, pdf)), undefined, 'a PDF that was signed later has two ends')
})

const html = '<!doctype html><script>alert(1)</script>'
const polyglots: readonly [what: string, type: MediaType, file: Buffer][] = [
  ['a page before a PDF', 'application/pdf', after(Buffer.from(html), pdf)],
  ['a space before a PDF', 'application/pdf', after(Buffer.from(' '), pdf)],
  ['a PDF that no reader knows', 'application/pdf', Buffer.from('%PDF-9.9\n%%EOF')],
  ['a PDF without an end', 'application/pdf', pdf.subarray(0, pdf.length - 8)],
  ['a script behind a PDF', 'application/pdf', after(pdf, html)],
  ['an archive behind a PDF', 'application/pdf', after(pdf, archive())],
  ['an archive inside a PDF, whose comment ends as a PDF', 'application/pdf', after(pdf, archive('\n%%EOF\n'))],
  ['a page behind a PNG', 'image/png', after(png, html)],
  ['an archive behind a PNG', 'image/png', after(png, archive())],
  ['one byte behind a PNG', 'image/png', after(png, '\n')],
  ['a PNG that is cut off', 'image/png', png.subarray(0, png.length - 5)],
  [
    'a PNG whose part was changed',
    'image/png',
    Buffer.from(png.map((byte, index) => (index === 45 ? byte ^ 1 : byte))),
  ],
  ['a PNG of four thousand million pixels', 'image/png', pngOf(65_535, 65_535)],
  ['a script behind a JPEG', 'image/jpeg', after(jpeg, '<?php system($_GET[0]); ?>')],
  ['an archive behind a JPEG', 'image/jpeg', after(jpeg, archive())],
  ['an archive behind a JPEG, whose comment ends as a JPEG', 'image/jpeg', after(jpeg, archive('\u00ff\u00d9'))],
  ['a JPEG that is cut off', 'image/jpeg', jpeg.subarray(0, 30)],
  ['a JPEG without an end', 'image/jpeg', jpeg.subarray(0, jpeg.length - 2)],
  ['a JPEG that is a script from its third byte', 'image/jpeg', after(Buffer.from('ffd8ff', 'hex'), '=alert(1)//')],
  ['a JPEG of four thousand million pixels', 'image/jpeg', jpegOf(frame(65_535, 65_535))],
]
for (const [what, type, file] of polyglots) {
  test(`refused: ${what}`, () => assert.notEqual(faultOfForm(type, file), undefined))
}

function pngOf(width: number, height: number): Buffer {
  const small = makePng(1)
  const header = Buffer.from(small)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  // The fault that is wanted is the size: the checksum of the header is made to fit.
  header.writeUInt32BE(crcOf(header.subarray(12, 29)), 29)
  return header
}

/** CRC-32 (ISO 3309), bit by bit. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

test('a stream of a gigabyte, pressed into a megabyte inside a PNG or PDF, is not unpressed', () => {
  const pressed = deflateSync(Buffer.alloc(64 * 1024 * 1024))
  const file = Buffer.concat([pdf.subarray(0, 20), pressed, pdf.subarray(20)])
  const begun = performance.now()
  faultOfForm('application/pdf', file)
  assert.ok(performance.now() - begun < 200)
})

test('whatever the bytes, an answer comes and no error', () => {
  const heads = [Buffer.alloc(0), pdf.subarray(0, 9), png.subarray(0, 33), jpeg.subarray(0, 20)]
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, tail) => {
      for (const [type] of wholes) faultOfForm(type, Buffer.concat([head, tail]))
    }),
  )
})

test('a name ends as its type does, whatever stands before', () => {
  const table: readonly [string, MediaType, boolean][] = [
    ['a.pdf', 'application/pdf', true],
    ['A.PDF', 'application/pdf', true],
    ['a.svg.pdf', 'application/pdf', true],
    ['.pdf', 'application/pdf', true],
    ['a.pdf.html', 'application/pdf', false],
    ['a.pdf.', 'application/pdf', false],
    ['a.pdf ', 'application/pdf', false],
    ['pdf', 'application/pdf', false],
    ['a.exe', 'application/pdf', false],
    ['a.jpg', 'image/jpeg', true],
    ['a.jpeg', 'image/jpeg', true],
    ['a.png', 'image/jpeg', false],
    ['a.png', 'image/png', true],
  ]
  for (const [name, type, fits] of table) assert.equal(fitsName(type, name), fits, name)
})
