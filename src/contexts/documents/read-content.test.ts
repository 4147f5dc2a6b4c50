import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DocumentStore } from '../../connectors/document-store.ts'
import { hex, sha256 } from '../../platform/hash.ts'
import type { Work } from '../../platform/work.ts'
import type { Document } from './document.store.ts'
import { isIntact, readContent } from './read-content.ts'

const work = { tenant: { slug: 'himal' } } as Work
const bytes = Buffer.from('%PDF-1.4')
const document = { sha256: hex(sha256(bytes)) } as Document

/** A store that holds `held` for himal and nothing for others. */
const storeOf = (held: Buffer | undefined): DocumentStore => ({
  put: async () => undefined,
  get: async (tenant) => (tenant === 'himal' ? held : undefined),
})

test('bytes that still have their hash are handed out', async () => {
  assert.deepEqual(await readContent(work, storeOf(bytes), document), bytes)
  assert.equal(await isIntact(work, storeOf(bytes), document), true)
})

test('bytes that are gone, or of which one bit changed, are refused and not handed out', async () => {
  const changed = Buffer.from(bytes)
  changed[0] = (changed[0] ?? 0) ^ 1
  for (const held of [undefined, changed, Buffer.alloc(0), Buffer.concat([bytes, bytes])]) {
    await assert.rejects(readContent(work, storeOf(held), document), { code: 'document.content_lost' })
    assert.equal(await isIntact(work, storeOf(held), document), false)
  }
})
