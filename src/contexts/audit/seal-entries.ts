// Seals what the money transactions left behind, off their path.
import type { Transaction } from '../../platform/database.ts'
import { entriesToSeal, lastSeal, lockSealing, saveSeal } from './audit-entry.store.ts'
import { firstPreviousHash, leafOf, merkleRoot, type Signer, sealHash } from './seal.rules.ts'

const entriesPerSeal = 1000

/** Seals everything that can be sealed now; returns how many entries that was. Nothing when another sealer is at it. */
export async function sealEntries(tx: Transaction, signer: Signer, sealedAt: string): Promise<number> {
  if (!(await lockSealing(tx))) return 0
  let sealed = 0
  for (;;) {
    const rows = await entriesToSeal(tx, entriesPerSeal)
    if (rows.length === 0) return sealed
    const previous = await lastSeal(tx)
    const seal = {
      number: BigInt(previous?.seal_number ?? 0) + 1n,
      sealedAt,
      entryCount: rows.length,
      merkleRoot: merkleRoot(rows.map((row) => leafOf(row.audit_entry_id, row.content_hash))),
      previousHash: previous?.seal_hash ?? firstPreviousHash,
    }
    const hash = sealHash(seal)
    const ids = rows.map((row) => row.audit_entry_id)
    await saveSeal(tx, { ...seal, hash, keyId: signer.keyId, signature: signer.sign(hash) }, ids)
    sealed += rows.length
  }
}
