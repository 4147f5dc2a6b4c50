import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { AssertionError } from '../../kernel/assert.ts'
import { createSigner, firstPreviousHash, leafOf, merkleRoot, type Seal, sealHash } from './seal.rules.ts'

const hash = (...parts: (Uint8Array | string)[]) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

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

test('a seal covers at least one entry', () => {
  assert.throws(() => merkleRoot([]), AssertionError)
})

const seal: Seal = {
  number: 7n,
  sealedAt: '2026-01-15T09:30:00.000Z',
  entryCount: 3,
  merkleRoot: merkleRoot(leaves(3)),
  previousHash: firstPreviousHash,
}

test('every field of a seal is in its hash', () => {
  const others: Partial<Seal>[] = [
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
  assert.ok(signer.verifies(sealHash(seal), signature))
  assert.ok(!signer.verifies(sealHash({ ...seal, entryCount: 4 }), signature))
  assert.ok(!stranger.verifies(sealHash(seal), signature))
  assert.notEqual(signer.keyId, stranger.keyId)
})

test('the id of a key is sixteen hexadecimal digits and stays when the key is read again', () => {
  const key = pem()
  assert.match(createSigner(key).keyId, /^[0-9a-f]{16}$/)
  assert.equal(createSigner(key).keyId, createSigner(key).keyId)
})
