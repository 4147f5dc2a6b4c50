// Verifies the whole trail: content, order, links and signatures, from the first seal to the last.

import type { Transaction } from '../../platform/database.ts'
import { hex } from '../../platform/hash.ts'
import { contentHash } from './audit-entry.rules.ts'
import {
  type AuditEntryRow,
  countPending,
  entryOfRow,
  type SealRow,
  sealedEntries,
  sealsAfter,
} from './audit-entry.store.ts'
import { firstPreviousHash, leafOf, merkleRoot, type Signer, sealHash } from './seal.rules.ts'

export interface Fault {
  readonly sealNumber: bigint | null
  readonly position: number | null
  readonly auditEntryId: string | null
  readonly finding: string
}

export interface Verification {
  readonly sealCount: number
  readonly sealedEntryCount: number
  /** What no seal covers yet, and so is not promised. */
  readonly pendingEntryCount: number
  readonly headHash: Buffer | null
  readonly firstFault: Fault | null
}

/** Walks every seal in order and stops at the first fault. */
export async function verifyAudit(tx: Transaction, signer: Signer): Promise<Verification> {
  let previous: SealRow | undefined
  let sealCount = 0
  let sealedEntryCount = 0
  let fault: Fault | null = null
  for (;;) {
    const seals = await sealsAfter(tx, previous?.seal_number ?? '0', 100)
    if (seals.length === 0 || fault) break
    for (const seal of seals) {
      fault = await faultOf(tx, seal, previous, signer)
      if (fault) break
      sealCount += 1
      sealedEntryCount += seal.entry_count
      previous = seal
    }
  }
  const headHash = previous?.seal_hash ?? null
  return { sealCount, sealedEntryCount, pendingEntryCount: await countPending(tx), headHash, firstFault: fault }
}

async function faultOf(
  tx: Transaction,
  seal: SealRow,
  previous: SealRow | undefined,
  signer: Signer,
): Promise<Fault | null> {
  const number = BigInt(seal.seal_number)
  const at = (finding: string): Fault => ({ sealNumber: number, position: null, auditEntryId: null, finding })
  if (number !== BigInt(previous?.seal_number ?? 0) + 1n) return at('a seal before this one is missing')
  if (!seal.previous_hash.equals(previous?.seal_hash ?? firstPreviousHash))
    return at('the link to the seal before is broken')
  const hash = sealHash({
    number,
    sealedAt: seal.sealed_at,
    entryCount: seal.entry_count,
    merkleRoot: seal.merkle_root,
    previousHash: seal.previous_hash,
  })
  if (!hash.equals(seal.seal_hash)) return at('the seal was changed')
  if (seal.key_id !== signer.keyId) return at(`the seal is signed by the unknown key ${seal.key_id}`)
  if (!signer.verifies(hash, seal.signature)) return at('the signature does not fit the seal')
  return faultInEntries(tx, seal)
}

async function faultInEntries(tx: Transaction, seal: SealRow): Promise<Fault | null> {
  const rows = await sealedEntries(tx, seal.seal_number)
  const sealNumber = BigInt(seal.seal_number)
  for (const [position, row] of rows.entries()) {
    const at = (finding: string): Fault => ({ sealNumber, position, auditEntryId: row.audit_entry_id ?? null, finding })
    if (row.position !== position || !row.audit_entry_id) return at('an entry is missing')
    if (!contentHash(entryOfRow(row as AuditEntryRow)).equals(row.content_hash as Buffer))
      return at('the entry was changed')
  }
  if (rows.length !== seal.entry_count)
    return { sealNumber, position: rows.length, auditEntryId: null, finding: 'an entry is missing' }
  const root = merkleRoot(rows.map((row) => leafOf(row.audit_entry_id as string, row.content_hash as Buffer)))
  if (root.equals(seal.merkle_root)) return null
  return {
    sealNumber,
    position: null,
    auditEntryId: null,
    finding: `the entries do not give the root ${hex(seal.merkle_root)}`,
  }
}
