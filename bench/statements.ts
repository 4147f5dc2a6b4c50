// What bare handlers send: the statements of the real operations, as they were recorded, with blanks for what differs from request
// to request, and each told apart by the wall that it belongs to.
import { assert } from '../src/kernel/assert.ts'
import type { LoanId } from '../src/kernel/id.ts'
import { wireId } from '../src/platform/ids.ts'
import type { Statement } from './recorder.ts'

/** A statement with blanks: texts such as `{loan}` inside its values. */
export type Template = Statement

/** Templates that are sent together and waited for once. */
export type Step = readonly Template[]

/** What a statement of an operation is there for. */
export type Part = 'opening' | 'business' | 'claim' | 'trail' | 'told partners' | 'closing'

export type Parts = Readonly<Record<Part, readonly Template[]>>

export interface OperationParts {
  readonly read: Parts
  readonly write: Parts
}

/** The things of the recorded request that differ from loan to loan. */
export interface Recorded {
  readonly loanId: LoanId
  /** In the order of the legs. */
  readonly participationIds: readonly string[]
  readonly partnerIds: readonly string[]
}

/** What tells a statement's part; whatever fits none of them is the business itself. */
const signs: readonly (readonly [RegExp, Part])[] = [
  [/^begin|set_config\(|pg_advisory_xact_lock|from tenant_profile/, 'opening'],
  [/^insert into idempotency_record\b/, 'claim'],
  [/\binto audit_entry\b/, 'trail'],
  [/^insert into partner_event\b/, 'told partners'],
  [/^commit/, 'closing'],
]

/** What a repayment must touch: when the code changes, the baseline changes with it or says so here. */
const written = [
  'loan_event',
  'loan_transaction',
  'participation_transaction',
  'participation',
  'journal_entry',
  'journal_line',
  'loan',
]

/** Throws when the recordings lack a statement that the operations must have sent. */
export function partsOf(read: readonly Statement[], write: readonly Statement[], recorded: Recorded): OperationParts {
  const blanks = blankMaker(recorded)
  const parts = { read: byPart(read.map(blanks)), write: byPart(write.map(blanks)) }
  assert(parts.read.business.length === 1, 'getLoan sends one statement of its own')
  const { business, claim, trail } = parts.write
  assert(claim.length === 1 && trail.length === 1, 'a repayment claims its key and leaves its trail')
  for (const table of written) {
    const pattern = new RegExp(`(insert into|update) "?${table}"?\\s`)
    assert(
      business.some(({ text }) => pattern.test(text)),
      `a repayment writes ${table}`,
    )
  }
  const values = business.flatMap((template) => template.values)
  for (const [blank, count] of [
    ['{sequence}', 2],
    ['{state}', 1],
  ] as const) {
    assert(values.filter((value) => value === blank).length === count, `a repayment has ${blank} ${count} times`)
  }
  return parts
}

function byPart(templates: readonly Template[]): Parts {
  const parts: Record<Part, Template[]> = {
    opening: [],
    business: [],
    claim: [],
    trail: [],
    'told partners': [],
    closing: [],
  }
  for (const template of templates) {
    const sign = signs.find(([pattern]) => pattern.test(template.text))
    parts[sign?.[1] ?? 'business'].push(template)
  }
  return parts
}

/** Statements one after the other, each waited for. */
export const oneByOne = (templates: readonly Template[]): Step[] => templates.map((template) => [template])

const anyUuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function blankMaker(recorded: Recorded): (statement: Statement) => Template {
  const names = new Map<string, string>([[recorded.loanId, '{loan}']])
  for (const [index, id] of recorded.participationIds.entries()) names.set(id, `{participation ${index}}`)
  for (const id of recorded.partnerIds) names.set(id, id)
  let made = 0
  const nameOf = (id: string) => {
    const known = names.get(id)
    if (known !== undefined) return known
    const name = `{new ${made}}`
    made += 1
    names.set(id, name)
    return name
  }
  const wireLoan = wireId('loan', recorded.loanId)
  return ({ text, values }) => ({
    text,
    values: values.map((value, index) => {
      const column = columnOf(text, index + 1)
      if (column === 'sequence' || column === 'event_count') return '{sequence}'
      if (column === 'state') return '{state}'
      // As text, since the templates travel to another process.
      if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
      return typeof value === 'string' ? value.replace(wireLoan, '{loan on the wire}').replace(anyUuid, nameOf) : value
    }),
  })
}

/** The column that a parameter of an insert or update of the loan or its event goes into. */
function columnOf(text: string, parameter: number): string | undefined {
  if (text.startsWith('insert into loan_event ')) {
    return text.slice(text.indexOf('(') + 1, text.indexOf(')')).split(/,\s+/)[parameter - 1]
  }
  return text.startsWith('update "loan"') ? new RegExp(`"(\\w+)" = \\$${parameter}\\b`).exec(text)?.[1] : undefined
}
