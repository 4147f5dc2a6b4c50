// The form of an API key: `lk_<environment>_<tenant>_<30 random characters><6 of checksum>`.
// It names its tenant, scanners find it by its prefix, and the checksum refuses a typing error without a question to the database.
import { crc32 } from 'node:zlib'
import { hmacSha256 } from '../../platform/hash.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const form = /^lk_(dev|test|live)_([a-z][a-z0-9]{1,19})_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/

export type KeyEnvironment = 'dev' | 'test' | 'live'

/** A new key with 178 bits of chance. `draw` gives a whole number from 0 to below its argument, each as likely as the other. */
export function makeApiKey(environment: KeyEnvironment, tenant: string, draw: (below: number) => number): string {
  return withSecret(`lk_${environment}_${tenant}_`, draw)
}

/** The tenant that a key names, or undefined when the text is no key or was mistyped. */
export function tenantOfApiKey(text: string): string | undefined {
  const match = form.exec(text)
  return match && isWhole(text) ? match[2] : undefined
}

/** What is stored of a key. The secret has enough chance in it that a slow hash would add nothing. */
export function digestOfApiKey(pepper: Uint8Array, text: string): Buffer {
  return hmacSha256(pepper, text)
}

/** `prefix` with 30 random characters and 6 of checksum behind it. */
export function withSecret(prefix: string, draw: (below: number) => number): string {
  const body = prefix + Array.from({ length: 30 }, () => alphabet[draw(alphabet.length)]).join('')
  return body + checksum(body)
}

/** Whether the last six characters are the checksum of all before them. */
export function isWhole(text: string): boolean {
  return checksum(text.slice(0, -6)) === text.slice(-6)
}

function checksum(text: string): string {
  let value = crc32(text)
  let out = ''
  for (let index = 0; index < 6; index += 1) {
    out = alphabet[value % 62] + out
    value = Math.floor(value / 62)
  }
  return out
}
