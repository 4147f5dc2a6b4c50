// The books check: the invariants that tie loans, shares, journal, audit and events together. Most are checked by SQL; what a
// loan is by its events is folded anew, and the audit trail is verified seal by seal.
import { refoldLoans } from '../contexts/servicing/index.ts'
import type { LoanId } from '../kernel/id.ts'
import type { Transaction } from '../platform/database.ts'
import type { Books, Check, Invariant, VerifyTrail } from './invariant.ts'
import { moneyChecks } from './money-invariants.ts'
import { trailChecks } from './trail-invariants.ts'

const mostExamples = 5
const loansPerPage = 200
/** Of one statement. Each looks at all loans there are, and takes longer than a request may: seconds for a hundred thousand. */
const patience = '10min'

/**
 * Each check by SQL is one statement, and each page of loans is read by one, so that each sees one moment of the books. `tell` hears
 * of each invariant as soon as it is checked. From here on the transaction's statements have the patience that this needs.
 */
export async function checkBooks(
  { tx }: Books,
  verifyTrail: VerifyTrail,
  tell: (invariant: Invariant) => void = () => undefined,
): Promise<Invariant[]> {
  const checks = [
    ...[...moneyChecks, ...trailChecks].map((check) => () => checkBySql(tx, check)),
    () => checkFolds(tx),
    () => checkTrail(tx, verifyTrail),
  ]
  await tx.raw(`set local statement_timeout = '${patience}'`)
  const results: Invariant[] = []
  for (const check of checks) {
    const result = await check()
    tell(result)
    results.push(result)
  }
  return results
}

async function checkBySql(tx: Transaction, { name, statement, sql }: Check): Promise<Invariant> {
  const answer = await tx.raw(
    `select count(*)::int as checked, count(*) filter (where violated)::int as violations,
       coalesce((array_agg(subject) filter (where violated))[1:${mostExamples}], '{}') as examples from (${sql}) c`,
  )
  const { checked, violations, examples } = answer.rows[0]
  return invariant(name, statement, checked, violations, examples)
}

async function checkFolds(tx: Transaction): Promise<Invariant> {
  let last: LoanId | null = null
  let checked = 0
  let violations = 0
  const examples: string[] = []
  for (;;) {
    const page = await refoldLoans(tx, last, loansPerPage)
    for (const { loanId, differences } of page) {
      if (differences.length === 0) continue
      violations += 1
      if (examples.length < mostExamples) examples.push(`${loanId} (${differences.join(', ')})`)
    }
    checked += page.length
    last = page.at(-1)?.loanId ?? null
    if (page.length < loansPerPage) break
  }
  const statement =
    'What is stored of each loan is what its events give: state, balances, arrears, and what falls due next.'
  return invariant('loan_is_fold_of_its_events', statement, checked, violations, examples)
}

async function checkTrail(tx: Transaction, verifyTrail: VerifyTrail): Promise<Invariant> {
  const { sealedEntryCount, firstFault } = await verifyTrail(tx)
  const examples = firstFault === null ? [] : [`seal ${firstFault.sealNumber}: ${firstFault.finding}`]
  const statement = 'The sealed audit trail verifies from its first entry to its last.'
  return invariant('audit_trail_verifies', statement, sealedEntryCount, examples.length, examples)
}

function invariant(
  name: string,
  statement: string,
  checkedCount: number,
  violationCount: number,
  examples: readonly string[],
): Invariant {
  return { name, statement, checkedCount, violationCount, holds: violationCount === 0, examples }
}

/** The result as a person reads it: a line for each invariant, what breaks it below, and a closing line. */
export function linesOfBooksCheck(invariants: readonly Invariant[]): string[] {
  const width = Math.max(...invariants.map(({ checkedCount }) => String(checkedCount).length))
  const lines = invariants.flatMap(({ name, statement, holds, checkedCount, violationCount, examples }) => [
    `${holds ? '✓' : '✗'} ${String(checkedCount).padStart(width)} compared  ${statement}`,
    ...(holds ? [] : [`    ${name}: ${violationCount} violated, such as`, ...examples.map((one) => `      ${one}`)]),
  ])
  const broken = invariants.filter(({ holds }) => !holds).length
  return [...lines, `${invariants.length} invariants, ${broken} broken`]
}
