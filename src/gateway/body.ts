// Reads bodies within their limits, and JSON within its own: depth, names, lengths. Nothing else of a body is ever trusted.
import type { IncomingMessage } from 'node:http'
import { problem } from './problems.ts'

export const jsonLimit = 1024 * 1024
export const fileLimit = 10 * 1024 * 1024

const deepest = 32
const longestText = 64 * 1024

/** How many names a body may hold in all, and how many items one list. */
export interface JsonLimits {
  readonly names: number
  readonly items: number
}

const usualLimits: JsonLimits = { names: 1000, items: 1000 }

/** The bytes of the body. Throws body.too_large as soon as it is, media_type.unsupported for an encoded body. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity')
    throw problem('media_type.unsupported', { facts: { takes: 'identity' } })
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(limit: number) {
  return problem('body.too_large', { facts: { limitBytes: limit } })
}

/** The JSON value of a body. Throws request.malformed_json. */
export function parseJson(bytes: Uint8Array, limits: JsonLimits = usualLimits): unknown {
  const text = decodeUtf8(bytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw malformed(withoutText((error as Error).message))
  }
  refuseRepeatedNames(text)
  refuseExcess(value, limits)
  return value
}

/** What the parser says, without the piece of the body that it quotes. */
function withoutText(message: string): string {
  return `${message.replace(/, (\.\.\.)?".*$/s, '').replace(/\.$/, '')}.`
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw malformed('It is not UTF-8.')
  }
}

/** JSON.parse silently takes the last of two equal names; two readers could then see two different orders. `text` is valid JSON. */
function refuseRepeatedNames(text: string): void {
  const open: (Set<string> | null)[] = []
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    if (found === '{') open.push(new Set())
    else if (found === '[') open.push(null)
    else if (found === '}' || found === ']') open.pop()
    else if (isName(text, token.lastIndex)) addName(open.at(-1) ?? null, found)
    if (open.length > deepest) throw malformed(`It is more than ${deepest} levels deep.`)
  }
}

function isName(text: string, after: number): boolean {
  let index = after
  while (' \t\r\n'.includes(text[index] ?? '')) {
    if (index >= text.length) return false
    index += 1
  }
  return text[index] === ':'
}

function addName(names: Set<string> | null, quoted: string): void {
  const name = JSON.parse(quoted) as string
  if (names?.has(name)) throw malformed(`The name ${quoted.slice(0, 80)} stands twice in one object.`)
  if (name === '__proto__') throw malformed('The name "__proto__" is not taken.')
  names?.add(name)
}

function refuseExcess(root: unknown, limits: JsonLimits): void {
  const queue: unknown[] = [root]
  let names = 0
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (typeof value === 'string') refuseText(value)
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      if (value.length > limits.items) throw malformed(`A list has more than ${limits.items} items.`)
      queue.push(...value)
      continue
    }
    for (const [name, inner] of Object.entries(value)) {
      names += 1
      if (names > limits.names) throw malformed(`It has more than ${limits.names} names.`)
      refuseText(name)
      queue.push(inner)
    }
  }
}

function refuseText(text: string): void {
  if (text.length > longestText) throw malformed(`A text is longer than ${longestText} characters.`)
  if (!text.isWellFormed()) throw malformed('A text holds half of a surrogate pair.')
}

function malformed(detail: string) {
  return problem('request.malformed_json', { detail })
}
