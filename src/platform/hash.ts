// Hashes over one canonical form (RFC 8785), so that the same facts have the same hash on every machine.
import { createHash, createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785 text of a JSON value. Throws TypeError on what JSON cannot hold. */
export function canonicalText(value: unknown): string {
  const text = (canonicalize as unknown as (input: unknown) => string | undefined)(value)
  if (text === undefined) throw new TypeError('only a JSON value has a canonical form')
  return text
}

export function sha256(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** SHA-256 of the canonical form. */
export function hashOf(value: unknown): Buffer {
  return sha256(canonicalText(value))
}

/** SHA-256 over parts that are each preceded by their length, so that no two lists of parts run together. */
export function hashOfParts(parts: readonly (string | Uint8Array)[]): Buffer {
  const lengths = parts.map((part) => Buffer.byteLength(part))
  const bytes = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 8 + length, 0))
  let at = 0
  // Gathered first: one call into the hash costs more than all the copying.
  for (const [index, part] of parts.entries()) {
    const length = lengths[index] as number
    bytes.writeUInt32BE(Math.floor(length / 2 ** 32), at)
    bytes.writeUInt32BE(length % 2 ** 32, at + 4)
    if (typeof part === 'string') bytes.write(part, at + 8, 'utf8')
    else bytes.set(part, at + 8)
    at += 8 + length
  }
  return createHash('sha256').update(bytes).digest()
}

export function hmacSha256(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
