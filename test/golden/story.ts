// A loan's story: its operations performed one after another, and what is expected between them compared.
import { compareEvent, type Memory } from './expectations.ts'
import type { EngineUnderTest, LoanUnderTest } from './port.ts'
import type { RawEvent, RawFile, RawLoan, RawReference } from './raw.ts'
import { readOperation } from './read-operation.ts'
import { describe, type Step } from './step.ts'

export function tellStory(
  events: readonly RawEvent[],
  columns: Columns,
  engine: EngineUnderTest,
  reference: RawReference,
): Step[] {
  const loan: LoanUnderTest = engine.newLoanUnderTest({ glProfiles: reference.glProfiles })
  const memory: Memory = { columns, schedules: [], recognised: {}, preview: undefined }
  let application: RawLoan | undefined
  const perform = (event: RawEvent): void => {
    const read = readOperation(event, reference, application)
    application = read.loan
    const { operation } = read
    if (operation.op === 'reAgePreview' || operation.op === 'reAmortizePreview') memory.preview = operation
    else loan.perform(operation)
  }
  return events.map((event) => ({
    text: describe(event),
    operation: event.op !== undefined,
    run: () => {
      if (event.op === undefined) return compareEvent(event, loan, memory)
      perform(event)
      return undefined
    },
  }))
}

export type Columns = NonNullable<NonNullable<RawFile['meta']>['columns']>
