// Whether a file is of one type and nothing else. Bytes that two programs read as two things get past whoever looks at one of them.
import { crc32 } from 'node:zlib'
import type { MediaType } from './document.store.ts'

/** What a name may end in, by type. */
const extensions: Readonly<Record<MediaType, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
}

/** More pixels than a scanned page has at 1,200 dpi: such a picture is made to exhaust whoever opens it. */
const mostPixels = 160_000_000

export function fitsName(mediaType: MediaType, fileName: string): boolean {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase()
  return extension !== undefined && extensions[mediaType].includes(extension)
}

/** What is wrong with the form of a file of that type, in one sentence; undefined where nothing is. */
export function faultOfForm(mediaType: MediaType, bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (holdsArchive(buffer)) return 'It holds an archive as well.'
  if (mediaType === 'application/pdf') return faultOfPdf(buffer)
  return mediaType === 'image/png' ? faultOfPng(buffer) : faultOfJpeg(buffer)
}

/** An archive is read from its end: its last record, 22 bytes and a comment of at most 65,535. */
function holdsArchive(buffer: Buffer): boolean {
  const end = Buffer.from('PK\u0005\u0006', 'latin1')
  const from = Math.max(0, buffer.length - 22 - 65_535)
  for (let at = buffer.indexOf(end, from); at !== -1; at = buffer.indexOf(end, at + 1)) {
    const comment = at + 22 <= buffer.length ? buffer.readUInt16LE(at + 20) : -1
    if (comment !== -1 && at + 22 + comment <= buffer.length) return true
  }
  return false
}

function faultOfPdf(buffer: Buffer): string | undefined {
  if (!/^%PDF-[12]\.\d/.test(buffer.toString('latin1', 0, 8))) return 'It does not begin as a PDF.'
  const end = buffer.lastIndexOf('%%EOF')
  if (end === -1) return 'It has no end.'
  return isPadding(buffer, end + 5) ? undefined : 'Something follows its end.'
}

function faultOfPng(buffer: Buffer): string | undefined {
  let at = 8
  for (let index = 0; at + 12 <= buffer.length; index += 1) {
    const length = buffer.readUInt32BE(at)
    const type = buffer.toString('latin1', at + 4, at + 8)
    const after = at + 12 + length
    if (after > buffer.length) return 'It is cut off.'
    if (crc32(buffer.subarray(at + 4, at + 8 + length)) !== buffer.readUInt32BE(at + 8 + length)) {
      return 'A part of it does not have its checksum.'
    }
    if ((index === 0) !== (type === 'IHDR')) return 'Its header is not where it must be.'
    if (index === 0 && (length !== 13 || buffer.readUInt32BE(at + 8) * buffer.readUInt32BE(at + 12) > mostPixels)) {
      return 'It has too many pixels.'
    }
    if (type === 'IEND') return after === buffer.length ? undefined : 'Something follows its end.'
    at = after
  }
  return 'It is cut off.'
}

/** The marks before the picture, each with its length, then the picture to the last end mark. */
function faultOfJpeg(buffer: Buffer): string | undefined {
  let at = 2
  for (;;) {
    while (buffer[at] === 0xff && buffer[at + 1] === 0xff) at += 1
    const mark = buffer[at + 1]
    if (buffer[at] !== 0xff || mark === undefined || at + 4 > buffer.length) return 'It is cut off.'
    const length = buffer.readUInt16BE(at + 2)
    if (isFrame(mark)) {
      if (at + 9 > buffer.length) return 'It is cut off.'
      if (buffer.readUInt16BE(at + 5) * buffer.readUInt16BE(at + 7) > mostPixels) return 'It has too many pixels.'
    }
    at += 2 + length
    if (mark === 0xda) break
  }
  const end = buffer.lastIndexOf(Buffer.from([0xff, 0xd9]))
  if (end < at) return 'It has no end.'
  return isPadding(buffer, end + 2) ? undefined : 'Something follows its end.'
}

/** SOF0 to SOF15, without the three of their range that are no frames. */
function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc
}

function isPadding(buffer: Buffer, from: number): boolean {
  return buffer.subarray(from).every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20)
}
