// A trail as a file of lines, each a JSON value: what it takes to verify it where there is no database. Offline it is read back
// as the same feed that the tables give.
import { canonicalText, hex } from '../../platform/hash.ts'
import type { CoveredEntry, StoredEntry } from './audit-entry.rules.ts'
import type { SignedSeal } from './seal.rules.ts'
import type { Anchor, Block, TrailFeed } from './verify-trail.ts'

export const exportFormat = 'lokta-audit-export-1'

/** Values that JSON has no sign for are told by where they stand: these are numbers beyond 2^53, those are bytes. */
const bigintFields = new Set(['placementEpoch', 'xid', 'number', 'firstSequence', 'sealNumber', 'sequence'])
const byteFields = new Set(['contentHash', 'merkleRoot', 'previousHash', 'hash', 'signature', 'leaf', 'sealHash'])

type Json = Record<string, unknown>

function toJson(value: object): Json {
  const plain = ([name, field]: [string, unknown]) => {
    if (typeof field === 'bigint') return [name, field.toString()]
    return [name, field instanceof Uint8Array ? hex(field) : field]
  }
  return Object.fromEntries(Object.entries(value).map(plain))
}

/** The value as it was, of a line that was just parsed: changed in place, since a copy of each would cost more than the parsing. */
function fromJson(json: Json): Json {
  for (const name of Object.keys(json)) {
    if (bigintFields.has(name)) json[name] = BigInt(json[name] as string)
    else if (byteFields.has(name)) json[name] = Buffer.from(json[name] as string, 'hex')
  }
  return json
}

/** One line of a seal or entry, in canonical form, with its end. */
const line = (value: Json) => `${canonicalText(value)}\n`

/** The lines of an export: its heading, each seal before what it covers, and what no seal covers yet. */
export async function* exportLines(
  feed: TrailFeed,
  about: { readonly tenant: string; readonly exportedAt: string },
): AsyncGenerator<string> {
  yield line({ format: exportFormat, tenant: about.tenant, tenantId: feed.tenantId, exportedAt: about.exportedAt })
  for await (const { seal, covered } of feed.blocks()) {
    yield line({ seal: { ...toJson(seal), head: toJson(seal.head) } })
    const lines = covered.map(({ entry, ...place }) => line({ covered: toJson(place), entry: entry && toJson(entry) }))
    yield lines.join('')
  }
  for await (const entry of feed.unsealed()) yield line({ unsealed: toJson(entry) })
}

export interface ExportHeading {
  readonly tenant: string
  readonly tenantId: string
  readonly exportedAt: string
}

/** Throws Error with one sentence when the first line is no heading of an export. */
export async function readHeading(lines: AsyncIterable<string>): Promise<ExportHeading> {
  for await (const first of lines) {
    const heading = parse(first, 1)
    if (heading.format === exportFormat) return heading as unknown as ExportHeading
    break
  }
  throw new Error(`This is no export of an audit trail: its first line does not say '${exportFormat}'.`)
}

/** The feed of an export; `openLines` gives its lines from the beginning each time it is called. */
export function feedOfExport(openLines: () => AsyncIterable<string>, tenantId: string): TrailFeed {
  return { tenantId, blocks: () => readBlocks(openLines()), unsealed: () => readUnsealed(openLines()) }
}

async function* readBlocks(lines: AsyncIterable<string>): AsyncGenerator<Block> {
  let seal: SignedSeal | undefined
  let covered: CoveredEntry[] = []
  let number = 0
  for await (const text of lines) {
    number += 1
    const { seal: nextSeal, covered: place, entry } = parse(text, number) as Record<string, Json | undefined>
    if (nextSeal !== undefined) {
      if (seal) yield { seal, covered }
      seal = { ...fromJson(nextSeal), head: fromJson(nextSeal.head as Json) } as unknown as SignedSeal
      covered = []
    } else if (place !== undefined) {
      const stored = entry ? (fromJson(entry) as unknown as StoredEntry) : null
      covered.push(Object.assign(fromJson(place), { entry: stored }) as unknown as CoveredEntry)
    }
  }
  if (seal) yield { seal, covered }
}

async function* readUnsealed(lines: AsyncIterable<string>): AsyncGenerator<StoredEntry> {
  let number = 0
  for await (const text of lines) {
    number += 1
    const { unsealed } = parse(text, number)
    if (unsealed !== undefined) yield fromJson(unsealed as Json) as unknown as StoredEntry
  }
}

function parse(text: string, number: number): Json {
  try {
    const value = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // Said below.
  }
  throw new Error(`Line ${number} of the export is no JSON object.`)
}

/** A line of an anchor file. */
export function anchorLine(anchor: Anchor): string {
  return line(toJson(anchor))
}

/** The anchor of a line; undefined where the line is none, as one that a crash cut short. */
export function readAnchorLine(text: string): Anchor | undefined {
  try {
    const anchor = fromJson(JSON.parse(text)) as unknown as Anchor
    return anchor.sealNumber === undefined || anchor.sealHash === undefined ? undefined : anchor
  } catch {
    return undefined
  }
}
