// Decision tables with DMN's hit policy "first". Where nothing hits the outcome is refer: silence never approves.
// Nor does ignorance: a rule that could have spoken against, had its inputs been known, turns a later approval into refer.
import type { DecisionOutcome } from './application.rules.ts'
import { compileUnaryTest, type DecisionInput } from './unary-test.rules.ts'

/** Raised whenever the same policy and inputs could give another output; stored with each decision. */
export const decisionEngineVersion = 2

export interface DecisionRule {
  readonly id: string
  /** Input name to unary test; all must hold. */
  readonly when: Readonly<Record<string, string>>
  readonly outcome: DecisionOutcome
  readonly reasonCodes: readonly string[]
}

export interface DecisionPolicy {
  readonly effectiveFrom: string
  readonly hitPolicy: 'first'
  readonly rules: readonly DecisionRule[]
}

export type DecisionInputs = Readonly<Record<string, string | boolean | null | readonly string[]>>

export interface TraceStep {
  readonly ruleId: string
  readonly matched: boolean
  readonly outcome: DecisionOutcome
  /** The first input that did not meet its cell. */
  readonly missed?: string
}

export interface DecisionOutput {
  readonly outcome: DecisionOutcome
  readonly reasonCodes: readonly string[]
  readonly trace: readonly TraceStep[]
}

/** Throws Error that names the first rule which cannot be read. */
export function checkPolicy(policy: DecisionPolicy, inputNames: ReadonlySet<string>): void {
  for (const rule of policy.rules) {
    for (const [input, cell] of Object.entries(rule.when)) {
      if (!inputNames.has(input)) throw new Error(`The rule ${rule.id} reads ${input}, which no application has.`)
      compileUnaryTest(cell)
    }
    if (rule.outcome !== 'approve' && rule.reasonCodes.length === 0) {
      throw new Error(`The rule ${rule.id} does not approve, so it needs a reason code.`)
    }
  }
}

/** The same policy and inputs always give the same output. */
export function decide(policy: DecisionPolicy, inputs: DecisionInputs): DecisionOutput {
  const trace: TraceStep[] = []
  let unknown: string | undefined
  for (const { id, when, outcome, reasonCodes } of policy.rules) {
    const misses = Object.keys(when).filter((input) => !compileUnaryTest(when[input] ?? '')(scalar(inputs[input])))
    const [missed] = misses
    if (missed === undefined) {
      trace.push({ ruleId: id, matched: true, outcome })
      if (outcome !== 'approve' || unknown === undefined) return { outcome, reasonCodes, trace }
      const held: TraceStep = { ruleId: 'input_unknown', matched: true, outcome: 'refer', missed: unknown }
      return { outcome: 'refer', reasonCodes: ['input_unknown'], trace: [...trace, held] }
    }
    trace.push({ ruleId: id, matched: false, outcome, missed })
    if (outcome !== 'approve' && misses.every((input) => scalar(inputs[input]) === null)) unknown ??= missed
  }
  const last: TraceStep = { ruleId: 'default', matched: true, outcome: 'refer' }
  return { outcome: 'refer', reasonCodes: ['no_rule_matched'], trace: [...trace, last] }
}

function scalar(input: DecisionInputs[string] | undefined): DecisionInput {
  return typeof input === 'string' || typeof input === 'boolean' ? input : null
}
