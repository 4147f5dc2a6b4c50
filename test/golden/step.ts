// A case as the frame runs it: steps in order, each either an operation or something expected.
import type { EngineUnderTest } from './port.ts'
import type { RawReference } from './raw.ts'

export interface Step {
  /** What it is, on one line. */
  readonly text: string
  readonly operation: boolean
  /** Does it; a difference comes back as text. */
  run(): string | undefined
}

export interface GoldenCase {
  readonly file: string
  readonly id: string
  readonly source: string
  readonly kinds: readonly string[]
  readonly truncated: boolean
  open(engine: EngineUnderTest, reference: RawReference): readonly Step[]
}

const LINE = 160

/** An event as a heading: rows of a table are left out, the table shows them. */
export function describe(event: object): string {
  const text = JSON.stringify(event, (field, value) => (field === 'rows' || field === 'total' ? undefined : value))
  return text.length > LINE ? `${text.slice(0, LINE)}…` : text
}
