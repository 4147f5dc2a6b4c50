// Runs a folder of golden cases against an engine and prints what came of it.
import type { EngineUnderTest } from './port.ts'
import { readFolder } from './read-folder.ts'
import { describeBriefly, describeOutcome, summarise } from './report.ts'
import { type Outcome, runCase } from './run-case.ts'
import type { GoldenCase } from './step.ts'

export interface GoldenOptions {
  readonly folder: string
  /** Part of an id. */
  readonly case?: string | undefined
  readonly kind?: string | undefined
  /** Part of a file's name. */
  readonly file?: string | undefined
  /** How many cases that do not pass are shown; all are run and counted. */
  readonly limit?: number | undefined
  /** One line for each case that does not pass. */
  readonly quiet?: boolean | undefined
}

/** How many did not pass. No case at all counts as one: nothing was shown to hold. */
export function runGolden(options: GoldenOptions, engine: EngineUnderTest, print: (text: string) => void): number {
  const { cases, reference, leftOut } = readFolder(options.folder)
  const outcomes: Outcome[] = []
  let shown = 0
  for (const golden of cases.filter((one) => isMeant(one, options))) {
    const outcome = runCase(golden, engine, reference)
    outcomes.push(outcome)
    if (outcome.result === 'passed' || shown >= (options.limit ?? Number.POSITIVE_INFINITY)) continue
    shown += 1
    print(options.quiet ? describeBriefly(outcome) : `${describeOutcome(outcome)}\n`)
  }
  print(`\n${summarise(outcomes, leftOut)}`)
  return outcomes.length === 0 ? 1 : outcomes.filter(({ result }) => result !== 'passed').length
}

function isMeant(golden: GoldenCase, { case: id, kind, file }: GoldenOptions): boolean {
  return (
    (id === undefined || golden.id.includes(id)) &&
    (kind === undefined || golden.kinds.includes(kind)) &&
    (file === undefined || golden.file.includes(file))
  )
}
