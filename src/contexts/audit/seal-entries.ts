// Seals what the money transactions left behind, off their path.
import { assert } from '../../kernel/assert.ts'
import type { Transaction } from '../../platform/database.ts'
import { entriesToSeal, lastSeal, lockSealing, orderStart, saveSeal } from './audit-entry.store.ts'
import { firstPreviousHash, leafOf, merkleRoot, type Signer, sealHash, sealVersion } from './seal.rules.ts'

const entriesPerSeal = 1000
/** A transaction of one sealing takes no more than this: a backlog is worked off in several. */
const sealsPerTurn = 100

/** What sealing needs of where it works. */
export interface Sealing {
  readonly tx: Transaction
  readonly tenantId: string
  /** The instant of sealing, in UTC. */
  readonly sealedAt: string
}

/** Seals what can be sealed now, up to 100,000 entries; returns how many. Nothing when another sealer is at it. */
export async function sealEntries(sealing: Sealing, signer: Signer): Promise<number> {
  if (!(await lockSealing(sealing.tx))) return 0
  let sealed = 0
  for (let turn = 0; turn < sealsPerTurn; turn += 1) {
    const count = await sealNext(sealing, signer)
    sealed += count
    if (count < entriesPerSeal) break
  }
  return sealed
}

/** Makes the next seal, if there is anything for it. Its caller holds the lock; without it the unique keys refuse the second. */
export async function sealNext({ tx, tenantId, sealedAt }: Sealing, signer: Signer): Promise<number> {
  const previous = await lastSeal(tx, tenantId)
  const entries = await entriesToSeal(tx, previous?.head ?? orderStart, entriesPerSeal)
  const head = entries.at(-1)
  if (!head) return 0
  const covered = entries.map((entry) => ({ auditEntryId: entry.auditEntryId, leaf: leafOf(entry) }))
  const seal = {
    hashVersion: sealVersion,
    tenantId,
    number: (previous?.number ?? 0n) + 1n,
    sealedAt,
    firstSequence: previous === undefined ? 1n : previous.firstSequence + BigInt(previous.entryCount),
    entryCount: entries.length,
    head,
    merkleRoot: merkleRoot(covered.map(({ leaf }) => leaf)),
    previousHash: previous?.hash ?? firstPreviousHash,
    keyId: signer.keyId,
  }
  const hash = sealHash(seal)
  assert(hash !== null, 'seals are made under a version that is known')
  await saveSeal(tx, { ...seal, hash, signature: signer.sign(hash) }, covered)
  return entries.length
}
