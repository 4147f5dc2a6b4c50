// Writes the heads of a trail down outside the database, and reads them back for a comparison.
import type { AnchorFiles } from '../../connectors/anchor-files.ts'
import type { Transaction } from '../../platform/database.ts'
import { sealsAfter } from './audit-entry.store.ts'
import type { SignedSeal } from './seal.rules.ts'
import { anchorLine, readAnchorLine } from './trail-export.ts'
import type { Anchor } from './verify-trail.ts'

const sealsPerTurn = 1000

/** Appends every seal that was made since the last anchor; returns how many. Made again it adds nothing. */
export async function anchorHeads(
  tx: Transaction,
  tenant: { readonly id: string; readonly slug: string },
  files: AnchorFiles,
): Promise<number> {
  let count = 0
  const lastLine = await files.lastLine(tenant.slug)
  let last = lastLine === undefined ? 0n : (readAnchorLine(lastLine)?.sealNumber ?? 0n)
  for (;;) {
    const seals = await sealsAfter(tx, tenant.id, last, sealsPerTurn)
    if (seals.length === 0) return count
    await files.append(
      tenant.slug,
      seals.map((seal) => anchorLine(anchorOf(seal))),
    )
    count += seals.length
    last = (seals.at(-1) as SignedSeal).number
  }
}

/** The seal as it is anchored. */
export function anchorOf(seal: SignedSeal): Anchor {
  return {
    tenantId: seal.tenantId,
    sealNumber: seal.number,
    sequence: seal.firstSequence + BigInt(seal.entryCount) - 1n,
    sealHash: seal.hash,
    sealedAt: seal.sealedAt,
    keyId: seal.keyId,
    signature: seal.signature,
  }
}

/** The anchors among lines of text, in their order. */
export async function* readAnchors(lines: AsyncIterable<string>): AsyncGenerator<Anchor> {
  for await (const line of lines) {
    const anchor = readAnchorLine(line)
    if (anchor) yield anchor
  }
}
