// Ids are made here. Outside they are readable and typed, `loan_` and 26 characters of base32; inside they are UUIDv7.
import { TypeID } from 'typeid-js'
import { uuidv7 } from 'uuidv7'
import type { Id } from '../kernel/id.ts'
import { hashOfParts } from './hash.ts'

/** Each noun with the prefix of its wire ids. */
export const idPrefixes = {
  tenant: 'tenant',
  partner: 'partner',
  party: 'party',
  loan_product: 'product',
  loan_product_version: 'product_version',
  document: 'document',
  application: 'application',
  decision: 'decision',
  decision_policy: 'policy',
  recommendation: 'recommendation',
  approval_vote: 'vote',
  identity_check: 'identity_check',
  offer: 'offer',
  loan: 'loan',
  loan_event: 'event',
  loan_transaction: 'transaction',
  loan_charge: 'charge',
  arrangement: 'arrangement',
  participation: 'participation',
  participation_transaction: 'transaction',
  journal_entry: 'journal_entry',
  api_key: 'key',
  approval_policy: 'approval_policy',
  proposal: 'proposal',
  proposal_vote: 'proposal_vote',
  audit_entry: 'audit',
  outbox_event: 'outbox_event',
  webhook_endpoint: 'webhook_endpoint',
  webhook_secret: 'webhook_secret',
  webhook_delivery: 'webhook_delivery',
  platform_operator: 'operator',
  platform_job: 'job',
} as const

export type Noun = keyof typeof idPrefixes

/** A new id: UUIDv7, so that ids made later sort later. */
export function newId<N extends Noun>(_noun: N): Id<N> {
  return uuidv7() as Id<N>
}

/** The id that follows from what it names: the same texts always have the same one (UUIDv8, RFC 9562, of their hash). */
export function derivedId<N extends Noun>(_noun: N, ...names: readonly string[]): Id<N> {
  const bytes = hashOfParts(names).subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<N>
}

/** A new id of the readable kind that requests carry in logs and replies. */
export function newRequestId(): string {
  return TypeID.fromUUID('req', uuidv7()).toString()
}

/** The id as the wire shows it: 'loan_01kah…'. */
export function wireId<N extends Noun>(noun: N, id: Id<N>): string
export function wireId<N extends Noun>(noun: N, id: Id<N> | null): string | null
export function wireId<N extends Noun>(noun: N, id: Id<N> | null): string | null {
  return id === null ? null : TypeID.fromUUID(idPrefixes[noun], id).toString()
}

/** The id inside wire text. Throws RangeError when the text is no id of that noun. */
export function idFromWire<N extends Noun>(noun: N, text: string): Id<N> {
  const id = TypeID.fromString(text)
  if (id.getType() !== idPrefixes[noun]) throw new RangeError(`'${text}' is not the id of a ${noun}`)
  // By its bytes: whoever makes an id up need not make a UUID of any version, and it is as unknown as another.
  const hexText = Buffer.from(id.toUUIDBytes()).toString('hex')
  return hexText.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<N>
}
