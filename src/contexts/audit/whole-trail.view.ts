// Reads a trail from its beginning to its end: entries by the hundred thousand, so each as a list of texts and no row object.
import type { Transaction } from '../../platform/database.ts'
import { readTexts } from '../../platform/read-texts.ts'
import { bytesOf, instantOf } from '../../platform/texts.ts'
import type { CoveredEntry, OrderKey, StoredEntry } from './audit-entry.rules.ts'
import { keyBindings } from './audit-entry.store.ts'

const columns = `e.audit_entry_id, e.placement_epoch, e.xid, e.recorded_at, e.business_date, e.partner_id, e.actor_kind,
  e.actor_subject, e.actor_name, e.on_behalf_of, e.operation_id, e.entity_type, e.entity_id, e.changes, e.reason, e.evidence,
  e.policy_version, e.approval_id, e.request_id, e.idempotency_key, e.hash_version, e.content_hash`

/** The texts of `columns`. */
type EntryTexts = readonly [
  auditEntryId: string,
  placementEpoch: string,
  xid: string,
  recordedAt: string,
  businessDate: string,
  partnerId: string | null,
  actorKind: string,
  actorSubject: string,
  actorName: string,
  onBehalfOf: string | null,
  operationId: string,
  entityType: string,
  entityId: string,
  changes: string,
  reason: string | null,
  evidence: string | null,
  policyVersion: string | null,
  approvalId: string | null,
  requestId: string,
  idempotencyKey: string | null,
  hashVersion: string,
  contentHash: string,
]

/** The same beside what its seal says of it. */
type CoveredTexts = readonly [...EntryTexts, seal: string, position: string, sealedId: string, leaf: string]

function entryOf(row: EntryTexts | CoveredTexts): StoredEntry {
  return {
    auditEntryId: row[0],
    placementEpoch: BigInt(row[1]),
    xid: BigInt(row[2]),
    recordedAt: instantOf(row[3]),
    businessDate: row[4],
    partnerId: row[5],
    actorKind: row[6],
    actorSubject: row[7],
    actorName: row[8],
    onBehalfOf: row[9],
    operationId: row[10],
    entityType: row[11],
    entityId: row[12],
    changes: JSON.parse(row[13]),
    reason: row[14],
    evidence: row[15] === null ? null : JSON.parse(row[15]),
    policyVersion: row[16],
    approvalId: row[17],
    requestId: row[18],
    idempotencyKey: row[19],
    hashVersion: Number(row[20]),
    contentHash: bytesOf(row[21]),
  }
}

/** What the seals from `first` to `last` cover, by the number of the seal, in the order of positions. */
export async function coveredBetween(
  tx: Transaction,
  first: bigint,
  last: bigint,
): Promise<ReadonlyMap<bigint, CoveredEntry[]>> {
  const rows = await readTexts(
    tx,
    `select ${columns}, s.seal_number, s.position, s.audit_entry_id, s.leaf from audit_seal_entry s
     left join audit_entry e on e.audit_entry_id = s.audit_entry_id
     where s.seal_number between ? and ? order by s.seal_number, s.position`,
    [first.toString(), last.toString()],
  )
  const covered = new Map<bigint, CoveredEntry[]>()
  let number = ''
  let list: CoveredEntry[] = []
  for (const row of rows as unknown as CoveredTexts[]) {
    if (row[22] !== number) {
      number = row[22]
      list = []
      covered.set(BigInt(number), list)
    }
    // Of an entry that is gone there is not even an id.
    const entry = (row[0] as string | null) === null ? null : entryOf(row)
    list.push({ position: Number(row[23]), auditEntryId: row[24], leaf: bytesOf(row[25]), entry })
  }
  return covered
}

/** Entries that no seal covers, in their order, after the key. */
export async function unsealedAfter(tx: Transaction, after: OrderKey, limit: number): Promise<StoredEntry[]> {
  const rows = await readTexts(
    tx,
    `select ${columns} from audit_entry e
     where (placement_epoch, xid, audit_entry_id) > (?::bigint, ?::xid8, ?::uuid)
       and not exists (select 1 from audit_seal_entry s where s.audit_entry_id = e.audit_entry_id)
     order by placement_epoch, xid, audit_entry_id limit ?`,
    [...keyBindings(after), limit],
  )
  return (rows as unknown as EntryTexts[]).map(entryOf)
}
