// Brings a tenant to a new tenant key: makes it, reseals every value while traffic goes on, and closes when nothing old is left.
import { sealedTables } from '../contexts/parties/index.ts'
import { beginRotation, endRotation, takeDay } from '../contexts/tenancy/index.ts'
import { resealSome, type SealedTable } from '../platform/reseal.ts'
import { sealedReplies, sealOldReplies } from '../platform/sealed-replies.ts'
import type { Work } from '../platform/work.ts'
import type { Engine } from './assemble.ts'

export interface Rotation {
  readonly version: number
  readonly resealedCount: number
}

export interface RotationOptions {
  readonly reason: string
  /** Rows in one transaction. */
  readonly batchSize?: number
  /** Told after each batch how many rows have been resealed. */
  onProgress?(resealedCount: number): void
}

const everything: readonly SealedTable[] = [...sealedTables, sealedReplies]

/** Cut short it loses nothing: called again it goes on with the same key. What is sealed with older keys stays readable throughout. */
export async function rotateKeys(engine: Engine, tenant: string, options: RotationOptions): Promise<Rotation> {
  const { batchSize = 200 } = options
  const order = { tenant, operationId: 'rotateKeys', name: 'operator' }
  const version = await engine.runner.runAsSystem(order, (work) => beginRotation(work, engine.keyRing, options.reason))
  let resealedCount = 0
  for (;;) {
    const count = await engine.runner.runAsSystem(order, (work) => resealBatch(work, batchSize))
    resealedCount += count
    options.onProgress?.(resealedCount)
    if (count === 0) break
  }
  // Whoever began before the new key was there may still have sealed with the old one: with the day taken, all of them have ended.
  await engine.runner.runAsSystem({ ...order, movesDay: true }, async (work) => {
    await takeDay(work.tx)
    for (let count = 1; count > 0; resealedCount += count) count = await resealBatch(work, batchSize)
    await endRotation(work)
  })
  return { version, resealedCount }
}

async function resealBatch(work: Work, limit: number): Promise<number> {
  let count = await sealOldReplies(work.tx, work.fields, limit)
  for (const sealed of everything) count += await resealSome(work.tx, work.fields, sealed, limit)
  return count
}
