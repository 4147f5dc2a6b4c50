// Tells how far a trail is sealed, and how far behind that is.
import type { Transaction } from '../../platform/database.ts'

export interface AuditHead {
  readonly sealNumber: number | null
  /** The sequence of the last sealed entry: as many as are sealed. */
  readonly sequence: number
  readonly headHash: Buffer | null
  readonly sealedAt: string | null
  readonly keyId: string | null
  readonly pendingEntryCount: number
  /** Age of the oldest entry that is not sealed yet, in seconds; zero where all are. */
  readonly lagSeconds: number
}

/** One look at the newest seal and at what comes after it. */
export async function getAuditHead(tx: Transaction): Promise<AuditHead> {
  const answer = await tx.raw(
    `with last as (select * from audit_seal order by seal_number desc limit 1)
     select last.seal_number, last.first_sequence + last.entry_count - 1 as sequence, last.seal_hash, last.sealed_at, last.key_id,
       pending.count::int as pending, greatest(extract(epoch from clock_timestamp() - pending.oldest), 0)::float8 as lag
     from (values (1)) one left join last on true cross join lateral (
       select count(*) as count, min(recorded_at) as oldest from audit_entry e
       where (e.placement_epoch, e.xid, e.audit_entry_id) > (coalesce(last.head_epoch, 0), coalesce(last.head_xid, '0'::xid8),
         coalesce(last.head_entry_id, '00000000-0000-0000-0000-000000000000'::uuid))
     ) pending`,
  )
  const row = answer.rows[0]
  return {
    sealNumber: row.seal_number === null ? null : Number(row.seal_number),
    sequence: Number(row.sequence ?? 0),
    headHash: row.seal_hash,
    sealedAt: row.sealed_at,
    keyId: row.key_id,
    pendingEntryCount: row.pending,
    lagSeconds: Math.round((row.lag ?? 0) * 1000) / 1000,
  }
}
