// Seals: a Merkle root over a run of entries, linked to the seal before it, signed with a key that the database never holds.
// The tree is that of RFC 6962, section 2.1, with other prefixes for leaf and node so that neither passes for the other.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { assert } from '../../kernel/assert.ts'
import { hashOfParts, hex, sha256 } from '../../platform/hash.ts'

export interface Seal {
  readonly number: bigint
  readonly sealedAt: string
  readonly entryCount: number
  readonly merkleRoot: Buffer
  readonly previousHash: Buffer
}

export interface Signer {
  readonly keyId: string
  sign(hash: Uint8Array): Buffer
  verifies(hash: Uint8Array, signature: Uint8Array): boolean
}

export const firstPreviousHash = Buffer.alloc(32)

/** The leaf of an entry: its id and its content hash. */
export function leafOf(auditEntryId: string, contentHash: Uint8Array): Buffer {
  return sha256(Buffer.from([0]), auditEntryId, contentHash)
}

/** Root of a non-empty list of leaves. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  assert(leaves.length > 0, 'a seal covers at least one entry')
  const [only] = leaves
  if (leaves.length === 1 && only) return only
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha256(Buffer.from([1]), merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)))
}

export function sealHash(seal: Seal): Buffer {
  return hashOfParts([
    'lokta seal 1',
    seal.number.toString(),
    seal.sealedAt,
    seal.entryCount.toString(),
    seal.merkleRoot,
    seal.previousHash,
  ])
}

/** Signs with an Ed25519 private key, PKCS#8 PEM; the key's id is the beginning of its public half's hash. */
export function createSigner(privateKeyPem: string): Signer {
  const privateKey = createPrivateKey(privateKeyPem)
  const publicKey: KeyObject = createPublicKey(privateKey)
  const keyId = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest()
  return {
    keyId: hex(keyId).slice(0, 16),
    sign: (hash) => sign(null, hash, privateKey),
    verifies: (hash, signature) => verify(null, hash, publicKey, signature),
  }
}
