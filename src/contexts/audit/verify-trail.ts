// Verifies a whole trail: content, order, links, signatures, anchors, from the first seal to the last. It reads a feed and knows
// no database: what it says of the tables it says of an export of them.
import { type CoveredEntry, compareOrder, contentHash, type OrderKey, type StoredEntry } from './audit-entry.rules.ts'
import { firstPreviousHash, leafOf, merkleRoot, type SealingKeys, type SignedSeal, sealHash } from './seal.rules.ts'

/** A seal and what is found under it, in the order of positions. */
export interface Block {
  readonly seal: SignedSeal
  readonly covered: readonly CoveredEntry[]
}

export interface TrailFeed {
  readonly tenantId: string
  /** In the order of seal numbers; may be read again. */
  blocks(): AsyncIterable<Block>
  /** Entries that no seal covers, in their order; may be read again. */
  unsealed(): AsyncIterable<StoredEntry>
}

/** A head of the trail as it was written down outside the database. */
export interface Anchor {
  readonly tenantId: string
  readonly sealNumber: bigint
  /** The sequence of the last entry under it. */
  readonly sequence: bigint
  readonly sealHash: Buffer
  readonly sealedAt: string
  readonly keyId: string
  readonly signature: Buffer
}

export interface Fault {
  readonly sealNumber: bigint | null
  /** Within the seal, from 0; null where the seal itself is at fault. */
  readonly position: number | null
  /** The first entry of the trail, counted from 1, that is not vouched for. */
  readonly sequence: bigint
  readonly auditEntryId: string | null
  readonly finding: string
}

export interface Verification {
  readonly sealCount: number
  readonly sealedEntryCount: number
  /** What no seal covers yet, and so is not promised. */
  readonly pendingEntryCount: number
  readonly headHash: Buffer | null
  /** The newest anchor that the trail was compared with. */
  readonly anchoredSealNumber: bigint | null
  readonly firstFault: Fault | null
}

export interface Proofs {
  readonly keys: SealingKeys
  /** Ascending; none where nothing is anchored. */
  readonly anchors?: AsyncIterable<Anchor>
}

/** Reads the trail to its end or to the first fault, and names that. */
export async function verifyTrail(feed: TrailFeed, { keys, anchors }: Proofs): Promise<Verification> {
  const anchoring = followAnchors(feed.tenantId, keys, anchors)
  let last: SignedSeal | undefined
  let sealCount = 0
  let sealedEntryCount = 0
  let fault: Fault | null = null
  for await (const block of feed.blocks()) {
    fault = faultOfSeal(block.seal, last, feed.tenantId, keys) ?? (await anchoring.faultAt(block.seal))
    fault ??= faultInEntries(block, last?.head)
    if (fault) break
    sealCount += 1
    sealedEntryCount += block.seal.entryCount
    last = block.seal
  }
  fault ??= await anchoring.faultBeyond(last)
  const { pendingEntryCount, fault: unsealedFault } = await readUnsealed(feed, last)
  return {
    sealCount,
    sealedEntryCount,
    pendingEntryCount,
    headHash: last?.hash ?? null,
    anchoredSealNumber: anchoring.comparedTo(),
    firstFault: earlier(fault, unsealedFault),
  }
}

function earlier(left: Fault | null, right: Fault | null): Fault | null {
  if (left === null || right === null) return left ?? right
  return right.sequence < left.sequence ? right : left
}

const sequenceAfter = (seal: SignedSeal | undefined) =>
  seal === undefined ? 1n : seal.firstSequence + BigInt(seal.entryCount)

function faultOfSeal(
  seal: SignedSeal,
  previous: SignedSeal | undefined,
  tenantId: string,
  keys: SealingKeys,
): Fault | null {
  const number = (previous?.number ?? 0n) + 1n
  const sequence = sequenceAfter(previous)
  const at = (finding: string): Fault => ({ sealNumber: number, position: null, sequence, auditEntryId: null, finding })
  if (seal.number !== number) return at(`seal ${number} is missing`)
  if (seal.tenantId !== tenantId) return at("the seal is another tenant's")
  if (!seal.previousHash.equals(previous?.hash ?? firstPreviousHash)) return at('the link to the seal before is broken')
  if (seal.firstSequence !== sequence) return at('the seal does not go on where the one before ends')
  const hash = sealHash(seal)
  if (hash === null) return at(`the seal is of version ${seal.hashVersion}, which is not known`)
  if (!hash.equals(seal.hash)) return at('the seal was changed')
  if (!keys.knows(seal.keyId)) return at(`the seal is signed by the unknown key ${seal.keyId}`)
  if (!keys.verifies(seal.keyId, hash, seal.signature)) return at('the signature does not fit the seal')
  return null
}

function faultInEntries({ seal, covered }: Block, before: OrderKey | undefined): Fault | null {
  let last = before
  for (const [position, each] of covered.entries()) {
    const finding = findingOf(each, position, seal, last)
    if (finding !== null) return faultAt(seal, position, each.auditEntryId, finding)
    last = each.entry as StoredEntry
  }
  if (covered.length < seal.entryCount) return faultAt(seal, covered.length, null, 'an entry is missing')
  if (!merkleRoot(covered.map(({ leaf }) => leaf)).equals(seal.merkleRoot)) {
    return faultAt(seal, 0, null, `between here and position ${covered.length - 1} an entry and its leaf were changed`)
  }
  if (last && compareOrder(last, seal.head) !== 0)
    return faultAt(seal, covered.length - 1, null, 'the head is another entry')
  return null
}

function findingOf(
  { position, leaf, entry }: CoveredEntry,
  expected: number,
  seal: SignedSeal,
  before: OrderKey | undefined,
): string | null {
  if (expected >= seal.entryCount) return 'an entry was put in'
  if (position !== expected || entry === null) return 'an entry is missing'
  const hash = contentHash(entry, entry.hashVersion)
  if (hash === null) return `the entry is of version ${entry.hashVersion}, which is not known`
  if (!hash.equals(entry.contentHash) || !leafOf(entry, seal.hashVersion).equals(leaf)) return 'the entry was changed'
  if (before && compareOrder(before, entry) >= 0) return 'the entry is out of its order'
  return null
}

function faultAt(seal: SignedSeal, position: number, auditEntryId: string | null, finding: string): Fault {
  return { sealNumber: seal.number, position, sequence: seal.firstSequence + BigInt(position), auditEntryId, finding }
}

/** Counts what is not sealed yet, and finds what was put in behind the head, where no sealer comes by any more. */
async function readUnsealed(
  feed: TrailFeed,
  last: SignedSeal | undefined,
): Promise<{ pendingEntryCount: number; fault: Fault | null }> {
  let pendingEntryCount = 0
  let fault: Fault | null = null
  for await (const entry of feed.unsealed()) {
    pendingEntryCount += 1
    if (fault) continue
    if (last && compareOrder(entry, last.head) < 0) fault = await placeOfStray(feed, entry)
    else if (!contentHash(entry, entry.hashVersion)?.equals(entry.contentHash)) {
      const finding = 'the entry was changed before it was sealed'
      const { auditEntryId } = entry
      fault = { sealNumber: null, position: null, sequence: sequenceAfter(last), auditEntryId, finding }
    }
  }
  return { pendingEntryCount, fault }
}

/** Where in the sealed trail the entry would stand. */
async function placeOfStray(feed: TrailFeed, stray: StoredEntry): Promise<Fault | null> {
  for await (const { seal, covered } of feed.blocks()) {
    if (compareOrder(stray, seal.head) > 0) continue
    const after = covered.find(({ entry }) => entry !== null && compareOrder(stray, entry) < 0)
    const position = after?.position ?? 0
    return faultAt(seal, position, stray.auditEntryId, 'an entry was put in before this one and is under no seal')
  }
  return null
}

interface AnchorFollower {
  faultAt(seal: SignedSeal): Promise<Fault | null>
  /** What is anchored after the last seal there is. */
  faultBeyond(last: SignedSeal | undefined): Promise<Fault | null>
  comparedTo(): bigint | null
}

/** Walks the anchors beside the seals; both are in the order of their numbers. */
function followAnchors(
  tenantId: string,
  keys: SealingKeys,
  anchors: AsyncIterable<Anchor> | undefined,
): AnchorFollower {
  const iterator = anchors?.[Symbol.asyncIterator]()
  let next: Anchor | undefined
  let compared: bigint | null = null
  const advance = async () => {
    next = (await iterator?.next())?.value as Anchor | undefined
  }
  let begun: Promise<void> | undefined
  const begin = () => {
    begun ??= advance()
    return begun
  }
  const at = (sealNumber: bigint, sequence: bigint, finding: string): Fault => ({
    sealNumber,
    position: null,
    sequence,
    auditEntryId: null,
    finding,
  })
  return {
    async faultAt(seal) {
      await begin()
      while (next !== undefined && next.sealNumber <= seal.number) {
        const { sealNumber, sealHash: hash, keyId, signature } = next
        if (next.tenantId !== tenantId || !keys.verifies(keyId, hash, signature))
          return at(seal.number, seal.firstSequence, `the anchor of seal ${sealNumber} is not signed by a known key`)
        if (sealNumber === seal.number && !hash.equals(seal.hash))
          return at(seal.number, seal.firstSequence, 'the seal is not the one that was anchored')
        compared = sealNumber
        await advance()
      }
      return null
    },
    async faultBeyond(last) {
      await begin()
      if (next === undefined) return null
      const missing = (last?.number ?? 0n) + 1n
      return at(missing, sequenceAfter(last), `seal ${missing} is missing: seal ${next.sealNumber} was anchored`)
    },
    comparedTo: () => compared,
  }
}
