// Runs one case to its end. Nothing an engine does in one case reaches the next.
import { type EngineUnderTest, Unsupported } from './port.ts'
import type { RawReference } from './raw.ts'
import type { GoldenCase, Step } from './step.ts'

export interface Finding {
  /** From 1, operations and expectations alike. */
  readonly step: number
  readonly text: string
  /** The last operation before it. */
  readonly after: string
  readonly difference: string
}

export interface Outcome {
  readonly golden: GoldenCase
  readonly result: 'passed' | 'failed' | 'refused'
  readonly findings: readonly Finding[]
  /** What the engine said it does not support; a case that also differs is failed, not refused. */
  readonly refusals: readonly string[]
}

export function runCase(golden: GoldenCase, engine: EngineUnderTest, reference: RawReference): Outcome {
  const findings: Finding[] = []
  const refusals: string[] = []
  const report = (step: number, text: string, after: string, error: unknown) => {
    if (error instanceof Unsupported) refusals.push(error.message)
    else findings.push({ step, text, after, difference: describeError(error) })
  }
  let steps: readonly Step[] = []
  try {
    steps = golden.open(engine, reference)
  } catch (error) {
    report(0, 'opening the case', '', error)
  }
  let after = 'the beginning'
  for (const [index, step] of steps.entries()) {
    try {
      const difference = step.run()
      if (difference !== undefined) findings.push({ step: index + 1, text: step.text, after, difference })
    } catch (error) {
      report(index + 1, step.text, after, error)
      // Without the operation, what follows is another story; an expectation is only one fact less.
      if (step.operation) break
    }
    if (step.operation) after = `step ${index + 1} ${step.text}`
  }
  return { golden, result: judge(findings, refusals), findings, refusals: [...new Set(refusals)] }
}

function judge(findings: readonly Finding[], refusals: readonly string[]): Outcome['result'] {
  if (findings.length > 0) return 'failed'
  return refusals.length > 0 ? 'refused' : 'passed'
}

/** The message and where it was thrown: the frame's own lines and Node's say nothing about the engine. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? []
  const top = frames.find((line) => !line.includes('node:')) ?? frames[0] ?? ''
  return `${error.name}: ${error.message}\n${top.trim()}`
}
