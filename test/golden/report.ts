// What is printed: each case that does not pass, then the counts, then how the comparing was done.
import type { Outcome } from './run-case.ts'
import { align } from './table.ts'

const COMPARED = `What is compared. An engine that never rewrites history is compared by meaning. Schedules: row by row, matched by due date, every
asserted column and the totals; of rows for what was paid out those that are listed. Transactions: the set that stands at
the end, by date, type, amount, parts, and overpayment and balance where asserted; reverted rows are dropped from both sides (one
that is not said to stand may be a reverted one), replayed ones are not matched one by one; the balance of types whose balance the
source always leaves at zero (charge-off, re-age, write-off …) is not compared. Accruals, capitalized-income and buy-down amortization, with their adjustments: by running totals per component at each
date the expectation names and at the end. Accrual activity is a report, not a fact of the loan: compared only where the engine gives
any. Journals: net per account for the transactions of that type and date. Everything else as it is asserted; money to the cent, rate
factors and sub-period interest at scale 12. Columns not asserted are not compared. A refusal as unsupported counts as failed.`

export function describeOutcome({ golden, findings, refusals }: Outcome): string {
  const cut = golden.truncated ? '  (truncated)' : ''
  const lines = [`✗ ${golden.file}  ${golden.id}${cut}  [${golden.source}]`]
  const first = findings[0]
  if (first !== undefined) lines.push(`  first at step ${first.step}, after ${first.after}`)
  for (const refusal of refusals) lines.push(`  unsupported: ${refusal}`)
  for (const finding of findings) {
    lines.push(`  step ${finding.step}: ${finding.text}`)
    lines.push(...finding.difference.split('\n').map((line) => `    ${line}`.trimEnd()))
  }
  return lines.join('\n')
}

export const describeBriefly = ({ golden, findings, refusals }: Outcome): string =>
  `✗ ${golden.file}  ${golden.id}  ${refusals.map((refusal) => `unsupported: ${refusal}`).join(', ')}${
    findings[0] === undefined ? '' : ` step ${findings[0].step}: ${findings[0].text}`
  }`

export function summarise(outcomes: readonly Outcome[], leftOut: readonly string[]): string {
  const passed = outcomes.filter(({ result }) => result === 'passed').length
  const refusals = tally(outcomes.filter(({ result }) => result === 'refused').flatMap((outcome) => outcome.refusals))
  return [
    counts(
      'file',
      outcomes.map((outcome) => [outcome, [outcome.golden.file]]),
    ),
    counts(
      'kind',
      outcomes.map((outcome) => [outcome, outcome.golden.kinds]),
    ),
    ...(refusals.length === 0 ? [] : [['Refused as unsupported, by reason (cases)', ...refusals].join('\n')]),
    ...(leftOut.length === 0 ? [] : [['Left out', ...leftOut.map((reason) => `  ${reason}`)].join('\n')]),
    COMPARED,
    `${passed} passed, ${outcomes.length - passed} failed`,
  ].join('\n\n')
}

/** A case counts once under each of its kinds. */
function counts(what: string, outcomes: readonly (readonly [Outcome, readonly string[]])[]): string {
  const groups = new Map<string, { passed: number; failed: number; refused: number }>()
  for (const [outcome, names] of outcomes)
    for (const name of names) {
      const group = groups.get(name) ?? { passed: 0, failed: 0, refused: 0 }
      group[outcome.result] += 1
      groups.set(name, group)
    }
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b))
  const lines = rows.map(([name, { passed, failed, refused }]) => [
    '',
    name,
    ...[passed, failed, refused, passed + failed + refused].map(String),
  ])
  return align([['', `by ${what}`, 'passed', 'failed', 'refused', 'of'], ...lines]).join('\n')
}

function tally(reasons: readonly string[]): string[] {
  const counted = new Map<string, number>()
  for (const reason of reasons) counted.set(reason, (counted.get(reason) ?? 0) + 1)
  return [...counted]
    .sort(([a, many], [b, few]) => few - many || a.localeCompare(b))
    .map(([reason, count]) => `  ${String(count).padStart(5)}  ${reason}`)
}
