// Hashes over one canonical form (RFC 8785), so that the same facts have the same hash on every machine.
import { createHmac, hash } from 'node:crypto'

/** Text that stands in JSON as it is: no quote, no backslash, no control character, no surrogate. */
const plain = /^[ !#-[\]-\ud7ff]*$/

/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot hold. */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return plain.test(value) ? `"${value}"` : JSON.stringify(value)
  if (value === null) return 'null'
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (typeof value !== 'object') throw new TypeError('only a JSON value has a canonical form')
  if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalText(value.toJSON())
  return Array.isArray(value) ? textOfList(value) : textOfNames(value as Record<string, unknown>)
}

function textOfList(values: readonly unknown[]): string {
  let text = ''
  for (const value of values) text += `${text && ','}${value === undefined ? 'null' : canonicalText(value)}`
  return `[${text}]`
}

function textOfNames(object: Record<string, unknown>): string {
  let text = ''
  for (const name of Object.keys(object).sort()) {
    const value = object[name]
    if (value !== undefined) text += `${text && ','}${canonicalText(name)}:${canonicalText(value)}`
  }
  return `{${text}}`
}

/** Where the parts of what is hashed are put side by side: one call into the hash costs more than all the copying. */
const usualRoom = Buffer.allocUnsafe(65_536)

/** Room for the parts and `more` bytes; a character of UTF-16 is three bytes of UTF-8 at most. */
function roomFor(parts: readonly (string | Uint8Array)[], more: number): Buffer {
  let most = more
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.length
  return most <= usualRoom.length ? usualRoom : Buffer.allocUnsafe(most)
}

/** Puts the part down at `at`; returns how many bytes it is. */
function put(room: Buffer, part: string | Uint8Array, at: number): number {
  if (typeof part === 'string') return room.write(part, at)
  room.set(part, at)
  return part.length
}

// By way of a text: the hash is slow to make a buffer of its own.
const hashed = (bytes: Uint8Array) => Buffer.from(hash('sha256', bytes, 'binary'), 'binary')

/** SHA-256 over the parts as if they were one. */
export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const room = roomFor(parts, 0)
  let length = 0
  for (const part of parts) length += put(room, part, length)
  return hashed(room.subarray(0, length))
}

/** SHA-256 of the canonical form. */
export function hashOf(value: unknown): Buffer {
  return sha256(canonicalText(value))
}

/** SHA-256 over parts that are each preceded by their length, so that no two lists of parts run together. */
export function hashOfParts(parts: readonly (string | Uint8Array)[]): Buffer {
  const room = roomFor(parts, parts.length * 8)
  let at = 0
  for (const part of parts) {
    const length = put(room, part, at + 8)
    room.writeUInt32BE(Math.floor(length / 2 ** 32), at)
    room.writeUInt32BE(length % 2 ** 32, at + 4)
    at += 8 + length
  }
  return hashed(room.subarray(0, at))
}

export function hmacSha256(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
