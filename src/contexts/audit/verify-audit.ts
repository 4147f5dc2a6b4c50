// The trail of a tenant as its tables hold it, verified.
import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Transaction } from '../../platform/database.ts'
import type { StoredEntry } from './audit-entry.rules.ts'
import { orderStart, sealsAfter } from './audit-entry.store.ts'
import type { SignedSeal, Signer } from './seal.rules.ts'
import { type Block, type Proofs, type TrailFeed, type Verification, verifyTrail } from './verify-trail.ts'
import { coveredBetween, unsealedAfter } from './whole-trail.view.ts'

/** Entries that are read at a time: few enough that they are gone before the collector keeps them. */
const pageSize = 1000

/** Reads the tenant's whole trail, each page while the one before is at work. */
export function trailOf(tx: Transaction, tenantId: string): TrailFeed {
  return { tenantId, blocks: () => readBlocks(tx, tenantId), unsealed: () => readUnsealed(tx) }
}

/** Walks every seal in order and stops at the first fault. */
export function verifyAudit(tx: Transaction, tenantId: string, proofs: Proofs): Promise<Verification> {
  return verifyTrail(trailOf(tx, tenantId), proofs)
}

type Page = { readonly seals: readonly SignedSeal[]; readonly covered: Awaited<ReturnType<typeof coveredBetween>> }

async function* readBlocks(tx: Transaction, tenantId: string): AsyncGenerator<Block> {
  let ahead: SignedSeal[] = []
  const readPage = async (after: bigint): Promise<Page | undefined> => {
    if (ahead.length === 0) ahead = await sealsAfter(tx, tenantId, after, pageSize)
    const seals = takePage(ahead)
    ahead = ahead.slice(seals.length)
    const [first, last] = [seals[0], seals.at(-1)]
    if (!first || !last) return undefined
    return { seals, covered: await coveredBetween(tx, first.number, last.number) }
  }
  let page = await readPage(0n)
  while (page !== undefined) {
    const next = readPage((page.seals.at(-1) as SignedSeal).number)
    // Whoever stops early leaves the page that is under way to itself.
    next.catch(() => undefined)
    // The question leaves when the turn ends: without this it would wait until the page at hand is worked through.
    await othersFirst()
    for (const seal of page.seals) {
      yield { seal, covered: page.covered.get(seal.number) ?? [] }
      // A seal is up to a thousand hashes: whoever else asks this process is answered in between.
      await othersFirst()
    }
    page = await next
  }
}

/** As many seals as cover a page of entries, at least one. */
function takePage(seals: readonly SignedSeal[]): SignedSeal[] {
  let entries = 0
  const end = seals.findIndex(({ entryCount }, index) => {
    entries += entryCount
    return index > 0 && entries > pageSize
  })
  return seals.slice(0, end === -1 ? seals.length : end)
}

async function* readUnsealed(tx: Transaction): AsyncGenerator<StoredEntry> {
  let after: StoredEntry | undefined
  for (;;) {
    const entries = await unsealedAfter(tx, after ?? orderStart, pageSize)
    yield* entries
    if (entries.length < pageSize) return
    after = entries.at(-1)
  }
}

/** Verifies the sealed trail of whichever tenant the transaction is in. */
export function trailVerifier(signer: Signer): (tx: Transaction) => Promise<Verification> {
  return async (tx) => {
    const { rows } = await tx.raw('select tenant_id from tenant_profile')
    return verifyAudit(tx, rows[0].tenant_id, { keys: signer })
  }
}
