// What somebody who owns the tables can do to a trail.
import type pg from 'pg'
import { contentHash } from '../../src/contexts/audit/audit-entry.rules.ts'
import { leafOf, merkleRoot, type SignedSeal, type Signer, sealHash } from '../../src/contexts/audit/seal.rules.ts'
import type { Tampering } from './trail.ts'

/** Every column of an entry, and another value for it. */
export const columns: readonly [string, string][] = [
  ['placement_epoch', 'placement_epoch + 1'],
  ['xid', `(xid::text::bigint + 1)::text::xid8`],
  ['recorded_at', `recorded_at + interval '1 millisecond'`],
  ['business_date', 'business_date - 1'],
  ['partner_id', 'gen_random_uuid()'],
  ['actor_kind', `'staff'`],
  ['actor_subject', `actor_subject || 'x'`],
  ['actor_name', `actor_name || ' '`],
  ['on_behalf_of', `'user:nobody'`],
  ['operation_id', `'recordRepayment'`],
  ['entity_type', `'loan'`],
  ['entity_id', `'loan_x'`],
  ['changes', `changes || '{"amount": "1.00"}'`],
  ['reason', `coalesce(reason, '') || ' Approved.'`],
  ['evidence', `'["forged"]'`],
  ['policy_version', `'9'`],
  ['approval_id', `'vote_x'`],
  ['request_id', `request_id || 'x'`],
  ['idempotency_key', `'x'`],
  ['hash_version', '1'],
  ['content_hash', `sha256(content_hash)`],
]

/** Writes an entry's content, and the hash that fits it. */
export async function rewrite(
  { client, feed }: Pick<Tampering, 'client' | 'feed'>,
  id: string,
  leafToo: boolean,
): Promise<void> {
  await client.query(`update audit_entry set changes = '{"forged": true}' where audit_entry_id = $1`, [id])
  for await (const { seal, covered } of feed.blocks()) {
    const entry = covered.find(({ auditEntryId }) => auditEntryId === id)?.entry
    if (!entry) continue
    const forged = { ...entry, contentHash: contentHash(entry) as Buffer }
    await client.query('update audit_entry set content_hash = $2 where audit_entry_id = $1', [id, forged.contentHash])
    if (leafToo)
      await client.query('update audit_seal_entry set leaf = $2 where audit_entry_id = $1', [
        id,
        leafOf(forged, seal.hashVersion),
      ])
  }
}

/** Puts in a copy of an entry under an id of its own that sorts right before it; returns that id. */
export async function insertBefore(client: pg.Client, id: string): Promise<string> {
  const { rows } = await client.query(
    `insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object(
       'audit_entry_id', '00000000-0000-7000-8000-000000000001'))).* from audit_entry e where audit_entry_id = $1
     returning audit_entry_id`,
    [id],
  )
  return rows[0].audit_entry_id
}

/** Puts the trail back to an old copy of itself, whose head is the seal before `number`. */
export async function restoreOldCopy(client: pg.Client, number: bigint): Promise<void> {
  const after = [number.toString()]
  await client.query(
    `delete from audit_entry where audit_entry_id in (select audit_entry_id from audit_seal_entry where seal_number >= $1)`,
    after,
  )
  await client.query('delete from audit_seal_entry where seal_number >= $1', after)
  await client.query('delete from audit_seal where seal_number >= $1', after)
}

/** Writes entries from a place on anew, every hash, link and signature after it as they would be, by a key of the forger's. */
export async function rewriteFrom(
  { client, feed }: Tampering,
  from: { readonly seal: SignedSeal; readonly id: string },
  forger: Signer,
  keyId: string,
): Promise<void> {
  await rewrite({ client, feed }, from.id, true)
  let previous: Buffer | undefined
  for await (const { seal, covered } of feed.blocks()) {
    if (seal.number < from.seal.number) {
      previous = seal.hash
      continue
    }
    const merkle = merkleRoot(covered.map(({ leaf }) => leaf))
    const forged = { ...seal, keyId, merkleRoot: merkle, previousHash: previous ?? seal.previousHash }
    const hash = sealHash(forged) as Buffer
    await client.query(
      'update audit_seal set merkle_root = $2, previous_hash = $3, seal_hash = $4, signature = $5, key_id = $6 where seal_number = $1',
      [seal.number.toString(), merkle, forged.previousHash, hash, forger.sign(hash), keyId],
    )
    previous = hash
  }
}
