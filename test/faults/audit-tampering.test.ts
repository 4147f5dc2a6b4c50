// Who owns the tables can write what they like into the trail; none of it goes unseen, and the first bad position is named, from the
// tables and from an export alike.
import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { after, before, test } from 'node:test'
import { anchorOf } from '../../src/contexts/audit/anchor-heads.ts'
import { verifyTrail } from '../../src/contexts/audit/index.ts'
import { createSigner, type SignedSeal } from '../../src/contexts/audit/seal.rules.ts'
import type { Anchor, Block } from '../../src/contexts/audit/verify-trail.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { columns, insertBefore, restoreOldCopy, rewrite, rewriteFrom } from '../support/tampering.ts'
import { layTrail, type Tampering, whileTampering } from '../support/trail.ts'

let gateway: TestGateway
let blocks: Block[]
let total: number
const rounds = Number(process.env.AUDIT_ROUNDS ?? 2)

before(async () => {
  gateway = await startGateway()
  await layTrail(gateway, 'himal', [1, 7, 2, 30, 1, 12, 5])
  blocks = await whileTampering(gateway, 'himal', async ({ feed, verify }) => {
    const read: Block[] = []
    for await (const block of feed.blocks()) read.push(block)
    const found = await verify()
    assert.equal(found.firstFault, null)
    assert.equal(found.pendingEntryCount, 0)
    return read
  })
  total = blocks.reduce((sum, { seal }) => sum + seal.entryCount, 0)
  assert.ok(blocks.length >= 7 && total >= 58)
})
after(() => gateway.stop())

// The same places each time: of a generator with a fixed seed.
let seed = 20260115
function random(below: number): number {
  seed = (seed * 1103515245 + 12345) % 2 ** 31
  return Math.floor((seed / 2 ** 31) * below)
}

interface Place {
  readonly seal: SignedSeal
  readonly position: number
  readonly sequence: bigint
  readonly id: string
}

function placeAt(sequence: number): Place {
  for (const { seal, covered } of blocks) {
    const position = sequence - Number(seal.firstSequence)
    const id = covered[position]?.auditEntryId
    if (position >= 0 && id !== undefined) return { seal, position, sequence: BigInt(sequence), id }
  }
  throw new Error(`no entry ${sequence}`)
}

const anywhere = () => placeAt(1 + random(total))

/** Tampers at places of its own choice, several times, and holds the finding against the place. */
async function tamper(
  title: string,
  act: (tampering: Tampering, round: number) => Promise<Pick<Place, 'sequence'> & Partial<Place>>,
  anchors?: readonly Anchor[],
): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await whileTampering(gateway, 'himal', async (tampering) => {
      const place = await act(tampering, round)
      const { firstFault } = await tampering.verify(anchors)
      assert.ok(firstFault, `${title}, round ${round}: not seen`)
      assert.equal(firstFault.sequence, place.sequence, `${title}, round ${round}: ${firstFault.finding}`)
      if (place.seal) assert.equal(firstFault.sealNumber, place.seal.number, title)
      if (place.position !== undefined) assert.equal(firstFault.position, place.position, title)
    })
  }
}

test('an entry that is changed in any of its fields', async () => {
  for (const [column, value] of columns) {
    await tamper(`change of ${column}`, async ({ client }) => {
      const place = anywhere()
      await client.query(`update audit_entry set ${column} = ${value} where audit_entry_id = $1`, [place.id])
      return place
    })
  }
})

test('an entry that is changed together with its own hash', () =>
  tamper('rewriting', async (tampering) => {
    const place = anywhere()
    await rewrite(tampering, place.id, false)
    return place
  }))

test('an entry that is changed together with its hash and its leaf: the seal that covers it is named', () =>
  tamper('rewriting with the leaf', async (tampering) => {
    const place = anywhere()
    await rewrite(tampering, place.id, true)
    return { seal: place.seal, sequence: place.seal.firstSequence, position: 0 }
  }))

test('an entry that is deleted: itself, its place under the seal, or both', () =>
  tamper('deletion', async ({ client }, round) => {
    const place = anywhere()
    const tables = [['audit_entry'], ['audit_seal_entry'], ['audit_entry', 'audit_seal_entry']][round % 3] ?? []
    for (const table of tables) await client.query(`delete from ${table} where audit_entry_id = $1`, [place.id])
    return place
  }))

test('an entry that is put in behind the head, under no seal: the place where it would stand is named', () =>
  tamper('insertion', async ({ client }) => {
    const place = anywhere()
    await insertBefore(client, place.id)
    // Entries of one transaction stand in the order of their ids, so it would come before all of them.
    const { rows } = await client.query(
      `select min(s.first_sequence + p.position) as sequence from audit_entry e join audit_seal_entry p using (audit_entry_id)
       join audit_seal s using (seal_number) where e.xid = (select xid from audit_entry where audit_entry_id = $1)`,
      [place.id],
    )
    return placeAt(Number(rows[0].sequence))
  }))

test('an entry that is put under a seal beside those it covers', () =>
  tamper('insertion under a seal', async ({ client }) => {
    const { seal } = anywhere()
    const last = placeAt(Number(seal.firstSequence) + seal.entryCount - 1)
    const id = await insertBefore(client, last.id)
    await client.query('insert into audit_seal_entry values ($1, $2, $3, $4)', [
      seal.number.toString(),
      seal.entryCount,
      id,
      Buffer.alloc(32),
    ])
    return { seal, position: seal.entryCount, sequence: seal.firstSequence + BigInt(seal.entryCount) }
  }))

test('two entries that are swapped: in content, or in their places', () =>
  tamper('swap', async ({ client }, round) => {
    const sequence = 1 + random(total - 1)
    const [first, second] = [placeAt(sequence), placeAt(sequence + 1 + random(total - sequence))]
    if (round % 2 === 0) {
      await client.query(
        `update audit_entry e set changes = other.changes, content_hash = other.content_hash, recorded_at = other.recorded_at,
           request_id = other.request_id
         from audit_entry other where (e.audit_entry_id, other.audit_entry_id) in (($1, $2), ($2, $1))`,
        [first.id, second.id],
      )
    } else {
      await client.query('alter table audit_seal_entry drop constraint audit_seal_entry_once')
      await client.query(
        `update audit_seal_entry set audit_entry_id = case audit_entry_id when $1::uuid then $2::uuid else $1 end
         where audit_entry_id in ($1, $2)`,
        [first.id, second.id],
      )
    }
    return first
  }))

test('a seal that is changed, or taken out with what it covers', () =>
  tamper('seal', async ({ client }, round) => {
    // The last one taken out is a truncation: only an anchor tells.
    const { seal } = placeAt(1 + random(total - (blocks.at(-1)?.seal.entryCount ?? 0)))
    const number = seal.number.toString()
    const acts = [
      `update audit_seal set sealed_at = sealed_at - interval '1 day' where seal_number = $1`,
      `update audit_seal set merkle_root = sha256(merkle_root) where seal_number = $1`,
      `update audit_seal set signature = sha512(signature) where seal_number = $1`,
      `delete from audit_seal where seal_number = $1`,
      `update audit_seal set head_recorded_at = head_recorded_at - interval '1 day' where seal_number = $1`,
    ]
    await client.query(acts[round % acts.length] as string, [number])
    return { sequence: seal.firstSequence }
  }))

test('entries that are truncated from some place on, or all of them', () =>
  tamper('truncation', async ({ client }, round) => {
    if (round % 3 === 0) {
      await client.query('truncate audit_entry')
      return placeAt(1)
    }
    const place = anywhere()
    const ids = blocks.flatMap(({ covered }) => covered.map(({ auditEntryId }) => auditEntryId))
    const lost = ids.slice(Number(place.sequence) - 1)
    await client.query('delete from audit_entry where audit_entry_id = any($1)', [lost])
    if (round % 3 === 2) await client.query('delete from audit_seal_entry where audit_entry_id = any($1)', [lost])
    return place
  }))

test('an old copy of the whole trail that is put back: an anchor kept elsewhere tells where it ends too early', async () => {
  const anchors = blocks.map(({ seal }) => anchorOf(seal))
  const act = async ({ client }: Tampering) => {
    const { seal } = anywhere()
    await restoreOldCopy(client, seal.number)
    return { sequence: seal.firstSequence, seal }
  }
  await tamper('restoring', act, anchors)
  const onlyTheNewest = anchors.slice(-1)
  await tamper('restoring, with one anchor', act, onlyTheNewest)
  await whileTampering(gateway, 'himal', async ({ client, verify }) => {
    await restoreOldCopy(client, 3n)
    const { firstFault, sealCount } = await verify()
    assert.deepEqual([firstFault, sealCount], [null, 2], 'without an anchor an older head is a trail like any other')
  })
})

const newKey = () =>
  createSigner(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

test('a trail that is rewritten consistently without the key, under its own name or the name of the key', async () => {
  const forger = newKey()
  for (const keyId of [forger.keyId, gateway.engine.signer.keyId]) {
    await tamper(`rewriting under ${keyId}`, async (tampering) => {
      const place = anywhere()
      await rewriteFrom(tampering, place, forger, keyId)
      return { sequence: place.seal.firstSequence, seal: place.seal }
    })
  }
})

test('a trail that is rewritten with the very key: only an anchor tells, and it does', () =>
  tamper(
    'rewriting with the key',
    async (tampering) => {
      const place = anywhere()
      await rewriteFrom(tampering, place, gateway.engine.signer, gateway.engine.signer.keyId)
      return { sequence: place.seal.firstSequence, seal: place.seal }
    },
    blocks.map(({ seal }) => anchorOf(seal)),
  ))

test("another tenant's trail does not pass for this one's", async () => {
  await layTrail(gateway, 'nyanza', [3])
  await whileTampering(gateway, 'nyanza', async ({ feed, verify }) => {
    assert.equal((await verify()).firstFault, null)
    const found = await verifyTrail(
      { ...feed, tenantId: blocks[0]?.seal.tenantId as string },
      { keys: gateway.engine.signer },
    )
    assert.equal(found.firstFault?.sequence, 1n)
  })
})
