// What the bare handler sends: the statements of the real operations, as they were recorded, with blanks for what differs
// from request to request. Left out is what surrounds the business: settings, profile, idempotency, trail.
import { assert } from '../src/kernel/assert.ts'
import type { Statement } from './recorder.ts'

/** A statement with blanks: texts such as `{loan}` inside its values. */
export type Template = Statement

export interface BaselineStatements {
  readonly read: Template
  /** Between begin and commit, in this order. */
  readonly write: readonly Template[]
}

/** The things of the recorded request that differ from loan to loan. */
export interface Recorded {
  readonly loanId: string
  /** In the order of the legs. */
  readonly participationIds: readonly string[]
  readonly partnerIds: readonly string[]
}

const surroundings = [
  /^begin/,
  /^commit/,
  /set_config\(/,
  /pg_advisory_xact_lock/,
  /from tenant_profile/,
  /\binto idempotency_record\b/,
  /\binto audit_entry\b/,
  // The chart of accounts never changes under a bare handler: it would have the codes at hand.
  /^select .* from "ledger_account"/,
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
export function baselineOf(
  read: readonly Statement[],
  write: readonly Statement[],
  recorded: Recorded,
): BaselineStatements {
  const business = (statements: readonly Statement[]) =>
    statements.filter(({ text }) => !surroundings.some((pattern) => pattern.test(text)))
  const [first, ...more] = business(read)
  assert(first !== undefined && more.length === 0, 'getLoan sends one statement of its own')
  const blanks = blankMaker(recorded)
  const templates = business(write).map(blanks)
  for (const table of written) {
    const pattern = new RegExp(`(insert into|update) "?${table}"?\\s`)
    assert(
      templates.some(({ text }) => pattern.test(text)),
      `a repayment writes ${table}`,
    )
  }
  const values = templates.flatMap((template) => template.values)
  for (const [blank, count] of [
    ['{sequence}', 2],
    ['{state}', 1],
  ] as const) {
    assert(values.filter((value) => value === blank).length === count, `a repayment has ${blank} ${count} times`)
  }
  return { read: blanks(first), write: templates }
}

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
  return ({ text, values }) => ({
    text,
    values: values.map((value, index) => {
      const column = columnOf(text, index + 1)
      if (column === 'sequence' || column === 'event_count') return '{sequence}'
      if (column === 'state') return '{state}'
      return typeof value === 'string' ? value.replace(anyUuid, nameOf) : value
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
