// Seals: a Merkle root over a run of entries, linked to the seal before it, signed with a key that the database never holds.
// The tree is that of RFC 6962, section 2.1, with other prefixes for leaf and node so that neither passes for the other.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { assert } from '../../kernel/assert.ts'
import { hashOfParts, hex, sha256 } from '../../platform/hash.ts'
import type { OrderKey, StoredEntry } from './audit-entry.rules.ts'

export interface Seal {
  readonly hashVersion: number
  readonly tenantId: string
  readonly number: bigint
  readonly sealedAt: string
  /** The sequence of its first entry: the trail's entries are numbered from 1 without a gap. */
  readonly firstSequence: bigint
  readonly entryCount: number
  /** Where its last entry stands in the order of transactions, and when that was recorded. */
  readonly head: OrderKey & { readonly recordedAt: string }
  readonly merkleRoot: Buffer
  readonly previousHash: Buffer
  readonly keyId: string
}

export interface SignedSeal extends Seal {
  readonly hash: Buffer
  readonly signature: Buffer
}

/** The public keys that seals may be signed with: today's, and those of before. */
export interface SealingKeys {
  /** As SPKI PEM. */
  readonly publicKeys: readonly string[]
  knows(keyId: string): boolean
  /** False for a key that is not known. */
  verifies(keyId: string, hash: Uint8Array, signature: Uint8Array): boolean
}

export interface Signer extends SealingKeys {
  readonly keyId: string
  sign(hash: Uint8Array): Buffer
}

/** The version under which new seals and their leaves are hashed. */
export const sealVersion = 2

export const firstPreviousHash = Buffer.alloc(32)

const leafSign = Buffer.from([0])
const nodeSign = Buffer.from([1])

/** The leaf of an entry: its id and its content hash; from version 2 on also its place in the order of transactions. */
export function leafOf(
  entry: Pick<StoredEntry, 'auditEntryId' | 'contentHash' | 'placementEpoch' | 'xid'>,
  version: number = sealVersion,
): Buffer {
  if (version === 1) return sha256(leafSign, entry.auditEntryId, entry.contentHash)
  return sha256(leafSign, `${entry.auditEntryId} ${entry.placementEpoch} ${entry.xid} `, entry.contentHash)
}

/** Root of a non-empty list of leaves. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  assert(leaves.length > 0, 'a seal covers at least one entry')
  const nodes = [...leaves]
  // From the bottom up: two neighbours give the node above them, and one that is left over at the end goes up as it is.
  for (let count = nodes.length; count > 1; count = Math.ceil(count / 2)) {
    for (let left = 0; left < count; left += 2) {
      const [first, second] = [nodes[left] as Buffer, left + 1 < count ? nodes[left + 1] : undefined]
      nodes[left / 2] = second === undefined ? first : nodeOf(first, second)
    }
  }
  return nodes[0] as Buffer
}

/** The hashes beside the way from leaf `index` up to the root, the lowest first: PATH of RFC 6962, section 2.1.1. */
export function inclusionPath(leaves: readonly Buffer[], index: number): Buffer[] {
  assert(index >= 0 && index < leaves.length, 'only a leaf of the tree has a way to its root')
  if (leaves.length === 1) return []
  const split = splitOf(leaves.length)
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)]
  return index < split
    ? [...inclusionPath(left, index), merkleRoot(right)]
    : [...inclusionPath(right, index - split), merkleRoot(left)]
}

/** The root that a leaf and its path lead to in a tree of `count` leaves; null where the path does not fit such a tree. */
export function rootOfPath(leaf: Buffer, index: number, count: number, path: readonly Buffer[]): Buffer | null {
  if (index < 0 || index >= count) return null
  if (count === 1) return path.length === 0 ? leaf : null
  const beside = path.at(-1)
  if (beside === undefined) return null
  const split = splitOf(count)
  const below = path.slice(0, -1)
  if (index < split) {
    const left = rootOfPath(leaf, index, split, below)
    return left && nodeOf(left, beside)
  }
  const right = rootOfPath(leaf, index - split, count - split, below)
  return right && nodeOf(beside, right)
}

/** The largest power of two below `count`. */
function splitOf(count: number): number {
  let split = 1
  while (split * 2 < count) split *= 2
  return split
}

function nodeOf(left: Buffer, right: Buffer): Buffer {
  return sha256(nodeSign, left, right)
}

/** SHA-256 over the seal's fields; null where its version is one that this code does not know. */
export function sealHash(seal: Seal): Buffer | null {
  const { number, sealedAt, entryCount, merkleRoot: root, previousHash, head } = seal
  if (seal.hashVersion === 1) {
    return hashOfParts(['lokta seal 1', number.toString(), sealedAt, entryCount.toString(), root, previousHash])
  }
  if (seal.hashVersion !== 2) return null
  return hashOfParts([
    'lokta seal 2',
    seal.tenantId,
    number.toString(),
    sealedAt,
    seal.firstSequence.toString(),
    entryCount.toString(),
    head.placementEpoch.toString(),
    head.xid.toString(),
    head.auditEntryId,
    head.recordedAt,
    root,
    previousHash,
    seal.keyId,
  ])
}

/** The keys in texts of PEM, each holding one public key or more. Throws Error where one is no Ed25519 public key. */
export function readSealingKeys(pems: readonly string[]): SealingKeys {
  const blocks = pems.flatMap((pem) => pem.match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? [''])
  return keysOf(blocks.map(readPublicKey))
}

function readPublicKey(pem: string): KeyObject {
  try {
    const key = createPublicKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below.
  }
  throw new Error('A sealing key must be an Ed25519 public key as PEM.')
}

function keysOf(list: readonly KeyObject[]): SealingKeys {
  const keys = new Map(list.map((key) => [keyIdOf(key), key]))
  return {
    publicKeys: [...keys.values()].map((key) => key.export({ type: 'spki', format: 'pem' }).toString()),
    knows: (keyId) => keys.has(keyId),
    verifies: (keyId, hash, signature) => {
      const key = keys.get(keyId)
      return key !== undefined && verify(null, hash, key, signature)
    },
  }
}

/** The id of a key is the beginning of the hash of its public half. */
function keyIdOf(publicKey: KeyObject): string {
  const hash = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' }))
  return hex(hash.digest()).slice(0, 16)
}

/**
 * Signs with an Ed25519 private key, PKCS#8 PEM, and verifies what it or one of the former keys signed.
 * `formerKeys` are texts of PEM with public keys.
 */
export function createSigner(privateKeyPem: string, formerKeys: readonly string[] = []): Signer {
  const privateKey = createPrivateKey(privateKeyPem)
  const publicKey = createPublicKey(privateKey)
  const own = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return {
    ...readSealingKeys([own, ...formerKeys]),
    keyId: keyIdOf(publicKey),
    sign: (hash) => sign(null, hash, privateKey),
  }
}
