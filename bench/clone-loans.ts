// The bulk seeder: copies of loans that use cases have made, every row of theirs under ids of its own. Rows go in by plain inserts under
// the staff role, so that policies, guards and foreign keys hold for them as for any others; what has a hash or a seal of its own gets it
// from the product's own functions.
import { TypeID } from 'typeid-js'
import { contentHash } from '../src/contexts/audit/audit-entry.rules.ts'
import { type AuditEntryRow, entryOfRow } from '../src/contexts/audit/audit-entry.store.ts'
import type { Transaction } from '../src/platform/database.ts'
import { bodyOf, sealReply } from '../src/platform/sealed-replies.ts'
import type { Work } from '../src/platform/work.ts'

/** What is copied as it is, but for its ids; before what points to it. */
const plainTables = [
  'loan',
  'loan_event',
  'loan_schedule',
  'participation',
  'participation_instalment',
  'loan_transaction',
  'participation_transaction',
  'journal_entry',
  'journal_line',
  'loan_closing',
] as const
const copiedTables = [
  ...plainTables,
  'audit_entry',
  'outbox_event',
  'partner_event',
  'idempotency_record',
  'event_head',
]

/** What the tables' own triggers fill in. */
const stamped = new Set(['xid', 'aggregate_version', 'order_xid', 'order_step'])

/** A row as text, with blanks where an id has the number of its copy. */
type TextRow = readonly (string | null)[]

interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rows: readonly TextRow[]
}

/** Everything that the templates consist of. */
export interface Templates {
  readonly plain: readonly Table[]
  readonly events: Table
  /** Which partner was told of which event. */
  readonly told: Table
  readonly audit: Table
  /** As JSON text with blanks: what the hash of each audit entry is made of, in the order of `audit.rows`. */
  readonly auditFacts: readonly string[]
  readonly requests: Table
  /** As JSON text with blanks, in the order of `requests.rows`. */
  readonly replies: readonly string[]
  /** Numbers that the templates' own ids end in: no copy may have one of them. */
  readonly taken: ReadonlySet<number>
}

/**
 * An id ends in the number of its copy: twenty bits, which are five digits of a UUID and four of an id on the wire. What is before them
 * keeps the ids of one template apart, and in their order.
 */
const hexBlank = '{copy in hex}'
const wireBlank = '{copy on the wire}'
const wireDigits = '0123456789abcdefghjkmnpqrstvwxyz'

export interface Copy {
  readonly hex: string
  readonly wire: string
}

/** How many copies there can be of a template, nearly. */
export const mostCopies = 1_000_000

/** The endings of `count` copies after the number `after`, and the last of their numbers. */
export function nextCopies({ taken }: Templates, after: number, count: number): { copies: Copy[]; last: number } {
  const copies: Copy[] = []
  let last = after
  while (copies.length < count) {
    last += 1
    if (taken.has(last)) continue
    const number = last
    const wire = Array.from({ length: 4 }, (_, index) => wireDigits[Math.floor(number / 32 ** (3 - index)) % 32])
    copies.push({ hex: number.toString(16).padStart(5, '0'), wire: wire.join('') })
  }
  return { copies, last }
}

const anyId = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[a-z]+(?:_[a-z]+)*_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g

interface Ids {
  /** Of what is not copied: partners, products, arrangements, keys. */
  readonly kept: ReadonlySet<string>
  readonly taken: Set<number>
}

/** The text with a blank at the end of every id that is not kept. */
function blanked(text: string, { kept, taken }: Ids): string {
  return text.replace(anyId, (id) => {
    const isWire = id.includes('_')
    const uuid = isWire ? TypeID.fromString(id).toUUID() : id
    if (kept.has(uuid)) return id
    taken.add(Number.parseInt(uuid.slice(-5), 16))
    return isWire ? id.slice(0, -4) + wireBlank : id.slice(0, -5) + hexBlank
  })
}

function filled(text: string, copy: Copy): string {
  return text.replaceAll(hexBlank, copy.hex).replaceAll(wireBlank, copy.wire)
}

/** Reads every loan of the tenant, and all that belongs to them. */
export async function readTemplates(work: Work): Promise<Templates> {
  const { tx } = work
  const ids: Ids = { kept: await keptIds(tx), taken: new Set() }
  const read = (name: string, where = 'true') => readTable(tx, ids, name, where)
  const plain: Table[] = []
  for (const name of plainTables) plain.push(await read(name))
  const ofLoans = `entity_type = 'loan'`
  const { rows: entries } = await tx.raw(`select * from audit_entry where ${ofLoans} order by audit_entry_id`)
  const auditFacts = (entries as AuditEntryRow[]).map((row) => {
    const { xid: _xid, contentHash: _hash, placementEpoch, ...facts } = entryOfRow(row)
    return blanked(JSON.stringify({ ...facts, placementEpoch: placementEpoch.toString() }), ids)
  })
  const { rows: requests } = await tx.raw('select * from idempotency_record order by idempotency_key')
  const replies = requests.map((row: Parameters<typeof bodyOf>[2] & Record<string, string>) => {
    const { principal = '', operation_id: operationId = '', idempotency_key: key = '' } = row
    return blanked(JSON.stringify(bodyOf(work.fields, { principal, operationId, key }, row)), ids)
  })
  return {
    plain,
    audit: await read('audit_entry', ofLoans),
    auditFacts,
    events: await read('outbox_event', ofLoans),
    told: await read('partner_event', ofLoans),
    requests: await read('idempotency_record'),
    replies,
    taken: ids.taken,
  }
}

async function keptIds(tx: Transaction): Promise<ReadonlySet<string>> {
  const { rows } = await tx.raw(
    `select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t
       using (table_schema, table_name)
     where c.table_schema = current_schema() and c.udt_name = 'uuid' and t.table_type = 'BASE TABLE'
       and c.table_name <> all(?::text[])`,
    [copiedTables as never],
  )
  const ids = new Set<string>()
  for (const { table_name: table, column_name: column } of rows) {
    const found = await tx.raw('select distinct ?? as id from ??', [column, table])
    for (const { id } of found.rows) ids.add(id)
  }
  return ids
}

async function readTable(tx: Transaction, ids: Ids, name: string, where: string): Promise<Table> {
  const described = await tx.raw(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum`,
    [name],
  )
  const columns = described.rows.filter((column: { name: string }) => !stamped.has(column.name))
  const texts = columns.map(() => '??::text').join(', ')
  const names = columns.map((column: { name: string }) => column.name)
  const key = name === 'idempotency_record' ? 'idempotency_key' : names[0]
  const found = await tx.raw(`select array[${texts}] as texts from ?? where ${where} order by ??`, [
    ...names,
    name,
    key,
  ])
  const rows = found.rows.map(({ texts }: { texts: TextRow }) =>
    texts.map((text) => (text === null ? null : blanked(text, ids))),
  )
  return { name, columns, rows }
}

/** Adds the copies to the tenant, in the transaction of `work`. */
export async function addCopies(work: Work, templates: Templates, copies: readonly Copy[]): Promise<void> {
  const { tx } = work
  // Many rows at once take longer than any request may.
  await tx.raw(`set local statement_timeout = '10min'`)
  for (const table of templates.plain) await copyTable(tx, table, copies)
  await insertRows(
    tx,
    templates.audit,
    copies.flatMap((copy) => auditRows(templates, copy)),
  )
  await copyTable(tx, templates.events, copies)
  await copyPartnerEvents(tx, templates.told, copies)
  await insertRows(
    tx,
    templates.requests,
    copies.flatMap((copy) => requestRows(work, templates, copy)),
  )
}

/** The database fills the blanks. */
async function copyTable(tx: Transaction, table: Table, copies: readonly Copy[]): Promise<void> {
  const values = table.columns.map(({ type }, index) => {
    const hasBlanks = table.rows.some((row) => row[index]?.includes(hexBlank) || row[index]?.includes(wireBlank))
    return hasBlanks
      ? `replace(replace(t.c${index}, '${hexBlank}', copy.hex), '${wireBlank}', copy.wire)::${type}`
      : `t.c${index}::${type}`
  })
  await tx.raw(
    `insert into ${table.name} (${namesOf(table)}) select ${values.join(', ')}
     from unnest(?::text[], ?::text[]) as copy (hex, wire), ${unnested(table)}`,
    [copies.map(({ hex }) => hex), copies.map(({ wire }) => wire), ...columnsOf(table, table.rows)] as never,
  )
}

async function insertRows(tx: Transaction, table: Table, rows: readonly TextRow[]): Promise<void> {
  const values = table.columns.map(({ type }, index) => `t.c${index}::${type}`)
  await tx.raw(
    `insert into ${table.name} (${namesOf(table)}) select ${values.join(', ')} from ${unnested(table)}`,
    columnsOf(table, rows) as never,
  )
}

const namesOf = ({ columns }: Table) => columns.map(({ name }) => name).join(', ')
const unnested = ({ columns }: Table) =>
  `unnest(${columns.map(() => '?::text[]').join(', ')}) as t (${columns.map((_, index) => `c${index}`).join(', ')})`
const columnsOf = ({ columns }: Table, rows: readonly TextRow[]) =>
  columns.map((_, index) => rows.map((row) => row[index] ?? null))

/** Partners are told of the copy of what they were told of, at the place that the copied event was given. */
async function copyPartnerEvents(tx: Transaction, told: Table, copies: readonly Copy[]): Promise<void> {
  const textsOf = (name: string) => told.rows.map((row) => row[told.columns.findIndex((each) => each.name === name)])
  await tx.raw(
    `insert into partner_event (partner_id, outbox_event_id, placement_epoch, order_xid, order_step, recorded_at, business_date,
       event_type, entity_type, entity_id, aggregate_version)
     select t.partner_id::uuid, outbox_event_id, placement_epoch, order_xid, order_step, recorded_at, business_date, event_type,
       entity_type, entity_id, aggregate_version
     from unnest(?::text[]) as copy (hex) cross join unnest(?::text[], ?::text[]) as t (partner_id, event_id)
     join outbox_event on outbox_event_id = replace(t.event_id, '${hexBlank}', copy.hex)::uuid`,
    [copies.map(({ hex }) => hex), textsOf('partner_id'), textsOf('outbox_event_id')] as never,
  )
}

function auditRows({ audit, auditFacts }: Templates, copy: Copy): TextRow[] {
  const place = audit.columns.findIndex(({ name }) => name === 'content_hash')
  return audit.rows.map((row, index) => {
    const facts = JSON.parse(filled(auditFacts[index] as string, copy))
    const hash = contentHash({ ...facts, placementEpoch: BigInt(facts.placementEpoch) }, facts.hashVersion) as Buffer
    return row.map((text, column) => (column === place ? `\\x${hash.toString('hex')}` : text && filled(text, copy)))
  })
}

function requestRows(work: Work, { requests, replies }: Templates, copy: Copy): TextRow[] {
  const at = (row: TextRow, name: string) => row[requests.columns.findIndex((column) => column.name === name)] as string
  const place = requests.columns.findIndex(({ name }) => name === 'sealed_reply')
  return requests.rows.map((template, index) => {
    const row = template.map((text) => text && filled(text, copy))
    const under = {
      principal: at(row, 'principal'),
      operationId: at(row, 'operation_id'),
      key: at(row, 'idempotency_key'),
    }
    const reply = JSON.parse(filled(replies[index] as string, copy))
    return row.map((text, column) => (column === place ? sealReply(work.fields, under, reply) : text))
  })
}
