import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { AssertionError } from '../../kernel/assert.ts'
import {
  createSigner,
  firstPreviousHash,
  sealHash as hashOfSeal,
  inclusionPath,
  leafOf as leafOfEntry,
  merkleRoot,
  readSealingKeys,
  rootOfPath,
  type Seal,
} from './seal.rules.ts'

const hash = (...parts: (Uint8Array | string)[]) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

const place = { placementEpoch: 1n, xid: 7n }
const leafOf = (auditEntryId: string, contentHash: Buffer) => leafOfEntry({ auditEntryId, contentHash, ...place })
const sealHash = (seal: Seal) => hashOfSeal(seal) as Buffer

/** RFC 6962, section 2.1, read again: MTH(D[n]) = HASH(1 || MTH(D[0:k]) || MTH(D[k:n])), k the largest power of two below n. */
function treeHash(leaves: readonly Buffer[], from = 0, to = leaves.length): Buffer {
  if (to - from === 1) return leaves[from] as Buffer
  const half = 2 ** Math.floor(Math.log2(to - from - 1))
  return hash(Buffer.from([1]), treeHash(leaves, from, from + half), treeHash(leaves, from + half, to))
}

const leaves = (count: number) =>
  Array.from({ length: count }, (_, index) => leafOf(`entry-${index}`, hash(String(index))))

test('the root is that of the tree of RFC 6962, for every number of leaves', () => {
  for (let count = 1; count <= 70; count += 1) {
    const list = leaves(count)
    assert.deepEqual(merkleRoot(list), treeHash(list), `${count} leaves`)
  }
})

test('three leaves by hand: the first two under one node, the third beside it', () => {
  const [a, b, c] = leaves(3) as [Buffer, Buffer, Buffer]
  const node = (left: Buffer, right: Buffer) => hash(Buffer.from([1]), left, right)
  assert.deepEqual(merkleRoot([a, b, c]), node(node(a, b), c))
})

test('an entry that is changed, dropped, added or moved gives another root', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (count, chance) => {
      const list = leaves(count)
      const root = merkleRoot(list).toString('hex')
      const at = chance % count
      const other = (at + 1) % count
      const changed = list.with(at, leafOf('entry-x', hash('x')))
      const moved = list.with(at, list[other] as Buffer).with(other, list[at] as Buffer)
      const dropped = list.toSpliced(at, 1)
      const added = list.toSpliced(at, 0, list[at] as Buffer)
      for (const tampered of [changed, moved, dropped, added])
        assert.notEqual(merkleRoot(tampered).toString('hex'), root)
    }),
  )
})

test('a node never passes for a leaf: an inner root given as an entry changes the root', () => {
  const [a, b, c] = leaves(3) as [Buffer, Buffer, Buffer]
  assert.notDeepEqual(merkleRoot([merkleRoot([a, b]), c]), merkleRoot([leafOf('', merkleRoot([a, b])), c]))
  assert.notDeepEqual(leafOf('', Buffer.concat([a, b])), merkleRoot([a, b]))
})

test('an id binds its content: the same content under another id is another leaf', () => {
  assert.notDeepEqual(leafOf('one', hash('x')), leafOf('two', hash('x')))
})

test("an entry's place in the order of transactions is in its leaf, from version 2 on", () => {
  const entry = { auditEntryId: 'one', contentHash: hash('x'), ...place }
  const leaves = [entry, { ...entry, placementEpoch: 2n }, { ...entry, xid: 8n }].map((each) => leafOfEntry(each))
  assert.equal(new Set(leaves.map((leaf) => leaf.toString('hex'))).size, 3)
  assert.deepEqual(leafOfEntry({ ...entry, xid: 8n }, 1), leafOfEntry(entry, 1))
})

test('the path of every leaf of every tree leads to its root, and no other leaf, place or path does', () => {
  for (let count = 1; count <= 33; count += 1) {
    const list = leaves(count)
    const root = merkleRoot(list)
    for (const [index, leaf] of list.entries()) {
      const path = inclusionPath(list, index)
      assert.deepEqual(rootOfPath(leaf, index, count, path), root, `leaf ${index} of ${count}`)
      assert.notDeepEqual(rootOfPath(leafOf('x', hash('x')), index, count, path), root)
      assert.equal(rootOfPath(leaf, index, count, [...path, leaf]), null)
      assert.equal(rootOfPath(leaf, count, count, path), null)
      if (count > 1) assert.notDeepEqual(rootOfPath(leaf, (index + 1) % count, count, path), root)
    }
  }
})

test('a seal covers at least one entry', () => {
  assert.throws(() => merkleRoot([]), AssertionError)
})

const head = { ...place, auditEntryId: 'entry-2', recordedAt: '2026-01-15T09:29:59.000Z' }
const seal: Seal = {
  hashVersion: 2,
  tenantId: '019a0000-0000-7000-8000-0000000000aa',
  number: 7n,
  firstSequence: 118n,
  head,
  keyId: '0123456789abcdef',
  sealedAt: '2026-01-15T09:30:00.000Z',
  entryCount: 3,
  merkleRoot: merkleRoot(leaves(3)),
  previousHash: firstPreviousHash,
}

test('every field of a seal is in its hash', () => {
  const others: Partial<Seal>[] = [
    { hashVersion: 1 },
    { tenantId: '019a0000-0000-7000-8000-0000000000ab' },
    { firstSequence: 119n },
    { head: { ...head, placementEpoch: 2n } },
    { head: { ...head, xid: 8n } },
    { head: { ...head, auditEntryId: 'entry-3' } },
    { head: { ...head, recordedAt: '2026-01-15T09:29:59.001Z' } },
    { keyId: '0123456789abcdee' },
    { number: 8n },
    { sealedAt: '2026-01-15T09:30:00.001Z' },
    { entryCount: 4 },
    { merkleRoot: merkleRoot(leaves(2)) },
    { previousHash: sealHash(seal) },
    // 7 and 3 are not 73 and nothing.
    { number: 73n, entryCount: 0 },
  ]
  const hashes = [{}, ...others].map((change) => sealHash({ ...seal, ...change }).toString('hex'))
  assert.equal(new Set(hashes).size, hashes.length)
})

const pem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

test('a signature holds for its seal and key alone', () => {
  const [signer, stranger] = [createSigner(pem()), createSigner(pem())]
  const signature = signer.sign(sealHash(seal))
  assert.ok(signer.verifies(signer.keyId, sealHash(seal), signature))
  assert.ok(!signer.verifies(signer.keyId, sealHash({ ...seal, entryCount: 4 }), signature))
  assert.ok(!stranger.verifies(signer.keyId, sealHash(seal), signature))
  assert.ok(!stranger.verifies(stranger.keyId, sealHash(seal), signature))
  assert.notEqual(signer.keyId, stranger.keyId)
})

test('after a rotation the new key signs, and what the old one signed is still verified', () => {
  const old = createSigner(pem())
  const signature = old.sign(sealHash(seal))
  const signer = createSigner(pem(), old.publicKeys)
  assert.notEqual(signer.keyId, old.keyId)
  assert.ok(signer.verifies(old.keyId, sealHash(seal), signature))
  assert.ok(!signer.verifies(signer.keyId, sealHash(seal), signature), 'under the key that made it, and no other')
  const offline = readSealingKeys([signer.publicKeys.join('\n')])
  assert.ok(offline.verifies(old.keyId, sealHash(seal), signature))
  assert.throws(() => readSealingKeys(['no key']), /Ed25519 public key/)
})

test('the id of a key is sixteen hexadecimal digits and stays when the key is read again', () => {
  const key = pem()
  assert.match(createSigner(key).keyId, /^[0-9a-f]{16}$/)
  assert.equal(createSigner(key).keyId, createSigner(key).keyId)
})
